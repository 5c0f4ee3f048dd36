"""The classical steps before a circuit as torch modules: each maps features (..., n) to features (..., m)."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from qcnn_compiler.backbone import BackboneModule
from qcnn_compiler.fitted import Autoencoder, Fitted, Pca
from qcnn_compiler.spec.flow import ADVANCE, Flow, stride_of
from qcnn_compiler.spec.hybrid import (
    AutoencoderStep,
    BackboneStep,
    LinearStep,
    PatchesStep,
    PcaStep,
    SelectStep,
    Step,
    sides,
    steps_of,
)

ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "relu": torch.relu,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "pi_tanh": lambda values: math.pi * torch.tanh(values),
    "pi_sigmoid": lambda values: math.pi * torch.sigmoid(values),
}


class Activation(nn.Module):
    """Apply a function of `ACTIVATIONS` to every feature."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def forward(self, features: Tensor) -> Tensor:
        """Return the activations, of the shape of the features."""
        return ACTIVATIONS[self.name](features)

    def extra_repr(self) -> str:
        """Return the name, for `print`."""
        return self.name


class Patches(nn.Module):
    """Cut images into patches, row by row: (B, channels * height * width) to (B, patches, channels * h * w)."""

    def __init__(self, image: tuple[int, ...], size: tuple[int, int], stride: tuple[int, int]) -> None:
        super().__init__()
        self.image, self.size, self.stride = image, size, stride

    def forward(self, features: Tensor) -> Tensor:
        """Return the patches; rows and columns at the end that fill no patch are left out."""
        images = features.unflatten(-1, self.image)
        columns: Tensor = nn.functional.unfold(images, self.size, stride=self.stride)
        return columns.transpose(1, 2)


class Select(nn.Module):
    """Keep one channel: (B, channels * height * width) to (B, height * width)."""

    def __init__(self, image: tuple[int, ...], channel: int) -> None:
        super().__init__()
        self.image, self.channel = image, channel

    def forward(self, features: Tensor) -> Tensor:
        """Return the pixels of the channel."""
        images: Tensor = features.unflatten(-1, self.image)
        return images[:, self.channel].flatten(1)


def build_frontend(
    frontend: Step | tuple[Step, ...], flow: Flow, dtype: torch.dtype, *, pretrained: bool
) -> tuple[nn.Sequential, Flow]:
    """Return the steps of a checked frontend as modules, and the flow after them.

    Args:
        pretrained: load the weights that backbones ask for; False where a checkpoint will be loaded.

    Raises:
        UserError: if the weights of a backbone can be neither found nor downloaded.
    """
    modules: list[nn.Module] = []
    for step in steps_of(frontend):
        modules.append(_BUILDERS[type(step)](step, flow, pretrained).to(dtype))
        flow = ADVANCE[type(step)](step, flow)[0]
    return nn.Sequential(*modules), flow


def has_fitted(module: nn.Module) -> bool:
    """Return whether a step must see training data before it can be used."""
    return any(isinstance(part, Fitted) for part in module.modules())


def fit_steps(frontend: nn.Sequential, features: Tensor, seed: int, *, further: bool) -> Tensor:
    """Fit the steps that must be, each on what the steps before it make of `features` (N, n) of training inputs.

    Args:
        further: pass the features on through all steps, because something behind them is to be fitted too.

    Returns:
        The features after the steps that were passed.
    """
    last = max((i for i, step in enumerate(frontend) if isinstance(step, Fitted)), default=-1)
    for number, step in enumerate(frontend):
        if isinstance(step, Fitted):
            step.fit(features.flatten(0, -2), seed)
        if number < last or further:
            with torch.no_grad():
                features = step(features)
    return features


def _linear(step: LinearStep, flow: Flow, _pretrained: bool) -> nn.Module:
    linear = nn.Linear(flow.features, step.features, bias=step.bias)
    return linear if step.activation == "none" else nn.Sequential(linear, Activation(step.activation))


def _patches(step: PatchesStep, flow: Flow, _pretrained: bool) -> nn.Module:
    return Patches(flow.shape, sides(step.size), stride_of(step))


def _select(step: SelectStep, flow: Flow, _pretrained: bool) -> nn.Module:
    return Select(flow.shape, step.channel)


def _backbone(step: BackboneStep, flow: Flow, pretrained: bool) -> nn.Module:
    return BackboneModule(step, flow.shape, pretrained=pretrained)


def _pca(step: PcaStep, flow: Flow, _pretrained: bool) -> nn.Module:
    return Pca(flow.features, step.components, step.range)


def _autoencoder(step: AutoencoderStep, flow: Flow, _pretrained: bool) -> nn.Module:
    return Autoencoder(flow.features, step)


_BUILDERS: dict[type, Callable[[Any, Flow, bool], nn.Module]] = {
    LinearStep: _linear,
    PatchesStep: _patches,
    SelectStep: _select,
    BackboneStep: _backbone,
    PcaStep: _pca,
    AutoencoderStep: _autoencoder,
}
