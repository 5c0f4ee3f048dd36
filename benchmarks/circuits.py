"""The circuits that are timed: the AWS one, the same at other sizes, and a deep one, each a spec of the language."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from qcnn_compiler.document import read_document
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.limits import LIMITS
from qcnn_compiler.pipeline import compile_spec, load_spec

HERE = str(Path(__file__).resolve().parent)  # where engines of the benchmark import their builders from
SPECS = Path(HERE).parent / "specs"
AWS = SPECS / "aws" / "multiclass.yaml"
OTHER = SPECS / "hur" / "su4.yaml"
KEPT = 2  # wires that the one-hot map of the AWS circuit decodes


def load_circuit(path: Path) -> Circuit:
    """Return the circuit of a spec file."""
    return compile_spec(load_spec(path))


def grown(wires: int) -> Circuit:
    """Return the AWS circuit on other work wires: convolution and pool alternate until few wires are left.

    Where halving does not meet two wires, as in 12, 6, 3, the first two of the last three are read.
    """
    spec = _aws()
    conv, pool = spec["layers"][:2]
    layers, left = [], wires
    while left > KEPT + 1:
        layers += [conv, pool]
        left //= 2
    if left > KEPT:
        layers.append({"kind": "pool", "keep": list(range(KEPT))})
    return _compiled(spec | {"name": f"aws-{wires}", "wires": wires, "layers": layers})


def deep(layers: int, wires: int) -> Circuit:
    """Return the AWS convolution so many times, with new angles each time, and Z of every wire read."""
    spec = _aws()
    changes = {
        "name": f"deep-{layers}",
        "wires": wires,
        "layers": spec["layers"][:1] * layers,
        "ancilla_map": {"kind": "none"},
        "readout": {"kind": "expval", "observable": "Z", "wires": "active"},
    }
    return _compiled(spec | changes)


def _aws() -> dict[str, Any]:
    """Return the AWS spec as a mapping, without its assertions, which hold for its own size alone."""
    value = read_document(AWS, LIMITS).value
    return {key: entry for key, entry in value.items() if key != "expect"}


def _compiled(spec: dict[str, Any]) -> Circuit:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "spec.json"
        file.write_text(json.dumps(spec), encoding="utf-8")
        return load_circuit(file)
