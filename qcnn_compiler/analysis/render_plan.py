"""The plan and the audit as tables for a terminal, at least 80 columns wide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from qcnn_compiler.analysis.audit import MAX_WORDS, Audit, Inert, Parameter, parameter_list
from qcnn_compiler.analysis.noise import NoisePlan
from qcnn_compiler.analysis.plan import LayerPlan, Memory, Plan, count
from qcnn_compiler.analysis.work import Work
from qcnn_compiler.ir.circuit import Weight
from qcnn_compiler.sizes import size_text
from qcnn_compiler.spec.hybrid_checks import Classical

MAX_INERT = 24  # inert parameters that are explained one by one
_SORTS = {
    "declared": "held by weight tensors",
    "used": "read by a gate",
    "shared": "read from several layers, or from edges that overlap in part",
    "unused": "read by no gate",
    "inert": "read by a gate, but without effect on any output",
}
_STYLES = {"unused": "yellow", "inert": "yellow", "shared": "magenta"}


def print_plan(plan: Plan, console: Console | None = None) -> None:
    """Print header, layers, parameter audit and totals."""
    (console or _console()).print(Group(*_plan_parts(plan)))


def print_ids(spec_id: str, circuit_id: str, console: Console | None = None) -> None:
    """Print by what an architecture is known: in checkpoints, reports and differences."""
    text = Text.assemble(("identity", "bold"), f"  spec {spec_id} · circuit {circuit_id}")
    (console or _console()).print(text)


def print_model(name: str, plans: Sequence[Plan], around: Classical, console: Console | None = None) -> None:
    """Print the classical parts of a model, and what it holds in all."""
    (console or _console()).print(Group(*_model_parts(name, plans, around)))


def print_noise(plan: NoisePlan, console: Console | None = None) -> None:
    """Print what noise does to a circuit, and what its density matrix takes."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="bold")
    grid.add_column(overflow="fold")
    errors = ", ".join(f"{number:,} {name}" for name, number in plan.errors.items()) or "none"
    gone = f" after eliminating {plan.eliminated}" if plan.eliminated else ""
    size = f"{count(plan.wires, 'wire')}{gone}, {count(plan.gates, 'gate')}; about {size_text(plan.bytes)} for a sample"
    grid.add_row("noise", f"{plan.name}: {errors}; each on one wire")
    grid.add_row("density", f"{size} in `default.mixed`")
    (console or _console()).print(Group(Text(), grid))


def _console() -> Console:
    """Return the standard output, without markup: names are from strangers."""
    console = Console(highlight=False, markup=False)
    return console if console.is_terminal else Console(highlight=False, markup=False, width=max(console.width, 100))


def _plan_parts(plan: Plan) -> Iterator[RenderableType]:
    yield Text.assemble((plan.name, "bold"), "  ", (f"circuit {plan.circuit_id}", "dim"))
    yield Text(_header(plan))
    yield Text()
    yield _layers(plan.layers)
    yield Text()
    yield from _audit_parts(plan.audit)
    yield Text()
    yield _totals(plan)
    yield Text()
    yield _step(plan)


def _model_parts(name: str, plans: Sequence[Plan], around: Classical) -> Iterator[RenderableType]:
    yield Text()
    yield Text.assemble((name, "bold"), "  classical parts")
    grid = Table.grid(padding=(0, 2))
    for part in around.parts:
        trained = count(part.trained, "parameter") if part.trained else ""
        numbers = ", ".join(filter(None, (trained, part.kept)))
        grid.add_row(f"  {part.name}", part.kind, part.flow, numbers or "-")
    yield grid
    quantum = sum(len(plan.audit.declared) for plan in plans)
    total = (
        f"{count(quantum, 'circuit parameter')} and {around.trained:,} classical: {quantum + around.trained:,} trained"
    )
    circuits = [count(len(plans), "circuit")] if len(plans) > 1 else []
    patches = [f"{n} patches" for n in dict.fromkeys(around.patches.values()) if n > 1]
    sizes = (count(around.features, "feature"), count(around.outputs, "output"))
    yield Text(" · ".join((*circuits, *sizes, *patches, total)))


def _header(plan: Plan) -> str:
    extra = f" ({plan.data_wires} data, {count(plan.ancillas, 'ancilla')})" if plan.ancillas else ""
    parts = (
        f"{count(plan.wires, 'wire')}{extra}",
        count(len(plan.audit.declared), "parameter"),
        count(plan.features, "feature"),
        count(plan.outputs, "output"),
    )
    return " · ".join(parts)


# --- layers --------------------------------------------------------------------------------


def _layers(layers: Sequence[LayerPlan]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1))
    for title, style in (("layer", "bold"), ("template", "")):
        table.add_column(title, style=style, overflow="fold", max_width=20)
    table.add_column("edges", overflow="fold", ratio=1)
    table.add_column("active wires", overflow="fold", max_width=15)
    table.add_column("weights", overflow="fold", max_width=20)
    table.add_column("gates", justify="right")
    for layer in layers:
        after = "" if layer.active_after == layer.active_before else f" → {_ranges(layer.active_after)}"
        table.add_row(
            layer.name,
            layer.template,
            _edges(layer.edges),
            _ranges(layer.active_before) + after,
            ", ".join(map(shape_text, layer.tensors)) or "-",
            str(layer.gates),
        )
    return table


def _edges(edges: Sequence[tuple[int, ...]]) -> str:
    if not edges:
        return "-"
    shown = [",".join(map(str, edge)) for edge in edges[:MAX_WORDS]]
    more = [f"and {len(edges) - MAX_WORDS} more"] if len(edges) > MAX_WORDS else []
    return f"{len(edges)}: {' '.join([*shown, *more])}"


def _ranges(wires: Sequence[int]) -> str:
    """Return ascending wires with runs of three or more as `first-last`."""
    runs = [[w for _, w in run] for _, run in groupby(enumerate(wires), key=lambda pair: pair[1] - pair[0])]
    words = (f"{r[0]}-{r[-1]}" if len(r) > 2 else " ".join(map(str, r)) for r in runs)
    return " ".join(words) or "-"


def shape_text(weight: Weight) -> str:
    """Return a tensor's name and shape, as `conv1 (8, 15)`."""
    return f"{weight.name} ({', '.join(map(str, weight.shape))})"


# --- audit ---------------------------------------------------------------------------------


def _audit_parts(audit: Audit) -> Iterator[RenderableType]:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(justify="right", style="bold", min_width=6)
    grid.add_column()
    grid.add_column(style="dim", overflow="fold")
    for sort, number in audit.counts.items():
        if number or sort in ("declared", "used", "inert"):
            grid.add_row(str(number), Text(sort, style=_STYLES.get(sort, "") if number else ""), _SORTS[sort])
    yield Text("Parameters", style="bold")
    yield grid
    yield from _named("shared", audit.shared)
    yield from _named("unused", audit.unused)
    if audit.inert:
        yield _inert(audit.inert)


def _inert(entries: Sequence[Inert]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=True, padding=(0, 1))
    table.add_column(" inert", style="yellow")
    table.add_column("angle")
    table.add_column("why no output depends on it", overflow="fold")
    for entry in entries[:MAX_INERT]:
        for place, reason in zip(entry.places, entry.reasons, strict=True):
            table.add_row(f" {entry.parameter}", str(place), reason)
    if len(entries) > MAX_INERT:
        table.add_row(f" and {len(entries) - MAX_INERT} more", "", "listed by --json")
    return table


def feature_list(features: Sequence[int]) -> str:
    """Return ascending features, runs as `x[0..3]`."""
    return parameter_list([Parameter("x", (number,)) for number in features])


def _named(sort: str, parameters: Sequence[Parameter]) -> Iterator[RenderableType]:
    if parameters:
        yield Padding(Text(f"{sort}: {parameter_list(parameters)}"), (0, 0, 0, 2))


# --- totals --------------------------------------------------------------------------------


def _totals(plan: Plan) -> Table:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="bold")
    grid.add_column(overflow="fold")
    gates = ", ".join(f"{number} {name}" for name, number in plan.gates.items())
    total = sum(plan.gates.values())
    weights = f"; weights {', '.join(map(shape_text, plan.embedding_tensors))}" if plan.embedding_tensors else ""
    grid.add_row("embedding", plan.embedding + weights)
    if plan.audit.blind:
        grid.add_row("", Text(f"no output depends on {feature_list(plan.audit.blind)}", style="yellow"))
    grid.add_row("readout", plan.readout)
    grid.add_row("gates", f"{total}, of which {plan.multi_wire_gates} join wires; depth {plan.depth}")
    grid.add_row("", Text(gates, style="dim"))
    grid.add_row("memory", _memory(plan.memory))
    grid.add_row("engine", f"{plan.engine.name}: {plan.engine.reason}")
    return grid


def _step(plan: Plan) -> Table:
    """Return the work of a training step before and after the passes."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1))
    table.add_column(f"training step of {count(plan.memory.batch, 'sample')}", style="bold")
    table.add_column("before", justify="right")
    table.add_column("after the passes", justify="right")
    table.add_column("", style="dim", overflow="fold")
    works = (plan.before, plan.after)
    table.add_row("wires", *(str(work.wires) for work in works), "of the state")
    table.add_row("gates", *(f"{work.gates:,}" for work in works))
    table.add_row("matrices", *(f"{work.matrices:,}" for work in works), f"after: {_blocks(plan.after)}")
    table.add_row(
        "FLOPs", *(number_text(work.flops) for work in works), "to build and apply them, forward and backward"
    )
    table.add_row("bytes", *(size_text(work.bytes) for work in works), "of states, read and written")
    return table


def _blocks(work: Work) -> str:
    return ", ".join(f"{number:,} on {count(wires, 'wire')}" for wires, number in work.blocks.items()) or "none"


def number_text(number: int) -> str:
    """Return a large number as `12.3 million`, one that has no such name as `1.23e+45`."""
    if number >= 0.9995 * 10**15:
        return f"{number:.3g}"
    for unit, size in (("trillion", 10**12), ("billion", 10**9), ("million", 10**6)):
        if number >= 0.9995 * size:  # what three digits round up to it
            return f"{number / size:.3g} {unit}"
    return f"{number:,}"


def _memory(memory: Memory) -> str:
    whole = f"about {size_text(memory.bytes)} for a training step of {count(memory.batch, 'sample')}"
    if memory.max_bytes is None or memory.bytes_at_once is None:
        return whole
    if not memory.samples_at_once:
        return f"{whole}; one alone takes {size_text(memory.bytes_at_once)}, more than {size_text(memory.max_bytes)}"
    if memory.samples_at_once == memory.batch:
        return f"{whole}, which fits into {size_text(memory.max_bytes)}"
    return f"{whole}; run {memory.samples_at_once:,} at a time, about {size_text(memory.bytes_at_once)}"
