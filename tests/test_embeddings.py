"""Every embedding, against states prepared independently in plain PennyLane.

The constructions follow PennyLane's own templates, closed forms, or the gate lists of the papers; they share nothing
with our tables, layouts or lowering. Where a gradient is compared, the QNode is the oracle.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise
from typing import Any

import numpy as np
import pennylane as qml
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.backends.prepared import build_prepared
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.lower import lower
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.embedding import Embedding
from qcnn_compiler.spec.encodings import GATES, STATES
from qcnn_compiler.spec.layouts import LAYOUTS
from qcnn_compiler.spec.model import Spec
from tests.oracle import TOLERANCE, disagreement

Construct = Callable[[np.ndarray], None]

#: After an embedding, so that probabilities show phases: wire i turns by its own angle, then meets the next one.
SCRAMBLE = [f"Rot(0.3 + 0.1*{i}, 0.5 + 0.2*{i}, 0.7 - 0.1*{i}) {i}" for i in range(8)]

MINE = {
    "mine": {"wires": ["a", "b"], "gates": ["RY(w*x[0] + pi/4) a", "CRX(x[1]**2) a b", "RZ(x[0]*x[2]) b"]},
}


def embedded(embedding: dict[str, Any], wires: int, layers: list[dict[str, Any]] | None = None) -> Circuit:
    statements = [*SCRAMBLE[:wires], *(f"CNOT {i} {i + 1}" for i in range(wires - 1)), *SCRAMBLE[:wires]]
    return compiled(embedding, wires, [*(layers or []), {"kind": "gates", "gates": statements}])


def compiled(embedding: dict[str, Any], wires: int, layers: list[dict[str, Any]]) -> Circuit:
    value = {
        "qcnn": 1,
        "name": "embedded",
        "wires": wires,
        "embedding": embedding,
        "templates": MINE,
        "layers": layers,
        "readout": {"kind": "probs"},
    }
    return lower(check_spec(Spec.model_validate(value)))


def scramble(wires: int) -> None:
    def turn() -> None:
        for i in range(wires):
            qml.Rot(0.3 + 0.1 * i, 0.5 + 0.2 * i, 0.7 - 0.1 * i, wires=i)

    turn()
    for i in range(wires - 1):
        qml.CNOT([i, i + 1])
    turn()


def expected(construct: Construct, wires: int, samples: np.ndarray) -> np.ndarray:
    @qml.qnode(qml.device("default.qubit", wires=wires))
    def original(x: np.ndarray) -> qml.measurements.ProbabilityMP:
        construct(x)
        scramble(wires)
        return qml.probs(wires=range(wires))

    return np.array([original(x) for x in samples])


def samples_of(circuit: Circuit) -> np.ndarray:
    return np.random.default_rng(5).uniform(0.1, 3.0, size=(3, circuit.features))


# --- constructions in plain PennyLane ------------------------------------------------------


def amplitudes_of(image: Callable[[np.ndarray], np.ndarray]) -> Construct:
    return lambda x: qml.AmplitudeEmbedding(image(x.reshape(4, 4)).ravel(), wires=range(4), normalize=True)


def cornered(image: Callable[[np.ndarray], np.ndarray], side: int, grid: int, pad: float) -> Construct:
    """Put an image into the top left corner of a larger one, which is then read in an order."""

    def construct(x: np.ndarray) -> None:
        larger = np.full((grid, grid), pad)
        for row in range(side):
            larger[row, :side] = x[row * side : (row + 1) * side]
        qml.AmplitudeEmbedding(image(larger).ravel(), wires=range(2 * int(np.log2(grid))), normalize=True)

    return construct


def quadrants(image: np.ndarray) -> np.ndarray:
    parts = (image[:2, :2], image[:2, 2:], image[2:, :2], image[2:, 2:])
    return np.concatenate([part.ravel() for part in parts])


def z_order(image: np.ndarray) -> np.ndarray:
    if image.size == 1:
        return image.ravel()
    half = len(image) // 2
    parts = (image[:half, :half], image[:half, half:], image[half:, :half], image[half:, half:])
    return np.concatenate([z_order(part) for part in parts])


def along_the_curve(image: np.ndarray) -> np.ndarray:
    return np.array([image[place] for place in HILBERT])


#: (row, column) along the curve through a 4 x 4 image, drawn by hand.
HILBERT = [
    (0, 0), (0, 1), (1, 1), (1, 0), (2, 0), (3, 0), (3, 1), (2, 1),
    (2, 2), (3, 2), (3, 3), (2, 3), (1, 3), (1, 2), (0, 2), (0, 3),
]  # fmt: skip


def blocks(groups: list[list[int]]) -> Construct:
    """Prepare each block by itself, as the original does."""

    def construct(x: np.ndarray) -> None:
        for group in groups:
            part, x = x[: 2 ** len(group)], x[2 ** len(group) :]
            qml.MottonenStatePreparation(part / np.linalg.norm(part), wires=group)

    return construct


def hybrid_angle(groups: list[list[int]]) -> Construct:
    """Apply the gate lists of Hur, Kim and Park: 3 angles on two wires, 15 on four."""

    def construct(x: np.ndarray) -> None:
        for group in groups:
            used = 3 if len(group) == 2 else 15
            one_block(x[:used], group)
            x = x[used:]

    return construct


def one_block(x: np.ndarray, wires: list[int]) -> None:
    qml.RY(x[0], wires[0])
    qml.ctrl(qml.RY, control=wires[0], control_values=0)(x[1], wires=wires[1])
    qml.CRY(x[2], [wires[0], wires[1]])
    if len(wires) == 4:
        for i, control in enumerate([1, 0, 1, 0]):
            qml.RY(x[3 + i], wires[2])
            qml.CNOT([wires[control], wires[2]])
        for i, control in enumerate([2, 1, 2, 0, 2, 1, 2, 0]):
            qml.RY(x[7 + i], wires[3])
            qml.CNOT([wires[control], wires[3]])


def angles(axes: str, by_wire: bool = False, wires: int = 3) -> Construct:
    def construct(x: np.ndarray) -> None:
        rows = x.reshape(wires, len(axes)).T if by_wire else x.reshape(len(axes), wires)
        for axis, row in zip(axes, rows, strict=True):
            qml.AngleEmbedding(row, wires=range(wires), rotation=axis)

    return construct


def z_feature_map(x: np.ndarray, repeats: int = 2) -> None:
    for _ in range(repeats):
        for i in range(3):
            qml.Hadamard(i)
            qml.PhaseShift(2 * x[i], i)


def zz_feature_map(pairs: list[tuple[int, int]]) -> Construct:
    """Follow Qiskit: the phase of a pair on its second wire, between two CNOTs."""

    def construct(x: np.ndarray) -> None:
        for _ in range(2):
            z_feature_map(x, 1)
            for i, j in pairs:
                qml.CNOT([i, j])
                qml.PhaseShift(2 * (np.pi - x[i]) * (np.pi - x[j]), j)
                qml.CNOT([i, j])

    return construct


def frqi(order: list[int]) -> Construct:
    def construct(x: np.ndarray) -> None:
        angle = x[order] / 2
        qml.StatePrep(np.concatenate([np.cos(angle), np.sin(angle)]) / np.sqrt(len(x)), wires=[0, 1, 2])

    return construct


def mine(x: np.ndarray) -> None:
    for (a, b), y in zip([(0, 1), (2, 3)], [x[:3], x[3:]], strict=True):
        qml.RY(0.8 * y[0] + np.pi / 4, a)
        qml.CRX(y[1] ** 2, [a, b])
        qml.RZ(y[0] * y[2], b)


def state(x: np.ndarray) -> None:
    qml.AmplitudeEmbedding(np.append(x, [0.5, 0.5]), wires=range(3), normalize=True)


CONSTRUCTIONS: dict[str, tuple[dict[str, Any], int, Construct]] = {
    "amplitude, filled up": ({"kind": "amplitude", "features": 6, "pad": 0.5}, 3, state),
    "rows": ({"kind": "amplitude", "order": "row_major"}, 4, amplitudes_of(lambda image: image)),
    "columns": ({"kind": "amplitude", "order": "column"}, 4, amplitudes_of(lambda image: image.T)),
    "quadrants": ({"kind": "amplitude", "order": "quadrant"}, 4, amplitudes_of(quadrants)),
    "addresses": ({"kind": "amplitude", "order": "address"}, 4, amplitudes_of(z_order)),
    "hilbert": (
        {"kind": "amplitude", "order": "hilbert"},
        4,
        amplitudes_of(along_the_curve),
    ),
    **{
        f"{order} of a smaller image": (
            {"kind": "amplitude", "features": 9, "pad": 0.5, "order": order}, 4, cornered(image, 3, 4, 0.5),
        )
        for order, image in {
            "column": np.transpose, "quadrant": quadrants, "address": z_order, "hilbert": along_the_curve,
        }.items()
    },
    "blocks of other sizes": (
        {"kind": "hybrid_direct", "layout": [[2, 0], [1], [-1, 3]]},
        5,
        blocks([[2, 0], [1], [4, 3]]),
    ),
    "one axis": ({"kind": "angle"}, 3, angles("X")),
    "three axes": ({"kind": "angle", "rotation": ["Y", "Z", "X"]}, 3, angles("YZX")),
    "two axes by wire": ({"kind": "angle", "rotation": ["X", "Y"], "by_wire": True}, 3, angles("XY", by_wire=True)),
    "compact": ({"kind": "compact"}, 3, angles("XY")),
    "z feature map": ({"kind": "z_feature_map"}, 3, z_feature_map),
    "zz feature map": ({"kind": "zz_feature_map"}, 3, zz_feature_map([*combinations(range(3), 2)])),
    "zz feature map of a chain": (
        {"kind": "zz_feature_map", "pairs": "chain"}, 3, zz_feature_map([*pairwise(range(3))]),
    ),
    "iqp": ({"kind": "iqp", "repeats": 2}, 3, lambda x: qml.IQPEmbedding(x, wires=range(3), n_repeats=2)),
    "frqi": ({"kind": "frqi"}, 3, frqi([0, 1, 2, 3])),
    "frqi of columns": ({"kind": "frqi", "order": "column"}, 3, frqi([0, 2, 1, 3])),
    "frqi along a curve": ({"kind": "frqi", "order": "hilbert"}, 3, frqi([0, 2, 3, 1])),
    "template": ({"kind": "template", "template": "mine"}, 4, mine),
}  # fmt: skip

#: The eight layouts of Hur, Kim and Park, wires written out.
PUBLISHED_LAYOUTS = {
    (4, "consecutive"): "0123|4567",
    (4, "strided"): "0246|1357",
    (4, "outside_in"): "0167|2345",
    (4, "crossed"): "0347|1256",
    (2, "consecutive"): "01|23|45|67",
    (2, "strided"): "04|15|26|37",
    (2, "outside_in"): "07|16|25|34",
    (2, "crossed"): "02|13|46|57",
}


def test_every_embedding_is_constructed_or_laid_out_below() -> None:
    shown = {embedding["kind"] for embedding, _, _ in CONSTRUCTIONS.values()} | {"hybrid_angle", "basis"}
    known = {
        kind for model in Embedding.__args__[0].__args__ for kind in model.model_fields["kind"].annotation.__args__
    }
    assert shown == known - {"none"}
    assert {*STATES, *GATES, "hybrid_angle", "template"} == shown
    assert {layout for _, layout in PUBLISHED_LAYOUTS} == LAYOUTS.keys()


@pytest.mark.parametrize("name", CONSTRUCTIONS)
def test_embedding_gives_the_state_of_an_independent_construction(name: str) -> None:
    embedding, wires, construct = CONSTRUCTIONS[name]
    circuit = embedded(embedding, wires)
    samples = samples_of(circuit)
    weights = {key: torch.full(shape, 0.8, dtype=torch.float64) for key, shape in circuit.weight_shapes.items()}
    found = build_prepared(circuit, torch.complex128)(torch.tensor(samples), weights)
    np.testing.assert_allclose(found, expected(construct, wires, samples), atol=1e-12)  # complex128, few gates


@pytest.mark.parametrize("order", ["column", "address"])
def test_an_image_of_fifteen_by_fifteen_is_filled_up_to_sixteen_by_sixteen(order: str) -> None:
    circuit = compiled({"kind": "amplitude", "features": 225, "order": order, "pad": 0.5}, 8, [])
    image = {"column": np.transpose, "address": z_order}[order]
    samples = samples_of(circuit)
    found = qc.QCNNLayer(circuit, dtype=torch.float64)(torch.tensor(samples))
    for sample, probabilities in zip(samples, found, strict=True):
        larger = image(np.pad(sample.reshape(15, 15), ((0, 1), (0, 1)), constant_values=0.5)).ravel()
        np.testing.assert_allclose(probabilities, larger**2 / (larger**2).sum(), atol=1e-12)  # complex128


@pytest.mark.parametrize("name", CONSTRUCTIONS)
@pytest.mark.parametrize("dtype", TOLERANCE, ids=str)
def test_engines_agree_in_value_and_gradient_of_every_feature(name: str, dtype: torch.dtype) -> None:
    embedding, wires, _ = CONSTRUCTIONS[name]
    assert disagreement(embedded(embedding, wires), dtype) < TOLERANCE[dtype]


@pytest.mark.parametrize(("block", "layout"), PUBLISHED_LAYOUTS)
@pytest.mark.parametrize(("kind", "construct"), [("hybrid_direct", blocks), ("hybrid_angle", hybrid_angle)])
def test_hybrid_embeddings_have_the_published_layouts(kind: str, construct: Any, block: int, layout: str) -> None:
    groups = [[*map(int, word)] for word in PUBLISHED_LAYOUTS[block, layout].split("|")]
    circuit = embedded({"kind": kind, "block": block, "layout": layout}, 8)
    features = {"hybrid_direct": {2: 16, 4: 32}, "hybrid_angle": {2: 12, 4: 30}}
    assert circuit.features == features[kind][block]
    samples = samples_of(circuit)[:1]
    layer = qc.QCNNLayer(circuit, dtype=torch.float64, engine="torch")
    np.testing.assert_allclose(
        layer(torch.tensor(samples)).numpy(), expected(construct(groups), 8, samples), atol=1e-12
    )  # complex128, a hundred gates


@pytest.mark.parametrize("bits", range(8))
def test_basis_embedding_prepares_the_basis_state_of_its_bits(bits: int) -> None:
    features = [bits >> i & 1 for i in (2, 1, 0)]
    circuit = embedded({"kind": "basis"}, 3)
    found = build_prepared(circuit, torch.complex128)(torch.tensor([features], dtype=torch.float64), {})
    wanted = expected(lambda x: qml.BasisEmbedding(x, wires=range(3)), 3, np.array([features]))
    np.testing.assert_allclose(found, wanted, atol=1e-12)  # complex128, few gates
