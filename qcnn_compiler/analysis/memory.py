"""Memory: what a step takes, known before anything is allocated, and the batch that a limit leaves room for.

The numbers of arrays were counted in the engines and measured, see `tests/analysis/test_memory.py`; the memory of
torch, of the inputs, and of what the caller keeps is left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from qcnn_compiler.ir.circuit import Block, Circuit, Expval
from qcnn_compiler.passes import fuse_for
from qcnn_compiler.passes.compact import renumbered_block
from qcnn_compiler.passes.cost import KERNEL, TORCH, Machine
from qcnn_compiler.passes.fuse import edge_parts, reads_features

VECTOR_BYTES = 64  # of the kernel: one real number of as many samples as fit
FULL_ROWS = 8  # wires that the kernel never puts into vectors
BUFFERS = 3  # states that each thread of the kernel works in, going backward
STATES = {True: 7.0, False: 5.5}  # of the torch engine at its peak, in training and in inference
SAVED_STATES = 5.0  # of the torch engine when it goes back from Pauli words, each of which has saved one more
COPIES = {True: 5.0, False: 1.5}  # of every factor of a matrix in the torch engine: products of levels, and gradients
MATRIX_ENTRY = 16  # bytes: torch makes matrices in double precision
PAIR = 2  # wires of the smallest matrix that torch makes for an edge
MAX_BITS = 12  # wires over which words of Z are read from probabilities together


@dataclass(frozen=True)
class Use:
    """How a circuit is run: `engine` is "kernel" or "torch", `real_bytes` 4 or 8."""

    engine: str = "kernel"
    real_bytes: int = 4
    training: bool = True
    threads: int = 1


@dataclass(frozen=True)
class Sizes:
    """What memory depends on: wires, and numbers of amplitudes filled by features, of outputs, and of matrix entries.

    `shared` entries are there once, `own` ones for every sample; `words` are Pauli words read one by one.
    """

    wires: int
    features: int
    amplitudes: int
    outputs: int
    words: int
    shared: int
    own: int


def sizes(compiled: Circuit, engine: str) -> Sizes:
    """Return the sizes of a circuit after the passes."""
    shared, own = (_kernel_entries if engine == "kernel" else _torch_entries)(compiled)
    return Sizes(
        wires=max(compiled.wires, 2),
        features=compiled.features,
        amplitudes=1 << len(compiled.initial.wires) if compiled.initial else 1,
        outputs=compiled.num_outputs,
        words=_words(compiled),
        shared=shared,
        own=own,
    )


def _blocks(compiled: Circuit, machine: Machine) -> list[tuple[Block, bool]]:
    """Return every block of an engine and whether its matrix differs from sample to sample."""
    fused = fuse_for(compiled, machine)
    return [(block, any(map(reads_features, block.ops))) for block in fused.ops if isinstance(block, Block)]


def _kernel_entries(compiled: Circuit) -> tuple[int, int]:
    """Return the entries of all matrices that samples share, and of those that each sample has."""
    entries = {False: 0, True: 0}
    for block, own in _blocks(compiled, KERNEL):
        entries[own] += 1 << 2 * max(len(block.wires), KERNEL.least_wires[own])
    return entries[False], entries[True]


def _torch_entries(compiled: Circuit) -> tuple[int, int]:
    """Return the entries of the factors of all matrices, those of a unitary's edges included; alike ones are one."""
    entries = {False: 0, True: 0}
    blocks = _blocks(compiled, TORCH)
    parts = ((part, own) for block, own in blocks for part in ((block,) if own else edge_parts(block)))
    for part, own in dict.fromkeys((_local(part), own) for part, own in parts):
        angles = sum(len(op.params) for op in part.ops)
        entries[own] += _power(angles) << 2 * max(len(part.wires), 1 if own else PAIR)
    for block in (block for block, own in blocks if not own):
        entries[False] += _power(len(edge_parts(block))) << 2 * max(len(block.wires), TORCH.least_wires[False])
    return entries[False], entries[True]


def _local(block: Block) -> Block:
    return renumbered_block(block, {wire: i for i, wire in enumerate(block.wires)})


def _power(number: int) -> int:
    """Return the least power of two that is not below a number, to which torch fills up factors."""
    return 1 << (max(number, 1) - 1).bit_length()


def _words(circuit: Circuit) -> int:
    if not isinstance(circuit.readout, Expval):
        return 0
    letters = {pauli for term in circuit.readout.terms for pauli, _ in term.word}
    return 0 if letters <= {"Z"} and len(circuit.readout_wires) <= MAX_BITS else len(circuit.readout.terms)


def step_bytes(size: Sizes, batch: int, use: Use) -> int:
    """Return the memory that a step of `batch` samples takes at its peak, in bytes."""
    inputs = batch * (size.features if use.training else 0)
    outputs = batch * size.outputs * (3 if use.training else 1)
    engine = _kernel_bytes if use.engine == "kernel" else _torch_bytes
    return ceil(engine(size, batch, use) + use.real_bytes * (inputs + outputs))


def _kernel_bytes(size: Sizes, batch: int, use: Use) -> float:
    lanes = VECTOR_BYTES // use.real_bytes
    spare = (lanes // max(batch, 1)).bit_length() - 1
    lane_wires = max(min(spare, size.wires - FULL_ROWS), 0)
    chunks = -(-batch // (lanes >> lane_wires))
    chunk = 2 * VECTOR_BYTES << (size.wires - lane_wires)
    threads = min(use.threads, chunks)
    buffers = threads * chunk * (BUFFERS if use.training else lane_wires > 0)
    matrices = 2 * VECTOR_BYTES * threads * (size.shared + size.own)
    slopes = 16 * chunks * size.shared if use.training else 0
    tables = 8 * ((1 << (size.wires - lane_wires)) + size.amplitudes)
    return chunks * chunk + buffers + matrices + slopes + tables


def _torch_bytes(size: Sizes, batch: int, use: Use) -> float:
    state = 2 * use.real_bytes * batch << size.wires
    states = max(STATES[use.training], SAVED_STATES + size.words if use.training else 0)
    return states * state + COPIES[use.training] * MATRIX_ENTRY * (size.shared + size.own * batch)


def largest_batch(size: Sizes, limit: int, use: Use) -> int:
    """Return how many samples a step within `limit` bytes can take; 0 if not one."""
    fitting = 0
    for power in reversed(range(40)):
        larger = fitting + (1 << power)
        fitting = larger if step_bytes(size, larger, use) <= limit else fitting
    return fitting


def part_size(batch: int, fitting: int) -> int:
    """Return how many samples of a batch are run at a time where at most `fitting` can be; 0 if not even one can.

    It is the whole batch where that fits, else a power of two: that fills vectors, and parts stay the same where the
    limit differs a little, as free memory does from run to run.
    """
    return batch if batch <= fitting else fitting and 1 << (fitting.bit_length() - 1)


def fitting_wires(size: Sizes, limit: int, use: Use) -> int:
    """Return how many wires a circuit that is otherwise alike may have for one sample to fit; 0 if none."""
    smaller = (
        replace(size, wires=n, amplitudes=min(size.amplitudes, 1 << n), features=min(size.features, 1 << n))
        for n in range(size.wires - 1, 1, -1)
    )
    return next((found.wires for found in smaller if step_bytes(found, 1, use) <= limit), 0)
