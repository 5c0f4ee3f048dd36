"""What can be compared: a file, a file of a git revision, a run directory."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.document import Document, decode_document, read_document
from qcnn_compiler.limits import LIMITS, Limits
from qcnn_compiler.pipeline import kind_of, spec_in, training_in, whole
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.versioning.extends import Place
from qcnn_compiler.versioning.git import Repository, repository_of
from qcnn_compiler.versioning.run_files import check_files, read_text

if TYPE_CHECKING:
    from qcnn_compiler.training.settings import TrainingSpec

_AT_REVISION = re.compile(r"((?:[^:{]|\{[^}]*\})*):(.*)", re.DOTALL)  # `HEAD@{12:00}:spec.yaml` has its colon last


@dataclass(frozen=True)
class Side:
    """One of two versions: an architecture, training settings, or both of a run.

    Attributes:
        label: what the user called it.
        file: the file on disk that annotations are about.
        spec_text: what was read of the architecture, as `training_text` of the settings.
    """

    label: str
    file: str
    spec: Spec | None = None
    spec_text: str = ""
    training: TrainingSpec | None = None
    training_text: str = ""

    @property
    def kind(self) -> str:
        """Return what it holds, in words."""
        return "an architecture" if self.spec else "training settings"


def read_side(place: str, limits: Limits = LIMITS) -> Side:
    """Return what is at a place: `FILE`, `REVISION:FILE`, or a run directory.

    Raises:
        SpecError: with every mistake of the file.
        UserError: if there is no such revision, repository or run.
    """
    path = Path(place)
    if path.is_dir():
        return _read_run(path, place, limits)
    found = None if path.exists() else _AT_REVISION.fullmatch(place)
    return read_revision(found[1], found[2], limits) if found else side_of(read_document(path, limits), place, limits)


def read_revision(revision: str, path: str, limits: Limits = LIMITS) -> Side:
    """Return the file that was at `path`, from the current folder, in a revision of the repository that it is in.

    Raises:
        SpecError: with every mistake of the file, which is called `REVISION:PATH`.
        UserError: if there is no such repository, revision or file.
    """
    label = f"{revision}:{path}"
    repository, inside = repository_of(Path(path))
    commit = repository.commit(revision)
    blob = repository.blob(commit, inside) if inside else None
    if blob is None:
        raise UserError(_absent(label, path, inside, repository.blob(commit, path) is not None))
    document = decode_document(repository.read(blob, label, limits), label, limits)
    return side_of(document, path, limits, in_commit(repository, commit, f"{revision}:", inside, limits))


def in_commit(repository: Repository, commit: str, prefix: str, path: str, limits: Limits = LIMITS) -> Place:
    """Return the place of a file in a commit, where those that it extends are looked up as well.

    Args:
        prefix: what stands before the path in the names of documents.
        path: from the root, with slashes.
    """

    def read(file: Path) -> Document | None:
        inside = file.relative_to(repository.root).as_posix()
        blob, label = repository.blob(commit, inside), f"{prefix}{inside}"
        return decode_document(repository.read(blob, label, limits), label, limits) if blob else None

    return Place(repository.root / path, repository.root, prefix, without_dots, read)


def without_dots(path: Path) -> Path:
    """Return a path without `..`; links in a commit are not followed."""
    return Path(os.path.normpath(path))


def _absent(label: str, path: str, inside: str, at_root: bool) -> str:
    hint = f"Paths count from the current folder, not from the root: `{inside}` is not there, `{path}` is." * at_root
    return f"`{label}` must be a file of that revision, but there is none. {hint}".rstrip()


def side_of(document: Document, file: str, limits: Limits = LIMITS, place: Place | None = None) -> Side:
    """Return the architecture or the training settings in a document, which its keys or those of its base tell apart.

    Args:
        place: where the document and those that it extends lie; on the disk unless told otherwise.
    """
    document = whole(document, limits, place=place)
    if kind_of(document) == "qcnn_training":
        return Side(document.file, file, training=training_in(document, limits), training_text=document.text)
    return Side(document.file, file, spec_in(document, limits), document.text)


def _read_run(path: Path, place: str, limits: Limits) -> Side:
    files = path / "spec.yaml", path / "training.yaml"
    if not all(file.is_file() for file in files):
        raise UserError(
            f"A directory must be a run with spec.yaml and training.yaml, but {place} is not. "
            f"To compare all files of a folder with a revision, use `--against REVISION {place}`."
        )
    check_files(path)
    spec, training = (side_of(read_text(file, limits), str(file), limits) for file in files)
    return Side(place, spec.file, spec.spec, spec.spec_text, training.training, training.training_text)
