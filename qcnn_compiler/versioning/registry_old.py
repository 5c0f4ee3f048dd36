"""Runs of the version before the registry: without `run.json`, or with one that has no address."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, ValidationError

from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.document import decode_document
from qcnn_compiler.limits import LIMITS
from qcnn_compiler.versioning.address import Count, Text, task_id, task_words, training_id
from qcnn_compiler.versioning.record import Damage, Record, parse, read_file
from qcnn_compiler.versioning.run_files import refers

if TYPE_CHECKING:
    from qcnn_compiler.training.settings import TrainingSpec

_NAME = re.compile(r"(?P<stem>.+)-s(?P<seed>\d{1,10})-\d+")


class Old(BaseModel):
    """What `run.json` said."""

    model_config = ConfigDict(frozen=True, strict=True, extra="ignore", allow_inf_nan=False)

    identity: dict[Text, Text] = {}
    settings: dict[str, Any] | None = None
    trainable_parameters: Count | None = None


def read_old(path: Path, data: bytes | None) -> Record | None:
    """Return what can be told of a run of the version before, None where there is no run.

    Its task has an id of its own: which images it was measured on is not known for sure.

    Args:
        data: what its `run.json` holds, None where it has none.

    Raises:
        Damage: a file cannot be read.
    """
    texts = [read_file(path / name, LIMITS.file_bytes) for name in ("spec.yaml", "training.yaml")]
    old = Old() if data is None else parse(Old, data, "run.json")
    if None in texts:
        if old.identity:
            raise Damage("spec.yaml or training.yaml is missing")
        return None
    spec_name, spec_id = _spec(texts[0] or b"")
    settings = _settings(old.settings) if old.settings else _training(texts[1] or b"")
    name = _NAME.fullmatch(path.name)
    known: dict[str, Any] = {"seed": int(name["seed"])} if name else {}
    if settings is not None:
        known = {
            "training_name": settings.name,
            "training_id": training_id(settings),
            "task_id": task_id("of an older run", settings.data, 1),
            "task": f"{task_words(settings.data)} (older runs)",
            "seed": settings.seed,
            "settings": settings.model_dump(mode="json"),
        }
    return Record(
        path,
        "unfinished",
        spec_name=spec_name or (name["stem"] if name else path.name),
        spec_id=old.identity.get("spec_id", spec_id),
        circuit_id=old.identity.get("circuit_id", ""),
        parameters=old.trainable_parameters,
        **known,
    )


def _settings(value: dict[str, Any]) -> TrainingSpec | None:
    from qcnn_compiler.training.settings import TrainingSpec

    try:
        return TrainingSpec.model_validate(value)
    except ValidationError:
        return None


def _spec(data: bytes) -> tuple[str, str]:
    """Return name and id of the architecture in a text, empty ones where it is not valid."""
    from qcnn_compiler.pipeline import spec_in
    from qcnn_compiler.spec.identity import spec_id

    try:
        document = decode_document(data, "spec.yaml")
        spec = None if refers(document) else spec_in(document)
    except SpecError:
        spec = None
    return (spec.name, spec_id(spec)) if spec else ("", "")


def _training(data: bytes) -> TrainingSpec | None:
    from qcnn_compiler.pipeline import training_in

    try:
        document = decode_document(data, "training.yaml")
        return None if refers(document) else training_in(document)
    except SpecError:
        return None
