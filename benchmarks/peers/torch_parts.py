"""What peers in torch share: weights with gradients, and the loss."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor
from torch.nn import functional

from peers.translate import output_matrix
from qcnn_compiler.timing.job import Job, Work, draw_data


def torch_work(job: Job, probabilities: Callable[[int, Mapping[str, Tensor]], Tensor]) -> Work:
    """Return the work of a peer that makes probabilities `(samples, 2**wires)` of flat weight tensors."""
    data, matrix = draw_data(job), torch.as_tensor(output_matrix(job.circuit))
    labels = torch.as_tensor(data.labels)
    weights = {
        name: torch.as_tensor(values, dtype=torch.float32).ravel().requires_grad_()
        for name, values in data.weights.items()
    }

    def train(count: int) -> Sequence[Tensor]:
        loss = functional.cross_entropy(probabilities(count, weights) @ matrix, labels[:count])
        return torch.autograd.grad(loss, list(weights.values()), materialize_grads=True)

    @torch.no_grad()
    def infer(count: int) -> Tensor:
        return probabilities(count, weights) @ matrix

    return Work(train, infer)
