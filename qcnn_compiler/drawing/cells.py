"""Gates in columns, as both the picture and the text of the gate view place them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from qcnn_compiler.drawing.columns import columns
from qcnn_compiler.gates.expression import show
from qcnn_compiler.ir.circuit import Circuit, Op

MAX_ANGLES = 40  # gates of a circuit up to which angles are written out


@dataclass(frozen=True)
class Cell:
    """A gate in a column; `angles` is empty where there is no room for them."""

    op: Op
    column: int
    angles: str

    @property
    def name(self) -> str:
        """Return what its boxes say."""
        return "M" if self.op.gate == "measure" else self.op.gate

    @property
    def mark(self) -> str:
        """Return how targets are drawn: `plus`, `dot`, `cross`, `meter` or `box`."""
        if self.op.gate == "measure":
            return "meter"
        if self.op.gate == "SWAP":
            return "cross"
        return {"X": "plus", "Z": "dot"}.get(self.op.gate, "box") if self.op.controls else "box"

    @property
    def rows(self) -> range:
        """Return every wire from the first to the last that it touches."""
        return range(min(self.op.all_wires), max(self.op.all_wires) + 1)


@dataclass(frozen=True)
class Band:
    """The gates of one layer, in columns of their own; `kind` is that of the layer."""

    kind: str
    name: str
    cells: tuple[Cell, ...]

    @property
    def columns(self) -> int:
        """Return the number of columns."""
        return 1 + max(cell.column for cell in self.cells)


def bands(circuit: Circuit) -> tuple[Band, ...]:
    """Return the gates of a circuit, layer by layer."""
    ops = circuit.flat_ops
    angles = len(ops) <= MAX_ANGLES
    runs = [(layer, list(run)) for layer, run in groupby(ops, key=lambda op: op.layer)]
    return tuple(Band(*_title(circuit, layer), tuple(_cells(run, angles))) for layer, run in runs)


def _title(circuit: Circuit, layer: int) -> tuple[str, str]:
    if 0 <= layer < len(circuit.layers):
        return circuit.layers[layer].kind, circuit.layers[layer].name
    return ("embedding", "embedding") if circuit.layers else ("gates", "")


def _cells(ops: Sequence[Op], angles: bool) -> Iterator[Cell]:
    for op, column in zip(ops, columns([op.all_wires for op in ops]), strict=True):
        yield Cell(op, column, ", ".join(map(show, op.params)) if angles else "")
