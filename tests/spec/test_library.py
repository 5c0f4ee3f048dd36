"""Every template of the library against its construction by hand."""

from __future__ import annotations

from collections.abc import Iterator
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
from tests.spec.library_by_hand import GENERATED, SOURCES, Apply
from tests.test_engines import PUBLISHED_COUNTS


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
