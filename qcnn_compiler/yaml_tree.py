"""Events folded into plain values, each with its place; every refusal of the reader but syntax is here.

The fold is iterative and bounded: nesting, number of values and what aliases expand to
are checked while reading, before anything is built.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from qcnn_compiler.diagnostics import Span, shorten
from qcnn_compiler.limits import LIMITS, Limits
from qcnn_compiler.yaml_events import Event, Finding, Refusal
from qcnn_compiler.yaml_scalars import ScalarError, plain_kind, plain_value

Path = tuple[str | int, ...]
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Mark:
    """Where a value is, and its key if it stands in a mapping."""

    key: Span | None
    value: Span


@dataclass
class _Anchor:
    """What `&name` marks; `path` is None while it is open and for keys."""

    value: Any
    path: Path | None
    size: int = 1
    height: int = 0
    open: bool = False


@dataclass
class _Frame:
    """A collection that is being read."""

    value: Any
    path: Path | None
    span: Span
    anchor: str | None = None
    before: int = 0
    height: int = 1
    end: Span | None = None
    key: str | None = None
    key_span: Span | None = None
    keys: dict[str, Span] = field(default_factory=dict)

    @property
    def wants_key(self) -> bool:
        """Return whether the next scalar is a key."""
        return isinstance(self.value, dict) and self.key is None

    @property
    def child(self) -> Path:
        """Return the path of the value that comes next."""
        if self.path is None:
            return ()
        return (*self.path, len(self.value) if self.key is None else self.key)


@dataclass
class Tree:
    """The fold of one text: `value` is whole only where `findings` is empty."""

    limits: Limits
    marks: dict[Path, Mark] = field(default_factory=dict)
    aliases: dict[Path, Path] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    _stack: list[_Frame] = field(default_factory=lambda: [_Frame([], None, Span(1, 1, 1, 1))])
    _anchors: dict[str, _Anchor] = field(default_factory=dict)
    _events: int = 0
    _expanded: int = 0
    _documents: int = 0

    @property
    def value(self) -> Any:
        """Return the root value, None for an empty text."""
        return next(iter(self._stack[0].value), None)

    def feed(self, event: Event) -> None:
        """Take the next event; raises `Refusal` where reading on makes no sense."""
        self._events += 1
        self._bound("events", self._events, event.span, "the file holds more than {} values and keys")
        if event.tagged and event.kind != "document":
            self._find("QC0110", event.span, "tags such as `!name` are not part of the language", "remove the tag")
        _STEPS[event.kind](self, event)

    def _find(self, code: str, span: Span, message: str, hint: str | None = None, path: Path | None = None) -> None:
        where = self._stack[-1].child if path is None else path
        self.findings.append(Finding(code, _seen(span), message, hint, where))
        if len(self.findings) >= self.limits.findings:
            raise Refusal(self.findings.pop())

    def _refuse(self, code: str, span: Span, message: str, hint: str | None = None) -> None:
        raise Refusal(Finding(code, _seen(span), message, hint, self._stack[-1].child))

    def _bound(self, limit: str, size: int, span: Span, message: str) -> None:
        most = getattr(self.limits, limit)
        if size > most:
            self._refuse("QC0116", span, message.format(most), self.limits.hint(limit))

    def _document(self, event: Event) -> None:
        self._documents += 1
        if self._documents > 1:
            self._refuse("QC0112", event.span, "a second document starts here", "put it in a file of its own")
        if event.tagged or event.version not in (None, (1, 2)):
            self._find(
                "QC0113", event.span, "a `%` directive changes how this document is read", "remove the directive"
            )

    def _scalar(self, event: Event) -> None:
        self._bound("text_length", len(event.text), event.span, "this text is longer than {} characters")
        text = self._text(event)
        if self._stack[-1].wants_key:
            return self._key(event, text)
        value = self._resolve(event, text)
        if event.anchor:
            self._anchors[event.anchor] = _Anchor(value, None)
        return self._place(value, self._visible(event), 1, 0)

    def _text(self, event: Event) -> str:
        """Return the text with the surrogate pairs of JSON's escapes joined."""
        if event.plain or not _SURROGATE.search(event.text):
            return event.text
        joined = event.text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        if "\ufffd" in joined:
            self._find("QC0105", event.span, "half of a surrogate pair (`\\ud800` to `\\udfff`) is not a character")
        return joined

    def _key(self, event: Event, text: str) -> None:
        frame = self._stack[-1]
        path = (*(frame.path or ()), text)
        if event.plain and text == "<<":
            self._find("QC0111", event.span, "the merge key `<<` is not part of YAML 1.2", "write the keys out", path)
        elif event.plain and plain_kind(text) != "text":
            hint = f'put it in quotes: "{shorten(text)}"' if text else None
            self._find("QC0109", event.span, f"a key must be text, but is {plain_kind(text)}", hint, path)
        elif text in frame.keys:
            first = frame.keys[text]
            hint = f"it is first set at line {first.line}, column {first.column}"
            self._find("QC0108", event.span, f"the key `{shorten(text)}` is set twice", hint, path)
        if event.anchor:
            self._anchors[event.anchor] = _Anchor(text, None)
        frame.keys.setdefault(text, event.span)
        frame.key, frame.key_span = text, _seen(event.span)

    def _resolve(self, event: Event, text: str) -> Any:
        if not event.plain:
            return text
        try:
            return plain_value(text, self.limits.integer_digits)
        except ScalarError as error:
            self._find("QC0115", event.span, f"the number {shorten(text)} {error}", "put it in quotes if text is meant")
            return 0

    def _visible(self, event: Event) -> Span:
        """Return the span, or where nothing is written, what it is missing from."""
        span, seen = event.span, _seen(event.span)
        if span == seen:
            return span
        return self._stack[-1].key_span or _seen(Span(span.line, max(span.column - 1, 1), span.line, 0))

    def _alias(self, event: Event) -> None:
        frame, anchor = self._stack[-1], self._anchors.get(event.text)
        if frame.wants_key:
            self._refuse("QC0109", event.span, "a key must be text, but is an alias", "write the key out")
        if anchor is None:
            hint = "mark a value with `&` before, or put text that starts with `*` in quotes"
            self._find("QC0114", event.span, f"no value before this one is marked `&{shorten(event.text)}`", hint)
            anchor = _Anchor(None, None)
        if anchor.open:
            self._refuse("QC0114", event.span, f"`*{shorten(event.text)}` stands inside the value that it repeats")
        self._bound("depth", len(self._stack) - 1 + anchor.height, event.span, "this alias nests deeper than {} levels")
        if anchor.path is not None:
            self.aliases[frame.child] = anchor.path
        self._place(anchor.value, event.span, anchor.size, anchor.height)

    def _open(self, event: Event) -> None:
        frame = self._stack[-1]
        if frame.wants_key:
            self._refuse("QC0109", event.span, "a key must be text, but is a list or a mapping")
        self._bound("depth", len(self._stack), event.span, "lists and mappings nest deeper than {} levels")
        value: Any = [] if event.kind == "[" else {}
        if event.anchor:
            self._anchors[event.anchor] = _Anchor(value, frame.child, open=True)
        self._stack.append(_Frame(value, frame.child, event.span, event.anchor, self._expanded))

    def _close(self, event: Event) -> None:
        frame = self._stack.pop()
        size = self._expanded - frame.before + 1
        if frame.anchor:
            self._anchors[frame.anchor] = _Anchor(frame.value, frame.path, size, frame.height)
        start, end = frame.span, event.span
        if end.column == end.end_column and frame.end:  # block style has no closing bracket
            end = frame.end
        self._place(frame.value, Span(start.line, start.column, end.end_line, end.end_column), 1, frame.height)

    def _place(self, value: Any, span: Span, size: int, height: int) -> None:
        frame = self._stack[-1]
        self._expanded += size
        self._bound("expanded", self._expanded, span, "with aliases written out the file holds more than {} values")
        self.marks[frame.child] = Mark(frame.key_span, span)
        frame.end, frame.height = span, max(frame.height, height + 1)
        if frame.key is None:
            frame.value.append(value)
        else:
            frame.value[frame.key] = value
            frame.key = frame.key_span = None


def _seen(span: Span) -> Span:
    """Return the span, one column wide where it has no width."""
    if (span.line, span.column) < (span.end_line, span.end_column):
        return span
    return Span(span.line, span.column, span.line, span.column + 1)


_STEPS: dict[str, Callable[[Tree, Event], None]] = {
    "document": Tree._document,
    "scalar": Tree._scalar,
    "alias": Tree._alias,
    "[": Tree._open,
    "{": Tree._open,
    "]": Tree._close,
    "}": Tree._close,
}


def build(events: Iterable[Event], limits: Limits = LIMITS) -> Tree:
    """Return the fold of `events`, with what was found wrong on the way."""
    tree = Tree(limits)
    try:
        for event in events:
            tree.feed(event)
    except Refusal as refusal:
        tree.findings.append(refusal.finding)
    return tree
