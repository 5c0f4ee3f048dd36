"""The kernel executor: a circuit as one compiled function on the CPU, forward and backward.

Torch sees a single operation: angles, matrices, the state and all their derivatives are arithmetic inside
the kernel, on the memory of the tensors themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch import Tensor

from qcnn_compiler.backends.executor_inputs import amplitudes, check_features
from qcnn_compiler.backends.kernel_layout import VECTOR_BYTES, Layout, amplitude_settings, build_layout
from qcnn_compiler.backends.kernel_tables import Gates, build_gates
from qcnn_compiler.backends.kernel_threads import over_chunks
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes.defer import defer_measurements
from qcnn_compiler.passes.fuse import fuse_blocks

FULL_ROWS = 8  # wires that stay rows however few the samples: a state of this size is in the nearest cache anyway


@dataclass(frozen=True)
class KernelExecutor:
    """The function `(features, weights) -> outputs` of a circuit, interpreted from tables by the compiled kernel."""

    circuit: Circuit
    dtype: torch.dtype
    gates: Gates
    layouts: dict[int, Layout] = field(default_factory=dict, compare=False)

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

    @property
    def lanes(self) -> int:
        """Return the number of lanes of a vector."""
        return VECTOR_BYTES // self.dtype.to_real().itemsize

    def layout(self, batch: int) -> Layout:
        """Return the layout for a batch, built on first use."""
        spare = (self.lanes // max(batch, 1)).bit_length() - 1
        lane_wires = max(min(spare, self.circuit.wires - FULL_ROWS), 0)
        if lane_wires not in self.layouts:
            self.layouts[lane_wires] = build_layout(self.circuit, self.gates, lane_wires, self.lanes)
        return self.layouts[lane_wires]

    def compiled(self, function: str) -> Any:
        """Return a function of `kernel_run`, compiled; numba is imported here and nowhere before."""
        from qcnn_compiler.backends.kernel_run import load

        return load(function, str(self.dtype.to_real()).removeprefix("torch."))

    def tables(self, layout: Layout) -> tuple[Any, ...]:
        """Return the tables in the order of the kernel's arguments."""
        nodes, settings = self.gates.nodes, amplitude_settings(self.circuit.initial)
        return (
            self.gates.tables,
            (nodes.table, nodes.constants, nodes.bounds, nodes.features),
            (layout.moves, layout.numbers, layout.places, layout.samples, *settings),
            layout.readout,
        )


class Run(torch.autograd.Function):
    """The outputs of a circuit, from features and one tensor per weight."""

    @staticmethod
    def forward(ctx: Any, executor: KernelExecutor, features: Tensor, *weights: Tensor) -> Tensor:
        """Return the outputs `(batch, outputs)`; the final state is what backward starts from."""
        circuit, layout = executor.circuit, executor.layout(len(features))
        if features.ndim != 2 or features.shape[1] != circuit.features:
            check_features(circuit, features)
        features = features.contiguous()
        flat = torch.cat([weight.reshape(-1) for weight in weights]) if weights else features.new_empty(0)
        state = features.new_empty(-(-len(features) // layout.samples), 2 * executor.lanes * layout.rows)
        norms = torch.empty(len(features), dtype=torch.float64)
        outputs = features.new_empty(len(features), circuit.num_outputs)
        arrays = (features.numpy(), flat.numpy(), *executor.tables(layout))
        results = (norms.numpy(), outputs.numpy())
        final, function = state.numpy(), executor.compiled("forward")

        def work(first: int, last: int) -> bool:
            spare = state.new_empty(state.shape[1] if layout.permutes else 0).numpy()
            fine: bool = function(first, last, *arrays, final, spare, matrices(executor, state), *results)
            return fine

        if not all(over_chunks(work, len(state), state.numel())):
            check_features(circuit, features)
            if circuit.initial:
                amplitudes(circuit.initial, features)
        ctx.executor, ctx.layout = executor, layout
        ctx.shapes = [weight.shape for weight in weights]
        ctx.save_for_backward(features, flat, state, norms)
        return outputs

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, gradients: Tensor) -> tuple[Tensor | None, ...]:
        """Return the gradients of the features and of every weight."""
        executor, layout = ctx.executor, ctx.layout
        features, flat, state, norms = ctx.saved_tensors
        tables = executor.tables(layout)
        slopes = torch.empty(len(state), executor.gates.shared_entries, dtype=torch.complex128).numpy()
        found = torch.zeros(len(state), len(executor.gates.nodes.table), dtype=torch.float64).numpy()
        by_features, by_weights = torch.zeros_like(features), torch.zeros_like(flat)
        arrays = (features.numpy(), flat.numpy(), *tables, state.numpy())
        results = (norms.numpy(), gradients.contiguous().numpy(), slopes, found, by_features.numpy())
        function = executor.compiled("backward")

        def work(first: int, last: int) -> None:
            buffers = state.new_empty(3, state.shape[1]).numpy()
            function(first, last, *arrays, buffers, matrices(executor, state), *results)

        over_chunks(work, len(state), state.numel())
        if len(state):
            executor.compiled("finish")(flat.numpy(), *tables[:2], slopes, found, by_weights.numpy())
        parts = by_weights.split([shape.numel() for shape in ctx.shapes]) if ctx.shapes else ()
        shaped = (part.view(shape) for part, shape in zip(parts, ctx.shapes, strict=True))
        return None, by_features if ctx.needs_input_grad[1] else None, *shaped


run: Callable[..., Tensor] = Run.apply


def matrices(executor: KernelExecutor, like: Tensor) -> Any:
    """Return memory for every matrix of a chunk, and for the gradient of one."""
    gates = executor.gates
    largest = max((1 << 2 * len(wires) for wires in gates.wires), default=0)
    entries = gates.shared_entries + gates.own_entries + largest
    return like.new_empty(2 * executor.lanes * entries).numpy()


def build_kernel(circuit: Circuit, dtype: torch.dtype = torch.complex64) -> KernelExecutor:
    """Return the kernel executor of any valid circuit; `run_passes` first makes it faster, not different."""
    circuit = fuse_blocks(defer_measurements(replace(circuit, wires=max(circuit.wires, 2))))
    return KernelExecutor(circuit, dtype, build_gates(circuit))
