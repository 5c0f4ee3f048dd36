"""Three versions of a file merged by what they say; what is no spec or settings, line by line.

The result of git's merge by lines stands wherever it says the same, so that bytes stay what they are.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass

from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.document import Document, decode_document
from qcnn_compiler.limits import LIMITS
from qcnn_compiler.pipeline import KINDS, held_by
from qcnn_compiler.versioning.emit import emit, json_text
from qcnn_compiler.versioning.fmt import is_json
from qcnn_compiler.versioning.lines import USUAL, Lines, Style, merge_lines, set_apart
from qcnn_compiler.versioning.nodes import comments_of, read_text
from qcnn_compiler.versioning.threeway import BASE, OURS, THEIRS, Merged, Three, TooLong, merge_three


@dataclass(frozen=True)
class Merge:
    """A merged file.

    Attributes:
        clean: whether no conflict is left in it.
        reason: why there is one that is not two changes of the same thing.
    """

    data: bytes
    clean: bool = True
    reason: str = ""


def merge(base: bytes, ours: bytes, theirs: bytes, path: str, style: Style = USUAL) -> Merge:
    """Return three versions of the file at `path`, from the current folder, as one.

    Raises:
        UserError: they are binary.
    """
    if ours in (base, theirs):
        return Merge(theirs)
    if theirs == base:
        return Merge(ours)
    found = _merged((base, ours, theirs), style)
    if not found.clean or not all(_problem(side, path) == "" for side in (ours, theirs)):
        return found
    problem = _problem(found.data, path)
    if not problem:
        return found
    return Merge(set_apart(ours, theirs, style).data, False, f"each side is valid, the two together are not: {problem}")


def _merged(files: Three[bytes], style: Style) -> Merge:
    lines = merge_lines(*files, style)
    base, ours, theirs = (_document(data) for data in files)
    if not (base and ours and theirs):
        return Merge(lines.data, lines.clean)
    try:
        return _by_structure((base, ours, theirs), files, lines, style)
    except (TooLong, _Changed):
        return Merge(lines.data, lines.clean)


def _by_structure(documents: Three[Document], files: Three[bytes], lines: Lines, style: Style) -> Merge:
    host = documents[_most_changed(documents)]
    merged = merge_three(documents)
    data = _text(merged, host, files[OURS])
    if merged.conflicts:
        base, theirs = (_text(merge_three(documents, prefer), host, files[OURS]) for prefer in (BASE, THEIRS))
        found = merge_lines(base, data, theirs, style)
        return Merge((set_apart(files[OURS], files[THEIRS], style) if found.clean else found).data, False)
    if not lines.clean or (by_lines := _document(lines.data)) is None:
        return Merge(data)
    if _same(by_lines.value, merged.value):
        return Merge(lines.data)
    names = (style.names[BASE], "merged by structure", "merged by lines")
    reason = "merged by lines it says something else than merged by structure: choose"
    return Merge(set_apart(data, lines.data, Style(style.marker, names)).data, False, reason)


# --- what files hold -------------------------------------------------------------------------


def _document(data: bytes) -> Document | None:
    """Return the document in a file, None where that is no spec and no settings."""
    try:
        document = decode_document(data, "")
    except SpecError:
        return None
    versions = [document.value.get(key) for key in KINDS] if isinstance(document.value, dict) else []
    return document if any(type(version) is int for version in versions) else None


def _problem(data: bytes, path: str) -> str:
    """Return the first thing that is wrong with a file where it stands; nothing if it is valid."""
    try:
        held_by(decode_document(data, path), LIMITS)
    except SpecError as error:
        return error.diagnostics[0].message
    return ""


# --- how they are written --------------------------------------------------------------------


class _Changed(Exception):
    """The merged text would not say what was merged."""


def _most_changed(documents: Three[Document]) -> int:
    """Return the side that has fewer lines in common with the base: it may have been formatted anew."""
    base, ours, theirs = (Counter(document.lines) for document in documents)
    return THEIRS if (base & theirs).total() < (base & ours).total() else OURS


def _text(merged: Merged, host: Document, like: bytes) -> bytes:
    """Return a merged text that differs from `host` only where it says something else, with the line ends of `like`.

    Raises:
        _Changed: where it cannot be written.
    """
    if is_json(host.text):
        before, after = (json_text(value) + "\n" for value in (host.value, merged.value))
    else:
        before, after = emit(read_text(host.text)), emit(merged.text)
    kept = merge_lines(before.encode(), host.text.encode(), after.encode(), USUAL, "--theirs").data.decode()
    result = next((text for text in (kept, after) if _says(text, merged, after)), None)
    if result is None:
        raise _Changed
    return result.replace("\n", "\r\n" if b"\r\n" in like else "\n").encode()


def _says(text: str, merged: Merged, canonical: str) -> bool:
    """Return whether a text holds the merged values and comments."""
    document = _document(text.encode())
    if document is None or not _same(document.value, merged.value):
        return False
    return Counter(comments_of(text)) == Counter(comments_of(canonical))


def _same(one: object, other: object) -> bool:
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
