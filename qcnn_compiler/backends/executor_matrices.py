"""Matrices: from weights and features to the unitary of every block, all blocks of one size at once.

The number of torch operations does not grow with the number of gates: angles are gathered
with one index, every step of every block is `k0 + cos(t) k1 + sin(t) k2` in one product, and
blocks multiply their steps pairwise, in as many products as a block has doublings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from qcnn_compiler.backends.executor_steps import ZERO, Step, chain_order, identity_step
from qcnn_compiler.gates.expression import Expression, Feature, WeightRef, evaluate
from qcnn_compiler.ir.circuit import Circuit


class Chain(torch.autograd.Function):
    """Products of chains of matrices, `(length * n, d, d)` to `(n, d, d)`, in `chain_order`."""

    @staticmethod
    def forward(ctx: Any, matrices: Tensor, count: int) -> Tensor:
        """Return the products of `count` chains."""
        levels = _levels(matrices, count)
        ctx.count = count
        ctx.save_for_backward(*levels[:-1])
        return levels[-1]

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None]:
        """Return the gradient of every factor; conjugated meanwhile, so that no factor need be."""
        levels = ctx.saved_tensors
        if levels and torch.is_grad_enabled():  # a second derivative is asked for, and saved products are constants
            levels = _levels(levels[0], ctx.count)[:-1]
        grad = grad.conj().resolve_conj()
        for level in reversed(levels):
            earlier, later = level.chunk(2)
            grad = torch.cat((torch.bmm(later.mT, grad), torch.bmm(grad, earlier.mT)))
        return grad.conj(), None


def _levels(matrices: Tensor, count: int) -> list[Tensor]:
    """Return the factors, then the products of neighbours, again and again until `count` are left."""
    levels = [matrices]
    while len(levels[-1]) > count:
        earlier, later = levels[-1].chunk(2)
        levels.append(torch.bmm(later, earlier))
    return levels


chain: Callable[[Tensor, int], Tensor] = Chain.apply


@dataclass(frozen=True)
class Angles:
    """Where angles come from: entry `index` of all sources, times `scale`, plus `offset`; each `(steps, 1)`."""

    index: Tensor
    scale: Tensor
    offset: Tensor
    derived: tuple[Expression, ...]

    def __call__(self, sources: Tensor, weights: Mapping[str, Tensor], features: Tensor) -> Tensor:
        """Return every angle, `(steps, 1)` or `(steps, batch)`, from sources `(entries, 1 or batch)`."""
        rows = [sources]
        for expression in self.derived:
            value = torch.as_tensor(evaluate(expression, weights, features, torch), dtype=sources.dtype)
            rows.append(value.expand(1, sources.shape[1]))
        table = torch.cat(rows) if self.derived else sources
        return torch.addcmul(self.offset, self.scale, table.index_select(0, self.index))


@dataclass(frozen=True)
class Family:
    """Blocks of one size: the factors of all of them, step by step, and where their angles come from.

    `base` is k0 and `slopes` are k1 and k2, `(steps, 1 or 2, 2 d d)`, real and imaginary parts side by side.
    """

    count: int
    dimension: int
    base: Tensor
    slopes: Tensor
    angles: Angles

    def __call__(self, sources: Tensor, weights: Mapping[str, Tensor], features: Tensor) -> Tensor:
        """Return the matrices, `(count, 1 or batch, d, d)`."""
        angles = self.angles(sources, weights, features)
        waves = torch.stack((angles.cos(), angles.sin()), dim=-1)
        parts = torch.baddbmm(self.base, waves, self.slopes)
        d, batch = self.dimension, angles.shape[1]
        factors = torch.view_as_complex(parts.view(-1, d, d, 2))
        return chain(factors, self.count * batch).view(self.count, batch, d, d)


def build_family(circuit: Circuit, blocks: Sequence[Sequence[Step]], per_sample: bool, like: Tensor) -> Family:
    """Return the family of blocks given by their factors; tables are real, of the dtype and device of `like`."""
    dimension = len(blocks[0][0].parts[0])
    length = 1 << (max(map(len, blocks)) - 1).bit_length()
    filler = identity_step(dimension)
    padded = [[*steps, *[filler] * (length - len(steps))] for steps in blocks]
    steps = [block[position] for position in chain_order(length) for block in padded]
    k0, k1, k2 = (np.stack([step.parts[i] for step in steps]).reshape(len(steps), -1) for i in range(3))
    return Family(
        count=len(blocks),
        dimension=dimension,
        base=_real(k0, like)[:, None],
        slopes=torch.stack((_real(k1, like), _real(k2, like)), dim=1),
        angles=_angles(circuit, steps, per_sample, like),
    )


def _real(values: Any, like: Tensor) -> Tensor:
    return torch.view_as_real(torch.as_tensor(values)).flatten(1).to(like)


def _angles(circuit: Circuit, steps: Sequence[Step], per_sample: bool, like: Tensor) -> Angles:
    """Return the plan of the angles; what is neither a plain entry nor a feature is derived, once each."""
    known = _feature_rows(circuit) if per_sample else _weight_rows(circuit)
    derived = tuple(dict.fromkeys(step.atom for step in steps if step.atom not in known))
    rows = known | {atom: len(known) + i for i, atom in enumerate(derived)}
    index = torch.tensor([rows[step.atom] for step in steps], device=like.device)
    lines = like.new_tensor([(step.scale, step.offset) for step in steps])
    return Angles(index, lines[:, :1], lines[:, 1:], derived)


def _weight_rows(circuit: Circuit) -> dict[Expression, int]:
    entries = [WeightRef(weight.name, i) for weight in circuit.weights for i in range(weight.size)]
    return _numbered([*entries, ZERO])


def _feature_rows(circuit: Circuit) -> dict[Expression, int]:
    return _numbered([*map(Feature, range(circuit.features)), ZERO])


def _numbered(entries: Sequence[Expression]) -> dict[Expression, int]:
    return {entry: row for row, entry in enumerate(entries)}
