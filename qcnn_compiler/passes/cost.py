"""The cost model: what applying and building the matrix of a block takes in a training step.

Counted exactly: arithmetic, and bytes of states that pass through the core. Estimated from these, with constants
measured on one core of an AMD EPYC (`benchmarks/blocks.py` prints what they are fitted to): seconds, by which
fusion decides. Only their ratios matter: the kernel is fast on two wires, torch pays for every operation.
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
TOUCHES = 7  # times that the state is read or written for that: each reads and writes, but the last only reads
BUILDS = 4  # of a matrix in a step: forward; in backward again, and for the gradients of both factors


@dataclass(frozen=True)
class Machine:
    """An engine as the model sees it; a pair is for matrices that samples share, and for one per sample.

    Attributes:
        max_wires: most wires of a block that is made of smaller operations.
        least_wires: wires that a smaller matrix is widened to.
        rates: arithmetic operations per second of applying a matrix on 0, 1, 2 or more wires.
        cache: bytes of a state that stay near the core.
        bandwidths: bytes per second of a state within `cache`, and of a larger one.
        samples: most samples whose states are worked on together.
        call_s: seconds that applying a matrix takes before any arithmetic.
        build_rates: arithmetic operations per second of building a matrix.
        factor_s: seconds that a factor of a matrix per sample takes before any arithmetic.
        builds_edges: whether the gates of an edge are one factor of a shared matrix, dense, built once for equal edges.
    """

    name: str
    max_wires: int
    least_wires: tuple[int, int]
    rates: tuple[tuple[float, ...], tuple[float, ...]]
    cache: int
    bandwidths: tuple[float, float]
    samples: int
    call_s: float
    build_rates: tuple[float, float]
    factor_s: float
    builds_edges: bool


_PAIRS_ARE_FAST = (150e9, 150e9, 150e9, 40e9, 40e9, 20e9)
KERNEL = Machine(
    name="kernel",
    max_wires=6,
    least_wires=(2, 2),
    rates=(_PAIRS_ARE_FAST, _PAIRS_ARE_FAST),
    cache=1 << 19,
    bandwidths=(200e9, 15e9),
    samples=16,
    call_s=0.5e-6,
    build_rates=(5e9, 2e9),
    factor_s=0.0,
    builds_edges=False,
)
TORCH = Machine(
    name="torch",
    max_wires=6,
    least_wires=(4, 1),
    rates=((86e9,), (4e9,)),
    cache=1 << 21,
    bandwidths=(25e9, 5e9),
    samples=1 << 30,
    call_s=40e-6,
    build_rates=(20e9, 4e9),
    factor_s=10e-6,
    builds_edges=True,
)
MACHINES = {machine.name: machine for machine in (KERNEL, TORCH)}


def gate_factors(ops: Sequence[Op]) -> int:
    """Return how many factors of one angle each the gates are."""
    return sum(max(len(GATES[op.gate].sequence), 1) for op in ops if op.gate != "measure")


@dataclass(frozen=True)
class Model:
    """The model for one machine, a state of `wires` wires and a batch."""

    machine: Machine
    wires: int
    batch: int

    def seconds(self, wires: int, per_sample: bool, factors: int) -> float:
        """Return the estimated time of a block: applied, and built from so many factors."""
        machine, size = self.machine, max(wires, self.machine.least_wires[per_sample])
        rates = machine.rates[per_sample]
        together = AMPLITUDE_BYTES * min(self.batch, machine.samples) << self.wires
        applying = self.apply_flops(size) / rates[min(size, len(rates) - 1)]
        moving = self.apply_bytes() / machine.bandwidths[together > machine.cache]
        building = self.build_flops(size, per_sample, factors) / machine.build_rates[per_sample]
        return machine.call_s + applying + moving + building + per_sample * factors * machine.factor_s

    def apply_flops(self, wires: int) -> int:
        """Return the arithmetic of applying a matrix on so many wires."""
        return APPLICATIONS * PRODUCT * self.batch << self.wires + wires

    def apply_bytes(self) -> int:
        """Return the bytes of states read and written for applying a matrix."""
        return TOUCHES * AMPLITUDE_BYTES * self.batch << self.wires

    def build_flops(self, wires: int, per_sample: bool, factors: int) -> int:
        """Return the arithmetic of multiplying so many factors, dense or with two entries a row."""
        entries = 1 << wires if self.machine.builds_edges else 2
        return BUILDS * PRODUCT * factors * (entries << 2 * wires) * (self.batch if per_sample else 1)
