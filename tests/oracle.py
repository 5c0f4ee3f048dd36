"""All engines on one circuit: values and gradients, to be compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from qcnn_compiler.backends.choice import kernel_obstacle
from qcnn_compiler.backends.executor import build_executor
from qcnn_compiler.backends.prepared import build_prepared
from qcnn_compiler.backends.qnode import to_qnode
from qcnn_compiler.ir.circuit import Circuit, Diagonal
from qcnn_compiler.passes import run_passes

Engine = Callable[[Tensor, Mapping[str, Tensor]], Tensor]

#: Rounding of some hundred operations at each precision; the bar of the project.
TOLERANCE = {torch.complex64: 1e-5, torch.complex128: 1e-10}


@dataclass(frozen=True)
class Sample:
    """Inputs of an engine, float64."""

    features: Tensor
    weights: dict[str, Tensor]


def sample(circuit: Circuit, seed: int = 0, batch: int = 3) -> Sample:
    """Return seeded features in [0.1, 1.1) and weights in [-1.5, 1.5)."""
    generator = torch.Generator().manual_seed(seed)
    features = 0.1 + torch.rand(batch, circuit.features, generator=generator, dtype=torch.float64)
    shapes = circuit.weight_shapes.items()
    weights = {n: 3 * torch.rand(s, generator=generator, dtype=torch.float64) - 1.5 for n, s in shapes}
    return Sample(features, weights)


def qnode_engine(circuit: Circuit) -> Engine:
    """Return the QNode on default.qubit as a function to `(batch, outputs)`."""
    qnode = to_qnode(circuit, diff_method="backprop")

    def run(features: Tensor, weights: Mapping[str, Tensor]) -> Tensor:
        found = qnode(features, **weights)
        found = found if isinstance(found, list) else [found]
        expectations = {id(value) for value in found if value.ndim == 0 or value.shape == (len(features),)}
        columns = [value.unsqueeze(-1) if id(value) in expectations else value for value in found]
        if isinstance(circuit.readout, Diagonal):
            columns = [columns[0] @ torch.tensor(circuit.readout.rows, dtype=columns[0].dtype).T]
        return torch.cat(columns, dim=-1).expand(len(features), -1)

    return run


def values_and_gradients(engine: Engine, inputs: Sample, dtype: torch.dtype) -> list[Tensor]:
    """Return outputs, then the gradients of a fixed combination of them in features and weights, as float64."""
    features = inputs.features.detach().to(dtype, copy=True).requires_grad_()
    weights = {name: tensor.detach().to(dtype, copy=True).requires_grad_() for name, tensor in inputs.weights.items()}
    outputs = engine(features, weights)
    leaves = [features, *weights.values()]
    if not outputs.requires_grad:
        return [outputs.double(), *(torch.zeros_like(leaf).double() for leaf in leaves)]
    mix = torch.linspace(-1, 1, outputs.numel(), dtype=dtype).view_as(outputs)
    gradients = torch.autograd.grad((mix * outputs).sum(), leaves, allow_unused=True, materialize_grads=True)
    return [tensor.detach().double() for tensor in (outputs, *gradients)]


def disagreement(circuit: Circuit, dtype: torch.dtype, inputs: Sample | None = None) -> float:
    """Return the largest difference of executor and kernel, if it can run, from the QNode, in values and gradients."""
    inputs = inputs or sample(circuit)
    expected = values_and_gradients(qnode_engine(circuit), inputs, torch.float64)
    compiled = run_passes(circuit)
    engines: list[Engine] = [build_executor(compiled, dtype)]
    engines += [build_prepared(compiled, dtype)] if kernel_obstacle(compiled) is None else []
    found = [values_and_gradients(engine, inputs, dtype.to_real()) for engine in engines]
    pairs = [pair for tensors in found for pair in zip(tensors, expected, strict=True)]
    return max(float((a - b).abs().max()) for a, b in pairs if a.numel())
