"""Layers repeated more often than they add anything to the circuit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from qcnn_compiler.document import Path
from qcnn_compiler.science.subject import Subject
from qcnn_compiler.spec.checks import walk_layers
from qcnn_compiler.spec.layers import ConvLayer, RepeatLayers
from qcnn_compiler.spec.placement import PlacedLayer
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.wording import count

Entry = tuple[str, int]  # tensor, flat index


def repeated_layers(subject: Subject) -> Iterator[Problem]:
    """Yield the layers that are applied after their wires have all met, and that bring nothing new.

    Nothing new: no feature, and no parameter that was not read since the last pool. See rule QC0610.
    """
    surplus: Counter[Path] = Counter()
    gates: Counter[Path] = Counter()
    applied = Counter(layer.path for layer in subject.placement.layers)
    for run in _runs(subject.placement.layers):
        for layer in _idle(run):
            surplus[layer.path] += 1
            gates[layer.path] += len(layer.edges) * (len(layer.template.statements) if layer.template else 0)
    for path, number in surplus.items():
        message = f"{number} of {count(applied[path], 'application')} of this layer add {count(gates[path], 'gate')}, "
        message += "but no parameter and no feature, and its wires have all met before"
        yield Problem("QC0610", _place(subject, path), message, "repeat it less often, or give the rounds own weights")


def _runs(layers: list[PlacedLayer]) -> Iterator[list[PlacedLayer]]:
    """Yield the stretches without a pool and without a layer that reads features."""
    run: list[PlacedLayer] = []
    for layer in layers:
        if layer.kind == "pool" or (layer.template and layer.template.features):
            yield run
            run = []
        else:
            run.append(layer)
    yield run


def _idle(run: list[PlacedLayer]) -> Iterator[PlacedLayer]:
    """Yield the layers of a run that read nothing new and whose wires have all met before them."""
    known: set[Entry] = set()
    met: dict[int, set[int]] = {}
    for layer in run:
        entries = _entries(layer)
        together = {w for edge in layer.edges for w in edge}
        if entries <= known and all(together <= met.get(w, {w}) for w in together):
            yield layer
        known |= entries
        _meet(layer, met)


def _entries(layer: PlacedLayer) -> set[Entry]:
    size = len(layer.template.parameters) if layer.template else 0
    return {(tensor, first + i) for tensor, first in layer.slices for i in range(size)}


def _meet(layer: PlacedLayer, met: dict[int, set[int]]) -> None:
    """Let what each wire may depend on grow by the edges of a layer, in order."""
    for edge in layer.edges:
        union = set().union(*(met.get(w, {w}) for w in edge))
        met.update((w, union) for w in edge)


def _place(subject: Subject, path: Path) -> Path:
    """Return the path of what repeats the layer: the innermost repeat around it, else what ties its weights."""
    layers = dict(walk_layers(subject.spec.layers, ("layers",)))
    for length in range(len(path) - 2, 0, -2):
        outer = layers.get(path[:length])
        if isinstance(outer, RepeatLayers):
            return (*path[:length], "repeat" if outer.repeat is not None else "until_wires")
    return (*path, "weights") if isinstance(layers[path], ConvLayer) else path
