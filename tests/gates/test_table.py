"""Every row of the gate table against PennyLane's matrix of the same gate."""

from __future__ import annotations

import numpy as np
import pennylane as qml
import pytest

from qcnn_compiler.gates.matrix import controlled, embed, gate_matrix
from qcnn_compiler.gates.table import GATES, find_gate, gate_names, named


def pennylane_matrix(name: str, angles: list[float]) -> np.ndarray:
    row = GATES[name]
    wires = list(range(row.wires))
    if row.pennylane.startswith("adjoint("):
        operator = qml.adjoint(getattr(qml, row.pennylane[8:-1])(wires=wires))
    else:
        operator = getattr(qml, row.pennylane)(*angles, wires=wires)
    return np.asarray(qml.matrix(operator, wire_order=wires))


@pytest.mark.parametrize("name", GATES)
def test_matrix_is_unitary_and_pennylanes(name: str) -> None:
    rng = np.random.default_rng(7)
    for _ in range(5):
        angles = list(rng.uniform(-7, 7, len(GATES[name].params)))
        matrix = gate_matrix(name, angles)
        np.testing.assert_allclose(matrix, pennylane_matrix(name, angles), atol=1e-14)
        np.testing.assert_allclose(matrix @ matrix.conj().T, np.eye(len(matrix)), atol=1e-14)


def test_the_sweep_sees_the_table() -> None:
    assert len(GATES) > 30


def test_names_and_aliases_are_unambiguous() -> None:
    assert len(gate_names()) == len(set(gate_names()))
    assert find_gate("CX") is GATES["CNOT"]
    assert find_gate("NoSuchGate") is None
    for row in GATES.values():
        assert named(row.base or row.name, row.controls) is row


def test_embed_puts_a_matrix_on_chosen_wires() -> None:
    cnot = gate_matrix("CNOT")
    expected = np.asarray(qml.matrix(qml.CNOT([2, 0]), wire_order=[0, 1, 2]))
    np.testing.assert_array_equal(embed(cnot, [2, 0], 3), expected)
    np.testing.assert_array_equal(controlled(gate_matrix("X"), 2), gate_matrix("Toffoli"))
