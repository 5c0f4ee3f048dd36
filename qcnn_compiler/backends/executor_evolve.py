"""Evolution: a state through a list of unitaries, with an adjoint backward pass.

The state is complex, batch last. A unitary wants its wires in front, so the axes are kept in
whatever order the last one left them and permuted only on the way into the next product. The
backward pass recomputes each state from the next one by the inverse unitary: memory is a
few states, however deep the circuit. It is itself made of operations that torch differentiates,
so a second derivative is one more backward pass; only that keeps every state.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor


@dataclass(frozen=True)
class Move:
    """One unitary: the axes are brought into `order` (the batch last), then it acts on the first `wires`."""

    wires: int
    order: tuple[int, ...]
    inverse: tuple[int, ...]
    per_sample: bool


def plan_move(axes: Sequence[int], wires: Sequence[int], per_sample: bool) -> tuple[Move, tuple[int, ...]]:
    """Return the move that applies a unitary on `wires` to a state with `axes`, and the axes after it."""
    after = (*wires, *(wire for wire in axes if wire not in wires))
    order = (*(axes.index(wire) for wire in after), len(axes))
    inverse = tuple(sorted(range(len(order)), key=order.__getitem__))
    return Move(len(wires), order, inverse, per_sample), after


class Evolve(torch.autograd.Function):
    """The state `(2**wires, batch)` after every move, its axes left in the order of the last one."""

    @staticmethod
    def forward(ctx: Any, moves: tuple[Move, ...], state: Tensor, *unitaries: Tensor) -> Tensor:
        """Return the final state; `unitaries` are `(d, d)`, or `(batch, d, d)` where per sample."""
        for move, unitary in zip(moves, unitaries, strict=True):
            state = _multiply(move, unitary, _permuted(state, move.order))
        ctx.moves = moves
        ctx.save_for_backward(state, *unitaries)
        return state

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        """Return the gradients of the initial state and of every unitary.

        They are differentiable wherever every unitary stays one: the state before a move is found by its inverse.
        """
        state, *unitaries = ctx.saved_tensors
        grad = grad.contiguous()
        grads: list[Tensor | None] = []
        for move, unitary in zip(reversed(ctx.moves), reversed(unitaries), strict=True):
            before = _multiply(move, unitary.mH, state)
            grads.append(_outer(move, grad, before))
            if len(grads) == len(unitaries) and not ctx.needs_input_grad[1]:
                return (None, None, *reversed(grads))
            state = _permuted(before, move.inverse)
            grad = _permuted(_multiply(move, unitary.mH, grad), move.inverse)
        return (None, grad, *reversed(grads))


evolve: Callable[..., Tensor] = Evolve.apply


def _permuted(state: Tensor, order: tuple[int, ...]) -> Tensor:
    """Return the state with its axes in `order`; the same memory where nothing moves."""
    if all(place == axis for place, axis in enumerate(order)):
        return state
    axes = state.view((2,) * (len(order) - 1) + state.shape[1:])
    return axes.permute(order).reshape(state.shape)


def _multiply(move: Move, unitary: Tensor, state: Tensor) -> Tensor:
    """Return the state after a unitary on its first `move.wires` axes."""
    columns = state.reshape(1 << move.wires, -1)
    if not move.per_sample:
        return torch.mm(unitary, columns).reshape(state.shape)
    columns = columns.view(len(columns), -1, state.shape[-1])
    entries = unitary.permute(2, 1, 0).contiguous()[:, :, None]
    total = entries[0] * columns[0]
    for entry, column in zip(entries[1:], columns[1:], strict=True):
        total = torch.addcmul(total, entry, column)
    return total.reshape(state.shape)


def _outer(move: Move, grad: Tensor, before: Tensor) -> Tensor:
    """Return the gradient of a unitary, from that of its output and from its input."""
    rows, columns = (x.reshape(1 << move.wires, -1) for x in (grad, before))
    if not move.per_sample:
        return torch.mm(rows, columns.mH)
    rows, columns = (x.view(len(x), -1, grad.shape[-1]) for x in (rows, columns.conj()))
    return torch.stack([(rows * column).sum(1) for column in columns], dim=1).permute(2, 0, 1)
