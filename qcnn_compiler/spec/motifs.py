"""HierarQcal's motifs over positions 0 .. n-1: patterns, permute, pivot, and the pairing of a mask.

Semantics of HierarQcal 0.5 (`hierarqcal/core.py`), which the tests compare with at every size at which theirs works.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, permutations

from qcnn_compiler.spec.wiring import Edge, cycle


def collapsed(edges: tuple[Edge, ...], arity: int) -> tuple[Edge, ...]:
    """Return the first edge alone where all join the same positions and there are `arity` of them."""
    return edges[:1] if len(edges) == arity and len({frozenset(e) for e in edges}) == 1 else edges


def fitting_stride(n: int, stride: int) -> int:
    """Return `stride`, or 1 where it would lead round n positions to where it came from."""
    return stride if stride % n else 1


def permute(n: int, arity: int, combine: bool) -> Iterator[Edge]:
    """Yield every choice of `arity` positions, in ascending order each, or in every order each.

    Two positions in both orders are one edge.
    """
    if (n, arity) == (2, 2):
        return iter([(0, 1)])
    return combinations(range(n), arity) if combine else permutations(range(n), arity)


# --- patterns ------------------------------------------------------------------------------


def _inside(n: int) -> range:
    return range(n // 2 - n // 4, n // 2 + n // 4) if n > 2 else range(1, n)


#: Selected positions by name, the halves rounded as HierarQcal does.
WORDS: dict[str, Callable[[int], Sequence[int]]] = {
    "odd": lambda n: range(1, n, 2),
    "even": lambda n: range(0, n, 2),
    "left": lambda n: range(n // 2),
    "right": lambda n: range(n // 2, n),
    "inside": _inside,
    "outside": lambda n: [i for i in range(n) if i not in _inside(n)],
}


def selected(pattern: str, n: int) -> Edge:
    """Return the positions among n that a word names, or at which the pattern, fitted to n, has a 1."""
    if pattern in WORDS:
        return tuple(WORDS[pattern](n))
    return tuple(i for i, c in zip(range(n), fit(pattern, n), strict=False) if c == "1")


def fit(pattern: str, n: int) -> str:
    """Return `pattern` as 0s and 1s, n of them where that can be.

    Without wildcards it is repeated as often as it fits as a whole. Otherwise the missing characters go in turn to `*`
    (a 0) and `!` (a 1), beginning with `*`; among several of one kind in turn to the first and to the last.
    """
    if not set(pattern) & set("*!"):
        return pattern * max(n // len(pattern), 1)
    spare = max(n - sum(c in "01" for c in pattern), 0)
    both = set("*!") <= set(pattern)
    zeros = (spare + 1) // 2 if both else spare * ("*" in pattern)
    width = dict.fromkeys(range(len(pattern)), 0)
    for wildcard, number in (("*", zeros), ("!", spare - zeros)):
        if wildcard in pattern:
            width[pattern.index(wildcard)] += (number + 1) // 2
            width[pattern.rindex(wildcard)] += number // 2
    return "".join({"*": "0", "!": "1"}.get(c, c) * (width[i] if c in "*!" else 1) for i, c in enumerate(pattern))


# --- pairs of two sets of positions ----------------------------------------------------------


@dataclass(frozen=True)
class Pairing:
    """How two sets are joined: of each triple, the entries are for the first set, the second, and between them.

    Attributes:
        merge: 0s and 1s, as many as an edge has wires: 1 takes the next wire of the first set, 0 of the second.
    """

    merge: str
    strides: tuple[int, int, int] = (1, 1, 0)
    steps: tuple[int, int, int] = (1, 1, 1)
    offsets: tuple[int, int, int] = (0, 0, 0)
    boundaries: tuple[str, str, str] = ("open", "open", "periodic")

    def runs(self, which: int, items: Edge) -> tuple[Edge, ...]:
        """Return the cycle over the first (0) or the second (1) set, of as many wires as `merge` takes from it."""
        arity = self.merge.count("01"[1 - which])
        if arity == 0:
            return ((),) * len(range(self.offsets[which], len(items), self.steps[which]))
        stride, step, offset = self.strides[which], self.steps[which], self.offsets[which]
        made = cycle(len(items), stride, step, offset, self.boundaries[which], arity)
        distinct = tuple(e for e in made if len(set(e)) == arity)
        return tuple(tuple(items[p] for p in e) for e in collapsed(distinct, arity))

    def partners(self, count: int, others: Sequence[Edge]) -> Iterator[tuple[int, Edge]]:
        """Yield i = offset, offset+step, ... < count with the element of `others` that is `stride` further on."""
        for i in range(self.offsets[2], count, self.steps[2]):
            j = i + self.strides[2]
            if others and (j < len(others) or self.boundaries[2] == "periodic"):
                yield i, others[j % len(others)]

    def merged(self, first: Edge, second: Edge) -> Edge:
        """Return one edge of a run of each set."""
        sources = {"1": iter(first), "0": iter(second)}
        return tuple(next(sources[c]) for c in self.merge)


def mask(dropped: Edge, kept: Edge, pairing: Pairing, between: str | None = None) -> tuple[Edge, ...]:
    """Return edges between dropped and kept positions; `between` selects among the runs of kept ones."""
    firsts, seconds = pairing.runs(0, dropped), pairing.runs(1, kept)
    if between is not None:
        seconds = tuple(seconds[i] for i in selected(between, len(seconds)))
    return tuple(pairing.merged(firsts[i], other) for i, other in pairing.partners(len(firsts), seconds))


def pivot(pivots: Edge, rest: Edge, pairing: Pairing) -> tuple[Edge, ...]:
    """Return edges that join the other positions, in order, to the runs of pivots in turn."""
    firsts, seconds = pairing.runs(0, pivots), pairing.runs(1, rest)
    if "0" not in pairing.merge:
        return firsts
    size = len(seconds)
    repeated = firsts * max(size // max(len(firsts), 1), 1)
    dealt = tuple(chain.from_iterable(repeated[i::size] for i in range(size)))
    return tuple(pairing.merged(run, seconds[i]) for i, run in pairing.partners(size, dealt))


def pivot_positions(pattern: str, n: int, arity: int) -> Edge:
    """Return the pivots of a pattern in which each 1 stands for as many as one edge takes."""
    return selected(pattern if pattern in WORDS else pattern.replace("1", "1" * arity), n)
