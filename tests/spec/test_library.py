"""Every template of the library against a construction in plain PennyLane, written after its source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial, reduce
from itertools import count, islice, product
from operator import and_

import numpy as np
import pennylane as qml
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import qcnn_compiler as qc
from qcnn_compiler.lower import lower
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.families import FAMILIES
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.templates import library
from tests.test_engines import PUBLISHED_COUNTS

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
    a, b = w
    qml.U3(*p[:3], wires=a)
    qml.U3(*p[3:6], wires=b)
    qml.CNOT([a, b])
    qml.RY(p[6], a)
    qml.RZ(p[7], b)
    qml.CNOT([b, a])
    qml.RY(p[8], a)
    qml.CNOT([a, b])
    qml.U3(*p[9:12], wires=a)
    qml.U3(*p[12:], wires=b)


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
    for i in (0, 2, 4):
        qml.RY(p[i], w[0])
        qml.RY(p[i + 1], w[1])
        if i < 4:
            qml.CNOT(w)


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


def words(wires: int, classical: tuple[int, ...]) -> list[str]:
    """Return every Pauli word on the wires, but only Z on those that were measured: all that can be read."""
    letters = ["IZ" if wire in classical else "IXYZ" for wire in range(wires)]
    return ["".join(word) for word in product(*letters)][1:]


def circuit_of(
    template: str, wires: int, observables: list[str], inline: dict[str, object] | None = None
) -> qc.Circuit:
    unread = {i for i in range(wires) if all(word[i] in "IZ" for word in observables)}  # because it is measured
    keep = [i for i in range(wires) if i not in unread] or [0]
    spec = {
        "qcnn": 1,
        "name": "one-template",
        "wires": wires,
        "embedding": {"kind": "amplitude"},
        "templates": inline or {},
        "layers": [{"kind": "pool", "template": template, "wiring": "all", "keep": keep, "name": "t"}],
        "readout": {"kind": "expval", "wires": "all", "observable": observables},
    }
    return lower(check_spec(Spec.model_validate(spec)))


def expectations(apply: Apply, p: np.ndarray, features: np.ndarray, observables: list[str]) -> np.ndarray:
    """Return the observables after `apply`, measurements followed branch by branch instead of deferred."""
    wires = list(range(len(observables[0])))

    @qml.qnode(qml.device("default.qubit", wires=wires), mcm_method="tree-traversal")
    def run(sample: np.ndarray) -> list[qml.measurements.MeasurementProcess]:
        qml.AmplitudeEmbedding(sample, wires=wires, normalize=True)
        apply(p, wires)
        return [qml.expval(qml.pauli.string_to_pauli_word(word)) for word in observables]

    return np.array([run(sample) for sample in features])


def check(circuit: qc.Circuit, apply: Apply, observables: list[str], seed: int = 5) -> None:
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(2, circuit.features))
    p = rng.uniform(-2, 2, size=circuit.num_parameters)
    layer = qc.QCNNLayer(circuit, dtype=torch.float64, engine="torch")
    layer.load_state_dict({name: torch.tensor(p) for name in circuit.weight_shapes})
    expected = expectations(apply, p, features, observables)
    np.testing.assert_allclose(layer(torch.tensor(features)).detach(), expected, atol=1e-12)  # complex128
    assert np.ptp(expected) > 1e-2


@pytest.mark.parametrize("name", SOURCES)
def test_a_template_does_what_its_source_does_in_every_observable(name: str) -> None:
    apply, wires, classical = SOURCES[name]
    observables = words(wires, classical)
    check(circuit_of(name, wires, observables), apply, observables)


@pytest.mark.parametrize("wires", [1, 2, 3])
@pytest.mark.parametrize("name", GENERATED)
def test_a_generated_template_is_pennylanes_at_every_size(name: str, wires: int) -> None:
    observables = words(wires, ())
    check(circuit_of(name, wires, observables), GENERATED[name], observables)


def test_an_arbitrary_unitary_has_as_many_parameters_as_there_are_pauli_words() -> None:
    assert [circuit_of("arbitrary_unitary", k, ["Z" * k]).num_parameters for k in (1, 2, 3, 4, 5)] == [
        4**k - 1 for k in (1, 2, 3, 4, 5)
    ]


def test_every_template_is_compared_above_and_names_its_source() -> None:
    assert SOURCES.keys() == library().keys() == PUBLISHED_COUNTS.keys()
    assert GENERATED.keys() == FAMILIES.keys()
    assert all(template.source for template in [*library().values(), *FAMILIES.values()])


# --- measuring and conditioning ------------------------------------------------------------------

#: Gate, its number of angles and of wires.
GATES = {"RY": (qml.RY, 1, 1), "U3": (qml.U3, 3, 1), "CRX": (qml.CRX, 1, 2), "CNOT": (qml.CNOT, 0, 2)}


@dataclass(frozen=True)
class Step:
    """A gate on wires under the condition of measured wires, or `measure`."""

    gate: str
    wires: tuple[str, ...]
    conditions: tuple[str, ...] = ()


@st.composite
def measuring_steps(draw: st.DrawFn) -> list[Step]:
    """Draw gates and measurements on wires a, b, c, each wire used until it is measured and a condition after."""
    free, measured, steps = list("abc"), list[str](), list[Step]()
    for _ in range(draw(st.integers(2, 7))):
        if len(free) > 1 and draw(st.booleans()):
            measured.append(free.pop(draw(st.integers(0, len(free) - 1))))
            steps.append(Step("measure", (measured[-1],)))
            continue
        name = draw(st.sampled_from([name for name, (_, _, wires) in GATES.items() if wires <= len(free)]))
        conditions = draw(st.lists(st.sampled_from(measured), unique=True, max_size=2)) if measured else []
        steps.append(Step(name, tuple(draw(st.permutations(free))[: GATES[name][2]]), tuple(conditions)))
    return steps


def written(steps: list[Step]) -> Iterator[str]:
    """Yield the steps as statements, angles numbered in order."""
    numbers = count()
    for step in steps:
        if step.gate == "measure":
            yield f"measure {step.wires[0]} -> m{step.wires[0]}"
            continue
        angles = ", ".join(f"t{next(numbers)}" for _ in range(GATES[step.gate][1]))
        conditions = "".join(f"if m{wire}: " for wire in step.conditions)
        yield f"{conditions}{step.gate}{f'({angles})' if angles else ''} {' '.join(step.wires)}"


def in_pennylane(steps: list[Step]) -> Apply:
    def apply(p: np.ndarray, w: list[int]) -> None:
        wire, angles, bits = dict(zip("abc", w, strict=True)), iter(p), {}
        for step in steps:
            wires = [wire[name] for name in step.wires]
            if step.gate == "measure":
                bits[step.wires[0]] = qml.measure(wires[0])
                continue
            gate, number, _ = GATES[step.gate]
            gate = partial(gate, *islice(angles, number), wires=wires)
            condition = reduce(and_, (bits[name] for name in step.conditions)) if step.conditions else None
            gate() if condition is None else qml.cond(condition, gate)()

    return apply


@given(measuring_steps(), st.integers(0, 9))
@settings(max_examples=25, deadline=None, derandomize=True)
def test_measuring_and_conditioning_is_pennylanes_own_without_deferring(steps: list[Step], seed: int) -> None:
    classical = tuple("abc".index(step.wires[0]) for step in steps if step.gate == "measure")
    inline = {"drawn": {"wires": ["a", "b", "c"], "gates": list(written(steps))}}
    observables = words(3, classical)
    check(circuit_of("drawn", 3, observables, inline), in_pennylane(steps), observables, seed)
