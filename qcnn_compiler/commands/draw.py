"""`qcnn draw`: a spec as a picture."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from qcnn_compiler.commands.console import EvaluationOption, LimitOption, SetOption, SpecFile, parse_limits
from qcnn_compiler.files import write_atomically
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.ir.text import circuit_text
from qcnn_compiler.passes import PASS_NAMES, run_passes
from qcnn_compiler.pipeline import classical_of, compile_branches, load_evaluation, load_spec
from qcnn_compiler.spec.noise import Noise


class View(StrEnum):
    """What is drawn."""

    ARCHITECTURE = "architecture"
    GATES = "gates"
    PENNYLANE = "pennylane"
    IR = "ir"


SUFFIXES = {".txt": "text", ".svg": "svg", ".png": "png"}


def draw(
    spec: SpecFile,
    view: Annotated[
        View, typer.Option(help="Layers as blocks, every gate, PennyLane's own drawing, or the circuit's text form.")
    ] = View.ARCHITECTURE,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", metavar="FILE", help="A .txt, .svg or .png file; default: the terminal."),
    ] = None,
    after: Annotated[
        str | None,
        typer.Option(metavar="PASS", help=f"Show the circuit after a pass: {', '.join(PASS_NAMES)}."),
    ] = None,
    overrides: SetOption = None,
    evaluation: EvaluationOption = None,
    limit: LimitOption = None,
) -> None:
    """Draw the architecture or the gates, as text, SVG or PNG; of branches, each in turn, to a file of its own."""
    if after is not None and (after not in PASS_NAMES or view is View.ARCHITECTURE):
        message = f"`{after}` needs `--view gates`, `pennylane` or `ir`, and to be one of {', '.join(PASS_NAMES)}"
        raise typer.BadParameter(message, param_hint="'--after'")
    if evaluation is not None and (after is not None or view not in (View.GATES, View.PENNYLANE)):
        message = "errors come after the gates as written: give `--view gates` or `pennylane`, and no `--after`"
        raise typer.BadParameter(message, param_hint="'--with'")
    if out is not None and out.suffix.lower() not in SUFFIXES:
        raise typer.BadParameter(f"`{out}` must end in one of {', '.join(SUFFIXES)}", param_hint="'--out'")
    loaded = load_spec(spec, parse_limits(limit), overrides or ())
    noise = load_evaluation(evaluation, parse_limits(limit)).noise if evaluation else None
    form = SUFFIXES[out.suffix.lower()] if out else "text"
    for name, circuit in compile_branches(loaded).items():
        content = _draw(run_passes(circuit, after) if after else circuit, view, form, noise)
        if out is None:
            typer.echo(content)
            continue
        file = out.with_stem(f"{out.stem}-{name}") if loaded.branches else out
        write_atomically(file, content.encode() if isinstance(content, str) else content)
        typer.echo(f"wrote {file}")
    if out is None and view is View.ARCHITECTURE:
        for part in classical_of(loaded, compile_branches(loaded)).parts:
            typer.echo(str(part))


def _draw(circuit: Circuit, view: View, form: str, noise: Noise | None) -> str | bytes:
    if view is View.PENNYLANE:
        from qcnn_compiler.backends.pennylane_drawing import draw_with_pennylane

        return draw_with_pennylane(circuit, form, noise)
    if view is View.IR:
        if form != "text":
            raise typer.BadParameter("the text form goes to the terminal or a .txt file", param_hint="'--out'")
        return circuit_text(circuit).rstrip("\n")
    from qcnn_compiler.drawing import draw as picture
    from qcnn_compiler.drawing.noise import with_errors

    return picture(circuit if noise is None else with_errors(circuit, noise), view=view.value, fmt=form)
