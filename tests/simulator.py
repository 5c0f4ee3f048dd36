"""A second, slow way to the same numbers: one sample, full matrices, measurements as branches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from math import isqrt

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.gates.expression import evaluate
from qcnn_compiler.gates.matrix import controlled, embed, gate_matrix
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Diagonal, Expval, Op, Probs, parts_of

Array = NDArray[np.complex128]

PAULI = {"X": gate_matrix("X"), "Y": gate_matrix("Y"), "Z": gate_matrix("Z")}


def simulate(circuit: Circuit, features: Sequence[float], weights: Mapping[str, NDArray[np.float64]]) -> Array:
    """Return the outputs of one sample."""
    flat = {name: np.ravel(tensor) for name, tensor in weights.items()}
    branches: list[tuple[dict[int, int], Array]] = [({}, start_state(circuit, features))]
    for op in circuit.flat_ops:
        branches = [after for branch in branches for after in _step(circuit, op, features, flat, *branch)]
    return sum(read(circuit, state) for _, state in branches)


def start_state(circuit: Circuit, features: Sequence[float]) -> Array:
    state = np.zeros((2,) * circuit.wires, dtype=complex)
    if circuit.initial is None:
        state[(0,) * circuit.wires] = 1
        return state.ravel()
    start = circuit.initial
    vector = start_vector(start, np.asarray(features[: start.features], dtype=float))
    for i, amplitude in enumerate(vector):
        place = [0] * circuit.wires
        for j, wire in enumerate(start.wires):
            place[wire] = i >> (len(start.wires) - 1 - j) & 1
        state[tuple(place)] = amplitude
    return state.ravel()


#: Numbers of the pixels along the Hilbert curve, drawn by hand, by how many there are.
CURVES = {1: [0], 4: [0, 2, 3, 1], 16: [0, 1, 5, 4, 8, 12, 13, 9, 10, 14, 15, 11, 7, 6, 2, 3]}


def start_vector(start: Amplitude, features: NDArray[np.float64]) -> NDArray[np.float64]:
    if start.side:
        image = np.full(2 * (isqrt(1 << len(start.wires)),), start.pad)
        image[: start.side, : start.side] = features.reshape(start.side, start.side)
        features = image.ravel()
    if start.order == "hilbert":
        features = features[CURVES[len(features)]]
    if start.kind == "frqi":
        return np.stack([np.cos(features / 2), np.sin(features / 2)]).ravel() / np.sqrt(len(features))
    if start.blocks:
        ends = np.cumsum([2**size for size in start.blocks])[:-1]
        vector = reduce(np.kron, np.split(features, ends))
        return vector / np.linalg.norm(vector)
    vector = np.full(1 << len(start.wires), start.pad)
    vector[: len(features)] = features
    return vector / np.linalg.norm(vector)


def _step(circuit, op: Op, features, weights, outcomes, state):
    if op.gate == "measure":
        for outcome in (0, 1):
            projector = np.diag([1.0 - outcome, float(outcome)])
            yield outcomes | {op.wires[0]: outcome}, embed(projector, op.wires, circuit.wires) @ state
        return
    if all(outcomes[wire] for wire in op.conditions):
        params = [evaluate(p, weights, np.asarray(features), np) for p in op.params]
        matrix = controlled(gate_matrix(op.gate, params), len(op.controls))
        state = embed(matrix, (*op.controls, *op.wires), circuit.wires) @ state
    yield outcomes, state


def read(circuit: Circuit, state: Array) -> NDArray[np.float64]:
    return np.concatenate([_read_part(circuit, part, state) for part in parts_of(circuit.readout)])


def _read_part(circuit, part, state):
    match part:
        case Expval(terms):
            return np.array([term.sign * _expval(circuit, term.word, state) for term in terms])
        case Probs(wires):
            return _probs(circuit, wires, state)
        case Diagonal(wires, rows):
            return np.array(rows) @ _probs(circuit, wires, state)


def _expval(circuit, word, state):
    image = state
    for pauli, wire in word:
        image = embed(PAULI[pauli], (wire,), circuit.wires) @ image
    return np.vdot(state, image).real


def _probs(circuit, wires, state):
    squares = (abs(state) ** 2).reshape((2,) * circuit.wires)
    rest = tuple(w for w in range(circuit.wires) if w not in wires)
    left = [w for w in range(circuit.wires) if w in wires]
    return squares.sum(axis=rest).transpose([left.index(w) for w in wires]).ravel()
