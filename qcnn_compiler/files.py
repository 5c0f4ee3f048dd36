"""Files found in folders, and written as a whole or not at all."""

from __future__ import annotations

import os
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


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file by `data` so that at every moment either the old or the new content is on the disk, complete.

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
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            f"{path} must be writable, but is not ({error.strerror or error}). What was there before is intact: "
            f"make room or permit writing in {path.parent}, then try again."
        ) from error
