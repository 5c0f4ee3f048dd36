"""What git keeps: files of a revision, read by the `git` command, which is never given a shell."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qcnn_compiler.diagnostics import SpecError, UserError
from qcnn_compiler.document import too_large
from qcnn_compiler.limits import Limits

TIMEOUT = 60  # seconds
CHUNK = 1 << 20  # bytes of what is too large that are read, and forgotten, at once
ABSENT = "`git` must be installed to read revisions, but is not. Compare two files instead."


class GitError(Exception):
    """`git` ended with an error; the text is what it said."""


@dataclass(frozen=True)
class Commit:
    """A commit; `short` begins its hash and names it alone; `date` is that of the author, as ISO 8601."""

    hash: str
    short: str
    parents: tuple[str, ...]
    date: str
    author: str
    subject: str


@dataclass(frozen=True)
class Blob:
    """The content of a file and git's hash of it; content that is larger than the limit is cut behind it."""

    hash: str
    data: bytes


#: Takes a commit and a path from the root; returns the file, None where there is none.
Reader = Callable[[str, str], Blob | None]


@dataclass(frozen=True)
class Repository:
    """A repository by the top folder of its work tree."""

    root: Path

    def commit(self, revision: str) -> str:
        """Return the hash of the commit that a revision names.

        Raises:
            UserError: if there is none.
        """
        _check_revision(revision)
        try:
            return self._git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").strip()
        except GitError:
            raise UserError(
                f"`{revision}` must be a revision of the repository {self.root}, but is none. "
                f"`git log --oneline` shows them; a shallow clone has only the last ones."
            ) from None

    def blob(self, commit: str, path: str) -> str | None:
        """Return the hash of a file in a commit, None where it has none; `path` is from the root, with slashes."""
        return self.files(commit, path).get(path)

    def files(self, commit: str, folder: str = "") -> dict[str, str]:
        """Return the hashes of all regular files below a folder of a commit, by path from the root."""
        listed = self._git("ls-tree", "-r", "-z", "--full-tree", "--", commit, *([folder] if folder else []))
        rows = (row.partition("\t") for row in listed.split("\0") if row)
        return {path: fields.split()[2] for fields, _, path in rows if fields.startswith("100")}

    def read(self, blob: str, file: str, limits: Limits) -> bytes:
        """Return the content of a blob; `file` is its name in messages.

        Raises:
            SpecError: if it is larger than the limit.
        """
        if int(self._git("cat-file", "-s", blob)) > limits.file_bytes:
            raise SpecError([too_large(file, limits)])
        return _run(self.root, "cat-file", "blob", blob)

    def present(self, folder: str = "") -> list[str]:
        """Return the files of the work tree below a folder that git does not ignore, by path from the root."""
        where = ["--", folder] if folder else []
        listed = self._git("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate", *where)
        return [path for path in listed.split("\0") if path and self._is_regular(path)]

    def content(self, path: str, most: int) -> bytes | None:
        """Return what the work tree has of a file, cut behind `most` bytes, as git would keep it: of a link its text.

        None where there is no file, which includes what lies behind a linked folder.
        """
        file = self.root / path
        try:
            if file.is_symlink() and self._is_inside(file.parent):
                return os.fsencode(file.readlink())
            if not self._is_regular(path):
                return None
            with file.open("rb") as opened:
                return opened.read(most + 1)
        except OSError:
            return None

    def _is_regular(self, path: str) -> bool:
        return (self.root / path).is_file() and self._is_inside(self.root / path)

    def _is_inside(self, path: Path) -> bool:
        """Return whether no link is on the way from the root to a path, or at its end."""
        return path.resolve() == self.root.resolve() / path.relative_to(self.root)

    def log(self, revisions: str, paths: Sequence[str]) -> list[Commit]:
        """Return the commits that changed any of the paths, newest first, each before its parents.

        Parents are the nearest ancestors of which the same is true.

        Args:
            revisions: as `git log` takes them: `main`, `v1..v2`.

        Raises:
            UserError: git knows no such revisions.
        """
        _check_revision(revisions)
        options = (
            "--date-order",
            "--parents",
            "--encoding=UTF-8",
            "-z",
            "--format=tformat:%H%x00%h%x00%P%x00%aI%x00%an%x00%s",
        )
        settings = ("-c", "log.follow=false", "-c", "log.showSignature=false")
        try:
            said = self._git(*settings, "log", *options, "--end-of-options", revisions, "--", *paths)
        except GitError as error:
            raise UserError(
                f"`{revisions}` must be a revision of the repository {self.root}, or a range of them such as "
                f"`v1..main`, but is none ({error}). A shallow clone has only the last ones."
            ) from None
        fields = said.split("\0")
        rows = zip(*(fields[i::6] for i in range(6)), strict=False)  # after the last one, there is an empty text
        return [Commit(name, short, tuple(parents.split()), *rest) for name, short, parents, *rest in rows]

    def renamed(self, commit: str | None, path: str) -> str | None:
        """Return the path from which a commit moved a file, None if it did not; without a commit, what is staged."""
        at = ["diff-tree", "--no-commit-id", "-r", commit] if commit else ["diff-index", "--cached", "HEAD"]
        fields = iter(self._git(at[0], "-M", "-z", "--name-status", *at[1:], "--").split("\0"))
        for status in fields:
            names = [next(fields, "") for _ in range(2 if status.startswith("R") else 1)]
            if len(names) == 2 and names[1] == path:
                return names[0]
        return None

    def is_changed(self, paths: Sequence[str]) -> bool:
        """Return whether the work tree has any of the paths otherwise than the last commit, or only one of both."""
        return bool(self._git("status", "--porcelain", "-z", "--untracked-files=all", "--", *paths))

    def is_range(self, revisions: str) -> bool:
        """Return whether revisions, which git knows, leave any out: `v1..main`, `^v1`, `main^!`."""
        _check_revision(revisions)
        return any(row.startswith("^") for row in self._git("rev-parse", "--revs-only", revisions, "--").splitlines())

    def is_shallow(self) -> bool:
        """Return whether the clone lacks commits before some that it has."""
        return self._git("rev-parse", "--is-shallow-repository").strip() == "true"

    @contextmanager
    def reader(self, limits: Limits) -> Iterator[Reader]:
        """Give the function that reads files of commits, any number of them by one process of git."""
        with _started(self.root, "cat-file", "--batch") as process:
            yield partial(_read_batch, process, limits.file_bytes)

    def _git(self, *arguments: str) -> str:
        return run_git(self.root, *arguments)


def blob_hash(data: bytes, like: str | None) -> str:
    """Return the hash that git gives to the content of a file, of the length that its other hashes have."""
    return _hasher(len(data), like, data).hexdigest()


def file_hash(path: Path, like: str | None) -> str:
    """Return the hash that git gives to a file on disk, as `blob_hash` does, of any size without keeping it."""
    with path.open("rb") as file:
        hasher = _hasher(os.fstat(file.fileno()).st_size, like)
        while piece := file.read(CHUNK):
            hasher.update(piece)
    return hasher.hexdigest()


def _hasher(size: int, like: str | None, data: bytes = b"") -> hashlib._Hash:
    kind = hashlib.sha256 if like and len(like) == 64 else hashlib.sha1
    return kind(b"blob %d\0" % size + data)


def repository_of(path: Path) -> tuple[Repository, str]:
    """Return the repository that a path is in, and the path from its root; the path itself may be gone by now.

    Raises:
        UserError: if it is in none.
    """
    whole = Path(os.path.abspath(path))  # noqa: PTH100  # a link in the path is git's business, `..` is not
    folder = next(parent for parent in (whole, *whole.parents) if parent.is_dir())
    try:
        root = Path(_run(folder, "rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n"))
    except GitError as error:
        raise UserError(
            f"`{path}` must be in the work tree of a git repository, but is not: {error}. {_way_out(folder)}"
        ) from None
    inside = folder.resolve() / whole.relative_to(folder)
    return Repository(root), "" if inside == root else inside.relative_to(root).as_posix()


def _way_out(folder: Path) -> str:
    """Return what helps in a folder that is in no work tree."""
    try:
        bare = run_git(folder, "rev-parse", "--is-bare-repository").strip() == "true"
    except GitError:
        return "Compare files by their paths, or `git init` the folder."
    if bare:
        return "This repository is bare: clone it, or make a work tree of it with `git worktree add`."
    return "Git keeps its own data here: go to the work tree, which is above it."


def run_git(folder: Path, *arguments: str) -> str:
    """Return what `git` prints when it runs in a folder.

    Raises:
        GitError: if it ends with an error.
        UserError: if it is not installed, or does not end.
    """
    return _run(folder, *arguments).decode("utf-8", "surrogateescape")


def _check_revision(revision: str) -> None:
    if not revision or revision.startswith("-") or "\0" in revision or "\n" in revision:
        raise UserError(
            f"A revision must be a name that git knows, such as `HEAD~1` or `main`, but is `{revision}`. "
            f"Write `REVISION:FILE`."
        )


def _read_batch(process: subprocess.Popen[bytes], most: int, commit: str, path: str) -> Blob | None:
    if "\n" in path:
        return None  # requests are lines
    assert process.stdin, "it is a pipe"
    assert process.stdout, "it is a pipe"
    process.stdin.write(f"{commit}:{path}\n".encode("utf-8", "surrogateescape"))
    process.stdin.flush()
    said = process.stdout.readline()
    if not said:
        raise UserError("`git cat-file` must read the files of the repository, but ended. `git fsck` says more.")
    found = said.split()
    if len(found) != 3 or not found[2].isdigit():
        return None  # `REVISION:PATH missing`
    size = int(found[2])
    data = process.stdout.read(min(size, most + 1))
    for start in range(len(data), size + 1, CHUNK):  # the rest and a line feed
        process.stdout.read(min(CHUNK, size + 1 - start))
    return Blob(found[0].decode(), data) if found[1] == b"blob" else None


@contextmanager
def _started(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    command, environment = _command(folder, *arguments)
    try:
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except FileNotFoundError:
        raise UserError(ABSENT) from None
    with process:
        yield process


def _command(folder: Path, *arguments: str) -> tuple[list[str], dict[str, str]]:
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    return ["git", "-C", str(folder), "--literal-pathspecs", *arguments], environment


def _run(folder: Path, *arguments: str) -> bytes:
    command, environment = _command(folder, *arguments)
    try:
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=TIMEOUT
        )
    except FileNotFoundError:
        raise UserError(ABSENT) from None
    except subprocess.TimeoutExpired:
        raise UserError(f"`git {arguments[0]}` must answer within {TIMEOUT} seconds, but did not.") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise GitError(said.removeprefix("fatal: ") or f"git {arguments[0]} ended with {done.returncode}")
    return done.stdout
