from __future__ import annotations

from math import pi

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qcnn_compiler.gates.expression import Binary, Call, Feature, Number, WeightRef, folded
from qcnn_compiler.gates.matrix import controlled, gate_matrix
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Block, Circuit, Expval, Op, PauliTerm, Probs, Weight
from qcnn_compiler.passes.fold import _period, fold_constants
from tests.circuits import single
from tests.simulator import simulate

TURN = WeightRef("w", 0)
PHASES = Expval(tuple(PauliTerm(1, ((pauli, wire),)) for pauli in "XY" for wire in range(3)))


def fold(*ops: Op) -> tuple[Op | Block, ...]:
    return fold_constants(single(ops, {"w": 2}, PHASES, 3, features=1)).ops


def angle(value: float) -> tuple[Number]:
    return (Number(value),)


def op(text: str) -> Op:
    """Return the gate on the wires that stand behind it, controls first: `X 0 1` is a CNOT."""
    gate, *wires = text.split()
    count = GATES[gate].wires
    on = tuple(map(int, wires))
    return Op(gate, on[-count:], (), on[:-count])


GONE = {
    "I": [op("I 0")],
    "X X": [op("X 0"), op("X 0")],
    "H H": [op("H 1"), op("H 1")],
    "CNOT CNOT": [op("X 0 1"), op("X 0 1")],
    "CZ CZ, the other way round": [op("Z 0 1"), op("Z 1 0")],
    "SWAP SWAP, the other way round": [op("SWAP 0 1"), op("SWAP 1 0")],
    "Toffoli, controls exchanged": [op("X 0 1 2"), op("X 1 0 2")],
    "S Sdg": [op("S 0"), op("Sdg 0")],
    "Y Y": [op("Y 0"), op("Y 0")],
    "Z RZ(pi), a phase of the whole state": [op("Z 0"), Op("RZ", (0,), angle(pi))],
    "nested": [op("X 0"), op("X 0 1"), op("H 1"), op("H 1"), op("X 0 1"), op("X 0")],
    "with another wire's between": [op("X 0"), op("H 1"), op("X 0"), op("H 1")],
    "RX(0)": [Op("RX", (0,), angle(0.0))],
    "RX(2 pi), a sign of the whole state": [Op("RX", (0,), angle(2 * pi))],
    "RX(-12 pi)": [Op("RX", (0,), angle(-12 * pi))],
    "CRX(4 pi)": [Op("RX", (0,), angle(4 * pi), (1,))],
    "PhaseShift(2 pi)": [Op("PhaseShift", (0,), angle(2 * pi), (1,))],
    "IsingXX(2 pi)": [Op("IsingXX", (0, 1), angle(2 * pi))],
    "Rot(0, 0, 0)": [Op("Rot", (0,), (Number(0.0),) * 3)],
    "RX(0.3) RX(-0.3)": [Op("RX", (0,), angle(0.3)), Op("RX", (0,), angle(-0.3))],
    "conditioned twice": [Op("X", (1,), (), (), (0,)), Op("X", (1,), (), (), (0,))],
}


@pytest.mark.parametrize("name", GONE)
def test_gates_that_do_nothing_together_go(name):
    turn = Op("RY", (2,), (TURN,))
    assert fold(turn, *GONE[name], turn) == (turn, turn)


STAY = {
    "CRX(2 pi), which is a sign where the control is 1": [Op("RX", (0,), angle(2 * pi), (1,))],
    "X CNOT X": [op("X 0"), op("X 0 1"), op("X 0")],
    "CNOT and its reverse": [op("X 0 1"), op("X 1 0")],
    "S S": [op("S 0"), op("S 0")],
    "a measured wire": [op("H 0"), Op("measure", (0,))],
    "trainable": [Op("RX", (0,), (TURN,)), Op("RX", (0,), (Binary("*", Number(-1.0), TURN),))],
    "controls that differ": [op("X 0 1"), op("X 2 1")],
    "a small angle": [Op("RX", (0,), angle(1e-9))],
}


@pytest.mark.parametrize("name", STAY)
def test_what_changes_the_state_stays(name):
    assert fold(*STAY[name]) == tuple(STAY[name])


def test_of_gates_without_angles_the_one_that_is_known_as_identity_is_the_only_one():
    fixed = [name for name, gate in GATES.items() if not gate.params and name == gate.name and gate.base is None]
    matrices = {name: gate_matrix(name, ()) for name in fixed}
    assert "I" in fixed
    assert [name for name, m in matrices.items() if np.allclose(m, m[0, 0] * np.eye(len(m)))] == ["I"]


def test_angles_of_numbers_alone_become_one_number_within_a_period():
    bound = Binary("+", Call("cos", Number(0.0)), Binary("*", Number(2.0), Number(0.25 + 3 * pi)))
    shifted = Binary("+", TURN, Binary("*", Number(2.0), Number(pi)))
    first, second = fold(Op("RX", (0,), (bound,)), Op("RZ", (0,), (shifted,)))
    assert isinstance(first, Op)
    assert isinstance(second, Op)
    (number,) = first.params
    assert isinstance(number, Number)
    assert number.value == pytest.approx(1.5, abs=1e-14)  # rounding of the angle that was written
    assert second.params == (TURN,)


def test_an_angle_that_is_not_finite_is_left_as_it_is():
    broken = Call("sqrt", Number(-1.0))
    assert folded(Binary("*", TURN, broken)) == Binary("*", TURN, broken)


@pytest.mark.parametrize("gate", [row.name for row in GATES.values() if row.base is None and row.rotation])
@pytest.mark.parametrize("controls", [0, 1])
def test_the_period_of_a_rotation_is_one_of_its_matrix(gate, controls):
    period = _period(Op(gate, (0,), (TURN,), tuple(range(5, 5 + controls))))
    first, second = (controlled(gate_matrix(gate, [value]), controls) for value in (0.7, 0.7 + period))
    sign = 1 if controls else np.sign((first.conj() * second).sum().real)
    np.testing.assert_allclose(sign * first, second, atol=1e-14)  # rounding of the angle


CONSTANTS = [name for name, row in GATES.items() if row.base is None and not row.params]
ANGLES = st.sampled_from([0.0, pi / 2, pi, 2 * pi, -4 * pi, 0.3]).map(Number)


@st.composite
def mostly_constant(draw: st.DrawFn) -> Circuit:
    """Draw a circuit of three wires in which many gates cancel."""
    ops = []
    for _ in range(draw(st.integers(2, 14))):
        name = draw(st.sampled_from([*CONSTANTS, "X", "H", "RX", "RZ", "PhaseShift", "U3"]))
        row, order = GATES[name], draw(st.permutations(range(3)))
        weights = st.sampled_from([TURN, Feature(0)])
        params = tuple(draw(ANGLES | ANGLES | weights) for _ in row.params)
        controls = draw(st.integers(0, min(1, 3 - row.wires)))
        ops.append(Op(name, tuple(order[: row.wires]), params, tuple(order[row.wires : row.wires + controls])))
        if draw(st.booleans()):
            ops.append(ops[-1])
    return single(ops, {"w": 1}, draw(st.sampled_from([PHASES, Probs((2, 0, 1))])), 3, features=1)


@given(circuit=mostly_constant(), seed=st.integers(0, 99))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_folding_changes_no_output_and_no_derivative(circuit, seed):
    after = fold_constants(circuit)
    assert after.weights == circuit.weights == (Weight("w", (1,)),)
    assert fold_constants(after) is after
    rng, step = np.random.default_rng(seed), 1e-2
    feature, weight, *direction = rng.normal(size=4)
    for sign in (-1, 0, 1):  # both ends of a difference quotient, which is then the same too
        point = [feature + sign * step * direction[0]], {"w": np.array([weight + sign * step * direction[1]])}
        np.testing.assert_allclose(simulate(after, *point), simulate(circuit, *point), atol=1e-13)  # rounding
