"""The document: plain values of a YAML or JSON file, and where in the text each one stands.

>>> spec = parse_document("wires: 8\\nlayers: [{kind: conv}]\\n", "my.yaml")
>>> spec.value["layers"]
[{'kind': 'conv'}]
>>> spec.locate(("layers", 0, "kind"))
Span(line=2, column=17, end_line=2, end_column=21)
"""

from __future__ import annotations

import difflib
import pathlib
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from qcnn_compiler.diagnostics import Diagnostic, Span, SpecError
from qcnn_compiler.limits import LIMITS, Limits
from qcnn_compiler.rules import RULES
from qcnn_compiler.yaml_events import Finding, read_events
from qcnn_compiler.yaml_tree import Mark, build
from qcnn_compiler.yaml_tree import Path as Path

# What YAML calls non-printable, and a byte-order mark that is not at the start.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Document:
    """Values with places; made by `read_document` and `parse_document` only.

    Attributes:
        file: the name to show in messages.
        text: the whole text, without byte-order mark, lines ending in a line feed.
        value: dict, list, str, int, float, bool or None. Aliases share one object: copy before changing.
        marks: place of every value that is written out.
        aliases: path of each alias of a list or mapping, and the path of what it stands for.
        owners: where values come from in a document made of several, by path; what is below a path has its owner.
    """

    file: str
    text: str
    value: Any
    marks: Mapping[Path, Mark]
    aliases: Mapping[Path, Path]
    owners: Mapping[Path, Owner] = field(default_factory=dict)

    @cached_property
    def lines(self) -> list[str]:
        """Return the lines of the text."""
        return self.text.split("\n")

    def owner(self, path: Path) -> Owner:
        """Return the document that the value at `path` is written in: this one, unless it is made of several."""
        found = (self.owners[path[:n]] for n in range(len(path), -1, -1) if path[:n] in self.owners)
        return next(found, Owner(self, 0))

    @property
    def sources(self) -> tuple[Document, ...]:
        """Return the documents that this one is made of, that of the file itself first."""
        return tuple({id(owner.document): owner.document for owner in self.owners.values()}.values()) or (self,)

    def line(self, number: int) -> str:
        """Return a line, counted from 1; empty outside the text."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def locate(self, path: Path, *, key: bool = False) -> Span | None:
        """Return the span of the value at `path`, of its nearest existing ancestor if there is none.

        Args:
            key: return the span of the key instead, where there is one.
        """
        document, at = self.owner(path)
        if document is not self:
            return document.locate(path[at:], key=key)
        home = self._home(path)
        length = next((n for n in range(len(home), -1, -1) if home[:n] in self.marks), None)
        if length is None:
            return None
        mark = self.marks[home[:length]]
        return mark.key if key and mark.key and length == len(home) else mark.value

    def _home(self, path: Path) -> Path:
        """Return where what `path` names is written: below an alias, that is at its anchor."""
        home: Path = ()
        for item in path:
            home = (*self.aliases.get(home, home), item)
        return home

    def at(self, path: Path) -> Any:
        """Return the value at `path`; raises LookupError if there is none."""
        value: Any = self.value
        for item in path:
            value = _entry(value, item)
        return value

    def holds(self, path: Path) -> bool:
        """Return whether there is a value at `path`."""
        try:
            self.at(path)
        except LookupError:
            return False
        return True

    def diagnostic(
        self,
        code: str,
        path: Path,
        message: str,
        *,
        hint: str | None = None,
        key: bool = False,
        within: tuple[int, int] | None = None,
        allowed: tuple[str, ...] = (),
    ) -> Diagnostic:
        """Return a diagnostic about the value at `path`; `code`, a key of `RULES`, says how severe it is.

        Args:
            key: point at the key instead of the value.
            within: offset and length of a part of the text at `path`, to point at that part alone.
            allowed: what could stand there instead.
        """
        severity = RULES[code].severity
        document, at = self.owner(path)
        span = document.locate(path[at:], key=key)
        if span and within:
            span = document._part(span, path[at:], *within)
        source = document.line(span.line) if span else ""
        return Diagnostic(code, message, document.file, span, format_path(path), hint, severity, allowed, source=source)

    def _part(self, span: Span, path: Path, offset: int, length: int) -> Span:
        """Return a part of a scalar, or all of it where escapes or line breaks hide the place."""
        written = self.line(span.line)[span.column - 1 : span.end_column - 1]
        start = written.rfind(str(self.at(path)))
        return span if start < 0 else span.within(start + offset, length)


class Owner(NamedTuple):
    """The document that holds a value, and how many items of the value's path lead to that document's root."""

    document: Document
    depth: int


def _entry(value: Any, item: str | int) -> Any:
    if isinstance(value, dict) and isinstance(item, str):
        return value[item]
    if isinstance(value, list) and isinstance(item, int):
        return value[item]
    raise LookupError(item)


def format_path(path: Path) -> str:
    """Return a path as the language's users would write it: `layers[2].wiring`.

    >>> format_path(("layers", 2, "wiring")), format_path(("templates", "a b"))
    ('layers[2].wiring', 'templates["a b"]')
    """
    parts = (f"[{p}]" if isinstance(p, int) else f".{p}" if _WORD.fullmatch(p) else f'["{p}"]' for p in path)
    return "".join(parts).removeprefix(".")


_WORD = re.compile(r"[\w$-]+")


def read_document(path: pathlib.Path, limits: Limits = LIMITS) -> Document:
    """Return the document in a file.

    Raises:
        SpecError: with every finding, if the file cannot be read or is not a document.
    """
    return decode_document(_read_bytes(path, limits), str(path), limits)


def decode_document(data: bytes, file: str, limits: Limits = LIMITS) -> Document:
    """Return the document in the bytes of a file, wherever they come from; `file` is its name in messages.

    Raises:
        SpecError: with every finding, if they are too many or not a document.
    """
    if len(data) > limits.file_bytes:
        raise SpecError([too_large(file, limits)])
    try:
        return parse_document(data.decode("utf-8"), file, limits)
    except UnicodeDecodeError as error:
        raise _not_utf8(data, error, file) from None


def too_large(file: str, limits: Limits) -> Diagnostic:
    """Return the finding that a file is larger than the limit."""
    message = f"the file is larger than {limits.file_bytes // 1024} KiB"
    return Diagnostic("QC0116", message, file, hint=limits.hint("file_bytes"))


def parse_document(text: str, file: str, limits: Limits = LIMITS) -> Document:
    """Return the document in a text; `file` is its name in messages.

    Raises:
        SpecError: with every finding, if the text is not a document.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    forbidden = _FORBIDDEN.search(text)
    if forbidden:
        raise _error(_forbidden(text, forbidden.start()), file, lines)
    tree = build(read_events(text), limits)
    if tree.findings:
        raise SpecError(_diagnostic(finding, file, lines) for finding in tree.findings)
    if tree.value is None:
        message = "the file has nothing but comments" if text.strip() else "the file is empty"
        finding = Finding("QC0106", Span(1, 1, 1, 2), message, "`qcnn new` writes a spec to start from")
        raise _error(finding, file, lines)
    return Document(file, text, tree.value, tree.marks, tree.aliases)


def _read_bytes(path: pathlib.Path, limits: Limits) -> bytes:
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            what = "a directory" if stat.S_ISDIR(mode) else "a device, pipe or socket"
            raise _unread("QC0102", path, f"a spec must be a regular file, but this is {what}", _inside(path))
        with path.open("rb") as file:
            return file.read(limits.file_bytes + 1)
    except FileNotFoundError:
        raise _unread("QC0101", path, "there is no such file", _similar(path)) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise _unread("QC0103", path, f"the file cannot be read: {reason.lower()}") from None


def _unread(code: str, path: pathlib.Path, message: str, hint: str | None = None) -> SpecError:
    return SpecError([Diagnostic(code, message, str(path), hint=hint)])


def _similar(path: pathlib.Path) -> str | None:
    names = _specs_in(path.parent)
    close = difflib.get_close_matches(path.name[:100], names, n=1)
    return f"did you mean `{path.with_name(close[0])}`?" if close else None


def _inside(path: pathlib.Path) -> str | None:
    names = _specs_in(path)
    return f"it holds {', '.join(names[:3])}{', ...' if len(names) > 3 else ''}" if names else None


def _specs_in(folder: pathlib.Path) -> list[str]:
    if not folder.is_dir():
        return []
    return sorted(p.name for p in folder.iterdir() if p.suffix in (".yaml", ".yml", ".json"))


def _not_utf8(data: bytes, error: UnicodeDecodeError, file: str) -> SpecError:
    before = data[: error.start].decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    hint = "save the file as UTF-8" + (", it is UTF-16 now" if wide else "")
    finding = Finding(
        "QC0104", Span(line, column, line, column + 1), f"byte 0x{data[error.start]:02x} is not UTF-8", hint
    )
    rest = data[error.start :].splitlines()[:1] or [b""]
    return _error(finding, file, (before + rest[0].decode("utf-8", "replace")).split("\n"))


def _forbidden(text: str, start: int) -> Finding:
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    message = f"the character U+{ord(text[start]):04X} cannot stand in a spec"
    hint = "remove it" if text[start] != "\x00" else "this looks like a binary file"
    return Finding("QC0105", Span(line, column, line, column + 1), message, hint)


def _error(finding: Finding, file: str, lines: list[str]) -> SpecError:
    return SpecError([_diagnostic(finding, file, lines)])


def _diagnostic(finding: Finding, file: str, lines: list[str]) -> Diagnostic:
    source = lines[finding.span.line - 1]
    path = format_path(finding.path)
    return Diagnostic(finding.code, finding.message, file, finding.span, path, finding.hint, source=source)
