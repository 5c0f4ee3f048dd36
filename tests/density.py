"""Noise as textbooks have it: density matrices, Kraus operators, measurements as branches, misread bits counted.

It shares gates and angles with the package, and nothing of how noise is put in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.gates.expression import evaluate
from qcnn_compiler.gates.matrix import controlled, embed, gate_matrix
from qcnn_compiler.ir.circuit import Circuit, Diagonal, Expval, Op, Probs, parts_of
from qcnn_compiler.spec.noise import Channels, Noise
from tests.simulator import start_state

Array = NDArray[np.complex128]
X, Y, Z = (gate_matrix(name) for name in "XYZ")
#: What makes a measurement of Z one of the Pauli.
TO_Z = {"Z": np.eye(2), "X": gate_matrix("H"), "Y": gate_matrix("H") @ np.diag([1, -1j])}


def kraus_operators(channels: Channels) -> list[list[Array]]:
    """Return the Kraus operators of every channel, in the order in which they act."""
    p, decay, loss = channels.depolarizing, channels.amplitude_damping, channels.phase_damping
    replaced = [np.sqrt(p) / 2 * matrix for matrix in (np.eye(2), X, Y, Z)]  # their sum takes any state to I/2
    return [
        [np.sqrt(1 - p) * np.eye(2), *replaced],
        [np.array([[1, 0], [0, np.sqrt(1 - decay)]]), np.array([[0, np.sqrt(decay)], [0, 0]])],
        [np.array([[1, 0], [0, np.sqrt(1 - loss)]]), np.array([[0, 0], [0, np.sqrt(loss)]])],
    ]


def simulate_noisy(
    circuit: Circuit, features: Sequence[float], weights: Mapping[str, NDArray[np.float64]], noise: Noise
) -> NDArray[np.float64]:
    """Return the outputs of one sample."""
    flat = {name: np.ravel(tensor) for name, tensor in weights.items()}
    start = start_state(circuit, features)
    branches = [({}, np.outer(start, start.conj()))]
    for op in circuit.flat_ops:
        branches = [after for branch in branches for after in _step(circuit, op, features, flat, noise, *branch)]
    measured = {op.wires[0] for op in circuit.flat_ops if op.gate == "measure"}
    flips = {wire: 0.0 if wire in measured else noise.readout for wire in range(circuit.wires)}
    total = sum(density for _, density in branches)
    return np.concatenate([_read(circuit, part, total, flips) for part in parts_of(circuit.readout)])


def _step(circuit, op: Op, features, weights, noise, outcomes, density):
    wires = circuit.wires
    if op.gate == "measure":
        flipped = embed(X, op.wires, wires)
        for outcome in (0, 1):
            projector = embed(np.diag([1.0 - outcome, float(outcome)]), op.wires, wires)
            after = projector @ density @ projector
            yield outcomes | {op.wires[0]: outcome}, (1 - noise.measure) * after
            # The wire stands for the bit from here on, and the bit is wrong.
            yield outcomes | {op.wires[0]: 1 - outcome}, noise.measure * flipped @ after @ flipped
        return
    touched = (*op.controls, *op.wires)
    if all(outcomes[wire] for wire in op.conditions):
        params = [evaluate(p, weights, np.asarray(features), np) for p in op.params]
        matrix = embed(controlled(gate_matrix(op.gate, params), len(op.controls)), touched, wires)
        density = matrix @ density @ matrix.conj().T
    channels = {1: noise.one_wire, 2: noise.two_wire}.get(len(touched), noise.many_wire)
    for wire in touched:
        for kraus in kraus_operators(channels):
            full = [embed(k, (wire,), wires) for k in kraus]
            density = sum(k @ density @ k.conj().T for k in full)
    yield outcomes, density


def _read(circuit, part, density, flips):
    match part:
        case Expval(terms):
            words = [{wire: pauli for pauli, wire in term.word} for term in terms]
            values = [_expval(circuit, word, density, flips) for word in words]
            return np.array([term.sign for term in terms]) * values
        case Probs(wires):
            return _probs(circuit, dict.fromkeys(wires, "Z"), density, flips)
        case Diagonal(wires, rows):
            return np.array(rows) @ _probs(circuit, dict.fromkeys(wires, "Z"), density, flips)


def _expval(circuit, bases, density, flips):
    signs = [np.prod([1 - 2 * bit for bit in bits]) for bits in product((0, 1), repeat=len(bases))]
    return np.dot(signs, _probs(circuit, bases, density, flips))


def _probs(circuit, bases, density, flips):
    """Return the probability of each reading of wires in their bases, the first wire most significant."""
    for wire, pauli in bases.items():
        turn = embed(TO_Z[pauli], (wire,), circuit.wires)
        density = turn @ density @ turn.conj().T
    joint = np.diag(density).real.reshape((2,) * circuit.wires)
    for wire, p in flips.items():
        joint = np.moveaxis(np.tensordot([[1 - p, p], [p, 1 - p]], joint, axes=(1, wire)), 0, wire)
    rest = tuple(wire for wire in range(circuit.wires) if wire not in bases)
    left = [wire for wire in range(circuit.wires) if wire in bases]
    return joint.sum(axis=rest).transpose([left.index(wire) for wire in bases]).ravel()
