"""Every shipped spec, against circuits written independently in plain PennyLane.

The constructions below follow the originals' own index arithmetic and wire lists; they
share nothing with our templates, wiring or lowering.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import reduce
from itertools import pairwise
from operator import matmul
from pathlib import Path

import numpy as np
import pennylane as qml
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.ir.text import circuit_text

ROOT = Path(__file__).parents[1]
SPECS = sorted(f for f in ROOT.glob("specs/**/*.yaml") if f.parent.name not in ("training", "evaluation"))


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


def few_data(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    """Follow the loops of the demonstration, kernel indices and the skipped first layer included."""
    wires = list(range(6))
    for level in (1, 2):
        kernel = weights[f"level{level}"]
        for parity in (0, 1):
            for i in range(parity, len(wires) - 1, 2):
                a, b = wires[i], wires[i + 1]
                if level == 1 and parity == 0:
                    qml.U3(*kernel[:3], wires=a)
                    qml.U3(*kernel[3:6], wires=b)
                qml.IsingXX(kernel[6], wires=[a, b])
                qml.IsingYY(kernel[7], wires=[a, b])
                qml.IsingZZ(kernel[8], wires=[a, b])
                qml.U3(*kernel[9:12], wires=a)
                qml.U3(*kernel[12:15], wires=b)
        for i in range(1, len(wires), 2):
            qml.cond(qml.measure(wires[i]), qml.U3)(*kernel[15:], wires=wires[i - 1])
        wires = wires[::2]
    qml.ArbitraryUnitary(weights["dense"], wires=wires)
    return [qml.probs(wires=0)]


def so4(p: np.ndarray, a: int, b: int) -> None:
    for i in (0, 2, 4):
        qml.RY(p[i], a)
        qml.RY(p[i + 1], b)
        if i < 4:
            qml.CNOT([a, b])


def several_bases(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    for edge in [(0, 1), (2, 3), (4, 5), (1, 2), (3, 4), (5, 0)]:
        so4(weights["conv1"], *edge)
    for edge in [(0, 1), (2, 3), (4, 5)]:
        pool(weights["pool1"], *edge)
    for edge in [(1, 3), (3, 5), (5, 1)]:
        su4(weights["conv2"], *edge)
    dropped = [pauli(w) for pauli in (qml.X, qml.Y, qml.Z) for w in (0, 2, 4)]
    kept = [qml.Z(1), qml.Z(3), qml.Z(5), qml.Z(1) @ qml.Z(3) @ qml.Z(5), qml.X(1) @ qml.X(5)]
    return [qml.expval(observable) for observable in (*dropped, *kept)]


def kept_and_dropped(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    wires = list(range(8))
    for level in (1, 2):
        for edge in [*pairwise(wires), (wires[-1], wires[0])]:
            so4(weights[f"conv{level}"], *edge)
        for source, target in zip(wires[::2], wires[1::2], strict=True):
            qml.CRot(*weights[f"pool{level}"], wires=[source, target])  # what deferred measurement makes of it
        wires = wires[1::2]
    return [*(qml.expval(qml.Z(w)) for w in range(8)), qml.probs(wires=[3, 7])]


def vatan(p: np.ndarray, a: int, b: int, whole: bool) -> None:
    qml.RZ(-np.pi / 2, b)
    qml.CNOT([b, a])
    qml.RZ(p[0], a)
    qml.RY(p[1], b)
    qml.CNOT([a, b])
    qml.RY(p[2], b)
    if whole:
        qml.CNOT([b, a])
        qml.RZ(np.pi / 2, a)


def parity_ancillas(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    for p, (a, b) in zip(weights["conv1"], [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)], strict=True):
        vatan(p, a, b, whole=True)
    for source, target in [(0, 1), (2, 3), (4, 5)]:
        vatan(weights["pool1"], source, target, whole=False)
    qml.StronglyEntanglingLayers(weights["conv2"].reshape(1, 3, 3), wires=[1, 3, 5])
    return [qml.expval(reduce(matmul, map(qml.Z, wires))) for wires in ([1, 3], [3, 5], [1, 5], [1, 3, 5])]


def three_to_one(weights: dict[str, np.ndarray]) -> list[qml.measurements.MeasurementProcess]:
    wires = list(range(9))
    for level in (1, 2):
        blocks = [wires[i : i + 3] for i in range(len(wires) - 2)]
        for p, block in zip(weights[f"conv{level}"], blocks, strict=True):
            qml.StronglyEntanglingLayers(p.reshape(1, 3, 3), wires=block)
        for left, target, right in zip(wires[::3], wires[1::3], wires[2::3], strict=True):
            for neighbour in (left, right):
                qml.Hadamard(neighbour)
                qml.CZ([neighbour, target])
        wires = wires[1::3]
    return [qml.expval(qml.X(4)), qml.expval(qml.Z(4))]


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
