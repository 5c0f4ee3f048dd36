"""Measure a model on one split, and a finished run on its test images."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from ignite.engine import Engine
from ignite.handlers import ProgressBar
from ignite.metrics import Accuracy, ConfusionMatrix
from ignite.metrics import Loss as MeanLoss
from torch import Tensor, nn

from qcnn_compiler.data.preprocess import PreparedData, Split
from qcnn_compiler.training.checkpoint import check_identity, load_weights, read_checkpoint
from qcnn_compiler.training.checks import check_data
from qcnn_compiler.training.recipe import DTYPES, LOSSES, choose_device
from qcnn_compiler.training.run import Run
from qcnn_compiler.training.settings import TrainingSpec

CHUNK = 1024  # samples measured at a time, whatever the batch size of training
QUIET = logging.getLogger(f"{__name__}.engine")  # ignite logs each exception that it passes on; the caller reports it
QUIET.setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True)
class Evaluation:
    """Loss, accuracy as a fraction, and counts by true class (rows) and predicted class (columns)."""

    loss: float
    accuracy: float
    confusion: tuple[tuple[int, ...], ...]
    class_names: tuple[str, ...]
    epoch: int

    @property
    def images(self) -> int:
        """Return how many images were measured."""
        return sum(map(sum, self.confusion))


def evaluate(
    run: Run,
    model: nn.Module,
    settings: TrainingSpec,
    data: PreparedData,
    *,
    identity: Mapping[str, str],
    limit: int | None = None,
    at_once: int | None = None,
) -> Evaluation:
    """Return what the weights in `best.safetensors` reach on the test images, or on the first `limit` of them.

    Args:
        at_once: images to measure at a time, with a progress bar on terminals; by default as many as is fast.

    Raises:
        UserError: there are no such weights, or they belong to another architecture or to other images.
    """
    saved = read_checkpoint(run.best)
    check_identity(saved, identity)
    check_data(saved, data)
    load_weights(model, saved)
    device = choose_device(settings.device)
    test = Split(data.test.features[:limit], data.test.labels[:limit]).to(device, DTYPES[settings.dtype])
    metrics = evaluator(model.to(device), settings, len(data.class_names), at_once)(test)
    return Evaluation(
        loss=metrics["loss"],
        accuracy=metrics["accuracy"],
        confusion=tuple(tuple(row) for row in metrics["confusion"].tolist()),
        class_names=data.class_names,
        epoch=saved.header["epoch"],
    )


def chunk_size(model: nn.Module) -> int:
    """Return how many images to measure at a time: fewer where a model makes many samples of each."""
    return max(1, CHUNK // int(getattr(model, "samples_per_input", 1)))


def evaluator(
    model: nn.Module, settings: TrainingSpec, classes: int, at_once: int | None = None
) -> Callable[[Split], dict[str, Any]]:
    """Return a function that measures loss, accuracy and confusion (classes, classes) of the model on a split."""

    def outputs(_engine: Engine, batch: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
        return model(batch[0]), batch[1]

    engine = Engine(outputs)
    engine.logger = QUIET
    MeanLoss(LOSSES[settings.loss].function).attach(engine, "loss")
    Accuracy().attach(engine, "accuracy")
    ConfusionMatrix(num_classes=classes).attach(engine, "confusion")
    if at_once and sys.stderr.isatty():
        ProgressBar(desc="measuring").attach(engine)

    def measure(split: Split) -> dict[str, Any]:
        model.eval()
        size = at_once or chunk_size(model)
        chunks = list(zip(split.features.split(size), split.labels.split(size), strict=True))
        with torch.no_grad():
            return dict(engine.run(chunks).metrics)

    return measure
