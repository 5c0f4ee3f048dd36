"""Which entries of which weight tensor each edge reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qcnn_compiler.document import Path
from qcnn_compiler.ir.circuit import Weight
from qcnn_compiler.spec.embedding import EmbedLayer, TemplateEmbedding
from qcnn_compiler.spec.layers import ConvLayer, GatesLayer, PoolLayer
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.sharing import Tie, Weights
from qcnn_compiler.spec.templates import Template

Edge = tuple[int, ...]
WeightedLayer = ConvLayer | PoolLayer | GatesLayer | EmbedLayer
Slice = tuple[str, int]  # tensor, first flat index of the parameters of one edge


def bind_weights(
    layer: WeightedLayer,
    name: str,
    path: Path,
    template: Template,
    edges: Sequence[Edge],
    tensors: dict[str, Weight],
    problems: list[Problem],
) -> tuple[Slice, ...]:
    """Return where each edge finds its parameters, declaring the tensors they are in."""
    size = len(template.parameters)
    weights, here = _sharing(layer, path)
    if isinstance(weights, tuple):
        return tuple(_named_slices(weights, (*here, "weights"), template, edges, tensors, problems))
    if size == 0:
        return tuple(("", 0) for _ in edges)
    if isinstance(weights, Tie):
        _declare(Weight(weights.tie, (size,)), (*here, "weights"), tensors, problems, tied=True)
        return tuple((weights.tie, 0) for _ in edges)
    shape = (len(edges), size) if weights == "per_edge" else (size,)
    _declare(Weight(name, shape), (*path, "name") if layer.name else path or here, tensors, problems, tied=False)
    return tuple((name, e * size if weights == "per_edge" else 0) for e in range(len(edges)))


def _sharing(layer: WeightedLayer, path: Path) -> tuple[Weights, Path]:
    """Return how the edges of a layer share weights, and where that is written."""
    match layer:
        case GatesLayer():
            return "shared", path
        case EmbedLayer(embedding=TemplateEmbedding(weights=weights)):
            return weights, (*path, "embedding")
        case EmbedLayer():
            return "shared", (*path, "embedding")
    return layer.weights, path


def _declare(weight: Weight, path: Path, tensors: dict[str, Weight], problems: list[Problem], *, tied: bool) -> None:
    known = tensors.get(weight.name)
    if known is None:
        tensors[weight.name] = weight
    elif not tied:
        hint = f"choose another name, or share one tensor with `weights: {{tie: {weight.name}}}`"
        problems.append(Problem("QC0330", path, f"there is already a weight tensor `{weight.name}`", hint))
    elif known.size != weight.size:
        message = f"`{weight.name}` holds {known.size} parameters, but this template has {weight.size}"
        problems.append(Problem("QC0331", path, message, "tie only layers with equally many parameters"))


def _named_slices(
    names: Sequence[str],
    path: Path,
    template: Template,
    edges: Sequence[Edge],
    tensors: dict[str, Weight],
    problems: list[Problem],
) -> Iterator[Slice]:
    if len(names) != len(edges):
        message = f"{len(names)} names are given for {len(edges)} edges"
        problems.append(Problem("QC0332", path, message, "write one name per edge, in the order of the edges"))
        return
    for index, text in enumerate(names):
        yield _slice(text, (*path, index), len(template.parameters), tensors, problems)


def _slice(text: str, path: Path, size: int, tensors: dict[str, Weight], problems: list[Problem]) -> Slice:
    tensor, _, bounds = text.rstrip("]").partition("[")
    if not bounds:
        _declare(Weight(tensor, (size,)), path, tensors, problems, tied=True)
        return tensor, 0
    start, end = map(int, bounds.split(":"))
    known = tensors.get(tensor)
    if known is None:
        problem = Problem.unknown("QC0333", path, "tensor", tensor, tensors, "declare it under `tensors`")
        problems.append(problem)
    elif end > known.size:
        message = f"`{tensor}` has {known.size} entries, so `{text}` runs past its end"
        problems.append(Problem("QC0334", path, message, f"make it longer under `tensors`, or end at {known.size}"))
    elif end < start:
        hint = "write `NAME[START:END]`, without the entry END itself"
        problems.append(Problem("QC0334", path, f"`{text}` ends before it begins", hint))
    elif end - start != size:
        message = f"`{text}` holds {end - start} parameters, but this template has {size}"
        fits = start + size <= known.size
        problems.append(Problem("QC0335", path, message, f"write `{tensor}[{start}:{start + size}]`" if fits else None))
    return tensor, start
