"""The parameter audit: declared, used, shared, unused and inert, by tensor and index.

Declared: a weight tensor holds it. Used: a gate reads it. Unused: none does. Inert: a gate
reads it, but no output can depend on it. Shared: read from more than one layer, or by two
edges of a layer whose parameters overlap without being the same. So one kernel on all edges
of a layer is not called shared, and neither are edges with sets of their own; ties across
layers and slips of indexing are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

from qcnn_compiler.analysis.elementary import elementary_steps
from qcnn_compiler.analysis.features import blind_features
from qcnn_compiler.analysis.inert import InertStep, inert_steps
from qcnn_compiler.gates.expression import WeightRef, leaves
from qcnn_compiler.ir.circuit import Circuit, Op, Weight
from qcnn_compiler.ir.text import op_name

MAX_WORDS = 12  # items of a list that are written out


@dataclass(frozen=True, order=True)
class Parameter:
    """One entry of a weight tensor; `index` has one number per axis."""

    tensor: str
    index: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.tensor}[{', '.join(map(str, self.index))}]"


@dataclass(frozen=True)
class Place:
    """Where a gate reads a parameter: layer, edge of the layer, gate with controls, its angle, its wires."""

    layer: str
    edge: int
    gate: str
    angle: str
    wires: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.angle} of {self.gate} on {' '.join(map(str, self.wires))}"


@dataclass(frozen=True)
class Inert:
    """A parameter without effect: `causes` and `reasons` belong to `places`, one by one.

    A cause is `light cone`, `commutes` or `initial state`.
    """

    parameter: Parameter
    places: tuple[Place, ...]
    causes: tuple[str, ...]
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        told = "; ".join(f"{place}: {reason}" for place, reason in zip(self.places, self.reasons, strict=True))
        return f"{self.parameter} ({told})"


@dataclass(frozen=True)
class Audit:
    """Parameters in order of tensor and index. `used` and `unused` make up `declared`; `inert` are among `used`.

    `blind` are the numbers of features that no output can depend on.
    """

    declared: tuple[Parameter, ...]
    used: tuple[Parameter, ...]
    shared: tuple[Parameter, ...]
    unused: tuple[Parameter, ...]
    inert: tuple[Inert, ...]
    blind: tuple[int, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """Return how many parameters there are of every sort."""
        return {name: len(getattr(self, name)) for name in ("declared", "used", "shared", "unused", "inert")}


def audit(circuit: Circuit, inert: bool = True) -> Audit:
    """Return what every declared parameter is good for.

    What is called inert has exactly zero gradient; see `analysis.inert` for what is found.

    Args:
        inert: whether to look for inert ones, which takes nearly all of the time.
    """
    names = {ref: _parameter(weight, ref.index) for weight in circuit.weights for ref in _entries(weight)}
    readers = _readers(circuit)
    shared = _shared(readers)
    return Audit(
        declared=tuple(names.values()),
        used=tuple(p for ref, p in names.items() if ref in readers),
        shared=tuple(p for ref, p in names.items() if ref in shared),
        unused=tuple(p for ref, p in names.items() if ref not in readers),
        inert=tuple(_inert(circuit, names)) if inert else (),
        blind=blind_features(circuit) if inert else (),
    )


def _entries(weight: Weight) -> Iterator[WeightRef]:
    return (WeightRef(weight.name, i) for i in range(weight.size))


def _parameter(weight: Weight, flat: int) -> Parameter:
    index: list[int] = []
    for size in reversed(weight.shape):
        flat, i = divmod(flat, size)
        index.append(i)
    return Parameter(weight.name, tuple(reversed(index)))


# --- who reads what ------------------------------------------------------------------------

Application = tuple[int, int]  # layer, edge


def _reads(op: Op) -> set[WeightRef]:
    return {leaf for angle in op.params for leaf in leaves(angle) if isinstance(leaf, WeightRef)}


def _readers(circuit: Circuit) -> dict[WeightRef, set[Application]]:
    found: dict[WeightRef, set[Application]] = defaultdict(set)
    for op in circuit.flat_ops:
        for ref in _reads(op):
            found[ref].add((op.layer, op.edge))
    return found


def _shared(readers: dict[WeightRef, set[Application]]) -> set[WeightRef]:
    across = {ref for ref, places in readers.items() if len({layer for layer, _ in places}) > 1}
    return across | set(_overlaps(readers))


def _overlaps(readers: dict[WeightRef, set[Application]]) -> Iterator[WeightRef]:
    """Yield what two edges of one layer both read although their parameters differ elsewhere."""
    sets: dict[Application, set[WeightRef]] = defaultdict(set)
    for ref, places in readers.items():
        for place in places:
            sets[place].add(ref)
    layers: dict[int, set[frozenset[WeightRef]]] = defaultdict(set)
    for (layer, _), refs in sets.items():
        layers[layer].add(frozenset(refs))
    for distinct in layers.values():
        for one, other in combinations(distinct, 2):
            yield from one & other


# --- inert ---------------------------------------------------------------------------------


def _inert(circuit: Circuit, names: dict[WeightRef, Parameter]) -> Iterator[Inert]:
    """Yield the parameters all of whose readings are inert, in order."""
    ops = circuit.flat_ops
    found: dict[WeightRef, list[InertStep]] = defaultdict(list)
    for step in inert_steps(circuit):
        for ref in step.step.weights:
            found[ref].append(step)
    total = Counter(ref for step in elementary_steps(circuit) for ref in step.weights)
    for ref, parameter in names.items():
        if found[ref] and len(found[ref]) == total[ref]:
            yield _entry(circuit, ops, parameter, found[ref])


def _entry(circuit: Circuit, ops: Sequence[Op], parameter: Parameter, steps: Sequence[InertStep]) -> Inert:
    places = tuple(_place(circuit, ops[s.step.op], s.step.parameter) for s in steps)
    return Inert(parameter, places, tuple(s.cause for s in steps), tuple(s.reason for s in steps))


def _place(circuit: Circuit, op: Op, angle: str) -> Place:
    layer = circuit.layers[op.layer].name if 0 <= op.layer < len(circuit.layers) else "embedding"
    return Place(layer, op.edge, op_name(op), angle, op.all_wires)


# --- in words ------------------------------------------------------------------------------


def parameter_list(parameters: Sequence[Parameter]) -> str:
    """Return parameters in order, runs along the last axis as `conv1[0, 3..5]`."""
    words = [_run(run) for run in _runs(parameters)]
    more = [f"and {len(words) - MAX_WORDS} more groups"] if len(words) > MAX_WORDS else []
    return ", ".join([*words[:MAX_WORDS], *more])


def _runs(parameters: Sequence[Parameter]) -> Iterator[list[Parameter]]:
    keyed = groupby(enumerate(parameters), key=lambda p: (p[1].tensor, p[1].index[:-1], p[1].index[-1] - p[0]))
    return ([parameter for _, parameter in run] for _, run in keyed)


def _run(run: Sequence[Parameter]) -> str:
    if len(run) == 1:
        return str(run[0])
    return f"{str(run[0])[:-1]}..{run[-1].index[-1]}]"
