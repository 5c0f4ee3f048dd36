"""What ours and PennyLane's engines do with a job, in torch; imported in the process of an engine alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Diagonal
from qcnn_compiler.layer import QCNNLayer
from qcnn_compiler.timing.job import Data, Job, Work, draw_data


def ours(job: Job, engine: str, place: str = "cpu", dtype: str = "float32") -> Work:
    """Return the work of one of our engines, in the layer that users have."""
    layer = QCNNLayer(job.circuit, engine=engine, dtype=getattr(torch, dtype))
    return torch_work(layer, job, place, getattr(torch, dtype), layer)


def pennylane(job: Job, device: str, method: str, place: str = "cpu", dtype: str = "float32") -> Work:
    """Return the work of PennyLane's TorchLayer, run as PennyLane runs it, without what our layer does about it."""
    layer = QCNNLayer(job.circuit, device=device, diff_method=method, dtype=getattr(torch, dtype))
    forward = layer if isinstance(job.circuit.readout, Diagonal) else super(QCNNLayer, layer).forward
    return torch_work(layer, job, place, getattr(torch, dtype), forward)


def frozen(job: Job, engine: str) -> Work:
    """Return the work of a layer whose weights are fixed, which only infers."""
    layer = QCNNLayer(job.circuit, engine=engine)
    set_weights(layer, draw_data(job))
    return torch_work(layer, job, "cpu", torch.float32, layer.freeze())


def torch_work(
    module: nn.Module, job: Job, place: str, dtype: torch.dtype, forward: Callable[[Tensor], Tensor]
) -> Work:
    """Return the work of a module whose parameters have the names of the circuit's weights.

    Args:
        place: "cpu" or "cuda", where weights and samples are.
        forward: outputs `(samples, outputs)` of features, with the module's parameters.

    Raises:
        UserError: if there is no such device here.
    """
    if place == "cuda" and not torch.cuda.is_available():
        raise UserError("no CUDA device here")
    data = draw_data(job)
    set_weights(module, data)
    module.to(place)
    weights = [parameter for parameter in module.parameters() if parameter.requires_grad]
    features = torch.as_tensor(data.features, dtype=dtype, device=place)
    labels = torch.as_tensor(data.labels, device=place)

    def train(count: int) -> Sequence[Tensor]:
        module.zero_grad()
        loss = mean_loss(forward(features[:count]), labels[:count])
        if loss.requires_grad:  # a circuit may have no weights
            loss.backward()
        wait(place)
        return [torch.zeros_like(w) if w.grad is None else w.grad for w in weights]

    @torch.no_grad()
    def infer(count: int) -> Tensor:
        outputs = forward(features[:count])
        wait(place)
        return outputs

    return Work(train, infer, lambda tensor: tensor.detach().cpu().numpy())


def set_weights(module: nn.Module, data: Data) -> None:
    """Give a module the weights of a job."""
    state: Mapping[str, Any] = {name: torch.as_tensor(values) for name, values in data.weights.items()}
    module.load_state_dict(state)


def mean_loss(outputs: Tensor, labels: Tensor) -> Tensor:
    """Return the loss that `Work.train` promises."""
    if outputs.shape[1] > 1:
        return functional.cross_entropy(outputs, labels)
    return functional.mse_loss(outputs[:, 0], labels.to(outputs.dtype))


def wait(place: str) -> None:
    """Wait until a GPU is done: calls return before."""
    if place == "cuda":
        torch.cuda.synchronize()
