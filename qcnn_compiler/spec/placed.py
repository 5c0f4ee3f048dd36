"""What placement found so far: placed layers, active wires, weight tensors, problems, and counts against the limits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NoReturn

from qcnn_compiler.document import Path
from qcnn_compiler.gates.statement import MeasureStatement
from qcnn_compiler.ir.circuit import Weight
from qcnn_compiler.limits import Limits
from qcnn_compiler.spec.nesting import Application
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.templates import Template
from qcnn_compiler.spec.weights import Edge, Slice


@dataclass(frozen=True)
class PlacedLayer:
    """One unrolled layer; `edges`, `before`, `after` are absolute wires, `slices` one per edge."""

    kind: str
    name: str
    path: Path
    template: Template | None
    edges: tuple[Edge, ...]
    slices: tuple[Slice, ...]
    before: Edge
    after: Edge
    firsts: tuple[int, ...] = ()  # which feature is x[0], edge by edge; feature 0 where there are none

    @property
    def features(self) -> int:
        """Return one more than the largest feature that the layer reads, 0 where it reads none."""
        read = self.template.features if self.template else 0
        return read and read + max(self.firsts, default=0)

    @property
    def applications(self) -> Iterator[Application]:
        """Return the template with each edge, where its parameters are, and which feature is its x[0]."""
        if self.template:
            firsts = self.firsts or (0,) * len(self.edges)
            yield from ((self.template, *one) for one in zip(self.edges, self.slices, firsts, strict=True))


DROPPED = "let the `keep` of a pool, that one or one after it, drop the wires that are measured"
SHARED_BIT = "measure a wire on one edge alone; a layer of kind `gates` may use its bit on several wires"


@dataclass
class Tally:
    """What unrolling made so far, against the limits; `what` it belongs to."""

    what: str = "circuit"
    layers: int = 0
    gates: int = 0
    parameters: int = 0


@dataclass
class Placement:
    """What unrolling found: filled once by `place`, then only read.

    Attributes:
        register: all wires, in the order in which they begin.
        pools: active wires before each pool that no unpool has answered.
        joined: template and edges, by the place of a layer and the number of active wires.
        measured: the name of the layer that measured a wire, by the wire.
        added: kept wires whose bits each ancilla adds up.
        decoder: gates of an ancilla map that has its own.
    """

    limits: Limits
    register: Edge
    templates: dict[str, Template | None]
    problems: list[Problem]
    tally: Tally
    active: Edge = ()
    layers: list[PlacedLayer] = field(default_factory=list)
    embedding: PlacedLayer | None = None  # if made of gates
    weights: dict[str, Weight] = field(default_factory=dict)
    measured: dict[int, str] = field(default_factory=dict)
    pools: list[Edge] = field(default_factory=list)
    ancillas: int = 0
    added: tuple[Edge, ...] = ()
    decoder: PlacedLayer | None = None
    names: dict[str, int] = field(default_factory=dict)
    joined: dict[tuple[Path, int], tuple[Template | None, tuple[Edge, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.active = self.register


class LimitReached(Exception):
    """Unrolling stopped; the problem is already noted."""


def stop(placement: Placement, problem: Problem) -> NoReturn:
    """Note a problem that leaves nothing to go on with, and raise `LimitReached`."""
    placement.problems.append(problem)
    raise LimitReached


def count_gates(placement: Placement, path: Path, gates: int) -> None:
    """Count gates; raises `LimitReached` where they are too many."""
    tally = placement.tally
    tally.gates += gates
    if tally.gates > placement.limits.gates:
        message = f"this brings the {tally.what} to {tally.gates:,} gates"
        stop(placement, Problem("QC0502", path, message, placement.limits.hint("gates")))


def count_parameters(placement: Placement, path: Path, known: int) -> None:
    """Count the tensors that came after the first `known`; raises `LimitReached` where they hold too much."""
    new = islice(reversed(placement.weights.values()), len(placement.weights) - known)
    tally = placement.tally
    tally.parameters += sum(weight.size for weight in new)
    if tally.parameters > placement.limits.parameters:
        message = f"this brings the {tally.what} to {tally.parameters:,} parameters"
        stop(placement, Problem("QC0503", path, message, placement.limits.hint("parameters")))


def note_measured(template: Template, edges: Sequence[Edge], path: Path, name: str, placement: Placement) -> None:
    """Note wires that a template measures in the layer of that name, and report the later use of one."""
    for edge in edges:
        again = min(placement.measured.keys() & set(edge), default=None)
        if again is not None:
            earlier = placement.measured[again]
            by, hint = ("another edge of the layer", SHARED_BIT) if earlier == name else (f"`{earlier}`", DROPPED)
            message = f"wire {again} was measured by {by} and cannot be acted on again"
            placement.problems.append(Problem("QC0325", path, message, hint))
            placement.measured = {wire: layer for wire, layer in placement.measured.items() if layer != earlier}
            return
        named = dict(zip(template.wires, edge, strict=True))
        bits = (named[s.wire] for s in template.statements if isinstance(s, MeasureStatement))
        placement.measured |= dict.fromkeys(bits, name)
