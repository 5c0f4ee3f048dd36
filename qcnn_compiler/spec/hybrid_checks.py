"""What must hold between circuits and the classical parts around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from qcnn_compiler.document import Path
from qcnn_compiler.ir.circuit import Weight
from qcnn_compiler.limits import Limits
from qcnn_compiler.spec.branches import branch_specs
from qcnn_compiler.spec.embedding import AmplitudeEmbedding
from qcnn_compiler.spec.flow import Flow, Part, follow, head_part, parts, start
from qcnn_compiler.spec.hybrid import PatchesStep, Step, steps_of
from qcnn_compiler.spec.model import LinearHead, Spec
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.reserved import RESERVED, RESERVED_BRANCHES
from qcnn_compiler.spec.wording import count


@dataclass(frozen=True)
class Sizes:
    """One circuit in numbers."""

    features: int
    outputs: int
    wires: int
    weights: tuple[Weight, ...]


@dataclass(frozen=True)
class Classical:
    """The classical side of a model.

    Attributes:
        features: length of one input vector.
        joined: outputs of all circuits, patches and branches together: what comes to the head.
        outputs: length of one output vector.
        patches: of one input, by branch.
    """

    parts: tuple[Part, ...]
    features: int
    joined: int
    outputs: int
    patches: Mapping[str, int]

    @property
    def trained(self) -> int:
        """Return how many numbers the optimizer changes."""
        return sum(part.trained for part in self.parts)

    @property
    def fixed(self) -> int:
        """Return how many numbers are frozen, or fitted before training."""
        return sum(part.fixed for part in self.parts)

    def to_json(self) -> dict[str, Any]:
        """Return the numbers as values that JSON can hold."""
        totals = {"trained": self.trained, "fixed": self.fixed, "features": self.features, "outputs": self.outputs}
        return totals | {"patches": dict(self.patches), "parts": [asdict(part) for part in self.parts]}


def classical(spec: Spec, sizes: Mapping[str, tuple[int, int]]) -> Classical:
    """Return the classical side of a checked spec, given (features, outputs) of the circuit of every branch."""
    length = next(features for features, _ in sizes.values())
    flow = start(spec.input) if spec.input else Flow((length,))
    found: list[Part] = []
    patches: dict[str, int] = {}
    length = flow.features
    if spec.branches:
        found, flow = parts(spec.frontend, flow, "frontend")
    for name, branch in branch_specs(spec).items():
        own, after = parts(branch.frontend, flow, f"{name}.frontend" if spec.branches else "frontend")
        found, patches[name] = [*found, *own], after.patches
    outputs = sum(patches[name] * count for name, (_, count) in sizes.items())
    head = head_part(spec, outputs)
    return Classical(
        parts=(*found, head) if head else tuple(found),
        features=length,
        joined=outputs,
        outputs=spec.head.outputs if isinstance(spec.head, LinearHead) else outputs,
        patches=patches,
    )


def hybrid_problems(spec: Spec, sizes: Mapping[str, Sizes | None], limits: Limits) -> Iterator[Problem]:
    """Yield what is wrong between the parts; `sizes` holds None for a circuit that is wrong in itself."""
    found = dict.fromkeys([*_branch_names(spec), *_flow_problems(spec, sizes)])  # what branches share is said once
    yield from found
    known = {name: size for name, size in sizes.items() if size}
    if not found and len(known) == len(sizes):
        yield from _model_problems(spec, known, limits)


def _branch_names(spec: Spec) -> Iterator[Problem]:
    for name in spec.branches:
        if name in RESERVED | RESERVED_BRANCHES or name.startswith("_"):
            message = f"a branch cannot be called `{name}`"
            yield Problem("QC0385", ("branches", name), message, "choose another name", key=True)


def _flow_problems(spec: Spec, sizes: Mapping[str, Sizes | None]) -> Iterator[Problem]:
    """Yield the problems between input, frontends and circuits."""
    branches = branch_specs(spec)
    if spec.input is None:
        yield from _without_input(spec, branches, sizes)
        return
    flow: Flow | None = start(spec.input)
    if spec.branches:
        flow, found = follow(spec.frontend, start(spec.input), ("frontend",))
        yield from found
    for name, branch in branches.items() if flow else ():
        assert flow
        path = branch.origin(("frontend",))
        after, found = follow(branch.frontend, flow, path)
        yield from found
        size = sizes[name]
        if after and size and after.features != size.features:
            yield _mismatch(branch, f" of branch `{name}`" * bool(spec.branches), after.features, size.features)
        if after and after.patches > 1 and not isinstance(spec.head, LinearHead):
            message = (
                f"{after.patches} patches give {after.patches} times the outputs of the circuit, which are no classes"
            )
            where = ("head",) if "head" in spec.model_fields_set else _patches_at(branch.frontend, path, spec)
            yield Problem("QC0384", where, message, "add `head: {kind: linear, outputs: N}` for N classes")


def _patches_at(frontend: Step | tuple[Step, ...], path: Path, spec: Spec) -> Path:
    """Return the step that cuts an image into patches: in the frontend at `path`, or in that of all branches."""
    places = [(frontend, path), (spec.frontend, ("frontend",))]
    for steps, where in places:
        for number, step in enumerate(steps_of(steps)):
            if isinstance(step, PatchesStep):
                return (*where, number) if isinstance(steps, tuple) else where
    return ("head",)


def _without_input(spec: Spec, branches: Mapping[str, Spec], sizes: Mapping[str, Sizes | None]) -> Iterator[Problem]:
    paths: list[Path] = [("frontend",)] if steps_of(spec.frontend) else []
    if spec.branches:
        paths += [branch.origin(("frontend",)) for branch in branches.values() if steps_of(branch.frontend)]
    for path in paths:
        message = "a frontend needs to know what comes in, but the file has no `input`"
        yield Problem("QC0380", path, message, "add `input: {image_size: 28}`, for example")
    lengths = {name: size.features for name, size in sizes.items() if size}
    first = next(iter(lengths), "")
    for name, length in lengths.items() if not paths else ():
        if length != lengths[first]:
            message = f"branch `{name}` reads {count(length, 'feature')}, but `{first}` reads {lengths[first]}"
            yield Problem("QC0383", ("branches", name), message, "give them equal embeddings, or frontends", key=True)


def _mismatch(branch: Spec, whose: str, given: int, read: int) -> Problem:
    """Return the problem that a circuit reads another number of features than comes to it."""
    by = "the frontend gives" if steps_of(branch.frontend) else "what comes before it has"
    hint = f"end the frontend with `{{kind: linear, features: {read}}}`, or change the embedding"
    if isinstance(branch.embedding, AmplitudeEmbedding) and given <= 2**branch.wires:
        hint = f"set `embedding.features` to {given}"
    message = f"the circuit{whose} reads {count(read, 'feature')}, but {by} {given}"
    return Problem("QC0383", branch.origin(("embedding",)), message, hint)


def _model_problems(spec: Spec, sizes: Mapping[str, Sizes], limits: Limits) -> Iterator[Problem]:
    """Yield what is wrong with the sizes of a model whose parts fit together."""
    whole = classical(spec, {name: (size.features, size.outputs) for name, size in sizes.items()})
    held = sum(part.trained + part.fixed for part in whole.parts if part.kind != "backbone")
    if held > limits.classical:
        largest = max(whole.parts, key=lambda part: part.trained + part.fixed)
        message = f"frontend and head hold {held:,} numbers, most of them {largest.name} {largest.kind}"
        yield Problem("QC0386", ("head" if largest.name == "head" else "input",), message, limits.hint("classical"))
    widest = max(whole.parts, key=lambda part: part.values, default=None)
    if widest and widest.values > limits.classical:
        message = f"one input becomes {widest.values:,} numbers, {widest.flow}, behind {widest.name} {widest.kind}"
        yield Problem("QC0386", ("input",), message, limits.hint("classical"))
    weights = {_prefixed(spec, name, w): w.size for name, size in sizes.items() for w in size.weights}
    actual = {
        "parameters": sum(weights.values()),
        "classical": whole.trained,
        "features": whole.features,
        "outputs": whole.outputs,
        "wires": sum(size.wires for size in sizes.values()),
    }
    counted = {
        "parameters": ", ".join(f"{name} {size}" for name, size in weights.items()),
        "classical": ", ".join(f"{part.name} {part.kind} {part.trained}" for part in whole.parts),
    }
    whose = dict.fromkeys(actual, "this circuit" if len(sizes) == 1 else f"these {len(sizes)} circuits")
    if spec.branches or whole.parts:
        whose |= dict.fromkeys(("classical", "features", "outputs"), "this model")
    for name, value in actual.items():
        written = getattr(spec.expect, name)
        if written is not None and written != value:
            noun = "classical parameters" if name == "classical" else name
            listed = f": {counted[name]}" if counted.get(name) else ""
            has = "has" if whose[name].startswith("this") else "have"
            message = f"expected {written} {noun}, but {whose[name]} {has} {value}{listed}"
            yield Problem("QC0370", ("expect", name), message, f"write {value}, or change the architecture")


def _prefixed(spec: Spec, branch: str, weight: Weight) -> str:
    return f"{branch}.{weight.name}" if spec.branches else weight.name
