"""Fusion: neighbouring operations become one block, applied as one matrix."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import Protocol, TypeVar

from qcnn_compiler.gates.expression import Feature, leaves
from qcnn_compiler.ir.circuit import Block, Circuit, Op
from qcnn_compiler.passes.cost import BATCH, KERNEL, Machine, Model, gate_factors

MAX_WIRES = 2  # of the gates of one edge that are multiplied together


class OnWires(Protocol):
    """Anything that acts on wires."""

    @property
    def all_wires(self) -> tuple[int, ...]:
        """Return the wires acted on."""


Item = TypeVar("Item", bound=OnWires)


@dataclass
class Group:
    """Operations that become one block, while it grows."""

    wires: set[int]
    ops: list[Op]
    edges: set[tuple[int, int]]
    gates: int  # factors of its matrix, one angle each
    per_sample: bool


@dataclass(frozen=True)
class Fusion:
    """Decides by the cost model which groups become one.

    Attributes:
        max_wires: most wires of a block that is made of smaller ones.
        mixed: whether gates that read features may be in one block with others, which makes it one per sample.
    """

    model: Model
    max_wires: int
    mixed: bool = False

    def group(self, item: Op | Block) -> Group:
        """Return an operation or a block as a group of its own."""
        ops = [item] if isinstance(item, Op) else [*item.ops]
        edges = {(op.layer, op.edge) for op in ops}
        return Group(set(item.all_wires), ops, edges, gate_factors(ops), any(map(reads_features, ops)))

    def saving(self, a: Group, b: Group) -> float:
        """Return the seconds that a step is shorter with both groups in one block."""
        wires = len(a.wires | b.wires)
        if wires > max(self.max_wires, len(a.wires), len(b.wires)) or (a.per_sample != b.per_sample and not self.mixed):
            return -inf
        per_sample = a.per_sample or b.per_sample
        factors = self.factors(per_sample, len(a.edges) + len(b.edges - a.edges), a.gates + b.gates)
        return self.seconds(a) + self.seconds(b) - self.model.seconds(wires, per_sample, factors)

    def seconds(self, group: Group) -> float:
        """Return the estimated time of a group."""
        factors = self.factors(group.per_sample, len(group.edges), group.gates)
        return self.model.seconds(len(group.wires), group.per_sample, factors)

    def factors(self, per_sample: bool, edges: int, gates: int) -> int:
        """Return how many factors the machine multiplies for a block of so many edges and gates."""
        return edges if self.model.machine.builds_edges and not per_sample else gates


def join(a: Group, b: Group, before: bool = False) -> None:
    """Add the operations of `b` to the end of `a`, or before its first one."""
    a.wires |= b.wires
    at = 0 if before else len(a.ops)
    a.ops[at:at] = b.ops
    a.edges |= b.edges
    a.gates += b.gates
    a.per_sample |= b.per_sample


def fuse_blocks(circuit: Circuit, machine: Machine = KERNEL, batch: int = BATCH) -> Circuit:
    """Return the circuit as blocks, neighbours in one block wherever the model says that this takes less time.

    A circuit with measurements is returned as it is: they are deferred first.

    Args:
        machine: the engine that will run it.
        batch: samples of a training step.
    """
    if any(isinstance(item, Op) and item.gate == "measure" for item in circuit.ops):
        return circuit
    model, count, items = Model(machine, circuit.wires, batch), -1, circuit.ops
    while count != len(items):
        count, items = len(items), _fused_best(items, model)
    return circuit if items == circuit.ops else replace(circuit, ops=items)


def _fused_best(items: Sequence[Op | Block], model: Model) -> tuple[Block, ...]:
    """Return the items as blocks, of the size up to which a larger one takes less time in all."""
    best, blocks = inf, tuple[Block, ...]()
    for max_wires in range(2, model.machine.max_wires + 1):
        apart, mixed = Fusion(model, max_wires), Fusion(model, max_wires, mixed=True)
        groups = _fused(_fused([apart.group(item) for item in items], apart), mixed)
        total = sum(map(apart.seconds, groups))
        if total >= best:
            break
        best, blocks = total, tuple(Block(tuple(sorted(group.wires)), tuple(group.ops)) for group in groups)
    return blocks


def _fused(items: Sequence[Group], fusion: Fusion) -> list[Group]:
    """Return the groups after each has joined the first earlier one with which it takes less time.

    The order stays equivalent: no group that an item passes acts on one of its wires.
    """
    groups: list[Group] = []
    last: dict[int, int] = {}
    for item in items:
        first = max(last.get(wire, 0) for wire in item.wires)
        place = next((g for g in range(first, len(groups)) if fusion.saving(groups[g], item) > 0.0), len(groups))
        if place < len(groups):
            join(groups[place], item)
        else:
            groups.append(item)
        last |= dict.fromkeys(item.wires, place)
    return groups


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


def edge_parts(block: Block) -> tuple[Block, ...]:
    """Return the block in parts of one edge each, so that equal edges are built once."""
    parts = neighbours(block.ops, [(op.layer, op.edge) for op in block.ops], MAX_WIRES)
    return tuple(Block(joint_wires(part), tuple(part)) for part in parts)
