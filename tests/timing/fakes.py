"""Engines of a few lines, in numpy alone, that do what the name of their builder says."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import numpy as np

from qcnn_compiler.timing.job import Engine, Job, Work, draw_data


def engine(builder: str, name: str | None = None, **options: str) -> Engine:
    """Return the engine of a builder in this file."""
    root = str(Path(__file__).parents[2])
    return Engine(name or builder, f"tests.timing.fakes:{builder}", options, ("numpy",), path=(root,))


def linear(job: Job, factor: str = "1", log: str = "", word: str = "", pause: str = "0", megabytes: str = "0") -> Work:
    """Return `factor` times the first features as outputs, and the weights as gradients."""
    data = draw_data(job)
    ballast: list[Any] = []

    def note(what: str, count: int) -> None:
        time.sleep(float(pause))
        if log:
            with Path(log).open("a") as file:
                file.write(f"{word} {what} {count}\n")
        ballast.clear()
        ballast.append(np.ones(int(megabytes) * 125_000))

    def train(count: int) -> Any:
        note("train", count)
        return [float(factor) * values for values in data.weights.values()]

    def infer(count: int) -> Any:
        note("infer", count)
        return float(factor) * data.features[:count, : job.circuit.num_outputs]

    return Work(train, infer)


def dying(job: Job) -> Work:  # noqa: ARG001  a builder
    """End the process, as a fault in compiled code does."""
    os._exit(3)


def too_large(job: Job) -> Work:  # noqa: ARG001  a builder
    """Ask for more memory than there is."""
    return Work(lambda _: np.ones(1 << 50), lambda _: 0)


def not_a_number(job: Job) -> Work:
    """Return outputs that are not numbers."""
    work = linear(job)
    return Work(work.train, lambda count: np.nan * work.infer(count))
