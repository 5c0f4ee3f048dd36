"""The kernel executor: a circuit as one compiled function on the CPU, forward and backward.

Torch sees a single operation: angles, matrices, the state and all their derivatives are arithmetic inside
the kernel, on the memory of the tensors themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import torch
from torch import Tensor

from qcnn_compiler.backends.executor_inputs import amplitudes, check_features
from qcnn_compiler.backends.kernel_frame import (
    BACKWARD,
    EMPTY,
    FINISH,
    FORWARD,
    Kernel,
    Memory,
    Table,
    address,
    filled,
    plan_memory,
)
from qcnn_compiler.backends.kernel_layout import VECTOR_BYTES, WORD_ROWS, Layout, build_layout
from qcnn_compiler.backends.kernel_tables import Gates, build_gates
from qcnn_compiler.backends.kernel_threads import over_chunks
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes import fuse_for
from qcnn_compiler.passes.cost import KERNEL

FULL_ROWS = 8  # wires that stay rows however few the samples: a state of this size is in the nearest cache anyway


@dataclass(frozen=True)
class Frame:
    """A layout with the parts of the kernel's tables that are the same for every call."""

    layout: Layout
    forward: tuple[Table, Memory]  # the memory is that of one thread
    backward: tuple[Table, Memory]


@dataclass(frozen=True)
class KernelExecutor:
    """The function `(features, weights) -> outputs` of a circuit, interpreted from tables by the compiled kernel."""

    circuit: Circuit
    dtype: torch.dtype
    gates: Gates
    frames: dict[int, Frame] = field(default_factory=dict, compare=False)

    def __call__(self, features: Tensor, weights: Mapping[str, Tensor]) -> Tensor:
        """Return the outputs `(batch, outputs)`, real, differentiable once in features and weights.

        Args:
            features: `(batch, features)`, brought to the executor's precision.
            weights: a tensor of the circuit's shape per name.

        Raises:
            UserError: if the number of features is wrong, or a sample is not finite or, as amplitudes, all zero.
        """
        real = self.dtype.to_real()
        return run(self, features.to(real), *(weights[weight.name].to(real) for weight in self.circuit.weights))

    @cached_property
    def lanes(self) -> int:
        """Return the number of lanes of a vector."""
        return VECTOR_BYTES // self.dtype.to_real().itemsize

    def frame(self, batch: int) -> Frame:
        """Return the frame for a batch, built on first use."""
        spare = (self.lanes // max(batch, 1)).bit_length() - 1
        lane_wires = max(min(spare, self.circuit.wires - FULL_ROWS), 0)
        if lane_wires not in self.frames:
            self.frames[lane_wires] = build_frame(self.circuit, self.gates, lane_wires, self.lanes)
        return self.frames[lane_wires]

    @cached_property
    def kernel(self) -> Kernel:
        """Return the compiled function, loaded on first use; llvmlite is imported here and nowhere before."""
        from qcnn_compiler.backends.kernel_load import load_kernel

        return load_kernel(str(self.dtype.to_real()).removeprefix("torch."))


def build_frame(circuit: Circuit, gates: Gates, lane_wires: int, lanes: int) -> Frame:
    """Return the frame of a circuit with `lane_wires` wires among the lanes of a vector."""
    layout = build_layout(circuit, gates, lane_wires, lanes)
    width, nodes = 2 * lanes, len(gates.arrays["nodes"])
    entries = gates.shared_entries + gates.own_entries + gates.dimension**2
    own = layout.samples if gates.has_own_nodes else 0
    shared = {
        "matrices": (width * entries,),
        "shared": (nodes,),
        "own": (own, nodes),
        "products": (gates.factors + 1, gates.dimension, gates.dimension),
        "sums": (max(lanes * layout.keys, width * max(gates.dimension, WORD_ROWS)),),
        "totals": (width,),
        "lane_offsets": (lanes,),
    }
    forward = {"buffers": (1, width * layout.rows if layout.permutes else 0), **shared}
    backward = {
        "buffers": (3, width * layout.rows),
        "own_slopes": (own, nodes),
        "small": (2, gates.dimension**2),
        **shared,
    }
    table = filled(EMPTY, {**gates.arrays, **layout.arrays})
    return Frame(layout, *(plan_memory(table, shapes, VECTOR_BYTES // lanes) for shapes in (forward, backward)))


class Run(torch.autograd.Function):
    """The outputs of a circuit, from features and one tensor per weight."""

    @staticmethod
    def forward(ctx: Any, executor: KernelExecutor, features: Tensor, *weights: Tensor) -> Tensor:
        """Return the outputs `(batch, outputs)`; the final state is what backward starts from."""
        samples = features.shape[0]
        circuit, frame = executor.circuit, executor.frame(samples)
        if features.ndim != 2 or features.shape[1] != circuit.features:
            check_features(circuit, features)
        layout, kernel, features = frame.layout, executor.kernel, features.contiguous()
        flat = torch.cat([weight.reshape(-1) for weight in weights]) if weights else features.new_empty(0)
        chunks = -(-samples // layout.samples)
        state = features.new_empty(chunks, 2 * executor.lanes * layout.rows)
        norms = torch.empty(samples, dtype=torch.float64)
        outputs = features.new_empty(samples, circuit.num_outputs)
        inputs = {"features": features, "weights": flat, "state": state, "norms": norms}
        empty, memory = frame.forward
        table = filled(empty, {**inputs, "outputs": outputs})

        def work(first: int, last: int) -> bool:
            own, _kept = memory.put(table)
            return kernel(address(own), FORWARD, first, last)

        if not all(over_chunks(work, chunks, state.numel())):
            check_features(circuit, features)
            if circuit.initial:
                amplitudes(circuit.initial, features)
        ctx.executor, ctx.frame = executor, frame
        ctx.shapes = [weight.shape for weight in weights]
        ctx.save_for_backward(*inputs.values())
        return outputs

    @staticmethod
    def backward(ctx: Any, gradients: Tensor) -> tuple[Tensor | None, ...]:
        """Return the gradients of the features and of every weight.

        Raises:
            UserError: if a second derivative is asked for; to torch, these gradients are constants.
        """
        if torch.is_grad_enabled():
            raise once_only("compiled kernel")
        frame, gates, kernel = ctx.frame, ctx.executor.gates, ctx.executor.kernel
        features, flat, state, norms = ctx.saved_tensors
        chunks = state.shape[0]
        slopes = torch.empty(chunks, gates.shared_entries, dtype=torch.complex128)
        found = torch.zeros(chunks, len(gates.arrays["nodes"]), dtype=torch.float64)
        by_features, by_weights = torch.zeros_like(features), torch.zeros_like(flat)
        inputs = {"features": features, "weights": flat, "state": state, "norms": norms}
        inputs |= {"gradients": gradients.contiguous(), "slopes": slopes, "found": found}
        empty, memory = frame.backward
        table = filled(empty, {**inputs, "by_features": by_features, "by_weights": by_weights})

        def work(first: int, last: int, task: int = BACKWARD) -> None:
            own, _kept = memory.put(table)
            kernel(address(own), task, first, last)

        over_chunks(work, chunks, state.numel())
        if chunks:
            work(0, chunks, FINISH)
        parts = by_weights.split([shape.numel() for shape in ctx.shapes]) if ctx.shapes else ()
        shaped = (part.view(shape) for part, shape in zip(parts, ctx.shapes, strict=True))
        return None, by_features if ctx.needs_input_grad[1] else None, *shaped


run: Callable[..., Tensor] = Run.apply


def once_only(what: str, more: str = "") -> UserError:
    """Return the error about a second derivative of what has none, with the engine that has it."""
    return UserError(
        f"The {what} can be differentiated once only: use `engine='torch'`{more} for second derivatives "
        "(`create_graph=True`)."
    )


def build_kernel(circuit: Circuit, dtype: torch.dtype = torch.complex64) -> KernelExecutor:
    """Return the kernel executor of any valid circuit; `run_passes` first makes it faster, not different."""
    assert circuit.initial is None or circuit.initial.is_plain, "other initial states are prepared before the kernel"
    circuit = fuse_for(replace(circuit, wires=max(circuit.wires, 2)), KERNEL)
    return KernelExecutor(circuit, dtype, build_gates(circuit))
