"""What the runs of a version reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcnn_compiler.versioning.record import Record
from qcnn_compiler.versioning.results import best_results


def record(name: str, validation: float, test: float, **more: object) -> Record:
    known = {"spec_id": "s", "circuit_id": "c", "task_id": "t", "task": "digits", "status": "finished"} | more
    return Record(Path(name), validation_accuracy=validation, test_accuracy=test, **known)


def test_the_best_run_is_chosen_by_its_validation_images(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = (
        record("lucky", 0.7, 0.99),
        record("best", 0.9, 0.8),
        record("other task", 0.6, 0.5, task_id="u", task="letters"),
        record("other head", 1.0, 1.0, spec_id="z"),
        record("baseline", 1.0, 1.0, kind="classical"),
        record("unfinished", 1.0, 1.0, status="unfinished"),
    )
    monkeypatch.setattr("qcnn_compiler.versioning.results.find_records", lambda *_: records)
    digits, letters = best_results(tmp_path)["s", "c"]
    assert (digits.task, digits.test_accuracy, digits.runs, digits.run) == ("digits", 0.8, 2, Path("best"))
    assert (letters.task, letters.test_accuracy, letters.runs) == ("letters", 0.5, 1)
    assert best_results(tmp_path / "absent") == {}
