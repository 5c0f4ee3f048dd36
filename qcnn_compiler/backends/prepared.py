"""The kernel behind an initial state that it does not know: torch computes the amplitudes, the kernel the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from qcnn_compiler.backends.executor_inputs import amplitudes, check_features
from qcnn_compiler.backends.kernel import KernelExecutor, build_kernel
from qcnn_compiler.gates.expression import bind
from qcnn_compiler.ir.circuit import Amplitude, Block, Circuit, Op
from qcnn_compiler.passes.fuse import reads_features


@dataclass(frozen=True)
class PreparedKernel:
    """The function `(features, weights) -> outputs` of `circuit`; `kernel` takes its amplitudes, then its features."""

    circuit: Circuit
    kernel: KernelExecutor

    @property
    def dtype(self) -> torch.dtype:
        """Return the dtype of the state."""
        return self.kernel.dtype

    def __call__(self, features: Tensor, weights: Mapping[str, Tensor]) -> Tensor:
        """Return the outputs `(batch, outputs)`, real, differentiable once in features and weights.

        Raises:
            UserError: if the number of features is wrong, or a sample is not finite or, as amplitudes, all zero.
        """
        assert self.circuit.initial is not None
        features = features.to(self.dtype.to_real())
        check_features(self.circuit, features)
        prepared = amplitudes(self.circuit.initial, features)
        if self.kernel.circuit.features > prepared.shape[1]:
            prepared = torch.cat([prepared, features], dim=1)
        return self.kernel(prepared, weights)


def build_prepared(circuit: Circuit, dtype: torch.dtype = torch.complex64) -> KernelExecutor | PreparedKernel:
    """Return the kernel of any valid circuit, behind torch where its initial state is not plain amplitudes."""
    if circuit.initial is None or circuit.initial.is_plain:
        return build_kernel(circuit, dtype)
    return PreparedKernel(circuit, build_kernel(_with_amplitudes(circuit, circuit.initial), dtype))


def _with_amplitudes(circuit: Circuit, start: Amplitude) -> Circuit:
    """Return the circuit whose first features are the amplitudes of `start`, and the others those that gates read."""
    count = 1 << len(start.wires)
    others = circuit.features if any(map(reads_features, circuit.flat_ops)) else 0
    ops = tuple(_later(op, count) for op in circuit.ops) if others else circuit.ops
    return replace(circuit, initial=Amplitude(start.wires, count), features=count + others, ops=ops)


def _later(op: Op | Block, count: int) -> Op | Block:
    """Return the operation with `count` added to the index of each feature."""
    if isinstance(op, Block):
        return replace(op, ops=tuple(_later_op(inner, count) for inner in op.ops))
    return _later_op(op, count)


def _later_op(op: Op, count: int) -> Op:
    return replace(op, params=tuple(bind(param, {}, count) for param in op.params))
