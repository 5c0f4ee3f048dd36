"""Features that no output can depend on, against the derivatives of the outputs."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from hypothesis import given, settings

from qcnn_compiler.analysis.features import blind_features
from qcnn_compiler.backends.executor import build_executor
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.lower import lower
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from tests.oracle import sample
from tests.strategies import circuits

PAIRS = [{"kind": "conv", "template": "so4", "wiring": "pairs"}, {"kind": "pool", "keep": [0, 1]}]
AGAIN = {"kind": "embed", "embedding": {"kind": "angle", "rotation": "X"}}


def circuit_of(embedding: dict[str, Any], *layers: dict[str, Any]) -> Circuit:
    value = {
        "qcnn": 1,
        "name": "a",
        "wires": 6,
        "embedding": embedding,
        "layers": layers,
        "readout": {"kind": "expval"},
    }
    return lower(check_spec(Spec.model_validate(value)))


CASES = {
    "phases of |0>": (circuit_of({"kind": "angle", "rotation": "Z"}, *PAIRS), range(6)),
    "phases of |0>, and again": (circuit_of({"kind": "angle", "rotation": "Z"}, AGAIN, *PAIRS), range(2, 6)),
    "outside the light cone": (circuit_of({"kind": "angle"}, *PAIRS), range(2, 6)),
    "blocks outside the light cone": (circuit_of({"kind": "hybrid_direct", "block": 2}, *PAIRS), range(4, 12)),
    "one state": (circuit_of({"kind": "amplitude"}, *PAIRS), ()),
    "phases that commute with what is measured": (circuit_of({"kind": "iqp"}), range(6)),
    "phases seen": (circuit_of({"kind": "iqp", "repeats": 2}), ()),
}


def derivatives(circuit: Circuit) -> torch.Tensor:
    """Return the largest derivative of any output by each feature."""
    inputs = sample(circuit, seed=4)
    run = build_executor(circuit, torch.complex128)
    weights = inputs.weights
    by_output = torch.autograd.functional.jacobian(lambda x: run(x, weights).sum(0), inputs.features)
    return by_output.abs().amax(dim=(0, 1))


@pytest.mark.parametrize("name", CASES)
def test_blind_features_are_those_whose_derivatives_vanish(name: str) -> None:
    circuit, blind = CASES[name]
    assert blind_features(circuit) == tuple(blind)
    zero = derivatives(circuit) < 1e-12  # complex128
    assert tuple(zero.nonzero()[:, 0].tolist()) == tuple(blind)


@given(circuits())
@settings(max_examples=60, deadline=None, derandomize=True)
def test_no_output_depends_on_a_blind_feature_of_a_random_circuit(circuit: Circuit) -> None:
    assert derivatives(circuit)[list(blind_features(circuit))].sum() < 1e-12  # complex128
