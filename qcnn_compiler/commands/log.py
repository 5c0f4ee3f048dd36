"""`qcnn log`: the versions of one spec that git has."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from qcnn_compiler.commands.console import LimitOption, SpecFile, parse_limits
from qcnn_compiler.diagnostics import UserError

RUNS = Path("runs")  # where `train` puts them unless it is told otherwise


class Form(StrEnum):
    """How a history is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def log(
    spec: SpecFile,
    revisions: Annotated[
        str | None,
        typer.Argument(metavar="REVISIONS", help="A revision or a range, as `v1..main`; the work tree by default."),
    ] = None,
    most: Annotated[int | None, typer.Option("-n", "--max-count", min=1, help="How many versions to show.")] = None,
    runs: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Folder of runs whose results are shown; `runs` by default.")
    ] = None,
    patch: Annotated[
        bool, typer.Option("-p", "--patch", help="Show what each version changed, as `diff` does.")
    ] = False,
    form: Annotated[Form, typer.Option("--format", help="How the history is printed.")] = Form.TEXT,
    limit: LimitOption = None,
) -> None:
    """Show every version of a spec in git: commit, level of its change, parameters, circuit_id, and its best run."""
    from qcnn_compiler.versioning.history import history
    from qcnn_compiler.versioning.history_report import FORMATS

    if runs is not None and not runs.is_dir():
        raise UserError(f"`--runs` must be a directory of runs, as `train` makes them, but {runs} is not.")
    found = history(spec, revisions, most=most, runs=runs or RUNS, patch=patch, limits=parse_limits(limit))
    typer.echo(FORMATS[form.value](found), nl=False)
