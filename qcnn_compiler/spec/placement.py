"""Placement: layers unrolled onto absolute wires, edges made, weight tensors named.

The checks read the problems found on the way, lowering reads the placed layers; both see
the same flow of active wires, so what is accepted is what is compiled.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from qcnn_compiler.document import Path
from qcnn_compiler.gates.statement import parse_statement
from qcnn_compiler.ir.circuit import Weight
from qcnn_compiler.limits import Limits
from qcnn_compiler.spec.ancillas import PATH, added_bits, ancilla_count, block_of_gates
from qcnn_compiler.spec.edges import active_wires, kept_wires, restored_wires
from qcnn_compiler.spec.embedding import EmbedLayer, NoEmbedding
from qcnn_compiler.spec.encodings import STATES
from qcnn_compiler.spec.joined import SingleLayer, on_wires
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
from qcnn_compiler.spec.nesting import in_order, unitary, wire_names
from qcnn_compiler.spec.placed import (
    DROPPED,
    LimitReached,
    PlacedLayer,
    Placement,
    Tally,
    count_gates,
    count_parameters,
    note_measured,
    stop,
)
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.readout_models import AncillaGates
from qcnn_compiler.spec.templates import Template, statement_problems
from qcnn_compiler.spec.uploads import state_problems
from qcnn_compiler.spec.weights import Slice, bind_weights


def place(spec: Spec, limits: Limits) -> Placement:
    """Return the layers of `spec` on wires, with every problem found in them."""
    # By name: weights are drawn in this order, and the order of the keys of a file makes no other run.
    declared = {name: Weight(name, (size,)) for name, size in sorted(spec.tensors.items())}
    placement = Placement(limits, tuple(range(spec.wires)), {}, [], Tally(), weights=declared)
    with suppress(LimitReached):
        count_parameters(placement, ("tensors",), 0)
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
    if statement_problems(entry.gates, entry.wires):
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
    slips = any(layer.kind == "gates" and layer.template is None for layer in inner.layers)  # reported at their lines
    if not template.statements and not slips:
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
            stop(placement, Problem("QC0501", here, "the repeats unroll to too many layers", hint))
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
    template, edges = on_wires(layer, path, placement)
    if isinstance(layer, PoolLayer):
        placement.active = kept_wires(layer, path, before, placement.problems)
        placement.pools.append(before)
    if isinstance(layer, UnpoolLayer):
        _restore(layer, path, placement)
    slices: tuple[Slice, ...] = ()
    name = _layer_name(layer, path, placement)
    if template and not isinstance(layer, UnpoolLayer) and len(placement.problems) == found:
        here = path or ("embedding",)
        count_gates(placement, here, len(edges) * len(template.statements))
        tensors = len(placement.weights)
        slices = bind_weights(layer, name, path, template, edges, placement.weights, placement.problems)
        count_parameters(placement, here, tensors)
        note_measured(template, edges, here, name, placement)
    placed = PlacedLayer(layer.kind, name, path, template, edges, slices, before, placement.active)
    if isinstance(layer, EmbedLayer) and template:
        placed = replace(placed, firsts=tuple(layer.first + i * template.features for i in range(len(edges))))
    placement.layers.append(placed)


def _restore(layer: UnpoolLayer, path: Path, placement: Placement) -> None:
    before = placement.pools.pop() if placement.pools else None
    after = restored_wires(layer, path, placement.active, before, placement.register, placement.problems)
    measured = (placement.measured.keys() & set(after)).difference(placement.active)
    if measured:
        message = f"wire {min(measured)} was measured earlier and cannot come back"
        hint = "let the pool act without `measure`, or choose other wires with `restore`"
        placement.problems.append(Problem("QC0342", path, message, hint))
    else:
        placement.active = after


def _place_ancillas(spec: Spec, placement: Placement) -> None:
    """Add the ancilla map of a spec, which acts on the wires that are active after all layers."""
    entry, active = spec.ancilla_map, placement.active
    measured = placement.measured.keys() & set(active)
    if measured:
        wire = min(measured)
        message = f"wire {wire} was measured by `{placement.measured[wire]}` and is still active at the readout"
        placement.problems.append(Problem("QC0325", ("readout",), message, DROPPED))
    placement.ancillas = ancilla_count(entry, len(active))
    placement.added = added_bits(entry, active, placement.problems)
    count_gates(placement, PATH, sum(map(len, placement.added)))
    if not isinstance(entry, AncillaGates):
        return
    extra = tuple(range(spec.wires, spec.wires + placement.ancillas))
    block = block_of_gates(entry, active, extra, placement.problems)
    if block is None:
        return
    template, wires = block
    count_gates(placement, PATH, len(template.statements))
    tensors, layer = len(placement.weights), GatesLayer(kind="gates", gates=entry.gates)
    slices = bind_weights(layer, "ancilla_map", PATH, template, (wires,), placement.weights, placement.problems)
    count_parameters(placement, PATH, tensors)
    note_measured(template, (wires,), PATH, "ancilla_map", placement)
    placement.decoder = PlacedLayer("ancilla_map", "ancilla_map", PATH, template, (wires,), slices, active, extra)


def _layer_name(layer: SingleLayer, path: Path, placement: Placement) -> str:
    """Return the layer's own name, or the next free `kind` and number; `embedding` for the one of the spec."""
    if not path:
        return "embedding"
    placement.names[layer.kind] = placement.names.get(layer.kind, 0) + 1
    return layer.name or f"{layer.kind}{placement.names[layer.kind]}"
