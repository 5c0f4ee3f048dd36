"""Deferred measurement: a measured wire that only decides about gates may as well control them."""

from __future__ import annotations

from dataclasses import replace

from qcnn_compiler.ir.circuit import Block, Circuit, Op


def defer_measurements(circuit: Circuit) -> Circuit:
    """Return the circuit without `measure`, each condition turned into a control.

    Exact because nothing else acts on a wire once it is measured (`verify` checks it).
    """
    ops = tuple(_controlled(op) for op in circuit.ops if isinstance(op, Block) or op.gate != "measure")
    return circuit if ops == circuit.ops else replace(circuit, ops=ops)


def _controlled(op: Op | Block) -> Op | Block:
    if isinstance(op, Block) or not op.conditions:
        return op
    return replace(op, controls=op.conditions + op.controls, conditions=())
