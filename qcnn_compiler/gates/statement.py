"""One line of a template: `RY(2*t + pi/4) a`, `CNOT a b`, `measure s -> m`, `if m: X t`.

A wire is a word that the template names, or, in a `gates` layer, a position. Names in
angles other than `pi` and `x[i]` are trainable parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qcnn_compiler.diagnostics import shorten, suggest
from qcnn_compiler.gates.expression import Expression, ExpressionError, Name, leaves, parse
from qcnn_compiler.gates.slips import CONDITIONS, condition_fix, measurement_fix, measurement_form
from qcnn_compiler.gates.table import Gate, find_gate, gate_names

_MEASURE = re.compile(r"\s*measure\s+(\S+)\s*->\s*([A-Za-z_]\w*)\s*$")
_IF = re.compile(r"\s*if\s+([A-Za-z_]\w*)\s*:")
_GATE = re.compile(r"\s*([A-Za-z_]\w*)\s*")
_MARK = re.compile(r"[][(),]")
_WIRE = re.compile(r"[A-Za-z_]\w*|-?\d{1,6}")


@dataclass(frozen=True)
class GateStatement:
    """`gate` acts on `wires` (controls first) if every bit of `conditions` was measured as 1."""

    gate: Gate
    params: tuple[Expression, ...]
    wires: tuple[str, ...]
    conditions: tuple[str, ...] = ()


@dataclass(frozen=True)
class MeasureStatement:
    """Measure `wire` in the Z basis and call the outcome `bit`."""

    wire: str
    bit: str

    @property
    def wires(self) -> tuple[str, ...]:
        """Return the one wire, as a gate would have it."""
        return (self.wire,)


Statement = GateStatement | MeasureStatement


class StatementError(ValueError):
    """A line that is not a statement; `column` is 0-based in that line, `code` a rule."""

    def __init__(
        self,
        code: str,
        message: str,
        column: int = 0,
        length: int = 1,
        hint: str | None = None,
        allowed: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message)
        self.code, self.column, self.length, self.hint, self.allowed = code, column, length, hint, allowed


@lru_cache(maxsize=1 << 15)  # checks, placement, lowering and warnings all ask; a spec has at most 20,000 gates
def parse_statement(text: str) -> Statement:
    """Return the statement that `text` holds.

    Raises:
        StatementError: with the rule broken and the place in `text`.
    """
    measured = _MEASURE.match(text)
    if measured:
        return MeasureStatement(measured[1], measured[2])
    conditions: list[str] = []
    position = 0
    while found := _IF.match(text, position):
        conditions.append(found[1])
        position = found.end()
    return _gate(text, position, tuple(conditions))


def _gate(text: str, position: int, conditions: tuple[str, ...]) -> GateStatement:
    head = _GATE.match(text, position)
    if not head:
        raise StatementError("QC0310", "a statement is `NAME(angles) wires`", position, max(len(text) - position, 1))
    if head[1] in ("if", "measure"):
        raise _misformed(text, head.start(1), bool(conditions))
    row = find_gate(head[1])
    if row is None:
        close = suggest(head[1], gate_names())
        hint = f"did you mean `{close}`?" if close else None
        raise StatementError(
            "QC0311", f"unknown gate `{shorten(head[1])}`", head.start(1), len(head[1]), hint, gate_names()
        )
    arguments, end = _arguments(text, head.end())
    if len(arguments) != len(row.params):
        needs = (
            f"takes {_count(len(row.params), 'angle')} ({', '.join(row.params)})" if row.params else "takes no angle"
        )
        raise StatementError("QC0312", f"`{row.name}` {needs}, but {len(arguments)} given", head.start(1), len(head[1]))
    params = tuple(_expression(argument, offset) for argument, offset in arguments)
    return GateStatement(row, params, _wires(text, end, row), tuple(dict.fromkeys(conditions)))


def _misformed(text: str, start: int, conditional: bool) -> StatementError:
    """Return what is wrong with an `if` or a `measure`, which begins at `start`, that has another form."""
    rest = text[start:].rstrip()
    if rest.startswith("if"):
        message = "a condition is the name of one bit, and holds where that bit was measured as 1"
        return StatementError(
            "QC0310", message, start, len(rest), condition_fix(rest, text[:start].lstrip()), CONDITIONS
        )
    if not conditional:
        message = "a measurement is `measure WIRE -> BIT`, in the Z basis"
        return StatementError("QC0310", message, start, len(rest), measurement_fix(rest))
    form = measurement_form(rest)
    bit = form.rpartition(" ")[2]
    hint = f'write `{form}` alone, and the condition before what follows from it: `"if m: if {bit}: X c"`'
    return StatementError("QC0310", "a measurement cannot be conditional, only gates can", 0, len(text.rstrip()), hint)


def _expression(text: str, offset: int) -> Expression:
    try:
        return parse(text)
    except ExpressionError as error:
        place = offset + error.column, error.length
        raise StatementError("QC0313", str(error), *place, error.hint, error.allowed) from None


def _arguments(text: str, start: int) -> tuple[list[tuple[str, int]], int]:
    """Return the arguments with their offsets, and where the wires begin."""
    if start >= len(text) or text[start] != "(":
        return [], start
    depth, first, found = 0, start + 1, list[tuple[str, int]]()
    for mark in _MARK.finditer(text, start):
        i = mark.start()
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(text[i], 0)
        if depth == 0 or (depth == 1 and text[i] == ","):
            found.append((text[first:i], first))
            first = i + 1
        if depth == 0:
            return ([] if len(found) == 1 and not found[0][0].strip() else found), i + 1
    hint = "close it; in a list between `[` and `]`, put a statement that holds a comma in quotes"
    raise StatementError("QC0310", "this bracket is never closed", start, 1, hint)


def _wires(text: str, start: int, row: Gate) -> tuple[str, ...]:
    words = text[start:].replace(",", " ").split()
    for word in words:
        if not _WIRE.fullmatch(word):
            message = f"`{shorten(word)}` is not a wire: those are names such as `a`, or positions such as 0"
            raise StatementError("QC0310", message, text.index(word, start), len(word))
    place = start + (len(text[start:]) - len(text[start:].lstrip()))
    length = max(len(text.rstrip()) - place, 1)
    if len(words) != row.wires:
        raise StatementError(
            "QC0314", f"`{row.name}` acts on {_count(row.wires, 'wire')}, but {len(words)} given", place, length
        )
    if len(set(words)) != len(words):
        raise StatementError("QC0315", f"`{row.name}` is given the same wire twice", place, length)
    return tuple(words)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def parameter_names(statements: Sequence[Statement]) -> tuple[str, ...]:
    """Return the trainable parameters in order of first appearance."""
    return tuple(dict.fromkeys(_names(statements)))


def _names(statements: Sequence[Statement]) -> Iterator[str]:
    for statement in statements:
        if isinstance(statement, GateStatement):
            yield from (leaf.name for p in statement.params for leaf in leaves(p) if isinstance(leaf, Name))
