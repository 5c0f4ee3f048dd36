"""Readout in the kernel: from a chunk's final state to its outputs, and back.

Outputs are functions of the bits of some wires, whose probabilities are summed first, or Pauli words. The
tables come from `kernel_layout.build_readout`.
"""
# mypy: disable-error-code="no-untyped-def, no-untyped-call, untyped-decorator, misc"

from __future__ import annotations

import numpy as np

from qcnn_compiler.backends.kernel_gates import clear, compiled
from qcnn_compiler.backends.kernel_layout import PROBABILITIES, VECTOR_BYTES, WORDS
from qcnn_compiler.backends.kernel_vectors import add_product, add_product_conj

BLOCK = 64  # rows that are added up in the precision of the state


@compiled
def read(readout, chunk, samples, state, outputs, sums, totals):
    """Set the outputs `(batch, outputs)` of the samples of a chunk."""
    kind, keys, row_keys, lane_keys, values, words = readout
    lanes = VECTOR_BYTES // state.itemsize
    first, last = chunk * samples, min((chunk + 1) * samples, len(outputs))
    for sample in range(first, last):
        for i in range(outputs.shape[1]):
            outputs[sample, i] = 0.0
    if kind == WORDS:
        _read_words(words, first, last, samples, state, outputs, sums, totals)
        return
    for i in range(keys * lanes):
        sums[i] = 0.0
    for row in range(len(row_keys)):
        place, key = 2 * lanes * row, row_keys[row]
        for lane in range(lanes):
            real, imaginary = state[place + lane], state[place + lanes + lane]
            sums[key * lanes + lane] += real * real + imaginary * imaginary
    for key in range(keys):
        for lane in range(lanes):
            sample = first + lane % samples
            if sample < last:
                _add_outputs(kind, values, key | lane_keys[lane], sums[key * lanes + lane], outputs[sample])


@compiled
def _add_outputs(kind, values, key, probability, outputs):
    if kind == PROBABILITIES:
        outputs[key] += probability
        return
    for i in range(len(outputs)):
        outputs[i] += values[i, key] * probability


@compiled
def read_back(readout, chunk, samples, state, gradients, slopes, factors):
    """Set `slopes` to the gradient of the final state, given those of the outputs."""
    kind, keys, row_keys, lane_keys, values, words = readout
    lanes = VECTOR_BYTES // state.itemsize
    first, last = chunk * samples, min((chunk + 1) * samples, len(gradients))
    if kind == WORDS:
        clear(slopes)
        _read_words_back(words, first, last, samples, state, gradients, slopes, factors)
        return
    for key in range(keys):
        for lane in range(lanes):
            sample = first + lane % samples
            factors[key * lanes + lane] = 0.0
            if sample < last:
                factors[key * lanes + lane] = 2 * _slope(kind, values, key | lane_keys[lane], gradients[sample])
    for row in range(len(row_keys)):
        place, key = 2 * lanes * row, row_keys[row]
        for lane in range(lanes):
            slopes[place + lane] = factors[key * lanes + lane] * state[place + lane]
            slopes[place + lanes + lane] = factors[key * lanes + lane] * state[place + lanes + lane]


@compiled
def _slope(kind, values, key, gradients):
    if kind == PROBABILITIES:
        return np.float64(gradients[key])
    total = 0.0
    for i in range(len(gradients)):
        total += values[i, key] * gradients[i]
    return total


@compiled
def _odd(bits):
    """Return 1 if the number of bits that are set is odd, else 0."""
    for shift in (16, 8, 4, 2, 1):
        bits ^= bits >> shift
    return bits & 1


@compiled
def _factor(word, lane, samples):
    """Return what a Pauli word multiplies an amplitude with, but for the sign of its row: `(real, imaginary)`."""
    sign = word[5] * (1.0 - 2.0 * _odd((lane // samples) & word[3]))
    if word[4] == 0:
        return sign, 0.0
    if word[4] == 1:  # the letters Y leave a factor (-i) ** count
        return 0.0, -sign
    if word[4] == 2:
        return -sign, 0.0
    return 0.0, sign


@compiled
def _flip_lanes(state, place, flips, row):
    """Set `row` to the complex row of the state at `place`, its lanes flipped."""
    lanes = len(row) // 2
    for lane in range(lanes):
        row[lane] = state[place + (lane ^ flips)]
        row[lanes + lane] = state[place + lanes + (lane ^ flips)]


@compiled
def _read_words(words, first, last, samples, state, outputs, sums, totals):
    """Set the outputs to the expectations of Pauli words: products of the state and its image, row by row.

    Few rows are added up at a time, those of either sign apart, and the rest in double precision: added up one by
    one, 2**16 single numbers would lose two digits.
    """
    lanes = VECTOR_BYTES // state.itemsize
    width = 2 * lanes
    rows, flipped = len(state) // width, sums[2 * width : 3 * width]
    for i in range(len(words)):
        word = words[i]
        clear(totals)
        for start in range(0, rows, BLOCK):
            clear(sums[: 2 * width])
            for row in range(start, min(start + BLOCK, rows)):
                partner, at = width * (row ^ word[0]), width * _odd(row & word[2])
                if word[1] == 0:
                    add_product_conj(sums, state, state, at, partner, width * row)
                else:
                    _flip_lanes(state, partner, word[1] * samples, flipped)
                    add_product_conj(sums, sums, state, at, 2 * width, width * row)
            for k in range(width):
                totals[k] += np.float64(sums[k]) - sums[width + k]
        for sample in range(first, last):
            total = 0.0
            for lane in range(sample - first, lanes, samples):
                real, imaginary = _factor(word, lane, samples)
                total += real * totals[lane] - imaginary * totals[lanes + lane]
            outputs[sample, i] = total


@compiled
def _read_words_back(words, first, last, samples, state, gradients, slopes, sums):
    """Add to `slopes`, for each Pauli word, twice its image of the state times the gradient of its output."""
    lanes = VECTOR_BYTES // state.itemsize
    width = 2 * lanes
    flipped = sums[2 * width : 3 * width]
    for i in range(len(words)):
        word = words[i]
        for lane in range(lanes):
            sample = first + lane % samples
            slope = 2.0 * gradients[sample, i] if sample < last else 0.0
            real, imaginary = _factor(word, lane, samples)
            sums[lane], sums[lanes + lane] = slope * real, slope * imaginary
        for k in range(width):
            sums[width + k] = -sums[k]  # for rows of the other sign
        for row in range(len(state) // width):
            partner, at = width * (row ^ word[0]), width * _odd(row & word[2])
            if word[1] == 0:
                add_product(slopes, sums, state, width * row, at, partner)
            else:
                _flip_lanes(state, partner, word[1] * samples, flipped)
                add_product(slopes, sums, sums, width * row, at, 2 * width)
