from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from qcnn_compiler import passes
from qcnn_compiler.backends.executor import build_executor
from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.gates.expression import Feature, Name, WeightRef
from qcnn_compiler.gates.matrix import gate_matrix
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Amplitude, Block, Circuit, Concat, Diagonal, Expval, Op, PauliTerm, Probs, Weight
from qcnn_compiler.lower import lower
from qcnn_compiler.passes import PASS_NAMES, PASSES, run_passes
from qcnn_compiler.passes.compact import compact_wires
from qcnn_compiler.passes.defer import defer_measurements
from qcnn_compiler.passes.light_cone import keep_light_cone
from qcnn_compiler.passes.readout import permutation
from qcnn_compiler.passes.verify import CHECKS, InvalidCircuit, verify
from qcnn_compiler.pipeline import compile_branches, load_spec
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from tests.circuits import aws, z
from tests.oracle import TOLERANCE, qnode_engine, sample, values_and_gradients
from tests.simulator import simulate
from tests.spec_strategies import specs
from tests.strategies import circuits
from tests.test_engines import SPECS

EACH_PASS = pytest.mark.parametrize("step", dict.fromkeys(PASSES), ids=lambda step: step.__name__)
TURN = WeightRef("w", 0)


def small(ops, readout, wires=3, **fields) -> Circuit:
    return Circuit(wires, wires, fields.pop("features", 0), (Weight("w", (1,)),), tuple(ops), readout, **fields)


def outputs(circuit: Circuit, seed: int = 0):
    rng = np.random.default_rng(seed)
    features = rng.uniform(0.1, 1, circuit.features)
    return simulate(circuit, features, {name: rng.normal(size=shape) for name, shape in circuit.weight_shapes.items()})


def before(step):
    """Return the passes that come before the first appearance of `step`."""
    return PASSES[: PASSES.index(step)]


def prepared(circuit: Circuit, step) -> Circuit:
    for earlier in before(step):
        circuit = earlier(circuit)
    return circuit


@EACH_PASS
@given(circuit=circuits(), seed=st.integers(0, 99))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_a_pass_changes_no_output_at_any_weights(step, circuit, seed):
    circuit = prepared(circuit, step)
    np.testing.assert_allclose(outputs(step(circuit), seed), outputs(circuit, seed), atol=1e-12)  # double rounding


@EACH_PASS
@given(circuit=circuits())
@settings(max_examples=40, deadline=None, derandomize=True)
def test_a_pass_has_nothing_to_do_after_itself_and_says_so_by_identity(step, circuit):
    once = step(prepared(circuit, step))
    assert step(once) is once


@given(circuit=circuits())
@settings(max_examples=40, deadline=None, derandomize=True)
def test_all_passes_keep_weights_and_are_done_after_one_run(circuit):
    passed = run_passes(circuit)
    assert passed.weights == circuit.weights
    assert passed.num_outputs == circuit.num_outputs
    assert run_passes(passed) is passed


@pytest.mark.parametrize("file", SPECS, ids=[f"{f.parent.name}/{f.stem}" for f in SPECS])
def test_every_pass_keeps_values_and_gradients_of_every_shipped_spec(file):
    for circuit in compile_branches(load_spec(file)).values():
        assert after_each_pass(circuit) < TOLERANCE[torch.complex128]


@given(specs())
@settings(max_examples=12, deadline=None, derandomize=True)
def test_every_pass_keeps_values_and_gradients_of_generated_specs(value):
    try:
        circuit = lower(check_spec(Spec.model_validate(value)))
    except SpecError:
        assume(False)
    assert after_each_pass(circuit) < TOLERANCE[torch.complex128]


def after_each_pass(circuit: Circuit) -> float:
    """Return the largest difference from the QNode of the circuit itself, in outputs and gradients, after any pass."""
    inputs = sample(circuit)
    expected = values_and_gradients(qnode_engine(circuit), inputs, torch.float64)
    engines = [build_executor(run_passes(circuit, name), torch.complex128) for name in PASS_NAMES]
    found = [values_and_gradients(engine, inputs, torch.float64) for engine in engines]
    pairs = [pair for tensors in found for pair in zip(tensors, expected, strict=True)]
    return max(float((a - b).abs().max()) for a, b in pairs if a.numel())


def test_measurements_become_controls():
    ops = (Op("H", (0,)), Op("measure", (0,)), Op("RX", (1,), (TURN,), (2,), (0,)))
    assert defer_measurements(small(ops, z(1))).ops == (ops[0], Op("RX", (1,), (TURN,), (0, 2)))


def test_only_what_an_output_depends_on_is_kept():
    ops = (Op("H", (0,)), Op("X", (1,), (), (0,)), Op("H", (2,)))
    assert keep_light_cone(small(ops, z(1))).ops == ops[:2]


def test_wires_that_nothing_touches_are_dropped_in_order():
    ops = (Op("X", (4,), (), (2,)),)
    circuit = compact_wires(small(ops, z(4), wires=6, initial=Amplitude((2, 1), 4), features=4))
    assert (circuit.wires, circuit.data_wires) == (3, 3)
    assert circuit.ops == (Op("X", (2,), (), (1,)),)
    assert circuit.initial == Amplitude((1, 0), 4)
    assert circuit.readout == z(2)


def test_the_aws_circuit_loses_its_ancillas_and_becomes_one_block_per_edge():
    passed = run_passes(aws())
    assert (passed.wires, passed.data_wires, len(passed.ops)) == (8, 8, 8 + 5 + 4 + 3)
    signs = ((1, 1, 1, -1), (1, -1, 1, 1), (1, 1, -1, 1), (-1, 1, 1, 1))  # ancillas flag 11, 01, 10, 00
    assert passed.readout == Diagonal((3, 7), tuple(tuple(map(float, row)) for row in signs))


def test_permutations_are_those_that_the_matrices_show():
    found = {}
    for name, row in GATES.items():
        angles = [0.3, 0.5, 0.7][: len(row.params)]
        support = abs(gate_matrix(name, angles)) > 1e-12
        classical = (support.sum(axis=0) == 1).all()
        if row.base is None:
            found[name] = permutation(name)
            assert found[name] == (tuple(support.argmax(axis=0)) if classical else None), name
    assert sum(p is not None for p in found.values()) > 5


BROKEN = {
    "not an uncontrolled gate": {"ops": (Op("CNOT", (0, 1)),)},
    "is on wires": {"ops": (Op("X", (3,)),)},
    "which repeat": {"ops": (Op("X", (1,), (), (1,)),)},
    "needs 1 wires": {"ops": (Op("X", (0, 1)),)},
    "needs 1 angles": {"ops": (Op("RX", (0,)),)},
    "not a plain measurement": {"ops": (Op("measure", (0,), (TURN,)),)},
    "does not span": {"ops": (Block((0, 1), (Op("X", (0,)),)),)},
    "not bound": {"ops": (Op("RX", (0,), (Name("t"),)),)},
    "no entry of a weight": {"ops": (Op("RX", (0,), (WeightRef("w", 1),)),)},
    "not one of 2 features": {"ops": (Op("RX", (0,), (Feature(2),)),)},
    "declared twice": {"weights": (Weight("w", (1,)), Weight("w", (2,)))},
    "has been measured": {"ops": (Op("measure", (0,)), Op("X", (0,)))},
    "has not been measured": {"ops": (Op("X", (1,), (), (), (0,)),)},
    "read on measured wire": {"ops": (Op("measure", (0,)),), "readout": Expval((PauliTerm(1, (("X", 0),)),))},
    "not a signed Pauli word": {"readout": Expval((PauliTerm(2, (("Z", 0),)),))},
    "not a Pauli matrix": {"readout": Expval((PauliTerm(1, (("I", 0),)),))},
    "nothing is read": {"readout": Concat(())},
    "probabilities are read on wires": {"readout": Concat((z(0), Probs((1, 1))))},
    "a row has 1 entries": {"readout": Diagonal((0,), ((1.0,),))},
    "do not fit": {"initial": Amplitude((0,), 3)},
    "9 amplitudes do not fit": {"initial": Amplitude((0, 1), 9, side=3)},
    "but only 2 features": {"initial": Amplitude((0, 1), 4)},
}


@pytest.mark.parametrize("message", BROKEN)
def test_a_broken_invariant_is_found(message):
    valid = small([Op("RY", (0,), (TURN,))], z(0), features=2)
    with pytest.raises(InvalidCircuit, match=message):
        verify(replace(verify(valid), **BROKEN[message]))


def test_every_invariant_has_a_circuit_that_breaks_it():
    valid = small([Op("RY", (0,), (TURN,))], z(0), features=2)
    broken = [replace(valid, **change) for change in BROKEN.values()]
    assert len(CHECKS) > 0
    for check in CHECKS:
        assert any(list(check(circuit)) for circuit in broken), check.__name__


def test_a_pass_that_breaks_a_circuit_is_named(monkeypatch):
    def lose_a_wire(circuit):
        return replace(circuit, wires=circuit.wires - 1)

    monkeypatch.setattr(passes, "PASSES", (lose_a_wire,))
    with pytest.raises(InvalidCircuit, match="is on wires") as caught:
        run_passes(small([Op("X", (2,))], z(2)))
    assert caught.value.__notes__ == ["in pass `lose_a_wire`"]
