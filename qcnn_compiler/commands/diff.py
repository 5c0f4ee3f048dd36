"""`qcnn diff`: what changed between two versions, and what survives it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from qcnn_compiler.commands.console import LimitOption, parse_limits
from qcnn_compiler.versioning.levels import LEVELS, Level


class Form(StrEnum):
    """How differences are printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    GITHUB = "github"


def _parse_level(name: str) -> Level:
    if name not in LEVELS:
        raise typer.BadParameter(f"`{name}` must be one of {', '.join(LEVELS)}")
    return LEVELS[name]


def diff(
    sides: Annotated[
        list[str] | None,
        typer.Argument(metavar="[OLD NEW]", help="Each a FILE, REVISION:FILE, or run directory."),
    ] = None,
    against: Annotated[
        str | None,
        typer.Option(metavar="REVISION", help="Compare a whole folder, this one by default, or one file with it."),
    ] = None,
    fail_on: Annotated[
        Level | None,
        typer.Option(metavar="LEVEL", parser=_parse_level, help=f"End with 1 from this level on: {', '.join(LEVELS)}."),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="How differences are printed.")] = Form.TEXT,
    draw: Annotated[bool, typer.Option("--draw", help="Draw both architectures side by side.")] = False,
    limit: LimitOption = None,
) -> None:
    """Show what changed between two architectures or training files, and whether trained weights survive it."""
    from qcnn_compiler.versioning.compare import Diff
    from qcnn_compiler.versioning.compare import diff as compare
    from qcnn_compiler.versioning.folder import Broken, diff_folder
    from qcnn_compiler.versioning.report import report

    given, limits = sides or [], parse_limits(limit)
    if draw and form is Form.GITHUB:
        raise typer.BadParameter("annotations cannot show drawings", param_hint="'--draw'")
    if (len(given) != 2) if against is None else (len(given) > 1):
        message = "give OLD and NEW, or `--against REVISION` and at most one FOLDER"
        raise typer.BadParameter(message, param_hint="'OLD NEW'")
    found: list[Diff | Broken] = []
    if against is None:
        found.append(compare(given[0], given[1], limits=limits, draw=draw))
    else:
        found += diff_folder(against, Path(*given), limits=limits, draw=draw)
    typer.echo(report(found, form.value, fail_on), nl=False)
    if any(isinstance(one, Broken) or (fail_on and one.level >= fail_on) for one in found):
        raise typer.Exit(1)
