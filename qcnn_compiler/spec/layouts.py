"""Layouts: how n wires fall into n/k blocks of k wires. A new one is a row of `LAYOUTS` and a word of the model."""

from __future__ import annotations

from collections.abc import Callable

Groups = tuple[tuple[int, ...], ...]


def consecutive(n: int, k: int) -> Groups:
    """Return neighbours together."""
    return tuple(tuple(range(first, first + k)) for first in range(0, n, k))


def strided(n: int, k: int) -> Groups:
    """Return wires that are n/k apart."""
    return tuple(tuple(range(first, n, n // k)) for first in range(n // k))


def outside_in(n: int, k: int) -> Groups:
    """Return wires from both ends, the outermost first, of an odd k one more from the beginning."""
    right = k // 2
    left = k - right
    ends = ((i * left, n - (i + 1) * right) for i in range(n // k))
    return tuple((*range(a, a + left), *range(b, b + right)) for a, b in ends)


def crossed(n: int, k: int) -> Groups:
    """Return the outer halves of two neighbouring runs of k wires, then their inner halves, and so on."""
    front, half = (k + 3) // 4, k // 2
    blocks: list[tuple[int, ...]] = []
    for first in range(0, n, 2 * k):
        one, other = range(first, first + k), range(first + k, first + 2 * k)
        inner = (*one[front : front + half], *other[front : front + half])
        blocks += [tuple(wire for wire in (*one, *other) if wire not in inner), inner]
    return tuple(blocks)


LAYOUTS: dict[str, Callable[[int, int], Groups]] = {
    "consecutive": consecutive,
    "strided": strided,
    "outside_in": outside_in,
    "crossed": crossed,
}
