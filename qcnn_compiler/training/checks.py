"""Whether model, data, settings and checkpoint belong together, found out before the first step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import nn

from qcnn_compiler.data.preprocess import PreparedData
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.checkpoint import Saved


def check_fit(model: nn.Module, data: PreparedData) -> None:
    """Refuse images or classes that the model is not made for.

    Raises:
        UserError: the number of features or of outputs differs.
    """
    features, classes = data.train.features.shape[1], len(data.class_names)
    expected = getattr(model, "num_features", None)
    if expected is not None and expected != features:
        height, width = data.image_size
        raise UserError(
            f"Images must have as many pixels as the model has features, {expected}, but {height}x{width} images have "
            f"{features}. Set `data.image_size` to {_fitting_size(expected)}."
        )
    declared = getattr(model, "num_outputs", None)
    outputs = _count_outputs(model, data) if declared is None else declared
    if outputs != classes:
        raise UserError(
            f"Classes must be as many as the model's outputs, {outputs}, but are {classes} "
            f"({', '.join(data.class_names)}). Change `data.classes` or the architecture's readout or head."
        )


def check_data(saved: Saved, data: PreparedData) -> None:
    """Refuse images other than those that the checkpoint was trained on.

    Raises:
        UserError: the digests differ.
    """
    if saved.header.get("data") != data.digest:
        raise UserError(
            f"Images must be those that {saved.path.parent} was trained on (digest {saved.header.get('data')}), "
            f"but have digest {data.digest}. Use the run's own training file and the official files of the data set."
        )


def check_settings(saved: Saved, settings: Mapping[str, Any]) -> None:
    """Refuse to continue a run with other settings.

    Raises:
        UserError: a setting differs; all that do are named.
    """
    stored = saved.header.get("settings", {})
    changed = [name for name in settings if stored.get(name) != settings[name]]
    if changed:
        raise UserError(
            f"Settings must be those that {saved.path.parent} was started with, but differ in {', '.join(changed)}. "
            f"Use the run's own training.yaml, or start a new run."
        )


def _fitting_size(features: int) -> str:
    height = next(side for side in range(int(features**0.5), 0, -1) if features % side == 0)
    width = features // height
    return f"{height}" if height == width else f"[{height}, {width}]"


def _count_outputs(model: nn.Module, data: PreparedData) -> int:
    dtype = next((parameter.dtype for parameter in model.parameters()), torch.float32)
    model.eval()  # a look at the outputs must neither draw random numbers nor move running averages
    with torch.no_grad():
        return int(model(data.train.features[:1].to(dtype)).shape[-1])
