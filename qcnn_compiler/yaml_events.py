"""YAML and JSON text as a stream of events with spans: the only module that knows ruamel.yaml.

Events come lazily, so a reader that stops at a limit also stops the scanner. Values are
not interpreted here and nothing is nested: see `yaml_tree`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml import events as ruamel
from ruamel.yaml.error import MarkedYAMLError

from qcnn_compiler.diagnostics import Span


class Event(NamedTuple):
    """One step through a file.

    Attributes:
        kind: `document`, `scalar`, `alias`, or the bracket `[`, `]`, `{`, `}` that flow style would have.
        text: a scalar's text with quotes and escapes resolved, an alias's name.
        plain: True for a scalar without quotes, which may be a number.
        flow: True for a list or mapping written in brackets.
    """

    kind: str
    span: Span
    text: str = ""
    plain: bool = False
    anchor: str | None = None
    tagged: bool = False
    version: tuple[int, int] | None = None
    flow: bool = False


@dataclass(frozen=True)
class Finding:
    """What is wrong at one place of a text; becomes a `Diagnostic` once the file is known."""

    code: str
    span: Span
    message: str
    hint: str | None = None
    path: tuple[str | int, ...] = ()


class Refusal(Exception):
    """A text that cannot be read any further."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(finding.message)


class _Problem(NamedTuple):
    """What to say where ruamel's `context: problem` matches `pattern`; groups fill `{0}`, the mark `{line}`."""

    pattern: str
    message: str
    hint: str | None = None
    at_context: bool = False


_QUOTE = "put the text in quotes"
_PROBLEMS = (
    _Problem(
        "mapping values are not allowed",
        "a `:` cannot stand here",
        "put text that holds `: ` in quotes; else compare the indentation of this line and the one before",
    ),
    _Problem(
        "sequence entries are not allowed", "a list item `-` cannot stand here", "start the list on the next line"
    ),
    _Problem("mapping keys are not allowed", "a `?` cannot stand here", _QUOTE),
    _Problem(r"found character '\\t'", "a tab cannot be used as indentation", "indent with spaces"),
    _Problem(r"found character '(.)'", "text cannot start with `{0}`", _QUOTE),
    _Problem("could not find expected ':'", "this line is not of the form `key: value`", at_context=True),
    _Problem(
        r"flow (?:sequence|mapping): expected ',' or '(.)', but got '<stream end>'",
        "the bracket opened here is never closed",
        "close it with `{0}`",
        at_context=True,
    ),
    _Problem(
        r"flow (?:sequence|mapping): expected ',' or '(.)', but got '\['",
        "expected `,` or `{0}`",
        'put text that holds `[` in quotes, as `"RX(x[0]) a"`; the bracket was opened at line {line}, column {column}',
    ),
    _Problem(
        r"flow (?:sequence|mapping): expected ',' or '(.)'",
        "expected `,` or `{0}`",
        "the bracket was opened at line {line}, column {column}",
    ),
    _Problem("flow node: expected the node content, but found '<stream end>'", "the file ends within a bracket"),
    _Problem("expected the node content, but found '(.+)'", "expected a value, but found `{0}`"),
    _Problem(
        "quoted scalar: found unexpected (?:end of stream|document)",
        "the quote opened here is never closed",
        None,
        True,
    ),
    _Problem(
        r"found unknown escape character '(\\\\|.)'",
        "`\\{0}` is not an escape of double quotes",
        "write `\\\\` for a backslash, or use single quotes",
    ),
    _Problem(r"expected escape sequence of (\d+)", "this escape needs {0} hexadecimal digits"),
    _Problem("an alias: expected", "text cannot start with `*`, which marks an alias", _QUOTE, True),
    _Problem("an anchor: expected", "text cannot start with `&`, which marks an anchor", _QUOTE, True),
    _Problem("block scalar: found a tab|block scalar: expected", "after `|` or `>` the line must end"),
    _Problem("more indented follow up line", "the first line of this text block is indented less than a later one"),
    _Problem("[Tt]ag|URI", "tags are not part of the language", "put text that starts with `!` in quotes"),
    _Problem("directive", "this `%` line is not a directive of YAML", "put text that starts with `%` in quotes"),
    _Problem("document (?:start|end)", "expected the document to start or end here", "a line `---` ends the `%` lines"),
)


def read_events(text: str) -> Iterator[Event]:
    """Yield the events of `text`, whose lines end in a line feed alone.

    Raises:
        Refusal: QC0107, where the text is not YAML.
    """
    lines = text.split("\n")
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            read = _READERS.get(type(event))
            if read:
                yield read(event, _span(event.start_mark, event.end_mark, lines))
    except MarkedYAMLError as error:
        raise Refusal(_syntax(error, lines)) from None
    except ValueError:  # ruamel hands `\Uffffffff` to chr()
        raise Refusal(_no_character(text)) from None


def _no_character(text: str) -> Finding:
    escape = re.search(r"\\U(?!000|0010)[0-9a-fA-F]{8}", text)
    start = escape.start() if escape else 0
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    return Finding("QC0107", Span(line, column, line, column + 10), "this escape is beyond the last character U+10FFFF")


def _span(start: Any, end: Any, lines: list[str]) -> Span:
    line, column = end.line, end.column
    while column == 0 and line > start.line:  # a text block ends at the start of the next line
        line, column = line - 1, len(lines[line - 1])
    return Span(start.line + 1, start.column + 1, line + 1, column + 1)


def _opened(bracket: str, event: Any, span: Span) -> Event:
    return Event(bracket, span, anchor=event.anchor, tagged=event.ctag is not None, flow=bool(event.flow_style))


_READERS: dict[type, Any] = {
    ruamel.DocumentStartEvent: lambda e, s: Event("document", s, version=e.version, tagged=bool(e.tags)),
    ruamel.ScalarEvent: lambda e, s: Event("scalar", s, e.value, not e.style, e.anchor, e.ctag is not None),
    ruamel.AliasEvent: lambda e, s: Event("alias", s, e.anchor),
    ruamel.SequenceStartEvent: lambda e, s: _opened("[", e, s),
    ruamel.MappingStartEvent: lambda e, s: _opened("{", e, s),
    ruamel.SequenceEndEvent: lambda _, s: Event("]", s),
    ruamel.MappingEndEvent: lambda _, s: Event("}", s),
}


def _syntax(error: MarkedYAMLError, lines: list[str]) -> Finding:
    problem = _problem(error, lines)
    text = f"{error.context}: {error.problem}"
    mark = error.context_mark if problem.at_context and error.context_mark else error.problem_mark or error.context_mark
    groups = re.search(problem.pattern, text)
    opened = error.context_mark or mark
    words = groups.groups() if groups else ()
    place = {"line": opened.line + 1, "column": opened.column + 1}
    hint = problem.hint and problem.hint.format(*words, **place)
    return Finding("QC0107", _point(mark, lines), problem.message.format(*words, **place), hint)


def _problem(error: MarkedYAMLError, lines: list[str]) -> _Problem:
    text = f"{error.context}: {error.problem}"
    if "expected <block end>" in text:
        return _misplaced(error.problem_mark, lines)
    known = (p for p in _PROBLEMS if re.search(p.pattern, text))
    return next(known, _Problem("", str(error.problem or error.context).replace("{", "{{").replace("}", "}}")))


def _misplaced(mark: Any, lines: list[str]) -> _Problem:
    if lines[mark.line][: mark.column].strip():
        return _Problem("", "unexpected text after the value", "put the whole value in quotes")
    return _Problem(
        "",
        "this line does not line up with the lines above it",
        "entries of one list or mapping start in one column; the one still open began at line {line}, column {column}",
    )


def _point(mark: Any, lines: list[str]) -> Span:
    """Return one character, moved back into the text where the mark is at its end."""
    line, column = mark.line, mark.column
    while line > 0 and not lines[line].strip():
        line, column = line - 1, len(lines[line - 1])
    return Span(line + 1, column + 1, line + 1, column + 2)
