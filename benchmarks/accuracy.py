"""Accuracy of the AWS circuit as published and repaired, beside classical baselines: one command, one table.

Every row is trained by the shared trainer. Validation images, a tenth of the training images, select the epoch;
test images are only measured.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import fmean, stdev
from typing import Any

import torch
from baselines import CNN, logistic_regression
from tables import surroundings
from torch import nn

from qcnn_compiler.analysis.audit import audit
from qcnn_compiler.commands.setup import overridden, prepare_data, set_up
from qcnn_compiler.data.datasets import DATASETS
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import write_atomically
from qcnn_compiler.pipeline import load_spec, load_training
from qcnn_compiler.training.evaluate import evaluator
from qcnn_compiler.training.recipe import DTYPES, choose_device, seed_everything
from qcnn_compiler.training.run import create_run, describe, environment
from qcnn_compiler.training.settings import TrainingSpec
from qcnn_compiler.training.trainer import train

SPECS = Path(__file__).resolve().parents[1] / "specs"
THREADS = 1  # circuits this small are faster so: starting a second thread costs more than it saves
PUBLISHED = """\
Published figures, for comparison (zacharybenson/quantum-cnn and the AWS blog post about it):
  92.009 %     output of the MNIST notebook, on 24,754 images: those are the training images, not the 4,157 of the test
  92 % / 88 %  the blog post, MNIST / Fashion-MNIST; no output of a notebook shows the second figure"""
READING = """\
Accuracies are those of the epoch with the best validation accuracy; test images are only measured. Seconds are those
of the training steps alone, on one thread, and vary with what else the machine does."""
FULL = ("mnist", "fashion-mnist")
ACCURACIES = ("train_accuracy", "validation_accuracy", "test_accuracy")
HEADER = ["data set", "model", "trainable", "training images", "validation", "test images", "seconds"]


@dataclass(frozen=True)
class Subject:
    """An untrained model, what identifies it, and a few words on its parameters."""

    model: nn.Module
    identity: Mapping[str, str]
    note: str


@dataclass(frozen=True)
class Row:
    """A model of the table and the recipe that it is trained with; `peak_lr` takes the place of the recipe's own."""

    name: str
    build: Callable[[TrainingSpec], Subject]
    recipe: str = "repaired"
    peak_lr: float | None = None

    def settings(self, changes: Mapping[str, Any]) -> TrainingSpec:
        """Return the recipe with the options of the command line in it."""
        settings = overridden(load_training(SPECS / "training" / f"{self.recipe}.yaml"), dict(changes))
        if self.peak_lr is None:
            return settings
        schedule = settings.schedule.model_copy(update={"peak_lr": self.peak_lr})
        return settings.model_copy(update={"schedule": schedule})


@dataclass(frozen=True)
class Measurement:
    """One trained model with the weights of the epoch that validation selected; accuracies are fractions."""

    dataset: str
    model: str
    recipe: str
    peak_lr: float | None
    note: str
    parameters: int
    seed: int
    selected_epoch: int
    images: Mapping[str, int]
    train_accuracy: float
    validation_accuracy: float
    test_accuracy: float
    seconds: float


def circuit(path: str) -> Callable[[TrainingSpec], Subject]:
    """Return the builder of the model in a spec file, with the audit of its parameters as its note."""

    def build(settings: TrainingSpec) -> Subject:
        setup = set_up(load_spec(SPECS / path), settings)
        counts = audit(setup.model.circuits["circuit"]).counts
        note = f"{counts['declared']} angles: {counts['used']} used, {counts['inert']} of them inert"
        return Subject(setup.model, setup.identity, note)

    return build


def baseline(module: Callable[[], nn.Module], note: str) -> Callable[[TrainingSpec], Subject]:
    """Return the builder of a classical model."""

    def build(settings: TrainingSpec) -> Subject:
        seed_everything(settings.seed)
        return Subject(module(), {"spec_id": note}, note)

    return build


BEST_CNN = CNN(((2, 5),), grid=4)  # this and the learning rates are what select_baselines.py ranks first
ROWS = (
    Row("AWS as published", circuit("aws/multiclass_published.yaml"), recipe="published"),
    Row("AWS repaired", circuit("aws/multiclass.yaml")),
    Row(
        "logistic regression", baseline(logistic_regression, "on 256 pixels of L2 norm 1, the amplitudes"), peak_lr=0.1
    ),
    Row("CNN", baseline(BEST_CNN, f"on 16x16 raw pixels: {BEST_CNN}"), peak_lr=0.1),
)


def measure(row: Row, changes: Mapping[str, Any], data_root: Path | None, runs: Path) -> Measurement:
    """Return what a row reaches; `changes` (dataset, seed, epochs) replace settings, run directories go to `runs`."""
    settings = row.settings(changes)
    data = prepare_data(settings, data_root)
    subject = row.build(settings)
    manifest = describe(subject.model, settings, data, identity=subject.identity, spec_name=row.name)
    run = create_run(runs, manifest, {"training.yaml": settings.model_dump_json(indent=2)})
    print(f"{settings.data.dataset}, {row.name}, seed {settings.seed}", file=sys.stderr)
    show = partial(print, file=sys.stderr)
    result = train(subject.model, settings, data, run, identity=subject.identity, report=show)
    seen = data.train.to(choose_device(settings.device), DTYPES[settings.dtype])
    return Measurement(
        dataset=settings.data.dataset,
        model=row.name,
        recipe=settings.name,
        peak_lr=row.peak_lr,
        note=subject.note,
        parameters=result.parameters,
        seed=settings.seed,
        selected_epoch=result.selected.epoch,
        images={"train": len(data.train), "validation": len(data.validation), "test": len(data.test)},
        train_accuracy=evaluator(subject.model, settings, len(data.class_names))(seen)["accuracy"],
        validation_accuracy=result.selected.validation_accuracy,
        test_accuracy=result.test.accuracy,
        seconds=result.seconds,
    )


def table(measurements: Sequence[Measurement]) -> str:
    """Return a line per data set and model: means over seeds, with standard deviations if there are several."""
    lines = [HEADER]
    for (dataset, model), group in grouped(measurements).items():
        accuracies = ([100 * getattr(m, name) for m in group] for name in ACCURACIES)
        seconds = f"{fmean(m.seconds for m in group):.1f}"
        lines.append([dataset, model, f"{group[0].parameters:,}", *map(spread, accuracies), seconds])
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    sides = [str.ljust] * 2 + [str.rjust] * (len(HEADER) - 2)
    return "\n".join(
        "  ".join(side(cell, width) for side, cell, width in zip(sides, line, widths, strict=True)) for line in lines
    )


def grouped(measurements: Sequence[Measurement]) -> dict[tuple[str, str], list[Measurement]]:
    """Return the measurements of each (data set, model), seeds together, in the order of their first."""
    groups: dict[tuple[str, str], list[Measurement]] = {}
    for measurement in measurements:
        groups.setdefault((measurement.dataset, measurement.model), []).append(measurement)
    return groups


def spread(percentages: Sequence[float]) -> str:
    """Return the mean, and the sample standard deviation if there are several."""
    mean = f"{fmean(percentages):.2f} %"
    return mean if len(percentages) == 1 else f"{mean} ± {stdev(percentages):.2f}"


def notes(measurements: Sequence[Measurement]) -> str:
    """Return what the table has no room for: images, what each model is and how it was trained."""
    images = {m.dataset: m.images for m in measurements}
    counts = (f"{name}: " + ", ".join(f"{n:,} {part}" for part, n in of.items()) for name, of in images.items())
    models = {m.model: f"{m.model}: {m.note}; recipe `{m.recipe}`{with_peak(m.peak_lr)}" for m in measurements}
    return "\n".join([*(f"Images of {line}" for line in counts), *models.values()])


def with_peak(peak_lr: float | None) -> str:
    """Return how a baseline's learning rate differs from its recipe's."""
    return "" if peak_lr is None else f" with peak learning rate {peak_lr:g}, chosen on validation images"


def options_of(given: Sequence[str] | None, description: str | None) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--dataset", action="append", choices=list(DATASETS), help="repeatable; by default both full")
    parser.add_argument("--data-root", type=Path, help="folder that holds MNIST/raw and FashionMNIST/raw")
    parser.add_argument("--seeds", type=positive, default=1, help="runs per row, seeds 0, 1, ... (default 1)")
    parser.add_argument("--epochs", type=positive, help="in the place of what the recipes say")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every measurement")
    return parser.parse_args(given)


def positive(text: str) -> int:
    """Return a whole number of at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number of at least 1, but is {text}")
    return int(text)


def trials(options: argparse.Namespace) -> list[dict[str, Any]]:
    """Return the changes of settings for every data set and seed."""
    names, seeds = options.dataset or FULL, range(options.seeds)
    return [{"dataset": name, "seed": seed, "epochs": options.epochs} for name in names for seed in seeds]


def main(given: Sequence[str] | None = None) -> None:
    options = options_of(given, __doc__)
    torch.set_num_threads(THREADS)
    with tempfile.TemporaryDirectory() as runs:
        measurements = [
            measure(row, changes, options.data_root, Path(runs)) for changes in trials(options) for row in ROWS
        ]
    print(table(measurements), notes(measurements), PUBLISHED, READING, sep="\n\n")
    print("\n" + ", ".join(f"{name} {value}" for name, value in surroundings().items()))
    if options.json is not None:
        report = {"environment": environment(), "measurements": [asdict(m) for m in measurements]}
        write_atomically(options.json, (json.dumps(report, indent=2) + "\n").encode())


if __name__ == "__main__":
    try:
        main()
    except UserError as error:
        sys.exit(f"error: {error}")
