"""Files found in folders, and written as a whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from qcnn_compiler.diagnostics import UserError

SUFFIXES = (".yaml", ".yml", ".json")


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the paths with each folder replaced by the YAML and JSON files in it, at any depth and in order."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = sorted(p for p in path.rglob("*") if p.suffix in SUFFIXES and p.is_file()) if path.is_dir() else [path]
        found |= dict.fromkeys(inside)
    return list(found)


def rewrite(path: Path, data: bytes) -> None:
    """Replace the content of an existing file, which a link may lead to; its permissions stay.

    Raises:
        UserError: the file is read-only, or cannot be replaced.
    """
    file = path.resolve()
    mode = stat.S_IMODE(file.stat().st_mode)
    if not mode & stat.S_IWUSR or not os.access(file, os.W_OK):
        raise UserError(f"{path} must be writable, but is read-only. Permit writing it, then try again.")
    write_atomically(file, data, mode)


def write_atomically(path: Path, data: bytes, mode: int | None = None) -> None:
    """Replace a file by `data` so that at every moment either the old or the new content is on the disk, complete.

    Args:
        mode: permissions of the file; those of any new file unless told otherwise.

    Raises:
        UserError: the disk is full or the directory cannot be written; the old file is then as it was.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        try:
            with draft.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if mode is not None:
                draft.chmod(mode)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            f"{path} must be writable, but is not ({error.strerror or error}). What was there before is intact: "
            f"make room or permit writing in {path.parent}, then try again."
        ) from error


def sync_directory(path: Path) -> None:
    """Have the disk know the names in a directory before anything that follows."""
    file = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def remove_drafts(folder: Path) -> None:
    """Remove what `write_atomically` leaves in a folder when its process is killed; nobody may be writing there."""
    for draft in folder.glob(".*.tmp"):
        draft.unlink(missing_ok=True)
