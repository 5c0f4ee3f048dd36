"""Our own best circuit for four classes."""

from __future__ import annotations

import numpy as np
import pennylane as qml

from tests.gallery.gates import Measured, Vector, amplitudes
from tests.gallery.original import Original, circuit, flat, linear

FIRST_WIRES = [0, 2, 4, 6, 1, 3, 5, 7]


def four_classes(theta: Vector, x: Vector) -> Measured:
    pixels = np.zeros(256)
    for row in range(16):
        for column in range(16):  # the bits of both take turns, those of the row first
            place = sum((row >> b & 1) << (2 * b + 1) | (column >> b & 1) << (2 * b) for b in range(4))
            pixels[place] = x[16 * row + column]
    amplitudes(pixels)
    for turns in theta.reshape(16, 8, 2):
        for (left, right), a in zip(turns, FIRST_WIRES, strict=True):
            b = (a + 1) % 8
            qml.RY(left, a)
            qml.RY(right, b)
            qml.CZ([a, b])
    singles = [qml.expval(pauli(q)) for pauli in (qml.Z, qml.X) for q in range(8)]
    return singles + [qml.expval(qml.Z(q) @ qml.Z(q + 1)) for q in (0, 2, 4, 6)]


TENSORS = [f"conv{i}" for i in range(1, 17)]
ORIGINALS = {"best/four_classes": Original(linear(circuit(flat(four_classes, *TENSORS))), 256, 84)}
