"""What every peer needs of a circuit: its operations by the peer's names, its first state, its outputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import numpy as np

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.gates.expression import evaluate
from qcnn_compiler.ir.circuit import Circuit, Expval, Op, Probs
from qcnn_compiler.timing.job import Array

Call = TypeVar("Call")
#: From a row of the gate table and its number of controls to what the peer has for it.
Table = Mapping[tuple[str, int], Call]


def translated(circuit: Circuit, table: Table[Call]) -> list[tuple[Call, Op]]:
    """Return every operation with the call that the peer has for it.

    Raises:
        UserError: if the table lacks one, or the circuit measures on the way, or has no amplitudes to start from.
    """
    missing = {(op.gate, len(op.controls)) for op in circuit.flat_ops} - table.keys()
    if missing:
        words = ", ".join(f"{gate} with {controls} controls" for gate, controls in sorted(missing))
        raise UserError(f"not in its table: {words}")
    if circuit.initial is None or circuit.initial.features != 1 << circuit.data_wires:
        raise UserError("only amplitude embedding of all features is translated")
    return [(table[op.gate, len(op.controls)], op) for op in circuit.flat_ops]


def angles(op: Op, weights: Mapping[str, Any]) -> list[Any]:
    """Return the angles of an operation, from a flat tensor per weight."""
    return [evaluate(param, weights, None) for param in op.params]


def first_states(circuit: Circuit, features: Array) -> Array:
    """Return the states `(samples, 2**wires)` that amplitude embedding prepares, ancillas in |0>."""
    states = np.zeros((len(features), 1 << circuit.data_wires, 1 << circuit.wires - circuit.data_wires), np.complex64)
    states[:, :, 0] = features / np.linalg.norm(features, axis=1, keepdims=True)
    return states.reshape(len(features), -1)


def output_matrix(circuit: Circuit) -> Array:
    """Return the matrix `(2**wires, outputs)` that makes outputs of probabilities.

    Raises:
        UserError: if an output is no function of measured bits.
    """
    basis = np.arange(1 << circuit.wires)
    bits = {wire: basis >> (circuit.wires - 1 - wire) & 1 for wire in circuit.readout_wires}
    match circuit.readout:
        case Expval(terms) if all(pauli == "Z" for term in terms for pauli, _ in term.word):
            columns = [term.sign * (1 - 2 * _parity([bits[w] for _, w in term.word])) for term in terms]
            return np.stack(columns, axis=1).astype(np.float32)
        case Probs(wires):
            key = sum((bits[wire] << len(wires) - 1 - i for i, wire in enumerate(wires)), start=0 * basis)
            return np.eye(1 << len(wires), dtype=np.float32)[key]
    raise UserError("only words of Z and probabilities are read out of a peer's state")


def _parity(bits: Sequence[Array]) -> Array:
    return np.bitwise_xor.reduce(bits)
