"""Differences as text for people, JSON for programs, Markdown for pull requests, and annotations for GitHub."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, zip_longest
from typing import Any

from qcnn_compiler.diagnostics import Diagnostic, Span
from qcnn_compiler.render import printable, render
from qcnn_compiler.versioning.compare import Delta, Diff
from qcnn_compiler.versioning.folder import Broken
from qcnn_compiler.versioning.levels import TABLE, Change, Level

FORMAT_VERSION = "1.0"  # of the JSON; a new field raises the minor number
MAX_TENSORS = 12  # tensors that are written out
Found = Sequence[Diff | Broken]


def report(found: Found, fmt: str = "text", fail_on: Level | None = None) -> str:
    """Return all differences; empty for none, except as JSON.

    Args:
        fmt: a key of `FORMATS`.
        fail_on: level from which annotations are errors.
    """
    return FORMATS[fmt](found, fail_on)


# --- text ------------------------------------------------------------------------------


def _text(found: Found, _fail_on: Level | None) -> str:
    return "\n".join("\n".join(_text_of(one)) + "\n" for one in found)


def _text_of(one: Diff | Broken) -> Iterator[str]:
    if isinstance(one, Broken):
        yield render(one.diagnostics).rstrip("\n")
        return
    yield f"{_title(one)}: {_level(one.level)}"
    for part, changes in _parts(one.changes):
        yield f"  {part}"
        yield from (f"    {change.sign} {printable(str(change))}" for change in changes)
    rows = _rows(one)
    if rows:
        yield "  numbers"
        widths = [max(len(row[i]) for row in rows) for i in range(4)]
        for name, old, new, by in rows:
            yield f"    {name:<{widths[0]}}  {old:>{widths[1]}} -> {new:>{widths[2]}}  {by:>{widths[3]}}".rstrip()
    yield from (f"  {line}" for line in _ids(one))
    yield from (f"  {level}: {why}" for level, why in _reasons(one))
    if any(one.drawings):
        yield ""
        yield from _side_by_side(one)


def _title(one: Diff) -> str:
    return f"{printable(one.old)} -> {printable(one.new)}"


def _level(level: Level) -> str:
    return str(level) if level else "no difference"


def _parts(changes: Sequence[Change]) -> Iterator[tuple[str, list[Change]]]:
    """Yield the changes by what they belong to, in order of first mention; of many tensors the first ones."""
    order = list(dict.fromkeys(change.part for change in changes))
    for part, group in groupby(sorted(changes, key=lambda c: order.index(c.part)), key=lambda c: c.part):
        listed = list(group)
        more = len(listed) - MAX_TENSORS
        if part == "tensors" and more > 0:
            listed = [*listed[:MAX_TENSORS], Change("tensors", f"and {more} more", "", "~", part)]
        yield part, listed


def _rows(one: Diff) -> list[tuple[str, str, str, str]]:
    """Return the numbers that differ."""
    differ = (delta for delta in one.deltas if delta.old != delta.new)
    return [(d.name, f"{d.old:,}", f"{d.new:,}", f"{d.new - d.old:+,}{_percent(d)}") for d in differ]


def _ids(one: Diff) -> Iterator[str]:
    """Yield the identities, whether they differ or not."""
    old, new = one.ids
    for name in old:
        yield f"{name} {old[name]} -> {new[name]}" if old[name] != new[name] else f"{name} {old[name]} as before"


def _percent(delta: Delta) -> str:
    return f" ({100 * (delta.new - delta.old) / delta.old:+.0f} %)" if delta.old else ""


def _reasons(one: Diff) -> list[tuple[Level, str]]:
    """Return why the level is what it is: the reason of each kind of change that has it."""
    reasons = dict.fromkeys(_why(change, one) for change in one.changes if change.level == one.level)
    return [(one.level, why) for why in reasons]


def _why(change: Change, one: Diff) -> str:
    """Return why a change has its level; with other tensors, no old weights load that could mean another function."""
    other = change.kind == "function" and any(each.kind == "tensors" for each in one.changes)
    return TABLE["tensors" if other else change.kind].why


def _side_by_side(one: Diff) -> Iterator[str]:
    old, new = one.drawings
    for name in dict.fromkeys((*old, *new)):
        left, right = (drawings.get(name, "").rstrip("\n").split("\n") for drawings in (old, new))
        width = max(map(len, left))
        pairs = zip_longest(left, right, fillvalue="")
        yield from (f"{a:<{width}}  ║  {b}".rstrip() for a, b in pairs)


# --- Markdown --------------------------------------------------------------------------


def _markdown(found: Found, _fail_on: Level | None) -> str:
    if not found:
        return "No architecture changed.\n"
    return "\n".join("\n".join(_markdown_of(one)) + "\n" for one in found)


def _markdown_of(one: Diff | Broken) -> Iterator[str]:
    if isinstance(one, Broken):
        yield f"### {_code(one.file)}: not valid\n"
        yield from _fenced(render(one.diagnostics).rstrip("\n").split("\n"))
        return
    yield f"### {_code(one.old)} → {_code(one.new)}: {_level(one.level)}\n"
    yield from (f"**{level}**: {why}.\n" for level, why in _reasons(one))
    if one.changes:
        yield "| | where | what | level |\n|---|---|---|---|"
        for part, changes in _parts(one.changes):
            for change in changes:
                yield f"| {change.sign} | {part}: {_cell(change.where)} | {_cell(change.what)} | {change.level} |"
        yield ""
    rows = _rows(one)
    if rows:
        yield "| number | old | new | by |\n|---|---:|---:|---:|"
        yield from ("| " + " | ".join(row) + " |" for row in rows)
        yield ""
    yield from (f"- {line}" for line in _ids(one))
    if any(one.drawings):
        yield ""
        yield from _fenced(list(_side_by_side(one)))


def _code(text: str) -> str:
    return f"`{printable(text).replace('`', chr(0x27))}`"


def _cell(text: str) -> str:
    return _code(text.replace("|", "¦")) if text else ""


def _fenced(lines: list[str]) -> Iterator[str]:
    yield "````text"
    yield from (line.replace("````", "'''' ") for line in lines)
    yield "````"


# --- JSON ------------------------------------------------------------------------------


def _json(found: Found, _fail_on: Level | None) -> str:
    level = max((one.level for one in found if isinstance(one, Diff)), default=Level.NONE)
    value = {
        "format_version": FORMAT_VERSION,
        "level": str(level),
        "differences": [diff_record(one) for one in found if isinstance(one, Diff)],
        "invalid": [
            {"file": one.file, **json.loads(render(one.diagnostics, "json"))}
            for one in found
            if isinstance(one, Broken)
        ],
    }
    return json.dumps(value, indent=2) + "\n"


def diff_record(one: Diff) -> dict[str, Any]:
    """Return a difference as a value of JSON."""
    return {
        "old": one.old,
        "new": one.new,
        "file": one.file,
        "level": str(one.level),
        "weights_survive": one.level.keeps_weights,
        "changes": [
            {
                "kind": change.kind,
                "level": str(change.level),
                "sign": change.sign,
                "part": change.part,
                "where": change.where,
                "what": change.what,
                "line": change.line,
            }
            for change in one.changes
        ],
        "numbers": {delta.name: {"old": delta.old, "new": delta.new} for delta in one.deltas},
        "ids": {"old": one.ids[0], "new": one.ids[1]},
        **({"drawings": {"old": one.drawings[0], "new": one.drawings[1]}} if any(one.drawings) else {}),
    }


# --- GitHub ----------------------------------------------------------------------------


def _github(found: Found, fail_on: Level | None) -> str:
    notes = [note for one in found for note in (_notes(one, fail_on) if isinstance(one, Diff) else one.diagnostics)]
    return render(notes, "github")


def _notes(one: Diff, fail_on: Level | None) -> Iterator[Diagnostic]:
    """Yield an annotation for each change; tensors, which have no line, are one."""
    for part, changes in _parts(one.changes):
        merged = [Change(changes[0].kind, "tensors", "; ".join(map(str, changes)))] if part == "tensors" else changes
        for change in merged:
            severe = fail_on is not None and change.level >= fail_on
            severity = "error" if severe else "notice" if change.level.keeps_weights else "warning"
            line = change.line or 1
            message = f"{change}. {_why(change, one)}."
            yield Diagnostic(str(change.level), message, one.file, Span(line, 1, line + 1, 1), severity=severity)


#: How differences can be shown.
FORMATS: dict[str, Callable[[Found, Level | None], str]] = {
    "text": _text,
    "json": _json,
    "markdown": _markdown,
    "github": _github,
}
