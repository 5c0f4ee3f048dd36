"""From settings to the torch objects that they name."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.optim.lr_scheduler import LambdaLR

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.settings import (
    ConstantSchedule,
    CosineSchedule,
    Init,
    NormalInit,
    OneCycleSchedule,
    OptimizerSettings,
    StepSchedule,
    TrainingSpec,
    UniformInit,
    ZerosInit,
)

DTYPES = {"float32": torch.float32, "float64": torch.float64}


@dataclass(frozen=True)
class Loss:
    """A loss of outputs (B, classes) and labels (B,), and how its outputs become probabilities (B, classes)."""

    function: Callable[[Tensor, Tensor], Tensor]
    probabilities: Callable[[Tensor], Tensor]


def negative_log_likelihood(probabilities: Tensor, labels: Tensor) -> Tensor:
    """Return the mean of -log of the probability of the right class, finite where that is zero."""
    return functional.nll_loss(probabilities.clamp_min(torch.finfo(probabilities.dtype).tiny).log(), labels)


def squared_error(outputs: Tensor, labels: Tensor) -> Tensor:
    """Return the mean squared distance of outputs from one-hot labels."""
    return functional.mse_loss(outputs, functional.one_hot(labels, outputs.shape[1]).to(outputs.dtype))


def normalised(outputs: Tensor) -> Tensor:
    """Return outputs as probabilities: negative ones cut to zero, rows scaled to 1, a row of zeros made even."""
    positive = outputs.clamp_min(0)
    total = positive.sum(1, keepdim=True)
    return torch.where(total > 0, positive / total, 1 / outputs.shape[1])


LOSSES = {
    "cross_entropy": Loss(functional.cross_entropy, partial(torch.softmax, dim=1)),
    "nll": Loss(negative_log_likelihood, lambda outputs: outputs),
    "mse": Loss(squared_error, normalised),
}


def seed_everything(seed: int) -> None:
    """Seed the global generators of Python, NumPy and torch; call it before building a model."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def initializer(init: Init) -> Callable[[Tensor], Tensor]:
    """Return the function that fills a weight tensor in place, drawing from torch's global generator."""
    match init:
        case NormalInit():
            return partial(nn.init.normal_, std=init.std)
        case UniformInit():
            return partial(nn.init.uniform_, a=init.low, b=init.high)
        case ZerosInit():
            return nn.init.zeros_


def choose_device(name: str) -> torch.device:
    """Return the device that `name` (auto, cpu, cuda) stands for on this machine.

    Raises:
        UserError: cuda is asked for and absent.
    """
    if name == "cuda" and not torch.cuda.is_available():
        raise UserError(
            "Device must be available, but torch finds no `cuda` here. Set `device: auto` or `device: cpu`."
        )
    if name == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    return torch.device(name)


def build_optimizer(settings: TrainingSpec, parameters: Iterable[Tensor]) -> torch.optim.Optimizer:
    """Return the optimizer; under a one-cycle schedule its learning rate is the peak.

    Raises:
        UserError: there is no weight, or torch refuses the options or the shapes of the weights.
    """
    chosen = settings.optimizer
    lr = settings.schedule.peak_lr if isinstance(settings.schedule, OneCycleSchedule) else chosen.lr
    options = _keywords(chosen) | ({} if lr is None else {"lr": lr})
    make = partial(getattr(torch.optim, chosen.name), **options)
    weights = list(parameters)
    if not weights:
        raise UserError(
            "A model must hold a number to train, but this one holds none. Name an angle of a gate, as in `RY(t) 0`, "
            "or add `head: {kind: scale}`."
        )
    try:
        _take_a_step(make, weights)
        optimizer: torch.optim.Optimizer = make(weights)
    except Exception as error:  # torch looks at few options, and fails on the others in ways of their own
        raise UserError(f"Optimizer {chosen.name} must accept its options and the weights, but: {error}.") from error
    return optimizer


def _take_a_step(make: Callable[[list[Tensor]], torch.optim.Optimizer], weights: list[Tensor]) -> None:
    """Use an optimizer once on weights that nobody needs, so that options it cannot work with are found out."""
    copies = [torch.zeros_like(weight, requires_grad=True) for weight in weights]
    for copy in copies:
        copy.grad = torch.zeros_like(copy)
    make(copies).step()


def build_schedule(settings: TrainingSpec, optimizer: torch.optim.Optimizer, steps_per_epoch: int) -> LambdaLR:
    """Return the scheduler to be stepped once after every training step."""
    return LambdaLR(optimizer, learning_rate_factor(settings, steps_per_epoch))


def learning_rate_factor(settings: TrainingSpec, steps_per_epoch: int) -> Callable[[int], float]:
    """Return the function from step number (0-based) to the factor of the optimizer's learning rate.

    It depends on nothing else, so a resumed run needs only its step number.
    """
    total = settings.epochs * steps_per_epoch
    match settings.schedule:
        case ConstantSchedule():
            return lambda _step: 1.0
        case CosineSchedule():
            return lambda step: _cosine(1.0, 0.0, step / total)
        case StepSchedule(every=every, factor=factor):
            return lambda step: float(factor ** (step // (every * steps_per_epoch)))
        case OneCycleSchedule(warmup=warmup):
            return partial(_one_cycle, total=total, warmup=warmup)


def _one_cycle(step: int, total: int, warmup: float) -> float:
    top = max(warmup * total - 1, 0.0)  # the same milestones as torch's OneCycleLR
    if step < top:
        return _cosine(1 / 25, 1.0, step / top)
    return _cosine(1.0, 1 / 250_000, min(1.0, (step - top) / max(total - 1 - top, 1.0)))


def _cosine(start: float, end: float, part: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * part)) / 2


def _keywords(optimizer: OptimizerSettings) -> dict[str, object]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in optimizer.options.items()}
