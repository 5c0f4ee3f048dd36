"""The plan of an evaluation: how many errors act on a circuit, and what its density matrix takes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes.noisy import count_errors, density_bytes, reduce_noisy, reduce_sampled
from qcnn_compiler.spec.noise import EvaluationSpec


@dataclass(frozen=True)
class NoisePlan:
    """A circuit under noise in numbers.

    Attributes:
        errors: by name, each counted once for every wire that it acts on.
        wires: of the density matrix, which has `4**wires` entries.
        eliminated: wires that need not be simulated.
        gates: that are simulated.
        bytes: memory for one sample at the peak, about.
    """

    name: str
    errors: dict[str, int]
    wires: int
    eliminated: int
    gates: int
    bytes: int

    def to_json(self) -> dict[str, Any]:
        """Return the plan as values that JSON can hold."""
        return asdict(self)


def plan_noise(circuit: Circuit, evaluation: EvaluationSpec) -> NoisePlan:
    """Return what measuring `circuit` under the noise of `evaluation` takes."""
    reduce = reduce_sampled if evaluation.shots else reduce_noisy
    reduced, _ = reduce(circuit, evaluation.noise)
    return NoisePlan(
        name=evaluation.name,
        errors=count_errors(circuit, evaluation.noise),
        wires=reduced.wires,
        eliminated=circuit.wires - reduced.wires,
        gates=len(reduced.flat_ops),
        bytes=density_bytes(reduced),
    )
