"""Every shipped spec, against circuits written independently in plain PennyLane.

The constructions below follow the originals' own index arithmetic and wire lists; they
share nothing with our templates, wiring or lowering.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pennylane as qml
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.ir.text import circuit_text

ROOT = Path(__file__).parents[1]
SPECS = sorted(f for f in ROOT.glob("specs/**/*.yaml") if f.parent.name != "training")


def su4(p: np.ndarray, a: int, b: int) -> None:
    qml.U3(*p[:3], wires=a)
    qml.U3(*p[3:6], wires=b)
    qml.CNOT([a, b])
    qml.RY(p[6], a)
    qml.RZ(p[7], b)
    qml.CNOT([b, a])
    qml.RY(p[8], a)
    qml.CNOT([a, b])
    qml.U3(*p[9:12], wires=a)
    qml.U3(*p[12:15], wires=b)


def u9(p: np.ndarray, a: int, b: int) -> None:
    qml.Hadamard(a)
    qml.Hadamard(b)
    qml.CZ([a, b])
    qml.RX(p[0], a)
    qml.RX(p[1], b)


def pool(p: np.ndarray, source: int, target: int) -> None:
    qml.CRZ(p[0], [source, target])
    qml.PauliX(source)
    qml.CRX(p[1], [source, target])


def toffoli_decoding(a: int, b: int, ancillas: list[int]) -> None:
    for flips, ancilla in zip([[], [a], [a, b], [a]], ancillas, strict=True):
        for wire in flips:
            qml.PauliX(wire)
        qml.Toffoli([a, b, ancilla])


def aws_ladder(wires: list[int]) -> list[tuple[int, int]]:
    return [*pairwise(wires), (wires[0], wires[-1])]


def aws_pool_edges(wires: list[int]) -> list[tuple[int, int]]:
    return [*zip(wires[::2], wires[1::2], strict=True), (wires[0], wires[-1])]


def aws(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    wires = list(range(8))
    for level in ("1", "2"):
        for p, edge in zip(weights[f"conv{level}"], aws_ladder(wires), strict=True):
            su4(p, *edge)
        for p, edge in zip(weights[f"pool{level}"], aws_pool_edges(wires), strict=True):
            pool(p, *edge)
        wires = wires[1::2]
    toffoli_decoding(3, 7, [8, 9, 10, 11])
    return [qml.expval(-1 * qml.PauliZ(w)) for w in (8, 9, 10, 11)]


def aws_published(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    """Walk the vector as the published classes do: reads at one stride, advances by another."""
    rest = weights["params"]
    wires = list(range(8))
    for _ in range(2):
        n = len(wires)
        edges = aws_ladder(wires)
        for i, edge in enumerate(edges):
            su4(rest[15 * i : 15 * i + 15], *edge)
        rest = rest[15 * len(edges) :]
        for i in range(0, n - 1, 2):
            pool(rest[2 * i : 2 * i + 2], wires[i], wires[i + 1])
        pool(rest[2 * (n - 1) : 2 * (n - 1) + 2], wires[0], wires[-1])
        rest = rest[2 * (n // 2 + 1) :]
        wires = wires[1::2]
    toffoli_decoding(3, 7, [8, 9, 10, 11])
    assert len(rest) == 161  # what the published notebook prints
    return [qml.expval(qml.PauliZ(w)) for w in (8, 9, 10, 11)]


def hur_su4(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    for edge in [(0, 7), (0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6)]:
        su4(weights["conv1"], *edge)
    for edge in [(1, 0), (3, 2), (5, 4), (7, 6)]:
        pool(weights["pool1"], *edge)
    for edge in [(0, 6), (0, 2), (4, 6), (2, 4)]:
        su4(weights["conv2"], *edge)
    for edge in [(2, 0), (6, 4)]:
        pool(weights["pool2"], *edge)
    su4(weights["conv3"], 0, 4)
    pool(weights["pool3"], 0, 4)
    return [qml.probs(wires=4)]


def hur_chain_u9(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    for edge in [(0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6)]:
        u9(weights["conv1"], *edge)
    for edge in [(2, 3), (4, 5)]:
        u9(weights["conv2"], *edge)
    u9(weights["conv3"], 3, 4)
    return [qml.probs(wires=4)]


ORIGINALS: dict[str, tuple[Callable[[dict[str, np.ndarray]], list[qml.measurements.MeasurementProcess]], int]] = {
    "aws/multiclass": (aws, 12),
    "aws/multiclass_published": (aws_published, 12),
    "hur/su4": (hur_su4, 8),
    "hur/chain_u9": (hur_chain_u9, 8),
}


@pytest.mark.parametrize("name", ORIGINALS)
def test_spec_gives_the_numbers_of_an_independent_construction(name: str) -> None:
    construct, wires = ORIGINALS[name]
    circuit = qc.compile_spec(qc.load_spec(ROOT / "specs" / f"{name}.yaml"))
    rng = np.random.default_rng(11)
    weights = {k: rng.normal(size=shape) for k, shape in circuit.weight_shapes.items()}
    images = rng.uniform(size=(3, 256))

    @qml.qnode(qml.device("default.qubit", wires=wires))
    def original(image: np.ndarray) -> list[qml.measurements.MeasurementProcess]:
        qml.AmplitudeEmbedding(image, wires=range(8), normalize=True)
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
    text = circuit_text(qc.compile_spec(qc.load_spec(file)))
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_the_gallery_is_swept() -> None:
    assert len(SPECS) >= 7
    assert {f"{f.parent.name}/{f.stem}" for f in SPECS} >= ORIGINALS.keys()
