"""Deferred measurement: a measured wire that only decides about gates may as well control them."""

from __future__ import annotations

from dataclasses import replace

from qcnn_compiler.ir.circuit import Block, Circuit, Op


def defer_measurements(circuit: Circuit) -> Circuit:
    """Return the circuit without `measure`, each condition turned into a control.

    Exact because nothing else acts on a wire once it is measured (`verify` checks it).
    """
    ops = tuple(_deferred(op) for op in circuit.ops if isinstance(op, Block) or op.gate != "measure")
    return circuit if ops == circuit.ops else replace(circuit, ops=ops)


def _deferred(op: Op | Block) -> Op | Block:
    return op if isinstance(op, Block) else deferred(op)


def deferred(op: Op) -> Op:
    """Return the gate with its conditions as controls."""
    return replace(op, controls=op.conditions + op.controls, conditions=()) if op.conditions else op
