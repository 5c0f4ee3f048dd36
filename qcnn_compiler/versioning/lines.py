"""Three versions of a file merged line by line, as git does without a driver."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.versioning.git import TIMEOUT

MARKER = 7  # characters of a conflict marker
MOST_CONFLICTS = 127  # that git counts; from here on its exit codes are errors
NAMES = ("base", "ours", "theirs")


@dataclass(frozen=True)
class Style:
    """How conflicts are marked: size of the markers, and what the three versions are called at them."""

    marker: int = MARKER
    names: tuple[str, str, str] = NAMES


@dataclass(frozen=True)
class Lines:
    """A merged file, and whether no conflict is left in it."""

    data: bytes
    clean: bool


#: As `git merge-file` does by itself.
USUAL = Style()


def merge_lines(base: bytes, ours: bytes, theirs: bytes, style: Style = USUAL, *options: str) -> Lines:
    """Return what `git merge-file` makes of three versions; `options` are those of that command.

    Raises:
        UserError: one of them is binary.
    """
    return _merge_file(("merge-file", *options), (ours, base, theirs), style)


def set_apart(ours: bytes, theirs: bytes, style: Style = USUAL) -> Lines:
    """Return two versions as one file in which all lines that differ are conflicts."""
    return _merge_file(("-c", "merge.conflictStyle=merge", "merge-file"), (ours, b"", theirs), style)


def _merge_file(command: tuple[str, ...], files: tuple[bytes, bytes, bytes], style: Style) -> Lines:
    base, ours, theirs = style.names
    names = [word for name in (ours, base, theirs) for word in ("-L", name)]
    with TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("ours", "base", "theirs")]
        for path, data in zip(paths, files, strict=True):
            path.write_bytes(data)
        whole = ["git", *command, "-p", "-q", f"--marker-size={style.marker}", *names, *map(str, paths)]
        done = subprocess.run(whole, capture_output=True, check=False, timeout=TIMEOUT)
    if done.returncode > MOST_CONFLICTS:
        raise UserError("Files must be text to be merged line by line, but are binary. Choose one of the versions.")
    return Lines(done.stdout, done.returncode == 0)
