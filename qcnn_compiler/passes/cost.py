"""The cost model: what applying and building the matrix of a block takes in a training step.

Counted exactly: arithmetic, and bytes of the state that pass through the core. Estimated from these, with constants
that `benchmarks/blocks.py` measures: seconds, by which fusion decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Op

BATCH = 32  # samples of a step for which circuits are fused, unless told
AMPLITUDE_BYTES = 8  # complex64
PRODUCT = 8  # operations of a complex product and its addition
APPLICATIONS = 4  # of a matrix in a step: forward; in backward to the state, to its gradient, and for its own gradient
TOUCHES = 7  # times that the state is read or written for that: each but the last does both
BUILDS = 4  # of a matrix in a step: forward; in backward again, and for the gradients of both factors


@dataclass(frozen=True)
class Machine:
    """An engine as the model sees it.

    Attributes:
        max_wires: most wires of a block that is made of smaller operations.
        least_wires: wires that a smaller matrix is widened to; `least_own_wires` where each sample has its own.
        rates: arithmetic operations per second of applying a matrix on 0, 1, 2, ... wires.
        own_rate: the same for a matrix per sample, of any size.
        bandwidth: bytes per second of a state larger than `cache`.
        cache: bytes.
        call_s: seconds that applying a matrix takes before any arithmetic.
        build_rate: arithmetic operations per second of building a matrix.
        factor_s: seconds that a factor of a matrix per sample takes before any arithmetic.
        samples: most samples of a batch whose states are worked on together.
        builds_edges: whether the gates of an edge enter a block as one factor, built apart and once for equal edges.
    """

    name: str
    max_wires: int
    least_wires: int
    least_own_wires: int
    rates: tuple[float, ...]
    own_rate: float
    bandwidth: float
    cache: float
    call_s: float
    build_rate: float
    factor_s: float
    samples: int
    builds_edges: bool


def gate_factors(ops: Sequence[Op]) -> int:
    """Return how many factors of one angle each the gates are."""
    return sum(max(len(GATES[op.gate].sequence), 1) for op in ops)


KERNEL = Machine(
    name="kernel",
    max_wires=4,
    least_wires=2,
    least_own_wires=2,
    rates=(60e9, 60e9, 60e9, 25e9, 25e9),
    own_rate=60e9,
    bandwidth=10e9,
    cache=1e6,
    call_s=5e-7,
    build_rate=2e9,
    factor_s=0.0,
    samples=16,
    builds_edges=False,
)
TORCH = Machine(
    name="torch",
    max_wires=6,
    least_wires=4,
    least_own_wires=1,
    rates=(30e9,),
    own_rate=5e9,
    bandwidth=10e9,
    cache=1e6,
    call_s=7e-5,
    build_rate=20e9,
    factor_s=5e-6,
    samples=1 << 30,
    builds_edges=True,
)
MACHINES = {machine.name: machine for machine in (KERNEL, TORCH)}


@dataclass(frozen=True)
class Cost:
    """What a training step takes: arithmetic operations, and bytes of states read and written."""

    flops: int
    bytes: int

    def __add__(self, other: Cost) -> Cost:
        """Return both together."""
        return Cost(self.flops + other.flops, self.bytes + other.bytes)


@dataclass(frozen=True)
class Model:
    """The model for one machine, a state of `wires` wires and a batch."""

    machine: Machine
    wires: int
    batch: int

    def seconds(self, wires: int, per_sample: bool, factors: int) -> float:
        """Return the estimated time of a block: applied, and built from so many factors."""
        machine = self.machine
        size = max(wires, machine.least_own_wires if per_sample else machine.least_wires)
        rate = machine.own_rate if per_sample else machine.rates[min(size, len(machine.rates) - 1)]
        work = self.applied(size)
        together = AMPLITUDE_BYTES * min(self.batch, machine.samples) << self.wires
        moving = work.bytes / machine.bandwidth if together > machine.cache else 0.0
        building = self.built(size, per_sample, factors) / machine.build_rate + per_sample * factors * machine.factor_s
        return machine.call_s + max(work.flops / rate, moving) + building

    def applied(self, wires: int) -> Cost:
        """Return the work of applying a matrix on so many wires."""
        state = self.batch << self.wires
        return Cost(APPLICATIONS * PRODUCT * state << wires, TOUCHES * AMPLITUDE_BYTES * state)

    def built(self, wires: int, per_sample: bool, factors: int) -> int:
        """Return the arithmetic of multiplying so many factors, dense ones if they are edges, else two entries a row."""
        entries = 1 << wires if self.machine.builds_edges else 2
        return BUILDS * PRODUCT * factors * (entries << 2 * wires) * (self.batch if per_sample else 1)
