"""Outputs that do not suit the loss that follows."""

from __future__ import annotations

from collections.abc import Iterator

from qcnn_compiler.document import Path
from qcnn_compiler.rules import MAX_FLOOR
from qcnn_compiler.science.floor import chance, head_floor, one_hot_signs
from qcnn_compiler.science.subject import Subject
from qcnn_compiler.spec.model import LinearHead, ScaleHead, SoftmaxHead
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.readout_models import ExpvalReadout

CROSS_ENTROPY = "cross_entropy"


def double_softmax(subject: Subject) -> Iterator[Problem]:
    """Yield a softmax head before a loss that has, or by default would have, its own softmax."""
    if not isinstance(subject.spec.head, SoftmaxHead) or subject.loss not in (None, CROSS_ENTROPY):
        return
    worth = _worth(subject)
    if subject.settings:
        message = f"the loss of `{subject.settings.name}`, cross_entropy, applies a second softmax: {worth}"
        hint = "remove the head, or set `loss: nll` in the training file"
        yield Problem("QC0601", ("head", "kind"), message, hint)
    else:
        message = f"the loss that follows must take probabilities; with cross_entropy, its default, {worth}"
        yield Problem("QC0602", ("head", "kind"), message, "set `loss: nll` in the training file, or remove the head")


def bounded_logits(subject: Subject) -> Iterator[Problem]:
    """Yield logits that are too small for a confident softmax.

    From the spec alone probabilities are taken to meet a loss that takes them.
    """
    if isinstance(subject.spec.head, SoftmaxHead) or subject.loss not in (None, CROSS_ENTROPY):
        return
    outputs, probabilities = subject.outputs, subject.outputs.are_probabilities
    if outputs.count < 2 or (probabilities and subject.settings is None):
        return
    if head_floor(outputs, subject.spec.head) > MAX_FLOOR:
        loss = "cross_entropy" if subject.settings else "cross_entropy, the default loss"
        message = f"these are logits from {outputs.low:g} to {outputs.high:g} for {loss}: {_worth(subject)}"
        message += f" (a floor above {MAX_FLOOR:g} nats is warned of)"
        hint = "add `head: {kind: scale}`, a learned factor"
        hint += ", or set `loss: nll` in the training file" if probabilities else ""
        path: Path = ("readout",) if isinstance(subject.spec.readout, tuple) else ("readout", "kind")
        yield Problem("QC0603", path, message, hint)


def inverted_one_hot(subject: Subject) -> Iterator[Problem]:
    """Yield a readout in which the class that was found scores lowest."""
    head = subject.spec.head
    if isinstance(head, LinearHead):
        return  # which learns signs
    negated = isinstance(head, ScaleHead) and head.init < 0
    wrong, right = ("-Z", "Z") if negated else ("Z", "-Z")
    if (-1 if negated else 1) in one_hot_signs(subject.spec, subject.circuit):
        message = f"the class whose ancilla is flipped scores lowest: <{wrong}> is {1 if negated else -1} there"
        message += ", and the head's factor is negative" if negated else ""
        path: Path = ("readout",) if isinstance(subject.spec.readout, tuple) else ("readout", "observable")
        yield Problem("QC0604", path, message, f"write `observable: {right}`{_each(subject, right)}")


def _each(subject: Subject, right: str) -> str:
    """Return how the sign goes on where observables are listed one by one."""
    readout = subject.spec.readout
    listed = isinstance(readout, ExpvalReadout) and isinstance(readout.observable, tuple)
    return f", or `{right}0`, `{right}1`, ... in a list" if listed else ""


def _worth(subject: Subject) -> str:
    outputs = subject.outputs
    if outputs.count < 2:
        return "the outputs say nothing"
    floor = head_floor(outputs, subject.spec.head)
    return f"it cannot fall below {floor:.4f}, where guessing among {outputs.count} classes has {chance(outputs):.4f}"
