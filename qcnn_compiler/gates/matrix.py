"""Matrices of gates as numpy arrays: for passes, audit and tests, not for speed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.gates.expression import Number, bind, evaluate, parse
from qcnn_compiler.gates.table import GATES, Rotation

Array = NDArray[np.complex128]


def gate_matrix(gate: str, params: Sequence[float] = ()) -> Array:
    """Return the unitary of a row of the table, shape `(2**wires, 2**wires)`, complex128.

    Args:
        params: angles in radians, one per parameter of the row.
    """
    row = GATES[gate]
    if row.base is not None:
        return controlled(gate_matrix(row.base, params), row.controls)
    if row.rotation is not None:
        return _rotation(row.rotation, params[0])
    if row.matrix is not None:
        return np.array(row.matrix, dtype=np.complex128)
    names = {name: Number(float(value)) for name, value in zip(row.params, params, strict=True)}
    total: Array = np.eye(2**row.wires, dtype=np.complex128)
    for name, arguments, wires in row.sequence:
        angles = [evaluate(bind(parse(a), names), {}, ()) for a in arguments]
        total = embed(gate_matrix(name, angles), wires, row.wires) @ total
    return total


def _rotation(rotation: Rotation, angle: float) -> Array:
    k0, k1, k2 = _parts(rotation)
    matrix: Array = k0 + np.cos(rotation.frequency * angle) * k1 + np.sin(rotation.frequency * angle) * k2
    return matrix


@cache
def _parts(rotation: Rotation) -> tuple[Array, ...]:
    return tuple(np.array(k, dtype=np.complex128) for k in (rotation.k0, rotation.k1, rotation.k2))


def controlled(matrix: Array, controls: int) -> Array:
    """Return the matrix that acts where all `controls` leading wires are |1>."""
    total: Array = np.eye(len(matrix) << controls, dtype=np.complex128)
    total[-len(matrix) :, -len(matrix) :] = matrix
    return total


def embed(matrix: Array, positions: Sequence[int], wires: int) -> Array:
    """Return `matrix`, given on `positions`, as a matrix on all of `wires` wires."""
    k = len(positions)
    rest = [w for w in range(wires) if w not in positions]
    identity: Array = np.eye(1 << (wires - k), dtype=np.complex128)
    full: Array = np.kron(matrix, identity).astype(np.complex128).reshape((2,) * (2 * wires))
    order = np.argsort([*positions, *rest])
    return full.transpose([*order, *(order + wires)]).reshape(1 << wires, 1 << wires)
