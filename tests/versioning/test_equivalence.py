"""Whether circuits are told apart exactly where a second simulator tells them apart."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import qcnn_compiler as qc
from qcnn_compiler.document import parse_document
from qcnn_compiler.gates.expression import Number, WeightRef
from qcnn_compiler.gates.statement import parse_statement
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Circuit, Expval, Op, PauliTerm, Weight
from qcnn_compiler.ir.text import circuit_id, circuit_text
from qcnn_compiler.passes import run_passes
from qcnn_compiler.pipeline import spec_in
from qcnn_compiler.versioning import equivalence
from qcnn_compiler.versioning.equivalence import Verdict, compare_circuits
from qcnn_compiler.versioning.statevector import draw, random_outputs
from tests.simulator import simulate
from tests.strategies import FEATURES, circuits

QUICK = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def edited(circuit: Circuit, place: int, edit: int) -> Circuit:
    """Return the circuit with one operation changed, moved, doubled or removed."""
    ops = list(circuit.ops)
    place %= len(ops)
    op = ops[place]
    assert isinstance(op, Op)
    match edit:
        case 0:
            ops[place] = replace(op, params=(WeightRef("first", 2), *op.params[1:])) if op.params else op
        case 1:
            ops[place] = replace(op, params=(*op.params[:-1], Number(0.75))) if op.params else op
        case 2:
            ops[place] = replace(op, wires=op.wires[::-1])
        case 3:
            ops.insert(place, ops.pop())
        case 4:
            del ops[place]
        case 5:
            ops.insert(place, op)
    return replace(circuit, ops=tuple(ops))


def has_steep_angles(circuit: Circuit) -> bool:
    return any(sign in circuit_text(circuit) for sign in ("exp(", "tan(", "sqrt(", "arc", "**", "/ "))


def same_outputs(old: Circuit, new: Circuit) -> bool:
    random = np.random.default_rng(5)
    weights = {weight.name: random.uniform(-3, 3, weight.shape) for weight in old.weights}
    features = random.uniform(0.1, 1, FEATURES)
    return np.allclose(simulate(old, features, weights), simulate(new, features, weights), rtol=0, atol=1e-9)


@QUICK
@given(circuits(measurements=False), st.integers(0, 20), st.integers(0, 5))
def test_the_verdict_on_edited_circuits_is_that_of_another_simulator(circuit: Circuit, place: int, edit: int) -> None:
    assume(circuit.ops)
    other = edited(circuit, place, edit)
    same = same_outputs(circuit, other)
    promised = compare_circuits(circuit, other) in (Verdict.IDENTICAL, Verdict.EQUIVALENT)
    assert same or not promised
    assert promised or not same or has_steep_angles(circuit)  # which are other numbers, or none, at large weights
    if not same:
        assert circuit_id(circuit) != circuit_id(other)
    assert (circuit_id(circuit) == circuit_id(other)) == (circuit_text(circuit) == circuit_text(other))


@QUICK
@given(circuits())
def test_passes_are_seen_to_keep_the_function(circuit: Circuit) -> None:
    compiled = run_passes(circuit)
    assert compare_circuits(circuit, compiled) in (Verdict.IDENTICAL, Verdict.EQUIVALENT)


def compiled(text: str) -> Circuit:
    return qc.compile_spec(spec_in(parse_document(text, "given.yaml")))


def of(*gates: str, wires: int = 2, readout: str = "ZZ") -> Circuit:
    statements = [parse_statement(gate) for gate in gates]
    ops = []
    for statement in statements:
        row = GATES[statement.gate.name]
        on = tuple(map(int, statement.wires))
        names = {"w": WeightRef("w", 0), "v": WeightRef("w", 1)}
        from qcnn_compiler.gates.expression import bind

        params = tuple(bind(p, names) for p in statement.params)
        ops.append(Op(row.base or row.name, on[row.controls :], params, on[: row.controls]))
    term = PauliTerm(1, tuple((letter, i) for i, letter in enumerate(readout)))
    return Circuit(wires, wires, 0, (Weight("w", (2,)),), tuple(ops), Expval((term,)))


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [
        (["RX(w) 0", "RY(v) 1"], ["RY(v) 1", "RX(w) 0"], Verdict.EQUIVALENT),
        (["RX(w) 0", "RX(v) 0"], ["RX(v) 0", "RX(w) 0"], Verdict.EQUIVALENT),
        (["RX(w) 0"], ["RX(w + 2*pi) 0"], Verdict.EQUIVALENT),
        (["RX(w) 0"], ["RX(-w) 0"], Verdict.EQUIVALENT),
        (["RY(w) 0", "RX(v) 0"], ["RY(-w) 0", "RX(v) 0"], Verdict.EQUIVALENT),
        (["RX(w) 0"], ["RX(v) 0"], Verdict.DIFFERENT),
        (["RX(w) 0"], ["RX(2*w) 0"], Verdict.DIFFERENT),
        (["RX(arcsin(sin(w))) 0"], ["RX(w) 0"], Verdict.DIFFERENT),
        (["RX(arccos(w)) 0", "RY(v) 1"], ["RY(v) 1", "RX(arccos(1*w)) 0"], Verdict.EQUIVALENT),
        (["RX(sqrt(w - 9)) 0"], ["RX(sqrt(w - 8)) 0"], Verdict.DIFFERENT),
        (["RX(sqrt(-1 - w*w)) 0"], ["RX(sqrt(-2 - w*w)) 0"], Verdict.UNPROVEN),
        (["RX(w) 0"], ["RX(w + exp(w - 40)) 0"], Verdict.DIFFERENT),
        (["RX(w) 0"], ["RX(w + exp(-w - 40)) 0"], Verdict.DIFFERENT),
        (["RX(w + 0.1) 0"], ["RX(w + 0.1000000001) 0"], Verdict.DIFFERENT),
        (["RX(w + 0.1) 0"], ["RX(w + 0.100000000001) 0"], Verdict.DIFFERENT),
        (["RX(w) 0"], ["RX(w*1.0000000001) 0"], Verdict.DIFFERENT),
        (["RX(w) 0"], ["RX(w + 1e-9*w**8/1000) 0"], Verdict.DIFFERENT),
        (["RX(w**3 + v) 0"], ["RX(v + w*w*w) 0"], Verdict.EQUIVALENT),
        (["RX((w + v)**2) 0"], ["RX(w*w + 2*w*v + v*v) 0"], Verdict.EQUIVALENT),
        (["RX(exp(w)*exp(v)) 0"], ["RX(exp(w + v)) 0"], Verdict.EQUIVALENT),
        (["RX(sin(w)*cos(v) + cos(w)*sin(v)) 0"], ["RX(sin(w + v)) 0"], Verdict.EQUIVALENT),
    ],
)
def test_equality_is_that_of_functions(old: list[str], new: list[str], verdict: Verdict) -> None:
    assert compare_circuits(of(*old), of(*new)) is verdict
    assert compare_circuits(of(*new), of(*old)) is verdict


@pytest.mark.parametrize("wires", [2, 16, 20])
def test_templates_that_are_the_same_operator_are_equal_at_any_width(wires: int) -> None:
    text = """
        {{qcnn: 1, name: wide, wires: {wires}, embedding: {{kind: angle}}, readout: {{kind: expval}},
        layers: [{{kind: conv, template: p, wiring: ring}}], templates: {{p: {{wires: [a, b], gates: {gates}}}}}}}"""
    spelled = [["RX(2*t) a", "RX(t) b", "CNOT a b"], ["CNOT a b", "IsingXX(2*t) a b", "RX(t) b"]]
    old, new = (compiled(text.format(wires=wires, gates=json.dumps(gates))) for gates in spelled)
    assert compare_circuits(old, new) is Verdict.EQUIVALENT
    spelled[1][2] = "RX(1.0000000001*t) b"
    worse = compiled(text.format(wires=wires, gates=json.dumps(spelled[1])))
    assert compare_circuits(old, worse) is (Verdict.DIFFERENT if wires == 2 else Verdict.UNPROVEN)


EMBEDDINGS = [
    "{kind: amplitude, features: 9}",
    "{kind: amplitude, features: 9, pad: 0.3}",
    "{kind: amplitude, order: hilbert}",
    "{kind: amplitude, order: column}",
    "{kind: hybrid_direct, block: 2}",
    "{kind: hybrid_direct, block: 4}",
    "{kind: frqi}",
    "{kind: angle}",
]


@pytest.mark.parametrize("embedding", EMBEDDINGS)
def test_outputs_are_those_of_another_simulator(embedding: str) -> None:
    wires = 3 if "frqi" in embedding else 4
    circuit = compiled(f"""
        {{qcnn: 1, name: small, wires: {wires}, embedding: {embedding}, readout: {{kind: probs}},
        layers: [{{kind: conv, template: so4, wiring: pairs}}]}}""")
    drawn = draw(circuit, 2, 0.9, 7)
    outputs, errors = random_outputs(circuit, 2, 0.9, 7)
    for i in range(2):
        weights = {weight.name: drawn.weights[weight.name][:, i].reshape(weight.shape) for weight in circuit.weights}
        exact = simulate(circuit, drawn.features[i], weights)
        assert np.allclose(outputs[i], exact, rtol=0, atol=2 * errors[i])
    assert errors.max() < 1e-12


def test_an_observable_of_another_sign_is_another_function() -> None:
    assert compare_circuits(of("RX(w) 0"), of("RX(w) 0", readout="YZ")) is Verdict.DIFFERENT


def test_what_is_too_large_is_not_promised_but_order_is_still_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equivalence, "BUDGET", 10)
    assert compare_circuits(of("RX(w) 0"), of("RX(-w) 0")) is Verdict.UNPROVEN  # the same outputs, another operator
    assert compare_circuits(of("RX(w) 0", "RX(v) 1"), of("RX(v) 1", "RX(w) 0")) is Verdict.EQUIVALENT
