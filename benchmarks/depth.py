"""Memory and time of a deep circuit beside those of a shallow one."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from statistics import median

from circuits import deep
from tables import Options, Table, megabytes, milliseconds, ratio

from qcnn_compiler.timing.engines import COMPILE_S, KERNEL, TORCH
from qcnn_compiler.timing.job import SMALLEST, Engine, Job
from qcnn_compiler.timing.process import EngineProcess
from qcnn_compiler.timing.rounds import START_S

SHALLOW, DEEP, WIRES = 2, 50, 10
HEADER = ("engine", "conv layers", "train, ms", "/ shallow", "peak MB", "/ shallow", "circuit MB", "samples MB")
NOTES = (
    "circuit: what is kept and used for one sample, beyond a process that has run the smallest circuit",
    "samples: what the whole batch needs beyond that",
)


def depth(options: Options) -> Table:
    """Return a line per engine and depth; ratios are to the shallow circuit of the same engine."""
    rows, measured = [], []
    for engine in (KERNEL, TORCH):
        shallow, deeper = (_measured(engine, layers, options) for layers in (SHALLOW, DEEP))
        measured += [shallow, deeper]
        rows += [_row(one, shallow) for one in (shallow, deeper)]
    title = f"Depth: {DEEP} convolutions against {SHALLOW}, {WIRES} wires, training step of {options.train_batch}"
    return Table(title, HEADER, rows, NOTES, [asdict(one) for one in measured])


@dataclass(frozen=True)
class Depth:
    """A training step of a circuit; bytes are the largest resident set after each stage, the later the larger."""

    engine: str
    layers: int
    milliseconds: float
    imported_bytes: int
    built_bytes: int
    peak_bytes: int


def _measured(engine: Engine, layers: int, options: Options) -> Depth:
    limit, batch = COMPILE_S + START_S, options.train_batch
    with EngineProcess(engine, options.environment) as process:
        process.start(limit)
        process.ask("build", SMALLEST, seconds=limit)
        imported = process.ask("check", SMALLEST.samples, seconds=limit)
        process.ask("build", Job(deep(layers, WIRES), batch), seconds=limit)
        built = process.ask("check", 1, seconds=limit)
        times = process.ask("time", "train", batch, options.rounds * options.visit_s, seconds=limit)
    peaks = [answer["peak_bytes"] for answer in (imported, built, times)]
    return Depth(engine.name, layers, median(times["milliseconds"]), *peaks)


def _row(one: Depth, shallow: Depth) -> tuple[str, ...]:
    return (
        one.engine,
        str(one.layers),
        milliseconds(one.milliseconds),
        ratio(one.milliseconds, shallow.milliseconds),
        megabytes(one.peak_bytes),
        f"{one.peak_bytes / shallow.peak_bytes:.2f}",
        f"{(one.built_bytes - one.imported_bytes) / 1e6:.1f}",
        f"{(one.peak_bytes - one.built_bytes) / 1e6:.1f}",
    )
