"""Bounded engines: a batch that would take too much memory is run part by part, with the same gradient.

Each part is run again in the backward pass, so that only one part's states exist at a time. It costs one more forward
pass of the circuit, and only where the batch does not fit. Splitting the loss instead would cost nothing, but holds
only for losses that are means over samples, and not for what comes before or after the layer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import torch
from torch import Tensor

from qcnn_compiler.analysis.memory import Sizes, Use, fitting_wires, largest_batch, part_size, sizes, step_bytes
from qcnn_compiler.backends.executor import Executor
from qcnn_compiler.backends.kernel import KernelExecutor, once_only
from qcnn_compiler.backends.prepared import PreparedKernel
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.sizes import available_memory, size_text

SHARE = 2  # half of what is free is ours by default: data, a front end and other programs need theirs


@dataclass(frozen=True)
class Bounded:
    """The function of an engine, `(features, weights) -> outputs`, within `limit` bytes of memory.

    `reason` says in words where the limit comes from.
    """

    engine: Executor | KernelExecutor | PreparedKernel
    limit: int
    reason: str

    def __call__(self, features: Tensor, weights: Mapping[str, Tensor]) -> Tensor:
        """Return the outputs `(batch, outputs)`, as the engine would for the whole batch.

        Raises:
            UserError: if not even one sample fits into the memory, or the engine refuses the features.
        """
        tensors = (features, *weights.values())
        training = torch.is_grad_enabled() and any(tensor.requires_grad for tensor in tensors)
        size = self.samples_at_once(len(features), training)
        if len(features) > size:
            return in_parts(self.engine, size, tuple(weights), *tensors)
        return self.engine(features, weights)

    def samples_at_once(self, batch: int, training: bool) -> int:
        """Return how many samples of a batch are run at a time.

        Raises:
            UserError: if not even one fits.
        """
        fitting = self._fitting[training]
        if batch and not fitting:
            raise UserError(self._refusal(training))
        return part_size(batch, fitting)

    @property
    def circuit(self) -> Circuit:
        """Return the circuit as the engine has it."""
        return self.engine.circuit

    @property
    def dtype(self) -> torch.dtype:
        """Return the dtype of the state."""
        return self.engine.dtype

    @property
    def _is_kernel(self) -> bool:
        return isinstance(self.engine, KernelExecutor | PreparedKernel)

    @cached_property
    def _sizes(self) -> Sizes:
        return sizes(self.circuit, "kernel" if self._is_kernel else "torch")

    @cached_property
    def _fitting(self) -> dict[bool, int]:
        """Return the largest batch that fits as a whole, by whether it is for training."""
        return {training: largest_batch(self._sizes, self.limit, self._use(training)) for training in (True, False)}

    def _use(self, training: bool) -> Use:
        engine = "kernel" if self._is_kernel else "torch"
        return Use(engine, self.dtype.to_real().itemsize, training, torch.get_num_threads())

    def _refusal(self, training: bool) -> str:
        use = self._use(training)
        needed, wires = step_bytes(self._sizes, 1, use), fitting_wires(self._sizes, self.limit, use)
        what = "A training step" if training else "Inference"
        fits = f"; {wires} wires would fit" if wires else ""
        return (
            f"{what} of one sample must fit into {size_text(self.limit)}, {self.reason}, but needs about "
            f"{size_text(needed)} for {self.circuit.wires} wires in {8 * use.real_bytes}-bit numbers{fits}. "
            f"Set `max_memory` to at least that, or make the circuit smaller."
        )


class InParts(torch.autograd.Function):
    """The outputs of an engine for a batch of which `size` samples are run at a time, forward and again backward."""

    @staticmethod
    def forward(
        ctx: Any,
        engine: Executor | KernelExecutor | PreparedKernel,
        size: int,
        names: tuple[str, ...],
        features: Tensor,
        *weights: Tensor,
    ) -> Tensor:
        """Return the outputs `(batch, outputs)`; only features and weights are kept."""
        ctx.engine, ctx.size, ctx.names = engine, size, names
        ctx.save_for_backward(features, *weights)
        by_name = dict(zip(names, weights, strict=True))
        return torch.cat([engine(part, by_name) for part in features.split(size)])

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        """Return the gradients of the features and of every weight, summed over the parts in order.

        Raises:
            UserError: if a second derivative is asked for.
        """
        if torch.is_grad_enabled():
            raise once_only("gradient of a batch in parts", " and a smaller batch or more memory")
        features, *weights = (tensor.detach() for tensor in ctx.saved_tensors)
        needed = ctx.needs_input_grad[3:]
        weights = [weight.requires_grad_(need) for weight, need in zip(weights, needed[1:], strict=True)]
        totals = [torch.zeros_like(weight) if weight.requires_grad else None for weight in weights]
        by_features = torch.empty_like(features) if needed[0] else None
        by_name = dict(zip(ctx.names, weights, strict=True))
        for first, slope in zip(range(0, len(features), ctx.size), gradient.split(ctx.size), strict=True):
            part = features[first : first + ctx.size].requires_grad_(needed[0])
            with torch.enable_grad():
                outputs = ctx.engine(part, by_name)
            wanted = [tensor for tensor in (part, *weights) if tensor.requires_grad]
            found = list(torch.autograd.grad(outputs, wanted, slope, allow_unused=True, materialize_grads=True))
            if by_features is not None:
                by_features[first : first + ctx.size] = found.pop(0)
            for total, more in zip((t for t in totals if t is not None), found, strict=True):
                total += more
        return (None, None, None, by_features, *totals)


in_parts: Callable[..., Tensor] = InParts.apply


def default_limit(device: torch.device) -> tuple[int, str]:
    """Return the memory in bytes that a layer takes at most unless told otherwise, and where that comes from."""
    free = torch.cuda.mem_get_info(device)[0] if device.type == "cuda" else available_memory()
    return free // SHARE, f"half of what is free on {'the machine' if device.type == 'cpu' else device}"
