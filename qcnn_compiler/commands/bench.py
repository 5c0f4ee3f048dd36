"""`qcnn bench`: which engine is the fastest for a spec on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from qcnn_compiler.commands.console import JsonOption, LimitOption, SpecFile, parse_limits, print_json
from qcnn_compiler.ir.text import circuit_id
from qcnn_compiler.pipeline import compile_spec, load_spec

if TYPE_CHECKING:
    from qcnn_compiler.ir.circuit import Circuit
    from qcnn_compiler.timing.rounds import Measurement

SHARE = 1 / 4  # of the time, for each engine: ours need far less, which leaves some for starting


def bench(
    spec: SpecFile,
    batch: Annotated[int, typer.Option(min=1, max=100_000, help="Samples of a step.")] = 32,
    seconds: Annotated[float, typer.Option(min=1, max=86_400, help="How long about, shared by the engines.")] = 20,
    as_json: JsonOption = False,
    limit: LimitOption = None,
) -> None:
    """Time the engines on a spec and this machine, side by side, and say which to take."""
    from qcnn_compiler.timing.report import fastest, print_measurements

    circuit = compile_spec(load_spec(spec, parse_limits(limit)))
    found = _measure(circuit, batch, seconds)
    if as_json:
        print_json(_report(circuit, batch, found, fastest(found, batch)))
    else:
        print_measurements(circuit, batch, found)


def _measure(circuit: Circuit, batch: int, seconds: float) -> list[Measurement]:
    from qcnn_compiler.timing.engines import CPU_ENGINES, DEFAULT_QUBIT, GPU_ENGINES, LIGHTNING
    from qcnn_compiler.timing.job import Job
    from qcnn_compiler.timing.machine import may_have_gpu
    from qcnn_compiler.timing.rounds import Course, Task, measure

    engines = (*CPU_ENGINES, *(GPU_ENGINES if may_have_gpu() else ()))
    share = SHARE * seconds
    course = Course((Task("train", batch), Task("infer", batch)), visit_s=share / 30, share_s=share, warm_up=True)
    typer.echo(f"timing {len(engines)} engines for about {seconds:g} s", err=True)
    # lightning computes in double precision, so that what differs is not its own rounding
    return measure(engines, Job(circuit, batch), course, (LIGHTNING.name, DEFAULT_QUBIT.name))


def _report(circuit: Circuit, batch: int, found: list[Measurement], take: Measurement | None) -> dict[str, Any]:
    from qcnn_compiler.timing.machine import machine

    return {
        "name": circuit.name,
        "circuit_id": circuit_id(circuit),
        "batch": batch,
        "machine": machine(),
        "engines": [measurement.to_json() for measurement in found],
        "take": take.engine if take else None,
    }
