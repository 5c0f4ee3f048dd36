"""Which number of an old circuit each number of a new one continues: the one that turns the same gate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby

from qcnn_compiler.gates.expression import WeightRef, leaves
from qcnn_compiler.ir.circuit import Circuit, Layer, Op
from qcnn_compiler.versioning.align import Pair, align
from qcnn_compiler.versioning.applications import BLOCKS, EMBEDDING, Application, Applications, Wires, applications
from qcnn_compiler.versioning.equivalence import Verdict, compare_circuits
from qcnn_compiler.versioning.identity_angles import identity_angles, weights_read
from qcnn_compiler.versioning.layers import aligned, is_chosen

NONE = frozenset[int]()


@dataclass(frozen=True)
class Match:
    """What a number of a new circuit starts with.

    Attributes:
        source: the old number that it continues, if one.
        angle: where nothing is continued, the angle at which its new gates do nothing, if there is one.
        why: it continues nothing.
    """

    source: WeightRef | None = None
    angle: float | None = None
    why: str = ""


@dataclass(frozen=True)
class _Run:
    """Gates that are new, of a template, and the wires that their layer drops if it is new as a whole."""

    ops: tuple[Op, ...]
    template: str
    dropped: frozenset[int] = frozenset()


@dataclass
class _Found:
    """What was found so far, by number of the new circuit."""

    claims: dict[WeightRef, dict[WeightRef, None]] = field(default_factory=dict)
    reasons: dict[WeightRef, str] = field(default_factory=dict)
    runs: list[_Run] = field(default_factory=list)

    def add_run(self, ops: Sequence[Op], why: str, template: str, dropped: frozenset[int] = frozenset()) -> None:
        """Note gates that are new, and why their numbers continue nothing."""
        self.reasons |= dict.fromkeys(weights_read(ops), why)
        self.runs.append(_Run(tuple(ops), template, dropped))


def match_circuits(old: Circuit, new: Circuit, identity: bool = True) -> dict[WeightRef, Match]:
    """Return what every number of the tensors of `new` starts with.

    Circuits that are the same function of the same tensors are matched by name. Else layers are aligned as `diff` does
    it, those left over matched by the names that people gave them; edges by the wires that they join, or, where a layer
    shares none, by position; gates in order. So an old number goes where it turns the same gate.

    Args:
        identity: let new gates do nothing where angles for that are known.
    """
    refs = [WeightRef(weight.name, i) for weight in new.weights for i in range(weight.size)]
    if compare_circuits(old, new) in (Verdict.IDENTICAL, Verdict.EQUIVALENT):
        return {ref: Match(ref) for ref in refs}
    found = _Found()
    groups = applications(old), applications(new)
    for i, j in (*_layer_pairs(old, new), (EMBEDDING, EMBEDDING)):
        if j is not None:
            _match_layer(old, new, i, j, groups, found)
    angles = dict(_angles(found)) if identity else {}
    shapes = old.weight_shapes
    unread = {ref for ref in refs if ref not in found.claims and ref not in found.reasons}
    for ref in unread:
        if shapes.get(ref.tensor) == new.weight_shapes[ref.tensor]:
            found.claims[ref] = {ref: None}
    return {ref: _match(ref, found, angles) for ref in refs}


def _match(ref: WeightRef, found: _Found, angles: dict[WeightRef, float]) -> Match:
    claims = tuple(found.claims.get(ref, ()))
    if len(claims) == 1:
        return Match(claims[0])
    if claims:
        return Match(why=f"{len(claims)} old numbers would have to be one")
    return Match(None, angles.get(ref), found.reasons.get(ref, "no gate reads it"))


# --- layers --------------------------------------------------------------------------------


def _layer_pairs(old: Circuit, new: Circuit) -> Iterator[Pair]:
    """Yield layers as `diff` aligns them; where that leaves nothing in common, a name that somebody chose decides."""
    pairs = aligned(old, new)
    loose = [(i, j) for i, j in pairs if i is None or j is None or _is_changed(old.layers[i], new.layers[j])]
    named = {old.layers[i].name: i for i, _ in loose if i is not None and _is_named(old.layers[i])}
    for i, j in pairs:
        moved = named.get(new.layers[j].name) if j is not None and (i, j) in loose else None
        yield (i if moved is None else moved), j
    ancillas = [next((i for i, x in enumerate(c.layers) if x.kind == "ancilla_map"), None) for c in (old, new)]
    yield ancillas[0], ancillas[1]


def _is_named(layer: Layer) -> bool:
    return is_chosen(layer.name, layer.kind)


def _is_changed(old: Layer, new: Layer) -> bool:
    return old.kind not in BLOCKS and old.template != new.template


def _match_layer(
    old: Circuit, new: Circuit, i: int | None, j: int, groups: tuple[Applications, Applications], found: _Found
) -> None:
    """Note what the numbers of layer `j` of `new` continue, which layer `i` of `old` became."""
    before, after = (
        [] if number is None else group.get(number, []) for group, number in zip(groups, (i, j), strict=True)
    )
    layer = new.layers[j] if j != EMBEDDING else None
    name = f"layer {j + 1} {layer.kind}" if layer else "the embedding"
    template = layer.template if layer else new.embedding
    dropped = frozenset(layer.active_before).difference(layer.active_after) if layer and layer.kind == "pool" else NONE
    for one, partner in zip(after, _partners(before, after, old), strict=True):
        if not before:
            found.add_run(one.ops, f"{name} is new", template, dropped)
        elif partner is None:
            found.add_run(one.ops, f"edge {'-'.join(map(str, one.wires))} is new", template)
        elif layer and i is not None and _is_changed(old.layers[i], layer) and before[partner].gates != one.gates:
            words = f"template {old.layers[i].template} -> {template}"
            found.reasons |= dict.fromkeys(weights_read(one.ops), words)
        else:
            _match_gates(before[partner], one, name, template, found)


# --- edges ---------------------------------------------------------------------------------


def _partners(old: Sequence[Application], new: Sequence[Application], circuit: Circuit) -> list[int | None]:
    """Return the number of the old edge for every new one."""
    found = _by_place(old, new, lambda one: one.wires)
    if old and found.count(None) == len(found):
        found = _by_place(old, new, lambda one: one.positions)
    if old and _is_kernel(old, circuit):
        return [0 if number is None else number for number in found]
    return found


def _by_place(
    old: Sequence[Application], new: Sequence[Application], place: Callable[[Application], Wires]
) -> list[int | None]:
    """Return partners by wires; the second time that wires are joined goes with the second time."""
    numbers = {place: i for i, place in enumerate(_counted(map(place, old)))}
    return [numbers.get(one) for one in _counted(map(place, new))]


def _counted(places: Iterator[Wires]) -> Iterator[tuple[Wires, int]]:
    seen: Counter[Wires] = Counter()
    for place in places:
        yield place, seen[place]
        seen[place] += 1


def _is_kernel(applications: Sequence[Application], circuit: Circuit) -> bool:
    """Return whether all edges read the same numbers, of a tensor that has no row for each."""
    shapes = circuit.weight_shapes
    first = weights_read(applications[0].ops)
    flat = all(len(shapes[ref.tensor]) == 1 for ref in first)
    return flat and all(weights_read(one.ops) == first for one in applications)


# --- gates ---------------------------------------------------------------------------------


def _match_gates(old: Application, new: Application, name: str, template: str, found: _Found) -> None:
    """Note which numbers turn the same gates, and runs of gates that are new."""
    partners = zip(_gate_partners(old.gates, new.gates), new.ops, strict=True)
    for is_new, run in groupby(partners, key=lambda pair: pair[0] is None):
        if is_new:
            found.add_run([op for _, op in run], f"gates of {name} are new", template)
            continue
        for number, op in run:
            for a, b in zip(_refs(old.ops[number or 0]), _refs(op), strict=True):
                found.claims.setdefault(b, {})[a] = None


@lru_cache(maxsize=256)
def _gate_partners(old: tuple[Op, ...], new: tuple[Op, ...]) -> tuple[int | None, ...]:
    """Return the number of the equal old gate for every new one; gates that are too many are aligned by place."""
    pairs = align(old, new, lambda a, b: 0.0 if a == b else 2.0)
    return tuple(i if i is not None and old[i] == new[j] else None for i, j in pairs if j is not None)


def _refs(op: Op) -> Iterator[WeightRef]:
    return (leaf for angle in op.params for leaf in leaves(angle) if isinstance(leaf, WeightRef))


def _angles(found: _Found) -> Iterator[tuple[WeightRef, float]]:
    """Yield angles at which new gates do nothing, where all of their numbers are free to be chosen."""
    chosen: dict[WeightRef, set[float]] = {}
    stuck: dict[WeightRef, None] = {}
    for run in found.runs:
        refs = weights_read(run.ops)
        free = all(ref not in found.claims for ref in refs)
        angles = identity_angles(run.ops, run.dropped) if free else None
        if angles is None:
            stuck |= dict.fromkeys(refs)
            words = "cannot be the identity" if free else "reads old numbers too"
            found.reasons |= {ref: f"{found.reasons[ref].partition(';')[0]}; {run.template} {words}" for ref in refs}
        for ref, angle in zip(refs, angles or (), strict=False):
            chosen.setdefault(ref, set()).add(angle)
    yield from ((ref, min(angles)) for ref, angles in chosen.items() if len(angles) == 1 and ref not in stuck)
