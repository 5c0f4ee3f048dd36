"""Whether model, data, settings and checkpoint belong together, found out before the first step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from qcnn_compiler.data.datasets import PREPROCESS
from qcnn_compiler.data.preprocess import PreparedData
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.checkpoint import Saved
from qcnn_compiler.training.settings import TrainingSpec

LOOKED_AT = 8  # images that a model is tried on before a run


def check_fit(model: nn.Module, data: PreparedData) -> None:
    """Refuse images or classes that the model is not made for.

    Raises:
        UserError: the number of features or of outputs differs, or outputs are not finite.
    """
    check_features(model, data)
    classes = len(data.class_names)
    found = _outputs(model, data)
    if found.shape[-1] != classes:
        change = "Change `data.classes` or the architecture's readout or head."
        raise UserError(
            f"Classes must be as many as the model's outputs, {found.shape[-1]}, but are {classes} "
            f"({', '.join(data.class_names)}). "
            + ("For two classes of one expectation, read `observable: [Z0, -Z0]`." if found.shape[-1] == 1 else change)
        )
    if not bool(torch.isfinite(found).all()):
        raise UserError(
            "Outputs must be finite, but are not for the first training images. An angle such as `x[0]**-2` is "
            "infinite at a black pixel, `sqrt(t)` is no number at a negative weight: change the expression, or `init`."
        )


def check_features(model: nn.Module, data: PreparedData) -> None:
    """Refuse images that are not as large as the model expects.

    Raises:
        UserError: the number of features differs.
    """
    features = data.train.features.shape[1]
    expected = getattr(model, "num_features", None)
    if expected is not None and expected != features:
        if data.image_size is None:
            raise UserError(
                f"Samples must have as many features as the model, {expected}, but this generated set has {features}. "
                f"Change the architecture's `wires` and `embedding`, or name another data set."
            )
        height, width = data.image_size
        fixed = any(preprocess.size == data.image_size for preprocess in PREPROCESS.values())
        whole = "`data.preprocess` to `resize` and " if fixed else ""
        raise UserError(
            f"Images must have as many pixels as the model has features, {expected}, but {height}x{width} images have "
            f"{features}. Set {whole}`data.image_size` to {_fitting_size(expected)}."
        )


def check_batches(model: nn.Module, data: PreparedData, settings: TrainingSpec) -> None:
    """Refuse a batch of one image where a trained batch normalisation sees one value per channel of an image.

    Raises:
        UserError: there is such a batch; one value has no variance, and torch refuses it in the middle of an epoch.
    """
    images, size = len(data.train), settings.batch_size
    rest = 0 if settings.drop_last else images % size
    if (rest or min(size, images)) > 1 or not _normalises_one_value(model, data):
        return
    fitting = next((n for n in range(max(size, 2), images + 1) if images % n != 1), None)
    found = "each has 1" if size == 1 or images == 1 else f"the last of {images} images in batches of {size} has 1"
    fix = f"Set `batch_size` to {fitting}" if fitting else "Take more training images"
    fix += ", or set `drop_last: true`" if 1 < size < images else ""
    raise UserError(
        f"Every batch must have at least 2 images, because batch normalisation is trained on one value per channel and "
        f"image, but {found}. {fix}."
    )


def _normalises_one_value(model: nn.Module, data: PreparedData) -> bool:
    """Return whether a batch normalisation that is in training sees one value per channel of an image."""
    model.train()
    layers = [module for module in model.modules() if isinstance(module, _BatchNorm) and module.training]
    values: list[int] = []

    def note(_layer: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        values.append(inputs[0][:, 0].numel())

    hooks = [layer.register_forward_pre_hook(note) for layer in layers]
    try:
        if hooks:
            _outputs(model, data, 1)
    finally:
        for hook in hooks:
            hook.remove()
    return 1 in values


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
    stored = saved.header["settings"]
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


def _outputs(model: nn.Module, data: PreparedData, images: int = LOOKED_AT) -> Tensor:
    """Return the outputs for a few training images."""
    dtype = next((parameter.dtype for parameter in model.parameters()), torch.float32)
    model.eval()  # a look at the outputs must neither draw random numbers nor move running averages
    with torch.no_grad():
        found: Tensor = model(data.train.features[:images].to(dtype))
        return found
