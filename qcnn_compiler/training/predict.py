"""Class probabilities of images and arrays that a user brings."""

from __future__ import annotations

import math
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor, nn

from qcnn_compiler.data.datasets import DATASETS
from qcnn_compiler.data.preprocess import prepared_features, size_of
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.checkpoint import check_identity, load_weights, read_checkpoint
from qcnn_compiler.training.evaluate import chunk_size
from qcnn_compiler.training.recipe import DTYPES, LOSSES, choose_device
from qcnn_compiler.training.run import Run
from qcnn_compiler.training.settings import DataSettings, TrainingSpec

MAX_PIXELS = 2**24  # of an image, refused before it is unpacked: a small file can hold billions
MAX_ARRAY_BYTES = 2**30
MODES = ("1", "L", "LA", "P", "RGB", "RGBA")  # 8 bits a channel; Pillow clips deeper ones


@dataclass(frozen=True, eq=False)
class Predictions:
    """One row per image: where it came from, its class probabilities (N, classes), the name of the likeliest class."""

    sources: tuple[str, ...]
    probabilities: Tensor
    labels: tuple[str, ...]
    class_names: tuple[str, ...]


def predict(
    run: Run,
    model: nn.Module,
    settings: TrainingSpec,
    files: Sequence[Path],
    *,
    identity: Mapping[str, str],
    channels: int = 1,
) -> Predictions:
    """Return what the weights in `best.safetensors` say about PNG, JPEG and `.npy` files.

    Arrays hold images uint8 of the size of the data set's, one or several, or features float (N, features) as the
    model takes them. `channels` is 1 where it sees grey, 3 where it sees colours.

    Raises:
        UserError: a file cannot be used (all such are named), or the weights belong to another architecture.
    """
    features, sources = read_features(files, settings.data, channels)
    saved = read_checkpoint(run.best)
    check_identity(saved, identity)
    load_weights(model, saved)
    probabilities = _probabilities(model, settings, features)
    names = _class_names(settings.data)
    labels = tuple(names[index] for index in probabilities.argmax(1).tolist())
    return Predictions(sources, probabilities, labels, names)


def read_features(files: Sequence[Path], data: DataSettings, channels: int = 1) -> tuple[Tensor, tuple[str, ...]]:
    """Return features float32 (N, channels * height * width) of all files, and where each row came from.

    Raises:
        UserError: a file cannot be used; the message has one line for each that cannot.
    """
    if not files:
        raise UserError("At least one image or array must be given, but none is.")
    rows: list[Tensor] = []
    sources: list[str] = []
    mistakes: list[str] = []
    for file in files:
        try:
            features = _read_file(file, data, channels)
        except UserError as error:
            mistakes.append(str(error))
            continue
        rows.append(features)
        sources += [f"{file}"] if len(features) == 1 else [f"{file}[{index}]" for index in range(len(features))]
    if mistakes:
        raise UserError("\n".join(mistakes))
    return torch.cat(rows), tuple(sources)


def _read_file(file: Path, data: DataSettings, channels: int) -> Tensor:
    _check_regular(file)
    if file.suffix.lower() == ".npy":
        return _array_features(file, _read_array(file), data, channels)
    if DATASETS[data.dataset].origin == "generated":
        raise UserError(f"{file}: must be a .npy array of features, since `{data.dataset}` is not made of images.")
    pixels = torch.from_numpy(_read_image(file, "L" if channels == 1 else "RGB"))
    return prepared_features(pixels.unsqueeze(0), data, channels)


def _check_regular(file: Path) -> None:
    """Raise what is wrong with the path of a file that nothing is read from: opening a pipe would wait for ever."""
    try:
        regular = stat.S_ISREG(file.stat().st_mode)
    except FileNotFoundError:
        raise UserError(
            f"{file}: must be a readable PNG, JPEG or .npy file, but there is none. "
            f"Paths count from the current folder."
        ) from None
    except OSError as error:
        raise _unreadable(file, "PNG, JPEG or .npy file", error) from error
    if not regular:
        raise UserError(f"{file}: must be a readable PNG, JPEG or .npy file, but is not a file.")


def _unreadable(file: Path, what: str, error: Exception) -> UserError:
    """Return the mistake that a file cannot be read, with the reason and without the system's number for it."""
    reason = (getattr(error, "strerror", None) or "").lower() or str(error)
    return UserError(f"{file}: must be a readable {what}, but is not ({reason}).")


def _read_image(file: Path, mode: str) -> NDArray[np.uint8]:
    try:
        with Image.open(file, formats=("PNG", "JPEG")) as image:
            if image.width * image.height > MAX_PIXELS:
                raise UserError(
                    f"{file}: image must have at most {MAX_PIXELS:,} pixels, but is {image.width}x{image.height}."
                )
            if image.mode not in MODES:
                raise UserError(f"{file}: image must have 8 bits a channel, but is of type {image.mode}.")
            return np.array(image.convert(mode))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:  # Pillow's ways to refuse a file
        raise _unreadable(file, "PNG, JPEG or .npy file", error) from error


def _read_array(file: Path) -> NDArray[np.generic]:
    try:
        # Mapped, so that a header that promises more than the file holds is refused before memory is taken.
        array: NDArray[np.generic] = np.lib.format.open_memmap(file, mode="r")
    except (OSError, ValueError, EOFError) as error:
        raise _unreadable(file, ".npy array without objects", error) from error
    if array.nbytes > MAX_ARRAY_BYTES:
        raise UserError(f"{file}: array must have at most {MAX_ARRAY_BYTES:,} bytes, but has {array.nbytes:,}.")
    return array


def _array_features(file: Path, array: NDArray[np.generic], data: DataSettings, channels: int) -> Tensor:
    image, generated = DATASETS[data.dataset].image, DATASETS[data.dataset].origin == "generated"
    if not generated and array.size and array.dtype == np.uint8 and array.shape in (image, (len(array), *image)):
        pixels = torch.from_numpy(np.array(array).reshape(-1, *image))
        return prepared_features(pixels, data, channels)
    length = image[0] if generated else channels * math.prod(size_of(data))
    if not (array.size and np.issubdtype(array.dtype, np.floating) and array.shape[1:] == (length,)):
        sides = ", ".join(map(str, image))
        accepted = "" if generated else f"uint8 ({sides}) or (N, {sides}), or "
        raise UserError(f"{file}: array must be {accepted}float (N, {length}), but is {array.dtype} {array.shape}.")
    with np.errstate(over="ignore"):  # refused below
        features = torch.from_numpy(np.array(array, dtype=np.float32))
    if not features.isfinite().all():
        raise UserError(f"{file}: features must be finite, but some are not.")
    return features


def _probabilities(model: nn.Module, settings: TrainingSpec, features: Tensor) -> Tensor:
    device = choose_device(settings.device)
    model.to(device).eval()
    link = LOSSES[settings.loss].probabilities
    with torch.no_grad():
        chunks = [
            link(model(chunk.to(device, DTYPES[settings.dtype]))).cpu() for chunk in features.split(chunk_size(model))
        ]
    return torch.cat(chunks)


def _class_names(data: DataSettings) -> tuple[str, ...]:
    names = DATASETS[data.dataset].class_names
    return names if data.classes is None else tuple(names[label] for label in data.classes)
