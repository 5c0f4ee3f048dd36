"""Whether two models are the same function of the same tensors, classical parts included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.spec.branches import branch_specs
from qcnn_compiler.spec.flow import ADVANCE, Flow, start, stride_of
from qcnn_compiler.spec.hybrid import BackboneStep, PatchesStep, SelectStep, Step, sides, steps_of
from qcnn_compiler.spec.model import Head, Spec
from qcnn_compiler.versioning.classical import LOADED, resolved
from qcnn_compiler.versioning.equivalence import Comparison, Verdict
from qcnn_compiler.versioning.levels import Change

#: From the best to the worst that is known.
_ORDER = (Verdict.IDENTICAL, Verdict.EQUIVALENT, Verdict.UNPROVEN, Verdict.DIFFERENT)
#: What kinds of changes are where the function is the same; all others are `equivalent`.
_HARMLESS = {"input": "data_size"}
Chosen = tuple[tuple[int, ...], ...]  # which numbers of an input each patch holds


@dataclass(frozen=True)
class Path:
    """One way through a model, from the input to the outputs of a circuit.

    Attributes:
        chosen: the numbers of the input that its steps without weights leave, patch by patch; None for all of them.
        steps: those with weights: what their tensors are called, what they compute, and of what.
        tensors: what those of the circuit are called in the model.
    """

    chosen: Chosen | None
    steps: tuple[tuple[str, Mapping[str, Any], tuple[int, ...]], ...]
    tensors: frozenset[str]


def compare_models(
    old: Spec,
    new: Spec,
    first: Mapping[str, Circuit],
    second: Mapping[str, Circuit],
    compare: Comparison,
) -> Verdict:
    """Return whether two models of equally many features and the same tensors compute the same.

    Steps without weights are compared by the numbers that they pick, others by what is written, circuits as
    `compare_circuits` does it, one branch after another, whatever they are called. Models whose steps differ are
    different, though what follows may make up for it.

    Args:
        compare: what answers as `compare_circuits` does.
    """
    if _head(old.head) != _head(new.head):
        return Verdict.DIFFERENT
    if [*_paths(old, first)] != [*_paths(new, second)]:
        return Verdict.DIFFERENT
    found = (compare(a, b) for a, b in zip(first.values(), second.values(), strict=True))
    return max(found, key=_ORDER.index)


def as_a_whole(changes: list[Change]) -> list[Change]:
    """Return the changes of a model that is the same function of the same tensors as before."""
    return [
        replace(change, kind=_HARMLESS.get(change.kind, "equivalent")) if not change.level.keeps_weights else change
        for change in changes
    ]


def _head(head: Head) -> dict[str, Any]:
    return _computed(head.model_dump())


def _computed(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that say something about a model whose weights are loaded."""
    return {name: value for name, value in fields.items() if (fields["kind"], name) not in LOADED}


def _paths(spec: Spec, circuits: Mapping[str, Circuit]) -> Iterator[Path]:
    length = next(iter(circuits.values())).features
    given = start(spec.input) if spec.input else Flow((length,))
    shared = [(f"frontend.{i}", step) for i, step in enumerate(steps_of(spec.frontend)) if spec.branches]
    for name, branch in branch_specs(spec).items():
        inside = f"layer.{name}." if spec.branches else ""
        own = [(f"{inside}frontend.{i}", step) for i, step in enumerate(steps_of(branch.frontend))]
        prefix = f"{inside}circuit." if spec.branches else "layer."
        tensors = frozenset(prefix + weight.name for weight in circuits[name].weights)
        yield _path([*shared, *own], given, tensors)


def _path(steps: list[tuple[str, Step]], flow: Flow, tensors: frozenset[str]) -> Path:
    numbers = (tuple(range(flow.features)),)
    chosen: Chosen = numbers
    weighted: list[tuple[str, Mapping[str, Any], tuple[int, ...]]] = []
    for name, step in steps:
        match step:
            case PatchesStep():
                chosen = tuple(tuple(chosen[0][i] for i in patch) for patch in _patches(step, flow.shape))
            case SelectStep(channel=channel):
                size = flow.features // flow.shape[0]
                chosen = (chosen[0][channel * size : (channel + 1) * size],)
            case _:
                read = flow.shape if isinstance(step, BackboneStep) else (flow.features,)
                weighted.append((name, _computed(resolved(step)), read))
        flow = ADVANCE[type(step)](step, flow)[0]
    return Path(None if chosen == numbers else chosen, tuple(weighted), tensors)


def _patches(step: PatchesStep, image: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Yield the numbers of the pixels of each patch, row by row, channel after channel."""
    channels, height, width = image
    (h, w), (down, right) = sides(step.size), stride_of(step)
    for top in range(0, height - h + 1, down):
        for left in range(0, width - w + 1, right):
            corner = top * width + left
            yield tuple(
                c * height * width + corner + r * width + k for c in range(channels) for r in range(h) for k in range(w)
            )
