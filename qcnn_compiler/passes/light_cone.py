"""Light cone: what no output can depend on is not computed."""

from __future__ import annotations

from dataclasses import replace

from qcnn_compiler.ir.circuit import Block, Circuit, Op


def keep_light_cone(circuit: Circuit) -> Circuit:
    """Return the circuit without the operations that no readout wire depends on."""
    live = set(circuit.readout_wires)
    kept: list[Op | Block] = []
    for op in reversed(circuit.ops):
        if live.isdisjoint(op.all_wires):
            continue
        live.update(op.all_wires)
        kept.append(op)
    return circuit if len(kept) == len(circuit.ops) else replace(circuit, ops=tuple(reversed(kept)))
