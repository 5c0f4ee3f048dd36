"""DeepQuantum: one circuit whose angles are data, run on a batch of states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import deepquantum as dq
import torch
from torch import Tensor

from peers.torch_parts import torch_work
from peers.translate import Table, angles, first_states, translated
from qcnn_compiler.timing.job import Job, Work, draw_data


def plain(name: str) -> Callable[..., Any]:
    return lambda circuit, op: getattr(circuit, name)(*op.wires, controls=list(op.controls))


def both(name: str) -> Callable[..., Any]:
    return lambda circuit, op: getattr(circuit, name)(list(op.wires))


def angled(name: str) -> Callable[..., Any]:
    return lambda circuit, op: getattr(circuit, name)(*op.wires, controls=list(op.controls), encode=True)


def angled_pair(name: str) -> Callable[..., Any]:
    return lambda circuit, op: getattr(circuit, name)(list(op.wires), controls=list(op.controls), encode=True)


CALLS: Table[Callable[..., Any]] = {
    **{(gate, controls): plain(gate.lower()) for gate in ("X", "Y", "Z", "H") for controls in range(3)},
    **{(gate, controls): angled(gate.lower()) for gate in ("RX", "RY", "RZ", "U3") for controls in range(2)},
    **{(f"Ising{axes}", 0): angled_pair(f"r{axes.lower()}") for axes in ("XX", "YY", "ZZ")},
    ("SWAP", 0): both("swap"),
}


def build(job: Job) -> Work:
    """Return the work of DeepQuantum."""
    circuit = job.circuit
    simulated, steps = dq.QubitCircuit(circuit.wires), translated(circuit, CALLS)
    for call, op in steps:
        call(simulated, op)
    states = torch.as_tensor(first_states(circuit, draw_data(job).features))[..., None]

    def probabilities(count: int, weights: Mapping[str, Tensor]) -> Tensor:
        given = [angle for _, op in steps for angle in angles(op, weights)]
        final = simulated(data=torch.stack(given), state=states[:count])
        return final.reshape(count, -1).abs() ** 2

    return torch_work(job, probabilities)
