"""Readout: from the final state to the outputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from qcnn_compiler.ir.circuit import Circuit, Diagonal, Expval, Part, PauliTerm, Probs, parts_of, wires_of

Read = Callable[[Tensor], Tensor]

MAX_BITS = 12  # wires over which words of Z are read from probabilities together


def build_readout(circuit: Circuit, axes: Sequence[int], like: Tensor) -> Read:
    """Return the function from the state `(2**wires, batch)`, on `axes`, to outputs `(batch, outputs)`."""
    reads = [_part(part, axes, like) for part in parts_of(circuit.readout)]
    return reads[0] if len(reads) == 1 else lambda state: torch.cat([read(state) for read in reads], dim=1)


def _part(part: Part, axes: Sequence[int], like: Tensor) -> Read:
    match part:
        case Probs(wires):
            return lambda state: _probabilities(state, axes, wires).T
        case Diagonal(wires, rows):
            return _diagonal(axes, wires, torch.tensor(rows, dtype=torch.float64), like)
        case Expval(terms):
            wires = wires_of(part)
            if len(wires) <= MAX_BITS and all(pauli == "Z" for term in terms for pauli, _ in term.word):
                signs = torch.stack([term.sign * _signs(term, wires) for term in terms])
                return _diagonal(axes, wires, signs, like)
            words = [_word(term, axes, like) for term in terms]
            return lambda state: torch.stack([word(state) for word in words], dim=1)


def _probabilities(state: Tensor, axes: Sequence[int], wires: Sequence[int]) -> Tensor:
    """Return the probabilities of the basis states of `wires`, `(2**len(wires), batch)`."""
    order = [*(axes.index(wire) for wire in wires), *(i for i, wire in enumerate(axes) if wire not in wires)]
    if order != sorted(order):
        state = state.reshape((2,) * len(axes) + state.shape[1:]).permute(*order, -1).reshape(state.shape)
    k, batch = len(wires), state.shape[1]
    squares = torch.view_as_real(state).square().reshape(1 << k, 1 << (len(axes) - k), 2 * batch)
    return squares.sum(1).view(1 << k, batch, 2).sum(-1)


def _diagonal(axes: Sequence[int], wires: Sequence[int], rows: Tensor, like: Tensor) -> Read:
    """Return `rows @ probabilities`, over the leading axes where these hold all of `wires`: that moves nothing."""
    leading = axes[: 1 + max(axes.index(wire) for wire in wires)] if wires else ()
    if len(leading) <= MAX_BITS:
        states = torch.arange(1 << len(leading))
        bits = [states >> (len(leading) - 1 - leading.index(wire)) & 1 for wire in wires]
        column = sum((bit << (len(wires) - 1 - i) for i, bit in enumerate(bits)), start=0 * states)
        rows, wires = rows[:, column], leading
    rows = rows.to(like)
    return lambda state: (rows @ _probabilities(state, axes, wires)).T


def _signs(term: PauliTerm, wires: Sequence[int]) -> Tensor:
    """Return the eigenvalue of a word of Z for each basis state of `wires`."""
    signs = torch.ones(1, dtype=torch.float64)
    chosen = {wire for _, wire in term.word}
    for wire in wires:
        signs = torch.kron(signs, torch.tensor([1.0, -1.0 if wire in chosen else 1.0], dtype=torch.float64))
    return signs


_PHASES = {"X": (1, 1), "Y": (-1j, 1j), "Z": (1, -1)}


def _word(term: PauliTerm, axes: Sequence[int], like: Tensor) -> Read:
    """Return the expectation of a Pauli word: the state against itself, flipped by X and Y, with phases."""
    letters = {axes.index(wire): pauli for pauli, wire in term.word}
    flipped = [axis for axis, pauli in letters.items() if pauli != "Z"]
    phases = torch.full((1,) * (len(axes) + 1), term.sign, dtype=torch.complex128)
    for axis, pauli in letters.items():
        shape = [2 if i == axis else 1 for i in range(len(axes) + 1)]
        phases = phases * torch.tensor(_PHASES[pauli], dtype=torch.complex128).view(shape)
    phases = phases.to(like.device, like.dtype.to_complex())

    def read(state: Tensor) -> Tensor:
        amplitudes = state.reshape((2,) * len(axes) + state.shape[1:])
        image = phases * amplitudes.flip(flipped)
        return (amplitudes.conj() * image).real.flatten(end_dim=-2).sum(0)

    return read
