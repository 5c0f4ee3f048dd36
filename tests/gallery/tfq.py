"""The models of TensorFlow Quantum's tutorial, by Cirq's powers of Pauli words."""

from __future__ import annotations

import numpy as np
import pennylane as qml

from tests.gallery.gates import Measured, Vector
from tests.gallery.original import Original, branches, circuit, flat, linear, scaled

PAULI = {"X": np.array([[0, 1], [1, 0]]), "Y": np.array([[0, -1j], [1j, 0]]), "Z": np.diag([1, -1])}


def power(word: str, exponent: float, *qubits: int) -> None:
    """Apply Cirq's power of a Pauli word: 1 on its +1 eigenspace, exp(i pi exponent) on the other."""
    matrix = PAULI[word[0]] if len(word) == 1 else np.kron(PAULI[word[0]], PAULI[word[1]])
    one = np.eye(len(matrix))
    qml.QubitUnitary((one + matrix) / 2 + np.exp(1j * np.pi * exponent) * (one - matrix) / 2, wires=qubits)


def one_qubit(s: Vector, q: int) -> None:
    for letter, exponent in zip("XYZ", s, strict=True):
        power(letter, exponent, q)


def tfq_convolution(s: Vector, qubits: list[int]) -> None:
    pairs = [*zip(qubits[::2], qubits[1::2], strict=True)]
    pairs += zip(qubits[1::2], [*qubits[2::2], qubits[0]], strict=True)
    for a, b in pairs:
        one_qubit(s[:3], a)
        one_qubit(s[3:6], b)
        for word, exponent in zip(("ZZ", "YY", "XX"), s[6:9], strict=True):
            power(word, exponent, a, b)
        one_qubit(s[9:12], a)
        one_qubit(s[12:], b)


def tfq_pool(s: Vector, sources: list[int], sinks: list[int]) -> None:
    for source, sink in zip(sources, sinks, strict=True):
        one_qubit(s[:3], sink)
        one_qubit(s[3:], source)
        qml.CNOT([source, sink])
        for letter, exponent in zip("ZYX", s[2::-1], strict=True):
            power(letter, -exponent, sink)


def tfq(theta: Vector, x: Vector, levels: int) -> None:
    for q in range(8):
        qml.Hadamard(q)
    for q in range(8):
        qml.CZ([q, (q + 1) % 8])
    for q in range(8):
        qml.RX(x[q], q)
    qubits = list(range(8))
    for s in theta.reshape(levels, 21):
        tfq_convolution(s[:15], qubits)
        tfq_pool(s[15:], qubits[: len(qubits) // 2], qubits[len(qubits) // 2 :])
        qubits = qubits[len(qubits) // 2 :]


def tfq_qcnn(theta: Vector, x: Vector) -> Measured:
    tfq(theta, x, levels=3)
    return [qml.expval(qml.Z(7)), qml.expval(-1 * qml.Z(7))]


def tfq_filter(theta: Vector, x: Vector) -> Measured:
    tfq(theta, x, levels=1)
    return [qml.expval(qml.Z(q)) for q in range(4, 8)]


ONE_FILTER = flat(tfq_filter, "conv3", "pool1")

ORIGINALS = {
    "tfq/qcnn": Original(
        scaled(circuit(flat(tfq_qcnn, "conv3", "pool1", "conv4", "pool2", "conv5", "pool3")), 5.0), 63, 1
    ),
    "tfq/hybrid": Original(linear(circuit(ONE_FILTER)), 21, 10),
    "tfq/multi_filter": Original(linear(branches(ONE_FILTER, "first", "second", "third")), 63, 26),
}
