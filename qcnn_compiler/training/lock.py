"""One process at a time in a run directory."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qcnn_compiler.diagnostics import UserError

NAME = ".lock"


@contextmanager
def locked(run: Path) -> Iterator[None]:
    """Keep other processes from training a run; the kernel lets them when this one ends, however it ends.

    Raises:
        UserError: another process trains it now, or its directory cannot be written.
    """
    try:
        file = os.open(run / NAME, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
    except OSError as error:
        raise UserError(f"Run directory {run} must be writable, but is not ({error.strerror}).") from error
    try:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UserError(
                f"A run is trained by one process at a time, but another one is training {run} now. Wait for it, or "
                f"stop it: `qcnn train --resume {run}` then continues."
            ) from None
        except OSError as error:
            reason = error.strerror
            raise UserError(
                f"Run directory {run} must be on a disk that can lock files, but is not ({reason})."
            ) from error
        yield
    finally:
        os.close(file)
