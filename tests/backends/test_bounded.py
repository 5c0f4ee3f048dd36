"""Batches in parts: the same outputs and gradients, in less memory, and clear words where nothing fits."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
import torch

from qcnn_compiler.analysis.memory import Use, sizes, step_bytes
from qcnn_compiler.backends import bounded
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Probs
from qcnn_compiler.layer import QCNNLayer
from tests.backends.test_executor import mixed
from tests.circuits import aws

ENGINES = pytest.mark.parametrize("engine", ["kernel", "torch"])


def layer_in_parts(circuit, engine: str, samples: int) -> QCNNLayer:
    """Return a layer in double precision whose memory is just enough for a number of samples."""
    size = sizes(QCNNLayer(circuit).compiled, engine)
    limit = step_bytes(size, samples, Use(engine, 8, threads=torch.get_num_threads()))
    torch.manual_seed(0)
    return QCNNLayer(circuit, dtype=torch.float64, engine=engine, max_memory=limit)


def derivatives(layer: QCNNLayer, inputs: torch.Tensor) -> list[torch.Tensor]:
    """Return outputs and gradients of a loss that is no sum over samples."""
    inputs = inputs.clone().requires_grad_()
    outputs = layer(inputs)
    loss = (outputs.mean(0) ** 2).sum()
    return [outputs, *torch.autograd.grad(loss, [inputs, *layer.parameters()])]


@ENGINES
@pytest.mark.parametrize(
    "circuit", [aws(), mixed(), replace(mixed(), readout=Probs((2, 0)))], ids=["aws", "mixed", "probs"]
)
def test_parts_give_the_outputs_and_gradients_of_the_whole_batch(circuit, engine):
    inputs = 0.1 + torch.rand(37, circuit.features, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    parts = layer_in_parts(circuit, engine, 10)
    assert parts.samples_at_once(37) == 8
    torch.manual_seed(0)
    whole = QCNNLayer(circuit, dtype=torch.float64, engine=engine)
    for ours, theirs in zip(derivatives(parts, inputs), derivatives(whole, inputs), strict=True):
        torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-12)  # sums in another order


@ENGINES
def test_inference_in_parts_gives_the_same_outputs_and_no_graph(engine):
    layer = layer_in_parts(aws(), engine, 1)
    inputs = torch.rand(60, 256, dtype=torch.float64)
    with torch.no_grad():
        outputs = layer(inputs)
    assert not outputs.requires_grad
    torch.testing.assert_close(outputs, layer(inputs).detach(), rtol=0, atol=1e-12)
    torch.testing.assert_close(layer.freeze()(inputs), outputs, rtol=0, atol=1e-12)


def test_weights_that_are_not_trained_get_no_gradient_from_parts():
    layer = layer_in_parts(aws(), "torch", 2)
    layer.conv1.requires_grad_(False)
    (layer(torch.rand(5, 256, dtype=torch.float64)) ** 2).sum().backward()
    assert layer.conv1.grad is None
    assert layer.conv2.grad.abs().max() > 1e-6


@ENGINES
@pytest.mark.parametrize("training", [True, False])
def test_a_sample_that_does_not_fit_is_refused_with_what_would(engine, training):
    layer = QCNNLayer(aws(), engine=engine, max_memory="2 kB")
    with torch.set_grad_enabled(training), pytest.raises(UserError) as caught:
        layer(torch.rand(1, 256))
    message = str(caught.value)
    assert message.startswith("A training step of one" if training else "Inference of one")
    assert "2 kB, the limit that `max_memory` sets, but needs about" in message
    assert "for 8 wires in 32-bit numbers" in message


def test_the_refusal_names_the_wires_and_the_memory_that_would_fit():
    layer = QCNNLayer(aws(), engine="torch", max_memory=10**6)
    size = sizes(layer.compiled, "torch")
    one = step_bytes(size, 1, Use("torch", 4))
    fewer = step_bytes(replace(size, wires=6, features=64, amplitudes=64), 1, Use("torch", 4))
    with pytest.raises(UserError, match="; 6 wires would fit"):
        QCNNLayer(aws(), engine="torch", max_memory=fewer)(torch.rand(1, 256))
    assert QCNNLayer(aws(), engine="torch", max_memory=one)(torch.rand(2, 256)).shape == (2, 4)


def test_by_default_half_of_the_free_memory_may_be_taken(monkeypatch):
    monkeypatch.setattr(bounded, "available_memory", lambda: 1000)
    with pytest.raises(UserError, match="must fit into 500 B, half of what is free on the machine, but needs"):
        QCNNLayer(aws())(torch.rand(1, 256))


def test_a_device_of_pennylane_keeps_no_limit_and_says_so():
    with pytest.raises(UserError, match="leave it out, or build the layer without a device"):
        QCNNLayer(aws(), "default.qubit", max_memory="1 GB")


@pytest.mark.parametrize(("samples", "words"), [(100, "The compiled kernel"), (4, "The gradient of a batch in parts")])
def test_a_second_derivative_that_is_not_there_is_refused_with_the_engine_that_has_it(samples, words):
    layer = layer_in_parts(aws(), "kernel", samples)
    outputs = layer(torch.rand(9, 256, dtype=torch.float64))
    with pytest.raises(UserError, match=f"{words} can be differentiated once only: use `engine='torch'`"):
        torch.autograd.grad(outputs.sum(), list(layer.parameters()), create_graph=True)


def test_the_layer_has_second_derivatives_with_the_torch_engine():
    torch.manual_seed(0)
    layer = QCNNLayer(mixed(), engine="torch", dtype=torch.float64)
    inputs = torch.rand(2, 5, dtype=torch.float64, requires_grad=True)
    called = partial(torch.func.functional_call, layer)
    assert torch.autograd.gradgradcheck(lambda x, w: called({"w": w}, (x,)), (inputs, layer.w))
