"""Angles that no output can depend on, found from the structure of the circuit.

The derivative of an output <O> with respect to the angle of a gate with generator G is the
expectation of i [O, W G W^dagger], where W is everything after the gate. So the angle is
inert if G, carried forward through W, commutes with O: always on wires that nobody
measures. It is inert too if G, carried back to the start, only turns a phase of |0>.

Carrying is exact, at random generic angles, as long as G stays on few wires; an operator
that spreads further is taken to matter. So what is called inert is inert; the converse is
what `confirm` looks at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from qcnn_compiler.analysis import observables
from qcnn_compiler.analysis.carry import carried
from qcnn_compiler.analysis.elementary import Point, Step, elementary_steps, generic_point
from qcnn_compiler.analysis.operators import Bundle, Mask, vanishes
from qcnn_compiler.gates.expression import WeightRef
from qcnn_compiler.ir.circuit import Circuit

SEEDS = (1, 2)  # of the random points


@dataclass(frozen=True)
class InertStep:
    """An elementary step whose angle no output depends on.

    Attributes:
        cause: `light cone`, `commutes` or `initial state`.
        reason: the cause with its wires, to be read after the name of the angle.
    """

    step: Step
    cause: str
    reason: str


@dataclass(frozen=True)
class Subject:
    """A circuit and what is looked up in it.

    Attributes:
        near: steps in the light cone of the outputs.
        collapsed: wires measured midway.
        bases: measured wires with the letters of what is measured there.
        points: random ones; what is inert must be so at each.
    """

    circuit: Circuit
    near: tuple[Step, ...]
    collapsed: frozenset[int]
    bases: dict[int, str]
    points: tuple[Point, ...]


Found = dict[int, InertStep]
Search = Callable[[Subject, Sequence[Step], Point], Found]


def inert_steps(circuit: Circuit) -> tuple[InertStep, ...]:
    """Return the steps that read weights without effect, in the order of the circuit.

    Where the first reading of a weight in the light cone is live, so is the weight; its other
    readings may then be left out.
    """
    steps = elementary_steps(circuit)
    collapsed = frozenset(w for op in circuit.flat_ops if op.gate == "measure" for w in op.wires)
    bases = observables.bases(circuit.readout, collapsed)
    points = tuple(generic_point(circuit, seed) for seed in SEEDS)
    subject = Subject(circuit, _light_cone(steps, bases), collapsed, bases, points)
    found = {s.number: InertStep(s, "light cone", "is outside the light cone of every output") for s in steps}
    for step in subject.near:
        del found[step.number]
    first = _first_readings(subject.near)
    found |= _searched(subject, first)
    live = {ref for step in first if step.number not in found for ref in step.weights}
    numbers = {step.number for step in first}
    found |= _searched(subject, [s for s in subject.near if s.weights - live and s.number not in numbers])
    return tuple(entry for _, entry in sorted(found.items()) if entry.step.weights)


def _first_readings(steps: Sequence[Step]) -> list[Step]:
    """Return the first step that reads each weight, in order."""
    first: dict[WeightRef, Step] = {}
    for step in steps:
        for ref in step.weights:
            first.setdefault(ref, step)
    return sorted(set(first.values()), key=lambda step: step.number)


def _searched(subject: Subject, asked: Sequence[Step]) -> Found:
    """Return which of the steps are inert, looking forward and then, for the others, backward."""
    found = _at_all_points(_forward, subject, asked)
    return found | _at_all_points(_backward, subject, [step for step in asked if step.number not in found])


def _light_cone(steps: Sequence[Step], measured: dict[int, str]) -> tuple[Step, ...]:
    """Return the steps that a measured wire can depend on."""
    wires, near = set(measured), []
    for step in reversed(steps):
        if wires.intersection(step.wires):
            wires.update(step.wires)
            near.append(step)
    return tuple(near[::-1])


def _at_all_points(search: Search, subject: Subject, asked: Sequence[Step]) -> Found:
    """Return what a search finds at every one of the random points."""
    found: Found = {}
    for point in subject.points:
        found = search(subject, asked, point)
        asked = [entry.step for entry in found.values()]
    return found


# --- forward, to the outputs ---------------------------------------------------------------


def _forward(subject: Subject, asked: Sequence[Step], point: Point) -> Found:
    """Return the steps whose generators commute with every output when carried to the end."""
    found = {}
    for bundle in carried(subject.circuit, subject.near, asked, point):
        inert = observables.commutes_with_outputs(bundle, subject.circuit.readout, subject.collapsed)
        for step in bundle.select(inert).members:
            found[step.number] = InertStep(step, "commutes", _forward_reason(bundle.wires, step, subject.bases))
    return found


def _forward_reason(wires: Sequence[int], step: Step, bases: dict[int, str]) -> str:
    if not wires:
        return "turns only the global phase"
    passes = set(wires) <= set(step.wires)
    travels = "passes every later gate" if passes else f"reaches only {_wire_list(wires)}"
    ends = [f"wire {w} measured in {' and '.join(bases[w])}" for w in wires if w in bases]
    unread = [w for w in wires if w not in bases]
    if unread:
        ends.append(f"{_wire_list(unread)} unmeasured")
    return f"{travels}; {' and '.join(ends)}"


# --- backward, to the initial state --------------------------------------------------------


def _backward(subject: Subject, asked: Sequence[Step], point: Point) -> Found:
    """Return the steps whose generators only turn phases of |0> when carried back to the start."""
    loaded = subject.circuit.initial.wires if subject.circuit.initial else ()
    reached = _reached(subject, set(range(subject.circuit.wires)) - set(loaded))
    asked = [step for step in asked if step.number in reached]
    found = {}
    for bundle in carried(subject.circuit, subject.near, asked, point, backward=True):
        for step in bundle.select(_is_phase(bundle, loaded)).members:
            found[step.number] = InertStep(step, "initial state", _backward_reason(bundle.wires))
    return found


def _reached(subject: Subject, wires: set[int]) -> set[int]:
    """Return the numbers of the steps that the initial state of `wires` can reach."""
    reached = set()
    for step in subject.near:
        if wires.intersection(step.wires):
            wires.update(step.wires)
            reached.add(step.number)
    return reached


def _is_phase(bundle: Bundle, loaded: Sequence[int]) -> Mask:
    """Return, member by member, whether it maps |0...0> to a multiple of itself."""
    if set(bundle.wires) & set(loaded):
        return np.zeros(len(bundle.members), dtype=bool)
    return vanishes(bundle.stack[:, 1:, :1])


def _backward_reason(wires: Sequence[int]) -> str:
    return f"turns only the phase of |0> on {_wire_list(wires)}, where it starts"


def _wire_list(wires: Sequence[int]) -> str:
    if len(wires) == 1:
        return f"wire {wires[0]}"
    return f"wires {', '.join(map(str, wires[:-1]))} and {wires[-1]}"
