"""The architecture view: wires from left to right, layers as blocks, edges as linked dots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from qcnn_compiler.drawing.columns import columns
from qcnn_compiler.drawing.glyphs import letters_measured, meter, target_mark
from qcnn_compiler.drawing.shapes import Box, Disc, Label, Line, Picture, Polygon, Shape, shortened, text_width
from qcnn_compiler.drawing.style import FAINT, INK, MUTED, PAPER, WIRE, tint
from qcnn_compiler.drawing.words import (
    dropped,
    embedding_words,
    facts,
    layers_of,
    readout_words,
    restored,
    tensor_words,
)
from qcnn_compiler.ir.circuit import Circuit, Layer

MARGIN = 20.0
TOP = 104.0  # height of the first wire
ROW = 26.0  # distance of wires
GAP = 12.0  # between panels
PAD = 14.0  # inside a panel, left and right
HANG = 15.0  # of a panel over its outermost wires
PITCH = 17.0  # of columns, where there is room
WIDE = 420.0  # of the columns of one layer: more columns stand closer
NAME, NOTE = 12.0, 10.5  # sizes of text
LETTERS = 26  # of a name
METER = 24.0
BASIS = 28.0  # by which each letter beyond two widens a readout on both sides


@dataclass(frozen=True)
class Panel:
    """A block of the picture: a layer, the embedding or the readout, at its place.

    Attributes:
        wires: that it covers from first to last.
        inside: width of what is drawn in it.
    """

    kind: str
    title: str
    notes: tuple[str, ...]
    wires: tuple[int, ...]
    inside: float
    layer: Layer | None = None
    x: float = 0.0

    @property
    def width(self) -> float:
        """Return the width, text above and below included."""
        words = [text_width(note, NOTE) for note in self.notes]
        return max(self.inside + 2 * PAD, text_width(self.title, NAME, bold=True), *words)

    @property
    def middle(self) -> float:
        """Return where its vertical axis is."""
        return self.x + self.width / 2


def architecture(circuit: Circuit) -> Picture:
    """Return the architecture view of a circuit."""
    panels = _placed(
        [*_embedding(circuit), *(_layer(circuit, layer) for layer in layers_of(circuit)), _readout(circuit)]
    )
    title, line = shortened(circuit.name, 60), facts(circuit)
    right = panels[-1].x + panels[-1].width
    width = max(right, MARGIN + text_width(title, 17, bold=True), MARGIN + text_width(line, 11)) + MARGIN
    notes = max(len(panel.notes) for panel in panels)
    height = _y(circuit.wires - 1) + HANG + 16 + 15 * notes + MARGIN
    shapes = [
        Label(MARGIN, 28, title, 17, INK, "start", bold=True),
        Label(MARGIN, 50, line, 11, MUTED, "start"),
        *(_ground(panel) for panel in panels if panel.kind != "embedding"),
        *_wire_lines(circuit, panels),
        *(_ground(panel) for panel in panels if panel.kind == "embedding"),
        *chain.from_iterable(_marks(circuit, panel) for panel in panels),
        *chain.from_iterable(_words(circuit, panel) for panel in panels),
    ]
    return Picture(width, height, title, tuple(shapes))


def _y(wire: int) -> float:
    return TOP + ROW * wire


# --- panels --------------------------------------------------------------------------------


def _embedding(circuit: Circuit) -> Iterator[Panel]:
    words = embedding_words(circuit)
    if words:
        wires = tuple(sorted(circuit.initial.wires)) if circuit.initial else tuple(range(circuit.data_wires))
        inside = max(text_width(word, NOTE) for word in words)
        yield Panel("embedding", "embedding", (), wires, inside)


def _layer(circuit: Circuit, layer: Layer) -> Panel:
    notes = [shortened(layer.template, LETTERS)] if layer.template else []
    if len(layer.edges) > 1:
        notes.append(f"{len(layer.edges)} edges")
    return Panel(
        kind=layer.kind,
        title=shortened(layer.name, LETTERS),
        notes=(*notes, *tensor_words(circuit, layer, LETTERS)),
        wires=tuple(sorted({*layer.active_before, *restored(layer), *chain.from_iterable(layer.edges)})),
        inside=_pitch(layer) * (_column_count(layer) - 1) + 8 + 18 * (bool(dropped(layer)) + bool(restored(layer))),
        layer=layer,
    )


def _readout(circuit: Circuit) -> Panel:
    longest = max(map(len, letters_measured(circuit.readout).values()), default=0)
    inside = METER + BASIS * max(longest - 2, 0)
    return Panel("readout", "readout", readout_words(circuit), tuple(sorted(circuit.readout_wires)), inside)


def _placed(panels: Sequence[Panel]) -> list[Panel]:
    x = MARGIN + 34.0
    placed = []
    for panel in panels:
        here = replace(panel, x=x)
        placed.append(here)
        x += here.width + GAP
    return placed


def _column_count(layer: Layer) -> int:
    return 1 + max(columns(layer.edges), default=0)


def _pitch(layer: Layer) -> float:
    return min(PITCH, WIDE / _column_count(layer))


# --- shapes --------------------------------------------------------------------------------


def _ground(panel: Panel) -> Box:
    colors = tint(panel.kind)
    top, bottom = _y(panel.wires[0]) - HANG, _y(panel.wires[-1]) + HANG
    return Box(panel.x, top, panel.width, bottom - top, colors.ground, colors.line, 6)


def _wire_lines(circuit: Circuit, panels: Sequence[Panel]) -> Iterator[Shape]:
    start = MARGIN + 30.0
    readout = panels[-1]
    for wire in range(circuit.wires):
        yield Label(start - 8, _y(wire), str(wire), 11, INK if wire < circuit.data_wires else MUTED, "end")
        end = start
        for begin, after in _stretches(wire, panels, start):
            if begin > end:
                yield Line(end, _y(wire), begin, _y(wire), FAINT)
            yield Line(begin, _y(wire), after, _y(wire), WIRE, 1.2)
            end = after
        if wire in circuit.readout_wires and end < readout.x:
            yield Line(end, _y(wire), readout.middle, _y(wire), WIRE, dashed=True)


def _first_use(wire: int, panels: Sequence[Panel], start: float) -> float:
    """Return where a wire begins to matter: ancillas wait, drawn faintly, until something acts on them."""
    users = (panel for panel in panels if panel.layer is None or _touches(panel.layer, wire))
    first = next(panel for panel in users if wire in panel.wires or panel is panels[-1])
    return first.x if first is not panels[0] and first.layer else start


def _touches(layer: Layer, wire: int) -> bool:
    return wire in layer.active_before or any(wire in edge for edge in layer.edges)


def _stretches(wire: int, panels: Sequence[Panel], start: float) -> Iterator[tuple[float, float]]:
    """Yield from where to where a wire is active: to where a pool drops it, and on from where an unpool restores it."""
    begin: float | None = _first_use(wire, panels, start)
    for panel in panels:
        if begin is not None and panel.layer and wire in dropped(panel.layer):
            yield begin, _end_x(panel)
            begin = None
        elif begin is None and panel.layer and wire in restored(panel.layer):
            begin = _start_x(panel)
    if begin is not None:
        yield begin, _last_use(wire, panels)


def _last_use(wire: int, panels: Sequence[Panel]) -> float:
    """Return where a wire ends that is not dropped: at its meter, or after the last layer that has it."""
    if wire in panels[-1].wires:
        return panels[-1].middle
    users = [p for p in panels if (p.layer and (wire in p.layer.active_before or wire in p.layer.active_after))]
    return users[-1].x + users[-1].width if users else panels[0].x


def _start_x(panel: Panel) -> float:
    return panel.x + 10


def _end_x(panel: Panel) -> float:
    return panel.x + panel.width - 10


def _marks(circuit: Circuit, panel: Panel) -> Iterator[Shape]:
    if panel.kind == "readout":
        yield from _meters(circuit, panel)
    elif panel.layer:
        yield from _edges(panel, panel.layer)
        yield from (_stop(_end_x(panel), _y(w), tint(panel.kind).mark) for w in dropped(panel.layer))
        yield from (_stop(_start_x(panel), _y(w), tint(panel.kind).mark) for w in restored(panel.layer))


def _stop(x: float, y: float, color: str) -> Line:
    return Line(x, y - 5, x, y + 5, color, 2)


def _edges(panel: Panel, layer: Layer) -> Iterator[Shape]:
    pitch = _pitch(layer)
    extent = pitch * (_column_count(layer) - 1)
    left = panel.middle - extent / 2 - (9 if dropped(layer) else 0)
    for edge, column in zip(layer.edges, columns(layer.edges), strict=True):
        yield from _edge(edge, left + pitch * column, min(4.2, pitch * 0.4), layer)


def _edge(edge: Sequence[int], x: float, radius: float, layer: Layer) -> Iterator[Shape]:
    mark = tint(layer.kind).mark
    yield Line(x, _y(min(edge)), x, _y(max(edge)), mark, min(2.4, radius / 1.6))
    gone = dropped(layer)
    for wire in edge:
        if layer.kind == "ancilla_map" and wire in layer.active_after:
            yield from target_mark(x, _y(wire), 1.5 * radius, mark)
        elif gone and wire not in gone:
            away = min((_y(w) for w in edge if w in gone), default=None)
            yield _arrow(x, _y(wire), radius, mark, away)
        else:
            yield Disc(x, _y(wire), radius, PAPER if wire in gone else mark, mark)


def _arrow(x: float, y: float, radius: float, color: str, source: float | None) -> Shape:
    """Return a head that points at (x, y) from the height `source`, or a disc where nothing is dropped."""
    if source is None:
        return Disc(x, y, radius, color, color)
    back = 2.1 * radius * (1 if source > y else -1)
    return Polygon(((x, y), (x - 1.25 * radius, y + back), (x + 1.25 * radius, y + back)), color)


def _meters(circuit: Circuit, panel: Panel) -> Iterator[Shape]:
    for wire, letters in letters_measured(circuit.readout).items():
        yield from meter(panel.middle, _y(wire), letters, tint("readout").mark)


def _words(circuit: Circuit, panel: Panel) -> Iterator[Shape]:
    colors = tint(panel.kind)
    yield Label(panel.middle, TOP - HANG - 12, panel.title, NAME, colors.mark, bold=True)
    if panel.kind == "embedding":
        words = embedding_words(circuit)
        middle = (_y(panel.wires[0]) + _y(panel.wires[-1])) / 2
        for i, word in enumerate(words):
            yield Label(panel.middle, middle + 15 * (i - (len(words) - 1) / 2), word, NOTE, INK)
    bottom = _y(circuit.wires - 1) + HANG + 16
    for i, note in enumerate(panel.notes):
        yield Label(panel.middle, bottom + 15 * i, note, NOTE, MUTED)
