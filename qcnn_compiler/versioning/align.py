"""Two sequences side by side, so that what was inserted is one addition and not a change of all that follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from typing import TypeVar

T = TypeVar("T")
Pair = tuple[int | None, int | None]
GAP = 1.0  # cost of an addition or a removal
MOST = 40_000  # pairs that are weighed against each other, a tenth of a second


def align(old: Sequence[T], new: Sequence[T], cost: Callable[[T, T], float]) -> list[Pair]:
    """Return pairs of indices, None where an item has no partner, with the least total cost.

    Args:
        cost: of two items as partners: 0 if they are equal; from 2 on, they are rather one removed and one added.
    """
    head = sum(1 for _ in takewhile(lambda pair: cost(*pair) == 0, zip(old, new, strict=False)))
    rest = min(len(old), len(new)) - head
    ends = zip(reversed(old[head:]), reversed(new[head:]), strict=False)
    tail = min(rest, sum(1 for _ in takewhile(lambda pair: cost(*pair) == 0, ends)))
    inner_old, inner_new = old[head : len(old) - tail], new[head : len(new) - tail]
    inner = _by_place if len(inner_old) * len(inner_new) > MOST else _least
    pairs: list[Pair] = [(i, i) for i in range(head)]
    pairs += [(_moved(i, head), _moved(j, head)) for i, j in inner(inner_old, inner_new, cost)]
    return pairs + [(len(old) - i, len(new) - i) for i in range(tail, 0, -1)]


def _moved(index: int | None, by: int) -> int | None:
    return None if index is None else index + by


def _by_place(old: Sequence[T], new: Sequence[T], _cost: Callable[[T, T], float]) -> Iterator[Pair]:
    for i in range(max(len(old), len(new))):
        yield (i if i < len(old) else None), (i if i < len(new) else None)


def _least(old: Sequence[T], new: Sequence[T], cost: Callable[[T, T], float]) -> list[Pair]:
    """Return the alignment of Needleman and Wunsch."""
    total = [[GAP * (i + j) for j in range(len(new) + 1)] for i in range(len(old) + 1)]
    for i, a in enumerate(old):
        for j, b in enumerate(new):
            total[i + 1][j + 1] = min(total[i][j] + cost(a, b), total[i][j + 1] + GAP, total[i + 1][j] + GAP)
    pairs: list[Pair] = []
    i, j = len(old), len(new)
    while i or j:
        together = cost(old[i - 1], new[j - 1]) if i and j else 2 * GAP
        if together < 2 * GAP and total[i][j] == total[i - 1][j - 1] + together:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif j and total[i][j] == total[i][j - 1] + GAP:
            j -= 1
            pairs.append((None, j))
        else:
            i -= 1
            pairs.append((i, None))
    return pairs[::-1]
