"""How small a cross entropy the outputs of a readout can reach, whatever state is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, log1p

from qcnn_compiler.ir.circuit import Circuit, Expval, Part, Probs, count_outputs, parts_of
from qcnn_compiler.spec.model import Head, LinearHead, ScaleHead, SoftmaxHead, Spec
from qcnn_compiler.spec.readout_models import OneHot


@dataclass(frozen=True)
class Outputs:
    """`count` numbers, each from `low` to `high`, which add up to `total` where that is fixed."""

    count: int
    low: float
    high: float
    total: float | None = None

    @property
    def are_probabilities(self) -> bool:
        """Return whether they are those of all basis states of some wires."""
        return (self.low, self.total) == (0.0, 1.0)


def readable_outputs(spec: Spec, circuit: Circuit) -> Outputs:
    """Return what the readout can give.

    Exact for probabilities, for one-hot ancillas and for Paulis on wires of their own; otherwise some of these outputs
    may belong to no state, and what is computed from them is a lower bound.
    """
    count, signs = circuit.num_outputs, one_hot_signs(spec, circuit)
    if len(set(signs)) == 1 and count == circuit.wires - circuit.data_wires:
        # One ancilla is flipped in every basis state, so the expectations of -Z are 2p - 1 with probabilities p.
        return Outputs(count, -1.0, 1.0, signs[0] * (count - 2.0))
    return joined([_part_outputs(part) for part in parts_of(circuit.readout)])


def _part_outputs(part: Part) -> Outputs:
    count = count_outputs(part)
    return Outputs(count, 0.0, 1.0, total=1.0) if isinstance(part, Probs) else Outputs(count, -1.0, 1.0)


def joined(parts: Sequence[Outputs]) -> Outputs:
    """Return the outputs of several readouts or circuits, one after another."""
    totals = [part.total for part in parts if part.total is not None]
    low, high = min(part.low for part in parts), max(part.high for part in parts)
    return Outputs(sum(part.count for part in parts), low, high, sum(totals) if len(totals) == len(parts) else None)


def one_hot_signs(spec: Spec, circuit: Circuit) -> tuple[int, ...]:
    """Return the sign of each output where each is Z of an ancilla of its own of a one-hot map, else ()."""
    if not isinstance(spec.ancilla_map, OneHot) or not isinstance(circuit.readout, Expval):
        return ()
    ancillas = {(("Z", wire),) for wire in range(circuit.data_wires, circuit.wires)}
    words = [term.word for term in circuit.readout.terms]
    return (
        tuple(t.sign for t in circuit.readout.terms) if set(words) <= ancillas and len({*words}) == len(words) else ()
    )


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
        case LinearHead() | ScaleHead(learn=True):
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
