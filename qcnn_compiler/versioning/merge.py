"""Three versions of a file merged by what they say; what is no spec or settings, line by line.

The result of git's merge by lines stands wherever it says the same, so that bytes stay what they are.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.document import Document, decode_document
from qcnn_compiler.limits import LIMITS
from qcnn_compiler.pipeline import KINDS, held_in
from qcnn_compiler.versioning.layout import Layout, Unwritable, same
from qcnn_compiler.versioning.lines import USUAL, Lines, Style, merge_lines, set_apart
from qcnn_compiler.versioning.threeway import BASE, OURS, THEIRS, Three, TooLong, merge_three


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
    if not (base and ours and theirs) or len({_kinds(document) for document in (base, ours, theirs)}) > 1:
        return Merge(lines.data, lines.clean)
    try:
        return _by_structure((base, ours, theirs), files, lines, style)
    except (TooLong, Unwritable):
        return Merge(lines.data, lines.clean)


def _by_structure(documents: Three[Document], files: Three[bytes], lines: Lines, style: Style) -> Merge:
    layout = Layout(documents[_most_changed(documents)].text, b"\r\n" in files[OURS])
    merged = merge_three(documents)
    if merged.conflicts:
        base, theirs = (merge_three(documents, prefer) for prefer in (BASE, THEIRS))
        marked = layout.with_conflicts((base, merged, theirs), style)
        return Merge(marked or set_apart(files[OURS], files[THEIRS], style).data, False)
    data, by_lines = layout.write(merged), _document(lines.data) if lines.clean else None
    if by_lines is None:
        return Merge(data)
    if same(by_lines.value, merged.value):
        return Merge(lines.data)
    names = (style.names[BASE], "merged by structure", "merged by lines")
    reason = "merged by structure it says something else than merged by lines: choose"
    return Merge(set_apart(data, lines.data, Style(style.marker, names)).data, False, reason)


def _most_changed(documents: Three[Document]) -> int:
    """Return the side that has fewer lines in common with the base: it may have been formatted anew."""
    base, ours, theirs = (Counter(document.lines) for document in documents)
    return THEIRS if (base & theirs).total() < (base & ours).total() else OURS


# --- what files hold -------------------------------------------------------------------------


def _document(data: bytes) -> Document | None:
    """Return the document in a file, None where that is no spec and no settings."""
    try:
        document = decode_document(data, "")
    except SpecError:
        return None
    return document if _kinds(document) else None


def _kinds(document: Document) -> tuple[str, ...]:
    """Return the keys of a document that hold the version of one of our languages."""
    value = document.value if isinstance(document.value, dict) else {}
    return tuple(key for key in KINDS if type(value.get(key)) is int)


def _problem(data: bytes, path: str) -> str:
    """Return the first thing that is wrong with a file where it stands; nothing if it is valid."""
    try:
        held_in(decode_document(data, path), LIMITS)
    except SpecError as error:
        return error.diagnostics[0].message
    return ""
