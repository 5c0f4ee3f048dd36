"""Plan: which unitaries a circuit is applied as, and where each comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from qcnn_compiler.backends.executor_evolve import Move, plan_move
from qcnn_compiler.backends.executor_inputs import initial_axes
from qcnn_compiler.backends.executor_matrices import Family, build_family
from qcnn_compiler.backends.executor_merge import Member, Merge, build_merge
from qcnn_compiler.backends.executor_steps import block_steps
from qcnn_compiler.ir.circuit import Block, Circuit
from qcnn_compiler.passes.compact import renumbered_block
from qcnn_compiler.passes.cost import TORCH
from qcnn_compiler.passes.fuse import edge_parts, reads_features


@dataclass(frozen=True)
class Stage:
    """One unitary: its wires in the order of its matrix, and the blocks it is the product of, each of one edge."""

    wires: tuple[int, ...]
    blocks: tuple[Block, ...]
    per_sample: bool


@dataclass(frozen=True)
class Unitaries:
    """Every unitary from weights and features: block matrices by size, merged by size, then put in order.

    All in double precision until then: single precision loses two digits in the products of many gates.
    """

    dtype: torch.dtype
    shared: tuple[Family, ...]
    per_sample: tuple[Family, ...]
    merges: tuple[Merge, ...]
    order: tuple[int, ...]

    def __call__(self, features: Tensor, weights: Mapping[str, Tensor]) -> list[Tensor]:
        """Return the unitaries as they are applied, `(d, d)`, or `(batch, d, d)` where they read features."""
        features, weights = features.double(), {name: w.reshape(-1).double() for name, w in weights.items()}
        found: list[Tensor] = []
        if self.shared:
            entries = torch.cat([*weights.values(), features.new_zeros(1)])[:, None]
            blocks = torch.cat([family(entries, weights, features).flatten() for family in self.shared])
            found += [unitary for merge in self.merges for unitary in merge(blocks).to(self.dtype).unbind()]
        if self.per_sample:
            entries = torch.cat([features.T, features.new_zeros(1, len(features))])
            own = (family(entries, weights, features).to(self.dtype) for family in self.per_sample)
            found += [unitary for family in own for unitary in family.unbind()]
        return [found[i] for i in self.order]


def plan_stages(circuit: Circuit) -> tuple[tuple[Stage, ...], tuple[Move, ...], tuple[int, ...]]:
    """Return the stages of a fused circuit, the moves that apply them, and the axes after the last."""
    blocks = [block for block in circuit.ops if isinstance(block, Block)]
    assert len(blocks) == len(circuit.ops), "only a fused circuit is executed"
    axes, stages, moves = initial_axes(circuit), [], []
    for block in blocks:
        per_sample = any(map(reads_features, block.ops))
        wires = block.wires if per_sample else _widened(block.wires, axes)
        move, axes = plan_move(axes, wires, per_sample)
        stages.append(Stage(wires, (block,) if per_sample else edge_parts(block), per_sample))
        moves.append(move)
    return tuple(stages), tuple(moves), axes


def _widened(needed: Sequence[int], axes: Sequence[int]) -> tuple[int, ...]:
    """Return the needed wires, and others up to a full unitary, in the order in which the state has them."""
    others = [wire for wire in axes if wire not in needed]
    chosen = {*needed, *others[: max(TORCH.least_wires[False] - len(needed), 0)]}
    return tuple(wire for wire in axes if wire in chosen)


def build_unitaries(circuit: Circuit, stages: Sequence[Stage], like: Tensor) -> Unitaries:
    """Return what makes the unitaries of `stages`, in the precision and on the device of `like`.

    Blocks that are alike but for their wires, as those of a shared kernel, are made once.
    """
    dtype, like = like.dtype.to_complex(), like.double()
    shared = _by_size((_local(b) for stage in stages if not stage.per_sample for b in stage.blocks), least=2)
    own = _by_size((_local(b) for stage in stages if stage.per_sample for b in stage.blocks), least=1)
    starts = _starts(shared)
    widths = sorted({len(stage.wires) for stage in stages if not stage.per_sample})
    merged = [[s for s in stages if len(s.wires) == width and not s.per_sample] for width in widths]
    found: list[Stage | Block] = [stage for group in merged for stage in group]
    found += [block for blocks in own.values() for block in blocks]
    place = {made: i for i, made in enumerate(found)}
    return Unitaries(
        dtype=dtype,
        shared=tuple(_family(circuit, size, blocks, False, like) for size, blocks in shared.items()),
        per_sample=tuple(_family(circuit, size, blocks, True, like) for size, blocks in own.items()),
        merges=tuple(
            build_merge([_members(stage, starts) for stage in group], width, like)
            for width, group in zip(widths, merged, strict=True)
        ),
        order=tuple(place[_local(stage.blocks[0]) if stage.per_sample else stage] for stage in stages),
    )


def _local(block: Block) -> Block:
    return renumbered_block(block, {wire: i for i, wire in enumerate(block.wires)})


def _by_size(blocks: Iterable[Block], least: int) -> dict[int, list[Block]]:
    """Return the distinct blocks by number of wires, but `least` for those with fewer."""
    sizes: dict[int, list[Block]] = {}
    for block in dict.fromkeys(blocks):
        sizes.setdefault(max(len(block.wires), least), []).append(block)
    return sizes


def _family(circuit: Circuit, size: int, blocks: Sequence[Block], per_sample: bool, like: Tensor) -> Family:
    return build_family(circuit, [block_steps(block, range(size)) for block in blocks], per_sample, like)


def _starts(sizes: Mapping[int, Sequence[Block]]) -> dict[Block, tuple[int, int]]:
    """Return where each block's matrix starts in the flat memory of all, and its dimension."""
    starts, end = {}, 0
    for size, blocks in sizes.items():
        for block in blocks:
            starts[block] = (end, 1 << size)
            end += 1 << 2 * size
    return starts


def _members(stage: Stage, starts: Mapping[Block, tuple[int, int]]) -> list[Member]:
    places = [(tuple(map(stage.wires.index, block.wires)), starts[_local(block)]) for block in stage.blocks]
    return [Member(positions, start, dimension) for positions, (start, dimension) in places]
