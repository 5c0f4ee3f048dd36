"""The compiled function of the kernel: forward, backward over chunks of samples, and the end of backward.

It is compiled once per precision, for every circuit; `kernel_load` keeps the result on disk.
"""
# mypy: disable-error-code="no-untyped-def, no-untyped-call, untyped-decorator, misc"

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit, types

from qcnn_compiler.backends.kernel_arrays import array_at
from qcnn_compiler.backends.kernel_frame import BACKWARD, COLUMNS, FINISH, FORWARD, PLACES
from qcnn_compiler.backends.kernel_gates import (
    OPTIONS,
    build_block,
    clear,
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
def _set_shared_values(nodes, weights, values):
    """Set the values of all nodes, as far as weights decide them."""
    table, constants, bounds, _ = nodes
    copy(values, constants)
    copy(values, weights)
    evaluate(table, values, bounds[1], bounds[2])


@compiled
def _set_own_values(nodes, shared, features, chunk, samples, own):
    """Set the values of all nodes for each sample of a chunk, the last one's again where samples are missing."""
    table, _, bounds, used = nodes
    for i in range(samples):
        sample, values = min(chunk * samples + i, len(features) - 1), own[i]
        copy(values, shared)
        for k in range(len(used)):
            values[bounds[2] + k] = features[sample, used[k]]
        evaluate(table, values, bounds[3], len(shared))


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
                for k in range((lanes - first + step - 1) // step):
                    matrices[place + first + k * step] = entry.real
                    matrices[place + lanes + first + k * step] = entry.imag


@compiled
def _build_own(gates, nodes, shared, features, chunk, samples, own, products, adjoint, matrices):
    """Set the matrices that differ from sample to sample."""
    _set_own_values(nodes, shared, features, chunk, samples, own)
    for i in range(samples):
        _build(gates, np.int64(1), own[i], products, i, samples, adjoint, matrices)


@compiled
def forward(first, last, inputs, gates, nodes, layout, readout, memory, results):
    """Set the final state and the outputs of chunks `first` to `last`; return whether every sample was usable."""
    features, weights = inputs
    moves, numbers, places, samples, used, pad = layout
    buffers, matrices, shared, own, _, products, _, sums, totals, lane_offsets = memory
    states, norms, outputs = results
    fine = True
    _set_shared_values(nodes, weights, shared)
    _build(gates, np.int64(0), shared, products, np.int64(0), np.int64(1), np.int64(0), matrices)
    for chunk in range(first, last):
        state = states[chunk]
        if len(own) > 0:
            _build_own(gates, nodes, shared, features, chunk, samples, own, products, np.int64(0), matrices)
        fine = load_features(features, chunk, samples, places, used, pad, state, norms) and fine
        forward_moves(moves, numbers, gates[4], matrices, state, buffers[0], sums, lane_offsets)
        read(readout, chunk, samples, state, outputs, sums, totals)
    return fine


@compiled
def backward(first, last, inputs, gates, nodes, layout, readout, memory, results):
    """Set, for chunks `first` to `last`, the gradient of each shared matrix (`slopes`, `(chunks, entries)`), of each
    node (`found`, `(chunks, nodes)`), and of the features.
    """
    features, weights = inputs
    moves, numbers, places, samples, used, pad = layout
    buffers, matrices, shared, own, own_slopes, products, small, sums, _, lane_offsets = memory
    states, norms, gradients, slopes, found, by_features = results
    blocks = gates[4]
    lanes = VECTOR_BYTES // states.itemsize
    d = products.shape[1]
    _set_shared_values(nodes, weights, shared)
    _build(gates, np.int64(0), shared, products, np.int64(0), np.int64(1), np.int64(1), matrices)
    out = matrices[len(matrices) - 2 * lanes * d * d :]
    for chunk in range(first, last):
        if len(own) > 0:
            _build_own(gates, nodes, shared, features, chunk, samples, own, products, np.int64(1), matrices)
            for i in range(samples):
                clear(own_slopes[i])
        now, change, spare = 0, 1, 2
        copy(buffers[now], states[chunk])
        read_back(readout, chunk, samples, buffers[now], gradients, buffers[change], sums)
        for m in range(len(moves) - 1, -1, -1):
            clear(out)
            state, slope = buffers[now], buffers[change]
            backward_move(moves, numbers, blocks, matrices, m, state, slope, buffers[spare], out, sums, lane_offsets)
            if moves[m, 0] == PERMUTE:
                now, change, spare = spare, now, change
                continue
            block = moves[m, 1]
            if blocks[block, 4] == 1:
                _own_slopes(gates, block, own, products, samples, out, small, own_slopes)
                continue
            for i in range(blocks[block, 2] ** 2):
                slopes[chunk, blocks[block, 3] + i] = _sum(out, i, np.int64(0), np.int64(1))
        if len(own) > 0:
            _own_back(nodes, own, own_slopes, chunk, by_features, found[chunk])
        if used > 0:
            load_features_back(features, chunk, samples, places, used, pad, buffers[change], norms, by_features)


@compiled
def _add(total, part):
    for i in range(len(part)):
        total[i] += part[i]


@compiled
def _own_slopes(gates, block, own, products, samples, out, small, own_slopes):
    """Add to the slopes of the nodes of each sample what the gradient `out` of its own matrix passes on."""
    slope = small[0]
    for i in range(samples):
        build_block(gates, block, own[i], products)
        for k in range(gates[4][block, 2] ** 2):
            slope[k] = _sum(out, k, i, samples)
        differentiate_block(gates, block, own[i], products, slope, np.int64(0), own_slopes[i], small[1])


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
    for k in range((lanes - first + step - 1) // step):
        real += rows[2 * lanes * row + first + k * step]
        imaginary += rows[2 * lanes * row + lanes + first + k * step]
    return complex(real, imaginary)


@compiled
def finish(weights, gates, nodes, memory, slopes, found, by_weights):
    """Set the gradients of the weights, from those that `backward` found for each chunk, always added in order."""
    blocks, bounds = gates[4], nodes[2]
    _, _, shared, _, _, products, small, _, _, _ = memory
    _set_shared_values(nodes, weights, shared)
    for chunk in range(1, len(slopes)):
        _add(slopes[0], slopes[chunk])
        _add(found[0], found[chunk])
    for block in range(len(blocks)):
        if blocks[block, 4] == 0:
            build_block(gates, block, shared, products)
            differentiate_block(gates, block, shared, products, slopes[0], blocks[block, 3], found[0], small[1])
    differentiate(nodes[0], shared, found[0], bounds[1], bounds[2])
    for i in range(len(by_weights)):
        by_weights[i] = found[0, i]


def _begin(*names: str) -> tuple[int, ...]:
    """Return where the rows of the arrays of those names begin in the table."""
    return tuple(COLUMNS * PLACES[name] for name in names)


integers1, integers2 = array_at(types.int64, 1), array_at(types.int64, 2)
doubles1, doubles2 = array_at(types.float64, 1), array_at(types.float64, 2)
complex2, complex3 = array_at(types.complex128, 2), array_at(types.complex128, 3)

GATES = _begin("steps", "waves", "entries", "parts", "blocks")
NODES = _begin("nodes", "constants", "bounds", "used")
LAYOUT = _begin("moves", "numbers", "places", "settings", "pad")
READOUT = _begin("row_keys", "lane_keys", "values", "words")
INPUTS = _begin("features", "weights")
STATES = _begin("state", "norms", "outputs", "gradients")
SLOPES = _begin("slopes", "found", "by_features", "by_weights")
MEMORY = _begin(
    "buffers", "matrices", "shared", "own", "own_slopes", "products", "small", "sums", "totals", "lane_offsets"
)


def compile_kernel(real: str) -> Any:
    """Return the C function `(table, task, first, last) -> fine`, for "float32" or "float64" as precision."""
    reals1, reals2 = array_at(getattr(types, real), 1), array_at(getattr(types, real), 2)

    def kernel(table, task, first, last):
        gates = (
            integers2(table, GATES[0]),
            doubles2(table, GATES[1]),
            integers2(table, GATES[2]),
            complex2(table, GATES[3]),
            integers2(table, GATES[4]),
        )
        nodes = (
            integers2(table, NODES[0]),
            doubles1(table, NODES[1]),
            integers1(table, NODES[2]),
            integers1(table, NODES[3]),
        )
        settings = integers1(table, LAYOUT[3])
        layout = (
            integers2(table, LAYOUT[0]),
            integers1(table, LAYOUT[1]),
            integers1(table, LAYOUT[2]),
            settings[0],
            settings[1],
            doubles1(table, LAYOUT[4])[0],
        )
        readout = (
            settings[2],
            settings[3],
            integers1(table, READOUT[0]),
            integers1(table, READOUT[1]),
            doubles2(table, READOUT[2]),
            integers2(table, READOUT[3]),
        )
        memory = (
            reals2(table, MEMORY[0]),
            reals1(table, MEMORY[1]),
            doubles1(table, MEMORY[2]),
            doubles2(table, MEMORY[3]),
            doubles2(table, MEMORY[4]),
            complex3(table, MEMORY[5]),
            complex2(table, MEMORY[6]),
            reals1(table, MEMORY[7]),
            doubles1(table, MEMORY[8]),
            integers1(table, MEMORY[9]),
        )
        inputs = reals2(table, INPUTS[0]), reals1(table, INPUTS[1])
        states, norms = reals2(table, STATES[0]), doubles1(table, STATES[1])
        slopes, found = complex2(table, SLOPES[0]), doubles2(table, SLOPES[1])
        if task == FORWARD:
            results = states, norms, reals2(table, STATES[2])
            return forward(first, last, inputs, gates, nodes, layout, readout, memory, results)
        if task == BACKWARD:
            changes = states, norms, reals2(table, STATES[3]), slopes, found, reals2(table, SLOPES[2])
            backward(first, last, inputs, gates, nodes, layout, readout, memory, changes)
        if task == FINISH:
            finish(inputs[1], gates, nodes, memory, slopes, found, reals1(table, SLOPES[3]))
        return True

    arguments = types.CPointer(types.int64), types.int64, types.int64, types.int64
    return njit(types.boolean(*arguments), **OPTIONS)(kernel)
