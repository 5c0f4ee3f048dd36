"""Specs of published circuits, against constructions in plain PennyLane that follow the sources' own lists.

Every construction takes one flat vector in the order of its source, and the matrices of its source's package: Qiskit's,
whose first qubit is the least significant, and Cirq's powers of Pauli words. Nothing is shared with our templates,
wirings or lowering.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

import numpy as np
import pennylane as qml
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from tests.test_gallery import pool, so4, su4, u9
from tests.test_gallery_hierarqcal import u6

SPECS = Path(__file__).parents[1] / "specs"
Vector = np.ndarray
Measured = list[qml.measurements.MeasurementProcess]
Construct = Callable[[Vector, Vector], Measured]
Gate = Callable[[Vector, int, int], None]

CONVOLUTIONS_FIRST = ("conv1", "conv2", "conv3", "pool1", "pool2", "pool3")


@dataclass(frozen=True)
class Original:
    """A circuit as published: its construction of weights and features, its count, the order of its tensors."""

    construct: Construct
    parameters: int
    order: tuple[str, ...] = field(default=())


def take(theta: Vector, *sizes: int) -> Iterator[Vector]:
    """Yield consecutive parts of a vector, which they use up."""
    ends = np.cumsum(sizes)
    assert ends[-1] == len(theta)
    return (theta[end - size : end] for end, size in zip(ends, sizes, strict=True))


def amplitudes(x: Vector) -> None:
    qml.AmplitudeEmbedding(x, wires=range(int(np.log2(len(x)))), normalize=True)


# --- Qiskit ------------------------------------------------------------------------------

#: Matrix of CXGate, rows and columns |q1 q0>, control q0, as Qiskit's documentation prints it.
CX = np.array([[1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0], [0, 1, 0, 0]])


def qiskit_block(p: Vector, q0: int, q1: int, whole: bool) -> None:
    def rz(angle: float, q: int) -> None:
        qml.QubitUnitary(np.diag([np.exp(-0.5j * angle), np.exp(0.5j * angle)]), wires=q)

    def ry(angle: float, q: int) -> None:
        c, s = np.cos(angle / 2), np.sin(angle / 2)
        qml.QubitUnitary(np.array([[c, -s], [s, c]]), wires=q)

    def cx(control: int, target: int) -> None:
        qml.QubitUnitary(CX, wires=[target, control])  # PennyLane's first wire is the most significant

    rz(-np.pi / 2, q1)
    cx(q1, q0)
    rz(p[0], q0)
    ry(p[1], q1)
    cx(q0, q1)
    ry(p[2], q1)
    if whole:
        cx(q1, q0)
        rz(np.pi / 2, q0)


def qiskit(theta: Vector, x: Vector) -> Measured:
    c1, c2, c3, p1, p2, p3 = take(
        theta, 24, 12, 6, 12, 6, 3
    )  # ParameterVectors by name, as `assign_parameters` has them
    for _ in range(2):
        for q in range(8):
            qml.QubitUnitary(np.array([[1, 1], [1, -1]]) / np.sqrt(2), wires=q)
            qml.QubitUnitary(np.diag([1, np.exp(2j * x[q])]), wires=q)
    qubits = list(range(8))
    for conv, pooling in ((c1, p1), (c2, p2), (c3, p3)):
        pairs = [*zip(qubits[::2], qubits[1::2], strict=True)]
        pairs += zip(qubits[1::2], [*qubits[2::2], qubits[0]], strict=True)
        for p, (a, b) in zip(conv.reshape(-1, 3), pairs, strict=True):
            qiskit_block(p, a, b, whole=True)
        half = len(qubits) // 2
        for p, source, sink in zip(pooling.reshape(-1, 3), qubits[:half], qubits[half:], strict=True):
            qiskit_block(p, source, sink, whole=False)
        qubits = qubits[half:]
    label = "Z" + "I" * 7  # of SparsePauliOp: the first letter is that of the last qubit
    (read,) = (q for q, letter in enumerate(reversed(label)) if letter == "Z")
    return [qml.expval(-1 * qml.Z(read)), qml.expval(qml.Z(read))]


# --- TensorFlow Quantum ------------------------------------------------------------------

PAULI = {"X": np.array([[0, 1], [1, 0]]), "Y": np.array([[0, -1j], [1j, 0]]), "Z": np.diag([1, -1])}


def power(word: str, exponent: float, *qubits: int) -> None:
    """Apply Cirq's power of a Pauli word: 1 on its +1 eigenspace, exp(i pi exponent) on the other."""
    matrix = PAULI[word[0]] if len(word) == 1 else np.kron(PAULI[word[0]], PAULI[word[1]])
    one = np.eye(len(matrix))
    qml.QubitUnitary((one + matrix) / 2 + np.exp(1j * np.pi * exponent) * (one - matrix) / 2, wires=qubits)


def one_qubit(s: Vector, q: int) -> None:
    for letter, exponent in zip("XYZ", s, strict=True):
        power(letter, exponent, q)


def tfq_convolution(s: Vector, qubits: list[int]) -> None:
    pairs = [*zip(qubits[::2], qubits[1::2], strict=True)]
    pairs += zip(qubits[1::2], [*qubits[2::2], qubits[0]], strict=True)
    for a, b in pairs:
        one_qubit(s[:3], a)
        one_qubit(s[3:6], b)
        for word, exponent in zip(("ZZ", "YY", "XX"), s[6:9], strict=True):
            power(word, exponent, a, b)
        one_qubit(s[9:12], a)
        one_qubit(s[12:], b)


def tfq_pool(s: Vector, sources: list[int], sinks: list[int]) -> None:
    for source, sink in zip(sources, sinks, strict=True):
        one_qubit(s[:3], sink)
        one_qubit(s[3:], source)
        qml.CNOT([source, sink])
        for letter, exponent in zip("ZYX", s[2::-1], strict=True):
            power(letter, -exponent, sink)


def tfq(theta: Vector, x: Vector, levels: int) -> None:
    for q in range(8):
        qml.Hadamard(q)
    for q in range(8):
        qml.CZ([q, (q + 1) % 8])
    for q in range(8):
        qml.RX(x[q], q)
    qubits = list(range(8))
    for s in theta.reshape(levels, 21):
        tfq_convolution(s[:15], qubits)
        tfq_pool(s[15:], qubits[: len(qubits) // 2], qubits[len(qubits) // 2 :])
        qubits = qubits[len(qubits) // 2 :]


def tfq_qcnn(theta: Vector, x: Vector) -> Measured:
    tfq(theta, x, levels=3)
    return [qml.expval(qml.Z(7)), qml.expval(-1 * qml.Z(7))]


def tfq_filter(theta: Vector, x: Vector) -> Measured:
    tfq(theta, x, levels=1)
    return [qml.expval(qml.Z(q)) for q in range(4, 8)]


# --- Cong, Choi and Lukin; Bokhan; Mordacci; ours ----------------------------------------


def cong(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    shared, left, right = take(theta, 6, 6, 6)
    for first in range(8):
        qml.CZ([first, first + 1])
    for edge in [(0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6), (7, 8)]:
        so4(shared, *edge)
    for target in (1, 4, 7):
        for neighbour in (target - 1, target + 1):
            qml.Hadamard(neighbour)
            qml.CZ([neighbour, target])  # what deferred measurement makes of a phase flip by an outcome
    so4(left, 1, 4)
    so4(right, 4, 7)
    return [qml.expval(-1 * qml.X(4)), qml.expval(qml.X(4))]


RING = [(0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6), (7, 0)]
RING_OF_ODD = [(1, 3), (5, 7), (3, 5), (7, 1)]
PAIRS = [(0, 1), (2, 3), (4, 5), (6, 7)]


def bokhan(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    first, pooling, second, perceptrons = take(theta, 15, 2, 15, 16)
    for edge in RING:
        su4(first, *edge)
    for edge in PAIRS:
        pool(pooling, *edge)
    for edge in RING_OF_ODD:
        su4(second, *edge)
    for angles, ancilla in zip(perceptrons.reshape(4, 4), (8, 9, 10, 11), strict=True):
        for angle, kept in zip(angles, (1, 3, 5, 7), strict=True):
            qml.CRX(angle, [kept, ancilla])
    return [qml.expval(-1 * qml.Z(ancilla)) for ancilla in (8, 9, 10, 11)]


def mordacci(theta: Vector, x: Vector) -> None:
    amplitudes(x)
    turns, first, pooling, second = take(theta, 24, 120, 8, 60)
    for q, angles in enumerate(turns.reshape(8, 3)):
        qml.Rot(*angles, wires=q)
    for p, edge in zip(first.reshape(8, 15), RING, strict=True):
        su4(p, *edge)
    for p, edge in zip(pooling.reshape(4, 2), PAIRS, strict=True):
        pool(p, *edge)
    for p, edge in zip(second.reshape(4, 15), RING_OF_ODD, strict=True):
        su4(p, *edge)


def mordacci_four(theta: Vector, x: Vector) -> Measured:
    mordacci(theta[:-4], x)
    pool(theta[-4:-2], 1, 3)
    pool(theta[-2:], 5, 7)
    return [qml.probs(wires=[3, 7])]


def mordacci_ten(theta: Vector, x: Vector) -> Measured:
    mordacci(theta, x)
    kept = (1, 3, 5, 7)
    return [qml.expval(qml.Z(q)) for q in kept] + [qml.expval(qml.Z(a) @ qml.Z(b)) for a, b in combinations(kept, 2)]


def best(theta: Vector, x: Vector) -> Measured:
    pixels = np.zeros(256)
    for row in range(16):
        for column in range(16):  # the bits of both take turns, those of the row first
            place = sum((row >> b & 1) << (2 * b + 1) | (column >> b & 1) << (2 * b) for b in range(4))
            pixels[place] = x[16 * row + column]
    amplitudes(pixels)
    edges = [*RING, *((i, (i + 2) % 8) for i in range(8)), *RING]
    for p, edge in zip(theta.reshape(24, 6), edges, strict=True):
        so4(p, *edge)
    singles = [qml.expval(pauli(q)) for pauli in (qml.Z, qml.X) for q in range(8)]
    return singles + [qml.expval(qml.Z(a) @ qml.Z(b)) for a, b in PAIRS]


# --- EquivQCNN ---------------------------------------------------------------------------


def u2(p: Vector, a: int, b: int) -> None:
    qml.RX(p[0], a)
    qml.RX(p[1], b)
    qml.IsingZZ(p[2], wires=[a, b])
    qml.RX(p[3], a)
    qml.RX(p[4], b)
    qml.IsingYY(p[5], wires=[a, b])


def u4(p: Vector, wires: list[int]) -> None:
    for wire, angle in zip(wires, p[[0, 1, 0, 1]], strict=True):
        qml.RX(angle, wire)
    signs = np.array([(-1) ** state.bit_count() for state in range(16)])
    qml.DiagonalQubitUnitary(np.exp(1j * p[2] * signs), wires=wires)


def equivariant_pool(p: Vector, a: int, b: int) -> None:
    qml.RX(p[0], a)
    qml.RX(p[1], b)
    qml.RY(p[2], b)
    qml.RZ(p[3], b)
    qml.CRX(p[4], [b, a])


def equivariant(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    pairs, *levels, breaking = take(theta, 6, 3, 5, 3, 5, 1)
    for half in (0, 4):
        for a, b in [(0, 1), (2, 3), (1, 2), (3, 0)]:
            u2(pairs, half + a, half + b)
    for wires in ([0, 1, 2, 3], [4, 5, 6, 7], [2, 3, 4, 5], [0, 1, 6, 7]):
        u4(levels[0], wires)
    for edge in PAIRS:
        equivariant_pool(levels[1], *edge)
    u4(levels[2], [0, 2, 4, 6])
    for edge in [(0, 2), (4, 6)]:
        equivariant_pool(levels[3], *edge)
    for wire in (0, 4):
        qml.RZ(breaking[0], wire)
        qml.Hadamard(wire)
    return [qml.probs(wires=0), qml.probs(wires=4)]


# --- Hur, Kim and Park -------------------------------------------------------------------


def u_ttn(p: Vector, a: int, b: int) -> None:
    qml.RY(p[0], a)
    qml.RY(p[1], b)
    qml.CNOT([a, b])


def u5(p: Vector, a: int, b: int) -> None:
    qml.RX(p[0], a)
    qml.RX(p[1], b)
    qml.RZ(p[2], a)
    qml.RZ(p[3], b)
    qml.CRZ(p[4], [b, a])
    qml.CRZ(p[5], [a, b])
    qml.RX(p[6], a)
    qml.RX(p[7], b)
    qml.RZ(p[8], a)
    qml.RZ(p[9], b)


def turned_twice(p: Vector, a: int, b: int, controlled: Callable[[float, list[int]], object]) -> None:
    qml.RY(p[0], a)
    qml.RY(p[1], b)
    controlled(p[2], [b, a])
    qml.RY(p[3], a)
    qml.RY(p[4], b)
    controlled(p[5], [a, b])


def u13(p: Vector, a: int, b: int) -> None:
    turned_twice(p, a, b, qml.CRZ)


def u14(p: Vector, a: int, b: int) -> None:
    turned_twice(p, a, b, qml.CRX)


def u15(p: Vector, a: int, b: int) -> None:
    turned_twice(np.insert(p, [2, 4], 0.0), a, b, lambda _, wires: qml.CNOT(wires))


#: The convolution of each file with its number of angles.
ANSAETZE: dict[str, tuple[Gate, int]] = {
    "ttn": (u_ttn, 2),
    "u5": (u5, 10),
    "u6": (u6, 10),
    "u9": (u9, 2),
    "u13": (u13, 6),
    "u14": (u14, 6),
    "u15": (u15, 4),
    "so4": (so4, 6),
    "su4": (su4, 15),
}
LEVELS = (
    [(0, 7), (0, 1), (2, 3), (4, 5), (6, 7), (1, 2), (3, 4), (5, 6)],
    [(0, 6), (0, 2), (4, 6), (2, 4)],
    [(0, 4)],
)
POOLS = ([(1, 0), (3, 2), (5, 4), (7, 6)], [(2, 0), (6, 4)], [(0, 4)])


def hur(gate: Gate, size: int, embed: Callable[[Vector], None]) -> Construct:
    def construct(theta: Vector, x: Vector) -> Measured:
        embed(x)
        parts = list(take(theta, size, size, size, 2, 2, 2))
        for level, edges in enumerate(LEVELS):
            for edge in edges:
                gate(parts[level], *edge)
            for edge in POOLS[level]:
                pool(parts[3 + level], *edge)
        return [qml.probs(wires=4)]

    return construct


def hybrid_direct(x: Vector) -> None:
    for block, wires in zip(x.reshape(2, 16), ([0, 1, 2, 3], [4, 5, 6, 7]), strict=True):
        qml.MottonenStatePreparation(block / np.linalg.norm(block), wires=wires)


def hybrid_angle(x: Vector) -> None:
    for t, first in zip(x.reshape(2, 15), (0, 4), strict=True):
        a, b, c, d = range(first, first + 4)
        qml.RY(t[0], a)
        qml.ctrl(qml.RY, a, control_values=0)(t[1], wires=b)
        qml.CRY(t[2], [a, b])
        for angle, control in zip(t[3:7], (b, a, b, a), strict=True):
            qml.RY(angle, c)
            qml.CNOT([control, c])
        for angle, control in zip(t[7:], (c, b, c, a, c, b, c, a), strict=True):
            qml.RY(angle, d)
            qml.CNOT([control, d])


def compact(x: Vector) -> None:
    qml.AngleEmbedding(x[:8], wires=range(8), rotation="X")
    qml.AngleEmbedding(x[8:], wires=range(8), rotation="Y")


#: What `embedding` of a file may be replaced by, with the construction of it.
EMBEDDINGS: dict[str, tuple[dict[str, str], Callable[[Vector], None]]] = {
    "amplitude": ({"kind": "amplitude"}, amplitudes),
    "angle": ({"kind": "angle", "rotation": "Y"}, lambda x: qml.AngleEmbedding(x, wires=range(8), rotation="Y")),
    "compact": ({"kind": "compact"}, compact),
    "hybrid_direct": ({"kind": "hybrid_direct"}, hybrid_direct),
    "hybrid_angle": ({"kind": "hybrid_angle"}, hybrid_angle),
}


def chain_su4(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    levels = ([*PAIRS, (1, 2), (3, 4), (5, 6)], [(2, 3), (4, 5)], [(3, 4)])
    for p, edges in zip(theta.reshape(3, 15), levels, strict=True):
        for edge in edges:
            su4(p, *edge)
    return [qml.probs(wires=4)]


def no_pooling(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    for p, edges in zip(theta.reshape(3, 15), LEVELS, strict=True):
        for edge in edges:
            su4(p, *edge)
    return [qml.probs(wires=4)]


def hierarchical(theta: Vector, x: Vector) -> Measured:
    amplitudes(x)
    for p, edge in zip(theta.reshape(7, 2), [*PAIRS, (1, 3), (5, 7), (3, 7)], strict=True):
        u_ttn(p, *edge)
    return [qml.probs(wires=7)]


# --- comparison --------------------------------------------------------------------------

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
