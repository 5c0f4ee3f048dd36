"""The gate view: a circuit diagram, broken into rows of limited width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from qcnn_compiler.drawing.cells import Band, Cell, bands
from qcnn_compiler.drawing.glyphs import METER_WIDTH, letters_measured, meter, target_mark
from qcnn_compiler.drawing.shapes import Box, Disc, Label, Line, Picture, Shape, shortened, text_width
from qcnn_compiler.drawing.style import INK, MUTED, PAPER, WIRE, tint
from qcnn_compiler.drawing.words import facts
from qcnn_compiler.ir.circuit import Circuit

MARGIN = 20.0
HEAD = 66.0  # title and facts
ROW = 32.0  # distance of wires
BAND = 24.0  # above the first wire of a strip, for the names of layers
STRIP_GAP = 26.0
WIDTH = 1180.0  # of a strip
LEFT = 34.0  # before the first column
SPACE = 9.0  # between columns
BOX = 22.0  # least width, and height, of a gate's box
NAME, ANGLE = 10.5, 7.5
LETTERS = 26  # of a layer's name


@dataclass(frozen=True)
class Column:
    """Gates under each other; `opens` is whether its layer begins here, `least` a least width."""

    band: Band
    cells: tuple[Cell, ...]
    opens: bool
    least: float

    @property
    def width(self) -> float:
        """Return the width of its widest gate."""
        return max(self.least, *map(_cell_width, self.cells))


@dataclass(frozen=True)
class Strip:
    """One row of the diagram: columns with the left edge of each, at a height."""

    columns: tuple[Column, ...]
    xs: tuple[float, ...]
    top: float
    last: bool

    @property
    def right(self) -> float:
        """Return where the last column ends."""
        return self.xs[-1] + self.columns[-1].width + SPACE if self.columns else MARGIN + LEFT


def gate_view(circuit: Circuit) -> Picture:
    """Return the gate view of a circuit."""
    strips = _strips(circuit)
    title, line = shortened(circuit.name, 60), facts(circuit)
    ends = [strip.right + (METER_WIDTH + 40 if strip.last else 0) for strip in strips]
    width = max(*ends, MARGIN + text_width(title, 17, bold=True), MARGIN + text_width(line, 11)) + MARGIN
    height = strips[-1].top + BAND + ROW * circuit.wires + MARGIN
    shapes = [
        Label(MARGIN, 28, title, 17, INK, "start", bold=True),
        Label(MARGIN, 50, line, 11, MUTED, "start"),
        *chain.from_iterable(_strip(circuit, strip) for strip in strips),
    ]
    return Picture(width, height, title, tuple(shapes))


# --- layout --------------------------------------------------------------------------------


def _cell_width(cell: Cell) -> float:
    if cell.mark in ("plus", "dot", "cross"):
        return 16.0
    return max(BOX, text_width(cell.name, NAME) + 10, text_width(_angles(cell), ANGLE) + 8)


def _angles(cell: Cell) -> str:
    return shortened(cell.angles, 40)


def _all_columns(circuit: Circuit) -> Iterator[Column]:
    for band in bands(circuit):
        # The first column makes room for the layer's name where the others do not.
        least = text_width(_title(band), NAME, bold=True) - (band.columns - 1) * (16 + SPACE)
        for number in range(band.columns):
            cells = tuple(cell for cell in band.cells if cell.column == number)
            yield Column(band, cells, number == 0, 0 if number else least)


def _title(band: Band) -> str:
    return shortened(band.name, LETTERS)


def _strips(circuit: Circuit) -> list[Strip]:
    rows: list[list[Column]] = [[]]
    x = start = MARGIN + LEFT
    places: list[list[float]] = [[]]
    for column in _all_columns(circuit):
        if rows[-1] and x + column.width > WIDTH:
            rows.append([])
            places.append([])
            x = start
        x += SPACE if column.opens and rows[-1] else 0
        rows[-1].append(column)
        places[-1].append(x)
        x += column.width + SPACE
    high = BAND + ROW * circuit.wires + STRIP_GAP
    return [
        Strip(tuple(row), tuple(xs), HEAD + high * i, i == len(rows) - 1)
        for i, (row, xs) in enumerate(zip(rows, places, strict=True))
    ]


# --- shapes --------------------------------------------------------------------------------


def _strip(circuit: Circuit, strip: Strip) -> Iterator[Shape]:
    y = [strip.top + BAND + ROW * (wire + 0.5) for wire in range(circuit.wires)]
    yield from _grounds(strip, y)
    for wire, height in enumerate(y):
        yield Label(MARGIN + 20, height, str(wire), 11, INK if wire < circuit.data_wires else MUTED, "end")
        read = strip.last and wire in circuit.readout_wires
        yield Line(MARGIN + 26, height, strip.right + (METER_WIDTH / 2 if read else 0), height, WIRE, 1.2)
    for column, x in zip(strip.columns, strip.xs, strict=True):
        for cell in column.cells:
            yield from _cell(cell, x + column.width / 2, y)
    if strip.last:
        for wire, letters in letters_measured(circuit.readout).items():
            yield from meter(strip.right + METER_WIDTH / 2, y[wire], letters, tint("readout").mark)


def _grounds(strip: Strip, y: Sequence[float]) -> Iterator[Shape]:
    """Yield the pale ground of every layer in the strip, with the layer's name above it."""
    if not strip.columns:
        return
    starts = [i for i, c in enumerate(strip.columns) if i == 0 or c.opens]
    for start, stop in zip(starts, [*starts[1:], len(strip.columns)], strict=True):
        band = strip.columns[start].band
        left = strip.xs[start] - SPACE / 2
        width = strip.xs[stop - 1] + strip.columns[stop - 1].width + SPACE / 2 - left
        if band.name:
            yield Box(left, y[0] - ROW / 2, width, y[-1] - y[0] + ROW, tint(band.kind).ground, "none", 5)
            name = _fitting(_title(band), width)
            yield Label(left + width / 2, strip.top + 12, name, NAME, tint(band.kind).mark, bold=True)


def _fitting(name: str, width: float) -> str:
    """Return as much of the name as has room."""
    letters = len(name)
    while letters > 1 and text_width(shortened(name, letters), NAME, bold=True) > width:
        letters -= 1
    return shortened(name, letters)


def _cell(cell: Cell, x: float, y: Sequence[float]) -> Iterator[Shape]:
    color = tint("conv").mark if cell.op.controls or cell.op.conditions else INK
    if len(cell.rows) > 1:
        for shift in (-1.6, 1.6) if cell.op.conditions else (0.0,):  # a classical bit goes along a double line
            yield Line(x + shift, y[cell.rows[0]], x + shift, y[cell.rows[-1]], color, 1.3)
    for wire in (*cell.op.conditions, *cell.op.controls):
        yield Disc(x, y[wire], 3.6, color, color)
    for wire in cell.op.wires:
        yield from _target(cell, x, y[wire], color)


def _target(cell: Cell, x: float, y: float, color: str) -> Iterator[Shape]:
    match cell.mark:
        case "plus":
            yield from target_mark(x, y, 7, color)
        case "dot":
            yield Disc(x, y, 3.6, color, color)
        case "cross":
            yield Line(x - 5, y - 5, x + 5, y + 5, color, 1.6)
            yield Line(x - 5, y + 5, x + 5, y - 5, color, 1.6)
        case "meter":
            yield from meter(x, y, "", tint("readout").mark)
        case _:
            yield from _box(cell, x, y, color)


def _box(cell: Cell, x: float, y: float, color: str) -> Iterator[Shape]:
    width, angles = _cell_width(cell), _angles(cell)
    yield Box(x - width / 2, y - BOX / 2, width, BOX, PAPER, color, 3)
    yield Label(x, y - 4 if angles else y, cell.name, NAME - 1 if angles else NAME, color)
    if angles:
        yield Label(x, y + 5.5, angles, ANGLE, MUTED)
