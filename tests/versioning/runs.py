"""Run directories written by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qcnn_compiler.versioning.address import Address

SETTINGS = {"qcnn_training": 1, "name": "brief", "data": {"dataset": "mnist-small"}, "epochs": 2}


def write_run(
    root: Path, name: str, *, validation: float | None = None, test: float = 0.5, seconds: float = 1.0, **changes: Any
) -> Path:
    """Write what the registry reads of a run; without `validation` it is unfinished."""
    path = root / name
    path.mkdir(parents=True)
    (path / "run.json").write_text(json.dumps(manifest(**changes)))
    if validation is not None:
        (path / "result.json").write_text(json.dumps(result(validation, test, seconds)))
    return path


def manifest(*, spec: str = "a", training: str = "brief", task: str = "digits", **changes: Any) -> dict[str, Any]:
    known = {"seed": 0, "code": "1", "start": "", "kind": "circuit", "started": "2026-01-01", "parameters": 30}
    value = known | changes
    address = Address(
        spec_id=f"id of {spec}",
        training_id=f"id of {training}",
        data=f"{task} {value['seed']}",
        code=value["code"],
        seed=value["seed"],
        start=value["start"],
    )
    classical = value["kind"] == "classical"
    return {
        "format": 1,
        "run_id": address.run_id,
        "kind": value["kind"],
        "spec_name": spec,
        "training_name": training,
        "address": address.model_dump(),
        "identity": {"spec_id": f"id of {spec}", **({} if classical else {"circuit_id": f"circuit of {spec}"})},
        "task_id": f"id of {task}",
        "task": task,
        "started": value["started"],
        "settings": SETTINGS,
        "data": f"{task} {value['seed']}",
        "trainable_parameters": value["parameters"],
        "counts": {} if classical else {"circuit_parameters": value["parameters"] - 4, "classical_parameters": 4},
    }


def result(validation: float, test: float, seconds: float) -> dict[str, Any]:
    return {
        "test_accuracy": test,
        "validation_accuracy": validation,
        "selected_epoch": 2,
        "last_test_accuracy": test,
        "trainable_parameters": 30,
        "training_seconds": seconds,
        "epochs": [],
    }
