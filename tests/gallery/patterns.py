"""The patterns that read or pool in ways of their own."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pennylane as qml

from tests.gallery.gates import Measured, Vector, Weights, amplitudes, pool, so4, su4, u15, y_angles
from tests.gallery.original import Original, circuit, scaled


def several_bases(weights: Weights, x: Vector) -> Measured:
    y_angles(x)
    for edge in [(0, 1), (2, 3), (4, 5), (1, 2), (3, 4), (5, 0)]:
        so4(weights["conv1"], *edge)
    for edge in [(0, 1), (2, 3), (4, 5)]:
        pool(weights["pool1"], *edge)
    for edge in [(1, 3), (3, 5), (5, 1)]:
        su4(weights["conv2"], *edge)
    dropped = [pauli(w) for pauli in (qml.X, qml.Y, qml.Z) for w in (0, 2, 4)]
    kept = [qml.Z(1), qml.Z(3), qml.Z(5), qml.Z(1) @ qml.Z(3) @ qml.Z(5), qml.X(1) @ qml.X(5)]
    return [qml.expval(observable) for observable in (*dropped, *kept)]


def kept_and_dropped(weights: Weights, x: Vector) -> Measured:
    amplitudes(x)
    wires = list(range(8))
    for level in (1, 2):
        for edge in [*pairwise(wires), (wires[-1], wires[0])]:
            so4(weights[f"conv{level}"], *edge)
        for source, target in zip(wires[::2], wires[1::2], strict=True):
            qml.cond(qml.measure(source), qml.Rot)(*weights[f"pool{level}"], wires=target)
        wires = wires[1::2]
    return [*(qml.expval(qml.Z(w)) for w in range(8)), qml.probs(wires=[3, 7])]


def vatan(p: Vector, a: int, b: int, whole: bool) -> None:
    qml.RZ(-np.pi / 2, b)
    qml.CNOT([b, a])
    qml.RZ(p[0], a)
    qml.RY(p[1], b)
    qml.CNOT([a, b])
    qml.RY(p[2], b)
    if whole:
        qml.CNOT([b, a])
        qml.RZ(np.pi / 2, a)


def parity_ancillas(weights: Weights, x: Vector) -> Measured:
    amplitudes(x)
    for p, (a, b) in zip(weights["conv1"], [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)], strict=True):
        vatan(p, a, b, whole=True)
    for source, target in [(0, 1), (2, 3), (4, 5)]:
        vatan(weights["pool1"], source, target, whole=False)
    qml.StronglyEntanglingLayers(weights["conv2"].reshape(1, 3, 3), wires=[1, 3, 5])
    for ancilla, wires in enumerate(([1, 3], [3, 5], [1, 5], [1, 3, 5]), 6):
        for wire in wires:
            qml.CNOT([wire, ancilla])
    return [qml.expval(qml.Z(ancilla)) for ancilla in (6, 7, 8, 9)]


def three_to_one(weights: Weights, x: Vector) -> Measured:
    y_angles(x)
    wires = list(range(9))
    for level in (1, 2):
        blocks = [wires[i : i + 3] for i in range(len(wires) - 2)]
        for p, block in zip(weights[f"conv{level}"], blocks, strict=True):
            qml.StronglyEntanglingLayers(p.reshape(1, 3, 3), wires=block)
        for left, target, right in zip(wires[::3], wires[1::3], wires[2::3], strict=True):
            for neighbour in (left, right):
                qml.Hadamard(neighbour)
                qml.cond(qml.measure(neighbour), qml.Z)(target)
        wires = wires[1::3]
    return [qml.expval(qml.X(4)), qml.expval(qml.Z(4))]


def measured_pool(weights: Weights, x: Vector) -> Measured:
    padded = np.append(x, np.full(15, 0.1))  # `pad_with` rounds to single precision
    qml.AmplitudeEmbedding(padded, wires=range(6), normalize=True)
    for edge in [(0, 1), (2, 3), (4, 5), (1, 2), (3, 4)]:
        so4(weights["conv1"], *edge)
    for source, target in [(1, 0), (3, 2), (5, 4)]:
        qml.cond(qml.measure(source), qml.U3)(*weights["pool1"], wires=target)
    for p, edge in zip(weights["conv2"], [(0, 2), (2, 4)], strict=True):
        u15(p, *edge)
    return [qml.expval(qml.X(0)), qml.expval(qml.X(4))]


def until_wires(weights: Weights, x: Vector) -> Measured:
    amplitudes(x)
    for edge in [(0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6), (7, 0)]:
        so4(weights["kernel"], *edge)
    for pair in [(0, 4), (1, 5), (2, 6), (3, 7)]:
        qml.CRot(*weights["pool1"], wires=pair)
    for edge in [(4, 5), (6, 7), (5, 6), (7, 4)]:
        so4(weights["kernel"], *edge)
    for pair in [(4, 6), (5, 7)]:
        qml.CRot(*weights["pool2"], wires=pair)
    return [qml.probs(wires=[6, 7])]


ORIGINALS = {
    "patterns/several_bases": Original(circuit(several_bases), 23),
    "patterns/kept_and_dropped": Original(circuit(kept_and_dropped), 18),
    "patterns/parity_ancillas": Original(scaled(circuit(parity_ancillas), 5.0), 30, 1),
    "patterns/three_to_one": Original(circuit(three_to_one), 72),
    "patterns/measured_pool": Original(circuit(measured_pool), 17),
    "patterns/until_wires": Original(circuit(until_wires), 12),
}
