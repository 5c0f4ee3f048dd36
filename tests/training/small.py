"""A training that takes a fraction of a second: a dropout network on 4x4 images of three digits."""

import time
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import nn

from qcnn_compiler.data.images import load_images
from qcnn_compiler.data.preprocess import PreparedData, prepare
from qcnn_compiler.training.checkpoint import flatten, read_checkpoint
from qcnn_compiler.training.recipe import seed_everything
from qcnn_compiler.training.result import Result
from qcnn_compiler.training.run import Run, create_run, describe
from qcnn_compiler.training.settings import TrainingSpec
from qcnn_compiler.training.trainer import train
from qcnn_compiler.versioning.address import Manifest

DATA = {"dataset": "mnist-small", "classes": [3, 0, 1], "image_size": 4, "train_limit": 200, "test_limit": 90}
IDENTITY = {"circuit_id": "c" * 8, "spec_id": "s" * 8}
STEPS_PER_EPOCH = 12  # 180 training images in batches of 16


def small_settings(**changes: Any) -> TrainingSpec:
    values = {
        "qcnn_training": 1,
        "name": "small",
        "data": DATA,
        "schedule": {"kind": "one_cycle", "peak_lr": 0.05},
        "epochs": 3,
        "batch_size": 16,
        "device": "cpu",
    }
    return TrainingSpec.model_validate(values | changes)


@cache
def small_data(seed: int = 0) -> PreparedData:
    return prepare(load_images("mnist-small"), small_settings().data, seed)


def small_model(seed: int = 0) -> nn.Sequential:
    seed_everything(seed)
    return nn.Sequential(nn.Linear(16, 8), nn.Dropout(0.2), nn.Linear(8, 3))


def small_run(root: Path) -> Run:
    return create_run(root, small_manifest(), {"spec.yaml": "spec\n", "training.yaml": "training\n"})


def small_manifest(start: str = "", **changes: Any) -> Manifest:
    torch.set_num_threads(1)
    settings = small_settings(**changes)
    data = small_data(settings.seed)
    return describe(small_model(), settings, data, identity=IDENTITY, spec_name="net", start=start)


def train_small(run: Run, *, model: nn.Module | None = None, resume: bool = False, **changes: Any) -> Result:
    settings = small_settings(**changes)
    lines: list[str] = []
    torch.set_num_threads(1)  # the same sums in the same order, whoever else computes
    return train(
        model or small_model(), settings, small_data(), run,
        identity=IDENTITY, resume=resume, checkpoint_every=5, report=lines.append,
    )  # fmt: skip


def final_state(run: Run) -> tuple[dict[str, torch.Tensor], Any]:
    """All that a run ends with, except for the time it took."""
    state = read_checkpoint(run.last).state
    for epoch in state["history"]["epochs"]:
        epoch.pop("seconds")
    best = read_checkpoint(run.best).state
    return flatten({"last": state, "best": best["model"]})


def assert_same_state(run: Run, other: Run) -> None:
    tensors, rest = final_state(run)
    other_tensors, other_rest = final_state(other)
    assert rest == other_rest
    assert tensors.keys() == other_tensors.keys()
    for name, tensor in tensors.items():
        assert torch.equal(tensor, other_tensors[name]), name


def slow_worker(path: str) -> None:
    """Train in a process of its own, from the last checkpoint if there is one."""
    model = small_model()
    model.register_forward_pre_hook(lambda *_: time.sleep(0.03))  # time to be killed in
    train_small(Run(Path(path)), model=model, resume=True)
