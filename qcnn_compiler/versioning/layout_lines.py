"""Canonical text with the lines of a text that was laid out by hand, wherever both say the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

LONGEST = 2000  # lines that are compared, in half a second
Part = tuple[int, int, list[str]]  # lines of the canonical form from, to, and what they are in the text


def laid_out(text: str, form: str, wanted: str) -> str:
    """Return `wanted`, which is canonical, with lines of `text` for those that its canonical form `form` has too."""
    if text == form or max(text.count("\n"), wanted.count("\n")) > LONGEST:
        return wanted
    mine, canonical, new = text.split("\n"), form.split("\n"), wanted.split("\n")
    parts = {part[0]: part for part in _parts(canonical, mine)}
    indents = {_level(canonical[i]): _indent(lines[0]) for i, _, lines in reversed(parts.values()) if lines}
    result: list[str] = []
    for tag, i, stop, j, end in _matcher(canonical, new).get_opcodes():
        if tag != "equal":
            result += [_placed(line, indents) for line in new[j:end]]
            continue
        while i < stop:
            first, last, lines = parts.get(i, (i, stop + 1, []))
            if last > stop:  # a part of which something changed, or its rest
                result.append(_placed(canonical[i], indents))
                i += 1
                continue
            if lines:
                indents[_level(canonical[first])] = _indent(lines[0])
            result, i = result + lines, last
    return "\n".join(result)


def _parts(canonical: Sequence[str], mine: Sequence[str]) -> Iterator[Part]:
    """Yield the canonical lines with those that they stand for: one by one where they differ by spaces alone."""
    before: list[str] = []
    keys = [["".join(line.split()) for line in lines] for lines in (canonical, mine)]
    for tag, i, stop, j, end in _matcher(*keys).get_opcodes():
        if tag == "insert":
            before += mine[j:end]
        elif tag == "equal":
            for k in range(stop - i):
                yield i + k, i + k + 1, [*before, mine[j + k]]
                before = []
        else:
            yield i, stop, [*before, *mine[j:end]]
            before = []


def _matcher(one: Sequence[str], other: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, one, other, autojunk=False)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _level(line: str) -> tuple[int, bool]:
    """Return indentation, and whether a dash follows, which hand-written lists set elsewhere."""
    return _indent(line), line.lstrip(" ").startswith("- ")


def _placed(line: str, indents: dict[tuple[int, bool], int]) -> str:
    """Return a canonical line with the indentation of the last line of its level, or of the next outer one."""
    level = _level(line)
    known = level if level in indents else max((outer for outer in indents if outer[0] < level[0]), default=(0, False))
    return " " * (indents.get(known, 0) + level[0] - known[0]) + line.lstrip(" ")
