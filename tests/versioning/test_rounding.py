"""Whether angles in double precision are as near to exact ones as is said, and not much nearer."""

from __future__ import annotations

import numpy as np
import pytest

from qcnn_compiler.gates.expression import Expression, Name, WeightRef, bind, evaluate, leaves, parse
from qcnn_compiler.versioning.rounding import rounding_error

ANGLES = (
    "w + v*pi/3", "w**8 - v**7", "w/v + 0.1", "w**-3", "sin(w*v)", "cos(w - 3*v)", "tan(w)", "sqrt(w*w + v)",
    "exp(w)*exp(-v)", "arccos(w/1000)", "arcsin(v/1000)", "arctan(w*v)", "(w + v)**2 - w*w",
)  # fmt: skip


def bound(text: str) -> Expression:
    angle = parse(text)
    names = [leaf.name for leaf in leaves(angle) if isinstance(leaf, Name)]
    return bind(angle, {name: WeightRef(name, 0) for name in names})


@pytest.mark.parametrize("text", ANGLES)
@pytest.mark.parametrize("size", [1e-3, 0.9, 30.0, 300.0])
def test_errors_are_no_larger_than_said(text: str, size: float) -> None:
    angle, features = bound(text), np.zeros((200, 1))
    drawn = np.random.default_rng(3).uniform(-size, size, (2, 1, 200))
    weights = {"w": drawn[0], "v": drawn[1]}
    extended = {name: values.astype(np.longdouble) for name, values in weights.items()}
    with np.errstate(all="ignore"):
        error = rounding_error(angle, weights, features)
        found, exact = evaluate(angle, weights, features, np), evaluate(angle, extended, features, np)
        known = np.isfinite(error) & np.isfinite(found)
        assert known.any()
        assert (abs(found - exact) <= 2 * error)[known].all()
        assert size > 1 or np.median(error[known] / (1 + abs(exact[known]))) < 1e-13
