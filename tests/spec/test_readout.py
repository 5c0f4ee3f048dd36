"""Readouts and ancilla maps of the language: what each form means, and that ancillas cost nothing where they can."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pennylane as qml
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.analysis.plan import plan
from qcnn_compiler.backends.choice import kernel_obstacle
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.drawing.glyphs import letters_measured
from qcnn_compiler.ir.circuit import Circuit, Concat, Diagonal, Expval, Probs
from qcnn_compiler.ir.text import readout_text
from qcnn_compiler.lower import lower
from qcnn_compiler.passes import run_passes
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from tests.gallery.gates import su4
from tests.oracle import TOLERANCE, disagreement

SPEC: dict[str, Any] = {
    "qcnn": 1,
    "name": "small",
    "wires": 5,
    "embedding": {"kind": "amplitude"},
    "layers": [
        {"kind": "conv", "template": "su4", "wiring": "ring"},
        {"kind": "pool", "template": "crot", "wiring": "pairs", "keep": [1, 3, 4]},
    ],
}


def circuit(readout: Any, ancilla_map: Any = None) -> Circuit:
    value = SPEC | {"readout": readout, "ancilla_map": ancilla_map or {"kind": "none"}}
    return lower(check_spec(Spec.model_validate(value)))


#: What is read of kept wires 1, 3, 4 and dropped wires 0, 2, and the text of the readout.
FORMS = {
    "expval +Z1 +Z3 +Z4": {"kind": "expval"},
    "expval -Z0 -Z2": {"kind": "expval", "observable": "-Z", "wires": "dropped"},
    "expval +X1 +X3 +X4 +Z1 +Z3 +Z4": {"kind": "expval", "observable": ["X", "Z"]},
    "expval +X1Z4": {"kind": "expval", "observable": "XIZ"},
    "expval -Y1Z4": {"kind": "expval", "observable": "-Y0 Z-1"},
    "expval +X4Z1 +Z4": {"kind": "expval", "observable": ["X0 Z1", "Z0"], "wires": [-1, 0]},
    "expval +Z0 +Z1 +Z2 +Z3 +Z4": {"kind": "expval", "wires": "all"},
    "expval +Z0Z1Z2Z3Z4": {"kind": "expval", "wires": "all", "observable": "ZZZZZ"},
    "probs 2 0": None,  # a list of positions cannot name dropped wires
    "probs 0 2": {"kind": "probs", "wires": "dropped"},
    "expval +Z1 +Y0 +Y2": [
        {"kind": "expval", "wires": [0]},
        {"kind": "expval", "observable": "Y", "wires": "dropped"},
    ],
    "probs 1 and expval +X1 +X3 +X4 and probs 0 2": [
        {"kind": "probs", "wires": [0]},
        {"kind": "expval", "observable": "X"},
        {"kind": "probs", "wires": "dropped"},
    ],
}
FORMS = {text: form for text, form in FORMS.items() if form is not None}


@pytest.mark.parametrize("text", FORMS)
def test_a_readout_is_what_its_form_says_and_all_engines_agree_on_it(text: str) -> None:
    found = circuit(FORMS[text])
    assert readout_text(found.readout) == text
    assert plan(found).readout == text
    assert disagreement(found, torch.complex128) < TOLERANCE[torch.complex128]


def test_outputs_are_counted_before_lowering() -> None:
    for text, form in FORMS.items():
        found = circuit(form)
        for outputs in (found.num_outputs, found.num_outputs + 1):
            value = SPEC | {"readout": form, "expect": {"outputs": outputs}}
            wrong = [d.code for d in _findings(value)]
            assert wrong == ([] if outputs == found.num_outputs else ["QC0370"]), text


def _findings(value: dict[str, Any]) -> tuple[Any, ...]:
    try:
        check_spec(Spec.model_validate(value))
    except qc.SpecError as error:
        return error.diagnostics
    return ()


def test_one_readout_in_a_list_is_the_same_circuit() -> None:
    assert circuit([{"kind": "probs"}]) == circuit({"kind": "probs"})


def test_x_beside_probabilities_runs_on_torch_and_the_plan_says_why() -> None:
    mixed = circuit([{"kind": "expval", "observable": "X"}, {"kind": "probs"}])
    assert isinstance(run_passes(mixed).readout, Concat)
    reason = kernel_obstacle(run_passes(mixed))
    assert reason is not None
    assert reason in plan(mixed).engine.reason
    with pytest.raises(UserError, match="beside words of X"):
        qc.QCNNLayer(mixed, engine="kernel")
    assert qc.QCNNLayer(mixed)(torch.rand(2, 32)).shape == (2, 3 + 8)


def test_a_frozen_layer_joins_its_readouts_like_the_layer() -> None:
    layer = qc.QCNNLayer(circuit([{"kind": "expval", "observable": "Y"}, {"kind": "probs"}]))
    images = torch.rand(3, 32)
    torch.testing.assert_close(layer.freeze()(images), layer(images).detach(), atol=1e-5, rtol=0)  # complex64


def test_drawings_name_every_basis_of_a_wire() -> None:
    found = circuit([{"kind": "expval", "observable": ["X", "Y"], "wires": [0]}, {"kind": "probs"}])
    assert letters_measured(found.readout) == {1: "XYZ", 3: "", 4: ""}
    assert letters_measured(circuit({"kind": "expval", "observable": "-Z0"}).readout) == {1: "-Z"}
    both = {"kind": "expval", "observable": ["-Z0", "Z0", "-Z1"]}
    assert letters_measured(circuit(both).readout) == {1: "±Z", 3: "-Z"}


# --- ancilla maps ----------------------------------------------------------------------------

#: Ancilla map -> the bits of the ancillas as functions of the bits of the three kept wires.
CLASSICAL: dict[str, tuple[dict[str, Any], Any]] = {
    "one_hot": ({"kind": "one_hot"}, lambda b: [b == tuple(1 - (j >> i & 1) for i in range(3)) for j in range(8)]),
    "binary": ({"kind": "binary"}, lambda b: b),
    "parity": ({"kind": "parity"}, lambda b: [sum(b) % 2]),
    "parities": ({"kind": "parity", "of": [[0, -1], [1], [2, 1, 0]]}, lambda b: [b[0] ^ b[2], b[1], sum(b) % 2]),
    "gates": (
        {"kind": "gates", "ancillas": 3, "gates": ["Toffoli 0 -1 a0", "X a1", "CNOT 1 a1", "CSWAP 0 a0 a2", "CZ 0 a2"]},
        lambda b: [0, 1 - b[1], b[0] & b[2]],
    ),
}


@pytest.mark.parametrize("name", CLASSICAL)
def test_an_ancilla_holds_its_function_of_the_kept_bits_at_no_cost(name: str) -> None:
    entry, function = CLASSICAL[name]
    found = circuit({"kind": "expval", "wires": "ancilla"}, entry)
    passed = run_passes(found)
    assert (passed.wires, found.data_wires) == (5, 5)
    assert isinstance(passed.readout, Diagonal)
    assert set(passed.readout.wires) <= {1, 3, 4}

    bits = np.array([function(b) for b in product((0, 1), repeat=3)], dtype=float)
    layer = qc.QCNNLayer(found, dtype=torch.float64, engine="torch")
    images = torch.rand(4, 32, dtype=torch.float64, generator=torch.Generator().manual_seed(2))
    kept = qc.QCNNLayer(circuit({"kind": "probs"}), dtype=torch.float64, engine="torch")
    kept.load_state_dict(layer.state_dict())
    expected = kept(images).detach().numpy() @ (1 - 2 * bits)
    np.testing.assert_allclose(layer(images).detach().numpy(), expected, atol=1e-12)  # complex128
    assert disagreement(found, torch.complex128) < TOLERANCE[torch.complex128]


def test_custom_gates_may_turn_and_measure_and_their_angles_are_counted() -> None:
    gates = ["CRY(t) 0 a0", "measure -1 -> m", "if m: RX(2*t + u) a1", "CNOT a0 a1"]
    entry = {"kind": "gates", "ancillas": 2, "gates": gates}
    found = circuit([{"kind": "expval", "observable": ["Z", "X0 Y1"], "wires": "ancilla"}], entry)
    assert found.weight_shapes == {"conv1": (15,), "pool1": (3,), "ancilla_map": (2,)}

    @qml.qnode(qml.device("default.qubit"))
    def original(image: np.ndarray, w: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
        qml.AmplitudeEmbedding(image, wires=range(5), normalize=True)
        for a, b in [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0)]:
            su4(w["conv1"], a, b)
        for edge in [(0, 1), (2, 3)]:
            qml.CRot(*w["pool1"], wires=edge)
        t, u = w["ancilla_map"]
        qml.CRY(t, wires=[1, 5])
        qml.cond(qml.measure(4), qml.RX)(2 * t + u, wires=6)
        qml.CNOT([5, 6])
        return [qml.expval(qml.Z(5)), qml.expval(qml.Z(6)), qml.expval(qml.X(5) @ qml.Y(6))]

    rng = np.random.default_rng(4)
    weights = {name: rng.normal(size=shape) for name, shape in found.weight_shapes.items()}
    image = rng.uniform(size=32)
    layer = qc.QCNNLayer(found, dtype=torch.float64, engine="torch")
    layer.load_state_dict({name: torch.tensor(value) for name, value in weights.items()})
    outputs = layer(torch.tensor(image)).detach().numpy()
    np.testing.assert_allclose(outputs, original(image, weights), atol=1e-12)  # complex128
    assert disagreement(found, torch.complex128) < TOLERANCE[torch.complex128]


def test_readouts_are_kinds_of_the_circuit() -> None:
    assert isinstance(circuit({"kind": "expval"}).readout, Expval)
    assert isinstance(circuit({"kind": "probs"}).readout, Probs)


# --- shots -----------------------------------------------------------------------------------


@pytest.mark.parametrize("shots", [100, 1600])
def test_finite_shots_scatter_by_one_over_their_square_root(shots: int) -> None:
    found = circuit([{"kind": "expval", "observable": ["X", "ZZZ"], "wires": "active"}, {"kind": "probs"}])
    exact = qc.QCNNLayer(found, engine="torch")
    sampled = [qc.QCNNLayer(found, shots=shots, seed=seed) for seed in (5, 5, 6)]
    images = torch.rand(64, 32, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        expected = exact(images)
        for layer in sampled:
            layer.load_state_dict(exact.state_dict())
        one, again, other = (layer(images) for layer in sampled)
    assert torch.equal(one, again)
    assert not torch.equal(one, other)
    variance = torch.cat([1 - expected[:, :4] ** 2, expected[:, 4:] * (1 - expected[:, 4:])], dim=1) / shots
    scatter = ((one - expected) ** 2 / variance).mean()
    assert 0.7 < scatter < 1.3  # 768 draws of variance 1, some of them correlated: four standard errors
