"""What all commands share: options, output and errors."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer

from qcnn_compiler.diagnostics import Diagnostic, SpecError, UserError
from qcnn_compiler.limits import LIMIT_NAMES, MOST_WIRES, Limits
from qcnn_compiler.render import printable, render

SpecFile = Annotated[Path, typer.Argument(metavar="SPEC", help="Architecture, a YAML or JSON file.")]
RunFolder = Annotated[Path, typer.Argument(metavar="RUN", help="Run directory that `qcnn train` made.")]
LimitOption = Annotated[
    list[str] | None,
    typer.Option("--limit", metavar="NAME=NUMBER", help=f"Lift a limit: {', '.join(LIMIT_NAMES)}."),
]
SetOption = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="PATH=VALUE",
        help="Change what SPEC says, as `layers.0.template=so4`; `expect=null` takes a key out.",
    ),
]
SetTrainingOption = Annotated[
    list[str] | None,
    typer.Option("--set-training", metavar="PATH=VALUE", help="Change what TRAINING says, as `optimizer.lr=0.01`."),
]
MemoryOption = Annotated[
    str | None,
    typer.Option("--max-memory", metavar="SIZE", help="Run batches in parts that fit into this, such as `2 GB`."),
]
EvaluationOption = Annotated[
    Path | None,
    typer.Option("--with", metavar="EVALUATION", help="Evaluation settings: noise, shots, how many images."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def parse_limits(options: list[str] | None) -> Limits:
    """Return the limits with `NAME=NUMBER` options applied; wrong options are wrong usage."""
    values: dict[str, int] = {}
    for option in options or ():
        name, _, number = option.partition("=")
        if name not in LIMIT_NAMES or not number.isdecimal() or len(number) > 18:
            message = f"`{option}` is not NAME=NUMBER with NAME one of {', '.join(LIMIT_NAMES)}"
            raise typer.BadParameter(message, param_hint="'--limit'")
        if name == "wires" and int(number) > MOST_WIRES:
            raise typer.BadParameter(f"`{option}` is above the most wires, {MOST_WIRES}", param_hint="'--limit'")
        values[name] = int(number)
    return Limits(**values)


def use_color(stream: TextIO | None) -> bool:
    """Return whether a stream is a terminal that may show colours."""
    return stream is not None and stream.isatty() and not os.environ.get("NO_COLOR")


def accept_any_text() -> None:
    """Let the standard streams show `?` for what the terminal's encoding lacks, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def print_error(error: UserError) -> None:
    """Print a user's mistake to standard error."""
    if isinstance(error, SpecError):
        print(render(error.diagnostics, "text", color=use_color(sys.stderr)), end="", file=sys.stderr)
    else:
        print(f"error: {error}", file=sys.stderr)


def print_warnings(found: Sequence[Diagnostic], more: str, *, err: bool = False) -> None:
    """Print one line for each warning, with its line and its code, and where to learn more."""
    if not found:
        return
    typer.echo(f"\n{len(found)} warning{'s' * (len(found) != 1)} ({more}, `qcnn explain CODE` says more):", err=err)
    for d in found:
        place = f"line {d.span.line}: " if d.span else ""
        typer.echo(f"  {d.code}  {printable(place + d.message)}", err=err)


def print_json(value: Any) -> None:
    """Print a value as JSON to standard output."""
    typer.echo(json.dumps(value, indent=2, ensure_ascii=False))
