"""Edges, kept and restored wires of a layer, from what the spec says about them, over the wires that are active."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import comb, perm
from typing import TypeVar

from qcnn_compiler.document import Path
from qcnn_compiler.limits import Limits
from qcnn_compiler.spec import motifs
from qcnn_compiler.spec import wiring as generators
from qcnn_compiler.spec.layers import ConvLayer, PoolLayer, UnpoolLayer
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.weights import Edge
from qcnn_compiler.spec.wiring_models import (
    Cycle,
    CycleWiring,
    EdgesWiring,
    Mask,
    MaskWiring,
    Permute,
    PermuteWiring,
    Pivot,
    PivotWiring,
    PresetWiring,
    WiringItem,
)
from qcnn_compiler.spec.wording import count

T = TypeVar("T", int, str)
PAIR = 2  # wires of an edge where neither template nor wiring says how many

#: The end of a fix: how a layer says that it may find nothing to do.
OR_NOTHING = "or let nothing happen here with `allow_empty: true`"


def active_wires(n: int) -> str:
    """Return `8 wires are active`, for messages."""
    return "1 wire is active" if n == 1 else f"{n} wires are active"


def positions(
    numbers: Iterable[int], path: Path, n: int, problems: list[Problem], there: str | None = None
) -> Edge | None:
    """Return positions 0 .. n-1, or None after noting that one is out of range or met twice.

    Args:
        there: what n counts, for messages; by default the wires that are active.
    """
    numbers, there = tuple(numbers), there or f"{active_wires(n)} here"
    outside = next((p for p in numbers if not -n <= p < n), None)
    if outside is not None:
        message = f"there is no position {outside}: {there}"
        problems.append(
            Problem("QC0320", path, message, f"positions go from 0 to {n - 1}, or from -{n} to -1 from the end")
        )
        return None
    resolved = tuple(p % n for p in numbers)
    if len(set(resolved)) != len(resolved):
        twice = next(p for p in resolved if resolved.count(p) > 1)
        message = f"{list(numbers)} meets one wire twice ({there})"
        hint = f"name position {twice}, or {twice - n} from the end, once"
        problems.append(Problem("QC0321", path, message, hint))
        return None
    return resolved


# --- edges -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Place:
    """Where edges are made: over `n` active wires, for a template on `arity` wires or, None, on any number of them.

    Attributes:
        kept: what a pool keeps.
    """

    n: int
    arity: int | None
    kept: Edge | None
    limits: Limits
    problems: list[Problem]


def edges_of(
    layer: ConvLayer | PoolLayer, path: Path, n: int, arity: int | None, limits: Limits, problems: list[Problem]
) -> tuple[Edge, ...]:
    """Return the edges of a layer as positions among `n` active wires, noting what is wrong with them.

    Args:
        arity: wires of the layer's template; None for any number: what the wiring says, or else 2.
    """
    kept = None
    if isinstance(layer, PoolLayer):
        kept = kept_positions(layer, path, n, []) or ()  # `kept_wires` notes what is wrong
        if not kept and layer.allow_empty:
            return ()
    place = _Place(n, arity, kept, limits, problems)
    here, found = (*path, "wiring"), len(problems)
    items: list[tuple[Path, WiringItem]]
    if isinstance(layer.wiring, tuple):
        items = [((*here, i), item) for i, item in enumerate(layer.wiring)]
    else:
        items = [(here, layer.wiring)]
    edges: list[Edge] = []
    for where, item in items:
        edges += _generate(item, where, place)
        if len(edges) > limits.gates:
            break  # too many, whatever the rest is
    if not edges and len(problems) == found and kept != () and not layer.allow_empty:
        size = arity or PAIR
        message, allowed = f"this wiring joins nothing: {active_wires(n)} here", wirings_of(size, n)
        hint = f"join {size} of them in another way" if allowed else "put the layer where more wires are active"
        where = here if "wiring" in layer.model_fields_set else path
        problems.append(Problem("QC0322", where, message, f"{hint}, {OR_NOTHING}", allowed))
    return tuple(edges)


def wirings_of(arity: int, n: int) -> tuple[str, ...]:
    """Return the wirings by name that join `arity` wires in every edge, of which there is one at least, of n wires."""
    made = {name: edges(n) for name, edges in generators.PRESETS.items()}
    return tuple(name for name, edges in made.items() if edges and all(len(edge) == arity for edge in edges))


def _generate(item: WiringItem, path: Path, place: _Place) -> tuple[Edge, ...]:
    match item:
        case str():
            return generators.PRESETS[item](place.n)
        case PresetWiring(preset=preset):
            edges = generators.PRESETS[preset](place.n)
        case CycleWiring(cycle=cycle):
            edges = generators.ordered(_cycle(cycle, place), cycle.order)
        case PermuteWiring(permute=permute):
            edges = generators.ordered(_permute(permute, (*path, "permute"), place), permute.order)
        case MaskWiring(mask=mask):
            edges = generators.ordered(_mask(mask, (*path, "mask"), place), mask.order)
        case PivotWiring(pivot=pivot):
            edges = generators.ordered(_pivot(pivot, (*path, "pivot"), place), pivot.order)
        case EdgesWiring(edges=written):
            resolved = (positions(e, (*path, "edges", i), place.n, place.problems) for i, e in enumerate(written))
            edges = tuple(e for e in resolved if e is not None)
    edges = tuple(e[::-1] for e in edges) if item.reverse else edges
    return generators.deduped(edges) if item.dedupe else edges


def _cycle(c: Cycle, place: _Place) -> tuple[Edge, ...]:
    stride = motifs.fitting_stride(place.n, c.stride) if c.shrink else c.stride
    edges = generators.cycle(place.n, stride, c.step, c.offset, c.boundary, c.arity)
    return motifs.collapsed(edges, c.arity) if c.shrink else edges


def _permute(p: Permute, path: Path, place: _Place) -> tuple[Edge, ...]:
    arity = p.arity or place.arity or PAIR
    number = (comb if p.combinations else perm)(place.n, arity)
    if number > place.limits.gates:
        message = f"there are {number:,} such edges of {arity} among {place.n} wires"
        place.problems.append(Problem("QC0502", path, message, place.limits.hint("gates")))
        return ()
    return tuple(motifs.permute(place.n, arity, p.combinations))


def _mask(m: Mask, path: Path, place: _Place) -> tuple[Edge, ...]:
    if place.kept is None:
        message = "`mask` joins dropped with kept wires, but this layer drops none"
        hint = "use it in a pool that says what it keeps or drops, or choose another wiring"
        place.problems.append(Problem("QC0327", path, message, hint))
        return ()
    pairing = _pairing(m, path, place)
    if pairing is None:
        return ()
    dropped = tuple(p for p in range(place.n) if p not in place.kept)
    return motifs.mask(dropped, place.kept, pairing, m.merge_between)


def _pivot(p: Pivot, path: Path, place: _Place) -> tuple[Edge, ...]:
    pairing = _pairing(p, path, place)
    if pairing is None:
        return ()
    taken = pairing.merge.count("1")
    if not taken:
        message = f"`{p.merge_within}` takes no pivot into an edge of {len(pairing.merge)}"
        place.problems.append(Problem("QC0328", (*path, "merge_within"), message, "write a 1 where a pivot goes"))
        return ()
    if isinstance(p.pivots, str):
        pivots: Edge | None = motifs.pivot_positions(p.pivots, place.n, taken)
    else:
        pivots = positions(p.pivots, (*path, "pivots"), place.n, place.problems)
    if pivots is None:
        return ()
    return motifs.pivot(pivots, tuple(i for i in range(place.n) if i not in pivots), pairing)


def _pairing(pairs: Mask | Pivot, path: Path, place: _Place) -> motifs.Pairing | None:
    """Return the pairing for edges of the template's size, or None after noting that `merge_within` has another."""
    merge = pairs.merge_within
    if set(merge) & set("*!"):  # without wildcards a pattern would be repeated
        merge = motifs.fit(merge, place.arity or PAIR)
    if len(merge) != (place.arity or len(merge)):
        message = f"`{pairs.merge_within}` cannot be fitted to the {place.arity} wires of the template"
        hint = "write one 0 or 1 for each wire; `*` and `!` fill up"
        place.problems.append(Problem("QC0328", (*path, "merge_within"), message, hint))
        return None
    return motifs.Pairing(
        merge, _three(pairs.strides), _three(pairs.steps), _three(pairs.offsets), _three(pairs.boundaries)
    )


def _three(value: T | tuple[T, ...]) -> tuple[T, T, T]:
    """Return the three values of a list, or one value for all three."""
    first, second, third = value if isinstance(value, tuple) else (value,) * 3
    return first, second, third


# --- wires that stay and wires that come back ------------------------------------------------


_KEPT = (*generators.KEEP, "01", "*!", "a list of whole numbers")


def kept_positions(layer: PoolLayer, path: Path, n: int, problems: list[Problem]) -> Edge | None:
    """Return the positions that stay active, or None after noting why that cannot be."""
    if bool(layer.keep) == bool(layer.drop):
        message = "a pool takes either `keep` or `drop`, not both"
        hint = "take one of them out" if layer.keep else "write `keep: odd` or `drop: even`, for example"
        message = message if layer.keep else "a pool says which active positions stay, by `keep`, or go, by `drop`"
        problems.append(Problem("QC0326", path, message, hint, _KEPT))
        return None
    if layer.keep:
        return _chosen(layer.keep, (*path, "keep"), n, _kept_by_word, problems)
    dropped = _chosen(layer.drop, (*path, "drop"), n, motifs.selected, problems)
    return dropped if dropped is None else tuple(p for p in range(n) if p not in dropped)


def _chosen(
    choice: str | Edge,
    path: Path,
    n: int,
    select: Callable[[str, int], Edge],
    problems: list[Problem],
    there: str | None = None,
) -> Edge | None:
    return select(choice, n) if isinstance(choice, str) else positions(choice, path, n, problems, there)


def _kept_by_word(text: str, n: int) -> Edge:
    word = generators.KEEP.get(text)
    return word(n) if word else generators.pattern_positions(text, n)


def kept_wires(layer: PoolLayer, path: Path, active: Edge, problems: list[Problem]) -> Edge:
    """Return the wires that stay active; all of them where none would be left, which is noted unless allowed."""
    n = len(active)
    kept = kept_positions(layer, path, n, problems)
    if kept is None:
        return active
    if not kept and not layer.allow_empty:
        message = f"this pool leaves no wire: {active_wires(n)} before it"
        key = "keep" if layer.keep else "drop"
        hint = f"remove the pool, keep another position, {OR_NOTHING}"
        problems.append(Problem("QC0324", (*path, key), message, hint))
    return tuple(active[p] for p in kept) or active


def restored_wires(
    layer: UnpoolLayer, path: Path, active: Edge, before: Edge | None, register: Edge, problems: list[Problem]
) -> Edge:
    """Return the wires that are active after an unpool; those before it where it cannot be, noted unless allowed.

    Args:
        before: wires before the pool that it answers, None where there is no such pool.
        register: all wires, in their first order.
    """
    if layer.restore == "previous":
        if before is None and not layer.allow_empty:
            message = "there is no pool above whose wires could come back"
            hint = f"every pool is answered once, the latest one first: remove this, {OR_NOTHING}"
            problems.append(Problem("QC0329", path, message, hint))
        return before or active
    n = len(register)
    there = f"`restore` chooses among all {count(n, 'wire')}"
    found = _chosen(layer.restore, (*path, "restore"), n, motifs.selected, problems, there)
    return active if found is None else tuple(w for i, w in enumerate(register) if i in found or w in active)
