"""Bundles of Hermitian operators on a few wires, and what unitaries do to them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.analysis.elementary import Array, Step

Mask = NDArray[np.bool_]
TOLERANCE = 1e-9  # generators have norm of order 1; rounding of some hundred products stays below 1e-12


@dataclass(frozen=True)
class Bundle:
    """Operators on the same `wires`, `(members, d, d)`; `members` are the steps whose generators they were."""

    wires: tuple[int, ...]
    stack: Array
    members: tuple[Step, ...]

    def select(self, mask: Mask) -> Bundle:
        """Return the bundle of the members where `mask` is true."""
        kept = tuple(m for m, keep in zip(self.members, mask, strict=True) if keep)
        return Bundle(self.wires, self.stack[mask], kept)

    def extended(self, wires: Sequence[int]) -> Bundle:
        """Return the same operators as matrices on `wires` too, all wires ascending."""
        union = tuple(sorted({*self.wires, *wires}))
        return Bundle(union, on_wires(self.stack, self.wires, union), self.members)


def on_wires(stack: Array, wires: Sequence[int], all_wires: Sequence[int]) -> Array:
    """Return a stack of matrices, given on `wires`, as matrices on `all_wires`."""
    if tuple(wires) == tuple(all_wires):
        return stack
    n = len(all_wires)
    tensor = _widened(stack, 1 << (n - len(wires))).reshape(-1, *(2,) * (2 * n))
    return tensor.transpose(_places(tuple(wires), tuple(all_wires))).reshape(-1, 1 << n, 1 << n)


@cache
def _places(wires: tuple[int, ...], all_wires: tuple[int, ...]) -> tuple[int, ...]:
    """Return the axes, behind that of the members, by which `wires` and then the others become `all_wires`."""
    order = [*wires, *(w for w in all_wires if w not in wires)]
    axes = [1 + order.index(w) for w in all_wires]
    return (0, *axes, *(a + len(all_wires) for a in axes))


def _widened(stack: Array, factor: int) -> Array:
    """Return each matrix times the identity on less significant wires."""
    members, d, _ = stack.shape
    total = np.zeros((members, d, factor, d, factor), dtype=complex)
    total[:, :, range(factor), :, range(factor)] = stack
    return total.reshape(members, d * factor, d * factor)


def conjugated(bundle: Bundle, unitary: Array, wires: Sequence[int]) -> Array:
    """Return the stack of U G U^dagger for a unitary on `wires`, all of them the bundle's."""
    n = len(bundle.wires)
    rows = [1 + bundle.wires.index(w) for w in wires]
    tensor = bundle.stack.reshape(-1, *(2,) * (2 * n))
    tensor = _apply(tensor, unitary, rows)
    tensor = _apply(tensor, unitary.conj(), [axis + n for axis in rows])
    return tensor.reshape(bundle.stack.shape)


def _apply(tensor: Array, matrix: Array, axes: Sequence[int]) -> Array:
    order, back = _orders(tensor.ndim, tuple(axes))
    moved = tensor.transpose(order)
    applied = (matrix @ moved.reshape(len(matrix), -1)).reshape(moved.shape)
    return applied.transpose(back)


@cache
def _orders(number: int, axes: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the order of so many axes that puts some of them first, and the one that puts them back."""
    order = (*axes, *(i for i in range(number) if i not in axes))
    return order, tuple(sorted(range(number), key=order.__getitem__))


def is_diagonal(stack: Array, wires: Sequence[int], shared: Collection[int]) -> bool:
    """Return whether no operator on `wires` changes a bit of the shared ones."""
    moving = _changes(len(wires), tuple(i for i, wire in enumerate(wires) if wire in shared))
    return not stack[:, moving].any()


@cache
def _changes(n: int, positions: tuple[int, ...]) -> Mask:
    """Return which entries of a matrix on `n` wires change a bit at one of the positions."""
    states = np.arange(1 << n)
    mask: Mask = ((states[:, None] ^ states) & sum(1 << (n - 1 - i) for i in positions)) != 0
    return mask


def vanishes(stack: Array) -> Mask:
    """Return, member by member, whether it is zero."""
    zero: Mask = np.abs(stack).max(axis=(1, 2), initial=0.0) < TOLERANCE
    return zero


def trimmed(bundle: Bundle, wires: Collection[int]) -> Iterator[Bundle]:
    """Yield the members, each without those of `wires` where it is the identity."""
    for position, wire in enumerate(bundle.wires):
        if wire not in wires:
            continue
        without, idle = _without(bundle, position)
        if not idle.any():
            continue
        rest = tuple(w for w in bundle.wires if w != wire)
        yield from trimmed(Bundle(rest, without, bundle.members).select(idle), wires)
        if not idle.all():
            yield from trimmed(bundle.select(~idle), wires)
        return
    yield bundle


def _without(bundle: Bundle, position: int) -> tuple[Array, Mask]:
    """Return the operators with one wire taken away, and where that loses nothing."""
    members, d, _ = bundle.stack.shape
    left, right = 1 << position, d >> (position + 1)
    blocks = bundle.stack.reshape(members, left, 2, right, left, 2, right)
    zero, one = blocks[:, :, 0, :, :, 0], blocks[:, :, 1, :, :, 1]
    change = np.abs(zero - one) + np.abs(blocks[:, :, 0, :, :, 1]) + np.abs(blocks[:, :, 1, :, :, 0])
    idle: Mask = change.reshape(members, -1).max(axis=1) < TOLERANCE
    return zero.reshape(members, d // 2, d // 2), idle


def merged(bundles: Sequence[Bundle]) -> list[Bundle]:
    """Return the bundles with those of equal wires joined."""
    groups: dict[tuple[int, ...], list[Bundle]] = {}
    for bundle in bundles:
        groups.setdefault(bundle.wires, []).append(bundle)
    return [_joined(group) for group in groups.values()]


def _joined(group: Sequence[Bundle]) -> Bundle:
    if len(group) == 1:
        return group[0]
    members = tuple(m for bundle in group for m in bundle.members)
    return Bundle(group[0].wires, np.concatenate([b.stack for b in group]), members)
