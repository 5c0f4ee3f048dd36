"""`qcnn render`: a spec with everything resolved."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from qcnn_compiler.commands.console import LimitOption, SetOption, SpecFile, parse_limits
from qcnn_compiler.pipeline import compile_branches, load_spec


class Format(StrEnum):
    """How a resolved spec is written."""

    YAML = "yaml"
    JSON = "json"


def render(
    spec: SpecFile,
    form: Annotated[Format, typer.Option("--format", help="JSON has no comments.")] = Format.YAML,
    overrides: SetOption = None,
    limit: LimitOption = None,
) -> None:
    """Print SPEC resolved: defaults, repeats, templates as gates, edges on absolute wires, each with its origin."""
    from qcnn_compiler.versioning.flat import flat
    from qcnn_compiler.versioning.render import flat_json, flat_yaml

    loaded = load_spec(spec, parse_limits(limit), overrides or ())
    resolved = flat(loaded, compile_branches(loaded))
    typer.echo(flat_yaml(resolved) if form is Format.YAML else flat_json(resolved), nl=False)
