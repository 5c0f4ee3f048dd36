from __future__ import annotations

import copy
import math

import pennylane as qml
import pytest
import torch

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.gates.expression import Binary, Feature, WeightRef
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Diagonal, Op, Probs, Weight
from qcnn_compiler.layer import QCNNLayer
from tests.circuits import aws, z

TURN = WeightRef("w", 0)
ENCODED = tuple(Op("RY", (w,), (Feature(w),)) for w in range(3))
MIXED = (
    Op("RX", (1,), (TURN,), (0,)),
    Op("U3", (2,), tuple(WeightRef("w", i) for i in range(3))),
    Op("RX", (1,), (Binary("*", TURN, WeightRef("w", 1)),), (2,)),
)


def angle_circuit(readout=None) -> Circuit:
    return Circuit(3, 3, 3, (Weight("w", (3,)),), ENCODED + MIXED, readout or z(0, 1, 2))


def amplitude_circuit() -> Circuit:
    return Circuit(3, 3, 6, (Weight("w", (3,)),), MIXED, z(0, 1), Amplitude((0, 1, 2), 6, 0.5))


CIRCUITS = {
    "angles": angle_circuit(),
    "amplitudes": amplitude_circuit(),
    "probabilities": angle_circuit(Probs((2, 0))),
    "rows": angle_circuit(Diagonal((0, 1), ((1.0, 0.0, 0.5, 0.0), (0.0, 1.0, 0.0, 2.0)))),
}
#: Differentiation of expectations, and tolerance: PennyLane returns lightning's as float32.
DEVICES = {"default.qubit": ("backprop", 1e-10), "lightning.qubit": ("adjoint", 1e-6), "default.mixed": ("best", 1e-10)}


def seeded(circuit: Circuit, *args, **kwargs) -> QCNNLayer:
    torch.manual_seed(0)
    return QCNNLayer(circuit, *args, **kwargs)


def features(circuit: Circuit, *batch: int, dtype=torch.float32) -> torch.Tensor:
    return 0.1 + torch.rand(*batch, circuit.features, generator=torch.Generator().manual_seed(1), dtype=dtype)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", CIRCUITS)
def test_every_device_gives_the_outputs_and_gradients_of_the_executor(name, device):
    circuit = CIRCUITS[name]
    inputs = features(circuit, 4, dtype=torch.float64)
    method, tolerance = DEVICES[device]
    method = method if name in ("angles", "amplitudes") else "best"  # adjoint knows no probabilities
    layers = (seeded(circuit, dtype=torch.float64), seeded(circuit, device, method, dtype=torch.float64))
    ours, theirs = (layer(inputs) for layer in layers)
    torch.testing.assert_close(ours, theirs, rtol=0, atol=tolerance)
    for output in (ours, theirs):
        (output**2).sum().backward()
    for ours, theirs in zip(*(layer.parameters() for layer in layers), strict=True):
        torch.testing.assert_close(ours.grad, theirs.grad, rtol=0, atol=max(tolerance, 1e-7))  # finite steps for `best`


def test_a_device_instance_is_used_as_it_is():
    device = qml.device("lightning.qubit", wires=3)
    layer = seeded(angle_circuit(), device)
    assert layer.qnode.device is device
    inputs = features(angle_circuit(), 2)
    torch.testing.assert_close(layer(inputs), seeded(angle_circuit())(inputs))


def test_the_layer_is_a_torchlayer_whose_state_dict_holds_the_weights_by_name():
    layer = seeded(aws())
    assert isinstance(layer, qml.qnn.TorchLayer)
    assert {name: tuple(t.shape) for name, t in layer.state_dict().items()} == aws().weight_shapes


def test_a_saved_state_gives_the_same_outputs(tmp_path):
    layer, other = seeded(aws()), QCNNLayer(aws())
    torch.save(layer.state_dict(), tmp_path / "weights.pt")
    other.load_state_dict(torch.load(tmp_path / "weights.pt"))
    inputs = features(aws(), 2)
    torch.testing.assert_close(other(inputs), layer(inputs), rtol=0, atol=0)


@pytest.mark.parametrize("device", [None, "default.qubit"])
@pytest.mark.parametrize("batch", [(), (1,), (2, 3), (2, 1, 2)])
def test_leading_dimensions_are_restored(batch, device):
    circuit = amplitude_circuit()
    layer = seeded(circuit, device)
    inputs = features(circuit, *batch)
    outputs = layer(inputs)
    assert outputs.shape == (*batch, 2)
    torch.testing.assert_close(outputs.reshape(-1, 2), layer(inputs.reshape(-1, 6)))


@pytest.mark.parametrize("device", [None, "default.qubit", "lightning.qubit"])
def test_precision_follows_the_parameters(device):
    layer = seeded(angle_circuit(), device)
    inputs = features(angle_circuit(), 2)
    single = layer(inputs)
    double = layer.double()(inputs)
    assert (single.dtype, double.dtype) == (torch.float32, torch.float64)
    assert layer.to(torch.float32)(inputs.double()).dtype == torch.float32
    torch.testing.assert_close(single.double(), double, rtol=0, atol=1e-6)  # single precision


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64], ids=str)
@pytest.mark.parametrize("name", CIRCUITS)
def test_both_engines_give_the_same_outputs_and_gradients(name, dtype):
    circuit = CIRCUITS[name]
    layers = [seeded(circuit, dtype=dtype, engine=engine) for engine in ("kernel", "torch")]
    inputs = [features(circuit, 4, dtype=dtype).requires_grad_() for _ in layers]
    for layer, x in zip(layers, inputs, strict=True):
        (layer(x) ** 2).sum().backward()
    tolerance = 1e-5 if dtype == torch.float32 else 1e-10  # the bar of the project
    for ours, theirs in zip(*([x, *layer.parameters()] for layer, x in zip(layers, inputs, strict=True)), strict=True):
        torch.testing.assert_close(ours.grad, theirs.grad, rtol=0, atol=tolerance)


def test_an_unknown_engine_is_refused():
    with pytest.raises(UserError, match="must be one of auto, kernel, torch, but is `fast`"):
        QCNNLayer(aws(), engine="fast")


@pytest.mark.parametrize("device", [None, "lightning.qubit"])
def test_a_copy_has_parameters_of_its_own(device):
    layer = seeded(angle_circuit(), device)
    inputs = features(angle_circuit(), 2)
    before = layer(inputs)
    other = copy.deepcopy(layer)
    torch.testing.assert_close(other(inputs), before)
    with torch.no_grad():
        other.w.add_(1.0)
    torch.testing.assert_close(layer(inputs), before)
    assert (other(inputs) - before).abs().max() > 1e-3


def test_parameters_start_uniformly_between_zero_and_two_pi():
    values = torch.nn.utils.parameters_to_vector(seeded(aws()).parameters())
    assert values.min() >= 0
    assert math.pi < values.max() <= 2 * math.pi


def test_init_fills_the_parameters():
    assert all((p == 0).all() for p in QCNNLayer(aws(), init=torch.nn.init.zeros_).parameters())


@pytest.mark.parametrize("name", ["device", "interface", "func", "wires", "qnode_"])
def test_a_weight_may_be_called_like_an_attribute_of_the_qnode(name):
    ops = (*ENCODED, Op("RX", (0,), (WeightRef(name, 0),)))
    layer = seeded(Circuit(3, 3, 3, (Weight(name, (2,)),), ops, z(0)))
    assert layer(features(angle_circuit(), 2)).shape == (2, 1)


def test_a_circuit_without_weights_or_features_in_use_has_a_row_per_sample():
    for device in (None, "default.qubit"):
        layer = QCNNLayer(Circuit(2, 2, 3, (), (Op("X", (1,)),), z(0, 1)), device)
        torch.testing.assert_close(layer(torch.zeros(4, 3)), torch.tensor([[1.0, -1.0]]).expand(4, 2))


@pytest.mark.parametrize("device", [None, "default.qubit"])
@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        (torch.ones(2, 5), "must have 6 features, but has 5"),
        (torch.tensor(1.0), "must have 6 features, but has 1"),
        (torch.tensor([[1.0] * 6, [1.0] * 5 + [math.nan]]), "sample 1 holds NaN or infinity"),
    ],
)
def test_inputs_that_do_not_fit_are_refused(inputs, message, device):
    with pytest.raises(UserError, match=message):
        seeded(amplitude_circuit(), device)(inputs)


@pytest.mark.parametrize("device", [None, "default.qubit"])
def test_an_image_that_is_all_zero_is_refused(device):
    inputs = torch.ones(3, 256)
    inputs[2] = 0
    with pytest.raises(UserError, match="which is 0 for sample 2"):
        seeded(aws(), device)(inputs)


def test_printing_names_sizes_and_engine():
    assert repr(QCNNLayer(aws())) == "QCNNLayer(features=256, outputs=4, parameters=196, engine=kernel)"
    assert "engine=torch" in repr(QCNNLayer(aws(), engine="torch"))
    assert "engine=lightning.qubit" in repr(QCNNLayer(aws(), "lightning.qubit"))


def test_a_few_steps_of_training_lower_the_loss():
    layer = seeded(aws())
    inputs, labels = features(aws(), 16), torch.arange(16) % 4
    optimizer = torch.optim.Adam(layer.parameters(), lr=0.05)
    losses = []
    for _ in range(15):
        loss = torch.nn.functional.cross_entropy(layer(inputs), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < losses[0]
