"""Features that no output can depend on, found as inert parameters are: by exchanging the two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from qcnn_compiler.analysis.elementary import elementary_steps
from qcnn_compiler.analysis.inert import inert_steps
from qcnn_compiler.gates.expression import Binary, Call, Expression, Feature, WeightRef
from qcnn_compiler.ir.circuit import Circuit, Op, Weight
from qcnn_compiler.passes.light_cone import keep_light_cone

INPUT = "x"  # no tensor of a spec can be called so


def blind_features(circuit: Circuit) -> tuple[int, ...]:
    """Return the numbers of the features that every output is the same for, as far as `analysis.inert` finds them."""
    seen = {*_seen_by_gates(circuit), *_seen_in_state(circuit)}
    return tuple(i for i in range(circuit.features) if i not in seen)


def _seen_by_gates(circuit: Circuit) -> set[int]:
    other = _exchanged(circuit)
    total = Counter(ref.index for step in elementary_steps(other) for ref in step.weights)
    if not total:
        return set()
    inert = Counter(ref.index for entry in inert_steps(other) for ref in entry.step.weights)
    return {index for index, readings in total.items() if inert[index] < readings}


def _seen_in_state(circuit: Circuit) -> Iterator[int]:
    """Yield the features of each block of the initial state with a wire in the light cone."""
    start = circuit.initial
    if start is None:
        return
    live = {*circuit.readout_wires}.union(*(op.all_wires for op in keep_light_cone(circuit).ops))
    wires, first = start.wires, 0
    for size in start.blocks or (len(start.wires),):
        count = 1 << size if start.blocks else start.features
        if live.intersection(wires[:size]):
            yield from range(first, first + count)
        wires, first = wires[size:], first + count


def _exchanged(circuit: Circuit) -> Circuit:
    """Return the circuit whose weights are the features, and whose features are the weights."""
    offsets = accumulate((w.size for w in circuit.weights), initial=0)
    first = {weight.name: offset for weight, offset in zip(circuit.weights, offsets, strict=False)}
    ops = tuple(_exchanged_op(op, first) for op in circuit.flat_ops)
    weights = (Weight(INPUT, (circuit.features,)),)
    return replace(circuit, ops=ops, weights=weights, features=circuit.num_parameters)


def _exchanged_op(op: Op, first: dict[str, int]) -> Op:
    return replace(op, params=tuple(_exchanged_leaves(param, first) for param in op.params))


def _exchanged_leaves(expression: Expression, first: dict[str, int]) -> Expression:
    match expression:
        case Feature(index):
            return WeightRef(INPUT, index)
        case WeightRef(tensor, index):
            return Feature(first[tensor] + index)
        case Binary(op, left, right):
            return Binary(op, _exchanged_leaves(left, first), _exchanged_leaves(right, first))
        case Call(function, argument):
            return Call(function, _exchanged_leaves(argument, first))
    return expression
