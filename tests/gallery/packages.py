"""Circuits that packages build by default: sQUlearn, Qadence, piQture."""

from __future__ import annotations

import numpy as np
import pennylane as qml

from tests.gallery.gates import Measured, Vector, take
from tests.gallery.original import Original, circuit, flat, linear, scaled
from tests.gallery.qiskit import qiskit_block


def squlearn_pool(p: Vector, kept: int, measured: int) -> None:
    qml.RZ(-np.pi / 2, kept)
    qml.CNOT([kept, measured])
    qml.RY(p[0], kept)
    qml.cond(qml.measure(measured), qml.PauliX)(kept)
    qml.RY(p[1], kept)


def squlearn(theta: Vector, x: Vector) -> Measured:
    """Follow `get_circuit`: features modulo their number, wires modulo theirs."""
    conv1, pool1, conv2, pool2, last = take(theta, 12, 4, 3, 2, 2)
    for _ in range(2):
        for q in range(4):
            qml.QubitUnitary(np.array([[1, 1], [1, -1]]) / np.sqrt(2), wires=q)
            qml.QubitUnitary(np.diag([1, np.exp(1j * x[q % 2])]), wires=q)
    edges = [((2 * j + shift) % 4, (2 * j + 1 + shift) % 4) for shift in (0, 1) for j in range(2)]
    for p, (a, b) in zip(conv1.reshape(4, 3), edges, strict=True):
        qiskit_block(p, a, b, whole=True)
    for p, first in zip(pool1.reshape(2, 2), (0, 2), strict=True):
        squlearn_pool(p, first, first + 1)
    qiskit_block(conv2, 0, 2, whole=True)
    squlearn_pool(pool2, 0, 2)
    qml.RZ(last[0], 0)
    qml.RY(last[1], 0)
    return [qml.expval(qml.Z(0))]


def qadence_cell(p: Vector, control: int, target: int) -> None:
    before, (rz, ry, again), after = take(p, 6, 3, 6)

    def single(angles: Vector) -> None:
        for gate, (of_control, of_target) in zip((qml.RX, qml.RZ, qml.RX), angles.reshape(3, 2), strict=True):
            gate(of_control, control)
            gate(of_target, target)

    single(before)
    qml.CZ([target, control])
    qml.RZ(rz, control)
    qml.RY(ry, target)
    qml.CZ([control, target])
    qml.RY(again, target)
    qml.CZ([target, control])
    single(after)
    qml.CZ([control, target])


def qadence(theta: Vector, x: Vector) -> Measured:
    cells = iter(theta.reshape(7, 15))
    for q in range(8):
        qml.RX(x[q], q)
    qubits = list(range(8))
    while len(qubits) > 1:
        for control, target in zip(qubits[::2], qubits[1::2], strict=True):
            qadence_cell(next(cells), control, target)
        qubits = qubits[1::2]
    return [qml.expval(qml.Z(q)) for q in range(8)]


def piqture(theta: Vector, x: Vector) -> Measured:
    for q in range(4):
        qml.RY(x[q], q)
    for p, (a, b) in zip(theta.reshape(3, 2), [(1, 2), (0, 1), (2, 3)], strict=True):
        qml.RY(p[0], a)
        qml.RY(p[1], b)
        qml.CNOT([a, b])
    for phase_bit, measure_bit in ((0, 1), (2, 3)):
        qml.Hadamard(measure_bit)
        qml.cond(qml.measure(measure_bit), qml.PauliZ)(phase_bit)
    qml.CZ([0, 2])
    return [qml.expval(qml.X(0)), qml.expval(qml.X(2))]


ORIGINALS = {
    "squlearn/moons": Original(linear(circuit(flat(squlearn, "conv3", "pool1", "conv4", "pool2", "conv5"))), 23, 4),
    "qadence/qcnn": Original(linear(circuit(flat(qadence, "conv1", "conv2", "conv3")), bias=False), 105, 16),
    "piqture/readme": Original(scaled(circuit(flat(piqture, "conv1", "conv2")), 5.0), 6, 1),
}
