"""The text of a YAML file as nodes that remember how they were written, comments included.

Comments belong to entries: those on lines of their own to the entry below them, unless they are indented more
than it, which makes them the end of the block above; those behind a value to the entry of the value.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from qcnn_compiler.diagnostics import Span
from qcnn_compiler.yaml_events import Event, read_events

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#.*$")
_NOWHERE = Span(1, 1, 1, 1)
_OPEN, _CLOSE = "[{", "]}"


@dataclass
class Node:
    """One value as written.

    Attributes:
        kind: `scalar`, `alias`, or the bracket `[`, `{` of a list or mapping.
        source: lines of a scalar or alias, quotes and anchor included, the first without indentation.
        text: a scalar's text, quotes and escapes resolved.
        flow: whether a list or mapping is written in brackets.
        below: comments after the last entry.
    """

    kind: str
    source: tuple[str, ...] = ()
    text: str = ""
    flow: bool = False
    anchor: str | None = None
    entries: list[Entry] = field(default_factory=list)
    below: list[str] = field(default_factory=list)
    span: Span = _NOWHERE

    def get(self, name: str) -> Entry | None:
        """Return the entry of a key."""
        return next((entry for entry in self.entries if entry.name == name), None)


@dataclass
class Entry:
    """A value in a list or mapping, with the comments around it.

    Attributes:
        key: the key as written, None in a list.
        name: the key's text.
        above: comments on the lines above; an empty string stands for an empty line.
        beside: the comment behind it, and the column at which it begins.
    """

    node: Node
    key: str | None = None
    name: str = ""
    above: list[str] = field(default_factory=list)
    beside: str = ""
    column: int = 0
    start: tuple[int, int] = (1, 1)
    parent: tuple[Node, Entry | None] | None = None


@dataclass
class Text:
    """A file: its value, and the comments above and below it."""

    root: Node
    head: list[str]
    foot: list[str]


@dataclass(frozen=True)
class _Comment:
    line: int
    column: int
    text: str
    own: bool


def read_text(text: str) -> Text:
    """Return the nodes of a text that `parse_document` accepted."""
    lines = text.split("\n")
    reader = _Reader(lines)
    for event in read_events(text):
        reader.feed(event)
    read = Text(reader.root, [], [])
    entries = list(_walk(reader.root, None))
    starts = [entry.start for entry in entries]
    for comment in _comments(lines, reader.scalars):
        known = bisect(starts, (comment.line, comment.column or len(lines[comment.line - 1])))
        _attach(comment, entries[known - 1] if known else None, entries[known] if known < len(entries) else None, read)
    return read


def comments_of(text: str) -> list[str]:
    """Return the comments of a text that `parse_document` accepted, in order."""
    lines = text.split("\n")
    reader = _Reader(lines)
    for event in read_events(text):
        reader.feed(event)
    return [comment.text for comment in _comments(lines, reader.scalars) if comment.text]


class _Reader:
    """The fold of events into nodes."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.scalars: list[Span] = []
        self.stack: list[Node] = [Node("[")]
        self.keys: list[tuple[Event, str] | None] = [None]

    @property
    def root(self) -> Node:
        return self.stack[0].entries[0].node

    def feed(self, event: Event) -> None:
        if event.kind in ("scalar", "alias"):
            source = self._source(event.span)
            self.scalars.append(event.span)
            if self.stack[-1].kind == "{" and self.keys[-1] is None:
                self.keys[-1] = (event, " ".join(source))
            else:
                self._place(Node(event.kind, source, event.text, span=event.span), event.span)
        elif event.kind in _OPEN:
            self.stack.append(Node(event.kind, flow=event.flow, anchor=event.anchor, span=event.span))
            self.keys.append(None)
        elif event.kind in _CLOSE:
            node, start = self.stack.pop(), self.stack
            self.keys.pop()
            assert start, "brackets of events match"
            node.span = Span(node.span.line, node.span.column, event.span.end_line, event.span.end_column)
            self._place(node, node.span)

    def _place(self, node: Node, span: Span) -> None:
        key, self.keys[-1] = self.keys[-1], None
        at = key[0].span if key else span
        entry = Entry(node, key[1] if key else None, key[0].text if key else "", start=(at.line, at.column))
        self.stack[-1].entries.append(entry)

    def _source(self, span: Span) -> tuple[str, ...]:
        lines = self.lines[span.line - 1 : span.end_line]
        lines[-1] = lines[-1][: span.end_column - 1]
        lines[0] = lines[0][span.column - 1 :]
        return tuple(lines)


def _walk(node: Node, above: Entry | None) -> Iterator[Entry]:
    for entry in node.entries:
        entry.parent = (node, above)
        yield entry
        yield from _walk(entry.node, entry)


def _comments(lines: list[str], scalars: Iterable[Span]) -> Iterator[_Comment]:
    """Yield comments and empty lines, which are those without text."""
    blank = [list(line) for line in lines]
    for span in scalars:
        for number in range(span.line, span.end_line + 1):
            first = span.column if number == span.line else 1
            last = span.end_column if number == span.end_line else len(lines[number - 1]) + 1
            blank[number - 1][first - 1 : last - 1] = "x" * (last - first) or "x"  # an empty line of a text is none
    for number, characters in enumerate(map("".join, blank), 1):
        found = _COMMENT.search(characters)
        if found or not characters.strip():
            before = characters[: found.start()] if found else ""
            column = 0 if before.strip() else len(before) + 1  # behind a dash it belongs to what follows
            own = not before.strip(" \t-")
            yield _Comment(number, column if own else len(before) + 1, found[0].rstrip() if found else "", own)


def _attach(comment: _Comment, before: Entry | None, after: Entry | None, read: Text) -> None:
    place = (comment.line, comment.column)
    if before is None:
        read.head.append(comment.text)
        return
    if not comment.own:
        holder = _holder(before, place)
        holder.above += [holder.beside] if holder.beside else []  # one stood behind an opening bracket
        holder.beside, holder.column = comment.text, comment.column
        return
    inside = _open_brackets(before, place)
    if inside is not None and (after is None or after.start > _end(inside)):
        lines = inside.below
    elif inside is None:
        tail = _end_of_block(before, after, comment.column) if comment.text else None
        lines = tail if tail is not None else after.above if after else read.foot
    else:
        assert after is not None
        lines = after.above
    if comment.text or inside is None:
        lines.append(comment.text)


def _holder(entry: Entry, place: tuple[int, int]) -> Entry:
    """Return the entry that a comment behind a value belongs to: that of the outermost bracket closed before it."""
    while entry.parent and entry.parent[1] and entry.parent[0].flow:
        if (entry.parent[0].span.end_line, entry.parent[0].span.end_column) > place:
            break
        entry = entry.parent[1]
    return entry


def _open_brackets(entry: Entry, place: tuple[int, int]) -> Node | None:
    """Return the innermost brackets around a place, if there are any."""
    around: list[Node] = [entry.node]
    above: Entry | None = entry
    while above and above.parent:
        around.append(above.parent[0])
        above = above.parent[1]
    return next((n for n in around if n.flow and n.kind in _OPEN and _end(n) > place), None)


def _end(node: Node) -> tuple[int, int]:
    return node.span.end_line, node.span.end_column


def _column(entry: Entry) -> int:
    """Return the column in which an entry begins, the dash of a list counted."""
    if entry.key is None and entry.parent and not entry.parent[0].flow:
        return entry.parent[0].span.column
    return entry.start[1]


def _end_of_block(before: Entry, after: Entry | None, column: int) -> list[str] | None:
    """Return the comments at the end of the deepest block that begins no further right than `column`.

    None where only the block of `after` does.
    """
    least = _column(after) if after else 1
    above: Entry | None = before
    while above and above.parent:
        if least < _column(above) <= column and not above.parent[0].flow:
            return above.parent[0].below
        above = above.parent[1]
    return None
