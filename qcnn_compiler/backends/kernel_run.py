"""The compiled functions of the kernel: forward, backward over chunks of samples, and the end of backward.

They are compiled once per precision, for every circuit, and kept on disk by numba: in `__pycache__` beside this
file, or in the user's cache directory where that cannot be written.
"""
# mypy: disable-error-code="no-untyped-def, no-untyped-call, untyped-decorator, misc"

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numba import njit, types

from qcnn_compiler.backends.kernel_gates import (
    OPTIONS,
    build_block,
    compiled,
    copy,
    differentiate,
    differentiate_block,
    evaluate,
)
from qcnn_compiler.backends.kernel_layout import PERMUTE, VECTOR_BYTES
from qcnn_compiler.backends.kernel_readout import read, read_back
from qcnn_compiler.backends.kernel_state import backward_move, forward_moves, load_features, load_features_back


@compiled
def _shared_values(nodes, weights):
    """Return the values of all nodes, as far as weights decide them."""
    table, constants, bounds, _ = nodes
    values = np.empty(len(constants))
    copy(values, constants)
    copy(values, weights)
    evaluate(table, values, bounds[1], bounds[2])
    return values


@compiled
def _own_values(nodes, shared, features, chunk, samples):
    """Return the values of all nodes for each sample of a chunk, the last one's again where samples are missing."""
    table, _, bounds, used = nodes
    values = np.empty((samples, len(shared)))
    for i in range(samples):
        sample = min(chunk * samples + i, len(features) - 1)
        copy(values[i], shared)
        for k in range(len(used)):
            values[i, bounds[2] + k] = features[sample, used[k]]
        evaluate(table, values[i], bounds[3], len(shared))
    return values


@compiled
def _products(gates):
    """Return memory for the products of the factors of any block."""
    blocks = gates[4]
    length, d = 0, 0
    for block in range(len(blocks)):
        length = max(length, blocks[block, 1] - blocks[block, 0])
        d = max(d, blocks[block, 2])
    return np.empty((length + 1, d, d), np.complex128)


@compiled
def _build(gates, own, values, products, first, step, adjoint, matrices):
    """Set lanes `first`, `first + step` and so on of the matrices that samples share, or of those that they own."""
    blocks = gates[4]
    lanes = VECTOR_BYTES // matrices.itemsize
    for block in range(len(blocks)):
        if blocks[block, 4] != own:
            continue
        count, d = build_block(gates, block, values, products), blocks[block, 2]
        for i in range(d):
            for j in range(d):
                entry = products[count, j, i].conjugate() if adjoint == 1 else products[count, i, j]
                place = 2 * lanes * (blocks[block, 3] + i * d + j)
                for lane in range(first, lanes, step):
                    matrices[place + lane] = entry.real
                    matrices[place + lanes + lane] = entry.imag


def forward(first, last, features, weights, gates, nodes, layout, readout, state, spare, matrices, norms, outputs):
    """Set the final state and the outputs of chunks `first` to `last`; return whether every sample was usable."""
    moves, numbers, places, samples, used, pad = layout
    shared, products, fine = _shared_values(nodes, weights), _products(gates), True
    zero, one = np.int64(0), np.int64(1)  # as constants, each would have its helpers compiled once more
    _build(gates, zero, shared, products, zero, one, zero, matrices)
    for chunk in range(first, last):
        if len(shared) > nodes[2][2]:
            own = _own_values(nodes, shared, features, chunk, samples)
            for i in range(samples):
                _build(gates, one, own[i], products, i, samples, zero, matrices)
        fine = load_features(features, chunk, samples, places, used, pad, state[chunk], norms) and fine
        result, exchanged = forward_moves(moves, numbers, gates[4], matrices, state[chunk], spare)
        if exchanged:
            copy(state[chunk], result)
        read(readout, chunk, samples, state[chunk], outputs)
    return fine


def backward(
    first, last, features, weights, gates, nodes, layout, readout, state, work, matrices, norms, gradients, slopes,
    found, by_features,
):  # fmt: skip
    """Set, for chunks `first` to `last`, the gradient of each shared matrix (`slopes`, `(chunks, entries)`), of each
    node (`found`, `(chunks, nodes)`), and of the features.
    """
    moves, numbers, places, samples, used, pad = layout
    blocks, bounds = gates[4], nodes[2]
    lanes = VECTOR_BYTES // state.itemsize
    shared, products = _shared_values(nodes, weights), _products(gates)
    d = products.shape[1]
    zero, one = np.int64(0), np.int64(1)
    _build(gates, zero, shared, products, zero, one, one, matrices)
    out, slope = matrices[len(matrices) - 2 * lanes * d * d :], np.empty(d * d, np.complex128)
    own, own_slopes = np.empty((0, 0)), np.empty((0, 0))
    for chunk in range(first, last):
        if len(shared) > bounds[2]:
            own, own_slopes = _own_values(nodes, shared, features, chunk, samples), np.zeros((samples, len(shared)))
            for i in range(samples):
                _build(gates, one, own[i], products, i, samples, one, matrices)
        now, change, spare = work[0], work[1], work[2]
        copy(now, state[chunk])
        read_back(readout, chunk, samples, now, gradients, change)
        for m in range(len(moves) - 1, -1, -1):
            out[:] = 0.0
            now, change, spare = backward_move(moves, numbers, blocks, matrices, m, now, change, spare, out)
            if moves[m, 0] == PERMUTE:
                continue
            block = moves[m, 1]
            if blocks[block, 4] == 1:
                _own_slopes(gates, block, own, products, samples, out, slope, own_slopes)
                continue
            for i in range(blocks[block, 2] ** 2):
                slopes[chunk, blocks[block, 3] + i] = _sum(out, i, zero, one)
        if len(own) > 0:
            _own_back(nodes, own, own_slopes, chunk, by_features, found[chunk])
        if used > 0:
            load_features_back(features, chunk, samples, places, used, pad, change, norms, by_features)


@compiled
def _add(total, part):
    for i in range(len(part)):
        total[i] += part[i]


@compiled
def _own_slopes(gates, block, own, products, samples, out, slope, own_slopes):
    """Add to the slopes of the nodes of each sample what the gradient `out` of its own matrix passes on."""
    for i in range(samples):
        build_block(gates, block, own[i], products)
        for k in range(gates[4][block, 2] ** 2):
            slope[k] = _sum(out, k, i, samples)
        differentiate_block(gates, block, own[i], products, slope, np.int64(0), own_slopes[i])


@compiled
def _own_back(nodes, own, own_slopes, chunk, by_features, found):
    """Set the gradients of features that gates read, and add those of the values that samples share to `found`."""
    table, _, bounds, used = nodes
    for i in range(len(own)):
        sample = chunk * len(own) + i
        if sample >= len(by_features):
            break
        differentiate(table, own[i], own_slopes[i], bounds[3], len(table))
        _add(found, own_slopes[i])
        for k in range(len(used)):
            by_features[sample, used[k]] += own_slopes[i, bounds[2] + k]


@compiled
def _sum(rows, row, first, step):
    """Return the sum of every `step`-th lane of a complex row."""
    lanes = VECTOR_BYTES // rows.itemsize
    real, imaginary = 0.0, 0.0
    for lane in range(first, lanes, step):
        real += rows[2 * lanes * row + lane]
        imaginary += rows[2 * lanes * row + lanes + lane]
    return complex(real, imaginary)


def finish(weights, gates, nodes, slopes, found, by_weights):
    """Set the gradients of the weights, from those that `backward` found for each chunk, always added in order."""
    blocks, bounds = gates[4], nodes[2]
    shared, products = _shared_values(nodes, weights), _products(gates)
    for chunk in range(1, len(slopes)):
        _add(slopes[0], slopes[chunk])
        _add(found[0], found[chunk])
    for block in range(len(blocks)):
        if blocks[block, 4] == 0:
            build_block(gates, block, shared, products)
            differentiate_block(gates, block, shared, products, slopes[0], blocks[block, 3], found[0])
    differentiate(nodes[0], shared, found[0], bounds[1], bounds[2])
    for i in range(len(by_weights)):
        by_weights[i] = found[0, i]


@cache
def load(function: str, real: str) -> Any:
    """Return "forward", "backward" or "finish" compiled for "float32" or "float64", from the disk where it can be."""
    vector, rows = (types.Array(getattr(types, real), n, "C") for n in (1, 2))
    integers, table = (types.Array(types.int64, n, "C") for n in (1, 2))
    numbers, values, matrices = types.float64[::1], types.float64[:, ::1], types.complex128[:, ::1]
    gates = types.Tuple((table, values, table, matrices, table))
    nodes = types.Tuple((table, numbers, integers, integers))
    layout = types.Tuple((table, integers, integers, types.int64, types.int64, types.float64))
    readout = types.Tuple((types.int64, types.int64, integers, integers, values, table))
    inputs = (types.int64, types.int64, rows, vector, gates, nodes, layout, readout)
    if function == "forward":
        return _compiled(forward, types.boolean(*inputs, rows, vector, vector, numbers, rows))
    if function == "backward":
        return _compiled(backward, types.void(*inputs, rows, rows, vector, numbers, rows, matrices, values, rows))
    return _compiled(finish, types.void(vector, gates, nodes, matrices, values, vector))


def _compiled(function: Any, signature: Any) -> Any:
    """Return the function compiled now, or read from a cache file that is named after these very sources."""
    function.__qualname__ = f"{function.__name__}_{_digest()}"
    try:
        return njit(signature, cache=True, **OPTIONS)(function)
    except RuntimeError:  # there is no directory that a cache can be written to
        return njit(signature, **OPTIONS)(function)


@cache
def _digest() -> str:
    """Return a word that changes with the sources: numba looks at the file of the function alone."""
    sources = sorted(Path(__file__).parent.glob("kernel_*.py"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:16]
