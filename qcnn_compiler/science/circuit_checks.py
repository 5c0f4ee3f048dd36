"""Parameters, features, wires, bits and keys that do nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from qcnn_compiler.analysis.audit import Parameter, parameter_list
from qcnn_compiler.document import Path
from qcnn_compiler.gates.statement import GateStatement, MeasureStatement, parse_statement
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.science.subject import Subject
from qcnn_compiler.spec.layers import ConvLayer, GatesLayer, LayerSpec, NestedTemplate, PoolLayer, TemplateSpec
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.nesting import walk_layers
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.readout_models import AncillaGates
from qcnn_compiler.spec.wording import count, either

# --- parameters ----------------------------------------------------------------------------


def unused_parameters(subject: Subject) -> Iterator[Problem]:
    """Yield the tensors of which gates read only a part."""
    for name, entries in groupby(subject.audit.unused, key=lambda parameter: parameter.tensor):
        unused = tuple(entries)
        size = next(w.size for w in subject.circuit.weights if w.name == name)
        message = f"{len(unused)} of {count(size, 'parameter')} are read by no gate: {parameter_list(unused)}"
        used = size - len(unused)
        hint = f"make the tensor {used} long and number the slices anew" if used else "remove the tensor"
        yield Problem("QC0605", ("tensors", name), message, hint, key=True)


def inert_parameters(subject: Subject) -> Iterator[Problem]:
    """Yield, layer by layer as written, the parameters that no output can depend on."""
    placed = [*subject.placement.layers, *([subject.placement.decoder] if subject.placement.decoder else [])]
    paths = {layer.name: layer.path for layer in reversed(placed)}
    by_layer: dict[Path, list[Parameter]] = defaultdict(list)
    reasons: dict[Path, str] = {}
    for entry in subject.audit.inert:
        path = paths.get(entry.places[0].layer, ("embedding",))
        by_layer[path].append(entry.parameter)
        reasons.setdefault(path, f"{entry.places[0]}: {entry.reasons[0]}")
    written = dict(walk_layers(subject.spec.layers, ("layers",)))
    for path, found in by_layer.items():
        has_template = isinstance(written.get(path), ConvLayer | PoolLayer)
        place = (*path, "template" if has_template else "kind")
        message = f"no output depends on {count(len(found), 'parameter')}: {parameter_list(found)}; {reasons[path]}"
        yield Problem("QC0606", place, message, "`qcnn audit` gives the reason for each")


def overlapping_slices(subject: Subject) -> Iterator[Problem]:
    """Yield slices that share some of their entries with earlier slices."""
    readers: dict[tuple[str, int], dict[range, None]] = defaultdict(dict)
    for tensor, entries, path in _slices(subject):
        others = {e: None for i in entries for e in readers[tensor, i] if e != entries}
        if others and entries not in readers[tensor, entries.start]:
            shared = sum(any(i in e for e in others) for i in entries)
            listed = either((f"`{_text(tensor, e)}`" for e in others), "and")
            message = f"this slice shares {count(shared, 'parameter')} with {listed}, and not the others"
            yield Problem("QC0607", path, message, "name one slice twice, or slices that do not overlap")
        for i in entries:
            readers[tensor, i][entries] = None


def _slices(subject: Subject) -> Iterator[tuple[str, range, Path]]:
    for layer in subject.placement.layers:
        size = len(layer.template.parameters) if layer.template else 0
        for edge, (tensor, first) in enumerate(layer.slices):
            if tensor in subject.spec.tensors and size:
                yield tensor, range(first, first + size), (*layer.path, "weights", edge)


def _text(tensor: str, entries: range) -> str:
    return f"{tensor}[{entries.start}:{entries.stop}]"


# --- features ------------------------------------------------------------------------------


def features_without_effect(subject: Subject) -> Iterator[Problem]:
    """Yield features that no output can depend on."""
    blind = [Parameter("x", (index,)) for index in subject.audit.blind]
    if blind:
        number = count(subject.circuit.features, "feature")
        message = f"no output depends on {len(blind)} of {number}: {parameter_list(blind)}"
        hint = "let gates carry them to a wire that is read, or rotate about an axis that changes the state there"
        yield Problem("QC0608", ("embedding",), message, hint)


def constant_amplitudes(subject: Subject) -> Iterator[Problem]:
    """Yield an amplitude embedding that gives the same state for every input."""
    initial = subject.circuit.initial
    if initial and (initial.is_plain or initial.side) and initial.features == 1 and initial.pad == 0:
        message = "one feature beside zeros is divided by its own size: every input becomes the same state"
        hint = "give more features, a `pad` other than 0, or use `kind: angle`"
        yield Problem("QC0609", ("embedding", "features"), message, hint)


# --- wires and bits ------------------------------------------------------------------------


def unused_wires(subject: Subject) -> Iterator[Problem]:
    """Yield data wires that nothing happens on, those that are read all the same apart."""
    circuit = subject.circuit
    used = {w for op in circuit.flat_ops for w in op.all_wires} | _loaded(circuit)
    idle = [w for w in range(circuit.data_wires) if w not in used]
    read = set(circuit.readout_wires)
    for wires, rest in (
        ([w for w in idle if w not in read], "no feature, no gate, no output"),
        ([w for w in idle if w in read], "no feature and no gate, so that what is read there never changes"),
    ):
        if wires:
            yield Problem(
                "QC0611", ("wires",), f"{_wire_list(wires)}: {rest}", "use fewer wires, or join these to the others"
            )


def _loaded(circuit: Circuit) -> set[int]:
    """Return the wires that can be in |1> after the amplitude embedding; wire 0 is the most significant bit."""
    initial = circuit.initial
    if initial is None:
        return set()
    sparse = initial.is_plain and not initial.pad
    bits = (initial.features - 1).bit_length() if sparse else len(initial.wires)
    return set(initial.wires[len(initial.wires) - bits :])


def _wire_list(wires: Sequence[int]) -> str:
    listed = ", ".join(map(str, wires))
    return f"wire {listed} is never used" if len(wires) == 1 else f"wires {listed} are never used"


def unused_bits(subject: Subject) -> Iterator[Problem]:
    """Yield measurements whose outcome no gate of their template asks for, unless measured wires are read out."""
    measured = {w for op in subject.circuit.flat_ops if op.gate == "measure" for w in op.wires}
    if not measured.isdisjoint(subject.circuit.readout_wires):
        return
    for path, lines in _blocks(subject.spec):
        for number, bit in _unasked(lines):
            message = f"no gate asks for the bit `{bit}` that is measured here"
            yield Problem("QC0612", (*path, number), message, f"use it as in `if {bit}: X b`, or remove the line")


def _blocks(spec: Spec) -> Iterator[tuple[Path, Sequence[str]]]:
    """Yield every list of statements in a file, with its path."""
    for name, template in spec.templates.items():
        if isinstance(template, TemplateSpec):
            yield ("templates", name, "gates"), template.gates
    for path, layer in _layers(spec):
        if isinstance(layer, GatesLayer):
            yield (*path, "gates"), layer.gates
    if isinstance(spec.ancilla_map, AncillaGates):
        yield ("ancilla_map", "gates"), spec.ancilla_map.gates


def _layers(spec: Spec) -> Iterator[tuple[Path, LayerSpec]]:
    """Yield every layer as written, those of templates included, with its path."""
    yield from walk_layers(spec.layers, ("layers",))
    for name, template in spec.templates.items():
        if isinstance(template, NestedTemplate):
            yield from walk_layers(template.layers, ("templates", name, "layers"))


def _unasked(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield line and bit of the measurements that no condition reads."""
    statements = [parse_statement(line) for line in lines]
    asked = {bit for s in statements if isinstance(s, GateStatement) for bit in s.conditions}
    for number, statement in enumerate(statements):
        if isinstance(statement, MeasureStatement) and statement.bit not in asked:
            yield number, statement.bit


# --- pools without gates -----------------------------------------------------------------------


def wirings_without_template(subject: Subject) -> Iterator[Problem]:
    """Yield what pools say about edges and weights although they have no template to put there."""
    for path, layer in _layers(subject.spec):
        if isinstance(layer, PoolLayer) and layer.template is None:
            for key in sorted(layer.model_fields_set & {"wiring", "weights"}):
                message = f"`{key}` says nothing here: this pool has no template, so it only drops wires"
                yield Problem("QC0614", (*path, key), message, f"name a `template`, or remove `{key}`", key=True)


# --- what was left out -----------------------------------------------------------------------


def not_searched(subject: Subject) -> Iterator[Problem]:
    """Yield that the circuit is too large to be searched, where it was not."""
    if not subject.searched:
        message = f"not looked at, as there are {count(len(subject.circuit.flat_ops), 'gate')}: "
        message += "parameters (QC0606) and features (QC0608) that no output depends on"
        hint = "`qcnn validate --strict`, `qcnn plan` and `qcnn audit` look at them"
        yield Problem("QC0613", ("layers",), message, hint, key=True)
