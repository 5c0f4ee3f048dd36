"""Lowering: a checked spec becomes a circuit."""

from __future__ import annotations

from collections.abc import Iterator

from qcnn_compiler.diagnostics import Span
from qcnn_compiler.gates.expression import Expression, WeightRef, bind
from qcnn_compiler.gates.statement import GateStatement
from qcnn_compiler.ir.circuit import Circuit, Concat, Layer, Op, Readout
from qcnn_compiler.limits import NO_LIMITS
from qcnn_compiler.spec.checks import features
from qcnn_compiler.spec.encodings import embedding_words, initial_state
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.placed import PlacedLayer, Placement
from qcnn_compiler.spec.placement import place
from qcnn_compiler.spec.readout import readout_parts
from qcnn_compiler.spec.readout_models import OneHot

#: What layers do that apply no template.
WITHOUT_TEMPLATE = {"pool": "trace_out", "unpool": "restore"}


def lower(spec: Spec) -> Circuit:
    """Return the circuit of a spec that `check_spec` accepted."""
    placement = place(spec, NO_LIMITS)  # unrolling is bounded by the checks that came before
    assert not placement.problems, placement.problems
    extra = tuple(range(spec.wires, spec.wires + placement.ancillas))
    size = features(spec, placement)
    layers = placement.layers
    upload = placement.embedding
    ops = [*_layer(upload, -1, _span(spec, upload))] if upload else []
    for index, layer in enumerate(layers):
        ops += _layer(layer, index, _span(spec, layer))
    ops += _ancilla_map(spec, placement, extra)
    return Circuit(
        wires=spec.wires + len(extra),
        data_wires=spec.wires,
        features=size,
        weights=tuple(placement.weights.values()),
        ops=tuple(ops),
        readout=_readout(spec, placement),
        initial=initial_state(spec.embedding, spec.wires),
        layers=(*(_summary(layer, _span(spec, layer)) for layer in layers), *_ancilla_layer(spec, placement, extra)),
        name=spec.name,
        embedding=embedding_words(spec.embedding),
    )


def _span(spec: Spec, layer: PlacedLayer) -> Span | None:
    return spec.document.locate(spec.origin(layer.path)) if spec.document else None


def _layer(layer: PlacedLayer, index: int, span: Span | None) -> Iterator[Op]:
    if layer.template is None:
        return
    firsts = layer.firsts or (0,) * len(layer.edges)
    for number, (edge, (tensor, first), feature) in enumerate(zip(layer.edges, layer.slices, firsts, strict=True)):
        wire = dict(zip(layer.template.wires, edge, strict=True))
        names: dict[str, Expression] = {
            name: WeightRef(tensor, first + i) for i, name in enumerate(layer.template.parameters)
        }
        bits: dict[str, int] = {}
        for statement in layer.template.statements:
            if not isinstance(statement, GateStatement):
                bits[statement.bit] = wire[statement.wire]
                yield Op("measure", (wire[statement.wire],), layer=index, edge=number, span=span)
                continue
            gate, controls = statement.gate, statement.gate.controls
            wires = tuple(wire[w] for w in statement.wires)
            yield Op(
                gate.base or gate.name,
                wires[controls:],
                tuple(bind(p, names, feature) for p in statement.params),
                controls=wires[:controls],
                conditions=tuple(bits[b] for b in statement.conditions),
                layer=index,
                edge=number,
                span=span,
            )


def _ancilla_map(spec: Spec, placement: Placement, extra: tuple[int, ...]) -> Iterator[Op]:
    index = len(placement.layers)
    if isinstance(spec.ancilla_map, OneHot):
        yield from _one_hot(placement.active, extra, index)
    for number, (ancilla, added) in enumerate(zip(extra, placement.added, strict=False)):
        yield from (Op("X", (ancilla,), controls=(wire,), layer=index, edge=number) for wire in added)
    if placement.decoder:
        yield from _layer(placement.decoder, index, _span(spec, placement.decoder))


def _one_hot(kept: tuple[int, ...], extra: tuple[int, ...], index: int) -> Iterator[Op]:
    """Yield a multi-controlled X per ancilla; between them, X on the kept wires whose bit of the number changes."""
    for number, ancilla in enumerate(extra):
        changed = number ^ (number - 1) if number else 0
        yield from (Op("X", (w,), layer=index, edge=number) for i, w in enumerate(kept) if changed >> i & 1)
        yield Op("X", (ancilla,), controls=kept, layer=index, edge=number)


def _readout(spec: Spec, placement: Placement) -> Readout:
    parts = readout_parts(spec, placement)
    return parts[0] if len(parts) == 1 else Concat(parts)


def _summary(layer: PlacedLayer, span: Span | None) -> Layer:
    return Layer(
        kind=layer.kind,
        name=layer.name,
        template=_deed(layer),
        edges=layer.edges,
        active_before=layer.before,
        active_after=layer.after,
        tensors=tuple(dict.fromkeys(tensor for tensor, _ in layer.slices if tensor)),
        span=span,
    )


def _deed(layer: PlacedLayer) -> str:
    """Return the name of the template of a layer, or what it does without one."""
    if layer.template:
        return layer.template.name
    return WITHOUT_TEMPLATE[layer.kind] if layer.before != layer.after else "nothing"


def _ancilla_layer(spec: Spec, placement: Placement, extra: tuple[int, ...]) -> Iterator[Layer]:
    if placement.decoder:
        yield _summary(placement.decoder, _span(spec, placement.decoder))
    elif extra:
        added = placement.added or (placement.active,) * len(extra)
        edges = tuple((*wires, ancilla) for wires, ancilla in zip(added, extra, strict=True))
        yield Layer("ancilla_map", "ancilla_map", spec.ancilla_map.kind, edges, placement.active, extra)
