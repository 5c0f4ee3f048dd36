from __future__ import annotations

import pytest
import torch

from qcnn_compiler.backends import executor_frozen
from qcnn_compiler.backends.executor_frozen import Frozen, is_matrix_cheaper
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.gates.expression import Feature, WeightRef
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Diagonal, Op, Probs, Weight
from qcnn_compiler.layer import QCNNLayer
from tests.backends.test_executor import WORDS
from tests.circuits import aws, z

TOLERANCE = 1e-12  # rounding of some hundred operations in double precision


def deep(readout=None, wires: int = 3, repeats: int = 20) -> Circuit:
    ops = [
        Op(gate, (a, (a + 1) % 3), (WeightRef("w", a),), layer=layer, edge=a)
        for layer in range(repeats)
        for a in range(3)
        for gate in ("IsingXX", "IsingYY")
    ]
    start = Amplitude((2, 0), 3, 0.5)
    return Circuit(wires, wires, 4, (Weight("w", (3,)),), tuple(ops), readout or z(0, 1, 2), start)


def layer_of(circuit: Circuit, **options) -> QCNNLayer:
    torch.manual_seed(0)
    return QCNNLayer(circuit, dtype=torch.float64, **options)


def inputs_of(circuit: Circuit, *batch: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(1)
    return 0.1 + torch.rand(*batch, circuit.features, generator=generator, dtype=torch.float64)


@pytest.mark.parametrize("engine", ["kernel", "torch"])
@pytest.mark.parametrize("readout", [Probs((2, 0)), Diagonal((0,), ((1.0, 0.5),)), WORDS, None], ids=str)
def test_a_frozen_deep_circuit_is_one_matrix_with_the_outputs_of_the_layer(readout, engine):
    layer = layer_of(deep(readout), engine=engine)
    frozen = layer.freeze()
    assert frozen.whole is not None
    inputs = inputs_of(layer.circuit, 2, 5)
    torch.testing.assert_close(frozen(inputs), layer(inputs).detach(), rtol=0, atol=TOLERANCE)


@pytest.mark.parametrize("use_matrix", [True, False])
def test_the_aws_circuit_gives_the_same_outputs_either_way(use_matrix):
    layer = layer_of(aws())
    inputs = inputs_of(aws(), 3)
    weights = {name: tensor.detach() for name, tensor in layer.named_parameters()}
    frozen = Frozen(layer.freeze().engine, weights, use_matrix)
    torch.testing.assert_close(frozen(inputs), layer(inputs).detach(), rtol=0, atol=TOLERANCE)


def test_a_shallow_circuit_keeps_its_gates():
    assert layer_of(aws()).freeze().whole is None


def test_features_that_gates_read_leave_no_matrix():
    ops = (*deep().ops, Op("RX", (0,), (Feature(3),)))
    circuit = Circuit(3, 3, 4, deep().weights, ops, z(0), deep().initial)
    layer = layer_of(circuit)
    assert not is_matrix_cheaper(layer.freeze().circuit)
    inputs = inputs_of(circuit, 3)
    torch.testing.assert_close(layer.freeze()(inputs), layer(inputs).detach(), rtol=0, atol=TOLERANCE)


def test_samples_are_taken_in_parts_that_fit_the_memory_limit(monkeypatch):
    frozen = layer_of(deep()).freeze()
    inputs = inputs_of(deep(), 7)
    expected = frozen(inputs)
    monkeypatch.setattr(executor_frozen, "MAX_BYTES", 1)
    torch.testing.assert_close(frozen(inputs), expected, rtol=0, atol=TOLERANCE)


def test_training_on_does_not_change_what_is_frozen():
    layer = layer_of(deep())
    inputs = inputs_of(deep(), 3)
    frozen = [layer.freeze(), Frozen(layer.freeze().engine, dict(layer.named_parameters()), use_matrix=False)]
    before = [f(inputs) for f in frozen]
    with torch.no_grad():
        layer.w.add_(1.0)
    for f, old in zip(frozen, before, strict=True):
        assert torch.equal(f(inputs), old)
        assert not f(inputs).requires_grad


def test_a_layer_on_a_pennylane_device_is_not_frozen():
    with pytest.raises(UserError, match="build it without `device`"):
        QCNNLayer(deep(repeats=1), "default.qubit").freeze()


def test_wrong_inputs_are_refused():
    with pytest.raises(UserError, match="must have 4 features, but has 3"):
        layer_of(deep()).freeze()(torch.ones(2, 3))
