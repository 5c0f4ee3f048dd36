"""A file with everything resolved: defaults filled in, repeats unrolled, templates as gates, edges on absolute wires.

Of a spec comes one of the same circuit. Every layer that applies gates becomes a convolution with a template of
its own on explicit edges; all wires stay active until one last pool drops those that are not, so that positions are
wires throughout.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from qcnn_compiler.document import Path
from qcnn_compiler.gates.expression import Expression, Name, bind, show
from qcnn_compiler.gates.statement import MeasureStatement, Statement
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.ir.text import model_id
from qcnn_compiler.limits import NO_LIMITS
from qcnn_compiler.spec.base import FromFile
from qcnn_compiler.spec.branches import branch_specs
from qcnn_compiler.spec.embedding import AmplitudeEmbedding, TemplateEmbedding
from qcnn_compiler.spec.families import FAMILIES
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.placed import PlacedLayer, Placement
from qcnn_compiler.spec.placement import place
from qcnn_compiler.spec.templates import Template, library

if TYPE_CHECKING:
    from qcnn_compiler.spec.noise import EvaluationSpec
    from qcnn_compiler.training.settings import TrainingSpec

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,59}")
Values = dict[str, Any]


@dataclass
class Flat:
    """A resolved spec.

    Attributes:
        value: what its file holds.
        above: comments on the lines above what stands at a path; those at `()` head the file.
        beside: comments behind what stands at a path.
        origins: whether comments name the file and line that parts come from.
    """

    value: Values
    above: dict[Path, list[str]] = field(default_factory=dict)
    beside: dict[Path, str] = field(default_factory=dict)
    origins: bool = True


def flat(spec: Spec, circuits: Mapping[str, Circuit], *, origins: bool = True) -> Flat:
    """Return a checked spec resolved, each part with the file and line that it comes from.

    Args:
        origins: say them; without, a line more at the top of the file changes nothing.
    """
    dumped = spec.model_dump(mode="json", by_alias=True, exclude_none=True)
    result = Flat({name: value for name, value in dumped.items() if value not in ({}, [], "")}, origins=origins)
    result.above[()] = [f"# {spec.name}, everything resolved: circuit_id {model_id(circuits)}"]
    result.beside |= {(name,): f"# {origin(spec, (name,))}" for name in result.value if origins}
    templates: Values = {}
    for name, branch in branch_specs(spec).items():
        at = ("branches", name) if spec.branches else ()
        resolved = _circuit(branch, f"{name}_" if spec.branches else "", templates, at, result)
        if spec.branches:
            steps = result.value["branches"][name].get("frontend")
            result.value["branches"][name] = ({"frontend": steps} if steps else {}) | resolved
        else:
            result.value |= resolved
    if spec.branches:
        result.value.pop("layers", None)
    result.value["templates"] = templates
    order = [f.alias or name for name, f in Spec.model_fields.items()]
    result.value = {name: result.value[name] for name in order if result.value.get(name)}
    return result


def flat_settings(settings: TrainingSpec | EvaluationSpec) -> Flat:
    """Return training or evaluation settings with their defaults filled in, each value with where it comes from."""
    result = Flat(settings.model_dump(mode="json"))
    result.above[()] = [f"# {settings.name}, everything resolved"]
    result.beside = {path: f"# {origin(settings, path)}" for path in _leaves(result.value, ())}
    return result


def _leaves(value: Any, path: Path) -> Iterator[Path]:
    if not isinstance(value, dict) or not value:
        yield path
        return
    for key, inner in value.items():
        yield from _leaves(inner, (*path, key))


def origin(loaded: FromFile, path: Path) -> str:
    """Return file and line that the value at a path of a loaded file comes from, or that it is there by default."""
    document = loaded.document
    if document is None:
        return "made in Python"
    if not document.holds(path):
        return "by default"
    source, depth = document.owner(path)
    span = source.locate(path[depth:], key=True)
    if source.file.startswith("--"):
        return source.file
    name = PurePath(source.file).name
    return f"{name}:{span.line}" if span else name


def _origins(spec: Spec, path: Path, result: Flat) -> list[str]:
    """Return where a part of a branch comes from, if that is to be said."""
    return [origin(spec, spec.origin(path))] if result.origins else []


def _circuit(spec: Spec, prefix: str, templates: Values, at: Path, result: Flat) -> Values:
    """Return the keys of one circuit, and add its templates and comments."""
    placement = place(spec, NO_LIMITS)
    if isinstance(spec.embedding, TemplateEmbedding):  # it stays as it is, and so does its template
        used = placement.templates.get(spec.embedding.template)
        templates |= {used.name: _gates(used)} if used else {}
    layers = list(_layers(spec, placement, prefix, templates, (*at, "layers"), result))
    fields = ("wires", "embedding", "tensors", "ancilla_map", "readout")
    found = spec.model_dump(mode="json", include=set(fields), exclude_none=True)
    if isinstance(spec.embedding, AmplitudeEmbedding):
        found["embedding"]["features"] = spec.embedding.features or 2**spec.wires
    if not found["tensors"]:
        del found["tensors"]
    wires = " ".join(map(str, placement.active))
    words = [*_origins(spec, ("readout",), result), f"active wires {wires}"]
    result.beside[(*at, "readout")] = f"# {'; '.join(words)}"
    return found | {"layers": layers}


def _layers(
    spec: Spec, placement: Placement, prefix: str, templates: Values, at: Path, result: Flat
) -> Iterator[Values]:
    known, number, above = set(spec.tensors), 0, list[str]()
    for layer in placement.layers:
        words = [_summary(layer, placement), *_origins(spec, layer.path, result)]
        above.append(f"# {'; '.join(words)}")
        if layer.template is None:
            continue
        name = _free(f"{prefix}{layer.name}"[:50], templates)
        templates[name] = _gates(layer.template)
        result.beside[("templates", name)] = f"# {layer.template.name}"
        result.above[(*at, number)], above, number = above, [], number + 1
        yield _entry(name, layer, _weights(layer, placement, known))
    register = tuple(range(spec.wires))
    if placement.active != register:
        result.above[(*at, number)] = [*above, "# wires that are active at the end"]
        yield {"kind": "pool", "keep": list(placement.active)}
    elif above:
        result.above[(*at, number)] = above


def _entry(template: str, layer: PlacedLayer, weights: Values) -> Values:
    """Return a layer as a convolution, or, where edge by edge other features enter, as an embedding."""
    edges, name = [list(edge) for edge in layer.edges], {"name": weights.pop("name")} if "name" in weights else {}
    if not any(layer.firsts):
        return {"kind": "conv", "template": template, "wiring": {"edges": edges}} | weights | name
    embedding = {"kind": "template", "template": template, "layout": edges} | weights
    return {"kind": "embed", "embedding": embedding, "first": layer.firsts[0]} | name


def _free(name: str, taken: Values) -> str:
    """Return a name of a template that neither the library nor a layer before has."""
    if name not in taken and name not in library() and name not in FAMILIES:
        return name
    return next(n for i in count(2) if (n := f"{name}_{i}") not in taken)


def _summary(layer: PlacedLayer, placement: Placement) -> str:
    """Return what a layer is in words: its template, edges, weights, and which wires it leaves active."""
    words = [f"{layer.name}: {layer.kind}"]
    if layer.template:
        words.append(f"{layer.template.name} on {len(layer.edges)} edge{'s' * (len(layer.edges) != 1)}")
    words += [f"weights {t} {placement.weights[t].shape}" for t in dict.fromkeys(t for t, _ in layer.slices if t)]
    if layer.after != layer.before:
        words.append(f"wires {' '.join(map(str, layer.after))} active afterwards")
    return ", ".join(words)


# --- templates -------------------------------------------------------------------------------


def _gates(template: Template) -> Values:
    """Return a template as the language writes it; names that only the compiler can have are numbered."""
    bits = dict.fromkeys(s.bit for s in template.statements if isinstance(s, MeasureStatement))
    wires = _plain("w", template.wires)
    outcomes, angles = _plain("m", bits), {n: Name(new) for n, new in _plain("t", template.parameters).items()}
    gates = [_statement(s, wires, outcomes, angles) for s in template.statements]
    return {"wires": list(wires.values()), "gates": gates}


def _plain(letter: str, names: Iterable[str]) -> dict[str, str]:
    """Return names by themselves, or all of them numbered where one is no word."""
    names = tuple(names)
    if all(_WORD.fullmatch(name) for name in names):
        return {name: name for name in names}
    return {name: f"{letter}{number}" for number, name in enumerate(names)}


def _statement(
    statement: Statement, wires: Mapping[str, str], bits: Mapping[str, str], angles: Mapping[str, Expression]
) -> str:
    if isinstance(statement, MeasureStatement):
        return f"measure {wires[statement.wire]} -> {bits[statement.bit]}"
    conditions = "".join(f"if {bits[bit]}: " for bit in statement.conditions)
    params = ", ".join(show(bind(param, angles)) for param in statement.params)
    arguments = f"({params})" if statement.params else ""
    return f"{conditions}{statement.gate.name}{arguments} {' '.join(wires[w] for w in statement.wires)}"


# --- weights ---------------------------------------------------------------------------------


def _weights(layer: PlacedLayer, placement: Placement, known: set[str]) -> Values:
    """Return `weights` and `name` such that each edge reads the same entries of tensors of the same shapes.

    Args:
        known: names of the tensors so far, to which those of the layer are added.
    """
    assert layer.template is not None
    size, tensors = len(layer.template.parameters), {tensor for tensor, _ in layer.slices}
    if tensors == {""}:
        return {}
    new, tensor = layer.name not in known, layer.slices[0][0]
    known |= tensors
    if new and tensors == {layer.name} and len(placement.weights[layer.name].shape) == 2:
        return {"weights": "per_edge", "name": layer.name}
    if set(layer.slices) == {(tensor, 0)} and placement.weights[tensor].size == size:
        return {"weights": "shared", "name": tensor} if new and tensor == layer.name else {"weights": {"tie": tensor}}
    return {"weights": [_slice(tensor, first, size, placement) for tensor, first in layer.slices]}


def _slice(tensor: str, first: int, size: int, placement: Placement) -> str:
    whole = first == 0 and placement.weights[tensor].size == size
    return tensor if whole else f"{tensor}[{first}:{first + size}]"
