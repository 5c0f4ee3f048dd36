"""`qcnn migrate`: files of an older version of the language in the present one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from qcnn_compiler.commands.console import LimitOption, parse_limits, print_error
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import files_in, rewrite
from qcnn_compiler.pipeline import VERSION


def migrate(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Specs, or folders of them.")],
    limit: LimitOption = None,
) -> None:
    """Rewrite specs of an older version of the language in the present one; comments stay, the circuit is the same."""
    from qcnn_compiler.versioning.migrate import migrated

    limits, failed = parse_limits(limit), False
    for file in files_in(files):
        try:
            found = migrated(file, limits)
        except UserError as error:
            print_error(error)
            failed = True
            continue
        if found is None:
            typer.echo(f"{file} is not of an older version than {VERSION}")
            continue
        version, text = found
        rewrite(file, text.encode())
        typer.echo(f"{file} is of version {VERSION} now, and was of version {version}")
    if failed:
        raise typer.Exit(1)
