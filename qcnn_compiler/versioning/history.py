"""The history of one spec: each version of it, what it cost to come there, and what it reached."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from pathlib import Path

from qcnn_compiler.diagnostics import Diagnostic, SpecError, UserError
from qcnn_compiler.document import Document, decode_document, parse_document
from qcnn_compiler.limits import LIMITS, Limits
from qcnn_compiler.pipeline import VERSION
from qcnn_compiler.versioning.compare import Diff, Version, changes_between, diff
from qcnn_compiler.versioning.extends import Place
from qcnn_compiler.versioning.git import Blob, Commit, Reader, Repository, blob_hash, repository_of
from qcnn_compiler.versioning.levels import Level, highest
from qcnn_compiler.versioning.migrate import migrated_document
from qcnn_compiler.versioning.results import Ids, Result, best_results
from qcnn_compiler.versioning.sources import Side, side_of, without_dots
from qcnn_compiler.versioning.walk import Files, State, Step, walk

#: Stands for the work tree.
UNCOMMITTED = Commit("", "", (), "", "", "not committed")


@dataclass(frozen=True)
class Compiled:
    """What a version of a file is; without `side`, it has mistakes. `language` is 0 where it was migrated."""

    side: Side | None = None
    version: Version | None = None
    mistakes: tuple[Diagnostic, ...] = ()
    language: int = 1

    @property
    def ids(self) -> Ids:
        """Return `spec_id` and `circuit_id`, empty where it is no architecture."""
        ids = self.version.ids if self.version else {}
        return ids.get("spec_id", ""), ids.get("circuit_id", "")

    @property
    def parameters(self) -> int | None:
        """Return how many numbers are trained, in circuits and around them."""
        if self.version is None:
            return None
        return sum(c.num_parameters for c in self.version.circuits.values()) + self.version.around.trained


@dataclass(frozen=True)
class Entry:
    """One version of a file.

    Attributes:
        commit: that made it; `UNCOMMITTED` has no hash.
        path: from the current folder; of a deleted file, what it was.
        status: `created`, `changed`, `deleted`, `invalid`, or `earliest` of those that a shallow clone has.
        level: of the change from the last valid version before, where there is one.
        notes: in words: that it was renamed, that only what it extends changed, ...
        results: what its runs reached, one per task.
        difference: from that version, where it was asked for.
    """

    commit: Commit
    path: str
    status: str
    compiled: Compiled
    level: Level | None = None
    notes: tuple[str, ...] = ()
    results: tuple[Result, ...] = ()
    difference: Diff | None = None


@dataclass(frozen=True)
class History:
    """Versions of a file, newest first; `shallow` if the clone has not all of them."""

    path: str
    entries: tuple[Entry, ...]
    shallow: bool = False


def history(
    path: Path,
    revisions: str | None = None,
    *,
    most: int | None = None,
    runs: Path = Path("runs"),
    patch: bool = False,
    limits: Limits = LIMITS,
) -> History:
    """Return the versions of a spec, or of training settings, that git has, its names followed.

    Args:
        path: from the current folder; the file may be gone by now.
        revisions: as `git log` takes them; without any, what is not committed comes first.
        most: versions to return.
        runs: folder of runs, which may be absent.
        patch: compare in full, with all numbers.

    Raises:
        UserError: the path is in no repository, git knows no such revisions, or none of them has such a file.
    """
    if path.is_dir():
        raise UserError(
            f"A history is that of one file, but `{path}` is a folder. `qcnn diff --against` compares folders."
        )
    repository, inside = repository_of(path)
    head = repository.commit("HEAD") if revisions is None else ""
    with repository.reader(limits) as read:
        files = Files(partial(_read, repository, head, limits, read))
        staged = repository.renamed(None, inside) if head and not files.blob(head, inside) else None
        steps = walk(repository, files, revisions or "HEAD", inside, [staged] if staged else [])
        pending = _pending(repository, files, head, inside, staged or inside) if head else []
        if not steps and not pending and not repository.is_range(revisions or "HEAD"):
            raise UserError(_unknown(path, revisions or "HEAD", repository))
        shallow = repository.is_shallow()
        tell = _Teller(files, repository.root, shallow, limits, patch, best_results(runs), _made(steps))
        entries = tuple(islice(map(tell.entry, [*pending, *steps]), most))
    return History(str(path), entries, shallow)


def _unknown(path: Path, revisions: str, repository: Repository) -> str:
    return (
        f"`{path}` must be a file that a commit of `{revisions}` has or had, but none in {repository.root} does. "
        f"`git log --all -- {path}` looks in all branches."
    )


def _read(repository: Repository, head: str, limits: Limits, read: Reader, commit: str, path: str) -> Blob | None:
    """Return a file of a commit, or of the work tree if there is none."""
    if commit:
        return read(commit, path)
    data = repository.content(path, limits.file_bytes)
    return None if data is None else Blob(blob_hash(data, like=head), data)


def _pending(repository: Repository, files: Files, head: str, inside: str, old: str) -> list[Step]:
    """Return the step from the last commit to the work tree, if they differ."""
    before, now = files.state(head, old), files.state("", inside)
    paths = {inside, old, *before.bases, *now.bases}
    return [Step(UNCOMMITTED, now, before)] if now != before and repository.is_changed(sorted(paths)) else []


def _made(steps: Sequence[Step]) -> dict[State, Step]:
    """Return the step in which each state first came."""
    return {step.now: step for step in steps}  # of equal states the last one here, which is the oldest


@dataclass(frozen=True)
class _Teller:
    """Turns steps into entries, compiling every state once."""

    files: Files
    root: Path
    shallow: bool
    limits: Limits
    patch: bool
    results: Mapping[Ids, tuple[Result, ...]]
    made: Mapping[State, Step]
    known: dict[State, Compiled] = field(default_factory=dict)

    def entry(self, step: Step) -> Entry:
        """Return what a step is to its reader."""
        now, last = self._compiled(step.now), self._valid(step.before)
        place = self._shown(step.now.path or step.before.path)
        before = self._compiled(last) if last.files and now.side else None
        return Entry(
            step.commit,
            place,
            _status(step, now, self.shallow),
            _within(now, step.commit),
            None if before is None else Level.NONE if last == step.now else _level(before, now),
            tuple(self._notes(step, now, last)),
            self.results.get(now.ids, ()),
            self._difference(step, last, now) if self.patch and before else None,
        )

    def _shown(self, path: str) -> str:
        """Return a path from the root as one from the current folder."""
        return os.path.relpath(self.root / path)

    def _valid(self, state: State) -> State:
        """Return a state, or the last one before it that is valid; without files, if there is none."""
        seen = set()
        while state.files and state not in seen and self._compiled(state).side is None:
            seen.add(state)
            state = self.made[state].before if state in self.made else State()
        return State() if state in seen else state

    def _compiled(self, state: State) -> Compiled:
        if state not in self.known:
            self.known[state] = self._compile(state) if state.files else Compiled()
        return self.known[state]

    def _compile(self, state: State) -> Compiled:
        shown = self._shown(state.path)
        blobs = dict(state.files)

        def read(path: Path) -> Document | None:
            inside = path.relative_to(self.root).as_posix()
            blob = blobs.get(inside)  # empty for a base that is not there
            return decode_document(self.files.contents[blob], self._shown(inside), self.limits) if blob else None

        place = Place(self.root / state.path, self.root, "", without_dots, read)
        try:
            document = decode_document(self.files.contents[blobs[state.path]], shown, self.limits)
            migrated = migrated_document(document, self.limits)
            if migrated:
                document = parse_document(migrated[1], shown, self.limits)
            return _compiled_side(side_of(document, shown, self.limits, place), migrated[0] if migrated else VERSION)
        except SpecError as error:
            return Compiled(mistakes=error.diagnostics)
        except UserError as error:  # such as an old file that cannot be rewritten
            return Compiled(mistakes=(Diagnostic("QC0212", str(error), shown),))

    def _notes(self, step: Step, now: Compiled, last: State) -> Iterator[str]:
        if step.now.files and step.before.files:
            if step.now.path != step.before.path:
                yield f"renamed from {self._shown(step.before.path)}"
            changed = [self._shown(path) for path, blob in step.now.files[1:] if (path, blob) not in step.before.files]
            if step.now.files[0] == step.before.files[0] and changed:
                yield f"by {', '.join(changed)}, which it extends"
        if len(step.commit.parents) > 1:
            yield "merge"
        if now.language != VERSION:
            yield f"version {now.language} of the language"
        if now.side and last.files and last != step.before:
            yield "compared with the last valid version"

    def _difference(self, step: Step, last: State, now: Compiled) -> Diff:
        before = self._compiled(last)
        assert before.side, "it is a valid version"
        assert now.side, "it is a valid version"
        parent = f"{step.commit.short}^:" if step.commit.short else "HEAD:"
        old = _prefix(self.made[last].commit) if last in self.made else parent
        sides = zip((old, _prefix(step.commit)), (before.side, now.side), strict=True)
        return diff(*(replace(side, label=prefix + side.label) for prefix, side in sides), limits=self.limits)


def _compiled_side(side: Side, language: int) -> Compiled:
    version = Version(side.spec) if side.spec else None
    found = Compiled(side, version, language=language)
    assert all(found.ids) or version is None, "what is compiled has identities"
    return found


def _status(step: Step, now: Compiled, shallow: bool) -> str:
    if not step.now.files:
        return "deleted"
    if now.side is None:
        return "invalid"
    if step.before.files:
        return "changed"
    return "earliest" if shallow and step.commit.short and not step.commit.parents else "created"


def _level(before: Compiled, now: Compiled) -> Level:
    """Return the level of a change, at least cosmetic: there is no entry without any difference."""
    assert before.side, "it is a valid version"
    assert now.side, "it is a valid version"
    if (before.version is None) != (now.version is None):
        return Level.INTERFACE_BREAKING  # an architecture became training settings, or they became one
    versions = [one.version for one in (before, now) if one.version]
    return max(highest(changes_between(before.side, now.side, *versions)), Level.COSMETIC)


def _prefix(commit: Commit) -> str:
    return f"{commit.short}:" if commit.short else ""


def _within(now: Compiled, commit: Commit) -> Compiled:
    """Return the version with its mistakes called by the commit they are in."""
    named = tuple(replace(one, file=_prefix(commit) + one.file) for one in now.mistakes)
    return replace(now, mistakes=named)
