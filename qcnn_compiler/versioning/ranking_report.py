"""Rankings as text, JSON or Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from qcnn_compiler.render import printable
from qcnn_compiler.versioning.ranking import Ranking, Row, Spread
from qcnn_compiler.versioning.record import Record

FORMAT_VERSION = 1
READING = "Ranked by the mean accuracy on validation images; test images are only measured."
TUNED = "* classical, with the learning rate that is best on validation images"
NO_BASELINES = "Classical baselines: none yet; `--baselines` trains them on the same data."
HEADER = ("#", "model", "training", "seeds", "validation %", "test %", "circuit", "classical", "seconds", "circuit_id")
LEFT = ("model", "training", "circuit_id")  # of the columns, those of words


@dataclass(frozen=True)
class Comparison:
    """All that a comparison shows. `hints` says where baselines are missing."""

    rankings: tuple[Ranking, ...]
    unfinished: tuple[Record, ...]
    damaged: tuple[Record, ...]
    hints: bool = True

    def lacks_baselines(self, ranking: Ranking) -> bool:
        """Return whether to say that a task has no baselines."""
        return self.hints and all(row.first.kind == "circuit" for row in ranking.rows)


def report(found: Comparison, form: str = "text") -> str:
    """Return a comparison in one of `FORMATS`, ending in a newline."""
    return FORMATS[form](found)


# --- cells -----------------------------------------------------------------------------


def _cells(number: int, row: Row, ranking: Ranking) -> tuple[str, ...]:
    first = row.first
    circuit, classical = _parameters(first)
    return (
        str(number),
        _name(first),
        _training(first, ranking),
        str(len(row.records)),
        _percent(row.validation),
        _percent(row.test),
        circuit,
        classical,
        f"{row.seconds:.1f}",
        first.circuit_id,
    )


def _training(record: Record, ranking: Ranking) -> str:
    """Return the name of a run's settings, with their identity where others of that name are compared as well."""
    same = {row.first.training_id for row in ranking.rows if row.first.training_name == record.training_name}
    return f"{record.training_name} ({record.training_id[:8]})" if len(same) > 1 else record.training_name


def _name(record: Record) -> str:
    if record.kind == "classical":
        return f"{record.spec_name} *"
    return f"{record.spec_name} (from {record.start[:8]})" if record.start else record.spec_name


def _parameters(record: Record) -> tuple[str, str]:
    """Return the trained numbers of circuits and of classical parts, in the second all if they are not told apart."""
    total = record.parameters
    circuit = 0 if record.kind == "classical" else record.counts.get("circuit_parameters")
    classical = total if record.kind == "classical" else record.counts.get("classical_parameters")
    if circuit is None or classical is None:
        return "?", "?" if total is None else f"{total:,} in all"
    return f"{circuit:,}", f"{classical or 0:,}"


def _percent(spread: Spread) -> str:
    mean = f"{100 * spread.mean:.2f}"
    return mean if spread.deviation is None else f"{mean} ± {100 * spread.deviation:.2f}"


def _paths(row: Row) -> str:
    return "  ".join(printable(str(record.path)) for record in row.records)


def _repeats(row: Row) -> str:
    count = len(row.repeats)
    return f"{count} earlier run{'s' * (count != 1)} of the same seeds not counted" if count else ""


def _described(record: Record) -> str:
    return f"{printable(str(record.path))}: {record.spec_name}, {record.training_name}, seed {record.seed}"


# --- text ------------------------------------------------------------------------------


def _text(found: Comparison) -> str:
    parts = ["\n".join(_text_of(found, ranking)) for ranking in found.rankings]
    if found.unfinished:
        lines = [f"  {_described(record)}" for record in found.unfinished]
        parts.append("\n".join(["unfinished (`qcnn train --resume RUN` continues):", *lines]))
    if found.damaged:
        lines = [f"  {printable(str(record.path))}: {record.problem}" for record in found.damaged]
        parts.append("\n".join(["damaged:", *lines]))
    return "\n\n".join([*parts, READING] if found.rankings else parts or ["no runs"]) + "\n"


def _text_of(found: Comparison, ranking: Ranking) -> Iterator[str]:
    yield ranking.task
    lines = [HEADER, *(_cells(number, row, ranking) for number, row in enumerate(ranking.rows, 1))]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for place, line in enumerate(lines):
        yield "  ".join(_aligned(*cell) for cell in zip(HEADER, line, widths, strict=True)).rstrip()
        if place:
            row = ranking.rows[place - 1]
            yield "   " + "; ".join(filter(None, (_paths(row), _repeats(row))))
    yield from _notes(found, ranking)


def _aligned(name: str, cell: str, width: int) -> str:
    return cell.ljust(width) if name in LEFT else cell.rjust(width)


def _notes(found: Comparison, ranking: Ranking) -> Iterator[str]:
    if any(row.first.kind == "classical" for row in ranking.rows):
        yield TUNED
    if found.lacks_baselines(ranking):
        yield NO_BASELINES


# --- Markdown --------------------------------------------------------------------------


def _markdown(found: Comparison) -> str:
    parts = ["\n".join(_markdown_of(found, ranking)) for ranking in found.rankings]
    listed = (("Unfinished", found.unfinished, _described), ("Damaged", found.damaged, _damage))
    parts += ["\n".join([f"**{title}**", "", *_listed(of, told)]) for title, of, told in listed if of]
    return "\n\n".join([*parts, READING] if found.rankings else parts or ["No runs."]) + "\n"


def _markdown_of(found: Comparison, ranking: Ranking) -> Iterator[str]:
    yield f"### {_escaped(ranking.task)}\n"
    yield "| " + " | ".join(HEADER) + " |"
    yield "|" + "|".join("---" if name in LEFT else "---:" for name in HEADER) + "|"
    for number, row in enumerate(ranking.rows, 1):
        yield "| " + " | ".join(map(_escaped, _cells(number, row, ranking))) + " |"
    yield ""
    for number, row in enumerate(ranking.rows, 1):
        yield f"- {number}: " + "; ".join(filter(None, (_escaped(_paths(row)), _repeats(row))))
    yield from (f"\n{_escaped(note)}".replace("\\`", "`") for note in _notes(found, ranking))  # commands are code


def _listed(records: Sequence[Record], told: Callable[[Record], str]) -> list[str]:
    return [f"- {_escaped(told(record))}" for record in records]


def _damage(record: Record) -> str:
    return f"{printable(str(record.path))}: {record.problem}"


def _escaped(text: str) -> str:
    """Return text that Markdown shows as it is."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>|#~" else letter for letter in text)


# --- JSON ------------------------------------------------------------------------------


def _json(found: Comparison) -> str:
    value = {
        "format_version": FORMAT_VERSION,
        "ranked_by": "validation_accuracy.mean",
        "tasks": [
            {
                "task_id": ranking.task_id,
                "task": ranking.task,
                "rows": [_json_row(number, row) for number, row in enumerate(ranking.rows, 1)],
            }
            for ranking in found.rankings
        ],
        "unfinished": [_json_run(record) for record in found.unfinished],
        "damaged": [{"path": str(record.path), "problem": record.problem} for record in found.damaged],
    }
    return json.dumps(value, indent=2) + "\n"


def _json_row(number: int, row: Row) -> dict[str, Any]:
    first, counts = row.first, dict(row.first.counts)
    return {
        "rank": number,
        "kind": first.kind,
        "spec_name": first.spec_name,
        "training_name": first.training_name,
        "spec_id": first.spec_id,
        "circuit_id": first.circuit_id,
        "training_id": first.training_id,
        "start": first.start,
        "validation_accuracy": _json_spread(row.validation),
        "test_accuracy": _json_spread(row.test),
        "parameters": first.parameters,
        "circuit_parameters": 0 if first.kind == "classical" else counts.get("circuit_parameters"),
        "classical_parameters": first.parameters if first.kind == "classical" else counts.get("classical_parameters"),
        "median_seconds": row.seconds,
        "runs": [_json_run(record) for record in row.records],
        "repeats": [_json_run(record) for record in row.repeats],
    }


def _json_spread(spread: Spread) -> dict[str, float | None]:
    return {"mean": spread.mean, "standard_deviation": spread.deviation}


def _json_run(record: Record) -> dict[str, Any]:
    names = ("run_id", "seed", "started", "code", "validation_accuracy", "test_accuracy", "seconds")
    return {"path": str(record.path)} | {name: getattr(record, name) for name in names}


#: How comparisons can be shown.
FORMATS: dict[str, Callable[[Comparison], str]] = {"text": _text, "json": _json, "markdown": _markdown}
