"""Work: what a training step computes, counted by the cost model that fusion decides by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from qcnn_compiler.ir.circuit import Block, Circuit, Op
from qcnn_compiler.passes.cost import Machine, Model
from qcnn_compiler.passes.fuse import Fusion


@dataclass(frozen=True)
class Work:
    """One training step of an engine.

    Attributes:
        gates: operations of the circuit, measurements included.
        blocks: matrices that are applied, by their number of wires, small ones first.
        flops: arithmetic of building and applying them, forward and backward.
        bytes: of states, read and written for that.
    """

    wires: int
    gates: int
    blocks: dict[int, int]
    flops: int
    bytes: int

    @property
    def matrices(self) -> int:
        """Return the number of blocks."""
        return sum(self.blocks.values())


def count_work(circuit: Circuit, machine: Machine, batch: int) -> Work:
    """Return the work of a step with one matrix for each item of the circuit, a gate or a block.

    Args:
        batch: samples of the step.
    """
    model = Model(machine, circuit.wires, batch)
    fusion = Fusion(model, 1)
    groups = [fusion.group(item) for item in circuit.ops if isinstance(item, Block) or item.gate != "measure"]
    factors = [fusion.factors(g.per_sample, len(g.edges), g.gates) for g in groups]
    building = (model.build_flops(len(g.wires), g.per_sample, f) for g, f in zip(groups, factors, strict=True))
    applying = (model.apply_flops(len(group.wires)) for group in groups)
    return Work(
        wires=circuit.wires,
        gates=len(circuit.flat_ops),
        blocks=dict(sorted(Counter(len(group.wires) for group in groups).items())),
        flops=sum(building) + sum(applying),
        bytes=len(groups) * model.apply_bytes(),
    )


def circuit_depth(ops: Sequence[Op]) -> int:
    """Return the longest chain of operations that must follow each other."""
    reached: dict[int, int] = {}
    for op in ops:
        level = 1 + max(reached.get(w, 0) for w in op.all_wires)
        reached |= dict.fromkeys(op.all_wires, level)
    return max(reached.values(), default=0)
