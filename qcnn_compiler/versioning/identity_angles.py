"""Angles at which gates do nothing: what a new layer starts with, so that the function stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from math import pi

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.analysis.elementary import Step, elementary_steps
from qcnn_compiler.gates.expression import Binary, Call, Expression, Feature, WeightRef, evaluate, leaves
from qcnn_compiler.gates.matrix import gate_matrix
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Circuit, Expval, Op, Weight

Reals = NDArray[np.float64]
Complexes = NDArray[np.complex128]
TOLERANCE = 1e-12  # distance from the identity: a product of some ten matrices in double precision
MAX_WIRES = 7  # matrices of 128 rows
BUDGET = 1 << 24  # complex numbers that one step of the search may work on
STARTS, ROUNDS, NUDGE = 12, 80, 1e-5


def identity_angles(ops: Sequence[Op], dropped: frozenset[int] = frozenset()) -> tuple[float, ...] | None:
    """Return angles of the weights, in order of first reading, at which the gates do nothing; None if none are known.

    A global phase does not matter. On `dropped` wires, which nothing reads afterwards, the gates may do anything that
    does not depend on the others. All zeros are preferred; other angles are found by the method of Levenberg and
    Marquardt from a few fixed starts, so there may be some where None is returned.
    """
    touched = dict.fromkeys(wire for op in ops for wire in op.all_wires)
    wires = {wire: i for i, wire in enumerate(sorted(touched, key=lambda wire: wire not in dropped))}
    refs = {leaf: WeightRef("w", i) for i, leaf in enumerate(weights_read(ops))}
    plain = tuple(
        Op(
            op.gate,
            tuple(wires[w] for w in op.wires),
            tuple(_renumbered(angle, refs) for angle in op.params),
            tuple(wires[w] for w in op.controls),
            tuple(wires[w] for w in op.conditions),
        )
        for op in ops
    )
    return _search(plain, len(wires), len(dropped.intersection(touched)), len(refs))


def weights_read(ops: Sequence[Op]) -> tuple[WeightRef, ...]:
    """Return the weights that operations read, each once, in order of first reading."""
    found = (leaf for op in ops for angle in op.params for leaf in leaves(angle))
    return tuple(dict.fromkeys(leaf for leaf in found if isinstance(leaf, WeightRef)))


def _renumbered(angle: Expression, refs: dict[WeightRef, WeightRef]) -> Expression:
    match angle:
        case WeightRef():
            return refs[angle]
        case Binary(op, left, right):
            return Binary(op, _renumbered(left, refs), _renumbered(right, refs))
        case Call(function, argument):
            return Call(function, _renumbered(argument, refs))
    return angle


@cache
def _search(ops: tuple[Op, ...], wires: int, dropped: int, size: int) -> tuple[float, ...] | None:
    if wires > MAX_WIRES:
        return None
    steps = elementary_steps(Circuit(wires, wires, 0, (Weight("w", (size,)),), ops, Expval(())))
    inputs = _inputs(ops)

    def residuals(angles: Reals) -> Reals:
        """Return how far gates at angles (n, size) are from the identity, (n, numbers)."""
        with np.errstate(all="ignore"):  # arcsin(2) is no number: far from the identity
            parts = [_excess(_unitary(steps, wires, angles, x), dropped) for x in inputs]
        numbers: Reals = np.nan_to_num(np.concatenate([part.view(np.float64) for part in parts], axis=1), nan=1.0)
        return numbers

    zeros = np.zeros((1, size))
    if _size(residuals(zeros))[0] < TOLERANCE:
        return (0.0,) * size
    if size == 0 or len(steps) * len(inputs) * STARTS * 2 * size << 2 * wires > BUDGET:
        return None
    starts = np.concatenate([zeros, np.random.default_rng(1).uniform(-pi, pi, (STARTS - 1, size))])
    return _rounded(_descend(residuals, starts), residuals)


def _inputs(ops: tuple[Op, ...]) -> list[Reals]:
    """Return what to try features with: the gates must do nothing whatever they are."""
    read = [leaf.index for op in ops for angle in op.params for leaf in leaves(angle) if isinstance(leaf, Feature)]
    return [np.random.default_rng(seed).uniform(0.2, 1, max(read, default=0) + 1) for seed in range(3 if read else 1)]


def _unitary(steps: Sequence[Step], wires: int, angles: Reals, features: Reals) -> Complexes:
    """Return the matrices (n, 2**wires, 2**wires) of the steps at angles (n, size)."""
    n, rows = len(angles), 1 << wires
    total = np.tile(np.eye(rows, dtype=np.complex128), (n, 1, 1)).reshape(n, *(2,) * wires, rows)
    for step in steps:
        front = np.moveaxis(total, [1 + wire for wire in step.wires], range(1, 1 + len(step.wires)))
        for _ in range(step.controls):
            front = front[:, 1]
        targets = len(step.wires) - step.controls
        matrices = _matrices(step, angles, features)
        front[...] = (matrices @ front.reshape(n, 1 << targets, -1)).reshape(front.shape)
    return total.reshape(n, rows, rows)


def _matrices(step: Step, angles: Reals, features: Reals) -> Complexes:
    rotation = GATES[step.row].rotation
    if rotation is None or step.angle is None:
        return gate_matrix(step.row)
    angle = np.broadcast_to(evaluate(step.angle, {"w": angles.T}, features, np), len(angles))
    k0, k1, k2 = (np.array(k) for k in (rotation.k0, rotation.k1, rotation.k2))
    turn = (rotation.frequency * angle)[:, None, None]
    matrices: Complexes = k0 + np.cos(turn) * k1 + np.sin(turn) * k2
    return matrices


def _excess(matrices: Complexes, dropped: int) -> Complexes:
    """Return what is left of matrices without the part that acts on the first `dropped` wires alone, (n, entries)."""
    n, rows = matrices.shape[:2]
    kept = rows >> dropped
    split = matrices.reshape(n, 1 << dropped, kept, 1 << dropped, kept)
    own = np.einsum("niaja->nij", split) / kept
    whole = np.einsum("nij,ab->niajb", own, np.eye(kept))
    return np.ascontiguousarray((split - whole).reshape(n, -1))


def _size(residuals: Reals) -> Reals:
    sizes: Reals = np.linalg.norm(residuals, axis=1)
    return sizes


def _descend(residuals: Callable[[Reals], Reals], angles: Reals) -> Reals:
    """Return the best angles (size,) found from several starts (n, size)."""
    n, size = angles.shape
    found, damping = residuals(angles), np.full(n, 1e-2)
    nudges = NUDGE * np.eye(size)
    for _ in range(ROUNDS):
        if _size(found).min() < TOLERANCE / 100:
            break
        near = np.stack([angles[:, None] + nudges, angles[:, None] - nudges]).reshape(-1, size)
        plus, minus = residuals(near).reshape(2, n, size, -1)
        slope = (plus - minus) / (2 * NUDGE)  # (n, size, numbers)
        square = slope @ slope.transpose(0, 2, 1) + damping[:, None, None] * np.eye(size)
        tried = angles - np.linalg.solve(square, slope @ found[:, :, None])[:, :, 0]
        there = residuals(tried)
        better = _size(there) < _size(found)
        angles, found = (np.where(better[:, None], new, old) for new, old in ((tried, angles), (there, found)))
        damping = np.clip(np.where(better, damping / 4, damping * 4), 1e-14, 1e6)
    best: Reals = angles[_size(found).argmin()]
    return best


def _rounded(angles: Reals, residuals: Callable[[Reals], Reals]) -> tuple[float, ...] | None:
    """Return the angles, as multiples of pi/4 where these do too, or None where they are not good enough."""
    for candidate in (np.round(angles / (pi / 4)) * (pi / 4), angles):
        if _size(residuals(candidate[None]))[0] < TOLERANCE:
            return tuple(map(float, candidate))
    return None
