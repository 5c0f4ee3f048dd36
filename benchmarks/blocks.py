"""Time the blocks that circuits are fused into, for the constants of `qcnn_compiler/passes/cost.py`.

    python benchmarks/blocks.py

For both engines on one thread: microseconds that one more block adds to a training step, with the arithmetic
that the cost model counts and the time that it estimates. `1+` is a matrix per sample, `2*` one of many factors.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor

from qcnn_compiler.backends.executor import Executor
from qcnn_compiler.backends.executor_plan import build_unitaries, plan_stages
from qcnn_compiler.backends.executor_readout import build_readout
from qcnn_compiler.backends.kernel import KernelExecutor
from qcnn_compiler.backends.kernel_tables import build_gates
from qcnn_compiler.gates.expression import Expression, Feature, WeightRef
from qcnn_compiler.ir.circuit import Block, Circuit, Expval, Op, PauliTerm, Weight
from qcnn_compiler.passes.cost import KERNEL, TORCH, Model

SECONDS = 2.0  # that two circuits take turns; the shortest time counts
COUNTS = (8, 24)  # blocks of the two circuits whose difference is measured
SIZES = ((8, 32), (12, 32), (16, 4))  # wires, batch
#: Name, wires, rotations on each, whether they read a feature.
KINDS = (
    ("2", 2, 1, False),
    ("2*", 2, 16, False),
    ("3", 3, 1, False),
    ("4", 4, 1, False),
    ("5", 5, 1, False),
    ("1+", 1, 1, True),
    ("2+", 2, 1, True),
    ("2*+", 2, 16, True),
)


def circuit(wires: int, count: int, width: int, repeats: int, per_sample: bool) -> Circuit:
    """Return `count` blocks on `width` wires each, side by side, with `repeats` rotations per wire."""
    blocks = []  # no two neighbours on the same wires, which the kernel would multiply
    for i in range(count):
        on = sorted((width * i + i * width // wires + j) % wires for j in range(width))
        angle: Expression = Feature(i) if per_sample else WeightRef("w", i)
        ops = [Op("RX" if k % 2 else "RY", (w,), (angle,), layer=i) for k in range(repeats) for w in on]
        blocks.append(Block(tuple(on), tuple(ops)))
    readout = Expval(tuple(PauliTerm(1, (("Z", w),)) for w in range(wires)))
    return Circuit(wires, wires, count, (Weight("w", (count,)),), tuple(blocks), readout)


def kernel(blocks: Circuit) -> KernelExecutor:
    return KernelExecutor(blocks, torch.complex64, build_gates(blocks))


def portable(blocks: Circuit) -> Executor:
    like = torch.empty(0)
    stages, moves, axes = plan_stages(blocks)
    unitaries = build_unitaries(blocks, stages, like)
    return Executor(blocks, torch.complex64, unitaries, moves, build_readout(blocks, axes, like))


def step(run: Callable[[Tensor, Mapping[str, Tensor]], Tensor], blocks: Circuit, batch: int) -> Callable[[], None]:
    """Return a training step."""
    features, weights = torch.rand(batch, blocks.features).requires_grad_(), torch.rand(blocks.features)
    return lambda: run(features, {"w": weights.requires_grad_()}).sum().backward()


def shortest(steps: Sequence[Callable[[], None]]) -> list[float]:
    """Return the shortest time of each step, taking turns."""
    for task in steps:
        task()  # the first call builds things
    best, end = [float("inf")] * len(steps), time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        for i, task in enumerate(steps):
            start = time.perf_counter()
            task()
            best[i] = min(best[i], time.perf_counter() - start)
    return best


def line(name: str, times: Sequence[float], model: Model, width: int, repeats: int, per_sample: bool) -> str:
    per_block = (times[1] - times[0]) / (COUNTS[1] - COUNTS[0])
    factors = 1 if model.machine.builds_edges and not per_sample else width * repeats
    flops = model.apply_flops(width)
    estimate = model.seconds(width, per_sample, factors)
    return (
        f"{model.machine.name:<8}{model.wires:>6}{model.batch:>7}{name:>6}{1e6 * per_block:>12.1f}"
        f"{1e6 * estimate:>12.1f}{flops / per_block / 1e9:>12.1f}"
    )


def main() -> None:
    torch.set_num_threads(1)
    print(f"{'engine':<8}{'wires':>6}{'batch':>7}{'block':>6}{'us':>12}{'estimate us':>12}{'GFLOP/s':>12}")
    for machine, build in ((KERNEL, kernel), (TORCH, portable)):
        for wires, batch in SIZES:
            for name, width, repeats, per_sample in KINDS:
                circuits = [circuit(wires, count, width, repeats, per_sample) for count in COUNTS]
                times = shortest([step(build(blocks), blocks, batch) for blocks in circuits])
                print(line(name, times, Model(machine, wires, batch), width, repeats, per_sample), flush=True)


if __name__ == "__main__":
    main()
