"""What of a trained model starts a changed one: a plan, tensor by tensor, made without looking at a number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import prod

from qcnn_compiler.gates.expression import WeightRef
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.spec.branches import CIRCUIT, branch_specs
from qcnn_compiler.spec.hybrid import Step, steps_of
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.versioning.align import align
from qcnn_compiler.versioning.applications import applications
from qcnn_compiler.versioning.compare import Version
from qcnn_compiler.versioning.identity_angles import weights_read
from qcnn_compiler.versioning.matching import Match, match_circuits
from qcnn_compiler.versioning.tensors import Shapes

FITTED = ("pca", "autoencoder")  # steps that a training fits before its first step, unless they come from elsewhere
NETWORK = ".network."  # what stands before the name of a backbone, whose tensors are one entry


@dataclass(frozen=True)
class Fate:
    """What a tensor of the new model starts with, in numbers and words.

    Attributes:
        copied: how many numbers continue an old one.
        identity: how many are angles at which new gates do nothing.
        initialised: how many are drawn or fitted as training does it.
    """

    tensor: str
    shape: tuple[int, ...]
    copied: int
    identity: int
    initialised: int
    words: str


@dataclass(frozen=True)
class Dropped:
    """An old tensor some numbers of which start nothing in the new model."""

    tensor: str
    shape: tuple[int, ...]
    numbers: int


@dataclass(frozen=True)
class Transfer:
    """A plan. Tensors are called as in the `state_dict` of their model.

    Attributes:
        matches: of every number of every tensor of a circuit, sources by the old name of their tensor.
        copies: old name of every classical tensor that is copied, by its new one; a backbone's tensors are one.
        unfitted: tensors that are there once training has fitted them.
    """

    matches: Mapping[str, tuple[Match, ...]]
    copies: Mapping[str, str]
    unfitted: tuple[str, ...]
    fates: tuple[Fate, ...]
    dropped: tuple[Dropped, ...]
    survived: int
    old_size: int

    @property
    def size(self) -> int:
        """Return how many numbers the new model holds."""
        return sum(prod(fate.shape) for fate in self.fates)

    def count(self, kind: str) -> int:
        """Return how many numbers are `copied`, `identity` or `initialised`."""
        return sum(int(getattr(fate, kind)) for fate in self.fates)


def plan_transfer(old: Version, new: Version, identity: bool = True) -> Transfer:
    """Return what of a model of `old` a model of `new` starts with.

    Args:
        identity: let new gates do nothing where angles for that are known.
    """
    matches: dict[str, tuple[Match, ...]] = {}
    rows: dict[str, list[str]] = {}
    for name, circuit in new.circuits.items():
        prefix = _circuit_prefix(new.spec, name)
        rows |= {prefix + tensor: edges for tensor, edges in _edges(circuit).items()}
        for tensor, found in _matched(old.circuits.get(name), circuit, name, identity).items():
            matches[prefix + tensor] = tuple(_renamed(match, _circuit_prefix(old.spec, name)) for match in found)
    copies = dict(_classical(old, new))
    fates = tuple(_fates(new.tensors, matches, copies, rows))
    used = {match.source for found in matches.values() for match in found if match.source}
    counts = Counter(source.tensor for source in used)
    dropped = tuple(_dropped(old.tensors, counts, set(copies.values())))
    size = sum(map(prod, old.tensors.values()))
    left = size - sum(one.numbers for one in dropped)
    fitted = [name for name, prefix in _fitted_tensors(new) if name not in copies]
    return Transfer(matches, copies, tuple(fitted), fates, dropped, left, size)


# --- circuits ------------------------------------------------------------------------------


def _circuit_prefix(spec: Spec, name: str) -> str:
    return f"layer.{name}.circuit." if spec.branches else "layer."


def _matched(old: Circuit | None, new: Circuit, name: str, identity: bool) -> dict[str, list[Match]]:
    """Return the matches of every tensor of a circuit."""
    found = match_circuits(old, new, identity) if old else {}
    absent = Match(why="the circuit is new" if name == CIRCUIT else f"branch {name} is new")
    return {
        weight.name: [found.get(WeightRef(weight.name, i), absent) for i in range(weight.size)]
        for weight in new.weights
    }


def _renamed(match: Match, prefix: str) -> Match:
    source = match.source
    return replace(match, source=WeightRef(prefix + source.tensor, source.index)) if source else match


def _edges(circuit: Circuit) -> dict[str, list[str]]:
    """Return the edge that reads each row of a tensor of rows, as `0-1`."""
    shapes = {name: shape for name, shape in circuit.weight_shapes.items() if len(shape) == 2}
    found = {name: ["?"] * shape[0] for name, shape in shapes.items()}
    for one in (one for group in applications(circuit).values() for one in group):
        for ref in weights_read(one.ops):
            if ref.tensor in found:
                found[ref.tensor][ref.index // shapes[ref.tensor][1]] = "-".join(map(str, one.wires))
    return found


# --- classical parts -----------------------------------------------------------------------


def _classical(old: Version, new: Version) -> Iterator[tuple[str, str]]:
    """Yield new and old name of classical tensors: steps as `diff` aligns them, the head by name and shape."""
    before, after = _frontends(old.spec), _frontends(new.spec)
    for key in (key for key in after if key in before):
        (first, old_steps), (second, new_steps) = before[key], after[key]
        for i, j in align(old_steps, new_steps, _distance):
            if i is not None and j is not None:
                tensors = _within(old.tensors, f"{first}.{i}."), _within(new.tensors, f"{second}.{j}.")
                for a, b in _step_tensors(new_steps[j].kind, *tensors):
                    yield f"{second}.{j}.{b}", f"{first}.{i}.{a}"
    for name, shape in new.tensors.items():
        if name.startswith("head.") and old.tensors.get(name) == shape:
            yield name, name


def _frontends(spec: Spec) -> dict[str, tuple[str, tuple[Step, ...]]]:
    """Return prefix and steps of every frontend, by branch; that before all branches is called ``."""
    found = {"": ("frontend", steps_of(spec.frontend))} if spec.branches else {}
    for name, branch in branch_specs(spec).items():
        found[name] = f"layer.{name}.frontend" if spec.branches else "frontend", steps_of(branch.frontend)
    return found


def _distance(old: Step, new: Step) -> float:
    return 2.0 if old.kind != new.kind else 0.5 * (old != new)


def _within(tensors: Shapes, prefix: str) -> Shapes:
    return {name.removeprefix(prefix): shape for name, shape in tensors.items() if name.startswith(prefix)}


def _step_tensors(kind: str, old: Shapes, new: Shapes) -> Iterator[tuple[str, str]]:
    """Yield old and new name: of a linear map what has the same shape, of other steps all or nothing."""
    if kind == "linear":
        by_word = {name.rpartition(".")[2]: name for name in old}
        pairs = ((by_word.get(name.rpartition(".")[2], ""), name) for name in new)
        yield from ((a, b) for a, b in pairs if old.get(a) == new[b])
    elif old == new:
        yield from zip(new, new, strict=True)


def _fitted_tensors(version: Version) -> Iterator[tuple[str, str]]:
    """Yield every tensor of a step that is fitted, and the kind of the step."""
    for prefix, steps in _frontends(version.spec).values():
        for number, step in enumerate(steps):
            if step.kind in FITTED:
                names = _within(version.tensors, f"{prefix}.{number}.")
                yield from ((f"{prefix}.{number}.{name}", step.kind) for name in names)


# --- in words ------------------------------------------------------------------------------


def _fates(
    tensors: Shapes, matches: Mapping[str, tuple[Match, ...]], copies: Mapping[str, str], rows: Mapping[str, list[str]]
) -> Iterator[Fate]:
    for name, shape in tensors.items():
        size = prod(shape)
        if name in matches:
            copied = sum(match.source is not None for match in matches[name])
            angles = sum(match.angle is not None for match in matches[name])
            words = "; ".join(_words(name, matches[name], rows.get(name, [])))
            yield Fate(name, shape, copied, angles, size - copied - angles, words)
        elif name in copies:
            yield Fate(name, shape, size, 0, 0, "copied" + _from(name, {copies[name]}))
        else:
            yield Fate(name, shape, 0, 0, size, "initialised: nothing of this shape was there")


def _words(name: str, matches: tuple[Match, ...], rows: list[str]) -> Iterator[str]:
    sources = [match.source for match in matches if match.source]
    if sources:
        yield _copied(name, matches, sources, rows)
    for state, found in (
        ("identity", [match for match in matches if match.angle is not None]),
        ("initialised", [match for match in matches if match.source is None and match.angle is None]),
    ):
        if found:
            count = f"{len(found)} " if len(found) < len(matches) else ""
            yield f"{count}{state}: {', '.join(dict.fromkeys(match.why for match in found))}"


def _copied(name: str, matches: tuple[Match, ...], sources: list[WeightRef], rows: list[str]) -> str:
    origin = _from(name, {source.tensor for source in sources})
    if len(sources) == len(matches):
        if len(set(sources)) < len(sources):
            return f"{len(set(sources))} numbers expanded to {len(matches)}{origin}"
        in_order = all(source.index == i for i, source in enumerate(sources))
        return f"copied{origin}" if in_order else f"copied{origin}, each to its edge"
    columns = len(matches) // len(rows) if rows else 0
    whole = [i for i in range(len(rows)) if all(m.source for m in matches[i * columns : (i + 1) * columns])]
    if len(whole) * columns == len(sources):
        return f"{len(whole)} of {len(rows)} rows copied{origin}: edges {' '.join(rows[i] for i in whole)}"
    return f"{len(sources)} of {len(matches)} copied{origin}"


def _from(name: str, sources: set[str]) -> str:
    return "" if sources == {name} else f" from {' '.join(sorted(sources))}"


def _dropped(tensors: Shapes, used: Counter[str], copied: set[str]) -> Iterator[Dropped]:
    for name, shape in tensors.items():
        kept = prod(shape) if name in copied else used[name]
        if kept < prod(shape):
            yield Dropped(name, shape, prod(shape) - kept)
