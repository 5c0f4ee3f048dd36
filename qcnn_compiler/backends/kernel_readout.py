"""Readout in the kernel: from a chunk's final state to its outputs, and back.

Outputs are functions of the bits of some wires, whose probabilities are summed first, or Pauli words. The
tables come from `kernel_layout.build_readout`.
"""
# mypy: disable-error-code="no-untyped-def, no-untyped-call, untyped-decorator, misc"

from __future__ import annotations

import numpy as np

from qcnn_compiler.backends.kernel_gates import clear, compiled
from qcnn_compiler.backends.kernel_layout import PROBABILITIES, VECTOR_BYTES, WORDS


@compiled
def read(readout, chunk, samples, state, outputs, sums):
    """Set the outputs `(batch, outputs)` of the samples of a chunk."""
    kind, keys, row_keys, lane_keys, values, words = readout
    lanes = VECTOR_BYTES // state.itemsize
    first, last = chunk * samples, min((chunk + 1) * samples, len(outputs))
    for sample in range(first, last):
        for i in range(outputs.shape[1]):
            outputs[sample, i] = 0.0
    if kind == WORDS:
        _read_words(words, first, last, samples, state, outputs)
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
        _read_words_back(words, first, last, samples, state, gradients, slopes)
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
def _phase(word, row, wires):
    """Return the entry of a Pauli word in the row of a basis state, up to the factor that all rows share."""
    bits = (row & word[2]) | ((wires & word[3]) << 32)
    for shift in (32, 16, 8, 4, 2, 1):
        bits ^= bits >> shift
    return -1.0 if bits & 1 else 1.0


@compiled
def _image(word, row, lane, samples, lanes, state):
    """Return one amplitude of the state after a Pauli word."""
    place = 2 * lanes * (row ^ word[0]) + (lane ^ (word[1] * samples))
    factor = word[5] * _phase(word, row, lane // samples)
    real, imaginary = factor * state[place], factor * state[place + lanes]
    if word[4] == 0:
        return real, imaginary
    if word[4] == 1:  # the letters Y leave a factor (-i) ** count
        return imaginary, -real
    if word[4] == 2:
        return -real, -imaginary
    return -imaginary, real


@compiled
def _read_words(words, first, last, samples, state, outputs):
    lanes = VECTOR_BYTES // state.itemsize
    for i in range(len(words)):
        for sample in range(first, last):
            total = 0.0  # in double precision: added up one by one, 2**16 single ones would lose two digits
            for row in range(len(state) // (2 * lanes)):
                for lane in range(sample - first, lanes, samples):
                    place = 2 * lanes * row + lane
                    real, imaginary = _image(words[i], row, lane, samples, lanes, state)
                    total += state[place] * real + state[place + lanes] * imaginary
            outputs[sample, i] = total


@compiled
def _read_words_back(words, first, last, samples, state, gradients, slopes):
    lanes = VECTOR_BYTES // state.itemsize
    for i in range(len(words)):
        for row in range(len(state) // (2 * lanes)):
            for lane in range(lanes):
                if first + lane % samples < last:
                    place = 2 * lanes * row + lane
                    real, imaginary = _image(words[i], row, lane, samples, lanes, state)
                    slope = 2 * gradients[first + lane % samples, i]
                    slopes[place] += slope * real
                    slopes[place + lanes] += slope * imaginary
