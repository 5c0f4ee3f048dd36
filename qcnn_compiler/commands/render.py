"""`qcnn render`: a file with everything resolved."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from qcnn_compiler.commands.console import LimitOption, SetOption, parse_limits
from qcnn_compiler.pipeline import compile_branches, load_file
from qcnn_compiler.spec.model import Spec


class Format(StrEnum):
    """How a resolved spec is written."""

    YAML = "yaml"
    JSON = "json"


def render(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Architecture, training or evaluation settings.")],
    form: Annotated[Format, typer.Option("--format", help="JSON has no comments.")] = Format.YAML,
    overrides: SetOption = None,
    limit: LimitOption = None,
) -> None:
    """Print FILE resolved: defaults, repeats, templates as gates, edges on absolute wires, each with its origin."""
    from qcnn_compiler.versioning.flat import flat, flat_settings
    from qcnn_compiler.versioning.render import flat_json, flat_yaml

    loaded = load_file(file, parse_limits(limit), overrides or ())
    resolved = flat(loaded, compile_branches(loaded)) if isinstance(loaded, Spec) else flat_settings(loaded)
    typer.echo(flat_yaml(resolved) if form is Format.YAML else flat_json(resolved), nl=False)
