"""The model: a circuit as a torch layer, and the classical head of its spec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.layer import QCNNLayer
from qcnn_compiler.lower import lower
from qcnn_compiler.spec.model import Head, ScaleHead, SoftmaxHead, Spec


class Scale(nn.Module):
    """Multiply by one number: expectations in [-1, 1] become logits in [-scale, scale]."""

    def __init__(self, init: float, *, learn: bool, dtype: torch.dtype = torch.float32) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(init, dtype=dtype), requires_grad=learn)

    def forward(self, outputs: Tensor) -> Tensor:
        """Return `scale * outputs`, any shape."""
        return self.scale * outputs


class Model(nn.Module):
    """Features `(batch, num_features)` to outputs `(batch, num_outputs)`."""

    def __init__(self, circuit: Circuit, layer: QCNNLayer, head: nn.Module) -> None:
        super().__init__()
        self.circuit = circuit
        self.num_features = circuit.features
        self.num_outputs = circuit.num_outputs
        self.layer = layer
        self.head = head

    def forward(self, features: Tensor) -> Tensor:
        """Return the head's outputs for a batch of features."""
        outputs: Tensor = self.head(self.layer(features))
        return outputs


def build_model(
    spec: Spec,
    *,
    device: Any = None,
    diff_method: str = "best",
    init: Callable[[Tensor], Any] | None = None,
    dtype: torch.dtype = torch.float32,
    max_memory: int | str | None = None,
) -> Model:
    """Return the trainable model of a spec.

    Args:
        device: name or instance of a PennyLane device; by default the batched torch executor.
        diff_method: PennyLane's differentiation method, where `device` is given.
        init: fills a weight tensor in place; by default uniform in [0, 2 pi).
        dtype: `torch.float32` (complex64 states) or `torch.float64` (complex128).
        max_memory: what a step of the circuit may take, in bytes or as `2 GB`; larger batches are run in parts.
    """
    circuit = lower(spec)
    layer = QCNNLayer(circuit, device, diff_method, init, dtype, max_memory=max_memory)
    return Model(circuit, layer, _head(spec.head, dtype))


def _head(head: Head, dtype: torch.dtype) -> nn.Module:
    match head:
        case ScaleHead(init=init, learn=learn):
            return Scale(init, learn=learn, dtype=dtype)
        case SoftmaxHead():
            return nn.Softmax(dim=-1)
    return nn.Identity()
