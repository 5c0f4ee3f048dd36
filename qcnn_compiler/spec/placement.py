"""Placement: layers unrolled onto absolute wires, edges made, weight tensors named.

The checks read the problems found on the way, lowering reads the placed layers; both see
the same flow of active wires, so what is accepted is what is compiled.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice

from qcnn_compiler.document import Path
from qcnn_compiler.gates.statement import MeasureStatement, parse_statement
from qcnn_compiler.ir.circuit import Weight
from qcnn_compiler.limits import Limits
from qcnn_compiler.spec.ancillas import PATH, added_bits, ancilla_count, block_of_gates
from qcnn_compiler.spec.edges import active_wires, edges_of, kept_wires, positions, restored_wires
from qcnn_compiler.spec.embedding import EmbedLayer, NoEmbedding
from qcnn_compiler.spec.encodings import STATES
from qcnn_compiler.spec.families import FAMILIES, generated
from qcnn_compiler.spec.layers import (
    GatesLayer,
    LayerSpec,
    NestedTemplate,
    PoolLayer,
    RepeatLayers,
    TemplateSpec,
    UnpoolLayer,
)
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.nesting import Application, in_order, unitary, wire_names
from qcnn_compiler.spec.positions import measured_above, renamed
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.readout_models import AncillaGates
from qcnn_compiler.spec.templates import Template, library, statement_problems
from qcnn_compiler.spec.uploads import state_problems, upload
from qcnn_compiler.spec.weights import Edge, Slice, WeightedLayer, bind_weights

SingleLayer = WeightedLayer | UnpoolLayer


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
    measured: set[int] = field(default_factory=set)
    pools: list[Edge] = field(default_factory=list)
    ancillas: int = 0
    added: tuple[Edge, ...] = ()
    decoder: PlacedLayer | None = None
    names: dict[str, int] = field(default_factory=dict)
    joined: dict[tuple[Path, int], tuple[Template | None, tuple[Edge, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.active = self.register


class _LimitReached(Exception):
    """Unrolling stopped; the problem is already noted."""


def place(spec: Spec, limits: Limits) -> Placement:
    """Return the layers of `spec` on wires, with every problem found in them."""
    declared = {name: Weight(name, (size,)) for name, size in spec.tensors.items()}
    placement = Placement(limits, tuple(range(spec.wires)), {}, [], Tally(), weights=declared)
    with suppress(_LimitReached):
        _count_parameters(placement, ("tensors",), 0)
        _define_templates(spec, placement)
        _place_embedding(spec, placement)
        _place_all(spec.layers, ("layers",), placement)
        _place_ancillas(spec, placement)
    placement.problems = list(dict.fromkeys(placement.problems))
    return placement


# --- templates of the file -----------------------------------------------------------------


def _define_templates(spec: Spec, placement: Placement) -> None:
    """Fill in the templates of the file; None stands for one whose own definition is wrong."""
    placement.templates |= dict.fromkeys(spec.templates)
    tally = Tally("templates")
    for name in in_order(spec.templates, placement.problems):
        entry = spec.templates[name]
        if isinstance(entry, NestedTemplate):
            placement.templates[name] = _unrolled(name, entry, placement, tally)
        else:
            placement.templates[name] = _inline(name, entry)


def _inline(name: str, entry: TemplateSpec) -> Template | None:
    if any(True for _ in statement_problems(entry.gates, entry.wires)):
        return None
    return Template(name, entry.wires, tuple(map(parse_statement, entry.gates)))


def _unrolled(name: str, entry: NestedTemplate, placement: Placement, tally: Tally) -> Template | None:
    """Return the layers of a template as one unitary: placed on wires of their own, with weights of their own."""
    wires, found = wire_names(entry), len(placement.problems)
    inner = Placement(placement.limits, tuple(range(len(wires))), placement.templates, placement.problems, tally)
    _place_all(entry.layers, ("templates", name, "layers"), inner)
    if len(placement.problems) > found:
        return None
    template = unitary(name, wires, (applied for layer in inner.layers for applied in layer.applications))
    if not template.statements:
        message = "the layers of this template hold no gate"
        placement.problems.append(Problem("QC0306", ("templates", name, "layers"), message, "add a layer with gates"))
    return template


# --- layers --------------------------------------------------------------------------------


def _place_embedding(spec: Spec, placement: Placement) -> None:
    """Note what is wrong with the embedding of the spec; place it as a first layer if it is made of gates."""
    placement.problems += state_problems(spec.embedding, spec.wires)
    if spec.embedding.kind not in STATES and not isinstance(spec.embedding, NoEmbedding):
        _place_one(EmbedLayer(kind="embed", embedding=spec.embedding), (), placement)
        placement.embedding = placement.layers.pop()


def _place_all(layers: Sequence[LayerSpec], path: Path, placement: Placement) -> None:
    for index, layer in enumerate(layers):
        here = (*path, index)
        placement.tally.layers += 1  # repeats that place nothing count too, or a billion of them would take for ever
        if placement.tally.layers > placement.limits.layers:
            hint = placement.limits.hint("layers")
            _stop(placement, Problem("QC0501", here, "the repeats unroll to too many layers", hint))
        if isinstance(layer, RepeatLayers):
            _repeat(layer, here, placement)
        else:
            _place_one(layer, here, placement)


def _repeat(layer: RepeatLayers, path: Path, placement: Placement) -> None:
    if (layer.repeat is None) == (layer.until_wires is None):
        placement.problems.append(Problem("QC0340", path, "write either `repeat: N` or `until_wires: K`"))
        return
    rounds, found = 0, len(placement.problems)
    while rounds != layer.repeat and (layer.until_wires is None or len(placement.active) > layer.until_wires):
        before = len(placement.active)
        _place_all(layer.layers, (*path, "layers"), placement)
        rounds += 1
        if len(placement.problems) > found:
            return  # the other rounds would find the same
        after = len(placement.active)
        if layer.until_wires is not None and after >= before:
            then = "before and after these layers" if after == before else f"before these layers and {after} after them"
            message = f"{active_wires(before)} {then}, so {layer.until_wires} are never reached"
            placement.problems.append(
                Problem("QC0341", (*path, "until_wires"), message, "let a pool in `layers` drop wires")
            )
            return


def _place_one(layer: SingleLayer, path: Path, placement: Placement) -> None:
    found = len(placement.problems)
    before = placement.active
    template, edges = _on_wires(layer, path, placement)
    if isinstance(layer, PoolLayer):
        placement.active = kept_wires(layer, path, before, placement.problems)
        placement.pools.append(before)
    if isinstance(layer, UnpoolLayer):
        _restore(layer, path, placement)
    slices: tuple[Slice, ...] = ()
    name = _layer_name(layer, path, placement)
    if template and not isinstance(layer, UnpoolLayer) and len(placement.problems) == found:
        here = path or ("embedding",)
        _count_gates(placement, here, len(edges) * len(template.statements))
        tensors = len(placement.weights)
        slices = bind_weights(layer, name, path, template, edges, placement.weights, placement.problems)
        _count_parameters(placement, here, tensors)
        _note_measured(template, edges, here, placement)
    placed = PlacedLayer(layer.kind, name, path, template, edges, slices, before, placement.active)
    if isinstance(layer, EmbedLayer) and template:
        placed = replace(placed, firsts=tuple(layer.first + i * template.features for i in range(len(edges))))
    placement.layers.append(placed)


def _restore(layer: UnpoolLayer, path: Path, placement: Placement) -> None:
    before = placement.pools.pop() if placement.pools else None
    after = restored_wires(layer, path, placement.active, before, placement.register, placement.problems)
    measured = placement.measured.intersection(after).difference(placement.active)
    if measured:
        message = f"wire {min(measured)} was measured earlier and cannot come back"
        hint = "let the pool act without `measure`, or choose other wires with `restore`"
        placement.problems.append(Problem("QC0342", path, message, hint))
    else:
        placement.active = after


def _place_ancillas(spec: Spec, placement: Placement) -> None:
    """Add the ancilla map of a spec, which acts on the wires that are active after all layers."""
    entry, active = spec.ancilla_map, placement.active
    measured = placement.measured.intersection(active)
    if measured:
        message = f"wire {min(measured)} was measured in a layer and is still active at the readout"
        hint = "let `keep` drop the wires that a pool measures"
        placement.problems.append(Problem("QC0325", ("readout",), message, hint))
    placement.ancillas = ancilla_count(entry, len(active))
    placement.added = added_bits(entry, active, placement.problems)
    _count_gates(placement, PATH, sum(map(len, placement.added)))
    if not isinstance(entry, AncillaGates):
        return
    extra = tuple(range(spec.wires, spec.wires + placement.ancillas))
    block = block_of_gates(entry, active, extra, placement.problems)
    if block is None:
        return
    template, wires = block
    _count_gates(placement, PATH, len(template.statements))
    tensors, layer = len(placement.weights), GatesLayer(kind="gates", gates=entry.gates)
    slices = bind_weights(layer, "ancilla_map", PATH, template, (wires,), placement.weights, placement.problems)
    _count_parameters(placement, PATH, tensors)
    _note_measured(template, (wires,), PATH, placement)
    placement.decoder = PlacedLayer("ancilla_map", "ancilla_map", PATH, template, (wires,), slices, active, extra)


def _stop(placement: Placement, problem: Problem) -> None:
    placement.problems.append(problem)
    raise _LimitReached


def _count_gates(placement: Placement, path: Path, gates: int) -> None:
    tally = placement.tally
    tally.gates += gates
    if tally.gates > placement.limits.gates:
        message = f"this brings the {tally.what} to {tally.gates:,} gates"
        _stop(placement, Problem("QC0502", path, message, placement.limits.hint("gates")))


def _count_parameters(placement: Placement, path: Path, known: int) -> None:
    """Count the tensors that came after the first `known`."""
    new = islice(reversed(placement.weights.values()), len(placement.weights) - known)
    tally = placement.tally
    tally.parameters += sum(weight.size for weight in new)
    if tally.parameters > placement.limits.parameters:
        message = f"this brings the {tally.what} to {tally.parameters:,} parameters"
        _stop(placement, Problem("QC0503", path, message, placement.limits.hint("parameters")))


def _layer_name(layer: SingleLayer, path: Path, placement: Placement) -> str:
    """Return the layer's own name, or the next free `kind` and number; `embedding` for the one of the spec."""
    if not path:
        return "embedding"
    placement.names[layer.kind] = placement.names.get(layer.kind, 0) + 1
    return layer.name or f"{layer.kind}{placement.names[layer.kind]}"


# --- templates and edges -----------------------------------------------------------------


def _on_wires(layer: SingleLayer, path: Path, placement: Placement) -> tuple[Template | None, tuple[Edge, ...]]:
    """Return the template of a layer and its edges as absolute wires."""
    active = placement.active
    key = path, len(active)
    if key not in placement.joined:  # the rounds of a repeat join the same positions
        placement.joined[key] = _template_and_edges(layer, path, len(active), placement)
    template, edges = placement.joined[key]
    return template, tuple(tuple(active[p] for p in e) for e in edges)


def _template_and_edges(
    layer: SingleLayer, path: Path, n: int, placement: Placement
) -> tuple[Template | None, tuple[Edge, ...]]:
    if isinstance(layer, GatesLayer):
        return _gates_block(layer, path, n, placement.problems)
    if isinstance(layer, EmbedLayer):
        return upload(layer.embedding, (*path, "embedding"), n, placement.templates, placement.problems)
    if isinstance(layer, UnpoolLayer) or layer.template is None:
        return None, ()
    family = layer.template in FAMILIES and layer.template not in placement.templates
    template = None if family else _template(layer.template, (*path, "template"), placement)
    if template is None and not family:
        return None, ()
    arity = len(template.wires) if template else 2
    edges = edges_of(layer, path, n, arity, placement.limits, placement.problems)
    template = template or _generated(layer.template, edges, path, placement.problems)
    if template is None:
        return None, ()
    bad = next((e for e in edges if len(e) != len(template.wires)), None)
    if bad is not None:
        message = f"`{template.name}` acts on {len(template.wires)} wires, but edge {list(bad)} has {len(bad)}"
        placement.problems.append(Problem("QC0323", (*path, "wiring"), message))
    return template, edges


def _template(name: str, path: Path, placement: Placement) -> Template | None:
    """Return the template of the file or the library, None where there is none that is right."""
    if name in placement.templates:
        return placement.templates[name]
    if name in library():
        return library()[name]
    names = (*library(), *FAMILIES, *placement.templates)
    placement.problems.append(Problem.unknown("QC0302", path, "template", name, names))
    return None


def _generated(name: str, edges: Sequence[Edge], path: Path, problems: list[Problem]) -> Template | None:
    """Return a generated template for as many wires as the first edge has, None where these are too many."""
    if not edges:
        return None
    size, most = len(edges[0]), FAMILIES[name].max_wires
    if size <= most:
        return generated(name, size)
    message = f"`{name}` acts on 1 to {most} wires, but edge {list(edges[0])} has {size}"
    problems.append(Problem("QC0337", (*path, "template"), message, "join fewer wires"))
    return None


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
    statements = tuple(renamed(s, names) for s in statements)
    problems += measured_above(statements, (*path, "gates"))
    wires = tuple(dict.fromkeys(names.values()))
    return Template(layer.name or "gates", wires, statements), (tuple(map(int, wires)),)


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
