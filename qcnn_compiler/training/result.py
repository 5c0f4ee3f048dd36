"""What a finished run reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from torch import nn

from qcnn_compiler.data.preprocess import PreparedData
from qcnn_compiler.files import write_atomically
from qcnn_compiler.training import figures
from qcnn_compiler.training.evaluate import Evaluation, evaluate
from qcnn_compiler.training.history import Epoch, best
from qcnn_compiler.training.run import Run
from qcnn_compiler.training.settings import TrainingSpec


@dataclass(frozen=True)
class Result:
    """A run in numbers: all epochs, the selected one, and the test images measured with the weights of that epoch.

    `counts` tells the trained numbers of circuits and classical parts apart, where the model does. `seconds` is the
    time spent in training steps, over all parts of a resumed run.
    """

    path: Path
    epochs: tuple[Epoch, ...]
    selected: Epoch
    test: Evaluation
    parameters: int
    counts: Mapping[str, int]
    seconds: float

    @property
    def last(self) -> Epoch:
        """The last epoch that was trained."""
        return self.epochs[-1]


def conclude(
    run: Run,
    model: nn.Module,
    settings: TrainingSpec,
    data: PreparedData,
    epochs: tuple[Epoch, ...],
    identity: Mapping[str, str],
) -> Result:
    """Return the result of a trained run, after writing `curves.png`, `confusion.png` and `result.json`."""
    test = evaluate(run, model, settings, data, identity=identity)
    seconds = sum(epoch.seconds for epoch in epochs)
    counts: Mapping[str, int] = getattr(model, "counts", {})
    result = Result(run.path, epochs, best(epochs), test, trainable_parameters(model), counts, seconds)
    title = f"{run.path.name}\n{test.accuracy:.2%} of {len(data.test):,} test images (epoch {test.epoch})"
    write_atomically(run.path / "curves.png", figures.curves(epochs, run.path.name))
    write_atomically(run.path / "confusion.png", figures.confusion(test.confusion, test.class_names, title))
    run.write_json("result.json", _as_json(result))  # last: where it is, nothing is missing
    return result


def trainable_parameters(model: nn.Module) -> int:
    """Return how many numbers the optimizer may change."""
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)


def _as_json(result: Result) -> dict[str, object]:
    return {
        "test_accuracy": result.test.accuracy,
        "test_loss": result.test.loss,
        "selected_epoch": result.selected.epoch,
        "validation_accuracy": result.selected.validation_accuracy,
        "last_epoch": result.last.epoch,
        "last_test_accuracy": result.last.test_accuracy,
        "trainable_parameters": result.parameters,
        **result.counts,
        "training_seconds": result.seconds,
        "class_names": result.test.class_names,
        "confusion": result.test.confusion,
        "epochs": [asdict(epoch) for epoch in result.epochs],
    }
