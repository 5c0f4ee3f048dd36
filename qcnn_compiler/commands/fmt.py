"""`qcnn fmt`: files in their canonical form."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Annotated

import typer

from qcnn_compiler.commands.console import LimitOption, parse_limits, print_error
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import files_in, rewrite
from qcnn_compiler.limits import Limits


def fmt(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Specs, training settings or folders.")],
    check: Annotated[bool, typer.Option("--check", help="Change nothing; exit code 1 if a file would change.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Change nothing; print what would change.")] = False,
    limit: LimitOption = None,
) -> None:
    """Rewrite specs and training settings in the order of the language and in one style; comments stay."""
    limits, failed, changed = parse_limits(limit), False, 0
    found = files_in(files)
    for file in found:
        try:
            changed += _format(file, limits, check=check, diff=diff)
        except UserError as error:
            print_error(error)
            failed = True
    if not diff:
        verb = "would change" if check else "changed"
        typer.echo(f"{len(found)} file{'s' * (len(found) != 1)}, {changed} {verb}")
    if failed or (check and changed):
        raise typer.Exit(1)


def _format(file: Path, limits: Limits, *, check: bool, diff: bool) -> bool:
    """Return whether the file differs from its canonical form, which is written unless only asked for."""
    from qcnn_compiler.versioning.fmt import formatted

    before, after = formatted(file, limits)
    if before == after:
        return False
    if diff:
        old, new = (text.splitlines(keepends=True) for text in (before, after))
        typer.echo("".join(difflib.unified_diff(old, new, str(file), f"{file} formatted")), nl=False)
    elif check:
        typer.echo(f"{file} is not in canonical form: run `qcnn fmt {file}`")
    else:
        rewrite(file, after.encode())
        typer.echo(f"formatted {file}")
    return True
