"""`qcnn draw`: a spec as a picture."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from qcnn_compiler.commands.console import LimitOption, SpecFile, parse_limits, write_output
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.pipeline import compile_spec, load_spec


class View(StrEnum):
    """What is drawn."""

    ARCHITECTURE = "architecture"
    GATES = "gates"
    PENNYLANE = "pennylane"


SUFFIXES = {".txt": "text", ".svg": "svg", ".png": "png"}


def draw(
    spec: SpecFile,
    view: Annotated[
        View, typer.Option(help="Layers as blocks, every gate, or PennyLane's own drawing.")
    ] = View.ARCHITECTURE,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", metavar="FILE", help="A .txt, .svg or .png file; default: the terminal."),
    ] = None,
    limit: LimitOption = None,
) -> None:
    """Draw the architecture or the gates, as text, SVG or PNG."""
    if out is not None and out.suffix.lower() not in SUFFIXES:
        raise typer.BadParameter(f"`{out}` must end in one of {', '.join(SUFFIXES)}", param_hint="'--out'")
    circuit = compile_spec(load_spec(spec, parse_limits(limit)))
    form = SUFFIXES[out.suffix.lower()] if out else "text"
    content = _draw(circuit, view, form)
    if out is None:
        typer.echo(content)
    else:
        write_output(out, content)
        typer.echo(f"wrote {out}")


def _draw(circuit: Circuit, view: View, form: str) -> str | bytes:
    if view is View.PENNYLANE:
        from qcnn_compiler.backends.pennylane_drawing import draw_with_pennylane

        return draw_with_pennylane(circuit, form)
    from qcnn_compiler.drawing import draw as picture

    return picture(circuit, view=view.value, fmt=form)
