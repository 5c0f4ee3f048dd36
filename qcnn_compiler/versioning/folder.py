"""A whole folder against a revision: which specs changed, came and went."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from qcnn_compiler.diagnostics import Diagnostic, SpecError
from qcnn_compiler.document import decode_document
from qcnn_compiler.limits import LIMITS, Limits
from qcnn_compiler.pipeline import whole
from qcnn_compiler.versioning.compare import Diff, diff
from qcnn_compiler.versioning.extends import Place
from qcnn_compiler.versioning.git import Repository, file_hash, repository_of
from qcnn_compiler.versioning.levels import Change
from qcnn_compiler.versioning.renames import renames
from qcnn_compiler.versioning.sources import Side, in_commit, side_of

SUFFIXES = (".yaml", ".yml", ".json")
_COMPARED = frozenset({"qcnn", "qcnn_training"})  # first keys of the kinds that have differences
#: The key that makes a file one of ours, in YAML or JSON.
_KEY = re.compile(rb"(?:^|[\s{,\"'])qcnn(?:_training)?[\"']?\s*:", re.MULTILINE)
#: The key that lets a file do without one of its own, and be changed by another.
_EXTENDS = re.compile(rb"(?:^|[\s{,\"'])extends[\"']?\s*:", re.MULTILINE)


@dataclass(frozen=True)
class Broken:
    """A file that could not be compared, because one version of it is no valid spec."""

    file: str
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True)
class _Folder:
    """A folder now and in a commit: blobs of the commit, and files that are there now, by path from the root."""

    repository: Repository
    commit: str
    revision: str
    shown: Callable[[str], str]
    limits: Limits
    before: dict[str, str]
    now: dict[str, Path]

    def read(self, path: str) -> bytes | None:
        """Return a file that is there now, cut behind the limit of its size."""
        return self.repository.content(path, self.limits.file_bytes) if path in self.now else None

    def read_before(self, path: str) -> bytes | None:
        """Return a file of the commit, cut behind the limit of its size: whether it is ours is not known yet."""
        with self.repository.reader(self.limits) as read:
            blob = read(self.commit, path) if path in self.before else None
        return blob.data if blob else None


def diff_folder(revision: str, folder: Path, *, limits: Limits = LIMITS, draw: bool = False) -> list[Diff | Broken]:
    """Return the difference of every spec and training file below a folder, or of one file, from a revision.

    Files that git ignores are left out; so are files that are as they were, unless they extend one that changed.

    Raises:
        UserError: if the folder is in no repository, or the revision unknown.
    """
    repository, inside = repository_of(folder)
    commit = repository.commit(revision)
    before = {path: blob for path, blob in repository.files(commit, inside).items() if path.endswith(SUFFIXES)}
    now = {path: repository.root / path for path in repository.present(inside) if path.endswith(SUFFIXES)}
    there = _Folder(repository, commit, revision, _shown(folder, inside), limits, before, now)
    changed = {path for path in {*before, *now} if path not in now or not _is(now[path], before.get(path))}
    moved = renames(*_gone_and_came(there, changed))
    left = sorted(changed.difference(moved, moved.values()))
    still = sorted(path for path in {*before, *now} - changed if _EXTENDS.search(there.read(path) or b""))
    pairs = [*moved.items(), *((path, path) for path in (*left, *still))]
    return list(_compared(there, pairs, draw))


def _shown(folder: Path, inside: str) -> Callable[[str], str]:
    """Return the function that turns a path from the root into one below the folder as the user wrote it."""
    return lambda path: str(folder / path.removeprefix(inside).removeprefix("/")) if path != inside else str(folder)


def _is(path: Path, blob: str | None) -> bool:
    """Return whether a file is as a commit has it; one that the commit lacks is not."""
    return blob is not None and file_hash(path, blob) == blob


def _gone_and_came(there: _Folder, changed: set[str]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return files of ours that are no longer there, and those that were not."""
    with there.repository.reader(there.limits) as read:
        blobs = {path: read(there.commit, path) for path in sorted(changed.difference(there.now))}
    gone = {path: blob.data for path, blob in blobs.items() if blob}
    came = {path: there.read(path) or b"" for path in sorted(changed.difference(there.before))}
    first, second = ({path: data for path, data in files.items() if _seems_ours(data)} for files in (gone, came))
    return first, second


def _seems_ours(data: bytes) -> bool:
    return bool(_KEY.search(data) or _EXTENDS.search(data))


def _compared(there: _Folder, pairs: Iterable[tuple[str, str]], draw: bool) -> Iterator[Diff | Broken]:
    """Yield the difference of each file, by its path now and before, where there is any."""
    for path, old in pairs:
        try:
            sides = _sides(there, path, old)
            if sides is None:
                continue
            found = _one(there.shown(path), *sides, there.limits, draw)
            if path != old:
                found = replace(
                    found, changes=(_file("renamed_file", "renamed", "~", there.shown(old)), *found.changes)
                )
            if found.changes:  # another line end is none
                yield found
        except SpecError as error:
            yield Broken(there.shown(path), error.diagnostics)


def _sides(there: _Folder, path: str, before: str) -> tuple[Side | None, Side | None] | None:
    """Return both versions, None for one that is not there; None altogether where neither is ours."""
    file = there.shown(path)
    label = f"{there.revision}:{there.shown(before)}"
    old, new = there.read_before(before), there.read(path)
    place = in_commit(there.repository, there.commit, f"{there.revision}:", before, there.limits)
    versions = (old, label, place), (new, file, None)
    if not any(_is_ours(data, name, where, there.limits) for data, name, where in versions):
        return None
    first, second = (_side(data, name, where, file, there.limits) for data, name, where in versions)
    return first, second


def _is_ours(data: bytes | None, label: str, place: Place | None, limits: Limits) -> bool:
    """Return whether a file can be compared: it, or what it extends, has the key of such a kind; or seems to have."""
    if not data or not _seems_ours(data):
        return False
    try:
        document = decode_document(data, label, limits)
    except SpecError:
        return bool(_KEY.search(data))
    with suppress(SpecError):  # its own keys tell then
        document = whole(document, limits, place=place)
    return isinstance(document.value, dict) and not _COMPARED.isdisjoint(document.value)


def _side(data: bytes | None, label: str, place: Place | None, file: str, limits: Limits) -> Side | None:
    return None if data is None else side_of(decode_document(data, label, limits), file, limits, place)


def _one(file: str, old: Side | None, new: Side | None, limits: Limits, draw: bool) -> Diff:
    if old and new:
        return diff(old, new, limits=limits, draw=draw)
    if new:
        return Diff("nothing", new.label, file, (_file("added_file", "added", "+"),))
    assert old, "a changed file is there before or now"
    return Diff(old.label, "nothing", file, (_file("removed_file", "removed", "-"),))


def _file(kind: str, where: str, sign: str, old: str = "") -> Change:
    return Change(kind, where, old and f"from {old}", sign, "file")
