"""The QNode: a circuit in PennyLane, operation by operation; every device, and the reference for the executor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial, reduce
from operator import and_
from typing import Any

import numpy as np
import pennylane as qml

from qcnn_compiler.backends.norms import no_direction
from qcnn_compiler.gates.expression import evaluate
from qcnn_compiler.gates.table import GATES, named
from qcnn_compiler.ir.circuit import (
    Circuit,
    Concat,
    Diagonal,
    Expval,
    Op,
    Part,
    PauliTerm,
    parts_of,
)
from qcnn_compiler.ir.pixels import features_of
from qcnn_compiler.passes.defer import deferred
from qcnn_compiler.passes.noisy import channels_of, misread_wires
from qcnn_compiler.spec.noise import Channels, Noise

PAULIS = {"X": qml.X, "Y": qml.Y, "Z": qml.Z}
PAULI_ERROR = 3 / 4  # PennyLane's probability of X, Y or Z where a wire is replaced by I/2


def to_qnode(
    circuit: Circuit,
    device: str | qml.devices.Device | None = None,
    diff_method: str = "best",
    interface: str = "torch",
    shots: int | None = None,
    seed: int | None = None,
    noise: Noise | None = None,
) -> qml.QNode:
    """Return a QNode `qnode(inputs, **weights)` that applies the circuit as it is, without any pass.

    `inputs` are `(features,)` or `(batch, features)`; `weights` are the tensors of `circuit.weight_shapes`.
    It returns a list of expectation values, or probabilities, or for a `Concat` a list of both. For a `Diagonal`
    readout these are the probabilities of its wires. `joined_outputs` makes one tensor of what it returns. A sample
    without a norm to divide amplitudes by is a `UserError`, raised when the QNode is called.

    Args:
        device: name of a PennyLane device, or a device with wires `0 .. circuit.wires - 1`; by default
            `default.qubit`, or `default.mixed` where there is noise.
        shots: number of measurements; None for exact values. The standard error of an expectation value E is
            `sqrt((1 - E**2) / shots)`, that of a probability p `sqrt(p * (1 - p) / shots)`.
        seed: of the shots, where `device` is a name of a device that takes one.
        noise: errors after every gate, on each wire that it touches, and of measurements.
    """
    machine: Any = device or ("default.qubit" if noise is None else "default.mixed")
    if isinstance(machine, str):
        options = {} if seed is None else {"seed": seed}
        wires = circuit.wires + sum(op.gate == "measure" for op in circuit.flat_ops)
        machine = qml.device(machine, wires=wires, **options)
    exact = machine.name == "default.mixed" and not shots and diff_method in ("best", "backprop")

    def qnode(inputs: Any, **weights: Any) -> Any:
        flat = {name: qml.math.reshape(tensor, (-1,)) for name, tensor in weights.items()}
        _prepare(circuit, inputs)
        outcomes: dict[int, Any] = {}
        for op in circuit.flat_ops:
            if noise is None:
                _apply(op, inputs, flat, outcomes)
            else:
                _apply_noisy(op, inputs, flat, noise, exact)
        if noise is not None:
            _misread(circuit, noise)
        return _measure(circuit)

    qnode.__name__ = circuit.name.replace("-", "_")
    node = qml.QNode(qnode, machine, interface=interface, diff_method=diff_method, mcm_method="deferred")
    return qml.set_shots(node, shots) if shots else node


def _prepare(circuit: Circuit, inputs: Any) -> None:
    start = circuit.initial
    if start is None:
        return
    amplitudes = inputs[..., : start.features]
    if start.order == "hilbert" or start.side:
        padding = qml.math.ones_like(amplitudes[..., :1]) * start.pad
        amplitudes = qml.math.concatenate([amplitudes, padding], axis=-1)[..., list(features_of(start))]
    if start.kind == "frqi":  # not by gates with many controls, which few devices run on a batch of angles
        amplitudes = qml.math.concatenate([qml.math.cos(amplitudes / 2), qml.math.sin(amplitudes / 2)], axis=-1)
    if start.blocks:
        first = 0
        for size in start.blocks:
            _check_norms(amplitudes[..., first : first + (1 << size)])
            first += 1 << size
        amplitudes = _product(amplitudes, start.blocks)
    missing = (1 << len(start.wires)) - amplitudes.shape[-1]
    if missing:  # not by `pad_with`, which rounds the padding to single precision
        padding = qml.math.ones_like(amplitudes[..., :1]) * start.pad
        amplitudes = qml.math.concatenate([amplitudes, *[padding] * missing], axis=-1)
    _check_norms(amplitudes)
    qml.AmplitudeEmbedding(amplitudes, start.wires, normalize=True)


def _check_norms(amplitudes: Any) -> None:
    """Refuse samples that PennyLane would divide by 0.

    Raises:
        UserError: if a norm is 0 or infinite. Where inputs are only traced, nothing is known of them.
    """
    if qml.math.is_abstract(amplitudes):
        return
    values = np.asarray(qml.math.toarray(qml.math.detach(amplitudes)), dtype=float)
    norms = np.atleast_1d(np.linalg.norm(values, axis=-1))
    bad = np.flatnonzero((norms == 0) | np.isinf(norms))
    if len(bad):
        raise no_direction(float(norms[bad[0]]), int(bad[0]))


def _product(amplitudes: Any, blocks: Sequence[int]) -> Any:
    """Return the amplitudes of blocks side by side; all of them are normalised with it, since norms multiply."""
    first = 0
    state = qml.math.ones_like(amplitudes[..., :1])
    for size in blocks:
        block = amplitudes[..., first : first + (1 << size)]
        first += 1 << size
        state = qml.math.reshape(state[..., :, None] * block[..., None, :], (*state.shape[:-1], -1))
    return state


def _apply(op: Op, inputs: Any, weights: Mapping[str, Any], outcomes: dict[int, Any]) -> None:
    if op.gate == "measure":
        outcomes[op.wires[0]] = qml.measure(op.wires[0])
        return
    params = _angles(op, inputs, weights)
    if not op.conditions:
        _gate(op, params)
        return
    qml.cond(reduce(and_, (outcomes[wire] for wire in op.conditions)), partial(_gate, op, params))()


def _apply_noisy(op: Op, inputs: Any, weights: Mapping[str, Any], noise: Noise, exact: bool) -> None:
    """Queue the gate and its errors, measured wires as controls, for which errors need no wires of their own.

    Args:
        exact: outputs of `default.mixed` in double precision are wanted, and gradients by backpropagation.
    """
    if op.gate == "measure":
        if noise.measure:
            qml.BitFlip(noise.measure, wires=op.wires)
        return
    applied, params = deferred(op), _angles(op, inputs, weights)
    (_matrix if _is_matrix(applied, params, exact) else _gate)(applied, params)
    for wire in (*op.controls, *op.wires):
        _channels(channels_of(op, noise), wire)


def _is_matrix(op: Op, params: list[Any], exact: bool) -> bool:
    """Return whether to give `default.mixed` the matrices of a gate, which parameter-shift rules cannot differentiate.

    It applies diagonal gates such as RZ, and decompositions into them, by eigenvalues that PennyLane rounds to single
    precision where the angle is a torch tensor: outputs are up to 1e-7 off. And it knows no gate with several controls
    for a batch of angles.
    """
    if exact and params and qml.math.get_interface(*params) == "torch":
        return True
    return len(op.controls) > 1 and any(qml.math.ndim(param) for param in params)


def _matrix(op: Op, params: list[Any]) -> None:
    """Queue a gate as its matrices, in double precision."""
    with qml.QueuingManager.stop_recording():
        inner = qml.math.cast(_constructor(GATES[op.gate].pennylane)(*params, wires=op.wires).matrix(), "complex128")
    size, wires = 1 << len(op.wires), (*op.controls, *op.wires)
    lift = np.eye(1 << len(wires))[:, -size:]  # to the states in which every control is 1
    idle = qml.math.convert_like(np.eye(1 << len(wires)) - lift @ lift.T + 0j, inner)
    lift = qml.math.convert_like(lift + 0j, inner)
    full = idle + qml.math.einsum("ij,...jk,lk->...il", lift, inner, lift)
    qml.QubitUnitary(full, wires=wires)


def _channels(channels: Channels, wire: int) -> None:
    if channels.depolarizing:
        qml.DepolarizingChannel(PAULI_ERROR * channels.depolarizing, wires=wire)
    if channels.amplitude_damping:
        qml.AmplitudeDamping(channels.amplitude_damping, wires=wire)
    if channels.phase_damping:
        qml.PhaseDamping(channels.phase_damping, wires=wire)


def _misread(circuit: Circuit, noise: Noise) -> None:
    """Queue what reading every bit wrongly with the same probability amounts to, whichever Pauli is measured.

    Replacing a wire by I/2 with twice that probability shrinks X, Y and Z alike, as a flipped outcome does.
    """
    for wire in misread_wires(circuit, noise):
        qml.DepolarizingChannel(PAULI_ERROR * 2 * noise.readout, wires=wire)


def _angles(op: Op, inputs: Any, weights: Mapping[str, Any]) -> list[Any]:
    return _alike([evaluate(param, weights, inputs, qml.math) for param in op.params])


def _alike(params: list[Any]) -> list[Any]:
    """Return the angles with plain numbers made tensors, since PennyLane's matrices do not mix the two."""
    tensor = next((p for p in params if not isinstance(p, float)), None)
    if tensor is None:
        return params
    return [qml.math.ones_like(tensor) * p if isinstance(p, float) else p for p in params]


def _gate(op: Op, params: list[Any]) -> None:
    """Queue the gate under its own name where the table has one, as `CNOT` or `CRX`."""
    row = named(op.gate, len(op.controls))
    if row is not None:
        _constructor(row.pennylane)(*params, wires=(*op.controls, *op.wires))
        return
    qml.ctrl(_constructor(GATES[op.gate].pennylane), control=op.controls)(*params, wires=op.wires)


def _constructor(name: str) -> Any:
    """Return what makes the PennyLane operator called `name`, such as `RX` or `adjoint(S)`."""
    base = name.removeprefix("adjoint(").removesuffix(")")
    operator = getattr(qml, base)
    return operator if base == name else qml.adjoint(operator)


def _measure(circuit: Circuit) -> Any:
    found = [measured for part in parts_of(circuit.readout) for measured in _part(part)]
    return found if isinstance(circuit.readout, Expval | Concat) else found[0]  # a list, as `TorchLayer` wants it


def _part(part: Part) -> list[Any]:
    return [_expval(term) for term in part.terms] if isinstance(part, Expval) else [qml.probs(wires=part.wires)]


def joined_outputs(circuit: Circuit, results: Any) -> Any:
    """Return what the QNode of a circuit returned as one tensor `(..., outputs)`, the rows of a `Diagonal` applied."""
    left = list(results) if isinstance(results, list | tuple) else [results]
    columns = []
    for part in parts_of(circuit.readout):
        if isinstance(part, Expval):
            columns.append(qml.math.stack(left[: len(part.terms)], axis=-1))
            left = left[len(part.terms) :]
            continue
        probabilities = left.pop(0)
        if isinstance(part, Diagonal):
            rows = qml.math.cast_like(qml.math.array(np.array(part.rows), like=probabilities), probabilities)
            probabilities = probabilities @ qml.math.transpose(rows)
        columns.append(probabilities)
    return qml.math.concatenate(columns, axis=-1)


def _expval(term: PauliTerm) -> Any:
    word = qml.prod(*(PAULIS[pauli](wire) for pauli, wire in term.word)) if len(term.word) > 1 else None
    single, wire = term.word[0]
    observable = word if word is not None else PAULIS[single](wire)
    return qml.expval(observable if term.sign > 0 else -1 * observable)
