"""Every shipped spec, against circuits written independently in plain PennyLane.

The constructions below follow the originals' own index arithmetic and wire lists; they
share nothing with our templates, wiring or lowering.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pennylane as qml
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.ir.text import circuit_text
from tests.gallery.aws import aws, aws_published
from tests.gallery.demonstration import few_data
from tests.gallery.hur import hur_chain_u9, hur_su4
from tests.gallery.patterns import kept_and_dropped, parity_ancillas, several_bases, three_to_one

ROOT = Path(__file__).parents[1]
SPECS = sorted(f for f in ROOT.glob("specs/**/*.yaml") if f.parent.name not in ("training", "evaluation"))


ORIGINALS: dict[str, Callable[[dict[str, np.ndarray]], list[qml.measurements.MeasurementProcess]]] = {
    "aws/multiclass": aws,
    "aws/multiclass_published": aws_published,
    "hur/su4": hur_su4,
    "hur/chain_u9": hur_chain_u9,
    "pennylane/few_data": few_data,
    "patterns/several_bases": several_bases,
    "patterns/kept_and_dropped": kept_and_dropped,
    "patterns/parity_ancillas": parity_ancillas,
    "patterns/three_to_one": three_to_one,
}


@pytest.mark.parametrize("name", ORIGINALS)
def test_spec_gives_the_numbers_of_an_independent_construction(name: str) -> None:
    construct = ORIGINALS[name]
    circuit = qc.compile_spec(qc.load_spec(ROOT / "specs" / f"{name}.yaml"))
    rng = np.random.default_rng(11)
    weights = {k: rng.normal(size=shape) for k, shape in circuit.weight_shapes.items()}
    images = rng.uniform(size=(3, circuit.features))

    @qml.qnode(qml.device("default.qubit"))
    def original(image: np.ndarray) -> list[qml.measurements.MeasurementProcess]:
        if circuit.initial:
            qml.AmplitudeEmbedding(image, wires=range(circuit.data_wires), normalize=True)
        else:
            qml.AngleEmbedding(image, wires=range(circuit.data_wires), rotation="Y")
        return construct(weights)

    expected = np.array([np.hstack(original(image)) for image in images])
    layer = qc.QCNNLayer(circuit, dtype=torch.float64)
    layer.load_state_dict({k: torch.tensor(v) for k, v in weights.items()})
    found = layer(torch.tensor(images)).detach().numpy()
    np.testing.assert_allclose(found, expected, atol=1e-12)  # complex128, some hundred gates
    assert np.ptp(found) > 1e-3


@pytest.mark.parametrize("file", SPECS, ids=[f"{f.parent.name}/{f.stem}" for f in SPECS])
def test_every_spec_states_its_source_and_its_expectations(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    spec = qc.load_spec(file)
    assert text.startswith("# yaml-language-server: $schema=../../qcnn_compiler/schema/qcnn-spec.v1.json\n")
    assert "# Source: " in text or "# A pattern " in text
    assert spec.description
    assert spec.expect.parameters is not None


@pytest.mark.parametrize("file", SPECS, ids=[f"{f.parent.name}/{f.stem}" for f in SPECS])
def test_circuit_text_is_the_golden_one(file: Path) -> None:
    golden = ROOT / "tests" / "golden" / "circuits" / f"{file.parent.name}_{file.stem}.txt"
    text = "\n".join(map(circuit_text, qc.compile_branches(qc.load_spec(file)).values()))
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_the_gallery_is_swept() -> None:
    assert len(SPECS) >= 12
    assert {f"{f.parent.name}/{f.stem}" for f in SPECS} >= ORIGINALS.keys()
