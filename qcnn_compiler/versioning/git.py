"""What git keeps: files of a revision, read by the `git` command, which is never given a shell."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from qcnn_compiler.diagnostics import SpecError, UserError
from qcnn_compiler.document import too_large
from qcnn_compiler.limits import Limits

TIMEOUT = 60  # seconds


class GitError(Exception):
    """`git` ended with an error; the text is what it said."""


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
        return [path for path in listed.split("\0") if path and (self.root / path).is_file()]

    def _git(self, *arguments: str) -> str:
        return run_git(self.root, *arguments)


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
            f"`{path}` must be in the work tree of a git repository, but is not: {error}. "
            f"Compare files by their paths, or `git init` the folder."
        ) from None
    inside = folder.resolve() / whole.relative_to(folder)
    return Repository(root), "" if inside == root else inside.relative_to(root).as_posix()


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


def _run(folder: Path, *arguments: str) -> bytes:
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    command = ["git", "-C", str(folder), "--literal-pathspecs", *arguments]
    try:
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=TIMEOUT
        )
    except FileNotFoundError:
        raise UserError("`git` must be installed to read revisions, but is not. Compare two files instead.") from None
    except subprocess.TimeoutExpired:
        raise UserError(f"`git {arguments[0]}` must answer within {TIMEOUT} seconds, but did not.") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise GitError(said.removeprefix("fatal: ") or f"git {arguments[0]} ended with {done.returncode}")
    return done.stdout
