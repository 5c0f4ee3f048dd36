"""The audit confirmed by numbers: gradients at random points, and the rank of the Jacobian.

Both run the circuit in double precision, so this is the part of the analysis that needs torch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.analysis.audit import Audit, Parameter, audit
from qcnn_compiler.ir.circuit import Circuit

if TYPE_CHECKING:
    from qcnn_compiler.backends.executor import Executor

ZERO = 1e-12  # largest derivative called zero: rounding of some hundred gates in double precision stays below 1e-14
RANK_TOLERANCE = 1e-9  # of the largest singular value
Jacobian = NDArray[np.float64]


@dataclass(frozen=True)
class Confirmation:
    """Derivatives of all outputs at random points, held against the audit.

    Attributes:
        refuted: parameters called inert whose derivative is not zero: there must be none.
        unexplained: parameters with zero derivatives that the structure did not show to be inert.
        largest_inert: largest derivative by a parameter called inert.
    """

    refuted: tuple[Parameter, ...]
    unexplained: tuple[Parameter, ...]
    largest_inert: float
    points: int
    seed: int


@dataclass(frozen=True)
class EffectiveDimension:
    """How many directions of the weights the outputs can tell apart near a random point.

    `rank` counts singular values above `RANK_TOLERANCE` times the largest; `parameters` are the used ones.
    """

    rank: int
    parameters: int
    samples: int
    seed: int


def confirm(circuit: Circuit, seed: int = 0, points: int = 3) -> Confirmation:
    """Return whether gradients at random weights and inputs bear the audit out."""
    found = audit(circuit)
    executor = _executor(circuit)
    rng = np.random.default_rng(seed)
    largest = np.zeros(len(found.declared))
    for _ in range(points):
        jacobian = np.abs(_jacobian(executor, _weights(circuit, rng), _features(circuit, rng, 1)))
        largest = np.maximum(largest, jacobian.max(axis=0, initial=0.0))
    return _held_against(found, dict(zip(found.declared, largest.tolist(), strict=True)), points, seed)


def _held_against(found: Audit, largest: dict[Parameter, float], points: int, seed: int) -> Confirmation:
    inert = {entry.parameter for entry in found.inert}
    return Confirmation(
        refuted=tuple(p for p in found.used if p in inert and largest[p] > ZERO),
        unexplained=tuple(p for p in found.used if p not in inert and largest[p] <= ZERO),
        largest_inert=max((largest[p] for p in inert), default=0.0),
        points=points,
        seed=seed,
    )


def effective_dimension(circuit: Circuit, samples: int | None = None, seed: int = 0) -> EffectiveDimension:
    """Return the rank of the Jacobian of the outputs by the weights, stacked over random inputs.

    Args:
        samples: number of inputs; by default enough for twice as many rows as there are used parameters.
    """
    used = len(audit(circuit).used)
    samples = samples or -(-2 * used // circuit.num_outputs) + 1
    rng = np.random.default_rng(seed)
    jacobian = _jacobian(_executor(circuit), _weights(circuit, rng), _features(circuit, rng, samples))
    values = np.linalg.svd(jacobian, compute_uv=False)
    rank = int((values > RANK_TOLERANCE * values.max(initial=0.0)).sum())
    return EffectiveDimension(rank, used, samples, seed)


# --- the numbers ---------------------------------------------------------------------------


def _executor(circuit: Circuit) -> Executor:
    import torch

    from qcnn_compiler.backends.executor import build_executor
    from qcnn_compiler.passes import run_passes

    return build_executor(run_passes(circuit), torch.complex128)


def _weights(circuit: Circuit, rng: np.random.Generator) -> dict[str, Jacobian]:
    return {w.name: rng.uniform(0, 2 * np.pi, w.shape) for w in circuit.weights}


def _features(circuit: Circuit, rng: np.random.Generator, samples: int) -> Jacobian:
    """Return inputs of either sign, so that as amplitudes they are no special states."""
    return rng.normal(size=(samples, circuit.features))


def _jacobian(executor: Executor, weights: dict[str, Jacobian], features: Jacobian) -> Jacobian:
    """Return the derivative of every output of every sample by every declared parameter, one row per output."""
    import torch

    if not weights:
        return np.zeros((len(features) * executor.circuit.num_outputs, 0))
    tensors = {name: torch.tensor(value, requires_grad=True) for name, value in weights.items()}
    nothing = sum(0 * tensor.sum() for tensor in tensors.values())  # the passes may leave outputs that read no weight
    rows = []
    for sample in torch.tensor(features):
        for output in executor(sample[None], tensors)[0] + nothing:
            grads = torch.autograd.grad(output, list(tensors.values()), retain_graph=True, materialize_grads=True)
            rows.append(torch.cat([grad.flatten() for grad in grads]).numpy())
    return np.array(rows).reshape(len(rows), sum(value.size for value in weights.values()))
