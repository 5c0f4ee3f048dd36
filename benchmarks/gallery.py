"""Every shipped circuit: which engine runs it and why, how near to what it could take, and PennyLane beside it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from statistics import median
from typing import Any

from circuits import SPECS
from empty import EMPTY
from roofline import RATES, count, rates_of
from tables import NOTHING, Options, Table, milliseconds, ratio

from qcnn_compiler.backends.choice import engine_name, kernel_obstacle
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes import run_passes
from qcnn_compiler.pipeline import compile_branches, load_spec
from qcnn_compiler.timing.engines import COMPILE_S, CPU_ENGINES, DEFAULT_QUBIT, LIGHTNING
from qcnn_compiler.timing.job import SMALLEST, Engine, Job
from qcnn_compiler.timing.process import EngineFailed, EngineProcess

MAX_WIRES = 12  # of what PennyLane is given: `default.qubit` keeps every intermediate state
STEP_S = 120.0  # that a build and a step may take
SHARE, RATIO = 0.4, 150  # targets of the AWS circuit: of the roofline, and how many times longer `default.qubit` takes
HEADER = (
    "circuit", "wires", "parameters", "engine", "first, s", "train, ms", "limit, ms", "share", "default.qubit",
    "lightning.qubit",
)  # fmt: skip
NOTES = (
    "first: from the circuit to the end of its first training step, in a process that has run another circuit",
    "limit: a step of a torch layer with the same weights that computes nothing, and the roofline of the arithmetic",
    f"PennyLane: how many times longer a training step takes; {NOTHING}: beyond {MAX_WIRES} wires, or refused",
)


@dataclass(frozen=True)
class Times:
    """Seconds from a circuit to the end of its first training step, milliseconds of those after it."""

    first: float
    step: float


class Visited:
    """An engine in its process, which is started when first asked, and again where a refusal has ended it."""

    def __init__(self, engine: Engine, options: Options, stack: ExitStack) -> None:
        self.engine, self.options, self.stack = engine, options, stack
        self.process: EngineProcess | None = None

    def times(self, circuit: Circuit) -> Times | None:
        """Return the times of a circuit; None where the engine refuses it."""
        try:
            process = self._started()
            first = _first_step(process, Job(circuit, self.options.train_batch))
            return Times(first, _step(process, "train", self.options))
        except EngineFailed:
            self.process = None
            return None

    def _started(self) -> EngineProcess:
        if self.process is None:
            self.process = self.stack.enter_context(EngineProcess(self.engine, self.options.environment))
            self.process.start(COMPILE_S)
            _first_step(self.process, SMALLEST)  # what is imported and loaded once is no circuit's
        return self.process


def gallery(options: Options) -> Table:
    """Return a line per circuit of the gallery; a line below the table says why one is not run by the kernel."""
    circuits = dict(_circuits())
    compiled = {name: run_passes(circuit) for name, circuit in circuits.items()}
    bounds = _bounds(compiled, options)
    with ExitStack() as stack:
        engines = {engine.name: Visited(engine, options, stack) for engine in (*CPU_ENGINES, EMPTY)}
        found = {name: _visit(circuit, engine_name(compiled[name]), engines) for name, circuit in circuits.items()}
    rows = [
        (name, str(circuit.wires), str(circuit.num_parameters), *_cells(found[name], bounds[name]))
        for name, circuit in circuits.items()
    ]
    reasons = {name: kernel_obstacle(circuit) for name, circuit in compiled.items()}
    notes = [f"{name}: not on the kernel, since {reason}" for name, reason in reasons.items() if reason]
    notes += _summary(found, bounds)
    measured = {name: {"roofline": bounds[name], "engines": _values(times)} for name, times in found.items()}
    return Table(f"Gallery: training step of {options.train_batch}", HEADER, rows, (*NOTES, *notes), measured)


def _summary(found: Mapping[str, Mapping[str, Times | None]], bounds: Mapping[str, float]) -> Iterator[str]:
    """Yield how many circuits reach what the AWS circuit is to reach, and how many others no layer in torch could."""
    shares, ratios, hopeless = [], [], 0
    for name, times in found.items():
        own, nothing, other = next(iter(times.values())), times[EMPTY.name], times.get(DEFAULT_QUBIT.name)
        if own is None or nothing is None:
            continue
        limit = nothing.step + bounds[name]
        shares.append(limit / own.step)
        if other:
            ratios.append(other.step / own.step)
            hopeless += ratios[-1] < RATIO and other.step / RATIO < limit
    yield f"share: at least {SHARE:.0%} for {sum(s >= SHARE for s in shares)} of {len(shares)} circuits"
    yield (
        f"default.qubit: {RATIO} times longer or more for {sum(r >= RATIO for r in ratios)} of {len(ratios)} circuits; "
        f"for {hopeless} others a step {RATIO} times as short as its own would be below the limit"
    )


def _visit(circuit: Circuit, own: str, engines: Mapping[str, Visited]) -> dict[str, Times | None]:
    """Return the times of a circuit by engine, ours first, so that what else the machine does falls on all alike."""
    others = (DEFAULT_QUBIT.name, LIGHTNING.name) if circuit.wires <= MAX_WIRES else ()
    return {name: engines[name].times(circuit) for name in (own, EMPTY.name, *others)}


def _values(found: Mapping[str, Times | None]) -> dict[str, dict[str, float]]:
    return {engine: asdict(times) for engine, times in found.items() if times}


def _circuits() -> Iterator[tuple[str, Circuit]]:
    for path in sorted(SPECS.rglob("*.yaml")):
        if "\nqcnn: " in path.read_text(encoding="utf-8"):
            for branch, circuit in compile_branches(load_spec(path)).items():
                name = path.relative_to(SPECS).with_suffix("").as_posix()
                yield name if branch == "circuit" else f"{name}:{branch}", circuit


def _cells(found: Mapping[str, Times | None], bound: float) -> tuple[str, ...]:
    """Return a line from the engine on; ours is the first of `found`."""
    engine, own = next(iter(found.items()))
    nothing = found[EMPTY.name]
    if own is None or nothing is None:
        return (engine, *[NOTHING] * (len(HEADER) - 4))
    limit = nothing.step + bound
    others = (found.get(other.name) for other in (DEFAULT_QUBIT, LIGHTNING))
    ratios = (ratio(other and other.step, own.step) for other in others)
    return (engine, f"{own.first:.2f}", *map(milliseconds, (own.step, limit)), f"{limit / own.step:.0%}", *ratios)


def _first_step(process: EngineProcess, job: Job) -> float:
    """Return the seconds that a circuit takes to be built and to make a first step."""
    start = time.perf_counter()
    process.ask("build", job, seconds=STEP_S)
    process.ask("time", "train", job.samples, 0.0, seconds=STEP_S)
    return time.perf_counter() - start


def _step(process: EngineProcess, task: str, options: Options) -> float:
    answer: dict[str, Any] = process.ask("time", task, options.train_batch, options.visit_s, seconds=STEP_S)
    return float(median(answer["milliseconds"]))


def _bounds(compiled: Mapping[str, Circuit], options: Options) -> dict[str, float]:
    """Return the roofline of a training step of every circuit, in milliseconds."""
    batch, bounds = options.train_batch, {}
    for wires in {circuit.wires for circuit in compiled.values()}:
        engine = replace(RATES, options={"wires": str(wires)})
        with EngineProcess(engine, options.environment) as process:
            process.start(COMPILE_S)
            process.ask("build", replace(SMALLEST, samples=batch), seconds=STEP_S)
            rates = rates_of(_step(process, "train", options), _step(process, "infer", options), wires, batch)
        own = {name: circuit for name, circuit in compiled.items() if circuit.wires == wires}
        bounds |= {name: max(rates.bound(count(circuit, batch))) for name, circuit in own.items()}
    return bounds
