"""The model: classical frontend, circuits as torch layers, and the classical head of a spec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from qcnn_compiler.backbone import BackboneModule
from qcnn_compiler.frontends import build_frontend, fit_steps, has_fitted
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.layer import QCNNLayer
from qcnn_compiler.pipeline import classical_of, compile_branches
from qcnn_compiler.spec.branches import branch_specs
from qcnn_compiler.spec.flow import Flow, start
from qcnn_compiler.spec.hybrid_checks import Classical
from qcnn_compiler.spec.model import Head, LinearHead, ScaleHead, SoftmaxHead, Spec
from qcnn_compiler.spec.noise import Noise


class Scale(nn.Module):
    """Multiply by one number: expectations in [-1, 1] become logits in [-scale, scale]."""

    def __init__(self, init: float, *, learn: bool, dtype: torch.dtype = torch.float32) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(init, dtype=dtype), requires_grad=learn)

    def forward(self, outputs: Tensor) -> Tensor:
        """Return `scale * outputs`, any shape."""
        return self.scale * outputs


class Branches(nn.ModuleDict):
    """Circuits side by side, each behind its own frontend: features (batch, ...) to all outputs (batch, n)."""

    def forward(self, features: Tensor) -> Tensor:
        """Return the outputs of the branches in order, those of patches one after the other."""
        return torch.cat([branch(features).flatten(1) for branch in self.values()], dim=1)


class Branch(nn.Module):
    """A frontend and a circuit."""

    def __init__(self, frontend: nn.Sequential, layer: QCNNLayer) -> None:
        super().__init__()
        self.frontend = frontend
        self.circuit = layer

    def forward(self, features: Tensor) -> Tensor:
        """Return the circuit's outputs (..., outputs)."""
        outputs: Tensor = self.circuit(self.frontend(features))
        return outputs


class Model(nn.Module):
    """Features `(batch, num_features)` to outputs `(batch, num_outputs)`.

    Attributes:
        circuits: of every branch by name; the only one is called `circuit`.
        classical: what the parts around them hold.
        layer: the layer of the only circuit, or all branches.
    """

    def __init__(
        self,
        circuits: dict[str, Circuit],
        classical: Classical,
        frontend: nn.Sequential,
        layer: QCNNLayer | Branches,
        head: nn.Module,
    ) -> None:
        super().__init__()
        self.circuits = circuits
        self.classical = classical
        self.num_features = classical.features
        self.num_outputs = classical.outputs
        self.frontend = frontend
        self.layer = layer
        self.head = head

    @property
    def layers(self) -> tuple[QCNNLayer, ...]:
        """Return the layer of every circuit, in order."""
        return tuple(module for module in self.modules() if isinstance(module, QCNNLayer))

    def samples_at_once(self, batch: int) -> tuple[tuple[int, int], ...]:
        """Return, for each circuit, how many samples a batch of inputs is, and how many of them are run at a time.

        Raises:
            UserError: if not one sample fits into `max_memory`.
        """
        samples = [batch * patches for patches in self.classical.patches.values()]
        return tuple((n, layer.samples_at_once(n)) for n, layer in zip(samples, self.layers, strict=True))

    @property
    def samples_per_input(self) -> int:
        """Return how many samples of a circuit one input becomes: more than one where it is cut into patches."""
        return max(self.classical.patches.values())

    @property
    def counts(self) -> dict[str, int]:
        """Return how many numbers are trained in circuits, and how many outside."""
        circuits = sum(circuit.num_parameters for circuit in self.circuits.values())
        return {"circuit_parameters": circuits, "classical_parameters": self.classical.trained}

    def forward(self, features: Tensor) -> Tensor:
        """Return the head's outputs for a batch of features."""
        joined = self.layer(self.frontend(features))
        outputs: Tensor = self.head(joined.flatten(1) if joined.ndim > features.ndim else joined)
        return outputs

    def split(self) -> tuple[nn.Sequential, Model]:
        """Return the steps up to a frozen backbone, none where there is none, and the model of all that comes behind.

        Both share their modules with this model. What the first makes of an input stays the same while it is trained.
        """
        steps = list(self.frontend)
        frozen = [i for i, step in enumerate(steps) if isinstance(step, BackboneModule) and not step.train_it]
        end = frozen[-1] + 1 if frozen else 0
        if any(parameter.requires_grad for step in steps[:end] for parameter in step.parameters()):
            end = 0
        behind = Model(self.circuits, self.classical, nn.Sequential(*steps[end:]), self.layer, self.head)
        return nn.Sequential(*steps[:end]), behind

    def fit(self, features: Tensor, seed: int = 0) -> None:
        """Fit the steps that are not trained, principal components and autoencoders, on `features` of training inputs.

        Args:
            features: (N, num_features), of training inputs alone: what is fitted on others has seen them.
            seed: of the first weights of autoencoders.
        """
        if not has_fitted(self):
            return
        features = features.to(self.layers[0].precision)
        branches = [module for module in self.layer.modules() if isinstance(module, Branch)]
        inner = [branch.frontend for branch in branches if has_fitted(branch.frontend)]
        features = fit_steps(self.frontend, features, seed, further=bool(inner))
        for frontend in inner:
            fit_steps(frontend, features, seed, further=False)


def build_model(
    spec: Spec,
    *,
    device: Any = None,
    diff_method: str = "best",
    init: Callable[[Tensor], Any] | None = None,
    dtype: torch.dtype = torch.float32,
    shots: int | None = None,
    seed: int | None = None,
    max_memory: int | str | None = None,
    pretrained: bool = True,
    noise: Noise | None = None,
) -> Model:
    """Return the trainable model of a spec.

    Args:
        device: name or instance of a PennyLane device; by default the batched torch executor.
        diff_method: PennyLane's differentiation method, where `device` is given.
        init: fills a weight tensor of a circuit in place; by default uniform in [0, 2 pi).
        dtype: `torch.float32` (complex64 states) or `torch.float64` (complex128).
        shots: number of measurements on the device; None for exact values, which training needs.
        seed: of the shots.
        max_memory: what a step of a circuit may take, in bytes or as `2 GB`; larger batches are run in parts.
        pretrained: load the weights that backbones ask for; False where a checkpoint will be loaded.
        noise: errors of gates and measurements, by which the circuits run on PennyLane's `default.mixed`.

    Raises:
        UserError: if the weights of a backbone can be neither found nor downloaded.
    """
    circuits = compile_branches(spec)
    classical = classical_of(spec, circuits)
    flow = start(spec.input) if spec.input else Flow((classical.features,))
    shared = nn.Sequential()
    if spec.branches:
        shared, flow = build_frontend(spec.frontend, flow, dtype, pretrained=pretrained)
    options: dict[str, Any] = {"shots": shots, "seed": seed, "max_memory": max_memory, "noise": noise}
    behind = {
        name: Branch(
            build_frontend(part.frontend, flow, dtype, pretrained=pretrained)[0],
            QCNNLayer(circuits[name], device, diff_method, init, dtype, **options),
        )
        for name, part in branch_specs(spec).items()
    }
    head = _head(spec.head, classical.joined, dtype)
    if spec.branches:
        return Model(circuits, classical, shared, Branches(behind), head)
    (only,) = behind.values()
    return Model(circuits, classical, only.frontend, only.circuit, head)


def _head(head: Head, outputs: int, dtype: torch.dtype) -> nn.Module:
    match head:
        case ScaleHead(init=init, learn=learn):
            return Scale(init, learn=learn, dtype=dtype)
        case LinearHead(outputs=classes, bias=bias):
            return nn.Linear(outputs, classes, bias=bias, dtype=dtype)
        case SoftmaxHead():
            return nn.Softmax(dim=-1)
    return nn.Identity()
