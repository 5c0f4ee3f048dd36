"""Choose the CNN and the learning rates of `accuracy.py`: validation accuracies of every candidate, best first."""

from __future__ import annotations

import itertools
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean

import torch
from accuracy import THREADS, Row, baseline, measure, options_of, trials
from baselines import DESIGNS, LEARNING_RATES, LOGISTIC_LEARNING_RATES, logistic_regression

from qcnn_compiler.diagnostics import UserError


def candidates() -> Iterator[Row]:
    """Yield a row for every model and peak learning rate."""
    for rate in LOGISTIC_LEARNING_RATES:
        name = f"logistic regression, peak {rate:g}"
        yield Row(name, baseline(logistic_regression, name), peak_lr=rate)
    for design, rate in itertools.product(DESIGNS, LEARNING_RATES):
        name = f"{design}, peak {rate:g}"
        yield Row(name, baseline(design, name), peak_lr=rate)


def main(given: Sequence[str] | None = None) -> None:
    options = options_of(given, __doc__)
    torch.set_num_threads(THREADS)
    found: list[tuple[float, str]] = []
    for row in candidates():
        with tempfile.TemporaryDirectory() as runs:
            measured = [measure(row, changes, options.data_root, Path(runs)) for changes in trials(options)]
        accuracies = [m.validation_accuracy for m in measured]
        found.append((fmean(accuracies), f"{measured[0].parameters:>5,} parameters  {row.name}"))
    for accuracy, told in sorted(found, reverse=True):
        print(f"{accuracy:.2%}  {told}")


if __name__ == "__main__":
    try:
        main()
    except UserError as error:
        sys.exit(f"error: {error}")
