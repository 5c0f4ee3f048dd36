"""One mistake for each code, with its report and its repair."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from qcnn_compiler.diagnostics import Diagnostic
from qcnn_compiler.document import parse_document
from qcnn_compiler.pipeline import check_text, training_in

FILE = Path(__file__).with_name("mistakes.yaml")


@dataclass(frozen=True)
class Mistake:
    """A wrong and a right file of the same name; `wrong` and `right` are the lines in which they differ."""

    code: str
    wrong: str
    right: str
    wrong_file: str
    right_file: str
    training: str | None = None

    def findings(self, text: str) -> tuple[Diagnostic, ...]:
        """Return what is reported about one of the two files."""
        settings = training_in(parse_document(self.training, "training.yaml")) if self.training else None
        return check_text(text, "example.yaml", settings)


@cache
def mistakes() -> dict[str, Mistake]:
    """Return the mistakes by code, without the codes that no text can show."""
    table: dict[str, Any] = parse_document(FILE.read_text(encoding="utf-8"), str(FILE)).value
    bases: dict[str, str] = table["bases"]
    return {code: _mistake(code, entry, bases) for code, entry in table.items() if code != "bases"}


def _mistake(code: str, entry: dict[str, Any], bases: dict[str, str]) -> Mistake:
    base = bases[entry.get("base", "spec")]
    at = entry.get("at", base)
    assert base.count(at) == 1, f"{code}: `at` must stand in its base once"
    wrong, right = entry["wrong"], entry.get("right", at)
    start, end = base.index(at), base.index(at) + len(at)
    first = base.rfind("\n", 0, start) + 1
    last = end if at.endswith("\n") else base.index("\n", end)
    return Mistake(
        code=code,
        wrong=base[first:start] + wrong + base[end:last],
        right=base[first:start] + right + base[end:last],
        wrong_file=base.replace(at, wrong),
        right_file=base.replace(at, right),
        training=bases["training"] if entry.get("with") else None,
    )
