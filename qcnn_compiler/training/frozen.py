"""What frozen steps make of the images, computed once before training and not again in every epoch."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import nn

from qcnn_compiler.data.preprocess import PreparedData, Split


def past_frozen(model: nn.Module, data: PreparedData) -> tuple[nn.Module, PreparedData]:
    """Return what of the model is to be trained, and the data as it comes there; both as they are for other models.

    A model with frozen steps has `split()`, which returns them as a `Sequential` and the rest as a module.
    """
    split = getattr(model, "split", None)
    if split is None:
        return model, data
    frozen, rest = split()
    if len(frozen) == 0:
        return model, data
    frozen.eval()
    train, validation, test = (_passed(frozen, part) for part in (data.train, data.validation, data.test))
    return rest, replace(data, train=train, validation=validation, test=test)


def _passed(frozen: nn.Module, split: Split) -> Split:
    with torch.no_grad():
        return Split(frozen(split.features), split.labels)
