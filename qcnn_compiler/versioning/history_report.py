"""A history as text for people, JSON for programs, Markdown for pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from qcnn_compiler.diagnostics import Diagnostic
from qcnn_compiler.render import printable, record
from qcnn_compiler.versioning.history import Entry, History
from qcnn_compiler.versioning.report import diff_record, report
from qcnn_compiler.versioning.results import Result

FORMAT_VERSION = "1.0"  # of the JSON; a new field raises the minor number
COLUMNS = ("commit", "date", "level", "parameters", "circuit_id", "best test accuracy", "subject")
CHOSEN = "The best of several runs is the one with the best validation accuracy."
SHALLOW = "The clone is shallow: what came before is not here. `git fetch --unshallow` brings it."


def _text(found: History) -> str:
    if not found.entries:
        return "\n".join(_ends(found)) + "\n"
    tasks = _tasks(found)
    rows = [COLUMNS, *(_row(entry, tasks) for entry in found.entries)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(COLUMNS) - 1)]
    lines = [_aligned(rows[0], widths)]
    for entry, row in zip(found.entries, rows[1:], strict=True):
        lines.append(_aligned(row, widths))
        lines += [f"{'':{widths[0]}}  {note}" for note in _remarks(entry)]
        if entry.difference:
            lines += ["", *(f"    {line}" for line in report([entry.difference]).splitlines()), ""]
    return "\n".join([*lines, *_ends(found)]) + "\n"


def _aligned(row: tuple[str, ...], widths: list[int]) -> str:
    right = COLUMNS.index("parameters")
    cells = [
        f"{text:>{width}}" if i == right else f"{text:<{width}}"
        for i, (text, width) in enumerate(zip(row, widths, strict=False))
    ]
    return "  ".join([*cells, row[-1]]).rstrip()


def _tasks(found: History) -> dict[str, int]:
    """Return the tasks of all results, numbered from 1."""
    tasks = dict.fromkeys(result.task for entry in found.entries for result in entry.results)
    return {task: number for number, task in enumerate(tasks, 1)}


def _row(entry: Entry, tasks: dict[str, int]) -> tuple[str, ...]:
    parameters = entry.compiled.parameters
    return (
        entry.commit.short or "now",
        entry.commit.date[:10],
        _level(entry),
        "" if parameters is None else f"{parameters:,}",
        entry.compiled.ids[1],
        "; ".join(_result(result, tasks[result.task]) for result in entry.results),
        printable(entry.commit.subject),
    )


def _level(entry: Entry) -> str:
    if entry.level is not None:
        return str(entry.level) if entry.level else "no difference"
    return "valid" if entry.status == "changed" else entry.status


def _result(result: Result, task: int) -> str:
    runs = f", best of {result.runs} runs" if result.runs > 1 else ""
    return f"{100 * result.test_accuracy:.1f} % [{task}]{runs}"


def _remarks(entry: Entry) -> Iterator[str]:
    mistakes = entry.compiled.mistakes
    if mistakes:
        yield f"{len(mistakes)} mistake{'s' * (len(mistakes) != 1)}: {_mistake(mistakes[0])}"
    if entry.notes:
        yield printable("; ".join(entry.notes))


def _mistake(first: Diagnostic) -> str:
    place = f"{first.file}:{first.span.line}:{first.span.column}" if first.span else first.file
    return printable(f"{place}: {first.message} [{first.code}]")


def _ends(found: History) -> Iterator[str]:
    if not found.entries:
        yield f"No commit of these changed {printable(found.path)}."
    for task, number in _tasks(found).items():
        yield f"[{number}] {printable(task)}"
    if any(result.runs > 1 for entry in found.entries for result in entry.results):
        yield CHOSEN
    if found.shallow:
        yield SHALLOW


def _markdown(found: History) -> str:
    lines = [f"### History of {_escaped(found.path)}", ""]
    if found.entries:
        lines += [*_table(found), ""]
    lines += [f"- {_escaped(line)}" for line in _ends(found)]
    lines += ["\n" + report([entry.difference], "markdown") for entry in found.entries if entry.difference]
    return "\n".join(lines).rstrip() + "\n"


def _table(found: History) -> Iterator[str]:
    tasks = _tasks(found)
    yield f"| {' | '.join((*COLUMNS[:-1], 'subject and remarks'))} |"
    yield "|---|---|---|---:|---|---|---|"
    for entry in found.entries:
        *cells, subject = map(_escaped, _row(entry, tasks))
        yield f"| {' | '.join([*cells, '<br>'.join([subject, *map(_escaped, _remarks(entry))])])} |"


def _escaped(text: str) -> str:
    """Return a text that neither ends a cell of a table nor becomes a tag, a link or a mention."""
    for sign in "\\|<>[]*_`#@":
        text = text.replace(sign, f"\\{sign}" if sign != "@" else "@\u200b")
    return text


def _json(found: History) -> str:
    value = {
        "format_version": FORMAT_VERSION,
        "file": found.path,
        "shallow": found.shallow,
        "versions": [_record(entry) for entry in found.entries],
    }
    return json.dumps(value, indent=2) + "\n"


def _record(entry: Entry) -> dict[str, Any]:
    commit, (spec_id, circuit_id) = entry.commit, entry.compiled.ids
    about = {"hash": commit.hash, "date": commit.date, "author": commit.author, "subject": commit.subject}
    return {
        "commit": about if commit.hash else None,
        "file": entry.path,
        "status": entry.status,
        "level": None if entry.level is None else str(entry.level),
        "parameters": entry.compiled.parameters,
        "spec_id": spec_id or None,
        "circuit_id": circuit_id or None,
        "language": entry.compiled.language if entry.compiled.side else None,
        "notes": list(entry.notes),
        "mistakes": [record(one) for one in entry.compiled.mistakes],
        "results": [
            {
                "task": result.task,
                "test_accuracy": result.test_accuracy,
                "validation_accuracy": result.validation_accuracy,
                "runs": result.runs,
                "run": str(result.run),
            }
            for result in entry.results
        ],
        **({"difference": diff_record(entry.difference)} if entry.difference else {}),
    }


#: How a history can be shown.
FORMATS: dict[str, Callable[[History], str]] = {"text": _text, "json": _json, "markdown": _markdown}
