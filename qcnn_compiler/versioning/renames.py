"""Which files of a folder moved: those that are gone and those that came, paired by what they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import PurePosixPath

SIMILAR = 0.5  # share of bytes, in equal lines, from which a file is another one moved: that of git
PAIRS = 10_000  # that are compared; with more, files that changed when they moved are not looked for


def renames(gone: Mapping[str, bytes], came: Mapping[str, bytes]) -> dict[str, str]:
    """Return old paths by new ones, each at most once: equal files first, then the most similar ones.

    Git does the same for what it tracks; here files that nobody added yet are paired as well.
    """
    pairs = [(new, old) for new in came for old in gone]
    scores = {
        (new, old): similarity(gone[old], came[new])
        for new, old in pairs
        if len(pairs) <= PAIRS or gone[old] == came[new]
    }
    found: dict[str, str] = {}
    for new, old in sorted(scores, key=lambda pair: (-scores[pair], _name(pair[0]) != _name(pair[1]), pair)):
        if scores[new, old] >= SIMILAR and new not in found and old not in found.values():
            found[new] = old
    return found


def similarity(old: bytes, new: bytes) -> float:
    """Return which share of the larger of two texts stands in lines that both have, in any order."""
    if old == new:
        return 1.0
    first, second = (Counter(text.splitlines()) for text in (old, new))
    size = max(sum((len(line) + 1) * times for line, times in one.items()) for one in (first, second))
    return sum((len(line) + 1) * times for line, times in (first & second).items()) / size


def _name(path: str) -> str:
    return PurePosixPath(path).name
