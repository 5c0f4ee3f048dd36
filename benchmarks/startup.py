"""From the start of a process to the end of its first training step, beside importing torch and PennyLane alone.

Run with two specs, this file is such a process: it prints when it was done and how long the first step of each took.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
ALONE = "import time, torch, pennylane; print(time.time())"
HEADER = ("what", "median s", "rounds")


def first_step(spec: str) -> float:
    """Return the seconds from the text of a spec to the end of its first training step of 32 samples."""
    import torch

    import qcnn_compiler as qc

    start = time.perf_counter()
    circuit = qc.compile_spec(qc.load_spec(spec))
    layer = qc.QCNNLayer(circuit)
    outputs = layer(torch.rand(32, circuit.features))
    torch.nn.functional.cross_entropy(outputs, torch.zeros(32, dtype=torch.long)).backward()
    return time.perf_counter() - start


def run_as_process(first: str, second: str) -> None:
    """Print when the first step of the first spec was over, and how long that and the second spec's took."""
    import pennylane  # noqa: F401  what the process that we are compared with imports
    import torch  # noqa: F401

    from qcnn_compiler import layer  # noqa: F401

    seconds, end = first_step(first), time.time()
    print(json.dumps({"end": end, "first": seconds, "second": first_step(second)}))


def cold_environment(folder: str) -> dict[str, str]:
    """Return the variables under which no compiled kernel is found: it is kept in `folder`, which is empty."""
    from qcnn_compiler.backends.kernel_load import CACHE  # not above: the process that is timed is this file, too

    return {CACHE: folder}


def spawned(arguments: list[str], environment: Mapping[str, str]) -> tuple[float, str]:
    """Return when a Python process was started, and what it printed."""
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    start = time.time()
    done = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **environment, "PYTHONPATH": path},
    )
    return start, done.stdout


def alone(environment: Mapping[str, str]) -> float:
    """Return the seconds from the start of a process until torch and PennyLane are imported."""
    start, printed = spawned(["-c", ALONE], environment)
    return float(printed) - start


def with_step(first: Path, second: Path, environment: Mapping[str, str]) -> dict[str, float]:
    """Return `total`, from the start of a process to the end of its first step, and `first` and `second`, the steps."""
    start, printed = spawned([__file__, str(first), str(second)], environment)
    found: dict[str, float] = json.loads(printed)
    return {"total": found["end"] - start, "first": found["first"], "second": found["second"]}


def startup(first: Path, second: Path, rounds: int, environment: Mapping[str, str]) -> dict[str, list[float]]:
    """Return the seconds of each round by what was measured; the cold start comes once."""
    found: dict[str, list[float]] = {}
    with_step(first, second, environment)  # so that the kernel is compiled, and the files are in memory
    for _ in range(rounds):
        imports, steps = alone(environment), with_step(first, second, environment)
        taken = {
            "imports of torch and PennyLane": imports,
            "start to the end of the first step": steps["total"],
            "above the imports": steps["total"] - imports,
            "first step of the process, kernel loaded": steps["first"],
            "first step of a second spec in it": steps["second"],
        }
        for what, seconds in taken.items():
            found.setdefault(what, []).append(seconds)
    with tempfile.TemporaryDirectory() as folder:
        cold = with_step(first, second, {**environment, **cold_environment(folder)})
    return found | {"first step of the process, kernel compiled": [cold["first"]]}


def rows(found: Mapping[str, list[float]]) -> list[tuple[str, ...]]:
    """Return a line for each thing measured."""
    return [(what, f"{median(s):.2f}", f"{min(s):.2f}..{max(s):.2f}") for what, s in found.items()]


if __name__ == "__main__":
    run_as_process(*sys.argv[1:])
