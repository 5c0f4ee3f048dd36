"""Make the embedded subsets from the official files: `python -m qcnn_compiler.data.make_subset --data-root ROOT`."""

from __future__ import annotations

import argparse
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.data.images import ARRAYS, Samples, load_images


@dataclass(frozen=True)
class Subset:
    """One embedded file: the full set that it is drawn from and the images of each class in it."""

    source: str
    train_per_class: int
    test_per_class: int


SUBSETS = {"mnist-small": Subset("mnist", 600, 100), "fashion-mnist-small": Subset("fashion-mnist", 300, 100)}


def first_of_each_class(labels: NDArray[np.uint8], count: int) -> NDArray[np.intp]:
    """Return the indices of the first `count` images of every class, in the order of the official file."""
    return np.sort(np.concatenate([np.flatnonzero(labels == label)[:count] for label in np.unique(labels)]))


def make_subset(subset: Subset, data_root: Path) -> bytes:
    """Return the bytes of an embedded `.npz` file, the same on every machine.

    Training images come from the official training set and test images from the official test set.
    """
    images = load_images(subset.source, data_root)
    train = first_of_each_class(images.train_labels, subset.train_per_class)
    test = first_of_each_class(images.test_labels, subset.test_per_class)
    arrays: tuple[Samples, ...] = (
        images.train_images[train],
        images.train_labels[train],
        images.test_images[test],
        images.test_labels[test],
    )
    return _npz(dict(zip(ARRAYS, arrays, strict=True)))


def _npz(arrays: dict[str, Samples]) -> bytes:
    """Return an archive that `np.load` reads, with LZMA members: 15 % smaller than `savez_compressed` here."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, array in arrays.items():
            entry = zipfile.ZipInfo(f"{name}.npy")  # its date is 1980 and not now, so the bytes repeat
            entry.compress_type = zipfile.ZIP_LZMA
            entry.create_system = 3
            member = io.BytesIO()
            np.lib.format.write_array(member, np.ascontiguousarray(array), allow_pickle=False)
            archive.writestr(entry, member.getvalue())
    return file.getvalue()


def main(arguments: Sequence[str] | None = None) -> None:
    """Write every embedded subset and print its size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data-root", type=Path, required=True, help="directory that holds MNIST/raw, FashionMNIST/raw"
    )
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="where to write (default: the package)")
    options = parser.parse_args(arguments)
    for name, subset in SUBSETS.items():
        data = make_subset(subset, options.data_root)
        (options.out / f"{name}.npz").write_bytes(data)
        print(f"{name}.npz: {len(data):,} bytes")


if __name__ == "__main__":
    main()
