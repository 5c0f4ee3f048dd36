"""The best recorded result of each architecture: which run of it to quote, chosen without looking at test images."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qcnn_compiler.versioning.record import Record
from qcnn_compiler.versioning.registry import find_records

Ids = tuple[str, str]  # spec_id and circuit_id


@dataclass(frozen=True)
class Result:
    """What a version reached on one task: the run that its validation images chose, of all that finished.

    Attributes:
        task: in words.
        test_accuracy: a fraction, on images that neither training nor this choice saw.
        runs: how many runs it was chosen from.
    """

    task: str
    test_accuracy: float
    validation_accuracy: float
    runs: int
    run: Path


def best_results(root: Path) -> Mapping[Ids, tuple[Result, ...]]:
    """Return the results below a folder of runs by the identities of what was trained, one per task.

    A run belongs to every version of the same `spec_id` and `circuit_id`: names and comments make no difference.
    The folder may be absent; damaged, unfinished and classical runs are passed over.
    """
    tasks: dict[tuple[str, str, str], list[Record]] = {}
    for record in find_records(root) if root.is_dir() else ():
        if record.status == "finished" and record.kind == "circuit":
            tasks.setdefault((record.spec_id, record.circuit_id, record.task_id), []).append(record)
    found: dict[Ids, tuple[Result, ...]] = {}
    for (spec_id, circuit_id, _), records in sorted(tasks.items()):
        ids = (spec_id, circuit_id)
        found[ids] = (*found.get(ids, ()), *_best(records))
    return found


def _best(records: list[Record]) -> tuple[Result, ...]:
    """Return the one with the best validation accuracy, of equal ones the first that was begun."""
    best = min(records, key=lambda record: (-(record.validation_accuracy or 0.0), record.started, str(record.path)))
    if best.test_accuracy is None or best.validation_accuracy is None:
        return ()
    return (Result(best.task, best.test_accuracy, best.validation_accuracy, len(records), best.path),)
