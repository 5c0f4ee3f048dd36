"""The registry of runs: what the directories below a folder tell about themselves, without trusting any of them.

Two small JSON files of a run are read, `run.json` and `result.json`; no link is followed, and nothing is executed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.versioning.address import Count, Manifest
from qcnn_compiler.versioning.record import Damage, Record, parse, read_file
from qcnn_compiler.versioning.registry_old import read_old

Fraction = Annotated[float, Field(ge=0, le=1)]

LINK = "is a link, which is not followed; name it to have it read"
RUN_BYTES = 2**20
RESULT_BYTES = 2**23  # 30,000 epochs


class Outcome(BaseModel):
    """What of `result.json` the registry reads."""

    model_config = ConfigDict(frozen=True, strict=True, extra="ignore", allow_inf_nan=False)

    test_accuracy: Fraction
    validation_accuracy: Fraction
    last_test_accuracy: Fraction
    selected_epoch: Count
    training_seconds: Annotated[float, Field(ge=0)]
    trainable_parameters: Count


def find_records(*folders: Path) -> tuple[Record, ...]:
    """Return the runs that are folders, or directly below them, in the order of their names.

    What is no run is passed over; a run that cannot be read is `damaged`, and so is a link below a folder.

    Raises:
        UserError: a folder is none, or cannot be listed.
    """
    found: dict[Path, Record] = {}
    for folder in folders:
        record = read_record(folder) if _is_run(folder) else None
        found |= {one.path: one for one in ([record] if record else _below(folder))}
    return tuple(found.values())


def find_run(root: Path, run_id: str) -> tuple[Record, ...]:
    """Return the readable runs of an address below a folder, finished ones first, then by name; none without it."""
    if not root.is_dir():
        return ()
    same = (record for record in _below(root) if record.run_id == run_id and record.status != "damaged")
    return tuple(sorted(same, key=lambda record: record.status != "finished"))


def read_record(path: Path) -> Record | None:
    """Return the run in a directory, None where there is none."""
    try:
        data = read_file(path / "run.json", RUN_BYTES)
        if data is None or b'"run_id"' not in data:
            known = read_old(path, data)
        else:
            known = _known(path, parse(Manifest, data, "run.json"))
        return None if known is None else _with_outcome(known)
    except Damage as damage:
        return Record(path, "damaged", problem=str(damage))


def _is_run(folder: Path) -> bool:
    """Return whether a folder that was named may be a run itself: architecture and training files alone make none."""
    return any((folder / name).is_file() for name in ("run.json", "result.json", "last.safetensors"))


def _below(folder: Path) -> Iterator[Record]:
    """Yield the runs directly below a folder, in the order of their names."""
    try:
        paths = sorted(path for path in folder.iterdir() if not path.name.startswith(".") and path.is_dir())
    except OSError as error:
        reason = error.strerror
        raise UserError(f"Runs must be in a readable directory, but {folder} is not one ({reason}).") from error
    for path in paths:
        record = Record(path, "damaged", problem=LINK) if path.is_symlink() else read_record(path)
        if record is not None:
            yield record


def _known(path: Path, manifest: Manifest) -> Record:
    address = manifest.address
    if address.run_id != manifest.run_id:
        raise Damage("run.json was changed: its run_id is not that of its address")
    return Record(
        path,
        "unfinished",
        run_id=manifest.run_id,
        kind=manifest.kind,
        spec_id=address.spec_id,
        circuit_id=manifest.identity.get("circuit_id", ""),
        spec_name=manifest.spec_name,
        training_name=manifest.training_name,
        training_id=address.training_id,
        task_id=manifest.task_id,
        task=manifest.task,
        channels=manifest.channels,
        data=address.data,
        code=address.code,
        seed=address.seed,
        start=address.start,
        engine=manifest.engine,
        started=manifest.started,
        parameters=manifest.trainable_parameters,
        counts=manifest.counts,
        settings=manifest.settings,
    )


def _with_outcome(record: Record) -> Record:
    data = read_file(record.path / "result.json", RESULT_BYTES)
    if data is None:
        return record
    outcome = parse(Outcome, data, "result.json")
    return replace(
        record,
        status="finished",
        parameters=outcome.trainable_parameters,
        selected_epoch=outcome.selected_epoch,
        validation_accuracy=outcome.validation_accuracy,
        test_accuracy=outcome.test_accuracy,
        last_test_accuracy=outcome.last_test_accuracy,
        seconds=outcome.training_seconds,
    )
