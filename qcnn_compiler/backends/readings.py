"""Shots behind a classical tail that makes errors: which bits each shot reads, by the basis state before the tail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from qcnn_compiler.ir.circuit import Circuit, Diagonal, parts_of
from qcnn_compiler.passes.readout import rows_of, unpack

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Readings:
    """Outputs of a circuit from how often each basis state was counted before its tail.

    Means over the errors of the tail would scatter less than shots do, so a reading is drawn for every shot.

    Args:
        circuit: whose readout is wanted.
        table: probability of each reading of `circuit.readout_wires` (rows) for each basis state (columns).
        shots: counted for each sample.
        seed: of the errors.
    """

    def __init__(self, circuit: Circuit, table: Diagonal, shots: int, seed: int | None) -> None:
        self.table = np.array(table.rows)
        bits = unpack(np.arange(len(self.table)), circuit.readout_wires)
        self.values = np.vstack([rows_of(part, bits) for part in parts_of(circuit.readout)])
        self.shots = shots
        self.generator = np.random.default_rng(seed)

    def outputs(self, frequencies: Tensor) -> Tensor:
        """Return the outputs `(..., outputs)` for frequencies `(..., states)`, with the gradient of their mean."""
        mean = frequencies @ torch.tensor((self.values @ self.table).T).to(frequencies)
        counts = (frequencies.detach().cpu().double() * self.shots).round().long().numpy()
        read = [self._drawn(sample) for sample in counts.reshape(-1, counts.shape[-1])]
        drawn = torch.tensor(np.array(read) / self.shots @ self.values.T).to(mean).reshape(mean.shape)
        return drawn + (mean - mean.detach())

    def _drawn(self, counts: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return how often each reading comes of so many shots in each state."""
        chances = self.table.T / self.table.sum(axis=0)[:, None]
        drawn: NDArray[np.int64] = self.generator.multinomial(counts, chances).sum(axis=0)
        return drawn
