"""Noisy circuits: against density matrices of our own, in closed form, and on fewer wires."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import qcnn_compiler as qc
from qcnn_compiler.backends.qnode import joined_outputs, to_qnode
from qcnn_compiler.gates.expression import Feature, Number, WeightRef
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Concat, Expval, Op, PauliTerm, Probs
from qcnn_compiler.layer import QCNNLayer
from qcnn_compiler.passes import verify
from qcnn_compiler.passes.noisy import count_errors, density_bytes, reduce_noisy
from qcnn_compiler.spec.noise import Channels, Noise
from tests.circuits import one_hot, single, z
from tests.density import simulate_noisy
from tests.oracle import sample
from tests.strategies import STARTS, circuits

ROOT = Path(__file__).parents[2]
STRONG = Noise(
    one_wire=Channels(depolarizing=0.1, amplitude_damping=0.2),
    two_wire=Channels(depolarizing=0.2, amplitude_damping=0.3, phase_damping=0.4),
    many_wire=Channels(depolarizing=0.3, phase_damping=0.1),
    measure=0.15,
    readout=0.1,
)

CLOSE = 1e-10  # complex128

probabilities = st.sampled_from([0.0, 0.1, 0.35, 0.8, 1.0])
#: Not 1: PennyLane adds 1e-14 under the roots of Kraus operators, which leaves 1e-7 of what would all be damped.
damping = st.sampled_from([0.0, 0.1, 0.35, 0.8])
channels = st.builds(Channels, depolarizing=probabilities, amplitude_damping=damping, phase_damping=damping)
noises = st.builds(
    Noise,
    one_wire=channels,
    two_wire=channels,
    many_wire=channels,
    measure=probabilities,
    readout=st.sampled_from([0.0, 0.1, 0.5]),
)


def expected(circuit: Circuit, noise: Noise) -> np.ndarray:
    inputs = sample(circuit)
    weights = {name: tensor.numpy() for name, tensor in inputs.weights.items()}
    return np.array([simulate_noisy(circuit, features.numpy(), weights, noise) for features in inputs.features])


def measured(circuit: Circuit, noise: Noise | None, of: Circuit | None = None) -> np.ndarray:
    """Return the outputs `(batch, outputs)` of the QNode at the features and weights of `of`."""
    inputs = sample(of or circuit)
    found = joined_outputs(circuit, to_qnode(circuit, noise=noise)(inputs.features, **inputs.weights))
    return found.expand(len(inputs.features), -1).numpy()


@given(circuits(), noises)
@settings(max_examples=20)
def test_the_noisy_qnode_and_the_reduced_one_give_what_density_matrices_give(circuit, noise):
    reduced, left = reduce_noisy(circuit, noise)
    verify(reduced)
    assert reduced.wires <= circuit.wires
    for applied, under in ((circuit, noise), (reduced, left)):
        np.testing.assert_allclose(measured(applied, under, of=circuit), expected(circuit, noise), atol=CLOSE)


@given(circuits())
@settings(max_examples=10)
def test_without_any_probability_the_outputs_are_the_pure_ones(circuit):
    np.testing.assert_allclose(measured(circuit, Noise()), measured(circuit, None), atol=CLOSE)


def test_batched_angles_of_gates_with_several_controls_are_run():
    angles = (WeightRef("w", 0), Feature(0), WeightRef("w", 1))
    ops = (Op("H", (0,)), Op("H", (1,)), Op("U3", (2,), angles, controls=(0, 1)))
    circuit = single(ops, {"w": 2}, z(0, 1, 2), 3, features=1)
    np.testing.assert_allclose(measured(circuit, STRONG), expected(circuit, STRONG), atol=CLOSE)


@pytest.mark.parametrize("start", STARTS, ids=repr)
@pytest.mark.parametrize("samples", [1, 2])
def test_every_initial_state_is_prepared_for_one_sample_and_for_a_batch(start: Amplitude, samples: int) -> None:
    ops = tuple(Op("RY", (wire,), (Number(0.3 + wire),)) for wire in range(len(start.wires)))
    circuit = Circuit(len(ops), len(ops), start.features, (), ops, Probs(tuple(range(len(ops)))), initial=start)
    features = sample(circuit).features[:samples]
    noisy = joined_outputs(circuit, to_qnode(circuit, noise=STRONG)(features))
    np.testing.assert_allclose(noisy, expected(circuit, STRONG)[:samples], atol=CLOSE)
    counted = joined_outputs(circuit, to_qnode(circuit, shots=20_000, seed=7)(features))
    exact = joined_outputs(circuit, to_qnode(circuit)(features))
    np.testing.assert_allclose(counted.reshape(exact.shape), exact, atol=0.02)  # more than five standard errors


def test_complete_depolarising_after_every_gate_leaves_nothing_but_chance():
    everything = Channels(depolarizing=1.0)
    ops = (Op("RY", (0,), (Number(0.3),)), Op("RX", (1,), (Number(0.4),)), Op("X", (2,), controls=(0, 1)))
    readout = Concat((Expval(tuple(PauliTerm(1, ((p, 0),)) for p in "XYZ")), Probs((1, 2))))
    noise = Noise(one_wire=everything, many_wire=everything)
    found = measured(single(ops, {}, readout, 3, features=1), noise)
    np.testing.assert_allclose(found[0], [0, 0, 0, 0.25, 0.25, 0.25, 0.25], atol=1e-12)


@pytest.mark.parametrize("p", [0.0, 0.1, 0.5])
def test_misread_bits_shrink_a_pauli_word_by_1_minus_2p_for_each_letter(p):
    ops = (Op("H", (0,)), Op("X", (1,)), Op("H", (2,)), Op("S", (2,)))  # +1 of X, -1 of Z, +1 of Y
    words = ((("X", 0),), (("Z", 1),), (("Y", 2),), (("X", 0), ("Z", 1), ("Y", 2)))
    readout = Expval(tuple(PauliTerm(1, word) for word in words))
    found = measured(single(ops, {}, readout, 3, features=1), Noise(readout=p))
    shrunk = 1 - 2 * p
    np.testing.assert_allclose(found[0], [shrunk, -shrunk, shrunk, -(shrunk**3)], atol=1e-12)


@pytest.mark.parametrize("p", [0.0, 0.2, 1.0])
def test_a_wrong_outcome_decides_and_is_what_is_read_of_the_measured_wire(p):
    ops = (Op("X", (0,)), Op("measure", (0,)), Op("X", (1,), conditions=(0,)))
    circuit = single(ops, {}, Probs((0, 1)), 2, features=1)
    # The readout flips only the second wire: the first is a bit already.
    np.testing.assert_allclose(measured(circuit, Noise(measure=p))[0], [p, 0, 0, 1 - p], atol=1e-12)
    both = measured(circuit, Noise(measure=p, readout=0.1))[0]
    np.testing.assert_allclose(both, [0.9 * p, 0.1 * p, 0.1 * (1 - p), 0.9 * (1 - p)], atol=1e-12)


def test_the_class_of_a_gate_counts_controls_and_not_conditions():
    ops = (
        Op("X", (0,)), Op("X", (1,), controls=(0,)), Op("SWAP", (0, 1)), Op("X", (2,), controls=(0, 1)),
        Op("measure", (3,)), Op("X", (0,), controls=(1,), conditions=(3,)),
    )  # fmt: skip
    circuit = single(ops, {}, z(0, 3), 4, features=1)
    classes = {"one_wire": 1, "two_wire": 3 * 2, "many_wire": 3}
    for name, wires in classes.items():
        assert count_errors(circuit, Noise(**{name: Channels(phase_damping=0.1)})) == {"phase_damping": wires}
    assert count_errors(circuit, Noise(measure=0.1, readout=0.1)) == {"measure": 1, "readout": 1}
    assert count_errors(circuit, Noise()) == {}


def one_hot_circuit() -> Circuit:
    ops = [Op("RY", (w,), (WeightRef("w", w),)) for w in range(2)] + [Op("X", (1,), controls=(0,))]
    ops += [Op("RX", (w,), (WeightRef("w", 2 + w),)) for w in range(2)]
    ops += list(one_hot((0, 1), (2, 3, 4, 5), 0))
    weights = single((), {"w": 4}, z(2, 3, 4, 5), 6).weights
    return Circuit(6, 2, 4, weights, tuple(ops), z(2, 3, 4, 5), Amplitude((0, 1), 4))


def test_noisy_one_hot_decoding_is_read_from_the_kept_wires_alone():
    circuit = one_hot_circuit()
    reduced, left = reduce_noisy(circuit, STRONG)
    assert (circuit.wires, reduced.wires, left.readout) == (6, 2, 0)
    np.testing.assert_allclose(measured(reduced, left, of=circuit), measured(circuit, STRONG), atol=1e-10)


SPECS = sorted(p for p in (ROOT / "specs").rglob("*.yaml") if "\nqcnn: " in p.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SPECS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_shipped_circuit_can_be_reduced(path):
    for circuit in qc.compile_branches(qc.load_spec(path)).values():
        reduced, _ = reduce_noisy(circuit, STRONG)
        verify(reduced)
        assert reduced.weight_shapes == circuit.weight_shapes
        assert reduced.wires <= circuit.wires


def test_the_aws_circuit_is_simulated_on_its_data_wires_alone():
    reduced, _ = reduce_noisy(qc.compile_spec(qc.load_spec(ROOT / "specs/aws/multiclass.yaml")), STRONG)
    assert reduced.wires == 8


def test_a_layer_trains_under_noise_and_agrees_with_the_qnode():
    circuit = one_hot_circuit()
    layer = QCNNLayer(circuit, noise=STRONG, dtype=torch.float64)
    inputs = sample(circuit)
    with torch.no_grad():
        layer.w.copy_(inputs.weights["w"])
    outputs = layer(inputs.features)
    np.testing.assert_allclose(outputs.detach(), measured(circuit, STRONG), atol=1e-10)
    (slope,) = torch.autograd.grad(outputs.sum(), layer.w)
    step = 1e-5
    for i in range(4):
        ends = []
        for sign in (1, -1):
            with torch.no_grad():
                layer.w.copy_(inputs.weights["w"])
                layer.w[i] += sign * step
                ends.append(layer(inputs.features).sum().item())
        # Central differences err by about step**2 and by rounding divided by step: 1e-10 each.
        assert slope[i].item() == pytest.approx((ends[0] - ends[1]) / (2 * step), abs=1e-8)


@pytest.mark.parametrize("gate", ["PhaseShift", "RZ", "U3"])
def test_one_sample_under_noise_gives_what_it_gives_in_a_batch(gate: str) -> None:
    angles = (Feature(0),) * (3 if gate == "U3" else 1)
    ops = (Op("H", (0,)), Op("H", (1,)), Op(gate, (0,), angles), Op(gate, (1,), angles, controls=(0,)), Op("H", (0,)))
    layer = QCNNLayer(single(ops, {}, z(0, 1), 2, features=1), noise=STRONG, dtype=torch.float64)
    features = torch.tensor([[0.4], [1.3]], dtype=torch.float64)
    np.testing.assert_allclose(layer(features[:1]), layer(features)[:1], atol=CLOSE)


def test_a_density_matrix_that_does_not_fit_is_refused_with_what_it_needs():
    circuit = one_hot_circuit()
    layer = QCNNLayer(circuit, noise=STRONG, max_memory=1000)
    with pytest.raises(qc.UserError, match=r"must fit into 1 kB.* on 2 wires needs about 4\.1 kB.*`max_memory`"):
        layer(sample(circuit).features)
    assert density_bytes(circuit) == density_bytes(layer.applied) * 4**4


def test_shots_of_a_noisy_layer_are_seeded_and_near_the_exact_outputs():
    circuit = one_hot_circuit()
    inputs = sample(circuit)
    layers = [QCNNLayer(circuit, noise=STRONG, shots=n, seed=3) for n in (4000, 4000, None)]
    for layer in layers:
        layer.load_state_dict({"w": inputs.weights["w"]})
    with torch.no_grad():
        first, again, exact = (layer(inputs.features) for layer in layers)
    assert torch.equal(first, again)
    assert not torch.equal(first, exact)
    torch.testing.assert_close(first, exact, rtol=0, atol=5 / 4000**0.5)  # five standard errors


def test_shots_behind_a_noisy_tail_scatter_as_those_of_the_circuit_as_written():
    circuit = replace(one_hot_circuit(), readout=Concat((z(2, 3, 4, 5), Probs((3, 5)), z(0))))
    features = sample(circuit).features[:1].expand(2000, -1)
    exact, layer = (QCNNLayer(circuit, noise=STRONG, shots=n, seed=4, dtype=torch.float64) for n in (None, 50))
    layer.load_state_dict(exact.state_dict())
    with torch.no_grad():
        mean, drawn = exact(features[:1])[0], layer(features)
    assert layer.applied.wires == 2
    variance = torch.where(torch.arange(9).sub(5.5).abs() < 2, mean * (1 - mean), 1 - mean**2) / 50
    # Five standard errors: of a mean over 2,000 draws, and of a variance, whose relative one is sqrt(2 / 2000).
    assert ((drawn.mean(0) - mean).abs() < 5 * (variance / 2000).sqrt()).all()
    torch.testing.assert_close(drawn.var(0), variance, rtol=5 * 0.032, atol=0)
    bits, joint = drawn[:, :4], drawn[:, 4:8]  # of the same shots: <Z> of a wire is what its probabilities say
    torch.testing.assert_close(bits[:, 1], joint[:, 0] + joint[:, 1] - joint[:, 2] - joint[:, 3])
