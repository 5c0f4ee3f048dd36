"""Every shipped spec, against the same model by hand: circuits in plain PennyLane, classical parts in numpy.

The constructions of `tests/gallery/` follow the originals' own index arithmetic, wire lists and conventions, or what a
file and the language reference promise. They share nothing with our templates, wirings and lowering; weights come to
them by the names of tensors.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler import gallery
from qcnn_compiler.ir.text import circuit_text
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from tests.gallery.gates import Vector, take
from tests.gallery.hur import ANSAETZE, EMBEDDINGS, hur
from tests.gallery.original import Original, circuit, training_inputs
from tests.gallery.table import MODULES, ORIGINALS

ROOT = Path(__file__).parents[1]
SPECS = sorted(f for f in ROOT.glob("specs/**/*.yaml") if f.parent.name not in ("training", "evaluation"))
NAMES = {f.relative_to(ROOT / "specs").with_suffix("").as_posix(): f for f in SPECS}


def assert_same_model(spec: Spec, original: Original) -> None:
    """Compare outputs for random weights and inputs, on both engines, and the numbers that are trained."""
    torch.manual_seed(original.parameters)
    model = qc.build_model(spec, init=torch.nn.init.normal_, dtype=torch.float64, pretrained=False).eval()
    assert model.counts == {"circuit_parameters": original.parameters, "classical_parameters": original.classical}
    model.fit(torch.tensor(training_inputs(model.num_features)))
    weights = {name: value.numpy() for name, value in model.state_dict().items()}
    inputs = np.random.default_rng(original.parameters).normal(size=(2, model.num_features))
    expected = np.array([original.outputs(weights, x) for x in inputs])
    for engine in ("torch", "auto"):
        found = on(engine, model, inputs)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-10)  # complex128, some hundred gates
        assert np.ptp(found, axis=0).min() > 1e-5  # every output depends on the input


def on(engine: str, model: qc.Model, inputs: Vector) -> Vector:
    for layer in model.layers:
        layer.engine = engine
        layer.executors.clear()
    return model(torch.tensor(inputs)).detach().numpy()


@pytest.mark.parametrize("name", ORIGINALS)
def test_spec_computes_what_its_construction_by_hand_computes(name: str) -> None:
    assert_same_model(qc.load_spec(NAMES[name]), ORIGINALS[name])


#: <Z> that Qiskit 2.6, Cirq 1.7 and sQUlearn 0.12 give themselves, the tensors in their order of parameters, and where
#: that <Z> is among the outputs here.
PACKAGES = {
    "qiskit/tutorial_11": (("c1", "c2", "c3", "p1", "p2", "p3"), 1, -0.01966413091288371),
    "tfq/qcnn": (("conv3", "pool1", "conv4", "pool2", "conv5", "pool3"), 0, 0.0022123646180798318),
    "squlearn/moons": (("conv3", "pool1", "conv4", "pool2", "conv5"), 0, -0.11030962637380612),
}


@pytest.mark.parametrize("name", PACKAGES)
def test_spec_computes_what_the_package_itself_computed(name: str) -> None:
    order, output, expected = PACKAGES[name]
    circuit = qc.compile_spec(qc.load_spec(NAMES[name]))
    weights, x = np.random.default_rng(3).normal(size=63), np.random.default_rng(4).normal(size=8)
    sizes = [np.prod(circuit.weight_shapes[tensor]) for tensor in order]
    parts = zip(order, take(weights[: circuit.num_parameters], *sizes), strict=True)
    layer = qc.QCNNLayer(circuit, dtype=torch.float64)
    layer.load_state_dict({tensor: torch.tensor(p).reshape(circuit.weight_shapes[tensor]) for tensor, p in parts})
    assert layer(torch.tensor(x[: circuit.features]))[output].item() == pytest.approx(expected, abs=1e-10)


@pytest.mark.parametrize("embedding", EMBEDDINGS)
@pytest.mark.parametrize("ansatz", ANSAETZE)
def test_every_convolution_of_hur_goes_with_every_embedding(ansatz: str, embedding: str) -> None:
    written, embed = EMBEDDINGS[embedding]
    gate, size = ANSAETZE[ansatz]
    spec = qc.load_spec(NAMES[f"hur/{ansatz}"])
    value = spec.model_dump(mode="json", by_alias=True, exclude_unset=True) | {"embedding": written}
    del value["expect"]
    spec = check_spec(Spec.model_validate(value))
    assert_same_model(spec, Original(circuit(hur(gate, embed)), 3 * size + 6))


def test_every_file_has_exactly_one_construction_by_hand() -> None:
    rows = sorted(name for module in MODULES for name in module.ORIGINALS)
    assert rows == sorted(NAMES)
    assert len(rows) > 50


@pytest.mark.parametrize("name", NAMES)
def test_every_spec_states_its_source_its_published_figures_and_its_true_counts(name: str) -> None:
    text = NAMES[name].read_text(encoding="utf-8")
    spec = qc.load_spec(NAMES[name])
    assert text.startswith("# yaml-language-server: $schema=../../qcnn_compiler/schema/qcnn-spec.v1.json\n")
    assert "# A pattern " in text or "# Source: ours." in text or {"Source", "Published"} <= gallery.fields(text).keys()
    assert spec.description
    assert spec.expect.parameters == ORIGINALS[name].parameters
    assert spec.expect.classical in (None, ORIGINALS[name].classical)


@pytest.mark.parametrize("name", NAMES)
def test_circuit_text_is_the_golden_one(name: str) -> None:
    golden = ROOT / "tests" / "golden" / "circuits" / f"{name.replace('/', '_')}.txt"
    text = "\n".join(map(circuit_text, qc.compile_branches(qc.load_spec(NAMES[name])).values()))
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
