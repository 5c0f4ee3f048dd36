"""`qcnn validate`: every mistake of every file, and warnings about the others."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from qcnn_compiler.commands.console import LimitOption, SetOption, parse_limits, use_color
from qcnn_compiler.pipeline import check_file, load_training
from qcnn_compiler.render import render


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def validate(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Specs and training settings.")],
    form: Annotated[Format, typer.Option("--format", help="How findings are printed.")] = Format.TEXT,
    training: Annotated[
        Path | None, typer.Option("--with", metavar="TRAINING", help="Training settings that the specs are used with.")
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Let warnings fail, too, and look for all of them in large circuits.")
    ] = False,
    overrides: SetOption = None,
    limit: LimitOption = None,
) -> None:
    """Check specs and training settings; report every mistake, and what is hardly meant, at file:line:column."""
    limits = parse_limits(limit)
    settings = load_training(training, limits) if training else None
    found = [d for file in files for d in check_file(file, limits, settings, overrides or (), thorough=strict)]
    found = list(dict.fromkeys(found))  # files with a common base may share what is found in it
    if found or form is Format.JSON:
        typer.echo(render(found, form.value, color=use_color(sys.stdout)), nl=False)
    if any(strict or d.severity == "error" for d in found):
        raise typer.Exit(1)
    if form is Format.TEXT:
        typer.echo(f"{len(files)} file{'s' * (len(files) != 1)} valid")
