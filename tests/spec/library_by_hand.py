"""Every template of the library in plain PennyLane, written after its source."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np
import pennylane as qml

from tests.gallery import gates

Apply = Callable[[np.ndarray, list[int]], None]


def turns(p: np.ndarray, wire: int) -> None:
    """Apply X**p0, Y**p1, Z**p2 as Cirq's powers, which are these rotations but for a phase."""
    for rotation, exponent in zip((qml.RX, qml.RY, qml.RZ), p, strict=True):
        rotation(np.pi * exponent, wire)


def rx_rz(controlled: Callable[..., object]) -> Apply:
    def apply(p: np.ndarray, w: list[int]) -> None:
        a, b = w
        for i, (rotation, wire) in enumerate(product((qml.RX, qml.RZ), w)):
            rotation(p[i], wire)
        controlled(p[4], [b, a])
        controlled(p[5], [a, b])
        for i, (rotation, wire) in enumerate(product((qml.RX, qml.RZ), w)):
            rotation(p[6 + i], wire)

    return apply


def ry_twice(first: Callable[..., object], second: Callable[..., object], angle: bool) -> Apply:
    def apply(p: np.ndarray, w: list[int]) -> None:
        rest = iter(p)
        for gate, wires in ((first, w[::-1]), (second, w)):
            for wire in w:
                qml.RY(next(rest), wire)
            gate(next(rest), wires) if angle else gate(wires)

    return apply


def su4(p: np.ndarray, w: list[int]) -> None:
    gates.su4(p, *w)


def ttn(p: np.ndarray, w: list[int]) -> None:
    qml.RY(p[0], w[0])
    qml.RY(p[1], w[1])
    qml.CNOT(w)


def u9(p: np.ndarray, w: list[int]) -> None:
    qml.Hadamard(w[0])
    qml.Hadamard(w[1])
    qml.CZ(w)
    qml.RX(p[0], w[0])
    qml.RX(p[1], w[1])


def so4(p: np.ndarray, w: list[int]) -> None:
    gates.so4(p, *w)


def vatan3(p: np.ndarray, w: list[int]) -> None:
    qml.RZ(-np.pi / 2, w[1])
    qml.CNOT([w[1], w[0]])
    qml.RZ(p[0], w[0])
    qml.RY(p[1], w[1])
    qml.CNOT([w[0], w[1]])
    qml.RY(p[2], w[1])
    qml.CNOT([w[1], w[0]])
    qml.RZ(np.pi / 2, w[0])


def tfq15(p: np.ndarray, w: list[int]) -> None:
    turns(p[:3], w[0])
    turns(p[3:6], w[1])
    for word, exponent in zip(("ZZ", "YY", "XX"), p[6:9], strict=True):
        qml.PauliRot(np.pi * exponent, word, wires=w)
    turns(p[9:12], w[0])
    turns(p[12:], w[1])


def ising(skip_first_layer: bool) -> Apply:
    def apply(p: np.ndarray, w: list[int]) -> None:
        if not skip_first_layer:
            qml.U3(*p[:3], wires=w[0])
            qml.U3(*p[3:6], wires=w[1])
        p = p[-9:]
        for gate, angle in zip((qml.IsingXX, qml.IsingYY, qml.IsingZZ), p, strict=False):
            gate(angle, wires=w)
        qml.U3(*p[3:6], wires=w[0])
        qml.U3(*p[6:], wires=w[1])

    return apply


def rot_cnot(p: np.ndarray, w: list[int]) -> None:
    for wire in w:
        qml.Rot(*p[:3], wires=wire)
    qml.CNOT(w)
    qml.Rot(*p[3:], wires=w[1])
    qml.CNOT(w)


def qadence(p: np.ndarray, w: list[int]) -> None:
    def single(angles: np.ndarray) -> None:
        for rotation, pair in zip((qml.RX, qml.RZ, qml.RX), angles.reshape(3, 2), strict=True):
            for wire, angle in zip(w, pair, strict=True):
                rotation(angle, wire)

    single(p[:6])
    qml.CZ(w)
    qml.RZ(p[6], w[0])
    qml.RY(p[7], w[1])
    qml.CZ(w)
    qml.RY(p[8], w[1])
    qml.CZ(w)
    single(p[9:])
    qml.CZ(w)


def equivariant_u2(p: np.ndarray, w: list[int]) -> None:
    for word, angles in (("ZZ", p[:3]), ("YY", p[3:])):
        qml.RX(angles[0], w[0])
        qml.RX(angles[1], w[1])
        qml.PauliRot(angles[2], word, wires=w)


def equivariant_u4(p: np.ndarray, w: list[int]) -> None:
    for wire, angle in zip(w, (p[0], p[1], p[0], p[1]), strict=True):
        qml.RX(angle, wire)
    signs = np.array([(-1) ** bin(i).count("1") for i in range(16)])
    qml.DiagonalQubitUnitary(np.exp(1j * p[2] * signs), wires=w)


def pool1(p: np.ndarray, w: list[int]) -> None:
    qml.CRZ(p[0], w)
    qml.PauliX(w[0])
    qml.CRX(p[1], w)


def vatan_pool(p: np.ndarray, w: list[int]) -> None:
    s, t = w
    qml.RZ(-np.pi / 2, t)
    qml.CNOT([t, s])
    qml.RZ(p[0], s)
    qml.RY(p[1], t)
    qml.CNOT([s, t])
    qml.RY(p[2], t)


def tfq_pool(p: np.ndarray, w: list[int]) -> None:
    s, t = w
    turns(p[:3], t)
    turns(p[3:], s)
    qml.CNOT(w)
    qml.adjoint(turns)(p[:3], t)


def squlearn_pool(p: np.ndarray, w: list[int]) -> None:
    s, t = w
    qml.RZ(-np.pi / 2, t)
    qml.CNOT([t, s])
    qml.RY(p[0], t)
    qml.cond(qml.measure(s), qml.PauliX)(t)
    qml.RY(p[1], t)


def measured(gate: type[qml.operation.Operation]) -> Apply:
    return lambda p, w: qml.cond(qml.measure(w[0]), gate)(*p, wires=w[1])


def measure_x(wire: int) -> qml.ops.MeasurementValue:
    qml.Hadamard(wire)
    return qml.measure(wire)


def x_pool3(_: np.ndarray, w: list[int]) -> None:
    left, target, right = w
    for outcome in (measure_x(left), measure_x(right)):
        qml.cond(outcome, qml.PauliZ)(target)


def x_pool3_both(_: np.ndarray, w: list[int]) -> None:
    left, target, right = w
    qml.cond(measure_x(left) & measure_x(right), qml.PauliZ)(target)


#: What each template does, on how many wires, and which of them it measures.
SOURCES: dict[str, tuple[Apply, int, tuple[int, ...]]] = {
    "su4": (su4, 2, ()),
    "ttn": (ttn, 2, ()),
    "u5": (rx_rz(qml.CRZ), 2, ()),
    "u6": (rx_rz(qml.CRX), 2, ()),
    "u9": (u9, 2, ()),
    "u13": (ry_twice(qml.CRZ, qml.CRZ, angle=True), 2, ()),
    "u14": (ry_twice(qml.CRX, qml.CRX, angle=True), 2, ()),
    "u15": (ry_twice(qml.CNOT, qml.CNOT, angle=False), 2, ()),
    "so4": (so4, 2, ()),
    "vatan3": (vatan3, 2, ()),
    "tfq15": (tfq15, 2, ()),
    "ising15": (ising(skip_first_layer=False), 2, ()),
    "ising9": (ising(skip_first_layer=True), 2, ()),
    "rot_cnot": (rot_cnot, 2, ()),
    "crz": (lambda p, w: qml.CRZ(p[0], w), 2, ()),
    "qadence": (qadence, 2, ()),
    "equivariant_u2": (equivariant_u2, 2, ()),
    "equivariant_u4": (equivariant_u4, 4, ()),
    "crz_crx": (pool1, 2, ()),
    "crz_crx_swapped": (lambda p, w: pool1(p, w[::-1]), 2, ()),
    "crot": (lambda p, w: qml.CRot(*p, wires=w), 2, ()),
    "cnot_pool": (lambda _, w: qml.CNOT(w), 2, ()),
    "cz_pool": (lambda _, w: qml.CZ(w), 2, ()),
    "vatan_pool": (vatan_pool, 2, ()),
    "tfq_pool": (tfq_pool, 2, ()),
    "squlearn_pool": (squlearn_pool, 2, (0,)),
    "measured_u3": (measured(qml.U3), 2, (0,)),
    "measured_rot": (measured(qml.Rot), 2, (0,)),
    "x_pool": (lambda _, w: qml.cond(measure_x(w[0]), qml.PauliZ)(w[1]), 2, (0,)),
    "x_pool3": (x_pool3, 3, (0, 2)),
    "x_pool3_both": (x_pool3_both, 3, (0, 2)),
}

#: What each generated template does, on any number of wires.
GENERATED: dict[str, Apply] = {
    "arbitrary_unitary": lambda p, w: qml.ArbitraryUnitary(p, wires=w),
    "basic_entangler": lambda p, w: qml.BasicEntanglerLayers(p[None], wires=w),
    "strongly_entangling": lambda p, w: qml.StronglyEntanglingLayers(p.reshape(1, -1, 3), wires=w),
}
