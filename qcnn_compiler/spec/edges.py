"""Edges and kept wires of a layer, from what the spec says about them, over the wires that are active."""

from __future__ import annotations

from collections.abc import Iterable

from qcnn_compiler.document import Path
from qcnn_compiler.limits import Limits
from qcnn_compiler.spec import wiring as generators
from qcnn_compiler.spec.layers import ConvLayer, PoolLayer
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.weights import Edge
from qcnn_compiler.spec.wiring_models import CycleWiring, EdgesWiring, PresetWiring, WiringItem


def active_wires(n: int) -> str:
    """Return `8 wires are active`, for messages."""
    return "1 wire is active" if n == 1 else f"{n} wires are active"


def positions(numbers: Iterable[int], path: Path, n: int, problems: list[Problem]) -> Edge | None:
    """Return positions 0 .. n-1, or None after noting that one is out of range or met twice."""
    numbers = tuple(numbers)
    outside = next((p for p in numbers if not -n <= p < n), None)
    if outside is not None:
        message = f"there is no position {outside}: {active_wires(n)} here"
        problems.append(
            Problem("QC0320", path, message, f"positions go from 0 to {n - 1}, or from -{n} to -1 from the end")
        )
        return None
    resolved = tuple(p % n for p in numbers)
    if len(set(resolved)) != len(resolved):
        problems.append(Problem("QC0321", path, f"{list(numbers)} meets one wire twice ({active_wires(n)} here)"))
        return None
    return resolved


def edges_of(
    layer: ConvLayer | PoolLayer, path: Path, n: int, limits: Limits, problems: list[Problem]
) -> tuple[Edge, ...]:
    """Return the edges of a layer as positions among `n` active wires, noting what is wrong with them."""
    here, found = (*path, "wiring"), len(problems)
    items: list[tuple[Path, WiringItem]]
    if isinstance(layer.wiring, tuple):
        items = [((*here, i), item) for i, item in enumerate(layer.wiring)]
    else:
        items = [(here, layer.wiring)]
    edges: list[Edge] = []
    for where, item in items:
        edges += _generate(item, where, n, problems)
        if len(edges) > limits.gates:
            break  # too many, whatever the rest is
    if not edges and len(problems) == found:
        message = f"this wiring joins nothing: {active_wires(n)} here"
        problems.append(Problem("QC0322", here if "wiring" in layer.model_fields_set else path, message))
    return tuple(edges)


def _generate(item: WiringItem, path: Path, n: int, problems: list[Problem]) -> tuple[Edge, ...]:
    match item:
        case str():
            return generators.PRESETS[item](n)
        case PresetWiring(preset=preset):
            edges = generators.PRESETS[preset](n)
        case CycleWiring(cycle=c):
            edges = generators.cycle(n, c.stride, c.step, c.offset, c.boundary, c.arity)
            edges = generators.ordered(edges, c.order)
        case EdgesWiring(edges=written):
            resolved = (positions(e, (*path, "edges", i), n, problems) for i, e in enumerate(written))
            edges = tuple(e for e in resolved if e is not None)
    edges = tuple(e[::-1] for e in edges) if item.reverse else edges
    return generators.deduped(edges) if item.dedupe else edges


def kept_wires(layer: PoolLayer, path: Path, active: Edge, problems: list[Problem]) -> Edge:
    """Return the wires that stay active, or all of them after noting why that cannot be."""
    n = len(active)
    if isinstance(layer.keep, str):
        word = generators.KEEP.get(layer.keep)
        kept: Edge | None = word(n) if word else generators.pattern_positions(layer.keep, n)
    else:
        kept = positions(layer.keep, (*path, "keep"), n, problems)
    if kept is None:
        return active
    if not kept:
        message = f"this pool leaves no wire: {active_wires(n)} before it"
        problems.append(Problem("QC0324", (*path, "keep"), message, "remove the pool or keep another position"))
        return active
    return tuple(active[p] for p in kept)
