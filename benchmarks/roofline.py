"""The roofline: what a training step would take if arithmetic ran as fast as a matrix product, memory as a copy.

What is counted is what the cost model of the compiler counts for applying the blocks, without torch: building them,
embedding and readout are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from circuits import HERE, load_circuit
from tables import Options, Table, failures, milliseconds

from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes import run_passes
from qcnn_compiler.passes.cost import AMPLITUDE_BYTES, Model
from qcnn_compiler.passes.cost import KERNEL as MACHINE
from qcnn_compiler.timing.engines import KERNEL, TORCH
from qcnn_compiler.timing.job import Engine, Job, Work
from qcnn_compiler.timing.rounds import Measurement, Task, measure

BATCHES = (32, 256, 1024)
SIZE = 256  # of the square matrices whose product is timed: they stay in the nearest caches
RATES = Engine("rates", "roofline:rates", path=(HERE,), packages=("torch",))
HEADER = (
    "engine", "batch", "MFLOP", "MB", "GFLOP/s", "GB/s", "arithmetic, ms", "memory, ms", "roofline, ms", "step, ms",
    "share",
)  # fmt: skip


@dataclass(frozen=True)
class Cost:
    """Floating-point operations of a training step, and bytes that it moves between state and arithmetic."""

    operations: int
    bytes: int


def count(compiled: Circuit, batch: int) -> Cost:
    """Return the cost of a training step of a circuit after all passes."""
    model = Model(MACHINE, compiled.wires, batch)
    return Cost(
        operations=sum(model.apply_flops(len(block.all_wires)) for block in compiled.ops),
        bytes=len(compiled.ops) * model.apply_bytes(),
    )


@dataclass(frozen=True)
class Rates:
    """What the machine does in a millisecond: operations of a matrix product, bytes of a copy."""

    operations: float
    bytes: float

    def bound(self, cost: Cost) -> tuple[float, float]:
        """Return the milliseconds that arithmetic and memory take at these rates; the larger one is the roofline."""
        return cost.operations / self.operations, cost.bytes / self.bytes


def rates_of(product: float, copied: float, wires: int, batch: int) -> Rates:
    """Return the rates, from the milliseconds of a product and of a copy of the states of a batch."""
    return Rates(2 * SIZE**3 / product, 2 * AMPLITUDE_BYTES * (batch << wires) / copied)


def rates(job: Job, wires: str) -> Work:
    """Return work that trains by one matrix product, and infers by one copy of the states of so many samples.

    Args:
        wires: of a state, as text.
    """
    import torch

    a, b, product = torch.rand(3, SIZE, SIZE).unbind()
    state = torch.rand(job.samples, 2 << int(wires))
    other = torch.empty_like(state)

    def train(count: int) -> list[torch.Tensor]:  # noqa: ARG001  the same product for every batch
        return [torch.mm(a, b, out=product)]

    return Work(train, lambda count: other[:count].copy_(state[:count]))


def roofline(options: Options) -> Table:
    """Return the share of the roofline that our engines reach, all measured in turns."""
    circuit = load_circuit(options.spec)
    compiled = run_passes(circuit)
    tasks = [Task(kind, batch) for batch in BATCHES for kind in ("train", "infer")]
    job = Job(circuit, max(BATCHES))
    course = options.course(*tasks, checked=4)
    # the rates are of states without ancillas, as the engines have them
    found = measure((KERNEL, TORCH, replace(RATES, options={"wires": str(compiled.wires)})), job, course)
    *engines, machine = found
    rows = [_row(m, count(compiled, batch), machine, batch, compiled.wires) for m in engines for batch in BATCHES]
    notes = [f"GFLOP/s of a {SIZE} x {SIZE} float32 product, GB/s of a copy of the state", *failures(found)]
    title = f"Roofline of a training step: {circuit.name}, {len(compiled.ops)} matrices on {compiled.wires} wires"
    return Table(title, HEADER, rows, notes, [m.to_json() for m in found])


def _row(m: Measurement, cost: Cost, machine: Measurement, batch: int, wires: int) -> tuple[str, ...]:
    product = min((ms for b in BATCHES for ms in machine.milliseconds.get(Task("train", b), ())), default=None)
    copied, step = machine.median(Task("infer", batch)), m.median(Task("train", batch))
    if product is None or copied is None or step is None:
        return (m.engine, str(batch), *["-"] * (len(HEADER) - 2))
    machine_rates = rates_of(product, copied, wires, batch)
    arithmetic, memory = machine_rates.bound(cost)
    bound = max(arithmetic, memory)
    return (
        m.engine,
        str(batch),
        f"{cost.operations / 1e6:,.1f}",
        f"{cost.bytes / 1e6:,.1f}",
        f"{machine_rates.operations / 1e6:,.0f}",
        f"{machine_rates.bytes / 1e6:,.0f}",
        *map(milliseconds, (arithmetic, memory, bound, step)),
        f"{bound / step:.0%}",
    )
