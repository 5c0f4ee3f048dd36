"""Comments `# qcnn: ignore QC0606 reason`, read from the text of a file."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from qcnn_compiler.diagnostics import Diagnostic, Span
from qcnn_compiler.document import Document
from qcnn_compiler.rules import RULES

_COMMENT = re.compile(r"(?:^|(?<=\s))#\s*qcnn:\s*ignore\b[ \t]*((?:QC\w+[ \t,]*)*)")
_CODE = re.compile(r"QC\w+")


@dataclass(frozen=True)
class Ignore:
    """A comment: the codes it names with their places, and the line of the findings that it silences."""

    span: Span
    codes: tuple[tuple[str, Span], ...]
    target: int


def ignores(document: Document) -> tuple[Ignore, ...]:
    """Return the comments of a file that silence warnings, in order."""
    return tuple(_ignores(document))


def _ignores(document: Document) -> Iterator[Ignore]:
    if "qcnn:" not in document.text:
        return
    texts = tuple(_texts(document))
    for number, line in enumerate(document.lines, 1):
        for found in _COMMENT.finditer(line):
            place = Span(number, found.start() + 1, number, found.end() + 1)
            if any(_begins_in(place, text) for text in texts):
                continue
            first = found.start(1)
            codes = (
                (c[0], place.within(first + c.start() - found.start(), len(c[0]))) for c in _CODE.finditer(found[1])
            )
            alone = not line[: found.start()].strip()
            yield Ignore(place, tuple(codes), _next_line(document.lines, number) if alone else number)


def _texts(document: Document) -> Iterator[Span]:
    """Yield where keys and values that are no collections stand: a `#` in them begins no comment."""
    for path, mark in document.marks.items():
        if mark.key:
            yield mark.key
        if not isinstance(document.at(path), dict | list):
            yield mark.value


def _begins_in(place: Span, text: Span) -> bool:
    start = place.line, place.column
    return (text.line, text.column) <= start < (text.end_line, text.end_column)


def _next_line(lines: Sequence[str], number: int) -> int:
    """Return the next line that holds more than a comment."""
    following = range(number + 1, len(lines) + 1)
    return next((n for n in following if not lines[n - 1].lstrip().startswith("#")), number)


def apply_ignores(
    found: Collection[Diagnostic], document: Document, unjudged: Collection[str] = ()
) -> tuple[Diagnostic, ...]:
    """Return the warnings that no comment silences, and a warning for each comment that silences none.

    Comments of files that this one extends silence what they stand beside; whether they are needed is for the file
    itself to say.

    Args:
        unjudged: codes that were not looked for, so that a comment for them is no mistake.
    """
    own, *bases = document.sources
    comments = {source.file: ignores(source) for source in (own, *bases)}
    placed = [(file, comment) for file, listed in comments.items() for comment in listed]
    silenced = {(file, code, comment.target) for file, comment in placed for code, _ in comment.codes}
    left = [d for d in found if not (d.span and (d.file, d.code, d.span.line) in silenced)]
    return (*left, *_idle(comments[own.file], [d for d in found if d.file == own.file], own, unjudged))


def _idle(
    comments: Sequence[Ignore], found: Collection[Diagnostic], document: Document, unjudged: Collection[str]
) -> Iterator[Diagnostic]:
    raised = {(d.code, d.span.line) for d in found if d.span}
    for comment in comments:
        if not comment.codes:
            yield _finding(document, comment.span, "this comment names no code", "write `# qcnn: ignore QC0606`")
        for code, span in comment.codes:
            if code not in RULES or RULES[code].severity == "error":
                what = "is an error, and only warnings" if code in RULES else "is no code; codes like QC0606"
                yield _finding(document, span, f"`{code}` {what} can be ignored", "`qcnn explain` lists all codes")
            elif (code, comment.target) not in raised and code not in unjudged:
                message = f"`{code}` is not found on line {comment.target}, so this comment silences nothing"
                yield _finding(document, span, message, "remove it, or move it to the line of the warning")


def _finding(document: Document, span: Span, message: str, hint: str) -> Diagnostic:
    source = document.line(span.line)
    return Diagnostic("QC0600", message, document.file, span, "", hint, RULES["QC0600"].severity, source=source)
