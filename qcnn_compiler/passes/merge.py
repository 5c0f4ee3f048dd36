"""Merging of one-wire gates: each moves into the block of a neighbour on its wire."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qcnn_compiler.ir.circuit import Block, Circuit, Op
from qcnn_compiler.passes.cost import BATCH, KERNEL, Machine, Model
from qcnn_compiler.passes.fuse import Fusion, Group, join


def merge_one_wire(circuit: Circuit, machine: Machine = KERNEL, batch: int = BATCH) -> Circuit:
    """Return the circuit with one-wire gates in one block with the gate before or after them on their wire.

    A neighbour of the same edge comes first: matrices of a shared kernel stay alike. Gates that read features
    stay apart from those that do not, since a neighbour may soon be part of a larger block: fusion mixes them
    where the model says that this takes less time.

    Args:
        machine: the engine that will run it.
        batch: samples of a training step.
    """
    if any(isinstance(op, Block) or op.gate == "measure" for op in circuit.ops):
        return circuit
    fusion = Fusion(Model(machine, circuit.wires, batch), 1)
    groups = [fusion.group(op) for op in circuit.ops]
    for same_edge in (True, False):
        groups = _merged(groups, fusion, same_edge)
        groups = _merged(groups[::-1], fusion, same_edge, backward=True)[::-1]
    if len(groups) == len(circuit.ops):
        return circuit
    return replace(circuit, ops=tuple(map(_item, groups)))


def _merged(items: Sequence[Group], fusion: Fusion, same_edge: bool, backward: bool = False) -> list[Group]:
    """Return the groups after each on one wire has joined the group that was met before it there."""
    groups: list[Group] = []
    last: dict[int, int] = {}
    for item in items:
        (wire, *others) = item.wires
        at = -1 if others else last.get(wire, -1)
        if at >= 0 and (not same_edge or item.edges == groups[at].edges) and fusion.saving(groups[at], item) > 0.0:
            join(groups[at], item, backward)
            continue
        last |= dict.fromkeys(item.wires, len(groups))
        groups.append(item)
    return groups


def _item(group: Group) -> Op | Block:
    return group.ops[0] if len(group.ops) == 1 else Block(tuple(sorted(group.wires)), tuple(group.ops))
