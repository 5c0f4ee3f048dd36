"""Gates in the kernel: expressions, then the matrix of a block, then the chain rule back through both.

All in double precision: rounding of angles would otherwise be the largest error of single precision.
"""
# mypy: disable-error-code="no-untyped-def, no-untyped-call, untyped-decorator, misc"
# numba infers the types of these functions from their first call

from __future__ import annotations

import math
from typing import Any

from numba import njit

from qcnn_compiler.backends.kernel_tables import (
    ADD,
    ARCCOS,
    ARCSIN,
    ARCTAN,
    COS,
    DIVIDE,
    EXP,
    MULTIPLY,
    POWER,
    SIN,
    SQRT,
    SUBTRACT,
    TAN,
)

#: Nothing that assumes finite numbers, because samples are checked for it, or that reorders sums.
OPTIONS: dict[str, Any] = {
    "error_model": "numpy",
    "fastmath": {"contract", "nsz"},
    "_nrt": False,  # all memory is given, so that no code counts references
    "no_cpython_wrapper": True,
    "no_cfunc_wrapper": True,
}
compiled = njit(**OPTIONS)


@compiled
def evaluate(nodes, values, first, last):
    """Set `values[first:last]` to what the nodes compute from earlier values."""
    for i in range(first, last):
        operation, a, b = nodes[i, 0], nodes[i, 1], nodes[i, 2]
        if operation == ADD:
            values[i] = values[a] + values[b]
        elif operation == SUBTRACT:
            values[i] = values[a] - values[b]
        elif operation == MULTIPLY:
            values[i] = values[a] * values[b]
        elif operation == DIVIDE:
            values[i] = values[a] / values[b]
        elif operation == POWER:
            values[i] = values[a] ** values[b]
        else:
            values[i] = _call(operation, values[a])


@compiled
def _call(operation, value):
    if operation == SIN:
        return math.sin(value)
    if operation == COS:
        return math.cos(value)
    if operation == TAN:
        return math.tan(value)
    if operation == SQRT:
        return math.sqrt(value)
    if operation == EXP:
        return math.exp(value)
    if operation == ARCCOS:
        return math.acos(value)
    return math.asin(value) if operation == ARCSIN else math.atan(value)


@compiled
def differentiate(nodes, values, slopes, first, last):
    """Add to the slopes of earlier values what the nodes `first` to `last` pass on, last one first."""
    for i in range(last - 1, first - 1, -1):
        operation, a, b = nodes[i, 0], nodes[i, 1], nodes[i, 2]
        slope = slopes[i]
        if operation in (ADD, SUBTRACT):
            slopes[a] += slope
            slopes[b] += slope if operation == ADD else -slope
        elif operation == MULTIPLY:
            slopes[a] += slope * values[b]
            slopes[b] += slope * values[a]
        elif operation == DIVIDE:
            slopes[a] += slope / values[b]
            slopes[b] -= slope * values[i] / values[b]
        elif operation == POWER:  # the exponent is a number
            slopes[a] += slope * values[b] * values[a] ** (values[b] - 1)
        else:
            slopes[a] += slope * _derivative(operation, values[a], values[i])


@compiled
def _derivative(operation, value, result):
    if operation == SIN:
        return math.cos(value)
    if operation == COS:
        return -math.sin(value)
    if operation == TAN:
        return 1 + result * result
    if operation == SQRT:
        return 0.5 / result
    if operation == EXP:
        return result
    if operation == ARCTAN:
        return 1 / (1 + value * value)
    root = 1 / math.sqrt(1 - value * value)
    return root if operation == ARCSIN else -root


@compiled
def build_block(gates, block, values, products):
    """Set `products[k]` to the product of the first k factors of a block, `(d, d)` each; return their number."""
    steps, waves, entries, parts, blocks = gates
    first, last, d = blocks[block, 0], blocks[block, 1], blocks[block, 2]
    for i in range(d):
        for j in range(d):
            products[0, i, j] = 1.0 if i == j else 0.0
    for step in range(first, last):
        k = step - first
        cosine, sine = _wave(steps, waves, values, step)
        for i in range(d):
            for j in range(d):
                products[k + 1, i, j] = 0.0
        for e in range(steps[step, 1], steps[step + 1, 1]):
            row, column = entries[e, 0], entries[e, 1]
            factor = parts[e, 0] + cosine * parts[e, 1] + sine * parts[e, 2]
            for j in range(d):
                products[k + 1, row, j] += factor * products[k, column, j]
    return last - first


@compiled
def _wave(steps, waves, values, step):
    node = steps[step, 0]
    if node < 0:
        return 0.0, 0.0
    angle = waves[step, 0] * values[node] + waves[step, 1]
    return math.cos(angle), math.sin(angle)


@compiled
def differentiate_block(gates, block, values, products, slope, start, slopes, before):
    """Add to `slopes` of the nodes what the gradient of a block's matrix passes on.

    `products` are those of `build_block`; `slope` holds the gradient from `start` on, and is overwritten, as is
    `before`, memory for one matrix.
    """
    steps, waves, entries, parts, blocks = gates
    first, last, d = blocks[block, 0], blocks[block, 1], blocks[block, 2]
    for step in range(last - 1, first - 1, -1):
        cosine, sine = _wave(steps, waves, values, step)
        for i in range(d * d):
            before[i] = 0.0
        total = 0.0
        for e in range(steps[step, 1], steps[step + 1, 1]):
            row, column = entries[e, 0], entries[e, 1]
            factor = (parts[e, 0] + cosine * parts[e, 1] + sine * parts[e, 2]).conjugate()
            change = cosine * parts[e, 2] - sine * parts[e, 1]
            for j in range(d):
                after = change * products[step - first, column, j]
                given = slope[start + row * d + j]
                total += given.real * after.real + given.imag * after.imag
                before[column * d + j] += factor * given
        if steps[step, 0] >= 0:
            slopes[steps[step, 0]] += waves[step, 0] * total
        for i in range(d * d):
            slope[start + i] = before[i]


@compiled
def copy(target, source):
    """Set the first numbers of a flat array to those of another, which slices would take numba long to compile."""
    for i in range(len(source)):
        target[i] = source[i]


@compiled
def clear(target):
    """Set every number of a flat array to zero."""
    for i in range(len(target)):
        target[i] = 0.0
