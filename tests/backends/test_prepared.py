"""Initial states other than plain amplitudes, in front of the kernel, of the torch executor and of a frozen layer."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.backends.kernel import KernelExecutor
from qcnn_compiler.backends.prepared import build_prepared
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.spec.model import Spec
from tests.test_embeddings import embedded, samples_of

ROOT = Path(__file__).parents[2]


def test_plain_amplitudes_go_to_the_kernel_without_a_detour() -> None:
    circuit = qc.compile_spec(qc.load_spec(ROOT / "specs" / "aws" / "multiclass.yaml"))
    assert isinstance(build_prepared(circuit), KernelExecutor)
    columns = embedded({"kind": "amplitude", "order": "column"}, 4)
    assert isinstance(build_prepared(columns), KernelExecutor)


@pytest.mark.parametrize("engine", ["kernel", "torch"])
def test_a_block_of_zeros_is_refused_and_so_is_a_wrong_number_of_features(engine: str) -> None:
    layer = qc.QCNNLayer(embedded({"kind": "hybrid_direct", "block": 2}, 4), engine=engine)
    with pytest.raises(UserError, match="which is 0 for sample 1"):
        layer(torch.tensor([[1.0] * 8, [1.0] * 4 + [0.0] * 4]))
    with pytest.raises(UserError, match="must have 8 features, but has 16"):
        layer(torch.ones(2, 16))


def test_a_frozen_layer_prepares_blocks_too() -> None:
    layers = [{"kind": "conv", "template": "su4", "wiring": "ring"}] * 6
    layer = qc.QCNNLayer(embedded({"kind": "hybrid_direct", "block": 2}, 4, layers), dtype=torch.float64)
    frozen = layer.freeze()
    assert frozen.whole is not None
    inputs = torch.tensor(samples_of(layer.circuit))
    torch.testing.assert_close(frozen(inputs), layer(inputs).detach(), atol=1e-12, rtol=0)  # complex128


def test_an_order_that_is_the_default_leaves_identities_as_they_were() -> None:
    value = {"qcnn": 1, "name": "a", "wires": 4, "readout": {"kind": "probs"}}
    plain, rows, columns = (
        spec_id(Spec.model_validate({**value, "embedding": {"kind": "amplitude", **order}}))
        for order in ({}, {"order": "row_major"}, {"order": "column"})
    )
    assert plain == rows == "6f7c84c87739c1e2"
    assert plain != columns
