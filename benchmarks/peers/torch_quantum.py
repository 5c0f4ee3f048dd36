"""torchquantum: gates applied one by one to the states of a batch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
import torchquantum as tq
import torchquantum.functional as gates
from torch import Tensor

from peers.torch_parts import torch_work
from peers.translate import Table, angles, first_states, translated
from qcnn_compiler.timing.job import Job, Work, draw_data


def toffoli(device: Any, wires: list[int], params: None) -> None:  # noqa: ARG001  called as its gates are
    gates.multicnot(device, wires=wires, n_wires=3)  # its own `toffoli` misses a name


CALLS: Table[Callable[..., Any]] = {
    **{(gate, 0): getattr(gates, gate.lower()) for gate in ("H", "S", "T", "SWAP", "RX", "RY", "RZ", "U3")},
    **{(gate, 0): getattr(gates, f"pauli{gate.lower()}") for gate in "XYZ"},
    **{("X", 1): gates.cnot, ("Y", 1): gates.cy, ("Z", 1): gates.cz, ("X", 2): toffoli},
    **{(gate, 1): getattr(gates, f"c{gate.lower()}") for gate in ("RX", "RY", "RZ", "U3")},
    **{(f"Ising{axes}", 0): getattr(gates, f"r{axes.lower()}") for axes in ("XX", "YY", "ZZ")},
}


def build(job: Job) -> Work:
    """Return the work of torchquantum."""
    circuit = job.circuit
    steps, states = translated(circuit, CALLS), torch.as_tensor(first_states(circuit, draw_data(job).features))

    def probabilities(count: int, weights: Mapping[str, Tensor]) -> Tensor:
        device = tq.QuantumDevice(n_wires=circuit.wires, bsz=count)
        device.states = states[:count].reshape(count, *[2] * circuit.wires)
        for call, op in steps:
            given = angles(op, weights)
            params = torch.stack(given)[None] if given else None
            call(device, wires=[*op.controls, *op.wires], params=params)
        return device.states.reshape(count, -1).abs() ** 2

    return torch_work(job, probabilities)
