"""What the tables hold that some keys choose from: wirings, kept positions, templates, gates."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qcnn_compiler.gates.expression import GRAMMAR, show
from qcnn_compiler.gates.statement import MeasureStatement, Statement
from qcnn_compiler.gates.table import GATES, find_gate
from qcnn_compiler.spec.families import FAMILIES, generated
from qcnn_compiler.spec.templates import embedding_library, library
from qcnn_compiler.spec.wiring import KEEP, PRESETS

WIRES = 4  # that the edges of a wiring are shown for
KEPT = 8  # positions that a pool chooses from


def _wirings() -> Iterator[str]:
    yield f"wirings by name, with their edges on {WIRES} active wires:"
    for name in PRESETS:
        yield f"  {name:<11} {wiring_line(name)}"


def _kept() -> Iterator[str]:
    yield f"words, with the positions that they keep of {KEPT}:"
    for name in KEEP:
        yield f"  {name:<11} {kept_line(name)}"


def _templates() -> Iterator[str]:
    yield "templates of the library, with their gates; some fit any number of wires, here 2:"
    for name in (*library(), *FAMILIES):
        yield from (f"  {title:<11} {line}" for title, line in zip((name, ""), template_lines(name), strict=True))


def _embeddings() -> Iterator[str]:
    yield "templates of the library that read features, with their gates:"
    for name in embedding_library():
        yield from (f"  {title:<14} {line}" for title, line in zip((name, ""), template_lines(name), strict=True))


def _line(statement: Statement) -> str:
    """Return a statement as a template would write it."""
    if isinstance(statement, MeasureStatement):
        return f"measure {statement.wire} -> {statement.bit}"
    angles = f"({', '.join(map(show, statement.params))})" if statement.params else ""
    conditions = "".join(f"if {bit}: " for bit in statement.conditions)
    return f"{conditions}{statement.gate.name}{angles} {' '.join(statement.wires)}"


def _gates() -> Iterator[str]:
    yield GRAMMAR
    yield "gates, controls first, angles in radians:"
    yield from (f"  {gate_line(name)}" for name in GATES)


def wiring_line(name: str) -> str:
    """Return the edges of a wiring on `WIRES` wires."""
    return " ".join(f"({','.join(map(str, edge))})" for edge in PRESETS[name](WIRES))


def kept_line(name: str) -> str:
    """Return the positions that a word keeps of `KEPT`."""
    return " ".join(map(str, KEEP[name](KEPT)))


def template_lines(name: str) -> tuple[str, str]:
    """Return the wires and gates of a template of the library, and its source; one for any number of wires has 2."""
    known = (library(), embedding_library())
    template = next((table[name] for table in known if name in table), None) or generated(name, 2)
    return f"{' '.join(template.wires)}: {'; '.join(map(_line, template.statements))}", template.source


def gate_line(name: str) -> str:
    """Return angles and wires of a gate; another name of a row is shown as that row."""
    row = find_gate(name)
    assert row is not None, f"{name} is a gate"
    angles = f"({', '.join(row.params)})" if row.params else ""
    return f"{row.name}{angles} on {row.wires} wire{'s' * (row.wires != 1)}"


#: Table of each key that has one.
TABLES: dict[str, Callable[[], Iterator[str]]] = {
    "layers[].wiring": _wirings,
    "layers[].wiring.preset": _wirings,
    "layers[].keep": _kept,
    "layers[].template": _templates,
    "layers[].gates": _gates,
    "embedding.template": _embeddings,
    "layers[].embedding.template": _embeddings,
    "templates.NAME.gates": _gates,
}
