"""Every shipped circuit: which engine runs it and why, and how long PennyLane's devices take beside it."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

from circuits import SPECS
from tables import NOTHING, Options, Table, milliseconds, ratio

from qcnn_compiler.backends.choice import engine_name, kernel_obstacle
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes import run_passes
from qcnn_compiler.pipeline import compile_branches, load_spec
from qcnn_compiler.timing.engines import COMPILE_S, CPU_ENGINES, DEFAULT_QUBIT, LIGHTNING
from qcnn_compiler.timing.job import Engine, Job
from qcnn_compiler.timing.process import EngineFailed, EngineProcess

MAX_WIRES = 12  # of what PennyLane is given: `default.qubit` keeps every intermediate state
STEP_S = 120.0  # that a build and a step may take
HEADER = ("circuit", "wires", "parameters", "engine", "train, ms", "default.qubit", "lightning.qubit")
NOTES = (f"PennyLane: how many times longer a training step takes; {NOTHING}: beyond {MAX_WIRES} wires, or refused",)


def gallery(options: Options) -> Table:
    """Return a line per circuit of the gallery; a line below the table says why one is not run by the kernel."""
    circuits = dict(_circuits())
    by_name = {engine.name: engine for engine in CPU_ENGINES}
    chosen = {name: by_name[engine_name(run_passes(circuit))] for name, circuit in circuits.items()}
    times = {name: _times(engine, circuits, chosen, options) for name, engine in by_name.items()}
    rows = [_row(name, circuit, chosen[name], times) for name, circuit in circuits.items()]
    reasons = {name: kernel_obstacle(run_passes(circuit)) for name, circuit in circuits.items()}
    notes = [f"{name}: not on the kernel, since {reason}" for name, reason in reasons.items() if reason]
    return Table(f"Gallery: training step of {options.train_batch}", HEADER, rows, (*NOTES, *notes), times)


def _circuits() -> Iterator[tuple[str, Circuit]]:
    for path in sorted(SPECS.rglob("*.yaml")):
        if "\nqcnn: " in path.read_text(encoding="utf-8"):
            for branch, circuit in compile_branches(load_spec(path)).items():
                name = path.relative_to(SPECS).with_suffix("").as_posix()
                yield name if branch == "circuit" else f"{name}:{branch}", circuit


def _times(
    engine: Engine, circuits: dict[str, Circuit], chosen: dict[str, Engine], options: Options
) -> dict[str, float | None]:
    """Return the milliseconds of a step on every circuit that the engine is asked for; None where it refuses."""
    ours = engine not in (DEFAULT_QUBIT, LIGHTNING)
    pending = [n for n, c in circuits.items() if (chosen[n] is engine if ours else c.wires <= MAX_WIRES)]
    found: dict[str, float | None] = dict.fromkeys(circuits)
    while pending:
        with EngineProcess(engine, options.environment) as process:  # a failure ends the process
            process.start(COMPILE_S)
            pending = _until_failure(process, pending, circuits, options, found)
    return found


def _until_failure(
    process: EngineProcess,
    names: list[str],
    circuits: dict[str, Circuit],
    options: Options,
    found: dict[str, float | None],
) -> list[str]:
    """Add the times of circuits to `found` until one is refused; return those after it."""
    for number, name in enumerate(names):
        try:
            found[name] = _step(process, circuits[name], options)
        except EngineFailed:
            return names[number + 1 :]
    return []


def _step(process: EngineProcess, circuit: Circuit, options: Options) -> float:
    process.ask("build", Job(circuit, options.train_batch), seconds=STEP_S)
    process.ask("time", "train", options.train_batch, 0.0, seconds=STEP_S)  # the first call builds things
    answer: dict[str, Any] = process.ask("time", "train", options.train_batch, options.visit_s, seconds=STEP_S)
    return float(median(answer["milliseconds"]))


def _row(name: str, circuit: Circuit, engine: Engine, times: dict[str, dict[str, float | None]]) -> tuple[str, ...]:
    own = times[engine.name][name]
    others = (times[other.name][name] for other in (DEFAULT_QUBIT, LIGHTNING))
    ratios = (ratio(other, own) if other and own else NOTHING for other in others)
    return (name, str(circuit.wires), str(circuit.num_parameters), engine.name, milliseconds(own), *ratios)
