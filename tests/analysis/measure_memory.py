"""Print the measured peak of steps of one engine beside their estimates, each as a line of JSON.

    python -m tests.analysis.measure_memory ENGINE

It runs in a process of its own, with `MALLOC_MMAP_THRESHOLD_` set, so that memory goes back to the system when it is
freed: what glibc keeps in its heap between allocations of less than 32 MB is nobody's to estimate.
"""

from __future__ import annotations

import gc
import json
import re
import sys
from pathlib import Path

import torch

from qcnn_compiler.analysis.memory import Use, sizes, step_bytes
from qcnn_compiler.layer import QCNNLayer
from qcnn_compiler.lower import lower
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec

AMPLITUDE, ANGLE = {"kind": "amplitude"}, {"kind": "angle", "rotation": "Y"}
SU4 = {"kind": "conv", "template": "su4", "wiring": "ring", "weights": "per_edge"}
RELOAD = {"kind": "conv", "template": "reload", "wiring": "ring"}
TEMPLATES = {"reload": {"wires": ["a", "b"], "gates": ["RY(w*x[0]) a", "RZ(x[1]) b", "CNOT a b"]}}
Z, X, PROBS = {"kind": "expval"}, {"kind": "expval", "observable": "X"}, {"kind": "probs"}
#: wires, batch, embedding, layers, readout
CASES = (
    (8, 1024, AMPLITUDE, [SU4] * 2, Z),
    (10, 256, AMPLITUDE, [SU4] * 2, PROBS),
    (10, 256, AMPLITUDE, [SU4] * 10, Z),
    (6, 2048, ANGLE, [SU4, RELOAD] * 4, Z),
    (8, 1024, ANGLE, [RELOAD] * 2, X),
    (18, 1, AMPLITUDE, [SU4], Z),
)


def main(engine: str) -> None:
    for case in CASES:
        for dtype in (torch.float32, torch.float64):
            layer = QCNNLayer(circuit(*case), dtype=dtype, engine=engine)
            inputs = 0.1 + torch.rand(case[1], layer.circuit.features, dtype=dtype)
            size = sizes(layer._executor().circuit, engine)
            for training in (True, False):
                estimate = step_bytes(size, len(inputs), Use(engine, dtype.itemsize, training, torch.get_num_threads()))
                found = {"case": str((*case[:2], str(dtype), training)), "measured": peak(layer, inputs, training)}
                print(json.dumps(found | {"estimate": estimate}), flush=True)
    in_parts(engine, CASES[0], 256)


def in_parts(engine: str, case: tuple, samples: int) -> None:
    """Print the peak of a training step whose limit leaves room for a part of the batch, beside that limit."""
    size = sizes(QCNNLayer(circuit(*case))._executor().circuit, engine)
    limit = step_bytes(size, samples, Use(engine, threads=torch.get_num_threads()))
    layer = QCNNLayer(circuit(*case), engine=engine, max_memory=limit)
    assert layer.samples_at_once(case[1]) == samples
    inputs = 0.1 + torch.rand(case[1], layer.circuit.features)
    step(layer, inputs, training=True)  # what torch imports with the first inner backward pass is no part of it
    measured = peak(layer, inputs, training=True)
    print(json.dumps({"case": "in parts", "measured": measured, "estimate": limit}))


def circuit(wires: int, _batch: int, embedding: dict, layers: list, readout: dict):
    value = {"qcnn": 1, "name": "memory", "wires": wires, "embedding": embedding, "layers": layers, "readout": readout}
    return lower(check_spec(Spec.model_validate(value | {"templates": TEMPLATES})))


def peak(layer: QCNNLayer, inputs: torch.Tensor, training: bool) -> int:
    """Return by how many bytes a step raises the memory of this process at its peak, tables built before."""
    step(layer, inputs[:1], training)
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")  # forgets the peak so far
    before = status("VmRSS")
    step(layer, inputs, training)
    return status("VmHWM") - before


def step(layer: QCNNLayer, inputs: torch.Tensor, training: bool) -> None:
    layer.zero_grad()
    with torch.set_grad_enabled(training):
        outputs = layer(inputs)
    if training:
        (outputs**2).sum().backward()


def status(name: str) -> int:
    found = re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found
    return 1024 * int(found[1])


if __name__ == "__main__":
    main(sys.argv[1])
