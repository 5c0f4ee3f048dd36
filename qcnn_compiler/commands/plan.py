"""`qcnn plan`: what a spec becomes, before anything is computed."""

from __future__ import annotations

from typing import Annotated

import typer

from qcnn_compiler.commands.console import JsonOption, LimitOption, SpecFile, parse_limits, print_json
from qcnn_compiler.pipeline import compile_spec, load_spec


def plan(
    spec: SpecFile,
    batch: Annotated[int, typer.Option(min=1, help="Samples of the training step that is estimated.")] = 32,
    as_json: JsonOption = False,
    limit: LimitOption = None,
) -> None:
    """Show wires, layers, edges, parameters, gates, memory, the engine chosen and the work of a training step."""
    from qcnn_compiler.analysis.plan import plan as make_plan
    from qcnn_compiler.analysis.render_plan import print_plan

    found = make_plan(compile_spec(load_spec(spec, parse_limits(limit))), batch=batch)
    if as_json:
        print_json(found.to_json())
    else:
        print_plan(found)
