"""Two circuits template by template: equal where every changed application is the same operator on its few wires."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

import numpy as np

from qcnn_compiler.ir.circuit import Circuit, Op
from qcnn_compiler.ir.text import op_text, readout_text
from qcnn_compiler.passes import run_passes
from qcnn_compiler.versioning.statevector import Draw, State, draw, error_of, run

Block = tuple[Op, ...]
MAX_WIRES = 5  # of a block
MAX_GATES = 4096  # of all blocks that differ, which bounds the time to a second
SIZES = ((2, 0.9), (2, 30.0), (2, 1e3))  # samples, and size of weights and features
KNOWN = 1e-6  # errors of operators that still tell something


def same_blocks(old: Circuit, new: Circuit) -> bool:
    """Return whether both circuits apply equal operators to equal wires, edge by edge, up to rounding and phases.

    True proves as much as outputs at random numbers do, at any number of wires; False says nothing.
    """
    if old.initial != new.initial or readout_text(old.readout) != readout_text(new.readout):
        return False
    first, second = _blocks(old), _blocks(new)
    if len(first) != len(second):
        return False
    changed = [pair for pair in zip(first, second, strict=True) if _texts(pair[0]) != _texts(pair[1])]
    if sum(len(a) + len(b) for a, b in changed) > MAX_GATES:
        return False
    draws = [draw(old, samples, size, seed) for seed, (samples, size) in enumerate(SIZES)]
    return all(_is_same(a, b, draws) for a, b in changed)


def _blocks(circuit: Circuit) -> list[Block]:
    ops = run_passes(circuit, "defer_measurements").flat_ops
    return [tuple(group) for _, group in groupby(ops, key=lambda op: (op.layer, op.edge))]


def _texts(block: Block) -> list[str]:
    return [op_text(op) for op in block]


def _is_same(old: Block, new: Block, draws: list[Draw]) -> bool:
    wires = sorted({wire for op in (*old, *new) for wire in op.all_wires})
    if len(wires) > MAX_WIRES:
        return False
    place = {wire: i for i, wire in enumerate(wires)}
    first, second = (tuple(_moved(op, place) for op in block) for block in (old, new))
    found = [_agree(first, second, len(wires), drawn) for drawn in draws]
    return all(same is not False for same in found) and any(found)


def _moved(op: Op, place: dict[int, int]) -> Op:
    groups = (tuple(place[wire] for wire in group) for group in (op.wires, op.controls, op.conditions))
    wires, controls, conditions = groups
    return replace(op, wires=wires, controls=controls, conditions=conditions)


def _agree(old: Block, new: Block, wires: int, drawn: Draw) -> bool | None:
    """Return whether two operators are equal at a draw, None where rounding hides it in both."""
    with np.errstate(all="ignore"):
        first, second = (_operator(block, wires, drawn) for block in (old, new))
        errors = [error_of(block, drawn) for block in (old, new)]
        known = [error < KNOWN for error in errors]
        if (known[0] != known[1]).any():
            return False
        overlap = (first.conj() * second).sum(axis=(1, 2), keepdims=True)
        apart = abs(first * (overlap / abs(overlap)) - second).max(axis=(1, 2))
    both = known[0] & known[1]
    return bool((apart[both] <= 2 * (errors[0] + errors[1])[both]).all()) if both.any() else None


def _operator(block: Block, wires: int, drawn: Draw) -> State:
    """Return the matrices (samples, 2**wires, 2**wires) of a block."""
    side, samples = 1 << wires, len(drawn.features)
    state = np.tile(np.eye(side, dtype=np.complex128), (samples, 1, 1)).reshape(samples, *(2,) * wires, side)
    run(block, state, drawn)
    return state.reshape(samples, side, side)
