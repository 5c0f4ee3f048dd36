"""Runs side by side: one row for an architecture and its training, over seeds, and one ranking for each task."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean, median, stdev

from qcnn_compiler.versioning.record import Record

UNKNOWN = "data not known"


@dataclass(frozen=True)
class Spread:
    """Mean and sample standard deviation, which one value has not."""

    mean: float
    deviation: float | None


@dataclass(frozen=True)
class Row:
    """Finished runs that differ in their seeds: of each seed the one that was started last.

    `repeats` are earlier runs of the same seeds, by other versions of the program or asked for again.
    """

    records: tuple[Record, ...]
    repeats: tuple[Record, ...]

    @property
    def first(self) -> Record:
        """Return the run of the smallest seed, which says what all of them are."""
        return self.records[0]

    @property
    def validation(self) -> Spread:
        """Return the accuracy on validation images, a fraction."""
        return spread([record.validation_accuracy or 0.0 for record in self.records])

    @property
    def test(self) -> Spread:
        """Return the accuracy on test images, a fraction."""
        return spread([record.test_accuracy or 0.0 for record in self.records])

    @property
    def seconds(self) -> float:
        """Return the median time of all training steps of a run."""
        return median(record.seconds or 0.0 for record in self.records)


@dataclass(frozen=True)
class Ranking:
    """The rows of one task, best mean validation accuracy first; test accuracies decide nothing."""

    task_id: str
    task: str
    rows: tuple[Row, ...]

    @property
    def best_circuit(self) -> Row | None:
        """Return the first row that is no baseline."""
        return next((row for row in self.rows if row.first.kind == "circuit"), None)


def rank(records: Iterable[Record]) -> tuple[Ranking, ...]:
    """Return a ranking for each task of finished runs, tasks in the order of their words."""
    groups: dict[tuple[str, ...], list[Record]] = {}
    for record in records:
        if record.status == "finished":
            groups.setdefault(_group(record), []).append(record)
    tasks: dict[str, list[Row]] = {}
    for group in groups.values():
        tasks.setdefault(_task(group[0]), []).append(_row(group))
    found = (Ranking(task, rows[0].first.task or UNKNOWN, _ranked(rows)) for task, rows in tasks.items())
    return tuple(sorted(found, key=lambda ranking: (ranking.task, ranking.task_id)))


def spread(values: Sequence[float]) -> Spread:
    """Return mean and sample standard deviation of at least one value."""
    return Spread(fmean(values), stdev(values) if len(values) > 1 else None)


def _task(record: Record) -> str:
    """Return what runs of one ranking share; a run whose task is not known has one of its own."""
    return record.task_id or str(record.path)


def _group(record: Record) -> tuple[str, ...]:
    """Return what runs of one row share; what is not known of a run, it shares with none."""
    known = (record.spec_id, record.training_id, record.start)
    return (_task(record), *known) if all(known[:2]) else (_task(record), str(record.path))


def _row(records: Sequence[Record]) -> Row:
    by_age = sorted(records, key=lambda record: (record.started, record.path))
    newest = {record.seed: record for record in by_age}
    kept = tuple(newest[seed] for seed in sorted(newest))
    return Row(kept, tuple(record for record in by_age if newest[record.seed] is not record))


def _ranked(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows best first; of a baseline that was trained in several ways only the best, as of any tuned model."""
    ordered = sorted(rows, key=lambda row: (-row.validation.mean, row.first.spec_name, row.first.training_name))
    seen: set[str] = set()
    return tuple(row for row in ordered if row.first.kind == "circuit" or not _seen(row.first.spec_id, seen))


def _seen(name: str, names: set[str]) -> bool:
    """Return whether a name is among those seen, and add it."""
    if name in names:
        return True
    names.add(name)
    return False
