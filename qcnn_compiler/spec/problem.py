"""A finding of the checks, before it is given its place in a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qcnn_compiler.diagnostics import suggest
from qcnn_compiler.document import Path


@dataclass(frozen=True)
class Problem:
    """What is wrong at `path`; `within` is (offset, length) inside a one-line scalar."""

    code: str
    path: Path
    message: str
    hint: str | None = None
    allowed: tuple[str, ...] = ()
    within: tuple[int, int] | None = None
    key: bool = False

    @staticmethod
    def unknown(
        code: str, path: Path, noun: str, word: str, allowed: Iterable[str], otherwise: str | None = None
    ) -> Problem:
        """Return the finding that `word` is not among `allowed`, with the likely slip as its hint."""
        names = tuple(dict.fromkeys(allowed))
        close = suggest(word, names)
        hint = f"did you mean `{close}`?" if close else otherwise
        return Problem(code, path, f"unknown {noun} `{word}`", hint, names)
