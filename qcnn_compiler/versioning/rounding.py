"""Angles with a bound on what rounding does to them: first order, as in a textbook of numerical analysis."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.gates.expression import Binary, Call, Expression, Feature, Number, WeightRef, evaluate

Values = NDArray[np.float64]
EPSILON = float(np.finfo(np.float64).eps)

#: The derivative of a function.
_SLOPES: dict[str, Callable[[Values], Values]] = {
    "sin": np.cos,
    "cos": np.sin,
    "tan": lambda a: 1 + np.tan(a) ** 2,
    "sqrt": lambda a: 0.5 / np.sqrt(a),
    "exp": np.exp,
    "arccos": lambda a: 1 / np.sqrt(1 - a**2),
    "arcsin": lambda a: 1 / np.sqrt(1 - a**2),
    "arctan": lambda a: 1 / (1 + a**2),
}


def rounding_error(angle: Expression, weights: Mapping[str, Values], features: Values) -> Values:
    """Return how far the angle at each sample may be from its exact value, in radians; NaN where it is no number.

    Args:
        weights: `(size, samples)` by tensor, exact.
        features: `(samples, features)`, exact.
    """
    value = _value(angle, weights, features)
    match angle:
        case WeightRef() | Feature():
            return np.zeros(len(features))
        case Binary(op, left, right):
            errors = [rounding_error(side, weights, features) for side in (left, right)]
            a, b = (_value(side, weights, features) for side in (left, right))
            return _of_binary(op, a, b, errors[0], errors[1]) + EPSILON * abs(value)
        case Call(function, argument):
            inner = rounding_error(argument, weights, features)
            at = _value(argument, weights, features)
            return _times(abs(_SLOPES[function](at)), inner) + EPSILON * abs(value)
        case Number():
            return EPSILON * abs(value)
    raise AssertionError(f"unbound name in {angle}")


def _value(angle: Expression, weights: Mapping[str, Values], features: Values) -> Values:
    found: Values = np.broadcast_to(evaluate(angle, weights, features, np), len(features)).astype(np.float64)
    return found


def _of_binary(op: str, a: Values, b: Values, error_a: Values, error_b: Values) -> Values:
    match op:
        case "*":
            return _times(abs(b), error_a) + _times(abs(a), error_b)
        case "/":
            return _times(1 / abs(b), error_a) + _times(abs(a / b**2), error_b)
        case "**":  # exponents are small written numbers
            return _times(abs(b * a ** (b - 1)), error_a)
    return error_a + error_b


def _times(slope: Values, error: Values) -> Values:
    """Return the product, zero where there is no error, however steep the slope."""
    return np.where(error == 0, 0.0, slope * error)
