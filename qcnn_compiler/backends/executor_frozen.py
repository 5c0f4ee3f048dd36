"""Frozen circuits: with the weights fixed, a circuit is one matrix from amplitudes to the final state.

That is fewer operations than its gates only where it is deep for its number of features, and is done only there.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from qcnn_compiler.backends.bounded import Bounded
from qcnn_compiler.backends.executor import Executor, build_executor
from qcnn_compiler.backends.executor_evolve import evolve
from qcnn_compiler.backends.executor_inputs import amplitudes, check_features
from qcnn_compiler.ir.circuit import Amplitude, Block, Circuit
from qcnn_compiler.passes.fuse import reads_features

MAX_BYTES = 1 << 28  # of the matrix, and of the states of the samples that it is applied to at once


class Frozen(nn.Module):
    """Map inputs `(..., features)` to the outputs `(..., outputs)` of a circuit whose weights are fixed.

    Args:
        engine: what runs the circuit gate by gate.
        weights: a tensor per name; copied.
        use_matrix: whether to apply one matrix; by default where that takes fewer operations.
    """

    def __init__(self, engine: Bounded, weights: Mapping[str, Tensor], use_matrix: bool | None = None) -> None:
        super().__init__()
        self.engine, self.circuit = engine, engine.circuit
        self.weights = {name: tensor.detach().clone() for name, tensor in weights.items()}
        self.whole: Executor | None = None
        if is_matrix_cheaper(self.circuit) if use_matrix is None else use_matrix:
            device = next((tensor.device for tensor in self.weights.values()), torch.device("cpu"))
            self.whole = build_executor(self.circuit, engine.dtype, device)
            self.matrix = circuit_matrix(self.whole, self.weights)

    @torch.no_grad()
    def forward(self, inputs: Tensor) -> Tensor:
        """Return the outputs, without gradient, for inputs with any leading dimensions.

        Raises:
            UserError: if the number of features is wrong, or a sample is not finite or, as amplitudes, all zero.
        """
        samples = inputs.reshape(-1, inputs.shape[-1] if inputs.ndim else 1).to(self.engine.dtype.to_real())
        if self.whole is None:
            outputs = self.engine(samples, self.weights)
        else:
            size = max(1, MAX_BYTES // (4 * self.engine.dtype.itemsize << self.circuit.wires))
            outputs = torch.cat([self._product(part, self.whole) for part in samples.split(size)])
        return outputs.reshape(*inputs.shape[:-1], self.circuit.num_outputs)

    def _product(self, samples: Tensor, whole: Executor) -> Tensor:
        check_features(self.circuit, samples)
        assert self.circuit.initial is not None
        states = torch.mm(amplitudes(self.circuit.initial, samples), self.matrix)
        return whole.read(torch.view_as_complex(states.view(len(samples), -1, 2)).T.contiguous())


def is_matrix_cheaper(circuit: Circuit) -> bool:
    """Return whether one matrix takes fewer operations per sample than the blocks of a fused circuit, and fits."""
    start = circuit.initial
    if start is None or any(reads_features(op) for op in circuit.flat_ops):
        return False
    columns = 1 << len(start.wires)
    by_blocks = sum(8 << max(len(block.wires), 2) for block in circuit.ops if isinstance(block, Block))
    return 4 * columns < by_blocks and 16 * columns << circuit.wires <= MAX_BYTES


@torch.no_grad()
def circuit_matrix(executor: Executor, weights: Mapping[str, Tensor]) -> Tensor:
    """Return the real matrix `(amplitudes, 2 * 2**wires)` from amplitudes to the parts of the final state in turn."""
    start = executor.circuit.initial
    assert isinstance(start, Amplitude), "only amplitudes enter a circuit linearly"
    columns, others = 1 << len(start.wires), executor.circuit.wires - len(start.wires)
    state = torch.zeros(columns, 1 << others, columns, dtype=executor.dtype)
    state[:, 0] = torch.eye(columns)
    like = next(iter(weights.values()), state).device
    state = state.reshape(-1, columns).to(like)
    features = state.new_zeros(columns, executor.circuit.features, dtype=executor.dtype.to_real())
    used = {weight.name: weights[weight.name] for weight in executor.circuit.weights}
    final = evolve(executor.moves, state, *executor.unitaries(features, used))
    return torch.view_as_real(final.T.contiguous()).reshape(columns, -1)
