"""The difference of two versions: what changed, by how much, and what survives it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from qcnn_compiler.analysis.work import circuit_depth, count_work
from qcnn_compiler.backends.choice import engine_name
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.ir.text import circuit_text, model_id, readout_text
from qcnn_compiler.limits import LIMITS, Limits
from qcnn_compiler.passes import fuse_for, run_passes
from qcnn_compiler.passes.cost import BATCH, KERNEL, MACHINES
from qcnn_compiler.pipeline import classical_of, compile_branches
from qcnn_compiler.spec.branches import CIRCUIT, branch_specs
from qcnn_compiler.spec.hybrid_checks import Classical
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.spec.model import LinearHead, Spec
from qcnn_compiler.versioning.classical import (
    frontend_changes,
    head_changes,
    in_yaml,
    input_changes,
    line_of,
    setting_changes,
)
from qcnn_compiler.versioning.equivalence import Comparison, Verdict, remembered
from qcnn_compiler.versioning.function import as_a_whole, compare_models
from qcnn_compiler.versioning.layers import layer_changes
from qcnn_compiler.versioning.levels import Change, Level, highest
from qcnn_compiler.versioning.sources import Side, read_side
from qcnn_compiler.versioning.tensors import Shapes, model_tensors

Place = Spec | Side | str | os.PathLike[str]


@dataclass(frozen=True)
class Version:
    """An architecture, compiled."""

    spec: Spec

    @cached_property
    def circuits(self) -> dict[str, Circuit]:
        """Return the circuit of every branch."""
        return compile_branches(self.spec)

    @cached_property
    def around(self) -> Classical:
        """Return the classical parts."""
        return classical_of(self.spec, self.circuits)

    @cached_property
    def tensors(self) -> Shapes:
        """Return the shape of every tensor that a checkpoint holds."""
        return model_tensors(self.spec, self.circuits, self.around)

    @cached_property
    def ids(self) -> dict[str, str]:
        """Return the identities of the spec and of its circuits."""
        return {"spec_id": spec_id(self.spec), "circuit_id": model_id(self.circuits)}


@dataclass(frozen=True)
class Delta:
    """A number of the old and of the new version."""

    name: str
    old: int
    new: int


@dataclass(frozen=True)
class Diff:
    """The difference of two versions.

    Attributes:
        old: what the old version was called.
        file: the new file on disk.
        ids: `spec_id` and `circuit_id` of both, where they are architectures.
        drawings: of both, by branch, where they were asked for.
    """

    old: str
    new: str
    file: str
    changes: tuple[Change, ...] = ()
    deltas: tuple[Delta, ...] = ()
    ids: tuple[dict[str, str], dict[str, str]] = ({}, {})
    drawings: tuple[dict[str, str], dict[str, str]] = ({}, {})

    @property
    def level(self) -> Level:
        """Return the one level of all changes: the smallest that is true."""
        return highest(self.changes)


def diff(old: Place, new: Place, *, limits: Limits = LIMITS, draw: bool = False) -> Diff:
    """Return what changed from `old` to `new`, each a loaded spec, a file, `REVISION:FILE`, or a run directory.

    Args:
        limits: of files that are read.
        draw: draw the architectures too.

    Raises:
        SpecError: with every mistake of a file.
        UserError: if one is an architecture and the other are training settings, or a revision is unknown.
    """
    first, second = (_side(place, limits) for place in (old, new))
    if not (first.spec and second.spec) and not (first.training and second.training):
        raise UserError(
            f"Two versions of the same kind must be compared, but {first.label} holds {first.kind} "
            f"and {second.label} {second.kind}."
        )
    versions = [Version(side.spec) for side in (first, second) if side.spec] if first.spec and second.spec else []
    changes = changes_between(first, second, *versions)
    deltas, ids = (tuple(_deltas(*versions)), (versions[0].ids, versions[1].ids)) if versions else ((), ({}, {}))
    drawings = _drawings(*versions) if versions and draw else ({}, {})
    return Diff(first.label, second.label, second.file, changes, deltas, ids, drawings)


def changes_between(first: Side, second: Side, *versions: Version) -> tuple[Change, ...]:
    """Return what changed; `versions` are both architectures compiled, where both sides are architectures."""
    changes = _architecture(*versions) if versions else []
    respelled = bool(versions) and first.spec_text != second.spec_text
    if first.training and second.training:
        changes += setting_changes(first.training, second.training)
        respelled |= first.training_text != second.training_text
    if respelled and not changes:
        changes.append(Change("spelling", "text", "comments, order of keys or spelling", part="file"))
    return tuple(changes)


def _side(place: Place, limits: Limits) -> Side:
    if isinstance(place, Side):
        return place
    if isinstance(place, Spec):
        text = place.document.text if place.document else place.model_dump_json()
        return Side(place.name, place.document.file if place.document else place.name, place, text)
    return read_side(os.fspath(place), limits)


# --- architectures -------------------------------------------------------------------------


def _architecture(old: Version, new: Version) -> list[Change]:
    compare = remembered()
    found = [
        *_words(old.spec, new.spec),
        *_sizes(old, new),
        *input_changes(old.spec, new.spec),
        *_branches(old, new, compare),
        *head_changes(old.spec, new.spec),
        *_tensors(old.tensors, new.tensors),
    ]
    return found if highest(found).keeps_weights or not _is_same(old, new, compare) else as_a_whole(found)


def _is_same(old: Version, new: Version, compare: Comparison) -> bool:
    """Return whether every checkpoint of one loads into the other, and then gives the same outputs."""
    if [*_sizes(old, new)] or old.tensors != new.tensors:
        return False
    verdict = compare_models(old.spec, new.spec, old.circuits, new.circuits, compare)
    return verdict in (Verdict.IDENTICAL, Verdict.EQUIVALENT)


def _words(old: Spec, new: Spec) -> Iterator[Change]:
    if old.name != new.name:
        yield Change("words", "name", f"{old.name} -> {new.name}", part="words", line=line_of(new, "name"))
    for name in ("description", "expect"):
        if getattr(old, name) != getattr(new, name):
            yield Change("words", name, "changed", part="words", line=line_of(new, name))


def _sizes(old: Version, new: Version) -> Iterator[Change]:
    for kind in ("features", "outputs"):
        before, after = getattr(old.around, kind), getattr(new.around, kind)
        if before != after:
            yield Change(kind, kind, f"{before} -> {after}", part="model")


def _branches(old: Version, new: Version, compare: Comparison) -> Iterator[Change]:
    first, second = branch_specs(old.spec), branch_specs(new.spec)
    if old.spec.branches and new.spec.branches:
        line = line_of(new.spec, "frontend")
        yield from frontend_changes(old.spec.frontend, new.spec.frontend, "model", line)
    for name in (name for name in first if name not in second):
        yield Change("branches", f"branch {name}", "", "-", "model", line_of(old.spec, "branches", name))
    for name in (name for name in second if name not in first):
        yield Change("branches", f"branch {name}", "", "+", "model", line_of(new.spec, "branches", name))
    if first.keys() == second.keys() and list(first) != list(second):
        kind = "function" if _mixes(new.spec) else "readout"
        yield Change(kind, "branches", f"order {' '.join(first)} -> {' '.join(second)}", part="model")
    for name in (name for name in first if name in second):
        part = "circuit" if name == CIRCUIT else f"branch {name}"
        line = line_of(second[name], "frontend")
        yield from frontend_changes(first[name].frontend, second[name].frontend, part, line)
        circuits = old.circuits[name], new.circuits[name]
        yield from _circuit(first[name], second[name], *circuits, compare(*circuits), part)


def _mixes(spec: Spec) -> bool:
    """Return whether a linear map stands between the circuits' outputs and the model's."""
    return isinstance(spec.head, LinearHead)


# --- one circuit ---------------------------------------------------------------------------

#: What every change of a circuit is, where the circuits as a whole are known to be the same function, or not known.
_WHOLE = {Verdict.EQUIVALENT: "equivalent", Verdict.UNPROVEN: "unproven"}
#: Fields of a spec that are compared elsewhere: layer by layer, or outside the circuit.
_ELSEWHERE = {
    *("qcnn", "name", "description", "expect", "schema_", "input", "frontend", "head", "branches"),
    *("layers", "templates", "tensors"),
}


def _circuit(old: Spec, new: Spec, first: Circuit, second: Circuit, verdict: Verdict, part: str) -> Iterator[Change]:
    if verdict is Verdict.IDENTICAL:
        return
    found = [*_fields(old, new, first, second, verdict, part)]
    found += layer_changes(first, second, _WHOLE.get(verdict, "function"), part)
    if not any(change.level >= _least(verdict) for change in found):
        kind = _WHOLE.get(verdict, "function")
        found.append(Change(kind, "circuit", _first_difference(first, second), part=part))
    yield from found


def _least(verdict: Verdict) -> Level:
    """Return what circuits that are not identical cost at least."""
    return Level.WEIGHTS_COMPATIBLE if verdict is Verdict.EQUIVALENT else Level.WEIGHTS_BREAKING


def _fields(old: Spec, new: Spec, first: Circuit, second: Circuit, verdict: Verdict, part: str) -> Iterator[Change]:
    """Yield the fields of the spec that differ, of those that say something about this circuit."""
    for name in (name for name in Spec.model_fields if name not in _ELSEWHERE):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            kind = _WHOLE.get(verdict) or _kind(name, old, new, first, second)
            line = line_of(new, name)
            yield Change(kind, name, _in_words(before, after), part=part, line=line)


def _kind(name: str, old: Spec, new: Spec, first: Circuit, second: Circuit) -> str:
    """Return what another value of a field is, in a circuit that became another function."""
    if name == "embedding" and old.embedding.kind != new.embedding.kind and not (old.input and new.input):
        return "embedding"
    if name in ("readout", "ancilla_map") and not (_mixes(old) and _mixes(new)):
        return "readout" if readout_text(first.readout) != readout_text(second.readout) else "function"
    return "function"


def _in_words(old: object, new: object) -> str:
    return f"{_said(old)} -> {_said(new)}"


def _said(value: object) -> str:
    """Return a value of a spec in the flow style of YAML, defaults left out."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(_said, value))}]"
    dump = getattr(value, "model_dump", None)
    if dump is None:
        return in_yaml(value)
    fields = {"kind": value.kind} if hasattr(value, "kind") else {}
    fields |= dump(exclude_defaults=True, exclude_none=True)
    return " ".join(str(v) if k == "kind" else f"{k}={in_yaml(v)}" for k, v in fields.items())


def _first_difference(old: Circuit, new: Circuit) -> str:
    lines = zip(circuit_text(old).splitlines(), circuit_text(new).splitlines(), strict=False)
    pair = next(((a, b) for a, b in lines if a != b), None)
    return f"{pair[0]} -> {pair[1]}" if pair else "gates at its end"


# --- tensors and numbers -------------------------------------------------------------------


def _tensors(old: Shapes, new: Shapes) -> Iterator[Change]:
    for name in dict.fromkeys((*old, *new)):
        before, after = old.get(name), new.get(name)
        if before != after:
            sign = "+" if before is None else "-" if after is None else "~"
            words = " -> ".join(_shape(shape) for shape in (before, after) if shape is not None)
            yield Change("tensors", name, words, sign, "tensors")


def _shape(shape: tuple[int, ...]) -> str:
    return f"({', '.join(map(str, shape))})" if shape else "one number"


def _deltas(old: Version, new: Version) -> Iterator[Delta]:
    first = _numbers(old)
    second = first if old.ids == new.ids else _numbers(new)
    for name, number in first.items():
        yield Delta(name, number, second[name])


def _numbers(version: Version) -> dict[str, int]:
    """Return what a version holds and costs, all branches together."""
    circuits, patches = version.circuits, version.around.patches
    works = [_work(circuit, BATCH * patches[name]) for name, circuit in circuits.items()]
    return {
        "wires": sum(c.wires for c in circuits.values()),
        "circuit parameters": sum(c.num_parameters for c in circuits.values()),
        "classical parameters": version.around.trained,
        "features": version.around.features,
        "outputs": version.around.outputs,
        "gates": sum(len(c.flat_ops) for c in circuits.values()),
        "depth": max(circuit_depth(c.flat_ops) for c in circuits.values()),
        f"FLOPs of a step of {BATCH}": sum(flops for flops, _ in works),
        f"bytes of a step of {BATCH}": sum(size for _, size in works),
    }


def _work(circuit: Circuit, batch: int) -> tuple[int, int]:
    """Return (FLOPs, bytes) of a training step after the passes, as `plan` counts them."""
    compiled = run_passes(circuit)
    machine = MACHINES[engine_name(compiled)]
    work = count_work(compiled if machine is KERNEL else fuse_for(compiled, machine), machine, batch)
    return work.flops, work.bytes


def _drawings(old: Version, new: Version) -> tuple[dict[str, str], dict[str, str]]:
    return _drawn(old.circuits), _drawn(new.circuits)


def _drawn(circuits: Mapping[str, Circuit]) -> dict[str, str]:
    from qcnn_compiler.drawing.text import architecture_text

    return {name: architecture_text(circuit) for name, circuit in circuits.items()}
