"""The specs after HierarQcal, against circuits written in plain PennyLane with their wires spelled out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pennylane as qml
import pytest
import torch

import qcnn_compiler as qc
from tests.gallery.gates import Measured, Weights
from tests.gallery.hierarqcal import (
    cycle_of_cycles,
    encoder_decoder,
    mera,
    outside_tree,
    reverse_tree_left,
    reverse_tree_right,
)

FOLDER = Path(__file__).parents[1] / "specs" / "hierarqcal"


ORIGINALS: dict[str, tuple[Callable[[Weights], Measured], str]] = {
    "reverse_tree_right": (reverse_tree_right, "amplitude"),
    "reverse_tree_left": (reverse_tree_left, "amplitude"),
    "outside_tree": (outside_tree, "amplitude"),
    "encoder_decoder": (encoder_decoder, "amplitude"),
    "cycle_of_cycles": (cycle_of_cycles, "angle"),
    "mera": (mera, "angle"),
}


def test_every_spec_of_the_folder_is_compared() -> None:
    assert {file.stem for file in FOLDER.glob("*.yaml")} == ORIGINALS.keys()


@pytest.mark.parametrize("name", ORIGINALS)
def test_spec_computes_what_the_original_computes(name: str) -> None:
    construct, embedding = ORIGINALS[name]
    circuit = qc.compile_spec(qc.load_spec(FOLDER / f"{name}.yaml"))
    rng = np.random.default_rng(7)
    weights = {k: rng.normal(size=shape) for k, shape in circuit.weight_shapes.items()}
    inputs = rng.uniform(size=(2, circuit.features))

    @qml.qnode(qml.device("default.qubit", wires=circuit.wires))
    def original(features: np.ndarray) -> Measured:
        if embedding == "amplitude":
            qml.AmplitudeEmbedding(features, wires=range(circuit.wires), normalize=True)
        else:
            qml.AngleEmbedding(features, wires=range(circuit.wires), rotation="Y")
        return construct(weights)

    expected = np.array([np.hstack(original(features)) for features in inputs])
    layer = qc.QCNNLayer(circuit, dtype=torch.float64, engine="torch")
    layer.load_state_dict({k: torch.tensor(v) for k, v in weights.items()})
    found = layer(torch.tensor(inputs)).detach().numpy()
    np.testing.assert_allclose(found, expected, atol=1e-12)  # complex128, some hundred gates
    assert np.ptp(found, axis=0).min() > 1e-4  # every output depends on the input
