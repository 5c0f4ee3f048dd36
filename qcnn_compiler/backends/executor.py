"""The executor: a circuit as one batched torch function, on any device that torch has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from qcnn_compiler.backends.executor_evolve import Move, evolve
from qcnn_compiler.backends.executor_inputs import check_features, initial_state
from qcnn_compiler.backends.executor_plan import Unitaries, build_unitaries, plan_stages
from qcnn_compiler.backends.executor_readout import Read, build_readout
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes import fuse_for
from qcnn_compiler.passes.cost import TORCH


@dataclass(frozen=True)
class Executor:
    """The function `(features, weights) -> outputs` of a circuit, all decisions made by `build_executor`."""

    circuit: Circuit
    dtype: torch.dtype
    unitaries: Unitaries
    moves: tuple[Move, ...]
    read: Read

    def __call__(self, features: Tensor, weights: Mapping[str, Tensor]) -> Tensor:
        """Return the outputs `(batch, outputs)`, real, differentiable in features and weights as often as wanted.

        Args:
            features: `(batch, features)`, brought to the executor's precision.
            weights: a tensor of the circuit's shape per name, on the same device.

        Raises:
            UserError: if the number of features is wrong, or a sample is not finite or, as amplitudes, all zero.
        """
        features = features.to(self.dtype.to_real())
        check_features(self.circuit, features)
        with torch.autocast(features.device.type, enabled=False):  # half precision is no use for phases
            state = initial_state(self.circuit, features, self.dtype)
            used = {weight.name: weights[weight.name] for weight in self.circuit.weights}
            return self.read(evolve(self.moves, state, *self.unitaries(features, used)))


def build_executor(
    circuit: Circuit, dtype: torch.dtype = torch.complex64, device: torch.device | str = "cpu"
) -> Executor:
    """Return the executor of any valid circuit; `run_passes` first makes it faster, not different.

    Args:
        dtype: of the state, `torch.complex64` or `torch.complex128`.
        device: where weights and features will be.
    """
    circuit = fuse_for(circuit, TORCH)
    like = torch.empty(0, dtype=dtype.to_real(), device=device)
    stages, moves, axes = plan_stages(circuit)
    return Executor(
        circuit=circuit,
        dtype=dtype,
        unitaries=build_unitaries(circuit, stages, like),
        moves=moves,
        read=build_readout(circuit, axes, like),
    )
