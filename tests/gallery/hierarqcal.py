"""Circuits of HierarQcal's notebooks, their wires spelled out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pennylane as qml

from tests.gallery.gates import Measured, Vector, Weights, amplitudes, pool, su4, u6, y_angles
from tests.gallery.original import Original, Outputs, circuit


def after(embed: Callable[[Vector], None], construct: Callable[[Weights], Measured]) -> Outputs:
    def embedded(weights: Weights, x: Vector) -> Measured:
        embed(x)
        return construct(weights)

    return circuit(embedded)


def ring(wires: list[int]) -> list[tuple[int, int]]:
    edges = list(zip(wires, wires[1:] + wires[:1], strict=True))
    return edges if len(wires) > 2 else edges[:1]


def tree(weights: Weights, levels: list[tuple[list[int], list[tuple[int, int]]]], last: int) -> Measured:
    for number, (wires, pooled) in enumerate(levels, 1):
        for edge in ring(wires):
            su4(weights[f"conv{number}"], *edge)
        for edge in pooled:
            pool(weights[f"pool{number}"], *edge)
    return [qml.probs(wires=last)]


def reverse_tree_right(weights: Weights) -> Measured:
    pooled = [[(4, 0), (5, 1), (6, 2), (7, 3)], [(2, 0), (3, 1)], [(1, 0)]]
    return tree(weights, list(zip([list(range(8)), [0, 1, 2, 3], [0, 1]], pooled, strict=True)), 0)


def reverse_tree_left(weights: Weights) -> Measured:
    pooled = [[(0, 4), (1, 5), (2, 6), (3, 7)], [(4, 6), (5, 7)], [(6, 7)]]
    return tree(weights, list(zip([list(range(8)), [4, 5, 6, 7], [6, 7]], pooled, strict=True)), 7)


def outside_tree(weights: Weights) -> Measured:
    pooled = [[(0, 2), (1, 3), (6, 4), (7, 5)], [(2, 3), (5, 4)], [(3, 4)]]
    for number, wires in enumerate([list(range(8)), [2, 3, 4, 5], [3, 4]], 1):
        for p, edge in zip(weights[f"conv{number}"], ring(wires), strict=True):
            u6(p, *edge)
        for p, edge in zip(weights[f"pool{number}"], pooled[number - 1], strict=True):
            pool(p, *edge)
    return [qml.probs(wires=4)]


def encoder_decoder(weights: Weights) -> Measured:
    for number, size in enumerate([8, 4, 2, 2, 4, 8], 1):
        for edge in ring(list(range(size))):
            qml.CRZ(weights[f"conv{number}"][0], edge)
    return [qml.expval(qml.PauliX(w)) for w in range(8)]


def cycle_of_cycles(weights: Weights) -> Measured:
    first, second = weights["conv1"]
    for a, b, c, d in [(0, 1, 2, 3), (3, 4, 5, 6), (6, 7, 8, 9)]:
        for edge in [(a, b), (b, c), (c, d), (d, a)]:
            qml.CRZ(first, edge)
        qml.CNOT([c, a])
        qml.CNOT([d, b])
        qml.CRZ(second, [a, b])
        qml.CNOT([b, a])
    return [qml.expval(qml.PauliX(w)) for w in range(10)]


def mera(weights: Weights) -> Measured:
    def blocks(wires: list[int]) -> Iterator[list[int]]:
        return (wires[i : i + 4] for i in range(0, len(wires), 4))

    for a in range(1, 15, 2):
        qml.CRZ(weights["conv1"][0], [a, a + 1])
    wires = list(range(16))
    for number in (2, 3, 4):
        for a, b, c, d in blocks(wires):
            qml.CNOT([a, b])
            qml.CNOT([d, c])
        wires = [w for block in blocks(wires) for w in block[1:3]]
        for a, b in zip(wires[::2], wires[1::2], strict=True):
            qml.CRZ(weights[f"conv{number}"][0], [a, b])
    return [qml.expval(qml.PauliX(wires[1]))]


ORIGINALS = {
    "hierarqcal/reverse_tree_right": Original(after(amplitudes, reverse_tree_right), 51),
    "hierarqcal/reverse_tree_left": Original(after(amplitudes, reverse_tree_left), 51),
    "hierarqcal/outside_tree": Original(after(amplitudes, outside_tree), 144),
    "hierarqcal/encoder_decoder": Original(after(amplitudes, encoder_decoder), 6),
    "hierarqcal/cycle_of_cycles": Original(after(y_angles, cycle_of_cycles), 2),
    "hierarqcal/mera": Original(after(y_angles, mera), 4),
}
