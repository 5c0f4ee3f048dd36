"""How small a cross entropy the outputs of a readout can reach, whatever state is read."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log, log1p

from qcnn_compiler.spec.model import Head, OneHot, ScaleHead, SoftmaxHead, Spec

MAX_FLOOR = 0.1  # nats: with less the right class can be given more than nine tenths


@dataclass(frozen=True)
class Outputs:
    """`count` numbers, each from `low` to `high`, which add up to `total` where that is fixed.

    Every such set of numbers belongs to some state.
    """

    count: int
    low: float
    high: float
    total: float | None = None


def readable_outputs(spec: Spec, count: int) -> Outputs:
    """Return what the readout can give: expectations of single wires, flipped ancillas, or probabilities."""
    if spec.readout.kind == "probs":
        return Outputs(count, 0.0, 1.0, total=1.0)
    if not (isinstance(spec.ancilla_map, OneHot) and spec.readout.wires == "ancilla"):
        return Outputs(count, -1.0, 1.0)
    # One ancilla is flipped in every basis state, so the expectations of -Z are 2p - 1 with probabilities p.
    total = {"-Z": 2.0 - count, "Z": count - 2.0}.get(spec.readout.observable)
    return Outputs(count, -1.0, 1.0, total)


def scaled(outputs: Outputs, factor: float) -> Outputs:
    """Return the outputs times a number."""
    low, high = sorted((factor * outputs.low, factor * outputs.high))
    return Outputs(outputs.count, low, high, None if outputs.total is None else factor * outputs.total)


def cross_entropy_floor(outputs: Outputs) -> float:
    """Return the smallest cross entropy in nats of outputs that are logits, the same for every class.

    -log softmax is convex, so the other logits are best equal; it falls as the right one rises.
    """
    others = outputs.count - 1
    right = outputs.high
    other = outputs.low
    if outputs.total is not None:
        right = min(right, outputs.total - others * outputs.low)
        other = (outputs.total - right) / others
    return log1p(others * exp(other - right))


def head_floor(outputs: Outputs, head: Head) -> float:
    """Return the smallest cross entropy of what the head makes of the outputs."""
    match head:
        case ScaleHead(learn=True):
            return 0.0
        case ScaleHead(init=factor):
            return cross_entropy_floor(scaled(outputs, factor))
        case SoftmaxHead():
            # The state that gives the right class most of one softmax does so in the second.
            most = exp(-cross_entropy_floor(outputs))
            return cross_entropy_floor(Outputs(outputs.count, 0.0, most, total=1.0))
    return cross_entropy_floor(outputs)


def chance(outputs: Outputs) -> float:
    """Return the cross entropy of guessing, in nats."""
    return log(outputs.count)
