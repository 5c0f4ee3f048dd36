"""What the user is told: spans, diagnostics and the error that carries them.

Three families of failure exist. A `SpecError` is the user's mistake in a file and
holds every diagnostic of that file. A `UserError` is any other mistake of the user
(wrong features, a missing dataset). Everything else is a bug of ours and is shown
with its traceback.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of text: 1-based lines and columns, `end_column` exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    def within(self, start: int, length: int) -> Span:
        """Return the part of a one-line span that begins `start` characters into it."""
        if self.line != self.end_line:
            return self
        first = min(self.column + start, max(self.end_column - 1, self.column))
        return Span(self.line, first, self.line, min(first + max(length, 1), self.end_column))


@dataclass(frozen=True)
class Diagnostic:
    """One finding about one place of one file.

    `code` is a key of `rules.RULES`; `path` is the place in the language's own terms
    (`layers[2].wiring`); `allowed` is what could stand there instead; `source` is the
    whole line of text that `span` starts on.
    """

    code: str
    message: str
    file: str = "<spec>"
    span: Span | None = None
    path: str = ""
    hint: str | None = None
    severity: str = "error"
    allowed: tuple[str, ...] = ()
    source: str = field(default="", compare=False)

    def sort_key(self) -> tuple[str, int, int, str]:
        """Order by file, then place, then code."""
        line, column = (self.span.line, self.span.column) if self.span else (0, 0)
        return (self.file, line, column, self.code)


class UserError(Exception):
    """A mistake of the user or a limit of the machine: shown as one message, exit code 1."""


class SpecError(UserError):
    """A file that cannot be used, with every finding about it, in order of place."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(diagnostics, key=Diagnostic.sort_key))
        super().__init__("\n".join(brief(d) for d in self.diagnostics))


def brief(diagnostic: Diagnostic) -> str:
    """Return `file:line:column: message [code]`, the form that compilers print."""
    place = diagnostic.file
    if diagnostic.span is not None:
        place += f":{diagnostic.span.line}:{diagnostic.span.column}"
    text = f"{place}: {diagnostic.severity}: {diagnostic.message} [{diagnostic.code}]"
    return text + (f"\n  help: {diagnostic.hint}" if diagnostic.hint else "")


def shorten(text: str, most: int = 40) -> str:
    """Return `text`, cut to `most` characters with `...` at the end."""
    return text if len(text) <= most else text[: most - 3] + "..."


def suggest(word: str, allowed: Iterable[str]) -> str | None:
    """Return the one entry of `allowed` that `word` is most likely a slip of, or None."""
    close = get_close_matches(word.lower(), by_lower := {a.lower(): a for a in allowed}, n=1, cutoff=0.6)
    return by_lower[close[0]] if close else None
