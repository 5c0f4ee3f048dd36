"""The files that show every key of the language, their wires written out as its reference says them."""

from __future__ import annotations

import numpy as np
import pennylane as qml

from tests.gallery.frontends import backbone, code, dense, patches, principal_components
from tests.gallery.gates import Measured, Vector, Weights, amplitudes, so4, u_ttn, y_angles
from tests.gallery.original import Original, circuit, linear, measured, part, scaled


def wirings(weights: Weights, x: Vector) -> Measured:
    y_angles(x)
    for edge in [(1, 0), (3, 2), (5, 4)]:
        so4(weights["conv1"], *edge)
    for edge in [(1, 0), (2, 1), (3, 2), (4, 3), (5, 4), (0, 5), (4, 1), (3, 0), (5, 2)]:
        u_ttn(weights["conv2"], *edge)
    for edge in [(0, 4), (5, 3), (0, 2)]:
        so4(weights["conv3"], *edge)
    for edge in [(4, 3), (2, 1)]:
        qml.CNOT(edge)
    for edge in [(3, 5), (1, 5), (1, 3)]:
        so4(weights["conv4"], *edge)
    return [qml.probs(wires=[1, 3])]


def so4_ring(p: Vector, wires: tuple[int, ...] = (0, 1, 2, 3)) -> None:
    for edge in zip(wires, (*wires[1:], wires[0]), strict=True):
        so4(p, *edge)


def embeddings(weights: Weights, x: Vector) -> Measured:
    for wire in range(4):
        qml.RY(x[2 * wire], wire)
    for wire in range(4):
        qml.RZ(x[2 * wire + 1], wire)
    for wire in range(4):
        qml.Hadamard(wire)
        qml.PhaseShift(2 * x[4 + wire], wire)
    so4_ring(weights["conv1"])
    for wire in range(4):
        qml.Hadamard(wire)
        qml.PhaseShift(2 * x[wire], wire)
    for a, b in [(0, 1), (1, 2), (2, 3)]:
        qml.CNOT([a, b])
        qml.PhaseShift(2 * (np.pi - x[a]) * (np.pi - x[b]), b)
        qml.CNOT([a, b])
    so4_ring(weights["conv2"])
    for first, (p, (a, b)) in enumerate(zip(weights["reloaded"], [(0, 2), (1, 3)], strict=True)):
        qml.RY(p[0] * x[2 * first], a)
        qml.RY(p[1] * x[2 * first + 1], b)
        qml.CZ([a, b])
    so4_ring(weights["conv3"])
    return [qml.expval(qml.Z(wire)) for wire in range(4)]


def layers(weights: Weights, x: Vector) -> Measured:
    y_angles(x)
    for edge in [(0, 1), (1, 2), (2, 3), (3, 0)]:
        so4(weights["conv1"], *edge)
        qml.CNOT(edge)
    qml.CNOT([0, 1])
    qml.CNOT([2, 3])
    qml.RY(weights["dense"][0], 1)
    qml.RY(weights["dense"][1], 3)
    qml.CNOT([1, 3])
    so4_ring(weights["conv2"], (0, 1, 3))
    return [qml.expval(qml.Z(wire)) for wire in (0, 1, 3)]


def plain(weights: Weights, x: Vector) -> Measured:
    amplitudes(x)
    so4_ring(weights["conv1"])
    return [qml.expval(qml.Z(wire)) for wire in range(4)]


def parities(weights: Weights, x: Vector) -> Measured:
    y_angles(x)
    for edge in [(0, 1), (1, 2)]:
        so4(weights["kernel"], *edge)
    for wire, ancilla in [(0, 3), (1, 3), (1, 4), (2, 4)]:
        qml.CNOT([wire, ancilla])
    return [qml.expval(qml.Z(ancilla)) for ancilla in (3, 4)]


def branches(weights: Weights, x: Vector) -> Vector:
    three = dense(weights, "layer.other.frontend.0", x)
    left = measured(plain, part(weights, "layer.plain.circuit."), x)
    return np.hstack([left, measured(parities, part(weights, "layer.other.circuit."), three)])


def pair(weights: Weights, angles: Vector) -> Measured:
    y_angles(angles)
    so4(weights["conv1"], 0, 1)
    return [qml.expval(qml.Z(0)), qml.expval(qml.Z(1))]


def steps(weights: Weights, x: Vector) -> Vector:
    red = patches(x[:64].reshape(8, 8), 4, 2)
    seen = backbone(weights, "layer.backbone.frontend.0.network.", "shufflenet_v2_x0_5", x, (3, 8, 8), 32)
    angles = {
        "patches": [np.pi * np.tanh(dense(weights, "layer.patches.frontend.2.0", patch)) for patch in red],
        "backbone": [np.pi / (1 + np.exp(-dense(weights, "layer.backbone.frontend.1.0", seen)))],
        "components": [principal_components(x, 2, -1.57, 1.57)],
        "code": [code(weights, "layer.code.frontend.0", x, 0.0, 1.57)],
    }
    return np.hstack(
        [measured(pair, part(weights, f"layer.{name}.circuit."), two) for name, rows in angles.items() for two in rows]
    )


SHUFFLENET = 341_792  # of its 1,366,792 in torchvision's documentation, without the last layer of 1,025,000

ORIGINALS = {
    "language/wirings": Original(circuit(wirings), 20),
    "language/embeddings": Original(scaled(circuit(embeddings), 4.0), 22),
    "language/layers": Original(circuit(layers), 14),
    "language/branches": Original(linear(branches), 12, 16 * 3 + 3 + 6 * 4 + 4),
    "language/steps": Original(linear(steps, bias=False), 24, 2 * 16 + SHUFFLENET + 2 * 1024 + 2 + 4 * 24),
}
