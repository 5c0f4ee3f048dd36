"""The order of the images: a function of seed and epoch number, so that any step can be found again."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from torch import Tensor

from qcnn_compiler.data.preprocess import Split, permutation
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.settings import TrainingSpec


def steps_per_epoch(images: int, settings: TrainingSpec) -> int:
    """Return the number of batches in an epoch.

    Raises:
        UserError: there is none, because `drop_last` leaves out the only batch.
    """
    full, rest = divmod(images, settings.batch_size)
    steps = full + (rest > 0 and not settings.drop_last)
    if steps == 0:
        raise UserError(
            f"Batch size must be at most the {images} training images when `drop_last` is true, but is "
            f"{settings.batch_size}. Lower `batch_size` or set `drop_last: false`."
        )
    return steps


def batches(split: Split, settings: TrainingSpec, first_step: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield (features, labels) of every step from `first_step` (0-based) on, without end."""
    size, steps = settings.batch_size, steps_per_epoch(len(split), settings)
    epoch, position = divmod(first_step, steps)
    for number in itertools.count(epoch + 1):
        order = permutation(len(split), settings.seed, number).to(split.labels.device)
        features, labels = split.features[order], split.labels[order]  # one gather for all, then batches are views
        for start in range(position * size, steps * size, size):
            yield features[start : start + size], labels[start : start + size]
        position = 0
