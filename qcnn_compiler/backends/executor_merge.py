"""Merging: small blocks become few unitaries on four wires.

Four-wire unitaries cost no more arithmetic per amplitude than the three or more two-wire
blocks that each replaces, in a quarter of the passes over the state.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from qcnn_compiler.backends.executor_matrices import chain
from qcnn_compiler.backends.executor_steps import chain_order


@dataclass(frozen=True)
class Member:
    """A block inside a unitary: its wires as positions there, and where its matrix starts in the flat memory."""

    positions: tuple[int, ...]
    start: int
    dimension: int


@dataclass(frozen=True)
class Merge:
    """Unitaries of one size: identities, whose entries `target` are overwritten by entries `source` of the blocks."""

    count: int
    dimension: int
    identities: Tensor
    target: Tensor
    source: Tensor

    def __call__(self, blocks: Tensor) -> Tensor:
        """Return the unitaries, `(count, d, d)`, from the flat memory of all block matrices."""
        filled = self.identities.index_copy(0, self.target, blocks.index_select(0, self.source))
        return chain(filled.view(-1, self.dimension, self.dimension), self.count)


def build_merge(unitaries: Sequence[Sequence[Member]], wires: int, like: Tensor) -> Merge:
    """Return the merge of `unitaries`, each given by its blocks in order, with the precision and device of `like`."""
    dimension = 1 << wires
    length = 1 << (max(map(len, unitaries)) - 1).bit_length()
    identities = torch.eye(dimension, dtype=like.dtype.to_complex()).repeat(length * len(unitaries), 1, 1)
    targets, sources = [], []
    for slot, (position, u) in enumerate((p, u) for p in chain_order(length) for u in range(len(unitaries))):
        if position < len(unitaries[u]):
            target, source = _entries(unitaries[u][position], wires)
            targets.append(target + slot * dimension**2)
            sources.append(source)
    return Merge(
        count=len(unitaries),
        dimension=dimension,
        identities=identities.flatten().to(like.device),
        target=torch.as_tensor(np.concatenate(targets), device=like.device),
        source=torch.as_tensor(np.concatenate(sources), device=like.device),
    )


def _entries(member: Member, wires: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the flat entries of the large matrix that hold the block, and the entries of the block they hold.

    Blocks of one wire are stored with an idle second one, whose |0> is kept.
    """
    states = np.arange(1 << wires)
    bits = [states >> (wires - 1 - p) & 1 for p in member.positions]
    inside = np.sum([bit << (len(bits) - 1 - i) for i, bit in enumerate(bits)], axis=0)
    outside = states & ~sum(1 << (wires - 1 - p) for p in member.positions)
    row, column = np.nonzero(outside[:, None] == outside[None, :])
    idle = member.dimension >> len(bits)
    source = member.start + idle * (inside[row] * member.dimension + inside[column])
    return (row << wires) + column, source
