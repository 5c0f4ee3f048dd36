from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from qcnn_compiler.analysis import confirm as module
from qcnn_compiler.analysis.confirm import ZERO, confirm, effective_dimension
from qcnn_compiler.gates.expression import Binary, Number, WeightRef
from qcnn_compiler.ir.circuit import Circuit, Op, Probs
from tests.circuits import aws, aws_published, single, z

W = [WeightRef("w", i) for i in range(3)]


@pytest.mark.parametrize("circuit", [aws(), aws_published()], ids=lambda c: c.name)
def test_the_inert_parameters_of_the_aws_circuit_are_exactly_those_with_zero_gradient(circuit: Circuit) -> None:
    found = confirm(circuit, seed=1)
    assert (found.refuted, found.unexplained) == ((), ())
    assert found.largest_inert <= ZERO


def test_a_gradient_that_vanishes_for_no_structural_reason_is_listed() -> None:
    cancelling = Binary("-", W[0], W[0])
    found = confirm(single([Op("RX", (0,), (cancelling,)), Op("RX", (0,), (W[1],))], {"w": 2}, z(0), 1))
    assert [str(p) for p in found.unexplained] == ["w[0]"]


def test_an_audit_that_is_wrong_is_refuted(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = module.audit
    inert = honest(single([Op("RZ", (0,), (W[0],))], {"w": 1}, z(0), 1)).inert
    monkeypatch.setattr(module, "audit", lambda circuit: replace(honest(circuit), inert=inert))
    found = confirm(single([Op("RX", (0,), (W[0],))], {"w": 1}, z(0), 1))
    assert [str(p) for p in found.refuted] == ["w[0]"]
    assert found.largest_inert > 0.01


def test_derivatives_agree_with_finite_differences() -> None:
    circuit = single([Op("RX", (0,), (W[0],)), Op("RY", (0,), (Binary("*", Number(2.0), W[1]),))], {"w": 2}, z(0), 1)
    t, u = 0.3, 0.4
    jacobian = module._jacobian(module._executor(circuit), {"w": np.array([t, u])}, np.zeros((1, 0)))
    # <Z> after RX(t) RY(2u) is cos(t) cos(2u)
    closed = [[-np.sin(t) * np.cos(2 * u), -2 * np.cos(t) * np.sin(2 * u)]]
    np.testing.assert_allclose(jacobian, closed, atol=1e-12)  # rounding of a few products


def test_two_rotations_about_one_axis_count_as_one_dimension() -> None:
    circuit = single([Op("RX", (0,), (W[0],)), Op("RX", (0,), (W[1],))], {"w": 2}, z(0), 1)
    found = effective_dimension(circuit, samples=4)
    assert (found.rank, found.parameters) == (1, 2)


def test_outputs_without_weights_have_no_dimension() -> None:
    assert effective_dimension(single([Op("H", (0,))], {}, Probs((0,)), 1), samples=2).rank == 0


def test_the_aws_circuit_has_143_effective_dimensions() -> None:
    found = effective_dimension(aws(), seed=3)
    assert (found.rank, found.parameters) == (143, 196)
