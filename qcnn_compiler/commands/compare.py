"""`qcnn compare`: trained architectures side by side, and the classical baselines."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qcnn_compiler.commands.setup import DataRoot
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.versioning.ranking import Ranking, rank
from qcnn_compiler.versioning.ranking_report import Comparison, report
from qcnn_compiler.versioning.record import Record
from qcnn_compiler.versioning.registry import find_records

if TYPE_CHECKING:
    from qcnn_compiler.training.baselines import Baseline
    from qcnn_compiler.training.settings import TrainingSpec


class Form(StrEnum):
    """How a comparison is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def compare(
    runs: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[RUN|DIR]...", help="Runs, or folders of runs; by default `runs`."),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="How the comparison is printed.")] = Form.TEXT,
    baselines: Annotated[
        bool | None,
        typer.Option(
            "--baselines/--no-baselines",
            help="Train the classical baselines that are missing, or leave them out; by default those that are there.",
        ),
    ] = None,
    data_root: DataRoot = None,
) -> None:
    """Rank trained architectures by validation accuracy, each task by itself, with mean and spread over seeds."""
    folders = runs or [Path("runs")]
    records = find_records(*folders)
    if baselines:
        for ranking in rank(records):
            _train_baselines(ranking, data_root)
    typer.echo(report(_compared(folders, baselines), form.value), nl=False)


def _compared(folders: Sequence[Path], baselines: bool | None) -> Comparison:
    """Return all that is to be shown: runs that are asked for, and the baselines beside them."""
    asked = [record for record in find_records(*folders) if baselines is not False or record.kind == "circuit"]
    here, tasks = {record.path for record in asked}, {record.task_id for record in asked}
    beside = () if baselines is False else find_records(*{path.parent for path in here})
    asked += [r for r in beside if r.kind == "classical" and r.task_id in tasks and r.path not in here]
    unfinished, damaged = (tuple(r for r in asked if r.status == status) for status in ("unfinished", "damaged"))
    return Comparison(rank(asked), unfinished, damaged, hints=baselines is None)


def _train_baselines(ranking: Ranking, data_root: Path | None) -> None:
    """Train what is missing beside the best circuit of a task, with its seeds."""
    best = ranking.best_circuit
    if best is None or not best.first.run_id:  # what an old run was measured on is not known for sure
        return
    for record in best.records:
        missing = _missing(record, best.first.parameters or 0)
        if missing:
            _train_beside(record, missing, data_root)


def _missing(record: Record, parameters: int) -> list[tuple[Baseline, TrainingSpec]]:
    """Return the baselines of about so many parameters that are not trained with the data and the seed of a run."""
    from qcnn_compiler.training.baselines import baselines_for, settings_of
    from qcnn_compiler.training.run import address_of

    settings = _settings(record)
    finished = {other.run_id for other in find_records(record.path.parent) if other.status == "finished"}
    return [
        (baseline, changed)
        for baseline in baselines_for(settings.data, record.channels, parameters)
        for changed in settings_of(settings)
        if address_of(baseline.spec_id, changed, record.data).run_id not in finished
    ]


def _train_beside(record: Record, missing: Sequence[tuple[Baseline, TrainingSpec]], data_root: Path | None) -> None:
    from qcnn_compiler.commands.setup import prepare_data
    from qcnn_compiler.training.classical import train_classical

    data = prepare_data(_settings(record), data_root, record.channels)
    if data.digest != record.data:
        raise UserError(
            f"Baselines must be trained on the samples of {record.path}, but those found here differ. "
            f"Name the folder that holds them with --data-root."
        )
    for baseline, settings in missing:
        train_classical(record.path.parent, baseline, settings, data, lambda line: typer.echo(line, err=True))


def _settings(record: Record) -> TrainingSpec:
    """Return the training settings of a run.

    Raises:
        UserError: they are not valid.
    """
    from pydantic import ValidationError

    from qcnn_compiler.training.settings import TrainingSpec, problems

    try:
        settings = TrainingSpec.model_validate(dict(record.settings))
        if not problems(settings):
            return settings
    except ValidationError:
        pass
    raise UserError(f"{record.path}/run.json must hold valid training settings, but does not.")
