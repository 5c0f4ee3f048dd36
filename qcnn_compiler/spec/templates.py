"""Templates: named wires, parsed statements and the parameters found in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

from qcnn_compiler.document import parse_document
from qcnn_compiler.gates.expression import Feature, leaves
from qcnn_compiler.gates.statement import GateStatement, Statement, StatementError, parameter_names, parse_statement

FOLDER = Path(__file__).parent.parent / "library"
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


class Library(Mapping[str, Template]):
    """Templates by name, each read when it is first asked for: a spec uses two or three of many.

    Args:
        texts: the YAML text of each entry.
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._read: dict[str, Template] = {}

    def __getitem__(self, name: str) -> Template:
        if name not in self._read:
            entry = parse_document(self._texts[name], name).value[name]
            statements = tuple(map(parse_statement, entry["gates"]))
            self._read[name] = Template(name, tuple(entry["wires"]), statements, entry["source"])
        return self._read[name]

    def __contains__(self, name: object) -> bool:
        return name in self._texts

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


@cache
def library() -> Library:
    """Return the built-in templates, from the package's YAML files; an entry begins where a line begins with a word."""
    return _read(*LIBRARY_FILES)


@cache
def embedding_library() -> Library:
    """Return the built-in templates that read features."""
    return _read("embeddings.yaml")


def _read(*files: str) -> Library:
    texts = [(FOLDER / file).read_text(encoding="utf-8") for file in files]
    entries = [entry for text in texts for entry in re.split(r"^(?=\w+:)", text, flags=re.MULTILINE)[1:]]
    return Library({entry.partition(":")[0]: entry for entry in entries})


@lru_cache(maxsize=64)  # of the same statements, placement and several checks ask
def statement_problems(
    lines: tuple[str, ...], wires: tuple[str, ...] | None, others: tuple[str, ...] = ()
) -> tuple[tuple[int, StatementError], ...]:
    """Return what is wrong in the statements of one template, with the number of the line.

    Args:
        wires: names that may be used, or None where every position may.
        others: further names that may be used and that messages do not list.
    """
    return tuple(_statement_problems(lines, wires, others))


def _statement_problems(
    lines: Sequence[str], wires: Sequence[str] | None, others: Sequence[str]
) -> Iterator[tuple[int, StatementError]]:
    bits: set[str] = set()
    measured: set[str] = set()
    for number, line in enumerate(lines):
        try:
            statement = parse_statement(line)
        except StatementError as error:
            yield number, error
            continue
        yield from ((number, e) for e in _scope_problems(line, statement, wires, bits, measured, others))
        if not isinstance(statement, GateStatement):
            bits.add(statement.bit)
            measured.add(statement.wire)


def _scope_problems(
    line: str,
    statement: Statement,
    wires: Sequence[str] | None,
    bits: set[str],
    measured: set[str],
    others: Sequence[str],
) -> Iterator[StatementError]:
    """Yield uses of wires and bits that the lines before do not provide."""
    for wire in statement.wires:
        place = _word(line, wire)
        hint = f"`{wire}` is a bit: write `if {wire}:` in front of the gate" if wire in bits else None
        if wires is not None and wire not in wires and wire not in others:
            what = "neither a kept position nor an ancilla" if others else "not a wire of this template"
            yield StatementError("QC0316", f"`{wire}` is {what}", *place, hint=hint, allowed=tuple(wires))
        elif wires is None and not wire.lstrip("-").isdigit():
            hint = hint or "write a number, as in `CNOT 0 -1`"
            yield StatementError("QC0316", f"`{wire}` is not a position", *place, hint=hint)
        elif wire in measured:
            yield StatementError(
                "QC0317", f"wire `{wire}` was measured above and can only be used through its bit", *place
            )
    for bit in statement.conditions if isinstance(statement, GateStatement) else ():
        if bit not in bits:
            hint = f"write `measure WIRE -> {bit}` on a line above"
            yield StatementError("QC0318", f"no line above measures the bit `{bit}`", *_word(line, bit), hint)
    if not isinstance(statement, GateStatement) and statement.bit in bits:
        bit = statement.bit
        yield StatementError(
            "QC0319", f"the bit `{bit}` was measured above", *_word(line, bit), "give each outcome a name of its own"
        )


def _word(line: str, word: str) -> tuple[int, int]:
    return max(line.rfind(word), 0), len(word)
