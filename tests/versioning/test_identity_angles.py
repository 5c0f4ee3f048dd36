"""Angles at which a template does nothing, against PennyLane's matrices."""

from __future__ import annotations

import numpy as np
import pennylane as qml
import pytest

from qcnn_compiler.gates.expression import WeightRef, bind, evaluate
from qcnn_compiler.gates.statement import GateStatement, parse_statement
from qcnn_compiler.ir.circuit import Op
from qcnn_compiler.spec.families import generated
from qcnn_compiler.spec.templates import Template, library
from qcnn_compiler.versioning import identity_angles as module
from qcnn_compiler.versioning.identity_angles import identity_angles

FAMILY = {"arbitrary_unitary": 2, "strongly_entangling": 3, "basic_entangler": 3}
TEMPLATES = {
    name: template
    for name, template in {**library(), **{name: generated(name, n) for name, n in FAMILY.items()}}.items()
    if all(isinstance(s, GateStatement) and not s.conditions for s in template.statements)
}
#: Templates with an odd number of CNOTs between two wires or a Hadamard that no angle undoes.
NEVER = {
    "ttn", "u9", "strongly_entangling", "basic_entangler", "cnot_pool", "cz_pool", "crz_crx",
    "crz_crx_swapped", "vatan_pool", "tfq_pool",
}  # fmt: skip


def ops_of(template: Template) -> list[Op]:
    wires = {name: i for i, name in enumerate(template.wires)}
    names = {name: WeightRef("w", i) for i, name in enumerate(template.parameters)}
    found = []
    for statement in template.statements:
        assert isinstance(statement, GateStatement)
        gate, on = statement.gate, tuple(wires[w] for w in statement.wires)
        params = tuple(bind(p, names) for p in statement.params)
        found.append(Op(gate.base or gate.name, on[gate.controls :], params, on[: gate.controls]))
    return found


def matrix(template: Template, angles: tuple[float, ...]) -> np.ndarray:
    """Return the unitary of the statements as PennyLane has it."""

    def circuit() -> None:
        for statement in template.statements:
            assert isinstance(statement, GateStatement)
            names = {name: WeightRef("w", i) for i, name in enumerate(template.parameters)}
            values = [evaluate(bind(p, names), {"w": angles}, ()) for p in statement.params]
            name = statement.gate.pennylane
            if name.startswith("adjoint("):
                qml.adjoint(getattr(qml, name[8:-1]))(*values, wires=statement.wires)
            else:
                getattr(qml, name)(*values, wires=statement.wires)

    return np.asarray(qml.matrix(circuit, wire_order=template.wires)())


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_does_nothing_at_its_angles(name: str) -> None:
    template = TEMPLATES[name]
    angles = identity_angles(ops_of(template))
    assert (angles is None) == (name in NEVER)
    if angles is not None:
        found = matrix(template, angles)
        assert np.allclose(found / found[0, 0], np.eye(len(found)), rtol=0, atol=1e-12)  # a dozen products in double
        assert abs(abs(found[0, 0]) - 1) < 1e-12


def gates(*texts: str) -> list[Op]:
    return ops_of(Template("t", ("a", "b"), tuple(map(parse_statement, texts))))


def test_on_dropped_wires_gates_may_do_anything() -> None:
    pool = ops_of(library()["crz_crx"])
    assert identity_angles(pool) is None
    assert identity_angles(pool, frozenset({0})) == (0.0, 0.0)
    assert identity_angles(pool, frozenset({1})) is None
    assert identity_angles(gates("CNOT a b"), frozenset({0})) is None
    assert identity_angles(gates("H a", "RX(t) b"), frozenset({0})) == (0.0,)


def test_features_and_expressions_are_counted_with() -> None:
    assert identity_angles(gates("RY(w*x[0]) a", "CRX(x[1]**2*v) a b")) == (0.0, 0.0)
    assert identity_angles(gates("RY(w + x[0]) a")) is None
    (angle,) = identity_angles(gates("RY(2*s + pi/4) a")) or (np.nan,)
    assert np.isclose(2 * angle + np.pi / 4, 0, atol=1e-12) or np.isclose(abs(2 * angle + np.pi / 4), 2 * np.pi)
    assert identity_angles(gates("RX(arcsin(s) - 2) a")) is None


def test_measured_wires_are_controls() -> None:
    pool = [Op("measure", (0,)), Op("RX", (1,), (WeightRef("w", 3),), conditions=(0,))]
    assert identity_angles(pool, frozenset({0})) == (0.0,)
    assert identity_angles([pool[0], Op("X", (1,), conditions=(0,))], frozenset({0})) is None


def test_what_is_too_large_is_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    module._search.cache_clear()
    monkeypatch.setattr(module, "MAX_WIRES", 1)
    assert identity_angles(gates("CRX(t) a b")) is None
    monkeypatch.setattr(module, "MAX_WIRES", 2)
    monkeypatch.setattr(module, "BUDGET", 1)
    module._search.cache_clear()
    assert identity_angles(gates("CRX(t) a b")) == (0.0,)  # zeros are always tried
    assert identity_angles(gates("RX(t + 1) a", "RX(s) b")) is None
    module._search.cache_clear()
