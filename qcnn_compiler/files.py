"""Files written as a whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from qcnn_compiler.diagnostics import UserError


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
