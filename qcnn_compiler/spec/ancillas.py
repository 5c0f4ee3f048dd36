"""Ancilla maps: how many ancillas there are, which kept bits each takes, or which gates act on them."""

from __future__ import annotations

from qcnn_compiler.document import Path
from qcnn_compiler.gates.statement import parse_statement
from qcnn_compiler.spec.edges import positions
from qcnn_compiler.spec.positions import measured_above, renamed
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.readout_models import AncillaGates, AncillaMap, BinaryCopy, OneHot, Parity
from qcnn_compiler.spec.templates import Template, statement_problems
from qcnn_compiler.spec.weights import Edge

PATH: Path = ("ancilla_map",)


def ancilla_count(entry: AncillaMap, kept: int) -> int:
    """Return how many ancillas a map of `kept` wires has."""
    match entry:
        case OneHot():
            return int(2**kept)
        case BinaryCopy():
            return kept
        case Parity(of=of):
            return len(of) if of else 1
        case AncillaGates(ancillas=ancillas):
            return ancillas
    return 0


def added_bits(entry: AncillaMap, active: Edge, problems: list[Problem]) -> tuple[Edge, ...]:
    """Return the kept wires whose bits each ancilla adds up; nothing for maps of another sort."""
    match entry:
        case BinaryCopy():
            return tuple((wire,) for wire in active)
        case Parity(of=None):
            return (active,)
        case Parity(of=tuple() as of):
            found = [positions(edge, (*PATH, "of", i), len(active), problems) for i, edge in enumerate(of)]
            return tuple(tuple(active[p] for p in edge) for edge in found if edge)
    return ()


def block_of_gates(
    entry: AncillaGates, active: Edge, extra: Edge, problems: list[Problem]
) -> tuple[Template, Edge] | None:
    """Return the statements as a template with the wires that they are on, or None after noting what is wrong."""
    n, path = len(active), (*PATH, "gates")
    own = {f"a{i}": wire for i, wire in enumerate(extra)}
    kept = {str(p): str(p % n) for p in range(-n, n)}
    found = [
        Problem(e.code, (*path, number), str(e), e.hint, e.allowed, (e.column, e.length))
        for number, e in statement_problems(entry.gates, (*map(str, range(n)), *own), tuple(kept))
    ]
    if not found:
        names = kept | {name: name for name in own}
        statements = tuple(renamed(parse_statement(line), names) for line in entry.gates)
        found += measured_above(statements, path)
        for number, s in enumerate(statements):
            if len(set(s.wires)) != len(s.wires):
                found.append(Problem("QC0321", (*path, number), "this gate meets one wire twice"))
    problems += found
    if found:
        return None
    used = {word for s in statements for word in s.wires}
    places = {word: wire for word, wire in ({str(p): w for p, w in enumerate(active)} | own).items() if word in used}
    return Template("gates", tuple(places), statements), tuple(places.values())
