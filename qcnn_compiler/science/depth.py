"""Layers repeated more often than they add anything to the circuit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from qcnn_compiler.document import Path
from qcnn_compiler.science.subject import Subject
from qcnn_compiler.spec.layers import ConvLayer, RepeatLayers
from qcnn_compiler.spec.nesting import walk_layers
from qcnn_compiler.spec.placed import PlacedLayer
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.templates import Template
from qcnn_compiler.spec.weights import Edge, Slice
from qcnn_compiler.spec.wording import count


def repeated_layers(subject: Subject) -> Iterator[Problem]:
    """Yield the layers that bring nothing new, where they are more than half of those between two pools.

    Nothing new: the same gates with the same parameters before, no feature, and wires that have all met.
    """
    idle: Counter[Path] = Counter()
    gates: Counter[Path] = Counter()
    rounds = [one for layer in subject.placement.layers for one in _rounds(layer)]
    applied = Counter(layer.path for layer in rounds)
    for run in _runs(rounds):
        found = list(_idle(run))
        for layer in found if 2 * len(found) > len(run) else ():
            idle[layer.path] += 1
            gates[layer.path] += len(layer.edges) * (len(layer.template.statements) if layer.template else 0)
    for path, number in idle.items():
        brings = "brings" if number == 1 else "bring"
        message = f"of {count(applied[path], 'application')} of this layer {number} {brings} nothing new: "
        message += f"{count(gates[path], 'gate')} without a new parameter or feature, on wires that have all met"
        written = sum(layer.path == path for layer in subject.placement.layers)
        place = (*path, "wiring") if written < applied[path] else _place(subject, path)
        yield Problem("QC0610", place, message, "repeat it less often, or give the rounds own weights")


def _rounds(layer: PlacedLayer) -> Iterator[PlacedLayer]:
    """Yield a layer once for each time that its edges go through the same wires and parameters, as `[ring, ring]`."""
    parts = list(zip(layer.edges, layer.slices, strict=True))
    lengths = (n for n in range(1, len(parts)) if len(parts) % n == 0 and parts[n:] == parts[:-n])
    length = next(lengths, len(parts))
    once = replace(layer, edges=layer.edges[:length], slices=layer.slices[:length])
    yield from [once] * (len(parts) // length if parts else 1)


def _runs(layers: list[PlacedLayer]) -> Iterator[list[PlacedLayer]]:
    """Yield the stretches without a pool and without a layer that reads features."""
    run: list[PlacedLayer] = []
    for layer in layers:
        if layer.kind in ("pool", "unpool") or (layer.template and layer.template.features):
            yield run
            run = []
        else:
            run.append(layer)
    yield run


def _idle(run: list[PlacedLayer]) -> Iterator[PlacedLayer]:
    """Yield the layers of a run that were applied in it before and whose wires have all met before them."""
    seen: set[tuple[Template | None, tuple[Edge, ...], tuple[Slice, ...]]] = set()
    met: dict[int, set[int]] = {}
    for layer in run:
        gates = layer.template, layer.edges, layer.slices
        together = {w for edge in layer.edges for w in edge}
        if gates in seen and all(together <= met[w] for w in together):
            yield layer
        seen.add(gates)
        _meet(layer, met)


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
