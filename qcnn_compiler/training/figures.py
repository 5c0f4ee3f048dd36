"""Pictures of a run: learning curves and the confusion matrix."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator, PercentFormatter

from qcnn_compiler.training.history import Epoch, best

BLUE, ORANGE, GREEN, GREY = "#2f6db3", "#d9782d", "#3a8f5c", "#8a8f98"


def curves(epochs: Sequence[Epoch], title: str) -> bytes:
    """Return a PNG of losses and accuracies over the epochs, the selected epoch marked."""
    figure = _figure(9.0, 3.8)
    losses, accuracies = figure.subplots(1, 2)
    number = [epoch.epoch for epoch in epochs]
    losses.plot(number, [epoch.train_loss for epoch in epochs], color=BLUE, marker="o", label="train")
    losses.plot(number, [epoch.validation_loss for epoch in epochs], color=ORANGE, marker="o", label="validation")
    accuracies.plot(number, [e.validation_accuracy for e in epochs], color=ORANGE, marker="o", label="validation")
    accuracies.plot(number, [e.test_accuracy for e in epochs], color=GREEN, marker="o", label="test (only measured)")
    accuracies.yaxis.set_major_formatter(PercentFormatter(xmax=1, decimals=None))
    for axes, name in ((losses, "Loss"), (accuracies, "Accuracy")):
        _decorate(axes, name, best(epochs).epoch)
    figure.suptitle(title, fontsize=12)
    return _png(figure)


def confusion(counts: Sequence[Sequence[int]], class_names: Sequence[str], title: str) -> bytes:
    """Return a PNG of a confusion matrix: counts by true class (rows) and predicted class, coloured by row share."""
    matrix = np.asarray(counts)
    share = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
    side = 2.4 + 0.62 * len(class_names)
    figure = _figure(side + 0.6, side)
    axes = figure.subplots()
    picture = axes.imshow(share, cmap="Blues", vmin=0, vmax=1)
    for (row, column), count in np.ndenumerate(matrix):
        colour = "white" if share[row, column] > 0.5 else "#222222" if count else "#c4c8ce"
        axes.text(column, row, f"{count}", ha="center", va="center", color=colour, fontsize=9)
    ticks = range(len(class_names))
    axes.set_xticks(ticks, class_names, rotation=45 if max(map(len, class_names)) > 2 else 0, ha="center")
    axes.set_yticks(ticks, class_names)
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    axes.set(xlabel="predicted", ylabel="true")
    figure.suptitle(title, fontsize=12)
    bar = figure.colorbar(picture, ax=axes, shrink=0.8, format=PercentFormatter(xmax=1))
    bar.set_label("share of the true class")
    bar.outline.set_visible(False)
    return _png(figure)


def _decorate(axes: Axes, name: str, selected: int) -> None:
    axes.axvline(selected, color=GREY, linestyle=":", label="selected epoch")
    axes.set(xlabel="epoch", title=name)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", color="#e6e8eb")
    axes.legend(frameon=False)


def _figure(width: float, height: float) -> Figure:
    figure = Figure(figsize=(width, height), dpi=150, layout="constrained")  # no pyplot: no global state, no display
    FigureCanvasAgg(figure)
    return figure


def _png(figure: Figure) -> bytes:
    file = io.BytesIO()
    figure.savefig(file, format="png", bbox_inches="tight")  # a long title makes the picture wider, not cut
    return file.getvalue()
