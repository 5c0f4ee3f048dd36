"""Time one architecture on our two engines and on PennyLane's, taking turns, and print one table.

    python benchmarks/engine.py [SPEC] [--rounds N] [--json FILE]

Every engine runs the same circuit in float32, from the same weights on the same data, in this process. A round
visits every engine once for each task, so that what else the machine does falls on all of them; the table
shows the median over rounds and how many times longer each engine takes than the kernel.
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import platform
import statistics
import time
from collections.abc import Callable

import pennylane as qml
import torch
from torch import nn

import qcnn_compiler as qc
from qcnn_compiler.ir.circuit import Circuit

TRAIN_BATCH, INFER_BATCH = 32, 256
SECONDS = 0.3  # a task is repeated at least this long within a round


def engines(circuit: Circuit) -> dict[str, nn.Module]:
    """Return the layers to compare, all with the weights of the first."""
    devices = {"lightning.qubit adjoint": "adjoint", "default.qubit backprop": "backprop"}
    layers: dict[str, nn.Module] = {name: qc.QCNNLayer(circuit, engine=name) for name in ("kernel", "torch")}
    for name, method in devices.items():
        layers[name] = qml.qnn.TorchLayer(qc.to_qnode(circuit, name.split()[0], method), circuit.weight_shapes)
    for layer in layers.values():
        layer.load_state_dict(layers["kernel"].state_dict())
    return layers


def tasks(circuit: Circuit, layer: nn.Module) -> dict[str, Callable[[], object]]:
    """Return what is timed, by name."""
    generator = torch.Generator().manual_seed(0)
    images = torch.rand(INFER_BATCH, circuit.features, generator=generator)
    labels = torch.randint(circuit.num_outputs, (TRAIN_BATCH,), generator=generator)

    def train() -> None:
        layer.zero_grad()
        nn.functional.cross_entropy(layer(images[:TRAIN_BATCH]), labels).backward()

    def infer() -> torch.Tensor:
        with torch.no_grad():
            return layer(images)

    return {f"training step, batch {TRAIN_BATCH}": train, f"inference, batch {INFER_BATCH}": infer}


def milliseconds(task: Callable[[], object]) -> float:
    """Return the median time of one call, over calls that together take `SECONDS`."""
    times: list[float] = []
    while sum(times) < SECONDS:
        start = time.perf_counter()
        task()
        times.append(time.perf_counter() - start)
    return 1e3 * statistics.median(times)


def measure(circuit: Circuit, rounds: int) -> dict[str, dict[str, list[float]]]:
    """Return the milliseconds of every round by task and engine."""
    by_engine = {name: tasks(circuit, layer) for name, layer in engines(circuit).items()}
    found: dict[str, dict[str, list[float]]] = {}
    for calls in by_engine.values():
        next(iter(calls.values()))()  # the first call builds things
    for _ in range(rounds):
        for engine, calls in by_engine.items():
            for task, call in calls.items():
                found.setdefault(task, {}).setdefault(engine, []).append(milliseconds(call))
    return found


def deviation(circuit: Circuit) -> float:
    """Return the largest difference of an engine's outputs from those of the kernel."""
    layers = list(engines(circuit).values())
    images = torch.rand(4, circuit.features, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        ours, *others = (layer(images) for layer in layers)
    return max(float((ours - other).abs().max()) for other in others)


def machine() -> dict[str, object]:
    """Return what the numbers depend on."""
    info = pathlib.Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.processor())
    versions = {"python": platform.python_version(), "torch": torch.__version__, "pennylane": qml.__version__}
    return {"cpu": model, "cores": os.cpu_count(), "threads": torch.get_num_threads(), **versions}


def table(found: dict[str, dict[str, list[float]]]) -> str:
    """Return the medians, their range over rounds and the ratios, one engine a line."""
    lines = [f"{'task':<26}{'engine':<26}{'median ms':>11}{'min':>10}{'max':>10}{'times kernel':>17}"]
    for task, times in found.items():
        base = statistics.median(times["kernel"])
        for engine, values in times.items():
            middle = statistics.median(values)
            lines.append(
                f"{task:<26}{engine:<26}{middle:>11.2f}{min(values):>10.2f}{max(values):>10.2f}{middle / base:>17.1f}"
            )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("spec", nargs="?", default="specs/aws/multiclass.yaml")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=pathlib.Path, help="write everything measured to this file")
    options = parser.parse_args()
    circuit = qc.compile_spec(qc.load_spec(options.spec))
    print(", ".join(f"{name} {value}" for name, value in machine().items()))
    print(f"{circuit.name}: {circuit.wires} wires, {len(circuit.ops)} gates, {circuit.num_parameters} parameters")
    print(f"outputs agree to {deviation(circuit):.0e}; {options.rounds} rounds")
    found = measure(circuit, options.rounds)
    print(table(found))
    if options.json:
        result = {"spec": options.spec, "machine": machine(), "milliseconds": found}
        options.json.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
