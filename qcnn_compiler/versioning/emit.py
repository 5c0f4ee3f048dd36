"""Nodes as canonical YAML text.

What was written in brackets stays in brackets where it fits on one line, and lists of numbers always do; everything
else is a block, indented by two spaces.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from qcnn_compiler.versioning.nodes import Entry, Node, Text

WIDTH = 120
INDENT = 2
MARGIN = 20  # columns that a key and a comma may take in JSON
_TEXT_BLOCK = re.compile(r"(?:&\S+\s+)?[|>](\S*)")
_NUMBER = frozenset("+-0123456789.eE")


def emit(text: Text) -> str:
    """Return the text of a file, ending in one line feed."""
    lines = [*text.head, *_block(text.root, 0), *text.foot]
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).rstrip("\n") + "\n"


def _block(node: Node, indent: int) -> Iterator[str]:
    """Yield the lines of a value that stands on lines of its own."""
    if not node.entries:
        yield " " * indent + _inline(node)
    for number, entry in enumerate(node.entries):
        lines = list(_item(entry, indent) if node.kind == "[" else _pair(entry, indent))
        above = entry.above if number or indent == 0 else _without_gap(entry.above)
        yield from _padded(above, indent)
        yield from lines
    yield from _padded(node.below, indent)


def _without_gap(above: list[str]) -> list[str]:
    """Return comments without the empty lines before them: a block begins at once."""
    first = next((i for i, line in enumerate(above) if line), len(above))
    return above[first:]


def _padded(comments: Iterable[str], indent: int) -> Iterator[str]:
    yield from (" " * indent + line if line else "" for line in comments)


def _pair(entry: Entry, indent: int) -> Iterator[str]:
    yield from _value(entry, f"{' ' * indent}{entry.key}:", indent)


def _item(entry: Entry, indent: int) -> Iterator[str]:
    node = entry.node
    if not _is_block(node, indent + INDENT) or node.anchor:
        yield from _value(entry, " " * indent + "-", indent)
        return
    inner = list(_block(node, indent + INDENT))
    comments = next(i for i, line in enumerate(inner) if not line.lstrip().startswith("#"))
    yield from _padded([entry.beside] * bool(entry.beside), indent)
    yield from (line[INDENT:] for line in inner[:comments])  # nothing may stand between a dash and its first key
    yield f"{' ' * indent}- {inner[comments][indent + INDENT :]}"
    yield from inner[comments + 1 :]


def _value(entry: Entry, start: str, indent: int) -> Iterator[str]:
    """Yield the lines of a key or dash and the value behind it."""
    node = entry.node
    if _is_block(node, len(start) + 1):
        yield _commented(f"{start} &{node.anchor}" if node.anchor else start, entry)
        yield from _block(node, indent + INDENT)
        return
    first, *rest = _scalar(node, indent + INDENT) if node.source else [_inline(node)]
    line = f"{start} {first}".rstrip()
    if rest and entry.beside:
        yield from (line, *rest[:-1], _commented(rest[-1], entry))
    else:
        yield from (_commented(line, entry), *rest)


def _commented(line: str, entry: Entry) -> str:
    """Return a line with the comment beside it, in its own column where that is free."""
    gap = max(entry.column - 1, len(line) + 2)
    gap = gap if gap + len(entry.beside) <= WIDTH else len(line) + 2
    return f"{line.ljust(gap)}{entry.beside}" if entry.beside else line


def _scalar(node: Node, indent: int) -> list[str]:
    """Return the lines of a scalar, those after the first indented."""
    first, *rest = node.source
    if not rest:
        return [first]
    header = _TEXT_BLOCK.match(first)
    if header is None:
        return [first.rstrip(), *(" " * indent + line.strip() if line.strip() else "" for line in rest)]
    if set(header[1]) - {"-"}:
        return [json.dumps(node.text, ensure_ascii=False)]  # its value depends on its very place
    margin = min(len(line) - len(line.lstrip(" ")) for line in rest if line.strip())
    return [first.rstrip(), *(" " * indent + line[margin:] if line.strip() else "" for line in rest)]


# --- on one line -----------------------------------------------------------------------------


def _is_block(node: Node, column: int) -> bool:
    """Return whether a list or mapping that would begin behind `column` takes lines of its own."""
    if node.kind not in ("[", "{") or not node.entries:
        return bool(node.below)
    if not (node.flow or _is_numbers(node)) or not _fits(node):
        return True
    return column + len(_inline(node)) > WIDTH


def _fits(node: Node) -> bool:
    """Return whether everything within can stand on one line."""
    if node.kind in ("scalar", "alias"):
        return len(node.source) == 1
    return not node.below and all(not e.above and not e.beside and _fits(e.node) for e in node.entries)


def _is_numbers(node: Node) -> bool:
    """Return whether a list holds numbers, or lists of numbers."""
    if node.kind == "scalar":
        return set(node.source[0]) <= _NUMBER and node.source[0] != ""
    return node.kind == "[" and all(_is_numbers(entry.node) for entry in node.entries)


def _inline(node: Node) -> str:
    if node.kind in ("scalar", "alias"):
        return node.source[0]
    inner = ", ".join(f"{e.key}: {_inline(e.node)}" if e.key is not None else _inline(e.node) for e in node.entries)
    anchor = f"&{node.anchor} " if node.anchor else ""
    return f"{anchor}[{inner}]" if node.kind == "[" else f"{anchor}{{{inner}}}"


# --- JSON ------------------------------------------------------------------------------------


def json_text(value: Any, indent: int = 0) -> str:
    """Return a value as JSON, with lists and mappings on one line where they fit."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value or (indent and indent + len(line) <= WIDTH - MARGIN):
        return line
    pad = " " * (indent + INDENT)
    if isinstance(value, list):
        inner = [json_text(item, indent + INDENT) for item in value]
    else:
        inner = [f"{json.dumps(k, ensure_ascii=False)}: {json_text(v, indent + INDENT)}" for k, v in value.items()]
    opening, closing = "[]" if isinstance(value, list) else "{}"
    return f"{opening}\n" + ",\n".join(pad + item for item in inner) + f"\n{' ' * indent}{closing}"
