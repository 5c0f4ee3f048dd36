"""Specs of published circuits, against constructions in plain PennyLane that follow the sources' own lists.

Every construction takes one flat vector in the order of its source, and the matrices of its source's package: Qiskit's,
whose first qubit is the least significant, and Cirq's powers of Pauli words. Nothing is shared with our templates,
wirings or lowering.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pennylane as qml
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from tests.gallery.equivariant import equivariant
from tests.gallery.gates import Construct, take
from tests.gallery.hur import ANSAETZE, EMBEDDINGS, chain_su4, hierarchical, hur, no_pooling
from tests.gallery.multiclass import best, bokhan, cong, mordacci_four, mordacci_ten
from tests.gallery.qiskit import qiskit
from tests.gallery.tfq import tfq_filter, tfq_qcnn

SPECS = Path(__file__).parents[1] / "specs"

CONVOLUTIONS_FIRST = ("conv1", "conv2", "conv3", "pool1", "pool2", "pool3")


@dataclass(frozen=True)
class Original:
    """A circuit as published: its construction of weights and features, its count, the order of its tensors."""

    construct: Construct
    parameters: int
    order: tuple[str, ...] = field(default=())


ORIGINALS = {
    "qiskit/tutorial_11": Original(qiskit, 63, ("c1", "c2", "c3", "p1", "p2", "p3")),
    "tfq/qcnn": Original(tfq_qcnn, 63),
    "tfq/hybrid": Original(tfq_filter, 21),
    "tfq/multi_filter": Original(tfq_filter, 21),  # each of its three branches
    "cong/cluster_ising": Original(cong, 18),
    "bokhan/four_classes": Original(bokhan, 48),
    "mordacci/four_classes": Original(mordacci_four, 216),
    "mordacci/ten_classes": Original(mordacci_ten, 212),
    "best/four_classes": Original(best, 144),
    "equivariant/p4m": Original(equivariant, 23),
    "hur/chain_su4": Original(chain_su4, 45),
    "hur/su4_no_pooling": Original(no_pooling, 45),
    "hur/hierarchical": Original(hierarchical, 14),
}


def difference(circuit: Circuit, original: Original) -> float:
    """Return how far the outputs are from those of the original, for random weights and features."""
    assert circuit.num_parameters == original.parameters
    rng = np.random.default_rng(circuit.num_parameters)
    theta, features = rng.normal(size=original.parameters), rng.normal(size=(2, circuit.features))
    qnode = qml.QNode(lambda x: original.construct(theta, x), qml.device("default.qubit"))
    expected = np.array([np.hstack(qnode(x)) for x in features])
    shapes = circuit.weight_shapes
    order = original.order or tuple(shapes)
    parts = take(theta, *(int(np.prod(shapes[name])) for name in order))
    layer = qc.QCNNLayer(circuit, dtype=torch.float64, engine="torch")
    layer.load_state_dict({name: torch.tensor(p).reshape(shapes[name]) for name, p in zip(order, parts, strict=True)})
    found = layer(torch.tensor(features)).detach().numpy()
    assert np.ptp(found, axis=0).min() > 1e-5  # every output depends on the input
    return float(np.abs(found - expected).max())


@pytest.mark.parametrize("name", ORIGINALS)
def test_spec_computes_what_its_source_computes_with_the_same_vector(name: str) -> None:
    circuits = qc.compile_branches(qc.load_spec(SPECS / f"{name}.yaml"))
    for circuit in circuits.values():
        assert difference(circuit, ORIGINALS[name]) < 1e-12  # complex128, some hundred gates


@pytest.mark.parametrize("embedding", EMBEDDINGS)
@pytest.mark.parametrize("ansatz", ANSAETZE)
def test_every_convolution_of_hur_goes_with_every_embedding(ansatz: str, embedding: str) -> None:
    written, embed = EMBEDDINGS[embedding]
    gate, size = ANSAETZE[ansatz]
    spec = qc.load_spec(SPECS / "hur" / f"{ansatz}.yaml")
    value = spec.model_dump(mode="json", by_alias=True, exclude_unset=True) | {"embedding": written}
    del value["expect"]
    circuit = qc.compile_spec(check_spec(Spec.model_validate(value)))
    original = Original(hur(gate, size, embed), 3 * size + 6, CONVOLUTIONS_FIRST)
    assert difference(circuit, original) < 1e-12


def test_every_spec_of_these_folders_is_compared() -> None:
    compared = ORIGINALS.keys() | {f"hur/{ansatz}" for ansatz in ANSAETZE}
    folders = {name.split("/")[0] for name in compared} - {"hur"}
    assert {f"{f.parent.name}/{f.stem}" for folder in folders for f in (SPECS / folder).glob("*.yaml")} <= compared
