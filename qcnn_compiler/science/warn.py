"""All warnings about a spec: the table of the checks, and the comments that silence what they find."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from qcnn_compiler.analysis.audit import Audit, audit
from qcnn_compiler.diagnostics import Diagnostic
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.limits import NO_LIMITS
from qcnn_compiler.lower import lower
from qcnn_compiler.rules import RULES
from qcnn_compiler.science import circuit_checks, depth, loss_checks
from qcnn_compiler.science.ignores import apply_ignores
from qcnn_compiler.science.subject import Subject
from qcnn_compiler.spec.checks import as_diagnostic, document_of
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.placement import place
from qcnn_compiler.spec.problem import Problem

if TYPE_CHECKING:
    from qcnn_compiler.training.settings import TrainingSpec

MAX_GATES = 2000  # of a circuit that is searched for inert angles unasked, which takes up to a second
Check = Callable[[Subject], Iterator[Problem]]
#: In the order of the codes.
CHECKS: tuple[Check, ...] = (
    loss_checks.double_softmax,
    loss_checks.bounded_logits,
    loss_checks.inverted_one_hot,
    circuit_checks.unused_parameters,
    circuit_checks.inert_parameters,
    circuit_checks.overlapping_slices,
    circuit_checks.features_without_effect,
    circuit_checks.constant_amplitudes,
    depth.repeated_layers,
    circuit_checks.unused_wires,
    circuit_checks.unused_bits,
)


def warnings(
    spec: Spec, settings: TrainingSpec | None = None, circuit: Circuit | None = None, found: Audit | None = None
) -> tuple[Diagnostic, ...]:
    """Return the warnings about a spec that `check_spec` accepted, without those that its comments silence.

    Args:
        settings: the training settings that go with it; without them, what the spec alone tells.
        circuit: the circuit of `spec`, if it is at hand.
        found: the audit of the circuit, if it is at hand; without it large circuits are not searched for inert angles.
    """
    circuit = circuit or lower(spec)
    searched = found is not None or len(circuit.flat_ops) <= MAX_GATES
    found = found or audit(circuit, inert=searched)
    subject = Subject(spec, place(spec, NO_LIMITS), circuit, found, settings, searched)
    document = document_of(spec)
    raised = [as_diagnostic(problem, document) for check in CHECKS for problem in check(subject)]
    left = apply_ignores(raised, document, unjudged=_not_looked_for(subject))
    return tuple(sorted(left, key=Diagnostic.sort_key))


def _not_looked_for(subject: Subject) -> frozenset[str]:
    """Return the codes that a comment may name although they did not come up."""
    if subject.settings:  # a comment may be meant for another training file, or for the spec alone
        return frozenset(RULES)
    return frozenset() if subject.searched else frozenset({"QC0606", "QC0608"})
