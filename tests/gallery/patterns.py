"""The patterns."""

from __future__ import annotations

from functools import reduce
from itertools import pairwise
from operator import matmul

import numpy as np
import pennylane as qml

from tests.gallery.gates import pool, so4, su4


def several_bases(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    for edge in [(0, 1), (2, 3), (4, 5), (1, 2), (3, 4), (5, 0)]:
        so4(weights["conv1"], *edge)
    for edge in [(0, 1), (2, 3), (4, 5)]:
        pool(weights["pool1"], *edge)
    for edge in [(1, 3), (3, 5), (5, 1)]:
        su4(weights["conv2"], *edge)
    dropped = [pauli(w) for pauli in (qml.X, qml.Y, qml.Z) for w in (0, 2, 4)]
    kept = [qml.Z(1), qml.Z(3), qml.Z(5), qml.Z(1) @ qml.Z(3) @ qml.Z(5), qml.X(1) @ qml.X(5)]
    return [qml.expval(observable) for observable in (*dropped, *kept)]


def kept_and_dropped(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    wires = list(range(8))
    for level in (1, 2):
        for edge in [*pairwise(wires), (wires[-1], wires[0])]:
            so4(weights[f"conv{level}"], *edge)
        for source, target in zip(wires[::2], wires[1::2], strict=True):
            qml.CRot(*weights[f"pool{level}"], wires=[source, target])  # what deferred measurement makes of it
        wires = wires[1::2]
    return [*(qml.expval(qml.Z(w)) for w in range(8)), qml.probs(wires=[3, 7])]


def vatan(p: np.ndarray, a: int, b: int, whole: bool) -> None:
    qml.RZ(-np.pi / 2, b)
    qml.CNOT([b, a])
    qml.RZ(p[0], a)
    qml.RY(p[1], b)
    qml.CNOT([a, b])
    qml.RY(p[2], b)
    if whole:
        qml.CNOT([b, a])
        qml.RZ(np.pi / 2, a)


def parity_ancillas(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    for p, (a, b) in zip(weights["conv1"], [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)], strict=True):
        vatan(p, a, b, whole=True)
    for source, target in [(0, 1), (2, 3), (4, 5)]:
        vatan(weights["pool1"], source, target, whole=False)
    qml.StronglyEntanglingLayers(weights["conv2"].reshape(1, 3, 3), wires=[1, 3, 5])
    return [qml.expval(reduce(matmul, map(qml.Z, wires))) for wires in ([1, 3], [3, 5], [1, 5], [1, 3, 5])]


def three_to_one(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    wires = list(range(9))
    for level in (1, 2):
        blocks = [wires[i : i + 3] for i in range(len(wires) - 2)]
        for p, block in zip(weights[f"conv{level}"], blocks, strict=True):
            qml.StronglyEntanglingLayers(p.reshape(1, 3, 3), wires=block)
        for left, target, right in zip(wires[::3], wires[1::3], wires[2::3], strict=True):
            for neighbour in (left, right):
                qml.Hadamard(neighbour)
                qml.CZ([neighbour, target])
        wires = wires[1::3]
    return [qml.expval(qml.X(4)), qml.expval(qml.Z(4))]
