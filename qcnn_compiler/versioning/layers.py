"""What changed between the layers of two circuits, in words of the field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from qcnn_compiler.gates.expression import WeightRef, leaves
from qcnn_compiler.ir.circuit import Circuit, Layer, Op
from qcnn_compiler.ir.text import op_text
from qcnn_compiler.versioning.align import Pair, align
from qcnn_compiler.versioning.levels import Change

Edges = tuple[tuple[int, ...], ...]
SHOWN = 6  # edges that are written out


@dataclass(frozen=True)
class LayerView:
    """One layer as it is compared: positions instead of wires, tensors numbered instead of named.

    Attributes:
        edges: positions among the wires that are active before the layer; of ancillas, their wires.
        kept: positions that are active after it.
        gates: its operations as text, in the same terms.
        shapes: of the tensors that it reads, in their order.
    """

    kind: str
    name: str
    template: str
    edges: Edges
    kept: tuple[int, ...]
    gates: tuple[str, ...]
    tensors: tuple[str, ...]
    shapes: tuple[tuple[int, ...], ...]
    parameters: int
    line: int | None

    @property
    def is_named(self) -> bool:
        """Return whether somebody chose the name, as far as it tells."""
        return is_chosen(self.name, self.kind)


def is_chosen(name: str, kind: str) -> bool:
    """Return whether the name of a layer of a kind is not the kind and a number."""
    return not re.fullmatch(rf"{kind}\d*", name)


def layer_changes(old: Circuit, new: Circuit, kind: str, part: str) -> Iterator[Change]:
    """Yield what changed in the layers; ancilla maps are compared elsewhere.

    Args:
        kind: of every change, a key of `levels.TABLE`.
    """
    first, second = views(old), views(new)
    for i, j in aligned(old, new):
        if i is None or j is None:
            index, view, sign = (j, second[j or 0], "+") if i is None else (i, first[i], "-")
            yield Change(kind, f"layer {(index or 0) + 1} {view.kind}", _summary(view), sign, part, view.line)
        elif words := ", ".join(_differences(first[i], second[j])):
            moved = f" (was {i + 1})" if i != j else ""
            yield Change(kind, f"layer {j + 1}{moved} {second[j].kind}", words, "~", part, second[j].line)


def aligned(old: Circuit, new: Circuit) -> list[Pair]:
    """Return which layer became which, as indices into the layers of both; None where there is no other."""
    return align(views(old), views(new), _distance)


def views(circuit: Circuit) -> list[LayerView]:
    """Return the layers of a circuit, without its ancilla map."""
    ops: dict[int, list[Op]] = {}
    for op in circuit.flat_ops:
        ops.setdefault(op.layer, []).append(op)
    layers = enumerate(circuit.layers)
    return [_view(circuit, layer, ops.get(i, [])) for i, layer in layers if layer.kind != "ancilla_map"]


def _view(circuit: Circuit, layer: Layer, ops: list[Op]) -> LayerView:
    place = {wire: i for i, wire in enumerate(layer.active_before)}
    read = {leaf for op in ops for angle in op.params for leaf in leaves(angle) if isinstance(leaf, WeightRef)}
    numbers = {name: f"w{i}" if len(layer.tensors) > 1 else "w" for i, name in enumerate(layer.tensors)}
    shapes = circuit.weight_shapes
    return LayerView(
        kind=layer.kind,
        name=layer.name,
        template=layer.template,
        edges=tuple(tuple(place.get(wire, wire) for wire in edge) for edge in layer.edges),
        kept=tuple(place.get(wire, -1 - wire) for wire in layer.active_after),  # restored wires have no place
        gates=tuple(_gate(op, place, numbers) for op in ops),
        tensors=layer.tensors,
        shapes=tuple(shapes[name] for name in layer.tensors),
        parameters=len(read),
        line=layer.span.line if layer.span else None,
    )


def _gate(op: Op, place: dict[int, int], numbers: dict[str, str]) -> str:
    wires, controls, conditions = (
        tuple(place.get(w, w) for w in group) for group in (op.wires, op.controls, op.conditions)
    )
    text = op_text(replace(op, wires=wires, controls=controls, conditions=conditions))
    for tensor, number in numbers.items():
        text = re.sub(rf"\b{tensor}\[", f"{number}[", text)
    return text


def _distance(old: LayerView, new: LayerView) -> float:
    """Return 0 for equal layers, 2 for kinds that have nothing to do with each other, less for all others."""
    if old.kind != new.kind:
        return 2.0
    if old.is_named and new.is_named and old.name == new.name:
        return 0.1 * any(_differences(old, new))
    differs = (
        0.4 * (old.template != new.template),
        0.2 * (old.edges != new.edges) + 0.1 * _apart(old.edges, new.edges),
        0.2 * (old.kept != new.kept),
        0.1 * (old.shapes != new.shapes) + 0.1 * (_axes(old) != _axes(new)),
        0.1 * (old.gates != new.gates),
        0.1 * (old.is_named or new.is_named) * (old.name != new.name),
        0.1 * _renamed(old, new),
    )
    return sum(differs)


def _apart(old: Edges, new: Edges) -> float:
    """Return the share of edges that are not common, so that of two like layers the one with more in common is it."""
    return 0.0 if old == new else 1 - len({*old}.intersection(new)) / max(len(old), len(new))


def _axes(view: LayerView) -> list[int]:
    """Return how the weights are shared, as far as their shapes tell."""
    return [len(shape) for shape in view.shapes]


def _summary(view: LayerView) -> str:
    edges = f", {len(view.edges)} edge{'s' * (len(view.edges) != 1)}" if view.edges else ""
    return f"{view.template}{edges}, parameters {view.parameters}"


def _differences(old: LayerView, new: LayerView) -> Iterator[str]:
    """Yield what differs, in the words of the language; counts that say how much come along."""
    if old.name != new.name and (old.is_named or new.is_named):
        yield f"name {old.name} -> {new.name}"
    if old.template != new.template:
        yield f"template {old.template} -> {new.template}"
    rewired = old.edges != new.edges
    resized = (old.template, old.parameters) != (new.template, new.parameters)
    if rewired or resized:
        yield f"edges {len(old.edges)} -> {len(new.edges)}"
    if rewired and len(old.edges) == len(new.edges):
        yield f"wiring {_shown(old.edges, new.edges)} -> {_shown(new.edges, old.edges)}"
    if old.shapes != new.shapes or _renamed(old, new):
        yield f"weights {_tensors(old)} -> {_tensors(new)}"
    if old.parameters != new.parameters or (resized and old.template != new.template):
        yield f"parameters {old.parameters} -> {new.parameters}"
    if old.kept != new.kept:
        yield f"kept positions {_positions(old.kept)} -> {_positions(new.kept)}"
    if old.gates != new.gates and old.template == new.template and not rewired:
        yield _gates(old, new)


def _renamed(old: LayerView, new: LayerView) -> bool:
    """Return whether tensors have other names that do not come from the number of the layer."""
    ours = [(view.tensors, (view.name,)) for view in (old, new)]
    return old.tensors != new.tensors and any(tensors not in (name, ()) for tensors, name in ours)


def _tensors(view: LayerView) -> str:
    shapes = (f"{name} {_shape(shape)}" for name, shape in zip(view.tensors, view.shapes, strict=True))
    return " ".join(shapes) or "none"


def _shape(shape: tuple[int, ...]) -> str:
    return "(" + ", ".join(map(str, shape)) + ")"


def _shown(edges: Edges, others: Edges) -> str:
    """Return the first edges that differ."""
    differing = [edge for edge, other in zip(edges, others, strict=True) if edge != other]
    words = ["-".join(map(str, edge)) for edge in differing[:SHOWN]]
    return " ".join([*words, "..."] if len(differing) > SHOWN else words)


def _positions(kept: tuple[int, ...]) -> str:
    words = [str(position) if position >= 0 else f"wire {-1 - position}" for position in kept[:SHOWN]]
    return " ".join([*words, "..."] if len(kept) > SHOWN else words)


def _gates(old: LayerView, new: LayerView) -> str:
    place = next((i for i, (a, b) in enumerate(zip(old.gates, new.gates, strict=False)) if a != b), None)
    if place is None:
        return f"gates {len(old.gates)} -> {len(new.gates)}"
    counts = f"gates {len(old.gates)} -> {len(new.gates)}, " if len(old.gates) != len(new.gates) else ""
    return f"{counts}gate {place + 1} {old.gates[place]} -> {new.gates[place]}"
