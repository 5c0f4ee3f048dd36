"""Gates of two wires, amplitudes and parts of vectors that several constructions use, in plain PennyLane."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pennylane as qml

Vector = np.ndarray
Measured = list[qml.measurements.MeasurementProcess]
Weights = dict[str, np.ndarray]
Construct = Callable[[Weights, Vector], Measured]
Gate = Callable[[Vector, int, int], None]


def take(theta: Vector, *sizes: int) -> Iterator[Vector]:
    """Yield consecutive parts of a vector, which they use up."""
    ends = np.cumsum(sizes)
    assert ends[-1] == len(theta)
    return (theta[end - size : end] for end, size in zip(ends, sizes, strict=True))


def amplitudes(x: Vector) -> None:
    qml.AmplitudeEmbedding(x, wires=range(int(np.log2(len(x)))), normalize=True)


def y_angles(x: Vector) -> None:
    qml.AngleEmbedding(x, wires=range(len(x)), rotation="Y")


def su4(p: np.ndarray, a: int, b: int) -> None:
    qml.U3(*p[:3], wires=a)
    qml.U3(*p[3:6], wires=b)
    qml.CNOT([a, b])
    qml.RY(p[6], a)
    qml.RZ(p[7], b)
    qml.CNOT([b, a])
    qml.RY(p[8], a)
    qml.CNOT([a, b])
    qml.U3(*p[9:12], wires=a)
    qml.U3(*p[12:15], wires=b)


def so4(p: np.ndarray, a: int, b: int) -> None:
    for i in (0, 2, 4):
        qml.RY(p[i], a)
        qml.RY(p[i + 1], b)
        if i < 4:
            qml.CNOT([a, b])


def u9(p: np.ndarray, a: int, b: int) -> None:
    qml.Hadamard(a)
    qml.Hadamard(b)
    qml.CZ([a, b])
    qml.RX(p[0], a)
    qml.RX(p[1], b)


def u6(p: np.ndarray, a: int, b: int) -> None:
    """Apply circuit 6 of Sim, Johnson and Aspuru-Guzik, as Hur and others have it."""
    qml.RX(p[0], a)
    qml.RX(p[1], b)
    qml.RZ(p[2], a)
    qml.RZ(p[3], b)
    qml.CRX(p[4], [b, a])
    qml.CRX(p[5], [a, b])
    qml.RX(p[6], a)
    qml.RX(p[7], b)
    qml.RZ(p[8], a)
    qml.RZ(p[9], b)


def u_ttn(p: Vector, a: int, b: int) -> None:
    qml.RY(p[0], a)
    qml.RY(p[1], b)
    qml.CNOT([a, b])


def u15(p: Vector, a: int, b: int) -> None:
    qml.RY(p[0], a)
    qml.RY(p[1], b)
    qml.CNOT([b, a])
    qml.RY(p[2], a)
    qml.RY(p[3], b)
    qml.CNOT([a, b])


def pool(p: np.ndarray, source: int, target: int) -> None:
    qml.CRZ(p[0], [source, target])
    qml.PauliX(source)
    qml.CRX(p[1], [source, target])
