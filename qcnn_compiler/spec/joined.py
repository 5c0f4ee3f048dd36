"""Which template a layer applies, and the edges of wires that it joins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from qcnn_compiler.document import Path
from qcnn_compiler.gates.statement import parse_statement
from qcnn_compiler.gates.table import Gate, find_gate
from qcnn_compiler.spec.edges import edges_of, positions, wirings_of
from qcnn_compiler.spec.embedding import EmbedLayer
from qcnn_compiler.spec.families import FAMILIES, generated
from qcnn_compiler.spec.layers import GatesLayer, UnpoolLayer
from qcnn_compiler.spec.placed import Placement
from qcnn_compiler.spec.positions import measured_above, renamed
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.templates import Template, library, statement_problems
from qcnn_compiler.spec.uploads import upload
from qcnn_compiler.spec.weights import Edge, WeightedLayer
from qcnn_compiler.spec.wiring_models import EdgesWiring, Wiring

SingleLayer = WeightedLayer | UnpoolLayer
EXPLAINED = "`qcnn explain layers.template` shows those of the library with their gates"
MAX_NAMED = 4  # templates in a help


def on_wires(layer: SingleLayer, path: Path, placement: Placement) -> tuple[Template | None, tuple[Edge, ...]]:
    """Return the template of a layer and its edges as absolute wires; no template where nothing is joined."""
    active = placement.active
    key = path, len(active)
    if key not in placement.joined:  # the rounds of a repeat join the same positions
        placement.joined[key] = _template_and_edges(layer, path, len(active), placement)
    template, edges = placement.joined[key]
    return template, tuple(tuple(active[p] for p in e) for e in edges)


def _template_and_edges(
    layer: SingleLayer, path: Path, n: int, placement: Placement
) -> tuple[Template | None, tuple[Edge, ...]]:
    if isinstance(layer, GatesLayer):
        return _gates_block(layer, path, n, placement.problems)
    if isinstance(layer, EmbedLayer):
        return upload(layer.embedding, (*path, "embedding"), n, placement.templates, placement.problems)
    if isinstance(layer, UnpoolLayer) or layer.template is None:
        return None, ()
    family = layer.template in FAMILIES and layer.template not in placement.templates
    template = None if family else _template(layer.template, (*path, "template"), placement)
    if template is None and not family:
        return None, ()
    arity = len(template.wires) if template else None
    edges = edges_of(layer, path, n, arity, placement.limits, placement.problems)
    if not edges:
        return None, ()
    template = template or _generated(layer.template, edges, path, placement.problems)
    if template is None:
        return None, ()
    bad = next((e for e in edges if len(e) != len(template.wires)), None)
    if bad is not None:
        where, written = _written(layer.wiring, bad, (*path, "wiring"), n)
        hint = _same_size(template, len(bad), n, placement)
        message = f"`{template.name}` acts on {len(template.wires)} wires, but edge {list(written)} has {len(bad)}"
        placement.problems.append(Problem("QC0323", where, message, hint, wirings_of(len(template.wires), n)))
    return template, edges


def _written(wiring: Wiring, edge: Edge, path: Path, n: int) -> tuple[Path, Edge]:
    """Return where an edge is written out, and how; where a generator made it, the wiring and the edge."""
    several = isinstance(wiring, tuple)
    for number, item in enumerate(wiring if several else (wiring,)):
        for index, written in enumerate(item.edges if isinstance(item, EdgesWiring) else ()):
            if tuple(p % n for p in written) in (edge, edge[::-1]):
                return (*path, *((number,) if several else ()), "edges", index), written
    return path, edge


def _same_size(template: Template, size: int, n: int, placement: Placement) -> str:
    """Return how template and edges come to have as many wires, where an edge has `size`."""
    wires = len(template.wires)
    if template.name in FAMILIES and template.name not in placement.templates:
        return f"`{template.name}` is made for the first edge: write a layer for each size"
    own = [known for known in placement.templates.values() if known and known.name != template.name]
    fitting = [known.name for known in (*own, *library().values()) if len(known.wires) == size]
    fitting += [name for name, family in FAMILIES.items() if size <= family.max_wires]
    named = ", ".join(f"`{name}`" for name in fitting[:MAX_NAMED])
    cycle = f", as `cycle: {{arity: {wires}}}` does" if 2 < wires <= n else ""
    return f"write edges of {wires}{cycle}, or take a template on {size}, such as {named}"


def _template(name: str, path: Path, placement: Placement) -> Template | None:
    """Return the template of the file or the library, None where there is none that is right."""
    if name in placement.templates:
        return placement.templates[name]
    if name in library():
        return library()[name]
    names = (*placement.templates, *library(), *FAMILIES)
    problem = Problem.unknown("QC0302", path, "template", name, names, EXPLAINED)
    gate = None if name.lower() in names else find_gate(name) or find_gate(name.upper())
    placement.problems.append(replace(problem, hint=_made_of(gate)) if gate else problem)
    return None


def _made_of(gate: Gate) -> str:
    """Return how a gate becomes a template."""
    wires = "abc"[: gate.wires]
    angles = ", ".join(f"t{i}" for i in range(len(gate.params)))
    line = f"{gate.name}({angles}) {' '.join(wires)}" if angles else f"{gate.name} {' '.join(wires)}"
    name = f"my_{gate.name.lower()}"
    return f'that is a gate; write `templates: {{{name}: {{wires: [{", ".join(wires)}], gates: ["{line}"]}}}}`'


def _generated(name: str, edges: Sequence[Edge], path: Path, problems: list[Problem]) -> Template | None:
    """Return a generated template for as many wires as the first edge has, None where these are too many."""
    size, most = len(edges[0]), FAMILIES[name].max_wires
    if size <= most:
        return generated(name, size)
    message = f"`{name}` acts on 1 to {most} wires, but edge {list(edges[0])} has {size}"
    problems.append(Problem("QC0337", (*path, "template"), message, "join fewer wires"))
    return None


def _gates_block(
    layer: GatesLayer, path: Path, n: int, problems: list[Problem]
) -> tuple[Template | None, tuple[Edge, ...]]:
    """Return a template whose wires are the positions that the statements name, and its one edge."""
    template, edges, found = _block(layer.gates, layer.name or "gates", n, (*path, "gates"))
    problems += found
    return template, edges


@lru_cache(maxsize=16)  # placement is done for the checks, for lowering and for the warnings
def _block(
    lines: tuple[str, ...], name: str, n: int, path: Path
) -> tuple[Template | None, tuple[Edge, ...], tuple[Problem, ...]]:
    """Return what `_gates_block` does, and what is wrong with positions; all on `n` of them."""
    if statement_problems(lines, None):
        return None, (), ()
    statements = tuple(map(parse_statement, lines))
    found: list[Problem] = []
    for number, statement in enumerate(statements):
        positions(map(int, statement.wires), (*path, number), n, found)
    if found:
        return None, (), tuple(found)
    names = {word: str(int(word) % n) for s in statements for word in s.wires}
    statements = tuple(renamed(s, names) for s in statements)
    wires = tuple(dict.fromkeys(names.values()))
    return Template(name, wires, statements), (tuple(map(int, wires)),), tuple(measured_above(statements, path))
