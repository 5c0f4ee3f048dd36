"""Which classical models a circuit is compared with, and how they are trained; nothing here imports torch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from qcnn_compiler.data.datasets import DATASETS
from qcnn_compiler.training.settings import DataSettings, OneCycleSchedule, OptimizerSettings, TrainingSpec
from qcnn_compiler.versioning.address import digest

LEARNING_RATES = (0.01, 0.03, 0.1, 0.3)  # tried for each baseline; validation images choose
SMALLEST_GRID = 2


@dataclass(frozen=True)
class Baseline:
    """A classical model: a linear layer behind means of `grid` x `grid` cells and a hidden layer, where there are any.

    Attributes:
        sides: (channels, height, width) of the images; None where samples are not images.
        grid: cells in a row after averaging; 0 for none.
        hidden: units of the hidden layer; 0 for none, and features scaled to length 1, as an amplitude embedding does.
    """

    features: int
    classes: int
    sides: tuple[int, int, int] | None
    grid: int = 0
    hidden: int = 0

    @property
    def name(self) -> str:
        """Return what it is called in tables."""
        cells = f" on {self.grid}x{self.grid} cells" if self.grid else ""
        return f"MLP of {self.hidden} hidden{cells}" if self.hidden else "logistic regression"

    @property
    def spec_id(self) -> str:
        """Return the hash of its description."""
        return digest({"baseline": asdict(self)})

    @property
    def inputs(self) -> int:
        """Return how many numbers its first linear layer takes."""
        return self.sides[0] * self.grid**2 if self.sides and self.grid else self.features


def baselines_for(data: DataSettings, channels: int, parameters: int) -> tuple[Baseline, ...]:
    """Return the baselines of a task: logistic regression, and an MLP of about so many parameters.

    Images are averaged to as many cells as leave the MLP at least as many hidden units as there are classes.
    """
    dataset = DATASETS[data.dataset]
    classes = len(data.classes or dataset.class_names)
    if dataset.origin == "generated":
        features = dataset.image[0]
        mlp = Baseline(features, classes, None, 0, _hidden(features, classes, parameters))
        return Baseline(features, classes, None), mlp
    size = data.image_size
    height, width = (size, size) if isinstance(size, int) else size
    images = Baseline(channels * height * width, classes, (channels, height, width))
    return images, _mlp(images, parameters)


def settings_of(settings: TrainingSpec) -> Iterator[TrainingSpec]:
    """Yield the settings that a baseline is trained with: those of a circuit, but with logits, Adam and its rates."""
    cycle = isinstance(settings.schedule, OneCycleSchedule)
    for rate in LEARNING_RATES:
        changes = {
            "name": f"{settings.name[:50]}-lr{rate:g}",
            "loss": "cross_entropy",
            "optimizer": OptimizerSettings(name="Adam", lr=None if cycle else rate),
            "schedule": settings.schedule.model_copy(update={"peak_lr": rate} if cycle else {}),
        }
        yield settings.model_copy(update=changes)


def _mlp(images: Baseline, parameters: int) -> Baseline:
    channels, height, width = images.sides or (1, 1, 1)
    largest = min(height, width)
    smallest = min(SMALLEST_GRID, largest)
    for grid in range(largest, smallest - 1, -1):
        hidden = _hidden(channels * grid**2, images.classes, parameters)
        if hidden >= images.classes or grid == smallest:
            return Baseline(images.features, images.classes, images.sides, grid, hidden)
    raise AssertionError("the smallest grid is always taken")


def _hidden(inputs: int, classes: int, parameters: int) -> int:
    """Return the hidden units with which an MLP has about so many parameters, at least one."""
    return max(1, round((parameters - classes) / (inputs + 1 + classes)))
