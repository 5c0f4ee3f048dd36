"""A table of the benchmark: text to print, and the measurements behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from qcnn_compiler.timing.machine import machine
from qcnn_compiler.timing.rounds import Course, Measurement, Task

NOTHING = "-"
PACKAGES = ("torch", "pennylane", "pennylane-lightning", "llvmlite", "numpy")


def surroundings() -> dict[str, str | int | None]:
    """Return the machine and the versions that all times depend on."""
    return {**machine(), **{name: version(name) for name in PACKAGES}}


@dataclass(frozen=True)
class Options:
    """What the command line asks for.

    Attributes:
        spec: architecture of the first tables.
        full: whether to add what takes minutes.
        rounds: visits of every engine.
        visit_s: seconds that a task is repeated in a visit.
        peers_python: interpreter whose environment may hold the peers.
        threads: of every engine; None leaves that to the environment.
        train_batch, infer_batch, test_images: samples of a training step, of an inference, of a frozen one.
    """

    spec: Path
    full: bool
    rounds: int
    visit_s: float
    peers_python: str
    threads: int | None = None
    train_batch: int = 32
    infer_batch: int = 256
    test_images: int = 4157

    def course(self, *tasks: Task, checked: int, share_s: float = 900.0, rounds: int | None = None) -> Course:
        """Return how engines are timed on `tasks`."""
        return Course(tasks, rounds or self.rounds, self.visit_s, share_s, checked, self.environment)

    @property
    def environment(self) -> dict[str, str]:
        """The variables that set the number of threads."""
        return {} if self.threads is None else {"OMP_NUM_THREADS": str(self.threads)}


@dataclass(frozen=True)
class Table:
    """Rows below a header, notes below the rows, and what was measured, as values that JSON can hold."""

    title: str
    header: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    notes: Sequence[str] = ()
    measured: Any = field(default=None, compare=False)

    def __str__(self) -> str:
        lines = [self.header, *self.rows] if self.rows else []
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        text = ["  ".join(_aligned(cells, widths)).rstrip() for cells in lines]
        return "\n".join([self.title, *text, *self.notes])


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    """Return the cells filled up to their widths, numbers to the right: all but the first."""
    return [c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(cells, widths, strict=True))]


def milliseconds(value: float | None) -> str:
    """Return a time with three digits."""
    return NOTHING if value is None else f"{value:,.3g}" if value < 1000 else f"{value:,.0f}"


def spread(m: Measurement, task: Task) -> str:
    """Return the smallest and the largest round."""
    values = m.milliseconds.get(task)
    return f"{milliseconds(min(values))}..{milliseconds(max(values))}" if values else NOTHING


def ratio(value: float | None, base: float | None) -> str:
    """Return how many times longer `value` is than `base`."""
    return f"{value / base:,.1f}" if value and base else NOTHING


def error(value: float | None) -> str:
    """Return a difference with one digit."""
    return NOTHING if value is None else f"{value:.0e}"


def megabytes(value: float | None) -> str:
    """Return bytes in megabytes."""
    return NOTHING if value is None else f"{value / 1e6:,.0f}"


def failures(found: Sequence[Measurement], prefix: str = "") -> list[str]:
    """Return a line for each engine that was stopped."""
    return [f"{prefix}{m.engine}: {m.note}" for m in found if m.note]


def versions(found: Sequence[Measurement]) -> list[str]:
    """Return a line for each engine with what its process has imported, where that is not in the heading."""
    here = surroundings()
    told = {m.engine: {name: v for name, v in m.versions.items() if here.get(name) != v} for m in found}
    return [f"{engine}: {', '.join(f'{n} {v}' for n, v in new.items())}" for engine, new in told.items() if new]
