"""A circuit's outputs at random numbers, in numpy alone: what two versions are compared by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.gates.expression import evaluate
from qcnn_compiler.gates.matrix import gate_matrix
from qcnn_compiler.ir.circuit import Circuit, Diagonal, Expval, Op, Part, PauliTerm, Probs, parts_of

State = NDArray[np.complex128]  # (samples, 2, ..., 2), one axis per wire
Outputs = NDArray[np.float64]  # (samples, outputs)


def random_outputs(circuit: Circuit, samples: int, size: float, seed: int) -> Outputs:
    """Return the outputs (samples, outputs) of a circuit without measurements at random weights, features and start.

    Weights and features lie between `-size` and `size`. Tensors of equal names and sizes get equal numbers in every
    circuit; what amplitudes hold is drawn as a state, whatever makes it of features.
    """
    features = np.random.default_rng(seed).uniform(-size, size, (samples, max(circuit.features, 1)))
    weights = {
        weight.name: np.random.default_rng([seed, *weight.name.encode()]).uniform(-size, size, (weight.size, samples))
        for weight in circuit.weights
    }
    state = _start(circuit, samples, seed)
    with np.errstate(all="ignore"):  # arcsin(2) is no number, here as in training
        for op in circuit.flat_ops:
            _apply(op, state, weights, features)
        return np.concatenate([_read(part, state) for part in parts_of(circuit.readout)], axis=1)


def _start(circuit: Circuit, samples: int, seed: int) -> State:
    state = np.zeros((samples, *(2,) * circuit.wires), dtype=np.complex128)
    wires = circuit.initial.wires if circuit.initial else ()
    amplitudes = np.random.default_rng(seed).normal(size=(samples, 1 << len(wires)))
    amplitudes /= np.linalg.norm(amplitudes, axis=1, keepdims=True)
    front = np.moveaxis(state, [1 + wire for wire in wires], range(1, 1 + len(wires)))
    for _ in range(circuit.wires - len(wires)):
        front = front[..., 0]  # the other wires are in |0>
    front[...] = amplitudes.reshape(front.shape)
    return state


def _apply(op: Op, state: State, weights: Mapping[str, NDArray[np.float64]], features: NDArray[np.float64]) -> None:
    """Apply a gate in place."""
    samples = len(state)
    angles = [np.broadcast_to(evaluate(angle, weights, features, np), samples) for angle in op.params]
    matrices = np.stack([gate_matrix(op.gate, [angle[i] for angle in angles]) for i in range(samples if angles else 1)])
    part = _controlled_part(state, (*op.conditions, *op.controls), op.wires)
    part[...] = (matrices @ part.reshape(samples, 1 << len(op.wires), -1)).reshape(part.shape)


def _controlled_part(state: State, controls: Sequence[int], targets: Sequence[int]) -> State:
    """Return a view of where all controls are |1>, the axes of the targets first."""
    wires = [1 + wire for wire in (*controls, *targets)]
    part = np.moveaxis(state, wires, range(1, 1 + len(wires)))
    for _ in controls:
        part = part[:, 1]
    return part


def _read(part: Part, state: State) -> Outputs:
    match part:
        case Expval(terms):
            return np.stack([term.sign * _expectation(term, state) for term in terms], axis=1)
        case Probs(wires):
            return _probabilities(wires, state)
        case Diagonal(wires, rows):
            values: Outputs = _probabilities(wires, state) @ np.array(rows).T
            return values


def _expectation(term: PauliTerm, state: State) -> NDArray[np.float64]:
    image = state.copy()
    for pauli, wire in term.word:
        _apply(Op(pauli, (wire,)), image, {}, np.zeros((len(state), 1)))
    values: NDArray[np.float64] = (state.conj() * image).real.reshape(len(state), -1).sum(axis=1)
    return values


def _probabilities(wires: Sequence[int], state: State) -> Outputs:
    squares = np.moveaxis(abs(state) ** 2, [1 + wire for wire in wires], range(1, 1 + len(wires)))
    found: Outputs = squares.reshape(len(state), 1 << len(wires), -1).sum(axis=2)
    return found
