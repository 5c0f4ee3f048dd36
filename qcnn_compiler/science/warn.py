"""All warnings about a spec: the table of the checks, and the comments that silence what they find."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from qcnn_compiler.analysis.audit import Audit, audit
from qcnn_compiler.diagnostics import Diagnostic
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.limits import NO_LIMITS
from qcnn_compiler.lower import lower
from qcnn_compiler.science import circuit_checks, depth, loss_checks
from qcnn_compiler.science.ignores import apply_ignores
from qcnn_compiler.science.subject import Subject
from qcnn_compiler.spec.checks import as_diagnostic, document_of
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.placement import place
from qcnn_compiler.spec.problem import Problem

if TYPE_CHECKING:
    from qcnn_compiler.training.settings import TrainingSpec

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
        found: the audit of the circuit, if it is at hand.
    """
    circuit = circuit or lower(spec)
    subject = Subject(spec, place(spec, NO_LIMITS), circuit, found or audit(circuit), settings)
    document = document_of(spec)
    raised = [as_diagnostic(problem, document) for check in CHECKS for problem in check(subject)]
    # With settings, some warnings of the spec alone do not come up: a comment for them may well be needed.
    return tuple(sorted(apply_ignores(raised, document, judged=settings is None), key=Diagnostic.sort_key))
