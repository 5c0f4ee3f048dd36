"""A circuit's outputs at random numbers, in numpy alone: what two versions are compared by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.gates.expression import evaluate
from qcnn_compiler.gates.matrix import gate_matrix
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Diagonal, Expval, Op, Part, PauliTerm, Probs, parts_of
from qcnn_compiler.ir.pixels import features_of
from qcnn_compiler.versioning.rounding import EPSILON, rounding_error

State = NDArray[np.complex128]  # (samples, 2, ..., 2), one axis per wire
Outputs = NDArray[np.float64]  # (samples, outputs)
PER_GATE = 16 * EPSILON  # what an operation adds to the error of an output: a few products and sums of numbers up to 1


@dataclass(frozen=True)
class Draw:
    """Random numbers: `(size, samples)` by tensor, and `(samples, features)`."""

    weights: Mapping[str, NDArray[np.float64]]
    features: NDArray[np.float64]


def draw(circuit: Circuit, samples: int, size: float, seed: int) -> Draw:
    """Return weights and features between `-size` and `size`; with each sample comes its negative, if there are two.

    Tensors of equal names and sizes get equal numbers in every circuit.
    """
    features = _symmetric(np.random.default_rng(seed), size, samples, max(circuit.features, 1))
    weights = {
        weight.name: _symmetric(np.random.default_rng([seed, *weight.name.encode()]), size, samples, weight.size).T
        for weight in circuit.weights
    }
    return Draw(weights, features)


def _symmetric(random: np.random.Generator, size: float, samples: int, count: int) -> NDArray[np.float64]:
    half = random.uniform(-size, size, ((samples + 1) // 2, count))
    return np.concatenate([half, -half])[:samples]


def random_outputs(circuit: Circuit, samples: int, size: float, seed: int) -> tuple[Outputs, NDArray[np.float64]]:
    """Return the outputs `(samples, outputs)` of a circuit without measurements, and what rounding may add to them.

    The second has one number for each sample: no exact output is farther away, infinite where that is not known.
    """
    drawn = draw(circuit, samples, size, seed)
    with np.errstate(all="ignore"):  # arcsin(2) is no number, here as in training
        state = _start(circuit, drawn.features)
        run(circuit.flat_ops, state, drawn)
        outputs = np.concatenate([_read(part, state) for part in parts_of(circuit.readout)], axis=1)
        return outputs, error_of(circuit.flat_ops, drawn) * max(map(_largest, parts_of(circuit.readout)))


def run(ops: Sequence[Op], state: State, drawn: Draw) -> None:
    """Apply gates in place; axes behind those of the wires are columns of a matrix."""
    for op in ops:
        _apply(op, state, drawn.weights, drawn.features)


def error_of(ops: Sequence[Op], drawn: Draw) -> NDArray[np.float64]:
    """Return how far each sample of the state, and of what is read from it, may be from the exact one."""
    error = np.full(len(drawn.features), PER_GATE * (len(ops) + 8))
    for angle in (angle for op in ops for angle in op.params):
        error += 4 * rounding_error(angle, drawn.weights, drawn.features)
    return np.where(np.isnan(error), np.inf, error)


def _start(circuit: Circuit, features: NDArray[np.float64]) -> State:
    samples = len(features)
    state = np.zeros((samples, *(2,) * circuit.wires), dtype=np.complex128)
    wires = circuit.initial.wires if circuit.initial else ()
    values = _amplitudes(circuit.initial, features) if circuit.initial else np.ones((samples, 1))
    front = np.moveaxis(state, [1 + wire for wire in wires], range(1, 1 + len(wires)))
    for _ in range(circuit.wires - len(wires)):
        front = front[..., 0]  # the other wires are in |0>
    front[...] = values.reshape(front.shape)
    return state


def _amplitudes(start: Amplitude, features: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the amplitudes `(samples, 2**wires)` that features stand for, as `Amplitude` says."""
    used = features[:, : start.features]
    if start.order == "hilbert" or start.side:
        used = np.pad(used, ((0, 0), (0, 1)), constant_values=start.pad)[:, list(features_of(start))]
    if start.kind == "frqi":
        return np.concatenate([np.cos(used / 2), np.sin(used / 2)], axis=1) / sqrt(start.features)
    missing = (1 << len(start.wires)) - used.shape[1] if not start.blocks else 0
    used = np.pad(used, ((0, 0), (0, missing)), constant_values=start.pad)
    sizes = start.blocks or (len(start.wires),)
    state, first = np.ones((len(used), 1)), 0
    for size in sizes:
        block = used[:, first : first + (1 << size)]
        block = block / np.linalg.norm(block, axis=1, keepdims=True)
        state = (state[:, :, None] * block[:, None]).reshape(len(used), -1)
        first += 1 << size
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


def _largest(part: Part) -> float:
    """Return how large an output can be, at least 1."""
    return max(1.0, float(np.abs(part.rows).max())) if isinstance(part, Diagonal) else 1.0
