"""The circuits of EquivQCNN and PCS-QCNN."""

from __future__ import annotations

import numpy as np
import pennylane as qml
import scipy.linalg

from tests.gallery.gates import Measured, Vector, amplitudes, take
from tests.gallery.multiclass import PAIRS
from tests.gallery.original import Original, circuit, flat, linear


def u2(p: Vector, a: int, b: int) -> None:
    qml.RX(p[0], a)
    qml.RX(p[1], b)
    qml.IsingZZ(p[2], wires=[a, b])
    qml.RX(p[3], a)
    qml.RX(p[4], b)
    qml.IsingYY(p[5], wires=[a, b])


def u4(p: Vector, wires: list[int]) -> None:
    for wire, angle in zip(wires, p[[0, 1, 0, 1]], strict=True):
        qml.RX(angle, wire)
    signs = np.array([(-1) ** state.bit_count() for state in range(16)])
    qml.DiagonalQubitUnitary(np.exp(1j * p[2] * signs), wires=wires)


def equivariant_pool(p: Vector, a: int, b: int) -> None:
    qml.RX(p[0], a)
    qml.RX(p[1], b)
    qml.RY(p[2], b)
    qml.RZ(p[3], b)
    qml.CRX(p[4], [b, a])


def equivariant(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    pairs, *levels, breaking = take(theta, 6, 3, 5, 3, 5, 1)
    for half in (0, 4):
        for a, b in [(0, 1), (2, 3), (1, 2), (3, 0)]:
            u2(pairs, half + a, half + b)
    for wires in ([0, 1, 2, 3], [4, 5, 6, 7], [2, 3, 4, 5], [0, 1, 6, 7]):
        u4(levels[0], wires)
    for edge in PAIRS:
        equivariant_pool(levels[1], *edge)
    u4(levels[2], [0, 2, 4, 6])
    for edge in [(0, 2), (4, 6)]:
        equivariant_pool(levels[3], *edge)
    for wire in (0, 4):
        qml.RZ(breaking[0], wire)
        qml.Hadamard(wire)
    return [qml.probs(wires=0), qml.probs(wires=4)]


def pcsqcnn(theta: Vector, x: Vector) -> Measured:
    """Apply a block for each mode between Fourier transforms, features last, as its reference code does."""
    angles = np.stack([np.sin(x / 2), np.cos(x / 2)], axis=-1) / 4
    qml.StatePrep(angles.ravel(), wires=[1, 2, 3, 4, 0])
    gray = [place ^ place >> 1 for place in range(16)]
    signs = np.array([[(-1) ** (mode & code).bit_count() for code in gray] for mode in range(16)])
    for transform in (qml.QFT, qml.adjoint(qml.QFT)):
        transform(wires=[1, 2])
        transform(wires=[3, 4])
        if transform is qml.QFT:
            blocks = [qml.matrix(qml.Rot(*turn, wires=0)) for turn in signs @ theta.reshape(3, 16).T]
            qml.QubitUnitary(scipy.linalg.block_diag(*blocks), wires=[1, 2, 3, 4, 0])
    return [qml.probs(wires=range(5))]


ORIGINALS = {
    "pcsqcnn/mnist_4x4": Original(linear(circuit(flat(pcsqcnn, "conv3", "conv4", "conv5"))), 48, 330),
    "equivariant/p4m": Original(
        linear(circuit(flat(equivariant, "conv1", "conv2", "pool1", "conv3", "pool2", "conv4"))), 23, 10
    ),
}
