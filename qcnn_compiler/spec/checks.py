"""What must hold across fields: one function per rule, all findings in one report.

Each function in `CHECKS` yields the problems of one concern. Adding a rule is adding a
function and its golden pair under `tests/golden/errors`.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain

from qcnn_compiler.diagnostics import Diagnostic, SpecError
from qcnn_compiler.document import Document, Path, parse_document
from qcnn_compiler.limits import LIMITS, NO_LIMITS, Limits
from qcnn_compiler.spec.branches import branch_specs
from qcnn_compiler.spec.embedding import AmplitudeEmbedding, EmbedLayer
from qcnn_compiler.spec.encodings import initial_state
from qcnn_compiler.spec.families import FAMILIES
from qcnn_compiler.spec.hybrid_checks import Sizes, hybrid_problems
from qcnn_compiler.spec.layers import GatesLayer, NestedTemplate
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.nesting import walk_layers, wire_names
from qcnn_compiler.spec.placed import PlacedLayer, Placement
from qcnn_compiler.spec.placement import place
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.readout import outputs, readout_problems
from qcnn_compiler.spec.reserved import RESERVED
from qcnn_compiler.spec.sharing import Tie
from qcnn_compiler.spec.templates import embedding_library, library, statement_problems

Check = Callable[[Spec, Placement], Iterator[Problem]]


def check_spec(spec: Spec, limits: Limits = LIMITS) -> Spec:
    """Return `spec` itself once every rule across fields holds.

    Raises:
        SpecError: with every finding, in order of place.
    """
    found = tuple(problems(spec, limits))
    if found:
        document = document_of(spec)
        raise SpecError(as_diagnostic(p, document) for p in found)
    return spec


def as_diagnostic(problem: Problem, document: Document) -> Diagnostic:
    """Return the finding with its place in the document."""
    return document.diagnostic(
        problem.code,
        problem.path,
        problem.message,
        hint=problem.hint,
        allowed=problem.allowed,
        within=problem.within,
        key=problem.key,
    )


def document_of(spec: Spec) -> Document:
    """Return the file that a spec was read from, or the one that a spec made in Python would have been read from."""
    return spec.document or parse_document(
        spec.model_dump_json(exclude_unset=True, by_alias=True), spec.name, NO_LIMITS
    )


def problems(spec: Spec, limits: Limits) -> Iterator[Problem]:
    """Yield every violation of a rule across fields; one that several branches share comes once."""
    found: list[Problem] = []
    sizes: dict[str, Sizes | None] = {}
    for name, branch in branch_specs(spec).items():
        if branch.wires > limits.wires:
            message = f"{branch.wires:,} wires are too many to simulate"
            wrong, sizes[name] = [Problem("QC0500", ("wires",), message, limits.hint("wires"))], None
        else:
            placement = place(branch, limits)
            wrong = list(_circuit_problems(branch, placement, limits))
            sizes[name] = None if placement.problems else _sizes(branch, placement)
        found += [replace(problem, path=branch.origin(problem.path)) for problem in wrong]
    yield from dict.fromkeys(found)
    yield from hybrid_problems(spec, sizes, limits)


def _circuit_problems(spec: Spec, placement: Placement, limits: Limits) -> Iterator[Problem]:
    """Yield what is wrong with one circuit."""
    yield from placement.problems
    if any(p.code.startswith("QC05") for p in placement.problems):
        return  # the layers after the limit are unknown
    for check in CHECKS:
        yield from check(spec, placement)
    yield from _wires_with_ancillas(spec, placement, limits)


def _sizes(spec: Spec, placement: Placement) -> Sizes:
    wires = spec.wires + placement.ancillas
    weights = tuple(placement.weights.values())
    return Sizes(features(spec, placement), outputs(spec, placement), wires, weights)


# --- templates -----------------------------------------------------------------------------


def _template_definitions(spec: Spec, _: Placement) -> Iterator[Problem]:
    for name, entry in spec.templates.items():
        path: Path = ("templates", name)
        if name in library() or name in FAMILIES or name in embedding_library():
            hint = "choose another name"
            yield Problem("QC0301", path, f"`{name}` is a template of the library", hint, key=True)
        wires = wire_names(entry) if isinstance(entry, NestedTemplate) else entry.wires
        doubled = next((w for w in wires if wires.count(w) > 1), None)
        if doubled:
            yield Problem("QC0303", (*path, "wires"), f"the wire `{doubled}` is named twice")
        if not isinstance(entry, NestedTemplate):
            yield from _statements(entry.gates, wires, (*path, "gates"))


def _gates_layers(spec: Spec, _: Placement) -> Iterator[Problem]:
    nested = {name: entry for name, entry in spec.templates.items() if isinstance(entry, NestedTemplate)}
    inner = (walk_layers(entry.layers, ("templates", name, "layers")) for name, entry in nested.items())
    for path, layer in chain(walk_layers(spec.layers, ("layers",)), *inner):
        if isinstance(layer, GatesLayer):
            yield from _statements(layer.gates, None, (*path, "gates"))


def _statements(lines: tuple[str, ...], wires: tuple[str, ...] | None, path: Path) -> Iterator[Problem]:
    for number, e in statement_problems(lines, wires):
        yield Problem(e.code, (*path, number), str(e), e.hint, e.allowed, (e.column, e.length))


# --- embedding and features ------------------------------------------------------------------


def features(spec: Spec, placement: Placement) -> int:
    """Return the length of one input vector."""
    start = initial_state(spec.embedding, spec.wires)
    if start:
        return start.features
    if placement.embedding:
        return placement.embedding.features
    return max((layer.features for layer in _placed(placement)), default=0)


def _placed(placement: Placement) -> tuple[PlacedLayer, ...]:
    """Return the layers and the gates of an ancilla map."""
    return (*placement.layers, *((placement.decoder,) if placement.decoder else ()))


def _amplitudes_fit(spec: Spec, _: Placement) -> Iterator[Problem]:
    embedding = spec.embedding
    if isinstance(embedding, AmplitudeEmbedding) and (embedding.features or 0) > 2**spec.wires:
        message = f"{spec.wires} wires have {2**spec.wires} amplitudes, fewer than {embedding.features} features"
        yield Problem("QC0350", ("embedding", "features"), message, "use more wires or fewer features")


def _features_exist(spec: Spec, placement: Placement) -> Iterator[Problem]:
    if any(p.path[:1] == ("embedding",) for p in placement.problems):
        return  # how many there are is not known
    available = features(spec, placement)
    for layer in _placed(placement):
        if layer.features > available:
            message = f"`x[{layer.features - 1}]` is used here, but one input has {available} features"
            hint = f"features go from x[0] to x[{available - 1}]"
            if placement.embedding:
                hint += "; for more, let `embed` layers read all of them, with `embedding: {kind: none}`"
            yield Problem("QC0351", layer.path, message, hint)
    broken = placement.problems or any(True for check in STATEMENT_CHECKS for _ in check(spec, placement))
    if available == 0 and not broken:  # else what reads a feature may be what is wrong
        message = "no gate reads a feature, so the outputs would be the same for every input"
        yield Problem("QC0352", ("embedding",), message, "choose another embedding or use `x[i]` in a gate")


# --- weights ---------------------------------------------------------------------------------


def _tensor_names(spec: Spec, _: Placement) -> Iterator[Problem]:
    named: list[tuple[Path, str]] = [(("tensors", name), name) for name in spec.tensors]
    layers: list[tuple[Path, object]] = [*walk_layers(spec.layers, ("layers",))]
    named += [((*path, "name"), name) for path, layer in layers if (name := getattr(layer, "name", None))]
    layers += [((*path, "embedding"), layer.embedding) for path, layer in layers if isinstance(layer, EmbedLayer)]
    for path, layer in [(("embedding",), spec.embedding), *layers]:
        weights = getattr(layer, "weights", None)
        named += [((*path, "weights", "tie"), weights.tie)] if isinstance(weights, Tie) else []
        if isinstance(weights, tuple):
            named += [((*path, "weights", i), w.partition("[")[0]) for i, w in enumerate(weights)]
    for path, name in named:
        if name in RESERVED or keyword.iskeyword(name) or name.startswith("_"):
            hint = "choose another name"
            yield Problem("QC0336", path, f"a weight tensor cannot be called `{name}`", hint, key=path[0] == "tensors")


# --- ancillas ----------------------------------------------------------------------------------


def _wires_with_ancillas(spec: Spec, placement: Placement, limits: Limits) -> Iterator[Problem]:
    extra = placement.ancillas
    if spec.wires + extra > limits.wires:
        kept = len(placement.active)
        message = f"{kept} kept wires need {extra:,} ancillas, {spec.wires + extra:,} wires in all"
        hint = f"pool to fewer wires, or read `probs` of the kept wires; {limits.hint('wires')}"
        yield Problem("QC0360", ("ancilla_map",), message, hint)


STATEMENT_CHECKS: tuple[Check, ...] = (_template_definitions, _gates_layers)
CHECKS: tuple[Check, ...] = (
    *STATEMENT_CHECKS,
    _amplitudes_fit,
    _features_exist,
    _tensor_names,
    readout_problems,
)
