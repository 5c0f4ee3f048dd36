"""Passes: circuit in, circuit out, same outputs and gradients, fewer operations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes.compact import compact_wires
from qcnn_compiler.passes.cost import BATCH, Machine
from qcnn_compiler.passes.defer import defer_measurements
from qcnn_compiler.passes.fold import fold_constants
from qcnn_compiler.passes.fuse import fuse_blocks
from qcnn_compiler.passes.light_cone import keep_light_cone
from qcnn_compiler.passes.merge import merge_one_wire
from qcnn_compiler.passes.readout import absorb_classical_tail
from qcnn_compiler.passes.verify import verify

Pass = Callable[[Circuit], Circuit]

#: In order. A pass returns the object it was given where it finds nothing to do.
PASSES: tuple[Pass, ...] = (
    defer_measurements,
    fold_constants,
    keep_light_cone,
    absorb_classical_tail,
    keep_light_cone,  # an absorbed tail leaves ancillas, and what fed them, without a reader
    compact_wires,
    merge_one_wire,
    fuse_blocks,
)


#: Names of the passes, each once, in order.
PASS_NAMES = tuple(dict.fromkeys(step.__name__ for step in PASSES))


def run_passes(circuit: Circuit, last: str | None = None) -> Circuit:
    """Return the circuit after every pass, verified before the first and after each.

    Args:
        last: name of the pass to stop after, the first time it has run; None for all.

    Raises:
        InvalidCircuit: if an invariant is broken; a note names the pass that broke it.
    """
    verify(circuit)
    for step in PASSES:
        circuit = _run(step, circuit)
        if step.__name__ == last:
            break
    return circuit


def fuse_for(circuit: Circuit, machine: Machine, batch: int = BATCH) -> Circuit:
    """Return the circuit, without measurements, as the blocks that suit an engine, whatever it was fused for before."""
    circuit = replace(circuit, ops=circuit.flat_ops)
    return fuse_blocks(merge_one_wire(defer_measurements(circuit), machine, batch), machine, batch)


def _run(step: Pass, circuit: Circuit) -> Circuit:
    try:
        after = step(circuit)
        return circuit if after is circuit else verify(after)
    except Exception as error:
        error.add_note(f"in pass `{step.__name__}`")
        raise
