"""Statements over positions: renamed, and held against what was measured above."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from qcnn_compiler.document import Path
from qcnn_compiler.gates.statement import MeasureStatement, Statement
from qcnn_compiler.spec.problem import Problem


def renamed(statement: Statement, names: Mapping[str, str]) -> Statement:
    """Return the statement with each wire replaced by its entry in `names`."""
    if isinstance(statement, MeasureStatement):
        return replace(statement, wire=names[statement.wire])
    return replace(statement, wires=tuple(names[w] for w in statement.wires))


def measured_above(statements: Iterable[Statement], path: Path) -> Iterator[Problem]:
    """Yield the uses of measured positions that only their numbers show: `measure 0 -> m`, then `X -8`."""
    measured: set[str] = set()
    for number, statement in enumerate(statements):
        for position in measured.intersection(statement.wires):
            message = f"position {position} was measured above and can only be used through its bit"
            yield Problem("QC0317", (*path, number), message)
        if isinstance(statement, MeasureStatement):
            measured.add(statement.wire)
