"""The circuits of Hur, Kim and Park."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pennylane as qml

from tests.gallery.gates import (
    Construct,
    Gate,
    Measured,
    Vector,
    Weights,
    amplitudes,
    pool,
    so4,
    su4,
    u6,
    u9,
    u15,
    u_ttn,
    y_angles,
)
from tests.gallery.original import Original, circuit


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


def hur(gate: Gate, embed: Callable[[Vector], None]) -> Construct:
    def construct(weights: Weights, x: Vector) -> Measured:
        embed(x)
        for level, (edges, pairs) in enumerate(zip(LEVELS, POOLS, strict=True), 1):
            for edge in edges:
                gate(weights[f"conv{level}"], *edge)
            for pair in pairs:
                pool(weights[f"pool{level}"], *pair)
        return [qml.probs(wires=4)]

    return construct


def without_pools(gate: Gate, levels: Sequence[list[tuple[int, int]]]) -> Construct:
    def construct(weights: Weights, x: Vector) -> Measured:
        amplitudes(x)
        for level, edges in enumerate(levels, 1):
            for edge in edges:
                gate(weights[f"conv{level}"], *edge)
        return [qml.probs(wires=4)]

    return construct


def hierarchical(weights: Weights, x: Vector) -> Measured:
    amplitudes(x)
    for level, edges in enumerate(([(0, 1), (2, 3), (4, 5), (6, 7)], [(1, 3), (5, 7)], [(3, 7)]), 1):
        for p, edge in zip(weights[f"pool{level}"], edges, strict=True):
            u_ttn(p, *edge)
    return [qml.probs(wires=7)]


def hybrid_direct(*blocks: list[int]) -> Callable[[Vector], None]:
    def embed(x: Vector) -> None:
        for values, wires in zip(x.reshape(len(blocks), -1), blocks, strict=True):
            qml.MottonenStatePreparation(values / np.linalg.norm(values), wires=wires)

    return embed


def hybrid_angle(*blocks: list[int]) -> Callable[[Vector], None]:
    def embed(x: Vector) -> None:
        for angles, wires in zip(x.reshape(len(blocks), -1), blocks, strict=True):
            one_block(angles, *wires)

    return embed


def one_block(t: Vector, a: int, b: int, c: int = -1, d: int = -1) -> None:
    """Apply the gates of two wires, and where there are two more, those of four."""
    qml.RY(t[0], a)
    qml.ctrl(qml.RY, a, control_values=0)(t[1], wires=b)
    qml.CRY(t[2], [a, b])
    for angle, control in zip(t[3:7], (b, a, b, a), strict=False):
        qml.RY(angle, c)
        qml.CNOT([control, c])
    for angle, control in zip(t[7:], (c, b, c, a, c, b, c, a), strict=False):
        qml.RY(angle, d)
        qml.CNOT([control, d])


def compact(x: Vector) -> None:
    qml.AngleEmbedding(x[:8], wires=range(8), rotation="X")
    qml.AngleEmbedding(x[8:], wires=range(8), rotation="Y")


HALVES = ([0, 1, 2, 3], [4, 5, 6, 7])

#: What `embedding` of a file may be replaced by, with the construction of it.
EMBEDDINGS: dict[str, tuple[dict[str, str], Callable[[Vector], None]]] = {
    "amplitude": ({"kind": "amplitude"}, amplitudes),
    "angle": ({"kind": "angle", "rotation": "Y"}, y_angles),
    "compact": ({"kind": "compact"}, compact),
    "hybrid_direct": ({"kind": "hybrid_direct"}, hybrid_direct(*HALVES)),
    "hybrid_angle": ({"kind": "hybrid_angle"}, hybrid_angle(*HALVES)),
}

CHAIN = ([(0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6)], [(2, 3), (4, 5)], [(3, 4)])

#: The names of blocks in the source count layouts: `Hybrid2-2` is the second one of blocks of two wires.
ORIGINALS = {
    **{
        f"hur/{name}": Original(circuit(hur(gate, amplitudes)), 3 * size + 6) for name, (gate, size) in ANSAETZE.items()
    },
    "hur/su4_angle": Original(circuit(hur(su4, y_angles)), 51),
    "hur/su4_compact": Original(circuit(hur(su4, compact)), 51),
    "hur/su4_hybrid_direct": Original(circuit(hur(su4, hybrid_direct(*HALVES))), 51),
    "hur/su4_hybrid_direct_2": Original(circuit(hur(su4, hybrid_direct([0, 4], [1, 5], [2, 6], [3, 7]))), 51),
    "hur/su4_hybrid_angle": Original(circuit(hur(su4, hybrid_angle(*HALVES))), 51),
    "hur/su4_hybrid_angle_2": Original(circuit(hur(su4, hybrid_angle([0, 2], [1, 3], [4, 6], [5, 7]))), 51),
    "hur/su4_no_pooling": Original(circuit(without_pools(su4, LEVELS)), 45),
    "hur/chain_su4": Original(circuit(without_pools(su4, CHAIN)), 45),
    "hur/chain_u9": Original(circuit(without_pools(u9, CHAIN)), 6),
    "hur/hierarchical": Original(circuit(hierarchical), 14),
}
