"""Orders of the pixels of a square image along the amplitudes of a state."""

from __future__ import annotations

from functools import cache


@cache
def hilbert(side: int) -> tuple[int, ...]:
    """Return the row-major number `side * row + column` of each pixel along the Hilbert curve.

    The curve begins in the top left corner and ends in the top right one; each pixel is a neighbour of the one
    before. `side` is a power of two.
    """
    return tuple(side * row + column for row, column in _curve(side))


def _curve(side: int) -> list[tuple[int, int]]:
    """Return (row, column) along the curve: four curves of half the side, the first and last ones turned."""
    if side == 1:
        return [(0, 0)]
    half = side // 2
    inner = _curve(half)
    last = half - 1
    return [
        *((column, row) for row, column in inner),
        *((row + half, column) for row, column in inner),
        *((row + half, column + half) for row, column in inner),
        *((last - column, last - row + half) for row, column in inner),
    ]
