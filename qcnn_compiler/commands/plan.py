"""`qcnn plan`: what a spec becomes, before anything is computed."""

from __future__ import annotations

from typing import Annotated

import typer

from qcnn_compiler.commands.console import JsonOption, LimitOption, MemoryOption, SpecFile, parse_limits, print_json
from qcnn_compiler.pipeline import compile_spec, load_spec
from qcnn_compiler.sizes import parse_size


def plan(
    spec: SpecFile,
    batch: Annotated[int, typer.Option(min=1, help="Batch size of the memory estimate.")] = 32,
    max_memory: MemoryOption = None,
    as_json: JsonOption = False,
    limit: LimitOption = None,
) -> None:
    """Show wires, layers, edges, parameters, gates, memory and the engine chosen."""
    from qcnn_compiler.analysis.plan import plan as make_plan
    from qcnn_compiler.analysis.render_plan import print_plan

    most = None if max_memory is None else parse_size(max_memory)
    found = make_plan(compile_spec(load_spec(spec, parse_limits(limit))), batch=batch, max_memory=most)
    if as_json:
        print_json(found.to_json())
    else:
        print_plan(found)
