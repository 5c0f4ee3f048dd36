from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings

from qcnn_compiler.backends.executor import build_executor
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.gates.expression import Binary, Feature, Number, WeightRef
from qcnn_compiler.gates.table import GATES, Gate
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Diagonal, Expval, Op, PauliTerm, Probs, Weight
from qcnn_compiler.passes import run_passes
from tests.circuits import aws, z
from tests.oracle import TOLERANCE, Sample, disagreement, qnode_engine, sample, values_and_gradients
from tests.strategies import circuits

DTYPES = pytest.mark.parametrize("dtype", [torch.complex64, torch.complex128], ids=str)
WORDS = Expval((PauliTerm(1, (("Z", 0),)), PauliTerm(-1, (("X", 0), ("Y", 1)))))


def around(row: Gate, per_sample: bool) -> Circuit:
    """Return the gate between rotations that make every entry of its matrix matter."""
    wires = tuple(range(row.wires))
    mixed = tuple(Op("U3", (w,), tuple(WeightRef("mix", 3 * w + i) for i in range(3))) for w in wires)
    angles = tuple(
        Binary("*", Feature(i), WeightRef("angle", i)) if per_sample else WeightRef("angle", i) for i in range(3)
    )
    gate = Op(row.base or row.name, wires[row.controls :], angles[: len(row.params)], wires[: row.controls])
    terms = tuple(PauliTerm(1, ((pauli, w),)) for w in wires for pauli in "XYZ")
    shapes = (Weight("mix", (len(wires), 3)), Weight("angle", (3,)))
    return Circuit(len(wires), len(wires), 3, shapes, (*mixed, gate, *mixed), Expval(terms))


@DTYPES
def test_engines_and_qnode_agree_on_every_gate_of_the_table(dtype):
    visited = 0
    for row in GATES.values():
        for per_sample in (False, True) if row.params else (False,):
            assert disagreement(around(row, per_sample), dtype) < TOLERANCE[dtype], row.name
            visited += 1
    assert visited > len(GATES) > 0


@DTYPES
def test_engines_and_qnode_agree_on_the_aws_circuit(dtype):
    assert disagreement(aws(), dtype) < TOLERANCE[dtype]


@DTYPES
@pytest.mark.parametrize("weighted", [False, True])
def test_a_large_angle_is_as_exact_as_a_small_one(dtype, weighted):
    factors = [WeightRef("w", 0) if weighted else Feature(0), Feature(1)]
    angle = Binary("*", Number(100.0), Binary("*", *factors))
    circuit = Circuit(1, 1, 2, (Weight("w", (1,)),), (Op("RX", (0,), (angle,)),), z(0))
    features = torch.tensor([[3.1, 2.9], [-2.7, 3.3], [1.9, -3.7]]).double()  # numbers that single precision has
    inputs = Sample(features, {"w": torch.tensor([2.3]).double()})
    expected = values_and_gradients(qnode_engine(circuit), inputs, torch.float64)[0]
    found = values_and_gradients(build_executor(circuit, dtype), inputs, dtype.to_real())[0]
    assert (found - expected).abs().max() < TOLERANCE[dtype] / 10  # single precision knows 1000 to 3e-5


@given(circuits())
@settings(max_examples=60, deadline=None, derandomize=True)
def test_engines_and_qnode_agree_on_random_circuits_in_double_precision(circuit):
    assert disagreement(circuit, torch.complex128) < TOLERANCE[torch.complex128]


@given(circuits())
@settings(max_examples=30, deadline=None, derandomize=True)
def test_engines_and_qnode_agree_on_random_circuits_in_single_precision(circuit):
    assert disagreement(circuit, torch.complex64) < TOLERANCE[torch.complex64]


@given(circuits())
@settings(max_examples=30, deadline=None, derandomize=True)
def test_passes_change_neither_outputs_nor_gradients(circuit):
    inputs = sample(circuit)
    plain, passed = (
        values_and_gradients(build_executor(c, torch.complex128), inputs, torch.float64)
        for c in (circuit, run_passes(circuit))
    )
    for a, b in zip(plain, passed, strict=True):
        torch.testing.assert_close(a, b, rtol=0, atol=1e-12)  # rounding of some dozen operations


@pytest.mark.parametrize("wires", range(1, 7))
def test_engines_and_qnode_agree_on_any_number_of_wires(wires):
    ops = [Op("RY", (w,), (WeightRef("w", w),)) for w in range(wires)]
    ops += [Op("X", (w + 1,), (), (w,)) for w in range(wires - 1)]
    ops += [Op("X", (0,), (), tuple(range(1, wires))), Op("RX", (wires - 1,), (WeightRef("w", 0),))]
    start = Amplitude(tuple(range(wires)), 1 << wires)
    circuit = Circuit(wires, wires, 1 << wires, (Weight("w", (wires,)),), tuple(ops), z(*range(wires)), start)
    assert disagreement(circuit, torch.complex128) < 1e-10


@pytest.mark.parametrize("readout", [Probs((2, 0)), Diagonal((1, 2), ((0.5, 0, -1, 2), (1, 1, 0, 0))), WORDS], ids=str)
def test_engines_and_qnode_agree_on_every_readout(readout):
    ops = tuple(Op("IsingXX", (a, b), (WeightRef("w", a),)) for a, b in ((0, 1), (1, 2), (0, 2)))
    start = Amplitude((2, 0), 3, 0.5)
    assert disagreement(Circuit(3, 3, 3, (Weight("w", (2,)),), ops, readout, start), torch.complex128) < 1e-10


@pytest.mark.parametrize("batch", [0, 1, 33])
def test_each_sample_of_a_batch_gets_what_it_gets_alone(batch):
    circuit = run_passes(aws())
    inputs = sample(circuit, batch=batch)
    executor = build_executor(circuit, torch.complex128)
    alone = [executor(features[None], inputs.weights) for features in inputs.features]
    expected = torch.cat(alone) if alone else torch.empty(0, 4, dtype=torch.float64)
    torch.testing.assert_close(executor(inputs.features, inputs.weights), expected, rtol=0, atol=1e-12)


def test_features_need_not_be_contiguous():
    circuit = run_passes(aws())
    inputs = sample(circuit, batch=4)
    executor = build_executor(circuit, torch.complex128)
    strided = inputs.features.T.contiguous().T
    assert not strided.is_contiguous()
    torch.testing.assert_close(executor(strided, inputs.weights), executor(inputs.features, inputs.weights))


@pytest.mark.parametrize("angle", [0.0, torch.pi / 2, torch.pi, -2 * torch.pi])
def test_engines_and_qnode_agree_where_sines_and_cosines_vanish(angle):
    circuit = aws()
    inputs = sample(circuit)
    still = Sample(inputs.features, {n: torch.full_like(t, angle) for n, t in inputs.weights.items()})
    assert disagreement(circuit, torch.complex128, still) < 1e-10


def mixed() -> Circuit:
    """Return a circuit of amplitudes, angles of weights and features, a product of weights and a controlled gate."""
    ops = (
        Op("RY", (0,), (Feature(0),)),
        Op("Rot", (1,), (WeightRef("w", 0), Feature(1), Binary("*", WeightRef("w", 1), WeightRef("w", 2)))),
        Op("IsingYY", (0, 2), (Binary("+", WeightRef("w", 2), Number(0.3)),), (1,)),
        Op("RX", (1,), (WeightRef("w", 0),), (2,)),
    )
    return Circuit(3, 3, 5, (Weight("w", (3,)),), ops, WORDS, Amplitude((0, 1, 2), 5, 0.5))


@pytest.mark.parametrize("check", [torch.autograd.gradcheck, torch.autograd.gradgradcheck])
@pytest.mark.parametrize("readout", [WORDS, z(0, 2), Probs((2, 0))], ids=str)
def test_first_and_second_derivatives_in_weights_and_features_agree_with_differences(check, readout):
    circuit = replace(mixed(), readout=readout)
    inputs = sample(circuit, batch=2)
    executor = build_executor(run_passes(circuit), torch.complex128)
    leaves = (inputs.features.requires_grad_(), inputs.weights["w"].requires_grad_())
    assert check(lambda x, w: executor(x, {"w": w}), leaves)


def test_second_derivatives_agree_with_the_qnode():
    circuit = mixed()
    inputs = sample(circuit, batch=2)
    leaves = (inputs.features.requires_grad_(), inputs.weights["w"].requires_grad_())
    hessians = []
    for engine in (build_executor(run_passes(circuit), torch.complex128), qnode_engine(circuit)):
        (slope,) = torch.autograd.grad((engine(leaves[0], {"w": leaves[1]}) ** 2).sum(), leaves[1:], create_graph=True)
        hessians.append(torch.autograd.grad((slope**2).sum(), leaves))
    for ours, theirs in zip(*hessians, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-10)  # the bar of the project


def test_a_gradient_of_first_order_saves_no_graph():
    circuit = mixed()
    inputs = sample(circuit, batch=2)
    weights = inputs.weights["w"].requires_grad_()
    outputs = build_executor(run_passes(circuit), torch.complex128)(inputs.features, {"w": weights})
    (slope,) = torch.autograd.grad(outputs.sum(), weights)
    assert slope.grad_fn is None


def test_equal_blocks_on_different_edges_are_built_once():
    ops = tuple(
        Op(gate, wires, (WeightRef("w", i),), layer=0, edge=edge)
        for edge, (a, b) in enumerate([(0, 1), (1, 2), (2, 3)])
        for i, (gate, wires) in enumerate([("RY", (a,)), ("IsingXX", (a, b)), ("RX", (b,))])
    )
    executor = build_executor(Circuit(4, 4, 1, (Weight("w", (3,)),), ops, z(0, 1, 2, 3)))
    assert [family.count for family in executor.unitaries.shared] == [1]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda x: x[:, :-1], "must have 256 features, but has 255"),
        (lambda x: x.index_fill(0, torch.tensor([2]), torch.nan), "sample 2 holds NaN or infinity"),
        (lambda x: x.index_fill(0, torch.tensor([1]), torch.inf), "sample 1 holds NaN or infinity"),
        (lambda x: x.index_fill(0, torch.tensor([1]), 0.0), "which is 0 for sample 1"),
        (lambda x: x.index_fill(0, torch.tensor([2]), 1e30), "which is inf for sample 2"),
    ],
)
def test_unusable_features_are_refused_with_the_sample_named(change, message):
    inputs = sample(aws())
    with pytest.raises(UserError, match=message):
        build_executor(aws())(change(inputs.features.float()), inputs.weights)


def test_autocast_does_not_lower_the_precision():
    inputs = sample(aws())
    executor = build_executor(aws())
    expected = executor(inputs.features, inputs.weights)
    with torch.autocast("cpu", torch.bfloat16):
        torch.testing.assert_close(executor(inputs.features, inputs.weights), expected, rtol=0, atol=0)


def test_the_qnode_is_not_the_executor_in_disguise():
    inputs = sample(aws())
    broken = Sample(inputs.features, inputs.weights | {"conv1": inputs.weights["conv1"] + 0.1})
    right, wrong = (values_and_gradients(qnode_engine(aws()), i, torch.float64)[0] for i in (inputs, broken))
    assert (right - wrong).abs().max() > 1e-3
