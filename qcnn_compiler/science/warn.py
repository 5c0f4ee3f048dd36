"""All warnings about a spec: the table of the checks, and the comments that silence what they find."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
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
from qcnn_compiler.spec.wording import either

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
    thorough: bool = False,
) -> tuple[Diagnostic, ...]:
    """Return the warnings about a spec that `check_spec` accepted, without those that its comments silence.

    Args:
        settings: the training settings that go with it; without them, what the spec alone tells.
        circuits: the circuits of `spec` by branch, if they are at hand.
        audits: their audits, if they are at hand; without them large circuits are not searched for inert angles,
            unless the check is to be `thorough`.
    """
    specs = branch_specs(spec)
    circuits = circuits or {name: lower(branch) for name, branch in specs.items()}
    outputs = joined([readable_outputs(branch, circuits[name]) for name, branch in specs.items()])
    subjects = {
        name: _subject(branch, circuits[name], outputs, (audits or {}).get(name), settings, thorough)
        for name, branch in specs.items()
    }
    document = document_of(spec)
    raised = [as_diagnostic(problem, document) for problem in _problems(subjects)]
    left = apply_ignores(raised, document, unjudged=_not_looked_for([*subjects.values()]))
    return tuple(sorted(left, key=Diagnostic.sort_key))


def _subject(
    spec: Spec, circuit: Circuit, outputs: Outputs, found: Audit | None, settings: TrainingSpec | None, thorough: bool
) -> Subject:
    searched = thorough or found is not None or not _is_large(circuit)
    return Subject(
        spec, place(spec, NO_LIMITS), circuit, found or audit(circuit, inert=searched), outputs, settings, searched
    )


def _is_large(circuit: Circuit) -> bool:
    return len(circuit.flat_ops) > MAX_GATES


def _problems(subjects: Mapping[str, Subject]) -> Iterator[Problem]:
    """Yield what is found, once where several branches have it from the same place of the file."""
    for check in MODEL_CHECKS:
        yield from check(next(iter(subjects.values())))  # the head belongs to all branches
    found: dict[Problem, dict[str, None]] = defaultdict(dict)
    for name, subject in subjects.items():
        for check in CIRCUIT_CHECKS:
            for problem in check(subject):
                found[replace(problem, path=subject.spec.origin(problem.path))][name] = None
    for problem, names in found.items():
        everywhere = len(names) == len(subjects) or problem.path[:1] == ("branches",)
        yield problem if everywhere else replace(problem, message=f"{problem.message} ({_branches(names)})")


def _branches(names: Collection[str]) -> str:
    return f"branch{'es' * (len(names) > 1)} {either((f'`{name}`' for name in names), 'and')}"


def _not_looked_for(subjects: list[Subject]) -> frozenset[str]:
    """Return the codes that a comment may name although they did not come up."""
    if subjects[0].settings:  # a comment may be meant for another training file, or for the spec alone
        return frozenset(RULES)
    codes = {"QC0601", "QC0603"}  # which may come up with a training file alone
    if any(_is_large(subject.circuit) for subject in subjects):
        codes |= {"QC0613"}  # not by every command
    return frozenset(codes if all(subject.searched for subject in subjects) else codes | {"QC0606", "QC0608"})
