"""Columns: what acts on overlapping wires stands side by side, in order."""

from __future__ import annotations

from collections.abc import Sequence


def columns(spans: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """Return a column per item, the first one 0.

    An item takes all rows from the least to the greatest of its wires, in the first column
    after every earlier item that takes one of them.
    """
    taken: dict[int, int] = {}
    found = []
    for wires in spans:
        rows = range(min(wires), max(wires) + 1)
        column = max(taken.get(row, 0) for row in rows)
        taken |= dict.fromkeys(rows, column + 1)
        found.append(column)
    return tuple(found)
