"""From published samples to tensors of features, once, before training."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torchvision.transforms.v2 import functional as transforms

from qcnn_compiler.data.datasets import PREPROCESS
from qcnn_compiler.data.images import Images, Samples
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.sizes import available_memory, size_text
from qcnn_compiler.training.settings import DataSettings
from qcnn_compiler.versioning.address import task_id

CHUNK = 4096  # images resized at a time, so that full-sized float copies of a whole set never exist
COPIES = 2  # of all features, while parts are joined and while training and validation images are parted


@dataclass(frozen=True, eq=False)
class Split:
    """Features (N, features), of an image each channel row by row, and labels int64 (N,) from 0 to classes - 1."""

    features: Tensor
    labels: Tensor

    def __len__(self) -> int:
        return len(self.labels)

    def to(self, device: torch.device, dtype: torch.dtype) -> Split:
        """Return the same split on a device, its features in `dtype`."""
        return Split(self.features.to(device, dtype), self.labels.to(device))


@dataclass(frozen=True, eq=False)
class PreparedData:
    """All that a training run sees. `digest` is the sha256 of the images' digest and of how they were prepared.

    `image_size` is None for a generated set, which has no images. `task_id` is like `digest`, but the same whatever
    seed made the split.
    """

    train: Split
    validation: Split
    test: Split
    class_names: tuple[str, ...]
    image_size: tuple[int, int] | None
    digest: str
    task_id: str
    channels: int = 1

    def to(self, device: torch.device, dtype: torch.dtype) -> PreparedData:
        """Return the same data on a device, features in `dtype`."""
        train, validation, test = (split.to(device, dtype) for split in (self.train, self.validation, self.test))
        return replace(self, train=train, validation=validation, test=test)


def prepare(images: Images, settings: DataSettings, seed: int, channels: int = 1) -> PreparedData:
    """Return features float32 of the chosen classes, the training images split by `seed` into training and validation.

    Args:
        channels: 1 for grey, 3 for red, green and blue; images that differ are converted.

    Raises:
        UserError: too few images are left for a training and a validation part, or their features do not fit into
            the memory that is free.
    """
    classes = tuple(range(len(images.class_names))) if settings.classes is None else tuple(settings.classes)
    chosen = _chosen(images.train_labels, classes, settings.train_limit)
    measured = _chosen(images.test_labels, classes, settings.test_limit)
    if images.train_images.ndim > 2:
        _check_memory(len(chosen) + len(measured), settings, channels)
    whole = _split(images.train_images, images.train_labels, classes, chosen, settings, channels)
    test = _split(images.test_images, images.test_labels, classes, measured, settings, channels)
    train, validation = _hold_out(whole, settings.validation, seed)
    colour = f" {channels}" if channels > 1 else ""
    digest = hashlib.sha256(f"{images.digest} {settings.model_dump_json()} {seed}{colour}".encode()).hexdigest()
    names = tuple(images.class_names[c] for c in classes)
    size = size_of(settings) if images.train_images.ndim > 2 else None
    task = task_id(images.digest, settings, channels)
    return PreparedData(train, validation, test, names, size, digest, task, channels)


def size_of(settings: DataSettings) -> tuple[int, int]:
    """Return (height, width) of the images that the circuit sees."""
    size = PREPROCESS[settings.preprocess].size or settings.image_size
    return (size, size) if isinstance(size, int) else (size[0], size[1])


def prepared_features(images: Tensor, settings: DataSettings, channels: int = 1) -> Tensor:
    """Return features float32 (N, channels * height * width) of images as `settings` asks for them."""
    antialias = PREPROCESS[settings.preprocess].antialias
    return to_features(images, size_of(settings), settings.pixel_range, channels, antialias=antialias)


def to_features(
    images: Tensor, size: tuple[int, int], pixel_range: list[float], channels: int = 1, *, antialias: bool = True
) -> Tensor:
    """Return features float32 (N, channels * height * width) of uint8 images, resized bilinearly.

    Args:
        images: (N, h, w), or (N, h, w, 3) in colour; or features float64 (N, features), which stay as they are.
        channels: 1 makes colour images grey; 3 repeats grey ones.
        antialias: whether every pixel has a part in a smaller image, or only the nearest ones.
    """
    if images.is_floating_point():
        return images.float()
    low, high = pixel_range
    pixels = (images.unsqueeze(1) if images.ndim == 3 else images.movedim(-1, 1)).float() / 255
    if channels < pixels.shape[1]:
        pixels = transforms.rgb_to_grayscale(pixels)
    resized: Tensor = transforms.resize(pixels, list(size), antialias=antialias)
    return (low + (high - low) * resized).expand(-1, channels, -1, -1).flatten(1)


def permutation(count: int, *key: int) -> Tensor:
    """Return a random order of `count` items that depends on the integers of `key` alone."""
    word = int(np.random.SeedSequence(key).generate_state(1)[0])  # torch's CPU generator reads 32 bits of its seed
    return torch.randperm(count, generator=torch.Generator().manual_seed(word))


def _chosen(labels: NDArray[np.uint8], classes: tuple[int, ...], limit: int | None) -> NDArray[np.intp]:
    """Return the indices of the images that are used, at most `limit`."""
    return np.flatnonzero(np.isin(labels, classes))[:limit]


def _check_memory(images: int, settings: DataSettings, channels: int) -> None:
    height, width = size_of(settings)
    needed, free = COPIES * images * channels * height * width * torch.float32.itemsize, available_memory()
    if needed > free:
        raise UserError(
            f"The features of all images must fit into the memory that is free, {size_text(free)}, but {images:,} "
            f"images of {channels} x {height} x {width} pixels need {size_text(needed)} while they are prepared. "
            f"Lower `image_size`, or take fewer images: `data.train_limit`, `data.test_limit`, `data.classes`."
        )


def _split(
    images: Samples,
    labels: NDArray[np.uint8],
    classes: tuple[int, ...],
    chosen: NDArray[np.intp],
    settings: DataSettings,
    channels: int,
) -> Split:
    pixels = torch.from_numpy(np.ascontiguousarray(images[chosen]))
    features = torch.cat([prepared_features(chunk, settings, channels) for chunk in pixels.split(CHUNK)])
    positions = np.zeros(max(classes) + 1, dtype=np.int64)
    positions[list(classes)] = np.arange(len(classes))
    return Split(features, torch.from_numpy(positions[labels[chosen]]))


def _hold_out(whole: Split, fraction: float, seed: int) -> tuple[Split, Split]:
    held = max(1, round(fraction * len(whole)))
    if held >= len(whole):
        raise UserError(
            f"At least one training image must be left after {held} of {len(whole)} are kept for validation, "
            f"but none is. Lower `data.validation` or raise `data.train_limit`."
        )
    order = permutation(len(whole), seed, 0)  # epochs count from 1, so no epoch shares this order
    validation, train = (index.sort().values for index in (order[:held], order[held:]))
    return Split(whole.features[train], whole.labels[train]), Split(
        whole.features[validation], whole.labels[validation]
    )
