"""Orders of the pixels of a square image along the amplitudes of a state."""

from __future__ import annotations

from functools import cache
from math import isqrt

from qcnn_compiler.ir.circuit import Amplitude


def features_of(start: Amplitude) -> tuple[int, ...]:
    """Return which feature each basis state stands for, the number of features where it stands for `pad`.

    Only of initial states that are images: whose order is `hilbert`, or that have a `side`.
    """
    grid = isqrt(1 << (len(start.wires) - (start.kind == "frqi")))
    return _in_corner(grid, start.side or grid, start.order == "hilbert")


@cache
def _in_corner(grid: int, side: int, along_curve: bool) -> tuple[int, ...]:
    places = (divmod(pixel, grid) for pixel in (hilbert(grid) if along_curve else range(grid * grid)))
    return tuple(side * row + column if max(row, column) < side else side * side for row, column in places)


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
