"""The patterns that put features in by ways of their own: FRQI, a Hilbert curve, IQP, data re-uploading."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
import pennylane as qml

from tests.gallery.gates import Measured, Vector, Weights, amplitudes, pool, so4, su4, y_angles
from tests.gallery.original import Original, circuit

Pixel = tuple[int, int]


def frqi(weights: Weights, x: Vector) -> Measured:
    """Turn the colour by each pixel where the other wires are at its place, as Le, Dong and Hirota do."""
    for wire in (1, 2, 3, 4):
        qml.Hadamard(wire)
    image = x.reshape(4, 4)
    for bottom, right, lower, further in product((0, 1), repeat=4):  # half of the image, then half of that
        pixel = image[2 * bottom + lower, 2 * right + further]
        qml.ctrl(qml.RY, control=[1, 2, 3, 4], control_values=[bottom, right, lower, further])(pixel, wires=0)
    for p, edge in zip(weights["conv1"], [(0, 1), (1, 2), (2, 3), (3, 4)], strict=True):
        su4(p, *edge)
    for edge in [(1, 0), (3, 2)]:
        pool(weights["pool1"], *edge)
    for edge in [(0, 2), (2, 4), (4, 0)]:
        su4(weights["conv2"], *edge)
    return [qml.expval(qml.Z(wire)) for wire in (0, 2, 4)]


def curve(side: int) -> Iterator[Pixel]:
    """Yield row and column along the Hilbert curve from top left to top right."""
    if side == 1:
        yield (0, 0)
        return
    half = side // 2
    yield from ((column, row) for row, column in curve(half))  # top left, mirrored: it ends at its bottom left
    yield from ((half + row, column) for row, column in curve(half))
    yield from ((half + row, half + column) for row, column in curve(half))
    yield from ((half - 1 - column, side - 1 - row) for row, column in curve(half))  # from bottom to top


def levels_to_two(weights: Weights, first: list[Pixel], second: list[Pixel]) -> None:
    for edge in first:
        so4(weights["conv1"], *edge)
    for edge in [(0, 1), (2, 3), (4, 5), (6, 7)]:
        pool(weights["pool1"], *edge)
    for edge in second:
        so4(weights["conv2"], *edge)
    for edge in [(1, 3), (5, 7)]:
        pool(weights["pool2"], *edge)


BRICK = [(0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6)]
ODD_BRICK = [(1, 3), (5, 7), (3, 5)]


def hilbert(weights: Weights, x: Vector) -> Measured:
    image = x.reshape(16, 16)
    amplitudes(np.array([image[place] for place in curve(16)]))
    levels_to_two(weights, [*BRICK, (7, 0)], [*ODD_BRICK, (7, 1)])
    return [qml.probs(wires=[3, 7])]


def iqp(weights: Weights, x: Vector) -> Measured:
    qml.IQPEmbedding(x, wires=range(8), n_repeats=2)
    levels_to_two(weights, BRICK, ODD_BRICK)
    return [qml.expval(qml.Z(3)), qml.expval(qml.Z(7))]


def reuploading(weights: Weights, x: Vector) -> Measured:
    qml.AngleEmbedding(x[:8], wires=range(8), rotation="X")
    qml.AngleEmbedding(x[8:], wires=range(8), rotation="Y")
    for edge in [*BRICK, (7, 0)]:
        so4(weights["conv1"], *edge)
    scale, offset = weights["embed1"]
    qml.AngleEmbedding(scale * x[:8] + offset, wires=range(8), rotation="Y")
    for edge in [*BRICK, (7, 0)]:
        so4(weights["conv2"], *edge)
    for edge in [(0, 1), (2, 3), (4, 5), (6, 7)]:
        pool(weights["pool1"], *edge)
    scales, offsets = weights["embed2"].T
    qml.AngleEmbedding(scales * x[8:12] + offsets, wires=[1, 3, 5, 7], rotation="Y")
    qml.AngleEmbedding(x[12:16], wires=[1, 3, 5, 7], rotation="Z")
    for edge in [*ODD_BRICK, (7, 1)]:
        so4(weights["conv3"], *edge)
    return [qml.expval(qml.Z(wire)) for wire in (1, 3, 5, 7)]


def ising(p: Vector, a: int, b: int) -> None:
    qml.RY(p[0], a)
    qml.RY(p[0] + np.pi / 4, b)
    qml.IsingZZ(p[1], [a, b])
    qml.IsingXX(2 * p[2], [a, b])


def inline_template(weights: Weights, x: Vector) -> Measured:
    y_angles(x)
    for p, edge in zip(weights["conv1"], [(0, 1), (1, 2), (2, 3), (3, 0)], strict=True):
        ising(p, *edge)
    qml.AngleEmbedding(weights["conv2"] * x, wires=range(4), rotation="X")
    for edge in [(0, 2), (1, 3)]:
        ising(weights["conv3"], *edge)
    qml.CNOT([0, 1])
    qml.CNOT([2, 3])
    dense = weights["gates1"]
    qml.Rot(*dense[:3], wires=1)
    qml.Rot(*dense[3:6], wires=3)
    qml.CNOT([1, 3])
    qml.RY(dense[6], 3)
    return [qml.expval(qml.Z(1)), qml.expval(qml.Z(3))]


ORIGINALS = {
    "patterns/frqi": Original(circuit(frqi), 77),
    "patterns/hilbert": Original(circuit(hilbert), 16),
    "patterns/iqp": Original(circuit(iqp), 16),
    "patterns/reuploading": Original(circuit(reuploading), 30),
    "patterns/inline_template": Original(circuit(inline_template), 23),
}
