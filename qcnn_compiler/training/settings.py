"""The training file: how any architecture is trained. Nothing here imports torch, so `validate` stays fast."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from qcnn_compiler.data.datasets import DATASETS, PREPROCESS
from qcnn_compiler.spec.base import FILE_NAME, Extends, FromFile, Version, is_default

Path = tuple[str | int, ...]
Problem = tuple[Path, str, str | None]
Option = bool | int | float | str | None | list[float | None]

if TYPE_CHECKING:
    DatasetName = str
    PreprocessName = str
else:
    DatasetName = Literal[tuple(DATASETS)]  # the tables are the lists of names
    PreprocessName = Literal[tuple(PREPROCESS)]
OptimizerName = Literal[
    "ASGD", "Adadelta", "Adafactor", "Adagrad", "Adam", "AdamW", "Adamax", "Muon", "NAdam",
    "RAdam", "RMSprop", "Rprop", "SGD",
]  # fmt: skip

_SPEED = frozenset({"foreach"})
_FUSED = frozenset({"foreach", "fused"})
_ADAM = frozenset({"betas", "eps", "weight_decay"})
OPTIMIZER_OPTIONS: dict[str, frozenset[str]] = {
    "ASGD": _SPEED | {"lambd", "alpha", "t0", "weight_decay"},
    "Adadelta": _SPEED | {"rho", "eps", "weight_decay"},
    "Adafactor": _SPEED | {"beta2_decay", "eps", "d", "weight_decay"},
    "Adagrad": _FUSED | {"lr_decay", "weight_decay", "initial_accumulator_value", "eps"},
    "Adam": _FUSED | _ADAM | {"amsgrad", "decoupled_weight_decay"},
    "AdamW": _FUSED | _ADAM | {"amsgrad"},
    "Adamax": _SPEED | _ADAM,
    "Muon": frozenset({"weight_decay", "momentum", "nesterov", "ns_coefficients", "eps", "ns_steps", "adjust_lr_fn"}),
    "NAdam": _SPEED | _ADAM | {"momentum_decay", "decoupled_weight_decay"},
    "RAdam": _SPEED | _ADAM | {"decoupled_weight_decay"},
    "RMSprop": _SPEED | {"alpha", "eps", "weight_decay", "momentum", "centered"},
    "Rprop": _SPEED | {"etas", "step_sizes"},
    "SGD": _FUSED | {"momentum", "dampening", "weight_decay", "nesterov"},
}
EXCLUDED_OPTIMIZERS = {
    "LBFGS": "it evaluates the loss many times in a step, through a closure",
    "SparseAdam": "it accepts only sparse gradients, and circuits have dense ones",
}
EXCLUDED_OPTIONS = {
    "maximize": "it would climb the loss",
    "capturable": "it is for CUDA graphs, which the trainer does not record",
    "differentiable": "nothing differentiates through the optimizer",
}


class _Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False, defer_build=True)


class DataSettings(_Settings):
    """A data set, and what is done to its images before training."""

    dataset: DatasetName = Field(
        description="Data set; the `-small` ones are shipped with the package. Three are computed, of two classes "
        "each: `cluster-ising` (ground states of nine spins, 512 amplitudes), `cluster-excitation` (8 angles), `lines` "
        "(2 x 4 pixels)."
    )
    classes: list[Annotated[int, Field(ge=0)]] | None = Field(
        default=None, min_length=2, description="Classes to tell apart, in the order of the outputs; null means all."
    )
    image_size: (
        Annotated[int, Field(ge=1, le=128)]
        | Annotated[list[Annotated[int, Field(ge=1, le=128)]], Field(min_length=2, max_length=2)]
    ) = Field(
        default=16, description="Side of the square image in pixels, or [height, width]; features are its pixels."
    )
    pixel_range: list[Annotated[float, Field(ge=-1000, le=1000)]] = Field(
        default=[0.0, 1.0], min_length=2, max_length=2, description="Feature values of a black and of a white pixel."
    )
    preprocess: PreprocessName = Field(
        default="resize",
        exclude_if=is_default("resize"),
        description="`resize`: the whole image, antialiased, as `image_size` says. `tf_center_strip_256`: the two "
        "middle columns alone, their mean interpolated to 256 numbers, as published code does by TensorFlow's resize.",
    )
    validation: float = Field(
        default=0.1, gt=0, lt=1, description="Fraction of the training images kept apart to select the best epoch."
    )
    train_limit: int | None = Field(
        default=None,
        ge=1,
        description="Use only the first so many training images, validation included; null means all.",
    )
    test_limit: int | None = Field(
        default=None, ge=1, description="Use only the first so many test images; null means all."
    )


class OptimizerSettings(_Settings):
    """Any optimizer of torch.optim, by name."""

    name: OptimizerName = Field(default="Adam", description="Name of a class in torch.optim.")
    lr: float | None = Field(
        default=None, gt=0, le=1000, description="Learning rate; null means the optimizer's own default or `peak_lr`."
    )
    options: dict[str, Option] = Field(default={}, description="Further keyword arguments of the optimizer.")


class ConstantSchedule(_Settings):
    """The learning rate stays as it is."""

    kind: Literal["constant"] = Field(description="The learning rate stays as it is.")


class OneCycleSchedule(_Settings):
    """The learning rate rises from peak/25 to its peak and then falls to almost nothing, both along a cosine."""

    kind: Literal["one_cycle"] = Field(description="Rise from peak/25 to the peak, then fall to peak/250000.")
    peak_lr: float = Field(gt=0, le=1000, description="Highest learning rate.")
    warmup: float = Field(default=0.3, ge=0, le=1, description="Fraction of all steps in which the rate rises.")


class CosineSchedule(_Settings):
    """The learning rate falls to zero along half a cosine."""

    kind: Literal["cosine"] = Field(description="Fall to zero along half a cosine.")


class StepSchedule(_Settings):
    """The learning rate is multiplied by a factor every few epochs."""

    kind: Literal["step"] = Field(description="Multiply by `factor` every `every` epochs.")
    every: int = Field(ge=1, description="Epochs between two changes.")
    factor: float = Field(gt=0, le=1, description="What the learning rate is multiplied by.")


Schedule = Annotated[ConstantSchedule | OneCycleSchedule | CosineSchedule | StepSchedule, Field(discriminator="kind")]


class NormalInit(_Settings):
    """Weights drawn from a normal distribution around zero."""

    kind: Literal["normal"] = Field(description="Normal distribution around zero.")
    std: float = Field(default=1.0, gt=0, le=1000, description="Standard deviation, in radians for angles.")


class UniformInit(_Settings):
    """Weights drawn evenly from an interval."""

    kind: Literal["uniform"] = Field(description="Uniform distribution.")
    low: float = Field(default=0.0, ge=-1000, le=1000, description="Lower end, in radians for angles.")
    high: float = Field(default=6.283185307179586, ge=-1000, le=1000, description="Upper end, in radians for angles.")


class ZerosInit(_Settings):
    """All weights zero."""

    kind: Literal["zeros"] = Field(description="All zero.")


Init = Annotated[NormalInit | UniformInit | ZerosInit, Field(discriminator="kind")]


class EarlyStopping(_Settings):
    """When to stop before the last epoch."""

    patience: int = Field(ge=1, description="Stop after so many epochs without a lower validation loss.")


class TrainingSpec(_Settings, FromFile):
    """One training file, usable with every architecture."""

    qcnn_training: Version = Field(description="Version of the language of training files.")
    name: str = Field(
        min_length=1,
        max_length=64,
        pattern=FILE_NAME,
        description="Name, used for run directories.",
    )
    description: str = Field(default="", description="What the recipe is for or reproduces.")
    data: DataSettings = Field(description="Which images, and how they become features.")
    loss: Literal["cross_entropy", "nll", "mse"] = Field(
        default="cross_entropy",
        description="cross_entropy: outputs are logits; nll: probabilities; mse: compared with one-hot labels.",
    )
    optimizer: OptimizerSettings = Field(default=OptimizerSettings(), description="What moves the weights.")
    schedule: Schedule = Field(default=ConstantSchedule(kind="constant"), description="Learning rate over the steps.")
    epochs: int = Field(ge=1, le=1_000_000, description="Passes over the training images.")
    batch_size: int = Field(default=32, ge=1, le=1_000_000, description="Images in a step.")
    drop_last: bool = Field(default=False, description="Leave out the last batch of an epoch if it is smaller.")
    seed: int = Field(
        default=0, ge=0, lt=2**32, description="Seed of the weights, the split and the order of the images."
    )
    dtype: Literal["float32", "float64"] = Field(default="float32", description="Precision of features and weights.")
    device: Literal["auto", "cpu", "cuda"] = Field(default="auto", description="Where to train; auto prefers a GPU.")
    init: Init = Field(default=NormalInit(kind="normal"), description="How circuit weights begin.")
    early_stopping: EarlyStopping | None = Field(default=None, description="When to stop early; null means never.")
    extends: Extends = Field(
        default=None,
        exclude=True,
        description="Path, relative to this file, of a file whose keys hold where this one does not say them.",
    )
    schema_: str | None = Field(
        default=None, alias="$schema", exclude=True, description="Address of the JSON Schema, for editors; ignored."
    )


def problems(settings: TrainingSpec) -> list[Problem]:
    """Return what no field can know by itself, each as (path, message, hint or None), in the order of the file."""
    return [*_data_problems(settings.data), *_optimizer_problems(settings), *_init_problems(settings.init)]


def _data_problems(data: DataSettings) -> Iterator[Problem]:
    names = DATASETS[data.dataset].class_names
    classes = data.classes or []
    for position, label in enumerate(classes):
        if label >= len(names):
            message = f"Class must be 0 to {len(names) - 1} in `{data.dataset}`, but is {label}."
            yield ("data", "classes", position), message, None
        if label in classes[:position]:
            yield ("data", "classes", position), f"Class {label} is listed twice.", "remove one of them"
    if DATASETS[data.dataset].origin == "generated":
        for name in ("image_size", "pixel_range", "preprocess"):
            if getattr(data, name) != DataSettings.model_fields[name].default:
                message = f"`{data.dataset}` is computed and not made of images: `{name}` would have no effect."
                yield ("data", name), message, f"remove `{name}`"
    if PREPROCESS[data.preprocess].size and data.image_size != DataSettings.model_fields["image_size"].default:
        message = f"`{data.preprocess}` has a size of its own: `image_size` would have no effect."
        yield ("data", "image_size"), message, "remove `image_size`"
    low, high = data.pixel_range
    if not low < high:
        yield (
            ("data", "pixel_range"),
            f"Pixel range must rise, but is [{low}, {high}].",
            "write the smaller value first",
        )


def _optimizer_problems(settings: TrainingSpec) -> Iterator[Problem]:
    optimizer = settings.optimizer
    allowed = OPTIMIZER_OPTIONS[optimizer.name]
    if settings.schedule.kind == "one_cycle" and optimizer.lr is not None:
        message = f"Learning rate {optimizer.lr} would have no effect: the one_cycle schedule sets it from `peak_lr`."
        yield ("optimizer", "lr"), message, "remove `lr`"
    for option in optimizer.options:
        if option not in allowed:
            reason = f" ({EXCLUDED_OPTIONS[option]})" if option in EXCLUDED_OPTIONS else ""
            message = f"{optimizer.name} has no option `{option}` here{reason}."
            yield ("optimizer", "options", option), message, f"choose from {', '.join(sorted(allowed))}"


def _init_problems(init: Init) -> Iterator[Problem]:
    if init.kind == "uniform" and not init.low < init.high:
        yield ("init", "high"), f"Upper end must exceed the lower end {init.low}, but is {init.high}.", None
