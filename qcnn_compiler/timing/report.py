"""Measurements as a table for a terminal, and the engine that they speak for."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from qcnn_compiler.analysis.plan import count
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.timing.engines import CPU_ENGINES, GPU_ENGINES
from qcnn_compiler.timing.machine import machine
from qcnn_compiler.timing.rounds import Measurement, Task

TRUSTED = 1e-4  # largest difference of outputs from the QNode: ten times what single precision shows
ADVICE = {engine.name: engine.advice for engine in (*CPU_ENGINES, *GPU_ENGINES)}


def fastest(found: Sequence[Measurement], batch: int) -> Measurement | None:
    """Return the engine with the shortest training step of those whose outputs are right, or None."""
    task = Task("train", batch)
    sound = [m for m in found if m.median(task) and (m.output_error or 0.0) < TRUSTED]
    return min(sound, key=lambda m: m.median(task) or 0.0, default=None)


def print_measurements(circuit: Circuit, batch: int, found: Sequence[Measurement]) -> None:
    """Print the circuit, the machine, a line per engine, and which one to take."""
    console = Console(highlight=False, markup=False)
    if not console.is_terminal:
        console = Console(highlight=False, markup=False, width=max(console.width, 120))
    best = fastest(found, batch)
    console.print(Text(f"{circuit.name}: {circuit.wires} wires, {len(circuit.flat_ops)} gates, batch {batch}"))
    console.print(Text(environment_text(found)), style="dim")
    console.print(_table(batch, found, best))
    for m in found:
        if m.note:
            console.print(Text(f"{m.engine}: {m.note}", style="yellow"))
    console.print(Text(advice(batch, found, best)))


def environment_text(found: Sequence[Measurement]) -> str:
    """Return what the times depend on, in a line: machine, threads, versions."""
    here = machine()
    threads = next((f", {count(m.threads, 'thread')}" for m in found if m.threads), "")
    versions = {name: version for m in found for name, version in m.versions.items()}
    listed = ", ".join(f"{name} {version}" for name, version in versions.items())
    return f"{here['cpu']}, {here['cores']} cores{threads}, python {here['python']}, {listed}"


def _table(batch: int, found: Sequence[Measurement], best: Measurement | None) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1))
    table.add_column("engine", style="bold", no_wrap=True)
    for title in ("training step", "inference", "times the best", "first calls", "off the QNode", "peak memory"):
        table.add_column(title, justify="right")
    base = best.median(Task("train", batch)) if best else None
    for m in found:
        train, infer = m.median(Task("train", batch)), m.median(Task("infer", batch))
        table.add_row(
            m.engine,
            time_text(train),
            time_text(infer),
            f"{train / base:,.1f}" if train and base else "-",
            time_text(m.first_s and 1e3 * m.first_s),
            "-" if m.output_error is None else f"{m.output_error:.0e}",
            "-" if m.peak_bytes is None else f"{m.peak_bytes / 1e6:,.0f} MB",
        )
    return table


def advice(batch: int, found: Sequence[Measurement], best: Measurement | None) -> str:
    """Return which engine to take, and how."""
    if best is None:
        return "No engine finished a training step in its time: lower `--batch`, or raise `--seconds`."
    others = [m.median(Task("train", batch)) for m in found if m is not best]
    second, mine = min((t for t in others if t), default=None), best.median(Task("train", batch))
    lead = f", {second / mine:,.1f} times as fast as the next" if second and mine else ""
    return f"Take {best.engine}{lead}: {ADVICE[best.engine]}."


def time_text(milliseconds: float | None) -> str:
    """Return a time in the unit that suits its size."""
    if milliseconds is None:
        return "-"
    if milliseconds >= 1000:
        return f"{milliseconds / 1000:,.3g} s" if milliseconds < 1e5 else f"{milliseconds / 1000:,.0f} s"
    return f"{milliseconds:.3g} ms"
