"""Circuits with layers on any number of wires, for drawings."""

from __future__ import annotations

from qcnn_compiler.ir.circuit import Amplitude, Circuit, Layer, Op, Weight
from qcnn_compiler.spec.wiring import PRESETS
from tests.circuits import CRZ_CRX, SU4, applied, z


def pyramid(wires: int, wiring: str = "ring", name: str = "") -> Circuit:
    """Return convolutions and pools in turn until one wire is left; `name` goes before every layer's own."""
    active = tuple(range(wires))
    layers: list[Layer] = []
    ops: list[Op] = []
    while len(active) > 1:
        for kind, template, preset in (("conv", SU4, wiring), ("pool", CRZ_CRX, "pairs")):
            edges = tuple((active[a], active[b]) for a, b in PRESETS[preset](len(active)))
            after = active if kind == "conv" else active[1::2]
            tensor = f"{name}{kind}{len(layers) // 2 + 1}"
            ops += applied(template, edges, tensor, [0] * len(edges), len(layers))
            layers.append(Layer(kind, tensor, template[0].split("(")[0], edges, active, after, (tensor,)))
            active = after
    weights = tuple(Weight(layer.name, (15 if layer.kind == "conv" else 2,)) for layer in layers)
    start = Amplitude(tuple(range(wires)), 1 << wires)
    return Circuit(wires, wires, 1 << wires, weights, tuple(ops), z(*active), start, tuple(layers), f"pyramid-{wires}")
