"""Templates made of layers: in which order they are unrolled, and their layers as the statements of one unitary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from qcnn_compiler.document import Path
from qcnn_compiler.gates.expression import Expression, Name, bind
from qcnn_compiler.gates.statement import MeasureStatement, Statement
from qcnn_compiler.spec.embedding import EmbedLayer
from qcnn_compiler.spec.layers import AnyTemplate, LayerSpec, NestedTemplate, RepeatLayers
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.templates import Template
from qcnn_compiler.spec.weights import Edge, Slice

MAX_DEPTH = 16  # templates inside one another

Application = tuple[Template, Edge, Slice, int]  # the last one is the number of the feature that is x[0]


def wire_names(entry: NestedTemplate) -> tuple[str, ...]:
    """Return the names of a template's wires; numbers where only their count is given."""
    return tuple(map(str, range(entry.wires))) if isinstance(entry.wires, int) else entry.wires


def walk_layers(layers: Sequence[LayerSpec], path: Path) -> Iterator[tuple[Path, LayerSpec]]:
    """Yield every layer as written, repeats not unrolled, with its path."""
    for index, layer in enumerate(layers):
        yield (*path, index), layer
        if isinstance(layer, RepeatLayers):
            yield from walk_layers(layer.layers, (*path, index, "layers"))


def in_order(entries: Mapping[str, AnyTemplate], problems: list[Problem]) -> tuple[str, ...]:
    """Return the names of the templates that can be unrolled, each after those that it uses.

    Notes those that use themselves, and those that are nested too deeply.
    """
    depths: dict[str, int | None] = {}
    for name in entries:
        _visit(name, (), entries, depths, problems)
    return tuple(name for name, depth in depths.items() if depth)


def _visit(
    name: str,
    above: tuple[str, ...],
    entries: Mapping[str, AnyTemplate],
    depths: dict[str, int | None],
    problems: list[Problem],
) -> int | None:
    """Return how many templates deep one is, itself included, after entering it; None where it cannot be unrolled."""
    if name in depths:
        return depths[name]
    depth: int | None = 1
    chain = (*above, name)
    for path, used in _uses(entries[name], ("templates", name, "layers")):
        if used not in entries:
            continue  # of the library, or unknown, which is noted where it is placed
        inner: int | None = None
        if used in chain:
            loop = " -> ".join((*chain[chain.index(used) :], used))
            problems.append(Problem("QC0304", path, f"`{used}` would hold itself: {loop}", "use another template here"))
        elif len(chain) == MAX_DEPTH or (inner := _visit(used, chain, entries, depths, problems) or 0) == MAX_DEPTH:
            inner = None
            message = f"templates stand inside one another more than {MAX_DEPTH} deep here"
            problems.append(Problem("QC0305", path, message, "use fewer levels"))
        depth = max(depth, inner + 1) if depth and inner else None
    depths[name] = depth
    return depth


def _uses(entry: AnyTemplate, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(entry, NestedTemplate):
        for place, layer in walk_layers(entry.layers, path):
            holder = layer.embedding if isinstance(layer, EmbedLayer) else layer
            name = getattr(holder, "template", None)
            if name is not None:
                yield (*place, *(("embedding",) if holder is not layer else ()), "template"), name


def unitary(name: str, wires: tuple[str, ...], applications: Iterable[Application]) -> Template:
    """Return the template that applies others one after another, on positions among `wires`.

    A parameter is called after its tensor and its number there, a bit after the application that measures it.
    """
    statements = (
        statement
        for number, application in enumerate(applications)
        for statement in _statements(number, application, wires)
    )
    return Template(name, wires, tuple(statements))


def _statements(number: int, application: Application, wires: tuple[str, ...]) -> Iterator[Statement]:
    template, edge, (tensor, first), feature = application
    on = {wire: wires[p] for wire, p in zip(template.wires, edge, strict=True)}
    angles: dict[str, Expression] = {p: Name(f"{tensor}[{first + i}]") for i, p in enumerate(template.parameters)}
    for s in template.statements:
        if isinstance(s, MeasureStatement):
            yield replace(s, wire=on[s.wire], bit=f"{s.bit}.{number}")
        else:
            params = tuple(bind(p, angles, feature) for p in s.params)
            bits = tuple(f"{bit}.{number}" for bit in s.conditions)
            yield replace(s, params=params, wires=tuple(on[w] for w in s.wires), conditions=bits)
