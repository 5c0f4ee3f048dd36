"""Templates: named wires, parsed statements and the parameters found in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from qcnn_compiler.document import parse_document
from qcnn_compiler.gates.expression import Feature, leaves
from qcnn_compiler.gates.statement import GateStatement, Statement, StatementError, parameter_names, parse_statement

LIBRARY_FILES = ("convolutions.yaml", "poolings.yaml")


@dataclass(frozen=True)
class Template:
    """A unitary on `wires`; `parameters` in order of first appearance."""

    name: str
    wires: tuple[str, ...]
    statements: tuple[Statement, ...]
    source: str = ""

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """Return the names of the trainable angles."""
        return parameter_names(self.statements)

    @cached_property
    def features(self) -> int:
        """Return one more than the largest i of any `x[i]`, 0 where there is none."""
        found = (leaf.index + 1 for s in self.statements for leaf in _leaves(s) if isinstance(leaf, Feature))
        return max(found, default=0)


def _leaves(statement: Statement) -> Iterator[object]:
    if isinstance(statement, GateStatement):
        for expression in statement.params:
            yield from leaves(expression)


@cache
def library() -> dict[str, Template]:
    """Return the built-in templates by name, read from the package's YAML files."""
    found = {}
    for file in LIBRARY_FILES:
        text = files("qcnn_compiler").joinpath("library", file).read_text(encoding="utf-8")
        for name, entry in parse_document(text, file).value.items():
            statements = tuple(map(parse_statement, entry["gates"]))
            found[name] = Template(name, tuple(entry["wires"]), statements, entry["source"])
    return found


def statement_problems(lines: Sequence[str], wires: Sequence[str] | None) -> Iterator[tuple[int, StatementError]]:
    """Yield what is wrong in the statements of one template, with the number of the line.

    Args:
        wires: names that may be used, or None where every position may.
    """
    bits: set[str] = set()
    measured: set[str] = set()
    for number, line in enumerate(lines):
        try:
            statement = parse_statement(line)
        except StatementError as error:
            yield number, error
            continue
        yield from ((number, e) for e in _scope_problems(line, statement, wires, bits, measured))
        if not isinstance(statement, GateStatement):
            bits.add(statement.bit)
            measured.add(statement.wire)


def _scope_problems(
    line: str, statement: Statement, wires: Sequence[str] | None, bits: set[str], measured: set[str]
) -> Iterator[StatementError]:
    """Yield uses of wires and bits that the lines before do not provide."""
    for wire in statement.wires:
        place = _word(line, wire)
        if wires is not None and wire not in wires:
            yield StatementError("QC0316", f"`{wire}` is not a wire of this template", *place, allowed=tuple(wires))
        elif wires is None and not wire.lstrip("-").isdigit():
            yield StatementError(
                "QC0316", f"`{wire}` is not a position", *place, hint="write a number, as in `CNOT 0 -1`"
            )
        elif wire in measured:
            yield StatementError(
                "QC0317", f"wire `{wire}` was measured above and can only be used through its bit", *place
            )
    for bit in statement.conditions if isinstance(statement, GateStatement) else ():
        if bit not in bits:
            hint = f"write `measure WIRE -> {bit}` on a line above"
            yield StatementError("QC0318", f"no line above measures the bit `{bit}`", *_word(line, bit), hint)


def _word(line: str, word: str) -> tuple[int, int]:
    return max(line.rfind(word), 0), len(word)
