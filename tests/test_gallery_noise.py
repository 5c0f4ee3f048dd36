"""The shipped noise file on circuits of the gallery, against the constructions by hand with PennyLane's channels.

After every gate of a construction come the channels of its class, as `docs/noise.md` says; a measured wire is a control
from then on, and its bit may be wrong.
"""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import numpy as np
import pennylane as qml
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.pipeline import load_file
from tests.gallery.encodings import inline_template
from tests.gallery.gates import Construct, Measured, Vector, Weights
from tests.gallery.language import embeddings, layers, wirings
from tests.gallery.patterns import measured_pool

SPECS = Path(__file__).parents[1] / "specs"

CIRCUITS: dict[str, Construct] = {
    "language/layers": layers,
    "language/embeddings": embeddings,
    "language/wirings": wirings,
    "patterns/inline_template": inline_template,
    "patterns/measured_pool": measured_pool,
}


def errors(gate: qml.operation.Operator) -> None:
    """Apply the numbers of `specs/evaluation/noisy.yaml` behind a gate on one or two wires."""
    for wire in gate.wires:
        if len(gate.wires) == 1:
            qml.DepolarizingChannel(0.75 * 0.001, wires=wire)
        else:
            qml.DepolarizingChannel(0.75 * 0.01, wires=wire)
            qml.AmplitudeDamping(0.005, wires=wire)
            qml.PhaseDamping(0.005, wires=wire)


def with_errors(gate: qml.operation.Operator) -> None:
    if isinstance(gate, qml.ops.MidMeasure):
        qml.BitFlip(0.02, wires=gate.wires)
    elif isinstance(gate, qml.ops.Conditional):
        qml.ctrl(gate.base, control=gate.meas_val.measurements[0].wires)
        errors(gate.base)
    else:
        qml.apply(gate)
        if not isinstance(gate, qml.AmplitudeEmbedding):
            errors(gate)


def misread(measured: Measured) -> None:
    for part in measured:
        for wire in part.wires:
            (qml.PhaseFlip if isinstance(part.obs, qml.X) else qml.BitFlip)(0.02, wires=wire)


def noisy(construct: Construct, weights: Weights, x: Vector, wires: int) -> Vector:
    with qml.queuing.AnnotatedQueue() as queue:
        construct(weights, x)
    script = qml.tape.QuantumScript.from_queue(queue)
    gates = [step.decomposition() if isinstance(step, qml.AngleEmbedding) else [step] for step in script.operations]

    @qml.qnode(qml.device("default.mixed", wires=wires))
    def original() -> Measured:
        for gate in chain.from_iterable(gates):
            with_errors(gate)
        misread(script.measurements)
        return [qml.apply(part) for part in script.measurements]

    return np.hstack(original())


@pytest.mark.parametrize("name", CIRCUITS)
def test_the_noise_file_does_to_a_circuit_what_pennylanes_channels_do_to_its_construction(name: str) -> None:
    circuit = qc.compile_spec(qc.load_spec(SPECS / f"{name}.yaml"))
    rng = np.random.default_rng(17)
    weights = {key: rng.normal(size=shape) for key, shape in circuit.weight_shapes.items()}
    x = rng.normal(size=circuit.features)
    expected = noisy(CIRCUITS[name], weights, x, circuit.wires)
    noise = load_file(SPECS / "evaluation" / "noisy.yaml").noise
    found, exact = (outputs(circuit, weights, x, noise=noise), outputs(circuit, weights, x))
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-10)  # complex128
    assert np.abs(found - exact).max() > 0.01


def outputs(circuit: qc.Circuit, weights: Weights, x: Vector, **options: object) -> Vector:
    layer = qc.QCNNLayer(circuit, dtype=torch.float64, **options)
    layer.load_state_dict({key: torch.tensor(value) for key, value in weights.items()})
    return layer(torch.tensor(x)).detach().numpy()
