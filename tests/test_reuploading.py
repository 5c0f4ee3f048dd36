"""Features that enter again between the layers, against plain PennyLane and on every engine."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pennylane as qml
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.ir.text import op_text
from qcnn_compiler.lower import lower
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from tests.oracle import TOLERANCE, disagreement
from tests.test_embeddings import compiled

REUPLOADED = [
    {"kind": "conv", "template": "u15", "wiring": "chain"},
    {"kind": "embed", "embedding": {"kind": "angle", "rotation": "Z"}},
    {"kind": "pool", "template": "cz_pool", "keep": [1, 3]},
    {"kind": "embed", "embedding": {"kind": "template", "template": "mine", "weights": {"tie": "scale"}}, "first": 1},
    {"kind": "embed", "embedding": {"kind": "iqp"}, "first": 2},
    {"kind": "gates", "gates": ["RY(0.4) 0", "CNOT 0 1", "RX(0.9) 1"]},
]


def test_features_enter_again_on_the_wires_that_are_active() -> None:
    circuit = compiled({"kind": "angle", "rotation": "Y"}, 4, REUPLOADED)
    assert circuit.features == 4
    assert circuit.weight_shapes == {"conv1": (4,), "scale": (1,)}
    x, conv, scale = (np.random.default_rng(2).uniform(0.2, 2.0, size=size) for size in (4, 4, 1))

    @qml.qnode(qml.device("default.qubit", wires=4))
    def original() -> qml.measurements.ProbabilityMP:
        qml.AngleEmbedding(x, wires=range(4), rotation="Y")
        for a, b in pairwise(range(4)):
            qml.RY(conv[0], a)
            qml.RY(conv[1], b)
            qml.CNOT([b, a])
            qml.RY(conv[2], a)
            qml.RY(conv[3], b)
            qml.CNOT([a, b])
        qml.AngleEmbedding(x, wires=range(4), rotation="Z")
        qml.CZ([0, 1])
        qml.CZ([2, 3])
        qml.RY(scale[0] * x[1] + np.pi / 4, 1)
        qml.CRX(x[2] ** 2, [1, 3])
        qml.RZ(x[1] * x[3], 3)
        qml.IQPEmbedding(x[2:], wires=[1, 3])
        qml.RY(0.4, 1)
        qml.CNOT([1, 3])
        qml.RX(0.9, 3)
        return qml.probs(wires=[1, 3])

    layer = qc.QCNNLayer(circuit, dtype=torch.float64)
    layer.load_state_dict({"conv1": torch.tensor(conv), "scale": torch.tensor(scale)})
    np.testing.assert_allclose(layer(torch.tensor(x)).detach().numpy(), original(), atol=1e-12)  # few gates


@pytest.mark.parametrize("dtype", TOLERANCE, ids=str)
@pytest.mark.parametrize(
    "embedding",
    [
        {"kind": "angle"},
        {"kind": "hybrid_direct", "block": 2},
        {"kind": "frqi"},
        {"kind": "amplitude", "order": "hilbert"},
    ],
    ids=lambda embedding: embedding["kind"],
)
def test_engines_agree_where_features_enter_again(embedding: dict[str, Any], dtype: torch.dtype) -> None:
    assert disagreement(compiled(embedding, 4, REUPLOADED), dtype) < TOLERANCE[dtype]


def test_without_an_embedding_the_layers_say_how_many_features_there_are() -> None:
    layers = [{"kind": "embed", "embedding": {"kind": "compact"}, "first": first} for first in (0, 8)]
    assert compiled({"kind": "none"}, 4, layers).features == 16


def test_a_template_of_layers_embeds_the_features_of_its_own_blocks() -> None:
    inner = {
        "wires": 2,
        "layers": [{"kind": "embed", "embedding": {"kind": "template", "template": "turn"}, "first": 1}],
    }
    value = {
        "qcnn": 1,
        "name": "nested",
        "wires": 4,
        "embedding": {"kind": "none"},
        "templates": {"turn": {"wires": ["a"], "gates": ["RX(x[0]) a"]}, "both": inner},
        "layers": [{"kind": "embed", "embedding": {"kind": "template", "template": "both"}}],
        "readout": {"kind": "expval"},
    }
    circuit = lower(check_spec(Spec.model_validate(value)))
    assert [op_text(op) for op in circuit.flat_ops] == ["RX(x[1]) 0", "RX(x[2]) 1", "RX(x[4]) 2", "RX(x[5]) 3"]
