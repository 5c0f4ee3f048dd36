"""The job: what every engine is given to do, and what it promises to do with it.

Nothing but numpy and the circuit is needed here, so that an engine may live in another Python environment.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.gates.expression import WeightRef
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Expval, Op, PauliTerm, Weight

Array = NDArray[Any]


@dataclass(frozen=True)
class Job:
    """A circuit with random data: `samples` feature vectors with labels, and weights, the same for the same seed."""

    circuit: Circuit
    samples: int
    seed: int = 0


@dataclass(frozen=True)
class Data:
    """Features `(samples, features)` in [0, 1), labels `(samples,)`, and weights in [0, 2 pi) by name."""

    features: Array
    labels: Array
    weights: Mapping[str, Array]


@dataclass(frozen=True)
class Work:
    """What an engine does with the first samples of a job; a call returns when its result is there to be read.

    Attributes:
        train: gradients, one per weight tensor, of the mean cross entropy of the outputs (of a single output:
            of its mean squared distance from the labels) over so many samples.
        infer: outputs `(samples, outputs)`, without gradient.
        to_numpy: a result as a numpy array.
    """

    train: Callable[[int], Sequence[Any]]
    infer: Callable[[int], Any]
    to_numpy: Callable[[Any], Array] = np.asarray


#: A job that takes no time, for whatever an engine compiles once and not for each circuit.
SMALLEST = Job(
    Circuit(
        wires=2,
        data_wires=2,
        features=4,
        weights=(Weight("angle", (1,)),),
        ops=(Op("RX", (0,), (WeightRef("angle", 0),)),),
        readout=Expval((PauliTerm(1, (("Z", 0),)),)),
        initial=Amplitude((0, 1), 4),
    ),
    samples=1,
)


class Builder(Protocol):
    """Makes an engine's work of a job."""

    def __call__(self, job: Job, **options: str) -> Work:
        """Return the work, everything decided that does not depend on the number of samples."""


@dataclass(frozen=True)
class Engine:
    """A row of a table of engines.

    Attributes:
        builder: "module:function" of its `Builder`, imported in a process of its own.
        options: what the builder is called with.
        packages: distributions whose versions matter.
        compile_s: seconds that it may need on top of its share before its first result.
        python: the interpreter of its environment.
        path: folders to import from, besides those of the environment.
        advice: how a user takes it.
    """

    name: str
    builder: str
    options: Mapping[str, str] = field(default_factory=dict)
    packages: tuple[str, ...] = ()
    compile_s: float = 0.0
    python: str = sys.executable
    path: tuple[str, ...] = ()
    advice: str = ""


def draw_data(job: Job) -> Data:
    """Return the data of a job."""
    random, circuit = np.random.default_rng(job.seed), job.circuit
    return Data(
        features=random.random((job.samples, circuit.features)),
        labels=random.integers(max(circuit.num_outputs, 2), size=job.samples),
        weights={name: random.uniform(0, 2 * math.pi, shape) for name, shape in circuit.weight_shapes.items()},
    )
