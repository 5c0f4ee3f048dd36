"""What a model by hand is made of: circuits run by PennyLane, branches and heads in numpy.

Weights go by the names of the compiled model's tensors, which is all that is taken from it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pennylane as qml

from tests.gallery.gates import Construct, Measured, Vector, Weights

#: Outputs of a model for its tensors and one input.
Outputs = Callable[[Weights, Vector], Vector]


@dataclass(frozen=True)
class Original:
    """A file of the gallery by hand, with its trained numbers inside and outside of circuits counted by hand."""

    outputs: Outputs
    parameters: int
    classical: int = 0


def part(weights: Weights, prefix: str) -> Weights:
    """Return the tensors below a name."""
    return {name.removeprefix(prefix): value for name, value in weights.items() if name.startswith(prefix)}


def measured(construct: Construct, weights: Weights, x: Vector) -> Vector:
    """Return all that a construction measures, one after another."""
    return np.hstack(qml.QNode(lambda: construct(weights, x), qml.device("default.qubit"))())


def circuit(construct: Construct) -> Outputs:
    """Return the outputs of a model that is one circuit."""
    return lambda weights, x: measured(construct, part(weights, "layer."), x)


def branches(construct: Construct, *names: str) -> Outputs:
    """Return the outputs of the same circuit several times side by side, with weights of its own each time."""
    places = [f"layer.{name}.circuit." for name in names]
    return lambda weights, x: np.hstack([measured(construct, part(weights, place), x) for place in places])


def flat(construct: Callable[[Vector, Vector], Measured], *order: str) -> Construct:
    """Return a construction that gives another one its tensors as one vector, in the order of its source."""
    return lambda weights, x: construct(np.concatenate([weights[name].ravel() for name in order]), x)


def scaled(outputs: Outputs, factor: float) -> Outputs:
    """Multiply by a number, the first value of the scale that a file states."""
    return lambda weights, x: factor * outputs(weights, x)


def linear(outputs: Outputs, bias: bool = True) -> Outputs:
    """Apply the dense layer at the end of a model."""

    def joined(weights: Weights, x: Vector) -> Vector:
        return weights["head.weight"] @ outputs(weights, x) + (weights["head.bias"] if bias else 0.0)

    return joined


def softmax(outputs: Outputs) -> Outputs:
    """Make probabilities of outputs."""

    def normalised(weights: Weights, x: Vector) -> Vector:
        powers = np.exp(outputs(weights, x))
        return powers / powers.sum()

    return normalised


def training_inputs(features: int) -> Vector:
    """Return the inputs that steps of a frontend are fitted on."""
    return np.random.default_rng(8).uniform(size=(30, features))
