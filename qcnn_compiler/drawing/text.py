"""Both views as text, in Unicode or in plain ASCII."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from qcnn_compiler.drawing.cells import Cell, bands
from qcnn_compiler.drawing.columns import columns
from qcnn_compiler.drawing.glyphs import letters_measured
from qcnn_compiler.drawing.shapes import shortened
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

WIDTH = 100  # letters of a line
LETTERS = 30  # of a name


@dataclass(frozen=True)
class Alphabet:
    """The signs that a drawing is made of."""

    wire: str
    link: str
    crossing: str
    classical_link: str
    classical_crossing: str
    control: str
    source: str
    target: str
    cross: str
    left: str
    right: str
    stop: str
    meter: str
    plain: bool = False

    def spelled(self, text: str) -> str:
        """Return the text in letters that the alphabet has."""
        for sign, letters in ((" · ", ", "), ("…", "~"), ("±", "+/-")) if self.plain else ():
            text = text.replace(sign, letters)
        return text.encode("ascii", "replace").decode() if self.plain else text


UNICODE = Alphabet("─", "│", "┼", "║", "╫", "●", "○", "⊕", "x", "┤", "├", "┤", "┤M├")
ASCII = Alphabet("-", "|", "+", ":", ":", "@", "o", "X", "x", "[", "]", "|", "[M]", plain=True)


@dataclass(frozen=True)
class Piece:
    """Some columns of text, one string of equal width per line, under a title."""

    title: str
    lines: tuple[str, ...]

    @property
    def width(self) -> int:
        """Return the width, that of the title included."""
        return max(len(self.title) + 1 if self.title else 0, *map(len, self.lines))


def _laid_out(pieces: Sequence[Piece], labels: Sequence[str]) -> Iterator[str]:
    """Yield the pieces side by side, in strips of at most `WIDTH` letters, each with the labels in front."""
    room = WIDTH - len(labels[0])
    strip: list[Piece] = []
    for piece in pieces:
        if strip and sum(p.width for p in strip) + piece.width > room:
            yield from _strip(strip, labels)
            yield ""
            strip = []
        strip.append(piece)
    yield from _strip(strip, labels)


def _strip(pieces: Sequence[Piece], labels: Sequence[str]) -> Iterator[str]:
    titles = "".join(piece.title.ljust(piece.width) for piece in pieces)
    if titles.strip():
        yield (" " * len(labels[0]) + titles).rstrip()
    for i, label in enumerate(labels):
        yield (label + "".join(_filled(piece.lines[i], piece.width) for piece in pieces)).rstrip()


def _filled(line: str, width: int) -> str:
    """Return the line drawn on with its last sign."""
    return line + line[-1] * (width - len(line))


# --- gates ---------------------------------------------------------------------------------


def gates_text(circuit: Circuit, signs: Alphabet = UNICODE) -> str:
    """Return every gate as text, two lines to a wire."""
    pieces = [*_gate_pieces(circuit, signs), _gate_meters(circuit, signs)]
    widest = len(str(circuit.wires - 1))
    labels = [f"{i // 2:>{widest}} " if i % 2 == 0 else " " * (widest + 1) for i in range(2 * circuit.wires - 1)]
    lines = [shortened(circuit.name, WIDTH), facts(circuit), "", *_laid_out(pieces, labels)]
    return signs.spelled("\n".join(lines) + "\n")


def _gate_pieces(circuit: Circuit, signs: Alphabet) -> Iterator[Piece]:
    """Yield a piece per column; a layer's name is the title of its first few columns together."""
    for band in bands(circuit):
        title = shortened(band.name, LETTERS)
        parts: list[tuple[str, ...]] = [_edge_lines(circuit, signs)] if title else []
        for number in range(band.columns):
            parts.append(_column(circuit, [c for c in band.cells if c.column == number], signs))
            if sum(len(part[0]) for part in parts) > len(title) or number == band.columns - 1:
                yield Piece(title, tuple(map("".join, zip(*parts, strict=True))))
                title, parts = "", []


def _edge_lines(circuit: Circuit, signs: Alphabet) -> tuple[str, ...]:
    return tuple(signs.wire if i % 2 == 0 else " " for i in range(2 * circuit.wires - 1))


def _column(circuit: Circuit, cells: Sequence[Cell], signs: Alphabet) -> tuple[str, ...]:
    """Return the lines of one column, wires and the gaps below them in turn, all of one width."""
    lines = list(_edge_lines(circuit, signs))
    for cell in cells:
        quantum, classical = (signs.crossing, signs.link), (signs.classical_crossing, signs.classical_link)
        links = classical if cell.op.conditions else quantum
        for row in range(2 * cell.rows[0], 2 * cell.rows[-1] + 1):
            lines[row] = links[row % 2]
        for wire, text in _signs(cell, signs):
            lines[2 * wire] = text
    width = max(map(len, lines)) | 1  # odd, so that everything is centred on one letter
    fills = _edge_lines(circuit, signs)
    return tuple(_centred(line, width, fill) + fill for line, fill in zip(lines, fills, strict=True))


def _centred(text: str, width: int, fill: str) -> str:
    left = (width - len(text)) // 2
    return fill * left + text + fill * (width - len(text) - left)


def _signs(cell: Cell, signs: Alphabet) -> Iterator[tuple[int, str]]:
    yield from ((wire, signs.control) for wire in (*cell.op.conditions, *cell.op.controls))
    name = f"{cell.name}({shortened(cell.angles, 40)})" if cell.angles else cell.name
    marks = {"plus": signs.target, "dot": signs.control, "cross": signs.cross, "meter": signs.meter}
    yield from ((wire, marks.get(cell.mark, f"{signs.left}{name}{signs.right}")) for wire in cell.op.wires)


def _gate_meters(circuit: Circuit, signs: Alphabet) -> Piece:
    read = letters_measured(circuit.readout)
    ends = (f"{signs.meter} {read[wire]}" if wire in read else signs.wire for wire in range(circuit.wires))
    return Piece("", tuple(chain.from_iterable((end.ljust(8), " " * 8) for end in ends))[:-1])


# --- architecture --------------------------------------------------------------------------


def architecture_text(circuit: Circuit, signs: Alphabet = UNICODE) -> str:
    """Return the layers as text: edges as columns of linked dots, then a line about every layer."""
    layers = layers_of(circuit)
    pieces = [_layer_piece(circuit, i, layers, signs) for i in range(len(layers))]
    widest = len(str(circuit.wires - 1))
    labels = [f"{wire:>{widest}} " for wire in range(circuit.wires)]
    picture = _laid_out([*pieces, _readout_piece(circuit, layers, signs)], labels)
    lines = [shortened(circuit.name, WIDTH), facts(circuit), "", *picture, "", *_table(circuit, layers)]
    return signs.spelled("\n".join(lines) + "\n")


def _layer_piece(circuit: Circuit, index: int, layers: Sequence[Layer], signs: Alphabet) -> Piece:
    layer = layers[index]
    placed = columns(layer.edges)
    present = _present(circuit, layers, index)
    lines = []
    for wire in range(circuit.wires):
        base = signs.wire if wire in present else " "
        signed = [base] * (max(placed, default=0) + 1)
        for edge, column in zip(layer.edges, placed, strict=True):
            if min(edge) <= wire <= max(edge):
                signed[column] = _edge_sign(edge, wire, layer, base, signs)
        if wire in restored(layer):
            lines.append(f" {signs.right}" + signs.wire * (2 * len(signed)))
        else:
            lines.append(base + base.join(signed) + (f"{signs.stop} " if wire in dropped(layer) else base * 2))
    return Piece(shortened(layer.name, LETTERS), tuple(lines))


def _edge_sign(edge: Sequence[int], wire: int, layer: Layer, base: str, signs: Alphabet) -> str:
    if wire in edge and layer.kind == "ancilla_map":
        return signs.target if wire in layer.active_after else signs.control
    if wire in edge:
        return signs.source if wire in dropped(layer) else signs.control
    return signs.crossing if base == signs.wire else signs.link


def _present(circuit: Circuit, layers: Sequence[Layer], index: int) -> set[int]:
    """Return the wires that no pool has dropped before a layer, or an unpool has restored since."""
    present = set(range(circuit.wires))
    for layer in layers[:index]:
        present = present.difference(dropped(layer)).union(restored(layer))
    return present


def _readout_piece(circuit: Circuit, layers: Sequence[Layer], signs: Alphabet) -> Piece:
    read = letters_measured(circuit.readout)
    present = _present(circuit, layers, len(layers))
    rest = [signs.wire if wire in present else "" for wire in range(circuit.wires)]
    ends = (f"{signs.meter} {read[wire]}" if wire in read else end for wire, end in enumerate(rest))
    return Piece("readout", tuple(end.ljust(8) for end in ends))


def _table(circuit: Circuit, layers: Sequence[Layer]) -> Iterator[str]:
    rows = [("embedding", "", *embedding_words(circuit))] if embedding_words(circuit) else []
    for layer in layers:
        edges = f"{len(layer.edges)} edge" + ("" if len(layer.edges) == 1 else "s")
        name, template = shortened(layer.name, LETTERS), shortened(layer.template, LETTERS)
        rows.append((name, template, edges, *tensor_words(circuit, layer, LETTERS)))
    rows.append(("readout", "", *readout_words(circuit)))
    first = max(len(row[0]) for row in rows)
    second = max(len(row[1]) for row in rows)
    for name, template, *rest in rows:
        yield f"{name:<{first}}  {template:<{second}}  {' · '.join(rest)}".rstrip()
