"""Marks that both views draw: meters, targets, and what is measured where."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import cos, pi, sin

from qcnn_compiler.drawing.shapes import Box, Disc, Label, Line, Shape
from qcnn_compiler.drawing.style import PAPER
from qcnn_compiler.ir.circuit import Expval, Readout, parts_of

METER_WIDTH, METER_HEIGHT = 24.0, 18.0


def letters_measured(readout: Readout) -> dict[int, str]:
    """Return the Paulis measured on every wire that is read, `-Z` where one is negated, `±Z` where it
    is read with both signs; none for bare probabilities."""
    terms = [term for part in parts_of(readout) if isinstance(part, Expval) for term in part.terms]
    bits = {wire for part in parts_of(readout) if not isinstance(part, Expval) for wire in part.wires}
    found: dict[int, set[str]] = {wire: set() for wire in bits}
    for pauli, wire in (letter for term in terms for letter in term.word):
        found.setdefault(wire, set()).update(pauli, "Z" if wire in bits else "")
    negated = {wire for term in terms if term.sign < 0 for _, wire in term.word if len(found[wire]) == 1}
    positive = bits.union(wire for term in terms if term.sign > 0 for _, wire in term.word)
    signs = {wire: "±" if wire in positive else "-" for wire in negated}
    return {wire: signs.get(wire, "") + "".join(sorted(letters)) for wire, letters in sorted(found.items())}


def meter(x: float, y: float, letters: str, color: str) -> Iterator[Shape]:
    """Yield a meter around (x, y), with the letters to its right."""
    yield Box(x - METER_WIDTH / 2, y - METER_HEIGHT / 2, METER_WIDTH, METER_HEIGHT, PAPER, color, 3)
    points = [(x - 8 * cos(pi * i / 8), y + 4 - 8 * sin(pi * i / 8)) for i in range(9)]
    for (x1, y1), (x2, y2) in pairwise(points):
        yield Line(x1, y1, x2, y2, color, 1.2)
    yield Line(x, y + 4, x + 6, y - 5, color, 1.2)
    if letters:
        yield Label(x + METER_WIDTH / 2 + 4, y, letters, 10, color, "start")


def target_mark(x: float, y: float, radius: float, color: str) -> Iterator[Shape]:
    """Yield the circled plus of a controlled X."""
    yield Disc(x, y, radius, PAPER, color)
    yield Line(x - radius, y, x + radius, y, color, 1.2)
    yield Line(x, y - radius, x, y + radius, color, 1.2)
