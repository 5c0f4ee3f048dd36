"""What flows through the classical parts: the shape after every step, and how many numbers each part holds.

A value on its way is an image `(channels, height, width)` or features `(n,)`, once per input or once per patch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import prod
from typing import Any

from qcnn_compiler.document import Path
from qcnn_compiler.spec.backbones import BACKBONES
from qcnn_compiler.spec.hybrid import (
    AutoencoderStep,
    BackboneStep,
    Input,
    LinearStep,
    PatchesStep,
    PcaStep,
    SelectStep,
    Step,
    sides,
    steps_of,
)
from qcnn_compiler.spec.model import LinearHead, ScaleHead, Spec
from qcnn_compiler.spec.problem import Problem


@dataclass(frozen=True)
class Flow:
    """The shape of a value, how many of them one input became, and whether a step before is still to be trained."""

    shape: tuple[int, ...]
    patches: int = 1
    moves: bool = False

    @property
    def features(self) -> int:
        """Return how many numbers one value holds."""
        return prod(self.shape)

    @property
    def is_image(self) -> bool:
        """Return whether the value still has rows and columns."""
        return len(self.shape) == 3

    def __str__(self) -> str:
        size = "x".join(map(str, self.shape))
        return f"{self.patches} x {size}" if self.patches > 1 else size


FITTED = ("pca", "autoencoder")  # kinds of steps


@dataclass(frozen=True)
class Part:
    """A classical part: what goes in and out, in words, and its numbers: `trained` by the optimizer, `fixed` ones.

    Attributes:
        values: of one input behind a step of a frontend, all patches together.
    """

    name: str
    kind: str
    flow: str
    trained: int
    fixed: int = 0
    values: int = 0

    @property
    def kept(self) -> str:
        """Return how many numbers training leaves as they are, and why, empty for none."""
        why = "fitted before training" if self.kind in FITTED else "fixed"
        return f"{self.fixed:,} {why}" if self.fixed else ""

    def __str__(self) -> str:
        trained = f"{self.trained:,} trained" if self.trained else ""
        return f"{self.name} {self.kind}: {self.flow}, {', '.join(filter(None, (trained, self.kept))) or 'no numbers'}"


MAX_PCA = 4096  # features: their covariances take 128 MiB
Advance = Callable[[Any, Flow], tuple[Flow, int, int]]


class Unfit(Exception):
    """A step cannot take what comes to it; `key` is where in the step to look."""

    def __init__(self, code: str, key: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.key, self.hint = code, key, hint


def start(given: Input) -> Flow:
    """Return the flow at the input."""
    return Flow((given.channels, *sides(given.image_size)))


def follow(frontend: Step | tuple[Step, ...], flow: Flow, path: Path) -> tuple[Flow | None, list[Problem]]:
    """Return the flow after a frontend, or None and the problem of the first step that cannot take what comes to it.

    Args:
        path: where the frontend is written, as one step or a list.
    """
    for number, step in enumerate(steps_of(frontend)):
        try:
            after, trained, _ = ADVANCE[type(step)](step, flow)
            flow = replace(after, moves=flow.moves or trained > 0)
        except Unfit as error:
            where = (*path, number) if isinstance(frontend, tuple) else path
            return None, [Problem(error.code, (*where, error.key), str(error), error.hint)]
    return flow, []


def parts(frontend: Step | tuple[Step, ...], flow: Flow, name: str) -> tuple[list[Part], Flow]:
    """Return the parts of a checked frontend, and the flow after it."""
    found = []
    for step in steps_of(frontend):
        after, trained, fixed = ADVANCE[type(step)](step, flow)
        found.append(Part(name, step.kind, f"{flow} -> {after}", trained, fixed, after.features * after.patches))
        flow = after
    return found, flow


def head_part(spec: Spec, outputs: int) -> Part | None:
    """Return the head of a model whose circuits have `outputs` outputs in all, or None where it holds no number."""
    match spec.head:
        case LinearHead(outputs=out, bias=bias):
            return Part("head", "linear", f"{outputs} -> {out}", (outputs + bias) * out)
        case ScaleHead(learn=learn):
            return Part("head", "scale", f"{outputs} -> {outputs}", int(learn), int(not learn))
    return None


# --- one function per kind of step: the flow after it, numbers that are trained, numbers that are not ----------------


def _linear(step: LinearStep, flow: Flow) -> tuple[Flow, int, int]:
    return _features(flow, step.features), (flow.features + step.bias) * step.features, 0


def _patches(step: PatchesStep, flow: Flow) -> tuple[Flow, int, int]:
    channels, *image = _image(flow)
    size = sides(step.size)
    if any(part > whole for part, whole in zip(size, image, strict=True)):
        message = f"a patch of {size[0]}x{size[1]} pixels does not fit into an image of {image[0]}x{image[1]}"
        raise Unfit("QC0382", "size", message, "make the patch smaller")
    count = prod((whole - part) // stride + 1 for whole, part, stride in zip(image, size, stride_of(step), strict=True))
    return replace(flow, shape=(channels * prod(size),), patches=count), 0, 0


def stride_of(step: PatchesStep) -> tuple[int, int]:
    """Return (down, right), in pixels."""
    return sides(step.size if step.stride is None else step.stride)


def _select(step: SelectStep, flow: Flow) -> tuple[Flow, int, int]:
    channels, *image = _image(flow)
    if step.channel >= channels:
        message = f"there is no channel {step.channel}: the image has {channels}"
        raise Unfit("QC0382", "channel", message, "set `input.channels` to 3, or select channel 0")
    return replace(flow, shape=(1, *image)), 0, 0


def _backbone(step: BackboneStep, flow: Flow) -> tuple[Flow, int, int]:
    _image(flow)
    row = BACKBONES[step.model]
    return _features(flow, row.features), row.parameters * step.train, row.parameters * (not step.train)


def _pca(step: PcaStep, flow: Flow) -> tuple[Flow, int, int]:
    if step.components > flow.features:
        message = f"{flow.features} features have no {step.components} principal components"
        raise Unfit("QC0382", "components", message, f"ask for at most {flow.features}")
    if flow.features > MAX_PCA:
        message = f"principal components of {flow.features:,} features are too many to compute"
        raise Unfit("QC0382", "components", message, f"make the image smaller: at most {MAX_PCA:,} features")
    return _fitted(step, flow, flow.features + flow.features * step.components)


def _autoencoder(step: AutoencoderStep, flow: Flow) -> tuple[Flow, int, int]:
    return _fitted(step, flow, (flow.features + 1) * step.components)


def _fitted(step: PcaStep | AutoencoderStep, flow: Flow, numbers: int) -> tuple[Flow, int, int]:
    if flow.moves:
        message = f"`{step.kind}` is fitted before training, but comes after a step that is trained"
        raise Unfit("QC0387", "kind", message, "put the fitted step first")
    low, high = step.range
    if not low < high:
        raise Unfit(
            "QC0382", "range", f"the range must rise, but is [{low:g}, {high:g}]", "write the smaller end first"
        )
    return _features(flow, step.components), 0, numbers + 2 * step.components


def _features(flow: Flow, count: int) -> Flow:
    return replace(flow, shape=(count,))


def _image(flow: Flow) -> tuple[int, ...]:
    if not flow.is_image:
        message = f"this step needs an image, but {flow.features} features without rows and columns come to it"
        raise Unfit("QC0381", "kind", message, "put it before the steps that make features of the image")
    return flow.shape


ADVANCE: dict[type, Advance] = {
    LinearStep: _linear,
    PatchesStep: _patches,
    SelectStep: _select,
    BackboneStep: _backbone,
    PcaStep: _pca,
    AutoencoderStep: _autoencoder,
}
