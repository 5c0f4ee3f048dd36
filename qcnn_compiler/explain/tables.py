"""What the tables hold that some keys choose from: wirings, kept positions, templates, gates."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qcnn_compiler.gates.expression import show
from qcnn_compiler.gates.statement import MeasureStatement, Statement
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.spec.families import FAMILIES, generated
from qcnn_compiler.spec.templates import library
from qcnn_compiler.spec.wiring import KEEP, PRESETS

WIRES = 4  # that the edges of a wiring are shown for
KEPT = 8  # positions that a pool chooses from


def _wirings() -> Iterator[str]:
    yield f"wirings by name, with their edges on {WIRES} active wires:"
    for name, edges in PRESETS.items():
        yield f"  {name:<11} " + " ".join(f"({','.join(map(str, edge))})" for edge in edges(WIRES))


def _kept() -> Iterator[str]:
    yield f"words, with the positions that they keep of {KEPT}:"
    for name, positions in KEEP.items():
        yield f"  {name:<11} {' '.join(map(str, positions(KEPT)))}"


def _templates() -> Iterator[str]:
    yield "templates of the library, with their gates; some fit any number of wires, here 2:"
    for name, template in {**library(), **{name: generated(name, 2) for name in FAMILIES}}.items():
        yield f"  {name:<11} {' '.join(template.wires)}: {'; '.join(map(_line, template.statements))}"
        yield f"  {'':<11} {template.source}"


def _line(statement: Statement) -> str:
    """Return a statement as a template would write it."""
    if isinstance(statement, MeasureStatement):
        return f"measure {statement.wire} -> {statement.bit}"
    angles = f"({', '.join(map(show, statement.params))})" if statement.params else ""
    conditions = "".join(f"if {bit}: " for bit in statement.conditions)
    return f"{conditions}{statement.gate.name}{angles} {' '.join(statement.wires)}"


def _gates() -> Iterator[str]:
    yield "gates, controls first, angles in radians:"
    for name, row in GATES.items():
        angles = f"({', '.join(row.params)})" if row.params else ""
        yield f"  {name}{angles} on {row.wires} wire{'s' * (row.wires != 1)}"


#: Table of each key that has one.
TABLES: dict[str, Callable[[], Iterator[str]]] = {
    "layers[].wiring": _wirings,
    "layers[].wiring.preset": _wirings,
    "layers[].keep": _kept,
    "layers[].template": _templates,
    "layers[].gates": _gates,
    "templates.NAME.gates": _gates,
}
