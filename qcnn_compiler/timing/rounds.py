"""Rounds: engines visited in turn, so that what else the machine does falls on all of them alike."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import numpy as np

from qcnn_compiler.timing.job import SMALLEST, Engine, Job
from qcnn_compiler.timing.process import EngineFailed, EngineProcess

START_S = 120.0  # the longest that imports may take


@dataclass(frozen=True)
class Task:
    """What is timed: "train" or "infer", on the first `count` samples of a job."""

    kind: str
    count: int


@dataclass(frozen=True)
class Course:
    """How engines are timed.

    Attributes:
        tasks: what is timed in each round.
        rounds: visits of every engine.
        visit_s: seconds that a task is repeated in a visit.
        share_s: seconds that an engine may take in all, imports left out.
        checked: samples whose outputs and gradients are compared; the engine's first calls.
        environment: variables for every engine.
        warm_up: whether an engine that compiles does so on the smallest circuit first, outside its share; else
            the compilation is part of its first calls.
    """

    tasks: tuple[Task, ...]
    rounds: int = 3
    visit_s: float = 0.3
    share_s: float = 86_400.0
    checked: int = 4
    environment: Mapping[str, str] = field(default_factory=dict)
    warm_up: bool = False


@dataclass(frozen=True)
class Check:
    """Outputs `(checked, outputs)`, and the gradients of all weights in one row."""

    outputs: tuple[tuple[float, ...], ...]
    gradient: tuple[float, ...]


@dataclass(frozen=True)
class Measurement:
    """What is known of one engine.

    Attributes:
        note: why it was stopped, or nothing.
        milliseconds: of a task, a median for each round.
        first_s: seconds of the first training step and the first inference, compilation included.
        output_error, gradient_error: largest difference from the reference.
        imported_bytes, peak_bytes: largest resident set after imports, and at the end.
    """

    engine: str
    note: str = ""
    milliseconds: Mapping[Task, tuple[float, ...]] = field(default_factory=dict)
    check: Check | None = None
    first_s: float | None = None
    output_error: float | None = None
    gradient_error: float | None = None
    imported_bytes: int | None = None
    peak_bytes: int | None = None
    threads: int | None = None
    versions: Mapping[str, str] = field(default_factory=dict)

    def median(self, task: Task) -> float | None:
        """Return the median over rounds, in milliseconds, or None if the task was never completed."""
        return median(self.milliseconds[task]) if self.milliseconds.get(task) else None

    def to_json(self) -> dict[str, Any]:
        """Return the measurement as values that JSON can hold, without the outputs themselves."""
        plain = {name: value for name, value in vars(self).items() if name not in ("milliseconds", "check")}
        return plain | {"milliseconds": {f"{t.kind} {t.count}": list(ms) for t, ms in self.milliseconds.items()}}


class Visitor:
    """One engine during a course: its process, the time it has left, and what is known of it."""

    def __init__(self, engine: Engine, job: Job, course: Course) -> None:
        self.engine, self.job, self.course = engine, job, course
        self.left_s = course.share_s + engine.compile_s
        self.known: dict[str, Any] = {"milliseconds": {}}
        self.process: EngineProcess | None = None

    def attempt(self, step: str, *arguments: Any) -> None:
        """Take a step, unless an earlier one failed; if it fails, note why and end the process."""
        if "note" in self.known:
            return
        try:
            getattr(self, step)(*arguments)
        except EngineFailed as failure:
            self.known["note"] = str(failure)
            self.close()

    def launch(self) -> None:
        """Start the process, which imports meanwhile."""
        self.process = EngineProcess(self.engine, self.course.environment)

    def prepare(self) -> None:
        """Wait for the imports, then compute first results."""
        assert self.process is not None
        started = self.process.start(START_S)
        self.known |= {key: started[key] for key in ("versions", "threads")}
        self.known["imported_bytes"] = started["peak_bytes"]
        if self.course.warm_up and self.engine.compile_s:
            self._compute_check(SMALLEST, SMALLEST.samples)
            self.left_s = self.course.share_s
        found = self._compute_check(self.job, self.course.checked)
        self.known["check"] = Check(tuple(map(tuple, found["outputs"])), tuple(found["gradient"]))
        self.known["first_s"] = found["train_s"] + found["infer_s"]
        self.left_s = min(self.left_s, self.course.share_s)  # what compiling did not need is not for timing

    def _compute_check(self, job: Job, count: int) -> dict[str, Any]:
        self._ask("build", job)
        return self._ask("check", count)

    def visit(self, task: Task) -> None:
        """Time a task once more."""
        found = self._ask("time", task.kind, task.count, self.course.visit_s)
        self.known["milliseconds"].setdefault(task, []).append(median(found["milliseconds"]))

    def _ask(self, *request: Any) -> dict[str, Any]:
        assert self.process is not None
        start = time.perf_counter()
        answer = self.process.ask(*request, seconds=self.left_s)
        self.left_s -= time.perf_counter() - start
        self.known["peak_bytes"] = answer["peak_bytes"]
        return answer

    def close(self) -> None:
        """End the process."""
        if self.process is not None:
            self.process.close()

    def measurement(self, reference: Check | None) -> Measurement:
        """Return what is known, compared with `reference`."""
        known = self.known | {"milliseconds": {task: tuple(ms) for task, ms in self.known["milliseconds"].items()}}
        check: Check | None = known.get("check")
        if check is not None and reference is not None:
            known["output_error"] = largest_difference(check.outputs, reference.outputs)
            known["gradient_error"] = largest_difference(check.gradient, reference.gradient)
        return Measurement(self.engine.name, **known)


def largest_difference(found: Any, expected: Any) -> float:
    """Return the largest absolute difference; infinite between other shapes, or where something is not a number."""
    a, b = np.asarray(found), np.asarray(expected)
    if a.shape != b.shape:
        return math.inf
    largest = float(np.abs(a - b).max(initial=0.0))
    return math.inf if math.isnan(largest) else largest


def compute_check(engine: Engine, job: Job, course: Course) -> Check:
    """Return what an engine computes first, as the reference for others.

    Raises:
        EngineFailed: if it cannot.
    """
    with ExitStack() as open_ones:
        visitor = Visitor(engine, job, course)
        open_ones.callback(visitor.close)
        for step in ("launch", "prepare"):
            visitor.attempt(step)
    if "note" in visitor.known:
        raise EngineFailed(visitor.known["note"])
    check: Check = visitor.known["check"]
    return check


def measure(
    engines: Sequence[Engine], job: Job, course: Course, reference: Check | Sequence[str] = ()
) -> list[Measurement]:
    """Return a measurement of every engine, in order; an engine that fails says so in its note.

    Args:
        reference: what outputs and gradients are compared with, or names of engines, the first of which
            that has any is what the others are compared with.
    """
    with ExitStack() as open_ones:
        visitors = [Visitor(engine, job, course) for engine in engines]
        for visitor in visitors:
            open_ones.callback(visitor.close)
            visitor.attempt("launch")
        for visitor in visitors:
            visitor.attempt("prepare")
        for visitor, task in _turns(visitors, course):
            visitor.attempt("visit", task)
    found = reference if isinstance(reference, Check) else _first_check(visitors, reference)
    return [visitor.measurement(found) for visitor in visitors]


def _first_check(visitors: Sequence[Visitor], names: Sequence[str]) -> Check | None:
    checks = {visitor.engine.name: visitor.known.get("check") for visitor in visitors}
    return next((checks[name] for name in names if checks.get(name)), None)


def _turns(visitors: Sequence[Visitor], course: Course) -> Iterator[tuple[Visitor, Task]]:
    """Yield visits, round after round; an engine whose time is used up after a whole round is not visited again."""
    for number in range(course.rounds):
        for visitor in visitors:
            if number and visitor.left_s <= 0:
                continue
            for task in course.tasks:
                yield visitor, task
