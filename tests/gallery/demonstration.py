"""PennyLane's demonstration on learning from few data, and one of four digits."""

from __future__ import annotations

import pennylane as qml

from tests.gallery.gates import Measured, Vector, Weights, amplitudes
from tests.gallery.original import Original, circuit, flat


def few_data(weights: Weights, x: Vector) -> Measured:
    """Follow the loops of the demonstration, kernel indices and the skipped first layer included."""
    amplitudes(x)
    wires = list(range(6))
    for level in (1, 2):
        kernel = weights[f"level{level}"]
        for parity in (0, 1):
            for i in range(parity, len(wires) - 1, 2):
                a, b = wires[i], wires[i + 1]
                if level == 1 and parity == 0:
                    qml.U3(*kernel[:3], wires=a)
                    qml.U3(*kernel[3:6], wires=b)
                qml.IsingXX(kernel[6], wires=[a, b])
                qml.IsingYY(kernel[7], wires=[a, b])
                qml.IsingZZ(kernel[8], wires=[a, b])
                qml.U3(*kernel[9:12], wires=a)
                qml.U3(*kernel[12:15], wires=b)
        for i in range(1, len(wires), 2):
            qml.cond(qml.measure(wires[i]), qml.U3)(*kernel[15:], wires=wires[i - 1])
        wires = wires[::2]
    qml.ArbitraryUnitary(weights["dense"], wires=wires)
    return [qml.probs(wires=0)]


def four_digits(p: Vector, x: Vector) -> Measured:
    """Read the slices of the vector that the code names, one set of them in two places."""

    def turns(first: int, *wires: int) -> None:
        for wire in wires:
            qml.Rot(*p[first : first + 3], wires=wire)

    def entangle(first: int, *edges: tuple[int, int]) -> None:
        for a, b in edges:
            qml.CNOT([a, b])
            turns(first, b)
            qml.CNOT([a, b])

    def filters(first: int, *edges: tuple[int, int]) -> None:
        for measured, target in edges:
            qml.cond(qml.measure(measured), qml.Rot)(*p[first : first + 3], wires=target)

    def pairs() -> None:
        turns(0, 0, 1)
        turns(3, 2, 3)
        turns(6, 4, 5)

    def inner() -> None:
        turns(9, 1, 2)
        turns(12, 3, 4)

    amplitudes(x)
    pairs()
    entangle(9, (0, 1), (2, 3), (4, 5))
    pairs()
    inner()
    entangle(15, (1, 2), (3, 4))
    inner()
    filters(18, (0, 1), (2, 3), (4, 5))
    turns(21, 1, 3, 5)
    entangle(24, (1, 3), (3, 5))
    turns(21, 1, 3, 5)
    filters(24, (1, 3))
    qml.ArbitraryUnitary(p[27:42], wires=[3, 5])
    return [qml.probs(wires=[3, 5])]


ORIGINALS = {
    "pennylane/few_data": Original(circuit(few_data), 51),
    "poporubeus/four_digits": Original(circuit(flat(four_digits, "params")), 43),
}
