"""A circuit as templates on edges, in a form in which equal templates are equal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from qcnn_compiler.gates.expression import Binary, Call, Expression, Feature, WeightRef, leaves
from qcnn_compiler.ir.circuit import Circuit, Op

Wires = tuple[int, ...]
BLOCKS = ("gates", "ancilla_map")  # layers of one set of gates, which names its wires itself
EMBEDDING = -1  # number of the layer that embeds


@dataclass(frozen=True)
class Application:
    """A template on one edge.

    Attributes:
        wires: in the order of the edge; () for a block of gates.
        positions: of these wires among the active ones.
        ops: its operations.
        gates: the same with wires, weights and features numbered within the template.
    """

    wires: Wires
    positions: Wires
    ops: tuple[Op, ...]
    gates: tuple[Op, ...]


Applications = dict[int, list[Application]]


def applications(circuit: Circuit) -> Applications:
    """Return the templates on edges of every layer by its number, in order."""
    ops: dict[tuple[int, int], list[Op]] = {}
    for op in circuit.flat_ops:
        ops.setdefault((op.layer, op.edge), []).append(op)
    found: Applications = {}
    for (layer, edge), own in ops.items():
        found.setdefault(layer, []).append(_application(circuit, layer, edge, tuple(own)))
    return found


def _application(circuit: Circuit, number: int, edge: int, ops: tuple[Op, ...]) -> Application:
    touched = tuple(dict.fromkeys(wire for op in ops for wire in op.all_wires))
    if number == EMBEDDING:
        return Application(touched, touched, ops, _numbered(ops, {wire: i for i, wire in enumerate(touched)}))
    layer = circuit.layers[number]
    active = {wire: i for i, wire in enumerate(layer.active_before)}
    if layer.kind in BLOCKS:
        return Application((), (), ops, _numbered(ops, {wire: active.get(wire, wire) for wire in touched}))
    wires = layer.edges[edge]
    gates = _numbered(ops, {wire: i for i, wire in enumerate(wires)})
    return Application(wires, tuple(active.get(wire, wire) for wire in wires), ops, gates)


def _numbered(ops: tuple[Op, ...], wires: Mapping[int, int]) -> tuple[Op, ...]:
    read = [leaf.index for op in ops for angle in op.params for leaf in leaves(angle) if isinstance(leaf, Feature)]
    first = min(read, default=0)
    return tuple(
        replace(
            op,
            wires=tuple(wires[w] for w in op.wires),
            controls=tuple(wires[w] for w in op.controls),
            conditions=tuple(wires[w] for w in op.conditions),
            params=tuple(_nameless(angle, first) for angle in op.params),
        )
        for op in ops
    )


def _nameless(angle: Expression, first: int) -> Expression:
    """Return an angle without the names of its weights, and with x[first] as x[0]."""
    match angle:
        case WeightRef():
            return WeightRef("", 0)
        case Feature(index):
            return Feature(index - first)
        case Binary(op, left, right):
            return Binary(op, _nameless(left, first), _nameless(right, first))
        case Call(function, argument):
            return Call(function, _nameless(argument, first))
    return angle
