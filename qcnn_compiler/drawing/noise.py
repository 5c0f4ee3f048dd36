"""Errors in the gate view: a box on every wire that an error acts on, with its probability where there is room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from qcnn_compiler.gates.expression import Number
from qcnn_compiler.ir.circuit import Circuit, Op
from qcnn_compiler.passes.noisy import channels_of, misread_wires
from qcnn_compiler.spec.noise import Noise

#: What stands in the box of an error.
LABELS = {"depolarizing": "Dep", "amplitude_damping": "AD", "phase_damping": "PD"}
FLIP = "Flip"


def with_errors(circuit: Circuit, noise: Noise) -> Circuit:
    """Return the circuit with its errors as boxes: to be drawn, and nothing else."""
    last = circuit.flat_ops[-1] if circuit.flat_ops else Op("I", (0,))
    errors = [_box(last, FLIP, wire, noise.readout) for wire in misread_wires(circuit, noise)]
    ops = [found for op in circuit.flat_ops for found in _with_own(op, noise)]
    return replace(circuit, ops=(*ops, *errors))


def _with_own(op: Op, noise: Noise) -> Iterator[Op]:
    """Yield a gate and then its errors; a wrong outcome comes before the measurement."""
    if op.gate == "measure":
        yield from [_box(op, FLIP, op.wires[0], noise.measure)] * (noise.measure > 0)
        yield op
        return
    yield op
    found = channels_of(op, noise).model_dump()
    for wire in (*op.controls, *op.wires):
        yield from (_box(op, LABELS[name], wire, value) for name, value in found.items() if value)


def _box(op: Op, label: str, wire: int, probability: float) -> Op:
    return Op(label, (wire,), (Number(probability),), layer=op.layer, edge=op.edge)
