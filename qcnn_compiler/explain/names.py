"""What a name stands for: a template, a gate, a wiring, a word that some key takes, or the title of a rule.

A name may stand for several things; all of them are told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from qcnn_compiler.explain.keys import keys
from qcnn_compiler.explain.tables import KEPT, WIRES, gate_line, kept_line, template_lines, wiring_line
from qcnn_compiler.gates.expression import FUNCTIONS, GRAMMAR
from qcnn_compiler.gates.table import gate_names
from qcnn_compiler.rules import RULES
from qcnn_compiler.spec.families import FAMILIES
from qcnn_compiler.spec.templates import embedding_library, library
from qcnn_compiler.spec.wiring import KEEP, PRESETS


@dataclass(frozen=True)
class Table:
    """Names of one sort: what they are called, all of them, and what is told of one."""

    title: str
    names: Callable[[], Iterable[str]]
    lines: Callable[[str], Iterable[str]]


def _words() -> dict[str, None]:
    """Return the words that keys take, without names of files and classes of torch."""
    found = (part for key in keys() for part in key.values.split("`")[1::2])
    return dict.fromkeys(
        word for word in found if word.replace("-", "_").isidentifier() and word not in ("true", "false")
    )


def _takers(word: str) -> Iterator[str]:
    """Yield the keys that take a word, each with what it means there."""
    for key in keys():
        if f"`{word}`" in key.values:
            yield f"{key.path}: {' '.join(key.meaning.split())}"


def _statement(word: str) -> Iterator[str]:
    yield from (RULES[code].explanation for code in _STATEMENTS[word])


_STATEMENTS = {"measure": ("QC0310", "QC0317", "QC0319"), "if": ("QC0310", "QC0318")}
_ANGLE = ("angle", "angles", "x", "x[i]", "x[0]", "pi", *FUNCTIONS)

TABLES = (
    Table("template", lambda: (*library(), *embedding_library(), *FAMILIES), template_lines),
    Table("gate", gate_names, lambda name: (gate_line(name),)),
    Table("part of an angle", lambda: _ANGLE, lambda _: (GRAMMAR,)),
    Table("statement", lambda: _STATEMENTS, _statement),
    Table(f"wiring, on {WIRES} wires", lambda: PRESETS, lambda name: (wiring_line(name),)),
    Table(f"kept positions of {KEPT}", lambda: KEEP, lambda name: (kept_line(name),)),
    Table("value of", _words, lambda word: dict.fromkeys(_takers(word))),
)


def names() -> tuple[str, ...]:
    """Return every name that is explained."""
    return tuple(dict.fromkeys(name for table in TABLES for name in table.names()))


def find_name(name: str) -> Iterator[str]:
    """Yield all that a name stands for; nothing for an unknown one."""
    for table in TABLES:
        if name in table.names():
            yield f"{name}: {table.title}"
            yield from (f"  {line}" for line in table.lines(name))


def find_title(title: str) -> str | None:
    """Return the code of the rule with a title, such as `bounded logits`."""
    return next((code for code, rule in RULES.items() if rule.title.lower() == title.lower()), None)
