"""Classical models to compare a circuit with: logistic regression, and CNNs of about as many parameters."""

from __future__ import annotations

from dataclasses import dataclass

from torch import nn

from qcnn_compiler.training.baselines import Baseline
from qcnn_compiler.training.classical import build_classical

SIDE, CLASSES = 16, 4


def logistic_regression() -> nn.Module:
    """Return the linear classifier of the amplitudes that the circuit gets: 256 x 4 weights and 4 biases."""
    return build_classical(Baseline(SIDE**2, CLASSES, (1, SIDE, SIDE)))


@dataclass(frozen=True)
class CNN:
    """Convolutions (channels, kernel) of stride 2, the mean of each of `grid` x `grid` cells, and a linear layer."""

    convs: tuple[tuple[int, int], ...]
    grid: int

    def __str__(self) -> str:
        convs = ", ".join(f"{kernel}x{kernel} conv to {channels}" for channels, kernel in self.convs)
        return f"{convs}, mean of {self.grid}x{self.grid} cells, linear"

    def __call__(self) -> nn.Module:
        """Return the network with torch's own first weights; it takes flattened pixels (B, 256)."""
        layers: list[nn.Module] = [nn.Unflatten(1, (1, SIDE, SIDE))]
        channels = 1
        for wider, kernel in self.convs:
            layers += [nn.Conv2d(channels, wider, kernel, stride=2, padding=kernel // 2), nn.ReLU()]
            channels = wider
        pool = nn.AdaptiveAvgPool2d(self.grid)
        return nn.Sequential(*layers, pool, nn.Flatten(), nn.Linear(channels * self.grid**2, CLASSES))


#: Designs of 164 to 196 parameters that `select_baselines.py` compares by their validation accuracy.
DESIGNS = (
    CNN(((3, 3), (5, 3)), grid=1),
    CNN(((3, 3), (3, 3)), grid=2),
    CNN(((2, 3), (4, 3)), grid=2),
    CNN(((2, 5), (4, 3)), grid=2),
    CNN(((4, 3), (4, 2)), grid=2),
    CNN(((4, 3),), grid=3),
    CNN(((2, 5),), grid=4),
)
LEARNING_RATES = (0.01, 0.03, 0.1)
LOGISTIC_LEARNING_RATES = (*LEARNING_RATES, 0.3)  # pixels of unit norm are small, so large steps may suit
