"""Fusion: neighbouring operations become one block, applied as one matrix."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from qcnn_compiler.gates.expression import Feature, leaves
from qcnn_compiler.ir.circuit import Block, Circuit, Op

MAX_WIRES = 2  # of one block, unless a single operation has more


class OnWires(Protocol):
    """Anything that acts on wires."""

    @property
    def all_wires(self) -> tuple[int, ...]:
        """Return the wires acted on."""


Item = TypeVar("Item", bound=OnWires)


def fuse_blocks(circuit: Circuit) -> Circuit:
    """Return the circuit with its operations fused into blocks of at most two wires.

    Only operations of the same edge are fused, and those that read features never with those
    that do not: a matrix per sample is dear, and must not spread.
    """
    ops = [op for op in circuit.ops if isinstance(op, Op)]
    if not ops:
        return circuit
    assert len(ops) == len(circuit.ops), "a circuit is fused as a whole"
    groups = neighbours(ops, [(op.layer, op.edge, reads_features(op)) for op in ops], MAX_WIRES)
    return replace(circuit, ops=tuple(Block(joint_wires(group), tuple(group)) for group in groups))


def reads_features(op: Op) -> bool:
    """Return whether an angle of the operation differs from sample to sample."""
    return any(isinstance(leaf, Feature) for param in op.params for leaf in leaves(param))


def joint_wires(items: Sequence[OnWires]) -> tuple[int, ...]:
    """Return every wire that an item acts on, ascending."""
    return tuple(sorted({wire for item in items for wire in item.all_wires}))


def neighbours(items: Sequence[Item], kinds: Sequence[Hashable], max_wires: int) -> list[list[Item]]:
    """Return the items in groups of one kind on at most `max_wires` wires, in an equivalent order.

    An item joins the first group of its kind with room for it that does not come before
    the last group on one of its wires; an item that is larger than `max_wires` stays alone.
    """
    groups: list[list[Item]] = []
    wires: list[set[int]] = []
    kind_of: list[Hashable] = []
    last: dict[int, int] = {}
    for item, kind in zip(items, kinds, strict=True):
        first = max((last.get(wire, 0) for wire in item.all_wires), default=0)
        later = range(first, len(groups))
        fitting = (g for g in later if kind_of[g] == kind and len(wires[g].union(item.all_wires)) <= max_wires)
        place = next(fitting, len(groups))
        if place == len(groups):
            groups.append([])
            wires.append(set())
            kind_of.append(kind)
        groups[place].append(item)
        wires[place].update(item.all_wires)
        last |= dict.fromkeys(item.all_wires, place)
    return groups
