"""Placement: layers unrolled onto absolute wires, edges made, weight tensors named.

The checks read the problems found on the way, lowering reads the placed layers; both see
the same flow of active wires, so what is accepted is what is compiled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice

from qcnn_compiler.document import Path
from qcnn_compiler.gates.statement import MeasureStatement, Statement, parse_statement
from qcnn_compiler.ir.circuit import Weight
from qcnn_compiler.limits import Limits
from qcnn_compiler.spec.edges import active_wires, edges_of, kept_wires, positions
from qcnn_compiler.spec.layers import ConvLayer, GatesLayer, LayerSpec, PoolLayer, RepeatLayers
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.templates import Template, library, statement_problems
from qcnn_compiler.spec.weights import Edge, Slice, bind_weights


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


@dataclass
class Placement:
    """What unrolling found: filled once by `place`, then only read."""

    limits: Limits
    active: Edge
    layers: list[PlacedLayer] = field(default_factory=list)
    weights: dict[str, Weight] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    measured: set[int] = field(default_factory=set)
    visited: int = 0
    gates: int = 0
    parameters: int = 0
    names: dict[str, int] = field(default_factory=dict)
    joined: dict[tuple[Path, int], tuple[Template | None, tuple[Edge, ...]]] = field(default_factory=dict)


class _LimitReached(Exception):
    """Unrolling stopped; the problem is already noted."""


def place(spec: Spec, limits: Limits) -> Placement:
    """Return the layers of `spec` on wires, with every problem found in them."""
    declared = {name: Weight(name, (size,)) for name, size in spec.tensors.items()}
    placement = Placement(limits, active=tuple(range(spec.wires)), weights=declared)
    templates = {name: _inline(spec, name) for name in spec.templates}
    with suppress(_LimitReached):
        _count_parameters(placement, ("tensors",), 0)
        _place_all(spec.layers, ("layers",), placement, templates)
    placement.problems = list(dict.fromkeys(placement.problems))
    return placement


def _inline(spec: Spec, name: str) -> Template | None:
    """Return the template of the file, or None where its own definition is wrong."""
    entry = spec.templates[name]
    if any(True for _ in statement_problems(entry.gates, entry.wires)):
        return None
    return Template(name, entry.wires, tuple(map(parse_statement, entry.gates)))


def _place_all(
    layers: Sequence[LayerSpec], path: Path, placement: Placement, templates: dict[str, Template | None]
) -> None:
    for index, layer in enumerate(layers):
        here = (*path, index)
        placement.visited += 1  # repeats that place nothing count too, or a billion of them would take for ever
        if placement.visited > placement.limits.layers:
            hint = placement.limits.hint("layers")
            _stop(placement, Problem("QC0501", here, "the repeats unroll to too many layers", hint))
        if isinstance(layer, RepeatLayers):
            _repeat(layer, here, placement, templates)
        else:
            _place_one(layer, here, placement, templates)


def _repeat(layer: RepeatLayers, path: Path, placement: Placement, templates: dict[str, Template | None]) -> None:
    if (layer.repeat is None) == (layer.until_wires is None):
        placement.problems.append(Problem("QC0340", path, "write either `repeat: N` or `until_wires: K`"))
        return
    rounds, found = 0, len(placement.problems)
    while rounds != layer.repeat and (layer.until_wires is None or len(placement.active) > layer.until_wires):
        before = len(placement.active)
        _place_all(layer.layers, (*path, "layers"), placement, templates)
        rounds += 1
        if len(placement.problems) > found:
            return  # the other rounds would find the same
        if layer.until_wires is not None and len(placement.active) >= before:
            message = f"{active_wires(before)} before and after these layers, so {layer.until_wires} are never reached"
            placement.problems.append(
                Problem("QC0341", (*path, "until_wires"), message, "let a pool in `layers` drop wires")
            )
            return


def _place_one(
    layer: ConvLayer | PoolLayer | GatesLayer,
    path: Path,
    placement: Placement,
    templates: dict[str, Template | None],
) -> None:
    found = len(placement.problems)
    before = placement.active
    template, edges = _on_wires(layer, path, placement, templates)
    if isinstance(layer, PoolLayer):
        placement.active = kept_wires(layer, path, before, placement.problems)
    slices: tuple[Slice, ...] = ()
    name = _layer_name(layer, placement)
    if template and len(placement.problems) == found:
        _count_gates(placement, path, len(edges) * len(template.statements))
        tensors = len(placement.weights)
        slices = bind_weights(layer, name, path, template, edges, placement.weights, placement.problems)
        _count_parameters(placement, path, tensors)
        _note_measured(template, edges, path, placement)
    placement.layers.append(PlacedLayer(layer.kind, name, path, template, edges, slices, before, placement.active))


def _stop(placement: Placement, problem: Problem) -> None:
    placement.problems.append(problem)
    raise _LimitReached


def _count_gates(placement: Placement, path: Path, gates: int) -> None:
    placement.gates += gates
    if placement.gates > placement.limits.gates:
        message = f"this brings the circuit to {placement.gates:,} gates"
        _stop(placement, Problem("QC0502", path, message, placement.limits.hint("gates")))


def _count_parameters(placement: Placement, path: Path, known: int) -> None:
    """Count the tensors that came after the first `known`."""
    new = islice(reversed(placement.weights.values()), len(placement.weights) - known)
    placement.parameters += sum(weight.size for weight in new)
    if placement.parameters > placement.limits.parameters:
        message = f"this brings the circuit to {placement.parameters:,} parameters"
        _stop(placement, Problem("QC0503", path, message, placement.limits.hint("parameters")))


def _layer_name(layer: ConvLayer | PoolLayer | GatesLayer, placement: Placement) -> str:
    """Return the layer's own name, or the next free `kind` and number."""
    placement.names[layer.kind] = placement.names.get(layer.kind, 0) + 1
    return layer.name or f"{layer.kind}{placement.names[layer.kind]}"


# --- templates and edges -----------------------------------------------------------------


def _on_wires(
    layer: ConvLayer | PoolLayer | GatesLayer, path: Path, placement: Placement, templates: dict[str, Template | None]
) -> tuple[Template | None, tuple[Edge, ...]]:
    """Return the template of a layer and its edges as absolute wires."""
    active = placement.active
    key = path, len(active)
    if key not in placement.joined:  # the rounds of a repeat join the same positions
        placement.joined[key] = _template_and_edges(layer, path, len(active), placement, templates)
    template, edges = placement.joined[key]
    return template, tuple(tuple(active[p] for p in e) for e in edges)


def _template_and_edges(
    layer: ConvLayer | PoolLayer | GatesLayer,
    path: Path,
    n: int,
    placement: Placement,
    templates: dict[str, Template | None],
) -> tuple[Template | None, tuple[Edge, ...]]:
    problems = placement.problems
    if isinstance(layer, GatesLayer):
        return _gates_block(layer, path, n, problems)
    if layer.template is None:
        return None, ()
    if layer.template not in templates and layer.template not in library():
        names = (*library(), *templates)
        problems.append(Problem.unknown("QC0302", (*path, "template"), "template", layer.template, names))
        return None, ()
    template = templates[layer.template] if layer.template in templates else library()[layer.template]
    if template is None:
        return None, ()
    edges = edges_of(layer, path, n, placement.limits, problems)
    bad = next((e for e in edges if len(e) != len(template.wires)), None)
    if bad is not None:
        message = f"`{template.name}` acts on {len(template.wires)} wires, but edge {list(bad)} has {len(bad)}"
        problems.append(Problem("QC0323", (*path, "wiring"), message))
    return template, edges


def _gates_block(
    layer: GatesLayer, path: Path, n: int, problems: list[Problem]
) -> tuple[Template | None, tuple[Edge, ...]]:
    """Return a template whose wires are the positions that the statements name, and its one edge."""
    if any(True for _ in statement_problems(layer.gates, None)):
        return None, ()
    statements = tuple(map(parse_statement, layer.gates))
    found = len(problems)
    for number, statement in enumerate(statements):
        positions(map(int, statement.wires), (*path, "gates", number), n, problems)
    if len(problems) > found:
        return None, ()
    names = {word: str(int(word) % n) for s in statements for word in s.wires}
    statements = tuple(_renamed(s, names) for s in statements)
    problems += _measured_above(statements, (*path, "gates"))
    wires = tuple(dict.fromkeys(names.values()))
    return Template(layer.name or "gates", wires, statements), (tuple(map(int, wires)),)


def _measured_above(statements: Iterable[Statement], path: Path) -> Iterator[Problem]:
    """Yield the uses of measured positions that only their numbers show: `measure 0 -> m`, then `X -8`."""
    measured: set[str] = set()
    for number, statement in enumerate(statements):
        for position in measured.intersection(statement.wires):
            message = f"position {position} was measured above and can only be used through its bit"
            yield Problem("QC0317", (*path, number), message)
        if isinstance(statement, MeasureStatement):
            measured.add(statement.wire)


def _renamed(statement: Statement, names: dict[str, str]) -> Statement:
    if isinstance(statement, MeasureStatement):
        return replace(statement, wire=names[statement.wire])
    return replace(statement, wires=tuple(names[w] for w in statement.wires))


def _note_measured(template: Template, edges: Sequence[Edge], path: Path, placement: Placement) -> None:
    """Note wires that a template measures, and report any later use of one."""
    for edge in edges:
        again = placement.measured.intersection(edge)
        if again:
            message = f"wire {min(again)} was measured earlier and cannot be acted on again"
            placement.problems.append(
                Problem("QC0325", path, message, "let `keep` drop the wires that a pool measures")
            )
            return
        named = dict(zip(template.wires, edge, strict=True))
        placement.measured |= {named[s.wire] for s in template.statements if isinstance(s, MeasureStatement)}
