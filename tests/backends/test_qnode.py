from __future__ import annotations

import numpy as np
import pennylane as qml
import pytest
import torch
from hypothesis import given, settings

from qcnn_compiler.backends.executor_inputs import amplitudes
from qcnn_compiler.backends.qnode import to_qnode
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.gates.expression import WeightRef
from qcnn_compiler.gates.matrix import gate_matrix
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Diagonal, Op, Weight
from tests.circuits import aws, z
from tests.oracle import qnode_engine, sample
from tests.simulator import simulate
from tests.strategies import circuits


@given(circuits())
@settings(max_examples=60, deadline=None, derandomize=True)
def test_the_qnode_gives_what_a_simulator_of_full_matrices_gives(circuit):
    inputs = sample(circuit)
    weights = {name: tensor.numpy() for name, tensor in inputs.weights.items()}
    expected = [simulate(circuit, features.numpy(), weights) for features in inputs.features]
    np.testing.assert_allclose(qnode_engine(circuit)(inputs.features, inputs.weights), expected, atol=1e-12)


def test_every_gate_has_its_own_name_and_matrix_in_pennylane():
    for row in GATES.values():
        wires = tuple(range(row.wires))
        angles = tuple(WeightRef("w", i) for i in range(len(row.params)))
        op = Op(row.base or row.name, wires[row.controls :], angles, wires[: row.controls])
        qnode = to_qnode(Circuit(row.wires, row.wires, 1, (Weight("w", (3,)),), (op,), z(0)), interface="auto")
        values = np.array([0.3, 0.5, 0.7])
        (queued,) = qml.workflow.construct_tape(qnode)(np.zeros(1), w=values).operations
        assert queued.name.lower() == row.pennylane.lower()  # PennyLane writes `Adjoint(S)` for `adjoint(S)`
        expected = gate_matrix(row.name, values[: len(row.params)])
        np.testing.assert_allclose(qml.matrix(queued, wire_order=wires), expected, atol=1e-12, err_msg=row.name)
    assert len(GATES) > 0


def test_one_sample_gives_what_it_gives_in_a_batch():
    inputs = sample(aws())
    qnode = to_qnode(aws())
    batch = torch.stack(qnode(inputs.features, **inputs.weights), dim=1)
    alone = torch.stack(qnode(inputs.features[1], **inputs.weights))
    torch.testing.assert_close(batch[1], alone, rtol=0, atol=1e-12)


@pytest.mark.parametrize("blocks", [(), (1, 1)])
def test_a_sample_without_a_norm_is_refused_as_by_the_engines(blocks: tuple[int, ...]) -> None:
    start = Amplitude((0, 1), 4, blocks=blocks)
    circuit = Circuit(2, 2, 4, (), (), z(0), initial=start)
    features = torch.tensor([[1.0, 2, 3, 4], [0, 0, 0, 0]])
    with pytest.raises(UserError, match="is 0 for sample 1") as caught:
        to_qnode(circuit)(features)
    with pytest.raises(UserError) as ours:
        amplitudes(start, features)
    assert str(caught.value) == str(ours.value)


def test_a_device_can_be_given_as_an_instance():
    device = qml.device("default.qubit", wires=12)
    assert to_qnode(aws(), device).device is device


def test_a_diagonal_readout_returns_the_probabilities_of_its_wires():
    circuit = Circuit(2, 2, 1, (), (Op("X", (1,)),), Diagonal((1, 0), ((1.0, 2.0, 3.0, 4.0),)))
    np.testing.assert_allclose(to_qnode(circuit, interface="auto")(np.zeros(1)), [0, 0, 1, 0], atol=1e-12)


def test_shots_give_estimates():
    circuit = Circuit(1, 1, 1, (), (Op("H", (0,)),), z(0))
    (estimate,) = to_qnode(circuit, interface="auto", shots=8)(np.zeros(1))
    assert estimate * 4 == pytest.approx(round(float(estimate) * 4))  # the mean of 8 signs


def test_a_drawing_shows_pennylane_names():
    inputs = sample(aws())
    picture = qml.draw(to_qnode(aws()))(inputs.features[0], **inputs.weights)
    assert "|Ψ⟩" in picture
    assert "U3(" in picture
