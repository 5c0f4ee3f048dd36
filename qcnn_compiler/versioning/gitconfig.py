"""What `qcnn git install` writes and `uninstall` takes away: two drivers, and the attributes that ask for them.

Git reads drivers from its configuration, which a clone does not get, and attributes from a file that is committed.
Where attributes ask for drivers that nobody installed, git goes on as without them.
"""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import write_atomically
from qcnn_compiler.versioning.git import GitError, run_git

PATTERNS = ("*.yaml", "*.yml")
BEGIN = "# Written by `qcnn git install`, removed by `qcnn git uninstall`: from here"
END = "# to here"
END_OF_EMPTY = "# to here; before, this file was empty"  # and so stays when the block goes
_ROW = " diff=qcnn merge=qcnn"
#: Our lines, whatever ends them. Those of others may stand between; where the end is lost, ours end at the first other.
_BLOCK = re.compile(
    rf"{re.escape(BEGIN)}\r?\n"
    rf"(?:(?P<whole>(?:(?!{re.escape(BEGIN)}).*\n)*?)(?P<end>{re.escape(END_OF_EMPTY)}|{re.escape(END)})\r?(?:\n|\Z)"
    rf"|(?P<rows>(?:.*{_ROW}\r?\n)*))"
)
CACHE = "refs/notes/textconv/qcnn"  # where git keeps what textconv printed


@dataclass(frozen=True)
class Scope:
    """Where drivers are installed.

    Attributes:
        folder: in which git is asked.
        option: of `git config`.
        attributes: the file that holds them.
    """

    folder: Path
    option: str
    attributes: Path


def local_scope() -> Scope:
    """Return the repository of the current folder.

    Raises:
        UserError: it is in the work tree of none.
    """
    here = Path.cwd()
    try:
        root = Path(run_git(here, "rev-parse", "--show-toplevel").removesuffix("\n"))
    except GitError as error:
        raise UserError(
            f"`{here}` must be in the work tree of a git repository, but is not: {error}. "
            f"Change to one, or take `--global` for all repositories of yours."
        ) from None
    return Scope(root, "--local", root / ".gitattributes")


def global_scope() -> Scope:
    """Return all repositories of this user."""
    here = Path.cwd()
    try:
        attributes = Path(run_git(here, "config", "--global", "--path", "core.attributesFile").removesuffix("\n"))
    except GitError:
        home = os.environ.get("XDG_CONFIG_HOME")
        attributes = (Path(home) if home else Path.home() / ".config") / "git" / "attributes"
    return Scope(here, "--global", attributes)


def settings() -> dict[str, str]:
    """Return the configuration of the drivers.

    Commands name the interpreter that runs now, and never read modules from the repository. Where it is gone, or
    fails, git still gets the text of the file, and the merge by lines. Text without our name in it is shown without
    starting Python. Git forgets what it kept of resolved specs when the command changes, as it does with our version.
    """
    command = f"{shlex.quote(sys.executable)} -P -m qcnn_compiler git"
    resolved = f'{command} textconv -- "$1" || cat "$1"'
    return {
        "diff.qcnn.textconv": f": qcnn-compiler {version('qcnn-compiler')}; "
        f'f() {{ if grep -qI . "$1" && ! grep -q qcnn "$1"; then cat "$1"; else {resolved}; fi; }}; f',
        "diff.qcnn.cachetextconv": "true",
        "merge.qcnn.name": "QCNN specs and settings, merged by structure",
        "merge.qcnn.driver": f"{command} merge -- %O %A %B %L %P %S %X %Y && exit 0; grep -q '^<<<' %A && exit 1; "
        "git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B || exit 1",
    }


def install(scope: Scope, patterns: Sequence[str] = ()) -> list[str]:
    """Write drivers and attributes; return what was changed, in words.

    Args:
        patterns: of files that the drivers are for. Without, those of the last time stay, else `PATTERNS`.

    Raises:
        UserError: something cannot be written.
    """
    before = _read(scope.attributes)
    after = _with_block(before or "", [_quoted(pattern) + _ROW for pattern in patterns], was_empty=before == "")
    wanted = {name: value for name, value in settings().items() if _get(scope, name) != value}
    for name, value in wanted.items():
        _config(scope, "--replace-all", name, value)
    changed = [f"wrote drivers to the {scope.option[2:]} configuration of git"] * bool(wanted)
    if after != before:
        _write(scope.attributes, after)
        changed.append(f"wrote attributes to {scope.attributes}")
    return changed


def uninstall(scope: Scope) -> list[str]:
    """Take away what `install` wrote and what git kept of it; return what was changed, in words.

    Raises:
        UserError: something cannot be written.
    """
    before = _read(scope.attributes) or ""
    after = _BLOCK.sub(_others, before)
    installed = [name for name in settings() if _get(scope, name) is not None]
    for name in installed:
        _config(scope, "--unset-all", name)
    changed = [f"took drivers out of the {scope.option[2:]} configuration of git"] * bool(installed)
    if after != before:
        _write(scope.attributes, after, keep=END_OF_EMPTY in before)
        changed.append(f"took attributes out of {scope.attributes}")
    with suppress(GitError):  # outside of a repository there is none
        run_git(scope.folder, "update-ref", "-d", CACHE)
    return changed


def _with_block(before: str, rows: Sequence[str], *, was_empty: bool) -> str:
    """Return attributes with one block of ours: where the first one is, else before the user's lines, which prevail."""
    found = _BLOCK.search(before)
    own = [line for line in _lines(found) if line.endswith(_ROW)] if found else []
    usual = [pattern + _ROW for pattern in PATTERNS]
    end = (found["end"] if found else None) or (END_OF_EMPTY if was_empty else END)
    line_end = "\r\n" if "\r\n" in (found[0] if found else before) else "\n"
    block = "".join(line + line_end for line in (BEGIN, *(rows or own or usual), end))
    if not found:
        return block + before
    return before[: found.start()] + block + _others(found) + _BLOCK.sub(_others, before[found.end() :])


def _lines(block: re.Match[str]) -> list[str]:
    return (block["whole"] or block["rows"] or "").replace("\r\n", "\n").split("\n")


def _others(block: re.Match[str]) -> str:
    """Return the lines between ours that are not ours."""
    lines = (block["whole"] or "").split("\n")
    return "\n".join(line for line in lines if not line.rstrip("\r").endswith(_ROW))


def _quoted(pattern: str) -> str:
    """Return a pattern as attributes files write it."""
    escaped = pattern.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if re.search(r'[\s"#]', pattern) else pattern


def _get(scope: Scope, name: str) -> str | None:
    try:
        return run_git(scope.folder, "config", scope.option, "--get", name).removesuffix("\n")
    except GitError:
        return None


def _config(scope: Scope, *arguments: str) -> None:
    try:
        run_git(scope.folder, "config", scope.option, *arguments)
    except GitError as error:
        raise UserError(
            f"The configuration of git must be writable, but is not: {str(error).removeprefix('error: ')}. "
            f"Permit writing, then try again."
        ) from None


def _read(path: Path) -> str | None:
    """Return the text of a file, None where there is none.

    Raises:
        UserError: it is no file, or cannot be read.
    """
    if not path.exists():
        return None
    if not path.is_file():
        what = "a folder" if path.is_dir() else "a device, pipe or socket"
        raise UserError(f"{path} must be a file of git attributes, but is {what}. Move it away, then try again.")
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except OSError as error:
        raise UserError(f"{path} must be readable, but is not ({error.strerror}). Permit reading it.") from None


def _write(path: Path, text: str, *, keep: bool = False) -> None:
    """Write a file, or remove it where nothing is left in it, unless it is to be kept."""
    real = path.resolve()  # dotfiles are often links
    try:
        real.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{real.parent} must be a folder for git attributes, but is not ({error.strerror}).") from None
    if text or keep:
        write_atomically(real, text.encode("utf-8", "surrogateescape"))
    else:
        real.unlink()
