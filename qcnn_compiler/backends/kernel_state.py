"""The state in the kernel: a chunk of samples, one to a lane, through every move and back again.

A chunk is `rows` amplitudes of as many samples as a vector has lanes. Where there are fewer samples than
lanes, some wires take the place of samples: their bits number lanes instead of rows. No matrix acts on
such wires; a move of kind PERMUTE exchanges them with others first.
"""
# mypy: disable-error-code="no-untyped-def, no-untyped-call, untyped-decorator, misc"

from __future__ import annotations

import numpy as np

from qcnn_compiler.backends.kernel_gates import clear, compiled, copy
from qcnn_compiler.backends.kernel_layout import MATRIX, PAIR, VECTOR_BYTES
from qcnn_compiler.backends.kernel_vectors import add_product, add_product_conj, outer, transform

TILE = 16  # groups of four rows that stay in the nearest cache while several passes go over them


@compiled
def load_features(features, chunk, samples, places, used, pad, state, norms):
    """Set the state to the amplitudes of a chunk, normalised; return whether every sample had usable ones."""
    clear(state)
    fine = True
    for lane in range(samples):
        sample = chunk * samples + lane
        if sample >= len(features):
            break
        total = pad * pad * (len(places) - used)
        for i in range(features.shape[1]):
            fine = fine and abs(features[sample, i]) < np.inf
        for i in range(used):
            total += np.float64(features[sample, i]) ** 2
        norms[sample] = np.sqrt(total)
        fine = fine and 0.0 < total < np.inf
        scale = 1.0 / norms[sample] if total > 0.0 else 0.0
        for i in range(len(places)):
            state[places[i] + lane] = scale * (features[sample, i] if i < used else pad)
    return fine


@compiled
def load_features_back(features, chunk, samples, places, used, pad, slopes, norms, gradients):
    """Add to the gradients of the features of a chunk what the slopes of its first state pass on."""
    for lane in range(samples):
        sample = chunk * samples + lane
        if sample >= len(features):
            break
        along = 0.0
        for i in range(len(places)):
            along += slopes[places[i] + lane] * (features[sample, i] if i < used else pad)
        along /= norms[sample] ** 2
        for i in range(used):
            slope = (slopes[places[i] + lane] - features[sample, i] * along) / norms[sample]
            gradients[sample, i] += slope


@compiled
def forward_moves(moves, numbers, blocks, matrices, state, spare, sums, offsets):
    """Take the state through every move."""
    lanes = VECTOR_BYTES // state.itemsize
    for m in range(len(moves)):
        kind, at, low, high, a, b = moves[m, 0], moves[m, 1], moves[m, 2], moves[m, 3], moves[m, 4], moves[m, 5]
        if kind == PAIR:
            start = 2 * lanes * blocks[at, 3]
            transform(state, matrices, start, 0, len(state) // (8 * lanes), low, high, a, b)
        elif kind == MATRIX:
            _multiply(state, matrices, 2 * lanes * blocks[at, 3], numbers[low : low + blocks[at, 2]], high, sums)
        else:
            _permute(state, spare, numbers[at : at + low], a, b, offsets)
            copy(state, spare)


@compiled
def backward_move(moves, numbers, blocks, matrices, m, state, slopes, spare, out, sums, lane_offsets):
    """Undo move `m` on the state and its slopes, and add to `out` the gradient of its matrix.

    `matrices` are the adjoint ones. A permutation leaves the state in `spare` and the slopes where the state was.
    """
    lanes = VECTOR_BYTES // state.itemsize
    kind, at, low, high, a, b = moves[m, 0], moves[m, 1], moves[m, 2], moves[m, 3], moves[m, 4], moves[m, 5]
    if kind == PAIR:
        start, groups = 2 * lanes * blocks[at, 3], len(state) // (8 * lanes)
        for first in range(0, groups, TILE):
            last = min(first + TILE, groups)
            transform(state, matrices, start, first, last, low, high, a, b)
            outer(slopes, state, out, 0, first, last, low, high, a, b)
            transform(slopes, matrices, start, first, last, low, high, a, b)
        return
    if kind == MATRIX:
        offsets = numbers[low : low + blocks[at, 2]]
        _multiply(state, matrices, 2 * lanes * blocks[at, 3], offsets, high, sums)
        _outer(slopes, state, out, offsets, high)
        _multiply(slopes, matrices, 2 * lanes * blocks[at, 3], offsets, high, sums)
        return
    _permute(state, spare, numbers[high : high + low], a, b, lane_offsets)
    _permute(slopes, state, numbers[high : high + low], a, b, lane_offsets)


@compiled
def _multiply(state, matrices, start, offsets, mask, sums):
    """Multiply by a matrix of any size; `offsets` are those of its rows, `mask` holds their bits."""
    lanes = VECTOR_BYTES // state.itemsize
    d, width = len(offsets), 2 * lanes
    for row in range(len(state) // width):
        if row & mask:
            continue
        for k in range(d * width):
            sums[k] = 0.0
        for i in range(d):
            for j in range(d):
                entry = start + (i * d + j) * width
                add_product(sums, matrices, state, i * width, entry, row * width + offsets[j])
        for i in range(d):
            for k in range(width):
                state[row * width + offsets[i] + k] = sums[i * width + k]


@compiled
def _outer(slopes, state, out, offsets, mask):
    lanes = VECTOR_BYTES // state.itemsize
    d, width = len(offsets), 2 * lanes
    for row in range(len(state) // width):
        if row & mask:
            continue
        for i in range(d):
            for j in range(d):
                left, right = row * width + offsets[i], row * width + offsets[j]
                add_product_conj(out, slopes, state, (i * d + j) * width, left, right)


@compiled
def _permute(source, target, weights, row_bits, lane_bits, offsets):
    """Copy the state into another order of wires; `weights` are the old offsets of its bits, the first one's first."""
    lanes = VECTOR_BYTES // source.itemsize
    samples = lanes >> lane_bits
    for lane in range(lanes):
        offsets[lane] = lane % samples
        for bit in range(lane_bits):
            offsets[lane] += weights[row_bits + bit] * (lane // samples >> (lane_bits - 1 - bit) & 1)
    for row in range(len(target) // (2 * lanes)):
        start = 0
        for bit in range(row_bits):
            start += weights[bit] * (row >> (row_bits - 1 - bit) & 1)
        for lane in range(lanes):
            target[2 * lanes * row + lane] = source[start + offsets[lane]]
            target[2 * lanes * row + lanes + lane] = source[start + lanes + offsets[lane]]
