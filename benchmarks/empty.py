"""The empty layer: what torch takes to call a layer and its backward pass, whatever the layer computes."""

from __future__ import annotations

from typing import Any

import torch
from circuits import HERE
from torch import Tensor, nn

from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.timing.builders import torch_work
from qcnn_compiler.timing.job import Engine, Job, Work

EMPTY = Engine("empty layer", "empty:empty", path=(HERE,), packages=("torch",))


class Nothing(torch.autograd.Function):
    """Outputs and gradients that nobody computes."""

    @staticmethod
    def forward(ctx: Any, features: Tensor, outputs: int, *weights: Tensor) -> Tensor:
        """Return `(samples, outputs)` zeros."""
        ctx.save_for_backward(*weights)
        return features.new_zeros(len(features), outputs)

    @staticmethod
    def backward(ctx: Any, _gradient: Tensor) -> tuple[Tensor | None, ...]:
        """Return a gradient of zeros for each weight."""
        return (None, None, *(torch.zeros_like(weight) for weight in ctx.saved_tensors))


class EmptyLayer(nn.Module):
    """A layer with the weights and the outputs of a circuit."""

    def __init__(self, circuit: Circuit) -> None:
        super().__init__()
        self.outputs = circuit.num_outputs
        for name, shape in circuit.weight_shapes.items():
            self.register_parameter(name, nn.Parameter(torch.zeros(shape)))

    def forward(self, features: Tensor) -> Tensor:
        """Return `(samples, outputs)` zeros, that depend on every weight."""
        found: Tensor = Nothing.apply(features, self.outputs, *self.parameters())
        return found


def empty(job: Job) -> Work:
    """Return the work of the empty layer of a circuit, with the loss that every engine has."""
    layer = EmptyLayer(job.circuit)
    return torch_work(layer, job, "cpu", torch.float32, layer)
