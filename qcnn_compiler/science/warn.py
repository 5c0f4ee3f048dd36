"""All warnings about a spec: the table of the checks, and the comments that silence what they find."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from qcnn_compiler.analysis.audit import Audit, audit
from qcnn_compiler.diagnostics import Diagnostic
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.limits import NO_LIMITS
from qcnn_compiler.lower import lower
from qcnn_compiler.rules import RULES
from qcnn_compiler.science import circuit_checks, depth, loss_checks
from qcnn_compiler.science.floor import Outputs, joined, readable_outputs
from qcnn_compiler.science.ignores import apply_ignores
from qcnn_compiler.science.subject import Subject
from qcnn_compiler.spec.branches import branch_specs
from qcnn_compiler.spec.checks import as_diagnostic, document_of
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.placement import place
from qcnn_compiler.spec.problem import Problem

if TYPE_CHECKING:
    from qcnn_compiler.training.settings import TrainingSpec

MAX_GATES = 2000  # of a circuit that is searched for inert angles unasked, which takes up to a second
Check = Callable[[Subject], Iterator[Problem]]
#: About the outputs of the model, and about every circuit of it; in the order of the codes.
MODEL_CHECKS: tuple[Check, ...] = (loss_checks.double_softmax, loss_checks.bounded_logits)
CIRCUIT_CHECKS: tuple[Check, ...] = (
    loss_checks.inverted_one_hot,
    circuit_checks.unused_parameters,
    circuit_checks.inert_parameters,
    circuit_checks.overlapping_slices,
    circuit_checks.features_without_effect,
    circuit_checks.constant_amplitudes,
    depth.repeated_layers,
    circuit_checks.unused_wires,
    circuit_checks.unused_bits,
    circuit_checks.not_searched,
    circuit_checks.wirings_without_template,
)


def warnings(
    spec: Spec,
    settings: TrainingSpec | None = None,
    circuits: Mapping[str, Circuit] | None = None,
    audits: Mapping[str, Audit] | None = None,
) -> tuple[Diagnostic, ...]:
    """Return the warnings about a spec that `check_spec` accepted, without those that its comments silence.

    Args:
        settings: the training settings that go with it; without them, what the spec alone tells.
        circuits: the circuits of `spec` by branch, if they are at hand.
        audits: their audits, if they are at hand; without them large circuits are not searched for inert angles.
    """
    specs = branch_specs(spec)
    circuits = circuits or {name: lower(branch) for name, branch in specs.items()}
    outputs = joined([readable_outputs(branch, circuits[name]) for name, branch in specs.items()])
    subjects = [
        _subject(branch, circuits[name], outputs, (audits or {}).get(name), settings) for name, branch in specs.items()
    ]
    raised = dict.fromkeys(_problems(subjects))  # what a file says for all branches is wrong once
    document = document_of(spec)
    left = apply_ignores([as_diagnostic(p, document) for p in raised], document, unjudged=_not_looked_for(subjects))
    return tuple(sorted(left, key=Diagnostic.sort_key))


def _subject(
    spec: Spec, circuit: Circuit, outputs: Outputs, found: Audit | None, settings: TrainingSpec | None
) -> Subject:
    searched = found is not None or len(circuit.flat_ops) <= MAX_GATES
    return Subject(
        spec, place(spec, NO_LIMITS), circuit, found or audit(circuit, inert=searched), outputs, settings, searched
    )


def _problems(subjects: list[Subject]) -> Iterator[Problem]:
    for check in MODEL_CHECKS:
        yield from check(subjects[0])  # the head belongs to all branches
    for subject in subjects:
        for check in CIRCUIT_CHECKS:
            yield from (replace(p, path=subject.spec.origin(p.path)) for p in check(subject))


def _not_looked_for(subjects: list[Subject]) -> frozenset[str]:
    """Return the codes that a comment may name although they did not come up."""
    if subjects[0].settings:  # a comment may be meant for another training file, or for the spec alone
        return frozenset(RULES)
    return frozenset() if all(subject.searched for subject in subjects) else frozenset({"QC0606", "QC0608"})
