"""Folding: angles of numbers alone become one number, gates that do nothing or undo each other go.

Only what no weight and no feature enters is touched, so no gradient changes.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from qcnn_compiler.gates.expression import Binary, Expression, Number, folded
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Circuit, Op

MAX_WIRES = 5  # of gates whose matrices are compared
ROUNDING = 1e-15  # of an entry of a product of two matrices


def fold_constants(circuit: Circuit) -> Circuit:
    """Return the circuit with constant angles computed, and without gates that are the identity or cancel.

    A phase of the whole state is dropped with them; one that a control decides about is not.
    """
    ops = [op for op in circuit.ops if isinstance(op, Op)]
    if len(ops) < len(circuit.ops):
        return circuit
    kept = _without_inverses([_folded(op) for op in ops])
    return circuit if kept == circuit.ops else replace(circuit, ops=kept)


def _folded(op: Op) -> Op:
    params = tuple(_within(folded(param), _period(op)) for param in op.params)
    return op if params == op.params else replace(op, params=params)


def _period(op: Op) -> float:
    """Return how far apart angles are that mean the same gate: infinitely, where the table does not tell."""
    row = GATES.get(op.gate)
    if row is None or row.rotation is None:
        return math.inf
    whole = 2 * math.pi / row.rotation.frequency
    only_flips_sign = not any(map(any, row.rotation.k0))
    return whole / 2 if only_flips_sign and not (op.controls or op.conditions) else whole


def _within(angle: Expression, period: float) -> Expression:
    """Return the angle with its constant summand between minus and plus half a period."""
    match angle:
        case Number(value):
            return Number(_remainder(value, period))
        case Binary("+" | "-" as op, left, Number(value)):
            rest = _remainder(value, period)
            return Binary(op, left, Number(rest)) if rest else left
    return angle


def _remainder(value: float, period: float) -> float:
    if not math.isfinite(value):
        return value
    rest = math.remainder(value, period)
    return 0.0 if abs(rest) <= math.ulp(value) else rest


def _without_inverses(ops: Sequence[Op]) -> tuple[Op, ...]:
    kept: list[Op | None] = []
    places: defaultdict[int, list[int]] = defaultdict(list)  # of the kept operations on each wire
    for op in ops:
        if _is_identity(op):
            continue
        before = {places[wire][-1] if places[wire] else -1 for wire in op.all_wires}
        last = before.pop() if len(before) == 1 else -1
        previous = kept[last] if last >= 0 else None
        if previous is not None and _cancel(previous, op):
            kept[last] = None
            for wire in op.all_wires:
                places[wire].pop()
            continue
        for wire in op.all_wires:
            places[wire].append(len(kept))
        kept.append(op)
    return tuple(op for op in kept if op is not None)


def _is_identity(op: Op) -> bool:
    if not op.params:
        return op.gate == "I"  # no other fixed gate is, which is known without a matrix and without numpy
    return _is_constant(op) and _multiply_to_identity((_key(op, sorted(op.all_wires)),))


def _cancel(first: Op, second: Op) -> bool:
    wires = sorted(second.all_wires)
    if sorted(first.all_wires) != wires or not (_is_constant(first) and _is_constant(second)):
        return False
    return _multiply_to_identity((_key(first, wires), _key(second, wires)))


def _is_constant(op: Op) -> bool:
    numbers = all(isinstance(param, Number) for param in op.params)
    return op.gate != "measure" and numbers and len(op.all_wires) <= MAX_WIRES


#: A constant operation, apart from where it is: gate, angles, number of controls, positions among its wires.
Key = tuple[str, tuple[float, ...], int, tuple[int, ...]]


def _key(op: Op, wires: list[int]) -> Key:
    angles = tuple(param.value for param in op.params if isinstance(param, Number))
    controls = len(op.conditions) + len(op.controls)
    return op.gate, angles, controls, tuple(wires.index(wire) for wire in op.all_wires)


@lru_cache(maxsize=4096)
def _multiply_to_identity(keys: tuple[Key, ...]) -> bool:
    """Return whether the operations, all on the same wires, multiply to the identity up to a phase."""
    import numpy as np

    from qcnn_compiler.gates.matrix import controlled, embed, gate_matrix

    wires = len(keys[0][3])
    total = np.eye(1 << wires, dtype=complex)
    for gate, angles, controls, positions in keys:
        total = embed(controlled(gate_matrix(gate, angles), controls), positions, wires) @ total
    return bool(abs(total - total[0, 0] * np.eye(1 << wires)).max() <= ROUNDING)
