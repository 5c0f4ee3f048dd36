"""PennyLane's demonstration on learning from few data."""

from __future__ import annotations

import pennylane as qml

from tests.gallery.gates import Measured, Vector, Weights, amplitudes
from tests.gallery.original import Original, circuit


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


ORIGINALS = {"pennylane/few_data": Original(circuit(few_data), 51)}
