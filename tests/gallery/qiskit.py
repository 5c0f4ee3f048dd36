"""Tutorial 11 of Qiskit Machine Learning, by the matrices of Qiskit, whose first qubit is the least significant."""

from __future__ import annotations

import numpy as np
import pennylane as qml

from tests.gallery.gates import Measured, Vector, take
from tests.gallery.original import Original, circuit, flat, scaled

#: Matrix of CXGate, rows and columns |q1 q0>, control q0, as Qiskit's documentation prints it.
CX = np.array([[1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0], [0, 1, 0, 0]])


def qiskit_block(p: Vector, q0: int, q1: int, whole: bool) -> None:
    def rz(angle: float, q: int) -> None:
        qml.QubitUnitary(np.diag([np.exp(-0.5j * angle), np.exp(0.5j * angle)]), wires=q)

    def ry(angle: float, q: int) -> None:
        c, s = np.cos(angle / 2), np.sin(angle / 2)
        qml.QubitUnitary(np.array([[c, -s], [s, c]]), wires=q)

    def cx(control: int, target: int) -> None:
        qml.QubitUnitary(CX, wires=[target, control])  # PennyLane's first wire is the most significant

    rz(-np.pi / 2, q1)
    cx(q1, q0)
    rz(p[0], q0)
    ry(p[1], q1)
    cx(q0, q1)
    ry(p[2], q1)
    if whole:
        cx(q1, q0)
        rz(np.pi / 2, q0)


def qiskit(theta: Vector, x: Vector) -> Measured:
    c1, c2, c3, p1, p2, p3 = take(
        theta, 24, 12, 6, 12, 6, 3
    )  # ParameterVectors by name, as `assign_parameters` has them
    for _ in range(2):
        for q in range(8):
            qml.QubitUnitary(np.array([[1, 1], [1, -1]]) / np.sqrt(2), wires=q)
            qml.QubitUnitary(np.diag([1, np.exp(2j * x[q])]), wires=q)
    qubits = list(range(8))
    for conv, pooling in ((c1, p1), (c2, p2), (c3, p3)):
        pairs = [*zip(qubits[::2], qubits[1::2], strict=True)]
        pairs += zip(qubits[1::2], [*qubits[2::2], qubits[0]], strict=True)
        for p, (a, b) in zip(conv.reshape(-1, 3), pairs, strict=True):
            qiskit_block(p, a, b, whole=True)
        half = len(qubits) // 2
        for p, source, sink in zip(pooling.reshape(-1, 3), qubits[:half], qubits[half:], strict=True):
            qiskit_block(p, source, sink, whole=False)
        qubits = qubits[half:]
    label = "Z" + "I" * 7  # of SparsePauliOp: the first letter is that of the last qubit
    (read,) = (q for q, letter in enumerate(reversed(label)) if letter == "Z")
    return [qml.expval(-1 * qml.Z(read)), qml.expval(qml.Z(read))]


ORIGINALS = {
    "qiskit/tutorial_11": Original(scaled(circuit(flat(qiskit, "c1", "c2", "c3", "p1", "p2", "p3")), 5.0), 63, 1),
}
