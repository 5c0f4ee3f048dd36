"""Merged values written in the layout of one of the files that they come from.

In canonical form, merged text and file differ only in what they say: all other lines can stay as the file has them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.document import parse_document
from qcnn_compiler.limits import NO_LIMITS
from qcnn_compiler.versioning.emit import emit, json_text
from qcnn_compiler.versioning.fmt import is_json
from qcnn_compiler.versioning.layout_lines import laid_out
from qcnn_compiler.versioning.lines import Style, merge_lines
from qcnn_compiler.versioning.nodes import comments_of, read_text
from qcnn_compiler.versioning.threeway import BASE, OURS, THEIRS, Merged, Three

_SIDES = {"<": OURS, "|": BASE, "=": THEIRS, ">": None}


class Unwritable(Exception):
    """A merged text in canonical form would not say what was merged."""


@dataclass(frozen=True)
class Layout:
    """That of a text, whose lines end in carriage return and line feed if `wide`."""

    text: str
    wide: bool = False

    @cached_property
    def _is_json(self) -> bool:
        return is_json(self.text)

    def write(self, merged: Merged) -> bytes:
        """Return merged values and comments as a file.

        Raises:
            Unwritable: that is not possible.
        """
        plain = self._canonical(merged)
        kept = self._laid_out(plain)
        return self._file(kept if _says(kept, merged) else plain)

    def with_conflicts(self, versions: Three[Merged], style: Style) -> bytes | None:
        """Return versions that differ by how conflicts were settled as a file with markers, None if none shows.

        Raises:
            Unwritable: that is not possible.
        """
        base, ours, theirs = (self._canonical(merged).encode() for merged in versions)
        found = merge_lines(base, ours, theirs, style)
        plain = found.data.decode()
        kept = self._laid_out(plain)
        whole = all(_says(_side(kept, style.marker, side), versions[side]) for side in (OURS, THEIRS))
        return None if found.clean else self._file(kept if whole else plain)

    def _canonical(self, merged: Merged) -> str:
        result = json_text(merged.value) + "\n" if self._is_json else emit(merged.text)
        if not _says(result, merged):
            raise Unwritable
        return result

    def _laid_out(self, canonical: str) -> str:
        """Return canonical text with those lines of the layout that say the same."""
        form = json_text(json.loads(self.text)) + "\n" if self._is_json else emit(read_text(self.text))
        return laid_out(self.text, form, canonical)

    def _file(self, text: str) -> bytes:
        return text.replace("\n", "\r\n" if self.wide else "\n").encode()


def same(one: Any, other: Any) -> bool:
    """Return whether two values are equal, whatever the order of keys; 1 is neither 1.0 nor true."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _says(text: str, merged: Merged) -> bool:
    """Return whether a text holds the merged values and comments."""
    try:
        value = parse_document(text, "", NO_LIMITS).value
    except SpecError:
        return False
    if not same(value, merged.value):
        return False
    return is_json(text) or Counter(comments_of(text)) == Counter(comments_of(emit(merged.text)))


def _side(text: str, marker: int, side: int) -> str:
    """Return one side of a text with conflict markers."""
    return "\n".join(_lines_of_side(text, marker, side))


def _lines_of_side(text: str, marker: int, side: int) -> Iterator[str]:
    now: int | None = None
    for line in text.split("\n"):
        sign = next((sign for sign in _SIDES if f"{line} ".startswith(sign * marker + " ")), None)
        if sign:
            now = _SIDES[sign]
        elif now in (None, side):
            yield line
