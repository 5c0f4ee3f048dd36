"""The way back through git's history: the commits in which a file, or one that it extends, became another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from qcnn_compiler.versioning.extends import MAX_FILES, base_of
from qcnn_compiler.versioning.git import Blob, Commit, Reader, Repository


@dataclass(frozen=True)
class State:
    """What a commit has of a file: its path and blob, then those of the file that it extends, and so on."""

    files: tuple[tuple[str, str], ...] = ()

    @property
    def path(self) -> str:
        """Return the path of the file from the root, empty if there is none."""
        return self.files[0][0] if self.files else ""

    @property
    def bases(self) -> tuple[str, ...]:
        """Return the paths of what it extends."""
        return tuple(path for path, _ in self.files[1:])


@dataclass(frozen=True)
class Step:
    """A commit that changed a file, and what the file was before: in the first parent that has it."""

    commit: Commit
    now: State
    before: State


@dataclass(frozen=True)
class Files:
    """The files of all commits, each read once."""

    read: Reader
    known: dict[tuple[str, str], Blob | None] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)  # by hash
    bases: dict[tuple[str, str], str | None] = field(default_factory=dict)

    def blob(self, commit: str, path: str) -> Blob | None:
        """Return a file of a commit, None where it has none."""
        if (commit, path) not in self.known:
            self.known[commit, path] = blob = self.read(commit, path)
            if blob:
                self.contents[blob.hash] = blob.data
        return self.known[commit, path]

    def state(self, commit: str, path: str) -> State:
        """Return what a commit has of the file at a path."""
        found: list[tuple[str, str]] = []
        following: str | None = path
        while following is not None and len(found) < MAX_FILES and following not in dict(found):
            blob = self.blob(commit, following)
            found.append((following, blob.hash if blob else ""))
            following = self._base(following, blob) if blob else None
        return State(tuple(found)) if found[0][1] else State()

    def _base(self, path: str, blob: Blob) -> str | None:
        if (path, blob.hash) not in self.bases:
            self.bases[path, blob.hash] = base_of(blob.data, path)
        return self.bases[path, blob.hash]


def walk(repository: Repository, files: Files, revisions: str, path: str, older: Sequence[str] = ()) -> list[Step]:
    """Return the commits that changed a file, or moved it, or changed what it extends, newest first.

    A merge is one of them where the file differs from that of all its parents, as in `git log`.

    Args:
        revisions: as `git log` takes them.
        path: from the root, in the newest commits; `older` are paths that it is known to have had before.

    Raises:
        UserError: git knows no such revisions.
    """
    names, bases, asked = [path, *older], set[str](), set[str]()
    while True:
        commits = repository.log(revisions, [*names, *sorted(bases - {*names})])
        states = _states(files, commits, names)
        steps = list(_steps(commits, states))
        added = [step for step in steps if not step.before.files and step.commit.hash not in asked]
        asked |= {step.commit.hash for step in added}
        moved = [repository.renamed(step.commit.hash, step.now.path) for step in added]
        new_names = [old for old in dict.fromkeys(moved) if old and old not in names]
        new_bases = {base for state in states.values() for base in state.bases} - bases
        if not new_names and not new_bases:
            return steps
        names, bases = names + new_names, bases | new_bases


def _states(files: Files, commits: Sequence[Commit], names: Sequence[str]) -> dict[str, State]:
    """Return what each commit, and each parent, has of a file that has had several names.

    The name is that of the child, or, where there is no such file, the newest one that there is.
    """
    likely: dict[str, str] = {}

    def found(commit: str) -> State:
        tried = (files.state(commit, name) for name in (likely.get(commit, names[0]), *names))
        return next((state for state in tried if state.files), State())

    states: dict[str, State] = {}
    for commit in commits:
        states[commit.hash] = found(commit.hash)
        for parent in commit.parents:
            likely.setdefault(parent, states[commit.hash].path or likely.get(commit.hash, names[0]))
    outside = {parent for commit in commits for parent in commit.parents if parent not in states}
    return states | {parent: found(parent) for parent in outside}


def _steps(commits: Sequence[Commit], states: dict[str, State]) -> Iterator[Step]:
    for commit in commits:
        now = states[commit.hash]
        before = [states[parent] for parent in commit.parents] or [State()]
        if now not in before:
            yield Step(commit, now, next((state for state in before if state.files), State()))
