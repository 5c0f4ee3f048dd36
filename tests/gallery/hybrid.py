"""Models with classical parts and circuits side by side."""

from __future__ import annotations

import numpy as np
import pennylane as qml

from tests.gallery.frontends import backbone, dense, patches, principal_components
from tests.gallery.gates import Measured, Vector, Weights, amplitudes, pool, su4, u15, y_angles
from tests.gallery.original import Original, branches, circuit, linear, measured, part, scaled


def kernel(weights: Weights, pixels: Vector) -> Measured:
    qml.AngleEmbedding(np.pi * pixels, wires=range(4), rotation="Y")
    for edge in [(0, 1), (1, 2), (2, 3), (3, 0)]:
        u15(weights["conv2"], *edge)
    return [qml.expval(qml.Z(wire)) for wire in range(4)]


def quanvolution(weights: Weights, x: Vector) -> Vector:
    return np.hstack([circuit(kernel)(weights, patch) for patch in patches(x.reshape(28, 28), 2, 2)])


def one_filter(weights: Weights, x: Vector) -> Measured:
    amplitudes(x)
    for wire in range(8):
        su4(weights["conv1"], wire, (wire + 1) % 8)
    for wire in range(4):
        pool(weights["pool1"], wire, wire + 4)
    return [qml.expval(qml.Z(wire)) for wire in (4, 5, 6, 7)]


def colour_channels(weights: Weights, x: Vector) -> Vector:
    channels = zip(("red", "green", "blue"), x.reshape(3, 256), strict=True)
    return np.hstack([measured(one_filter, part(weights, f"layer.{name}.circuit."), image) for name, image in channels])


def components(weights: Weights, x: Vector) -> Measured:
    y_angles(principal_components(x, 8, 0, np.pi))
    for edge in [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 0)]:
        su4(weights["conv1"], *edge)
    for edge in [(0, 1), (2, 3), (4, 5), (6, 7)]:
        pool(weights["pool1"], *edge)
    for edge in [(1, 3), (3, 5), (5, 7), (7, 1)]:
        su4(weights["conv2"], *edge)
    for edge in [(1, 3), (5, 7)]:
        pool(weights["pool2"], *edge)
    return [qml.probs(wires=[3, 7])]


def dressed(weights: Weights, angles: Vector) -> Measured:
    for wire in range(4):
        qml.Hadamard(wire)
    qml.AngleEmbedding(angles, wires=range(4), rotation="Y")
    for depth in range(6):
        for pair in ([0, 1], [2, 3], [1, 2]):
            qml.CNOT(pair)
        qml.AngleEmbedding(weights[f"conv{4 + 2 * depth}"][:, 0], wires=range(4), rotation="Y")
    return [qml.expval(qml.Z(wire)) for wire in range(4)]


def transfer(weights: Weights, x: Vector) -> Vector:
    seen = backbone(weights, "frontend.0.network.", "resnet18", x, (3, 28, 28), 224)
    return circuit(dressed)(weights, np.tanh(dense(weights, "frontend.1.0", seen)) * np.pi / 2)


ORIGINALS = {
    "hybrid/quanvolution": Original(linear(quanvolution), 4, 4 * 784 + 4),
    "hybrid/multi_filter": Original(linear(branches(one_filter, "first", "second", "third")), 51, 4 * 12 + 4),
    "hybrid/colour_channels": Original(linear(colour_channels), 51, 4 * 12 + 4),
    "hybrid/pca": Original(scaled(circuit(components), 10.0), 34, 1),
    "hybrid/transfer_resnet": Original(linear(transfer), 24, 4 * 512 + 4 + 4 * 4 + 4),
}
