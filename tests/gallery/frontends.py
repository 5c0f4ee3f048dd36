"""Classical steps before circuits, by numpy and torchvision."""

from __future__ import annotations

import numpy as np
import torch
from torchvision import models
from torchvision.transforms.v2 import functional as images

from tests.gallery.gates import Vector, Weights
from tests.gallery.original import part, training_inputs

#: Of the images of ImageNet, on which torchvision's models were trained.
MEAN, DEVIATION = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]


def dense(weights: Weights, name: str, x: Vector) -> Vector:
    return weights[f"{name}.weight"] @ x + weights.get(f"{name}.bias", 0.0)


def patches(image: Vector, side: int, stride: int) -> list[Vector]:
    """Return the patches of an image (height, width), row by row, each a vector row by row."""
    rows, columns = (range(0, size - side + 1, stride) for size in image.shape)
    return [image[row : row + side, column : column + side].ravel() for row in rows for column in columns]


def backbone(weights: Weights, name: str, model: str, x: Vector, shape: tuple[int, int, int], side: int) -> Vector:
    """Return what torchvision's model without its last layer makes of one image."""
    network = models.get_model(model).double().eval()
    network.fc = torch.nn.Identity()
    network.load_state_dict({key: torch.tensor(value) for key, value in part(weights, name).items()})
    image = images.resize(torch.tensor(x.reshape(1, *shape)), [side, side], antialias=True)
    with torch.no_grad():
        return network(images.normalize(image, MEAN, DEVIATION)).numpy()[0]


def into_range(codes: Vector, of_training: Vector, low: float, high: float) -> Vector:
    first, last = of_training.min(axis=0), of_training.max(axis=0)
    return low + (high - low) * (codes - first) / (last - first)


def principal_components(x: Vector, count: int, low: float, high: float) -> Vector:
    """Return coordinates along singular vectors of the centred training inputs, their largest entries positive."""
    training = training_inputs(len(x))
    mean = training.mean(axis=0)
    rows = np.linalg.svd(training - mean, full_matrices=False)[2][:count]
    rows *= np.sign(rows[range(count), np.abs(rows).argmax(axis=1)])[:, None]
    return into_range((x - mean) @ rows.T, (training - mean) @ rows.T, low, high)


def code(weights: Weights, name: str, x: Vector, low: float, high: float) -> Vector:
    """Return the code of an autoencoder that was fitted."""
    codes = [np.maximum(dense(weights, name, row), 0) for row in (x, *training_inputs(len(x)))]
    return into_range(codes[0], np.array(codes[1:]), low, high)
