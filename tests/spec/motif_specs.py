"""Specs that say what HierarQcal's motifs say, placed on wires."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from qcnn_compiler.limits import NO_LIMITS
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.placement import place

Layer = dict[str, Any]


@dataclass(frozen=True)
class Motifs:
    """Edges of each layer that has a template, wires left, and parameters; `problems` are codes, in order."""

    edges: list[list[tuple[int, ...]]]
    active: list[int]
    parameters: int
    problems: list[str]


def unitary(arity: int, parameters: int) -> tuple[str, dict[str, Any]]:
    """Return name and definition of a template on `arity` wires with as many parameters."""
    wires = [f"w{i}" for i in range(arity)]
    gates = [f"H {wire}" for wire in wires] + [f"RY(t{i}) w{i % arity}" for i in range(parameters)]
    return f"u{arity}_{parameters}", {"wires": wires, "gates": gates}


def conv(wiring: Any, arity: int = 2, parameters: int = 15, weights: str = "shared") -> Layer:
    return {"kind": "conv", "template": unitary(arity, parameters)[0], "wiring": wiring, "weights": weights}


def pool(drop: Any, arity: int = 2, parameters: int = 2, weights: str = "shared", **mask: Any) -> Layer:
    wiring = {"mask": mask}
    template = unitary(arity, parameters)[0]
    return {"kind": "pool", "template": template, "wiring": wiring, "drop": drop, "weights": weights}


def spec_of(wires: int, *layers: Layer, templates: dict[str, Any] | None = None) -> Spec:
    """Return the spec of the layers, with the templates that `conv` and `pool` name."""
    names = {name for layer in layers if re.fullmatch(r"u\d+_\d+", name := layer.get("template", ""))}
    inline = dict(unitary(*map(int, name[1:].split("_"))) for name in names)
    return Spec.model_validate(
        {
            "qcnn": 1,
            "name": "motifs",
            "wires": wires,
            "embedding": {"kind": "angle"},
            "templates": inline | (templates or {}),
            "layers": list(layers),
            "readout": {"kind": "expval"},
        }
    )


def placed(wires: int, *layers: Layer, templates: dict[str, Any] | None = None) -> Motifs:
    """Return what the layers become on `wires` wires."""
    found = place(spec_of(wires, *layers, templates=templates), NO_LIMITS)
    return Motifs(
        [list(layer.edges) for layer in found.layers if layer.template],
        list(found.active),
        sum(weight.size for weight in found.weights.values()),
        [problem.code for problem in found.problems],
    )
