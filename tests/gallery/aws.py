"""The circuits of the AWS blog post, repaired and as its code runs."""

from __future__ import annotations

from itertools import pairwise

import pennylane as qml

from tests.gallery.gates import Measured, Vector, Weights, amplitudes, pool, su4
from tests.gallery.original import Original, circuit, scaled, softmax


def toffoli_decoding(a: int, b: int, ancillas: list[int]) -> None:
    for flips, ancilla in zip([[], [a], [a, b], [a]], ancillas, strict=True):
        for wire in flips:
            qml.PauliX(wire)
        qml.Toffoli([a, b, ancilla])


def aws_ladder(wires: list[int]) -> list[tuple[int, int]]:
    return [*pairwise(wires), (wires[0], wires[-1])]


def aws_pool_edges(wires: list[int]) -> list[tuple[int, int]]:
    return [*zip(wires[::2], wires[1::2], strict=True), (wires[0], wires[-1])]


def aws(weights: Weights, x: Vector) -> Measured:
    amplitudes(x)
    wires = list(range(8))
    for level in ("1", "2"):
        for p, edge in zip(weights[f"conv{level}"], aws_ladder(wires), strict=True):
            su4(p, *edge)
        for p, edge in zip(weights[f"pool{level}"], aws_pool_edges(wires), strict=True):
            pool(p, *edge)
        wires = wires[1::2]
    toffoli_decoding(3, 7, [8, 9, 10, 11])
    return [qml.expval(-1 * qml.PauliZ(w)) for w in (8, 9, 10, 11)]


def aws_published(weights: Weights, x: Vector) -> Measured:
    """Walk the vector as the published classes do: reads at one stride, advances by another."""
    amplitudes(x)
    rest = weights["params"]
    wires = list(range(8))
    for _ in range(2):
        n = len(wires)
        edges = aws_ladder(wires)
        for i, edge in enumerate(edges):
            su4(rest[15 * i : 15 * i + 15], *edge)
        rest = rest[15 * len(edges) :]
        for i in range(0, n - 1, 2):
            pool(rest[2 * i : 2 * i + 2], wires[i], wires[i + 1])
        pool(rest[2 * (n - 1) : 2 * (n - 1) + 2], wires[0], wires[-1])
        rest = rest[2 * (n // 2 + 1) :]
        wires = wires[1::2]
    toffoli_decoding(3, 7, [8, 9, 10, 11])
    assert len(rest) == 161  # what the published notebook prints
    return [qml.expval(qml.PauliZ(w)) for w in (8, 9, 10, 11)]


ORIGINALS = {
    "aws/multiclass": Original(scaled(circuit(aws), 5.0), 196, 1),
    "aws/multiclass_published": Original(softmax(circuit(aws_published)), 357),
}
