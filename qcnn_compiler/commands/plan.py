"""`qcnn plan`: what a spec becomes, before anything is computed."""

from __future__ import annotations

from typing import Annotated

import typer

from qcnn_compiler.commands.console import (
    EvaluationOption,
    JsonOption,
    LimitOption,
    MemoryOption,
    SetOption,
    SpecFile,
    parse_limits,
    print_json,
    print_warnings,
)
from qcnn_compiler.ir.text import model_id
from qcnn_compiler.pipeline import classical_of, compile_branches, load_evaluation, load_spec
from qcnn_compiler.render import record
from qcnn_compiler.sizes import parse_size
from qcnn_compiler.spec.branches import CIRCUIT
from qcnn_compiler.spec.identity import spec_id


def plan(
    spec: SpecFile,
    batch: Annotated[int, typer.Option(min=1, help="Samples of the training step that is estimated.")] = 32,
    evaluation: EvaluationOption = None,
    max_memory: MemoryOption = None,
    as_json: JsonOption = False,
    overrides: SetOption = None,
    limit: LimitOption = None,
) -> None:
    """Show wires, layers, edges, parameters, gates, memory, engine and work of a step; of branches, each in turn."""
    from qcnn_compiler.analysis.noise import plan_noise
    from qcnn_compiler.analysis.plan import plan as make_plan
    from qcnn_compiler.analysis.render_plan import print_ids, print_model, print_noise, print_plan
    from qcnn_compiler.science.warn import warnings

    loaded = load_spec(spec, parse_limits(limit), overrides or ())
    most = None if max_memory is None else parse_size(max_memory)
    circuits = compile_branches(loaded)
    around = classical_of(loaded, circuits)
    plans = {name: make_plan(c, batch=batch * around.patches[name], max_memory=most) for name, c in circuits.items()}
    warned = warnings(loaded, circuits=circuits, audits={name: plan.audit for name, plan in plans.items()})
    settings = load_evaluation(evaluation, parse_limits(limit)) if evaluation else None
    noises = {name: plan_noise(circuit, settings) for name, circuit in circuits.items()} if settings else {}
    ids = {"spec_id": spec_id(loaded), "circuit_id": model_id(circuits)}
    if as_json:
        found = {name: plan.to_json() for name, plan in plans.items()}
        found |= {name: found[name] | {"noise": noise.to_json()} for name, noise in noises.items()}
        whole = {"name": loaded.name, "branches": found} if loaded.branches else found[CIRCUIT]
        print_json(whole | ids | {"classical": around.to_json(), "warnings": list(map(record, warned))})
        return
    for name, plan in plans.items():
        print_plan(plan)
        if name in noises:
            print_noise(noises[name])
    if around.parts or loaded.branches:
        print_model(loaded.name, list(plans.values()), around)
    print_ids(ids["spec_id"], ids["circuit_id"])
    print_warnings(warned, "`qcnn validate` shows each at its line")
