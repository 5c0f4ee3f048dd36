"""Samples of a data set: from the package, through torchvision, which downloads what is missing, or computed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.data.datasets import DATASETS, Dataset
from qcnn_compiler.data.generated import GENERATORS
from qcnn_compiler.diagnostics import UserError

Samples = NDArray[np.uint8] | NDArray[np.float64]
Arrays = tuple[Samples, NDArray[np.uint8], Samples, NDArray[np.uint8]]
ARRAYS = ("train_images", "train_labels", "test_images", "test_labels")
UNREADABLE = (OSError, RuntimeError, ValueError, AssertionError)  # torchvision reports a bad file in all of these


@dataclass(frozen=True, eq=False)
class Images:
    """A data set as published: images uint8 (N, h, w) or (N, h, w, 3), labels uint8 (N,), the sha256 of all bytes.

    A generated set has features float64 (N, features) in the place of images.
    """

    train_images: Samples
    train_labels: NDArray[np.uint8]
    test_images: Samples
    test_labels: NDArray[np.uint8]
    class_names: tuple[str, ...]
    digest: str


def default_root() -> Path:
    """Return the directory that full data sets are kept in unless the user names another."""
    return Path.home() / ".cache" / "qcnn"


def load_images(name: str, root: Path | None = None) -> Images:
    """Return the data set called `name`, downloaded below `root` first if it is a full set and not there.

    Raises:
        UserError: no data set has that name, or its files can be neither found, downloaded nor read.
    """
    if name not in DATASETS:
        raise UserError(f"Data set must be one of {', '.join(DATASETS)}, but is `{name}`.")
    row = DATASETS[name]
    arrays = _READERS[row.origin](row, root or default_root())
    digest = hashlib.sha256()
    for array in arrays:
        digest.update(array.data)
    return Images(*arrays, row.class_names, digest.hexdigest())


def _read_embedded(row: Dataset, _root: Path) -> Arrays:
    with np.load(Path(__file__).with_name(row.source), allow_pickle=False) as file:
        train_images, train_labels, test_images, test_labels = (file[name] for name in ARRAYS)
    return train_images, train_labels, test_images, test_labels


def _read_torchvision(row: Dataset, root: Path) -> Arrays:
    from torchvision import datasets  # its import costs a second that the embedded subsets need not pay

    dataset = getattr(datasets, row.source)
    try:  # torchvision unpickles the files of CIFAR10, after it has compared their digests with the official ones
        train, test = (dataset(root, train=part, download=True) for part in (True, False))
        train_labels, test_labels = (np.asarray(part.targets).astype(np.uint8) for part in (train, test))
        train_images, test_images = (np.ascontiguousarray(part.data) for part in (train, test))
        return train_images, train_labels, test_images, test_labels
    except UNREADABLE as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[-1]
        raise UserError(
            f"The files of {row.source} must be readable in {root / row.folder} or downloadable to there, "
            f"but are not ({reason}). Name the directory that holds `{row.folder}` with --data-root, or connect "
            f"to the network, or use {_instead(row)}."
        ) from error


def _instead(row: Dataset) -> str:
    """Return which data sets need no download: the subset in the package, or, where there is none, all that exist."""
    here = {name: other for name, other in DATASETS.items() if other.origin != "torchvision"}
    subset = [name for name, other in here.items() if other.class_names == row.class_names]
    if subset:
        return f"its subset in the package, `{subset[0]}`"
    return f"a data set that needs no download: {', '.join(f'`{name}`' for name in here)}"


def _generate(row: Dataset, _root: Path) -> Arrays:
    return GENERATORS[row.source]()


_READERS: dict[str, Callable[[Dataset, Path], Arrays]] = {
    "package": _read_embedded,
    "torchvision": _read_torchvision,
    "generated": _generate,
}
