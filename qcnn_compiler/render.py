"""Diagnostics as text for people, JSON for programs, and annotations for GitHub.

Nothing of a stranger's file reaches a terminal as it is: control characters, escape
sequences and characters that turn the writing direction are shown by their code.
"""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from qcnn_compiler.diagnostics import Diagnostic

FORMAT_VERSION = "1.0"  # of the JSON; a new field raises the minor number
WINDOW = 100  # characters of a source line that are shown
BEFORE_CARET = 60  # characters kept before the caret in a longer line
MAX_SHOWN = 100  # findings in text; nobody reads more
MAX_SNIPPET = 1000  # characters of a source line in JSON
ALLOWED_COLUMNS = 1000  # of the list of allowed values
TAB = "    "

_BOLD, _RED, _YELLOW, _BLUE, _RESET = "\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[34m", "\x1b[0m"
_SEVERITY_COLOR = {"error": _RED, "warning": _YELLOW}
_ANNOTATION = {"error": "error", "warning": "warning"}  # anything milder is a notice


def render(diagnostics: Iterable[Diagnostic], fmt: str = "text", color: bool = False) -> str:
    """Return all diagnostics in order of place; empty for none, except as JSON.

    Args:
        fmt: a key of `FORMATS`: `text`, `json` or `github`.
        color: use ANSI colours, in text only.
    """
    ordered = sorted(diagnostics, key=Diagnostic.sort_key)
    return FORMATS[fmt](ordered, color)


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """Return how many findings there are, such as `2 errors and 1 warning in 1 file`."""
    counts = Counter(d.severity for d in diagnostics)
    found = " and ".join(_count(n, severity) for severity, n in sorted(counts.items()))
    return f"{found} in {_count(len({d.file for d in diagnostics}), 'file')}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def printable(text: str) -> str:
    """Return text in which every character takes its place on a terminal and does nothing else."""
    return "".join(map(_cell, text))


def _cell(character: str) -> str:
    if character == "\t":
        return TAB
    if ord(character) < 0x20:
        return chr(0x2400 + ord(character))  # the Unicode picture of a control character
    if unicodedata.category(character) in _UNSEEN:
        return f"<U+{ord(character):04X}>"
    return character


_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _columns(text: str) -> int:
    """Return how many columns of a terminal printable text takes."""
    return sum(_width(c) for c in text)


def _width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


# --- text ------------------------------------------------------------------------------


def _text(diagnostics: list[Diagnostic], color: bool) -> str:
    if not diagnostics:
        return ""
    paint = _paint if color else _plain
    blocks = ["\n".join(_block(d, paint)) for d in diagnostics[:MAX_SHOWN]]
    more = len(diagnostics) - MAX_SHOWN
    rest = [f"... and {more} more; `--format json` lists all"] if more > 0 else []
    return "\n\n".join([*blocks, *rest, summary(diagnostics)]) + "\n"


Paint = Callable[[str, str], str]


def _paint(color: str, text: str) -> str:
    return f"{color}{text}{_RESET}"


def _plain(_color: str, text: str) -> str:
    return text


def _block(diagnostic: Diagnostic, paint: Paint) -> list[str]:
    d, span = diagnostic, diagnostic.span
    severity = paint(_SEVERITY_COLOR.get(d.severity, _BLUE), f"{d.severity}:")
    place = printable(d.file) + (f":{span.line}:{span.column}" if span else "") + ":"
    lines = [f"{paint(_BOLD, place)} {severity} {paint(_BOLD, printable(d.message))} [{d.code}]"]
    lines += _snippet(d, paint)
    if d.allowed:
        lines.append(f"   {paint(_BLUE, '=')} allowed: {printable(_listed(d.allowed))}")
    if d.hint:
        lines.append(f"   {paint(_BLUE, '=')} help: {printable(d.hint)}")
    return lines


def _listed(allowed: tuple[str, ...]) -> str:
    """Return the values with commas, as many as fit, and how many more there are."""
    shown, room = 0, ALLOWED_COLUMNS
    while shown < len(allowed) and room >= len(allowed[shown]):
        room -= len(allowed[shown]) + 2
        shown += 1
    rest = len(allowed) - shown
    return ", ".join(allowed[:shown]) + (f", ... and {rest} more" if rest else "")


def _snippet(diagnostic: Diagnostic, paint: Paint) -> list[str]:
    span, source = diagnostic.span, diagnostic.source
    if span is None or not source.strip():
        return []
    end = span.end_column - 1 if span.end_line == span.line else len(source.rstrip())
    line, before, length = _window(source, span.column - 1, end)
    gutter = f"{span.line:>5} | "
    caret = paint(_SEVERITY_COLOR.get(diagnostic.severity, _BLUE), "^" * length)
    return [paint(_BLUE, gutter) + line, paint(_BLUE, " " * 5 + " | ") + " " * before + caret]


def _window(source: str, start: int, end: int) -> tuple[str, int, int]:
    """Return the part of a line to show, and the columns before and under the caret in it."""
    first = max(0, min(start - BEFORE_CARET, len(source) - WINDOW))
    last = min(first + WINDOW, len(source))
    head, tail = "..." * (first > 0), "..." * (last < len(source))
    before = _columns(head + printable(source[first:start]))
    length = _columns(printable(source[start : min(end, last)]))
    return head + printable(source[first:last]) + tail, before, max(length, 1)


# --- JSON ------------------------------------------------------------------------------


def _json(diagnostics: list[Diagnostic], _color: bool) -> str:
    counts = Counter(d.severity for d in diagnostics)
    report = {
        "format_version": FORMAT_VERSION,
        "valid": not counts["error"],
        "error_count": counts["error"],
        "warning_count": counts["warning"],
        "diagnostics": [record(d) for d in diagnostics],
    }
    return json.dumps(report, indent=2) + "\n"  # pure ASCII: safe in every terminal and log


def record(diagnostic: Diagnostic) -> dict[str, Any]:
    """Return a diagnostic as values that JSON can hold."""
    d, span = diagnostic, diagnostic.span
    place = span and {
        "start": {"line": span.line, "column": span.column},
        "end": {"line": span.end_line, "column": span.end_column},
    }
    return {
        "code": d.code,
        "severity": d.severity,
        "message": d.message,
        "file": d.file,
        "path": d.path,
        "hint": d.hint,
        "allowed": list(d.allowed),
        "range": place,
        "snippet": d.source[:MAX_SNIPPET] if span else None,
    }


# --- GitHub ----------------------------------------------------------------------------


def _github(diagnostics: list[Diagnostic], _color: bool) -> str:
    return "".join(f"{_annotation(d)}\n" for d in diagnostics)


def _annotation(diagnostic: Diagnostic) -> str:
    d = diagnostic
    properties = {"file": d.file, **_place(d), "title": d.code}
    values = ",".join(f"{name}={_escaped(str(value), ',:')}" for name, value in properties.items())
    message = [d.message, f"allowed: {_listed(d.allowed)}" if d.allowed else None, d.hint and f"help: {d.hint}"]
    text = "\n".join(part for part in message if part)
    return f"::{_ANNOTATION.get(d.severity, 'notice')} {values}::{_escaped(text)}"


def _place(diagnostic: Diagnostic) -> dict[str, int]:
    span = diagnostic.span
    if span is None:
        return {}
    if span.line != span.end_line:  # columns are only allowed within one line
        return {"line": span.line, "endLine": span.end_line}
    last = max(span.end_column - 1, span.column)
    return {"line": span.line, "endLine": span.end_line, "col": span.column, "endColumn": last}


def _escaped(text: str, more: str = "") -> str:
    """Return text with the characters that end a workflow command replaced by `%` and their code."""
    lines = (printable(line.replace("%", "%25")) for line in text.replace("\r", "\n").split("\n"))
    joined = "%0A".join(lines)
    for character in more:
        joined = joined.replace(character, f"%{ord(character):02X}")
    return joined


#: How diagnostics can be shown.
FORMATS: dict[str, Callable[[list[Diagnostic], bool], str]] = {"text": _text, "json": _json, "github": _github}
