"""Generators of edges and of kept positions, over positions 0 .. n-1 of the active wires.

`cycle` has the meaning that HierarQcal gave to stride, step, offset and boundary; the
presets are common cycles by name. Everything here works for every n.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import combinations

Edge = tuple[int, ...]


def cycle(
    n: int, stride: int = 1, step: int = 1, offset: int = 0, boundary: str = "open", arity: int = 2
) -> tuple[Edge, ...]:
    """Return the edges (i, i+stride, ..., i+(arity-1)*stride) for i = offset, offset+step, ... < n.

    `periodic` counts positions modulo n and drops edges that meet a position twice;
    `open` drops edges that run past the end.
    """
    starts = (tuple(i + k * stride for k in range(arity)) for i in range(offset, n, step))
    if boundary == "open":
        return tuple(e for e in starts if max(e) < n)
    wrapped = (tuple(p % n for p in e) for e in starts)
    return tuple(e for e in wrapped if len(set(e)) == arity)


def _chain(n: int) -> tuple[Edge, ...]:
    return cycle(n)


def _ring(n: int) -> tuple[Edge, ...]:
    return cycle(n, boundary="periodic")


def _pairs(n: int) -> tuple[Edge, ...]:
    return cycle(n, step=2)


def _brick(n: int) -> tuple[Edge, ...]:
    return cycle(n, step=2) + cycle(n, step=2, offset=1)


def _brick_ring(n: int) -> tuple[Edge, ...]:
    return cycle(n, step=2) + cycle(n, step=2, offset=1, boundary="periodic")


def _all_to_all(n: int) -> tuple[Edge, ...]:
    return tuple(combinations(range(n), 2))


def _halves(n: int) -> tuple[Edge, ...]:
    return tuple((i, i + (n + 1) // 2) for i in range(n // 2))


def _all(n: int) -> tuple[Edge, ...]:
    return (tuple(range(n)),)


def _singles(n: int) -> tuple[Edge, ...]:
    return tuple((i,) for i in range(n))


#: Wirings by name: what `wiring: chain` means for n active wires.
PRESETS: dict[str, Callable[[int], tuple[Edge, ...]]] = {
    "chain": _chain,  # (0,1) (1,2) (2,3) ...
    "ring": _ring,  # chain, then (n-1,0)
    "pairs": _pairs,  # (0,1) (2,3) ...
    "brick": _brick,  # pairs, then (1,2) (3,4) ...
    "brick_ring": _brick_ring,  # brick, with (n-1,0) where the second row wraps
    "all_to_all": _all_to_all,  # every i < j
    "halves": _halves,  # (i, i + n/2): first half to second half
    "all": _all,  # (0, 1, ..., n-1): one edge, a dense block
    "singles": _singles,  # (0,) (1,) ...: templates on one wire
}


def ordered(edges: tuple[Edge, ...], order: str | Iterable[int]) -> tuple[Edge, ...]:
    """Return the edges with those numbered in `order` (1-based) first, the rest as they were; or all `reverse`d."""
    if isinstance(order, str):
        return edges[::-1]
    first = dict.fromkeys(i - 1 for i in order if 1 <= i <= len(edges))
    return tuple(edges[i] for i in first) + tuple(e for i, e in enumerate(edges) if i not in first)


def deduped(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    """Return the edges without later ones that join the same positions."""
    first: dict[frozenset[int], Edge] = {}
    for edge in edges:
        first.setdefault(frozenset(edge), edge)
    return tuple(first.values())


def _half(n: int) -> int:
    return (n + 1) // 2


#: Kept positions by name, for n active wires; on odd n the larger half is kept.
KEEP: dict[str, Callable[[int], tuple[int, ...]]] = {
    "odd": lambda n: tuple(range(1, n, 2)),
    "even": lambda n: tuple(range(0, n, 2)),
    "left": lambda n: tuple(range(_half(n))),
    "right": lambda n: tuple(range(n - _half(n), n)),
    "inside": lambda n: tuple(range((n - _half(n)) // 2, (n - _half(n)) // 2 + _half(n))),
    "outside": lambda n: tuple(i for i in range(n) if i < _half(_half(n)) or i >= n - _half(n) // 2),
}


def pattern_positions(pattern: str, n: int) -> tuple[int, ...]:
    """Return the positions at which `pattern`, fitted to n, has a 1.

    Without wildcards the pattern repeats. Otherwise the missing n - (number of digits) characters
    are shared evenly among the wildcards, those on the left taking the remainder: `*` stands for 0s and `!` for 1s.
    """
    return tuple(i for i, c in enumerate(fit_pattern(pattern, n)) if c == "1")


def fit_pattern(pattern: str, n: int) -> str:
    """Return `pattern` as n characters 0 and 1."""
    wild = [i for i, c in enumerate(pattern) if c in "*!"]
    if not wild:
        return (pattern * (n // len(pattern) + 1))[:n]
    spare = max(n - (len(pattern) - len(wild)), 0)
    share = {i: spare // len(wild) + (rank < spare % len(wild)) for rank, i in enumerate(wild)}
    filled = (("0" if c == "*" else "1") * share[i] if i in share else c for i, c in enumerate(pattern))
    return "".join(filled)[:n]
