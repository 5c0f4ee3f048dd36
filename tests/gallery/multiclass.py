"""Circuits of Cong, Choi and Lukin, of Bokhan and of Mordacci."""

from __future__ import annotations

from itertools import combinations

import pennylane as qml

from tests.gallery.gates import Measured, Vector, amplitudes, pool, so4, su4, take
from tests.gallery.original import Original, circuit, flat, scaled


def cong(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    shared, left, right = take(theta, 6, 6, 6)
    for first in range(8):
        qml.CZ([first, first + 1])
    for edge in [(0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6), (7, 8)]:
        so4(shared, *edge)
    for target in (1, 4, 7):
        for neighbour in (target - 1, target + 1):
            qml.Hadamard(neighbour)
            qml.cond(qml.measure(neighbour), qml.Z)(target)
    so4(left, 1, 4)
    so4(right, 4, 7)
    return [qml.expval(-1 * qml.X(4)), qml.expval(qml.X(4))]


RING = [(0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6), (7, 0)]
RING_OF_ODD = [(1, 3), (5, 7), (3, 5), (7, 1)]
PAIRS = [(0, 1), (2, 3), (4, 5), (6, 7)]


def bokhan(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    first, pooling, second, perceptrons = take(theta, 15, 2, 15, 16)
    for edge in RING:
        su4(first, *edge)
    for edge in PAIRS:
        pool(pooling, *edge)
    for edge in RING_OF_ODD:
        su4(second, *edge)
    for angles, ancilla in zip(perceptrons.reshape(4, 4), (8, 9, 10, 11), strict=True):
        for angle, kept in zip(angles, (1, 3, 5, 7), strict=True):
            qml.CRX(angle, [kept, ancilla])
    return [qml.expval(-1 * qml.Z(ancilla)) for ancilla in (8, 9, 10, 11)]


def mordacci(theta: Vector, x: Vector) -> None:
    amplitudes(x)
    turns, first, pooling, second = take(theta, 24, 120, 8, 60)
    for q, angles in enumerate(turns.reshape(8, 3)):
        qml.Rot(*angles, wires=q)
    for p, edge in zip(first.reshape(8, 15), RING, strict=True):
        su4(p, *edge)
    for p, edge in zip(pooling.reshape(4, 2), PAIRS, strict=True):
        pool(p, *edge)
    for p, edge in zip(second.reshape(4, 15), RING_OF_ODD, strict=True):
        su4(p, *edge)


def mordacci_four(theta: Vector, x: Vector) -> Measured:
    mordacci(theta[:-4], x)
    pool(theta[-4:-2], 1, 3)
    pool(theta[-2:], 5, 7)
    return [qml.probs(wires=[3, 7])]


def mordacci_ten(theta: Vector, x: Vector) -> Measured:
    mordacci(theta, x)
    kept = (1, 3, 5, 7)
    return [qml.expval(qml.Z(q)) for q in kept] + [qml.expval(qml.Z(a) @ qml.Z(b)) for a, b in combinations(kept, 2)]


ORIGINALS = {
    "cong/cluster_ising": Original(scaled(circuit(flat(cong, "conv2", "conv3")), 5.0), 18, 1),
    "bokhan/four_classes": Original(
        scaled(circuit(flat(bokhan, "conv1", "pool1", "conv2", "ancilla_map")), 5.0), 48, 1
    ),
    "mordacci/four_classes": Original(
        scaled(circuit(flat(mordacci_four, "conv1", "conv2", "pool1", "conv3", "pool2")), 10.0), 216, 1
    ),
    "mordacci/ten_classes": Original(
        scaled(circuit(flat(mordacci_ten, "conv1", "conv2", "pool1", "conv3")), 5.0), 212, 1
    ),
}
