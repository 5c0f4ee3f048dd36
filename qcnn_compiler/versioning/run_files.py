"""The files of a run directory, which a stranger may have made: nothing outside of it is read."""

from __future__ import annotations

import os
from pathlib import Path

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.document import Document, read_document
from qcnn_compiler.limits import LIMITS, Limits
from qcnn_compiler.versioning.extends import KEY


def check_files(folder: Path) -> None:
    """Refuse a run directory that holds anything but regular files and folders; it may be linked to itself.

    Raises:
        UserError: something in it is a link, a pipe or the like, or it cannot be listed.
    """
    try:
        with os.scandir(folder) as entries:
            others = [e for e in entries if not (e.is_file(follow_symlinks=False) or e.is_dir(follow_symlinks=False))]
    except OSError as error:
        raise UserError(f"Run must be in a readable directory, but {folder} is not one ({error.strerror}).") from error
    if others:
        entry = min(others, key=lambda entry: entry.name)
        what = "a link" if entry.is_symlink() else "a device, pipe or socket"
        raise UserError(
            f"The files of a run must be regular files in its own folder, but {folder / entry.name} is {what}. "
            f"Remove it, and copy the file there if it is yours."
        )


def read_text(file: Path, limits: Limits = LIMITS) -> Document:
    """Return the architecture or training settings in a run directory that `check_files` accepts.

    Raises:
        SpecError: with every finding, if the file cannot be read or is not a document.
        UserError: it needs other files, which `train` would have put into it.
    """
    document = read_document(file, limits)
    if refers(document):
        raise UserError(
            f"The texts of a run must hold all that it follows from, but {file} extends another file. "
            f"Train it again from files of your own: `qcnn train` writes such texts."
        )
    return document


def refers(document: Document) -> bool:
    """Return whether a text needs other files, which that of a run does not."""
    return isinstance(document.value, dict) and KEY in document.value
