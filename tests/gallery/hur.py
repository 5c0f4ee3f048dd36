"""The circuits of Hur, Kim and Park."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pennylane as qml

from tests.gallery.gates import Construct, Gate, Measured, Vector, amplitudes, pool, so4, su4, take, u6, u9
from tests.gallery.multiclass import PAIRS


def hur_su4(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    for edge in [(0, 7), (0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6)]:
        su4(weights["conv1"], *edge)
    for edge in [(1, 0), (3, 2), (5, 4), (7, 6)]:
        pool(weights["pool1"], *edge)
    for edge in [(0, 6), (0, 2), (4, 6), (2, 4)]:
        su4(weights["conv2"], *edge)
    for edge in [(2, 0), (6, 4)]:
        pool(weights["pool2"], *edge)
    su4(weights["conv3"], 0, 4)
    pool(weights["pool3"], 0, 4)
    return [qml.probs(wires=4)]


def hur_chain_u9(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    for edge in [(0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6)]:
        u9(weights["conv1"], *edge)
    for edge in [(2, 3), (4, 5)]:
        u9(weights["conv2"], *edge)
    u9(weights["conv3"], 3, 4)
    return [qml.probs(wires=4)]


def u_ttn(p: Vector, a: int, b: int) -> None:
    qml.RY(p[0], a)
    qml.RY(p[1], b)
    qml.CNOT([a, b])


def u5(p: Vector, a: int, b: int) -> None:
    qml.RX(p[0], a)
    qml.RX(p[1], b)
    qml.RZ(p[2], a)
    qml.RZ(p[3], b)
    qml.CRZ(p[4], [b, a])
    qml.CRZ(p[5], [a, b])
    qml.RX(p[6], a)
    qml.RX(p[7], b)
    qml.RZ(p[8], a)
    qml.RZ(p[9], b)


def turned_twice(p: Vector, a: int, b: int, controlled: Callable[[float, list[int]], object]) -> None:
    qml.RY(p[0], a)
    qml.RY(p[1], b)
    controlled(p[2], [b, a])
    qml.RY(p[3], a)
    qml.RY(p[4], b)
    controlled(p[5], [a, b])


def u13(p: Vector, a: int, b: int) -> None:
    turned_twice(p, a, b, qml.CRZ)


def u14(p: Vector, a: int, b: int) -> None:
    turned_twice(p, a, b, qml.CRX)


def u15(p: Vector, a: int, b: int) -> None:
    turned_twice(np.insert(p, [2, 4], 0.0), a, b, lambda _, wires: qml.CNOT(wires))


#: The convolution of each file with its number of angles.
ANSAETZE: dict[str, tuple[Gate, int]] = {
    "ttn": (u_ttn, 2),
    "u5": (u5, 10),
    "u6": (u6, 10),
    "u9": (u9, 2),
    "u13": (u13, 6),
    "u14": (u14, 6),
    "u15": (u15, 4),
    "so4": (so4, 6),
    "su4": (su4, 15),
}
LEVELS = (
    [(0, 7), (0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6)],
    [(0, 6), (0, 2), (4, 6), (2, 4)],
    [(0, 4)],
)
POOLS = ([(1, 0), (3, 2), (5, 4), (7, 6)], [(2, 0), (6, 4)], [(0, 4)])


def hur(gate: Gate, size: int, embed: Callable[[Vector], None]) -> Construct:
    def construct(theta: Vector, x: Vector) -> Measured:
        embed(x)
        parts = list(take(theta, size, size, size, 2, 2, 2))
        for level, edges in enumerate(LEVELS):
            for edge in edges:
                gate(parts[level], *edge)
            for edge in POOLS[level]:
                pool(parts[3 + level], *edge)
        return [qml.probs(wires=4)]

    return construct


def hybrid_direct(x: Vector) -> None:
    for block, wires in zip(x.reshape(2, 16), ([0, 1, 2, 3], [4, 5, 6, 7]), strict=True):
        qml.MottonenStatePreparation(block / np.linalg.norm(block), wires=wires)


def hybrid_angle(x: Vector) -> None:
    for t, first in zip(x.reshape(2, 15), (0, 4), strict=True):
        a, b, c, d = range(first, first + 4)
        qml.RY(t[0], a)
        qml.ctrl(qml.RY, a, control_values=0)(t[1], wires=b)
        qml.CRY(t[2], [a, b])
        for angle, control in zip(t[3:7], (b, a, b, a), strict=True):
            qml.RY(angle, c)
            qml.CNOT([control, c])
        for angle, control in zip(t[7:], (c, b, c, a, c, b, c, a), strict=True):
            qml.RY(angle, d)
            qml.CNOT([control, d])


def compact(x: Vector) -> None:
    qml.AngleEmbedding(x[:8], wires=range(8), rotation="X")
    qml.AngleEmbedding(x[8:], wires=range(8), rotation="Y")


#: What `embedding` of a file may be replaced by, with the construction of it.
EMBEDDINGS: dict[str, tuple[dict[str, str], Callable[[Vector], None]]] = {
    "amplitude": ({"kind": "amplitude"}, amplitudes),
    "angle": ({"kind": "angle", "rotation": "Y"}, lambda x: qml.AngleEmbedding(x, wires=range(8), rotation="Y")),
    "compact": ({"kind": "compact"}, compact),
    "hybrid_direct": ({"kind": "hybrid_direct"}, hybrid_direct),
    "hybrid_angle": ({"kind": "hybrid_angle"}, hybrid_angle),
}


def chain_su4(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    levels = ([*PAIRS, (1, 2), (3, 4), (5, 6)], [(2, 3), (4, 5)], [(3, 4)])
    for p, edges in zip(theta.reshape(3, 15), levels, strict=True):
        for edge in edges:
            su4(p, *edge)
    return [qml.probs(wires=4)]


def no_pooling(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    for p, edges in zip(theta.reshape(3, 15), LEVELS, strict=True):
        for edge in edges:
            su4(p, *edge)
    return [qml.probs(wires=4)]


def hierarchical(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    for p, edge in zip(theta.reshape(7, 2), [*PAIRS, (1, 3), (5, 7), (3, 7)], strict=True):
        u_ttn(p, *edge)
    return [qml.probs(wires=7)]
