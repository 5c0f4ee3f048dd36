"""Ancillas whose bits are functions of kept wires leave the circuit, whatever the map and the readout."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from qcnn_compiler.gates.expression import Number, WeightRef
from qcnn_compiler.ir.circuit import Circuit, Concat, Diagonal, Expval, Op, PauliTerm, Probs
from qcnn_compiler.passes import run_passes
from qcnn_compiler.passes.readout import absorb_classical_tail, mixture_left
from tests.circuits import single, z
from tests.simulator import simulate

TURN = WeightRef("w", 0)
MIXED = [Op("RY", (0,), (TURN,)), Op("RX", (1,), (Number(0.3),)), Op("Y", (1,), (), (0,)), Op("H", (0,))]


def small(ops, readout, wires=3) -> Circuit:
    return single(ops, {"w": 1}, readout, wires)


def words(*texts: str) -> Expval:
    """Return one output per text such as `-X0Z1`."""
    return Expval(tuple(word(text) for text in texts))


def word(text: str) -> PauliTerm:
    letters = text.lstrip("-")
    pairs = tuple((letters[i], int(letters[i + 1])) for i in range(0, len(letters), 2))
    return PauliTerm(-1 if text.startswith("-") else 1, pairs)


TABLES = {
    "copy": ([Op("X", (2,), (), (0,))], z(2), Diagonal((0,), ((1.0, -1.0),))),
    "parity": ([Op("X", (2,), (), (0,)), Op("X", (2,), (), (1,))], z(2), Diagonal((0, 1), ((1.0, -1.0, -1.0, 1.0),))),
    "swap": ([Op("SWAP", (2, 0))], z(2), Diagonal((0,), ((1.0, -1.0),))),
    "phases": ([Op("RZ", (0,), (TURN,), (1,)), Op("T", (1,))], z(0, 1), z(0, 1)),
    "probabilities": ([Op("X", (2,), (), (0,))], Probs((2, 0)), Diagonal((0,), ((1.0, 0.0), (0, 0), (0, 0), (0, 1)))),
    "word": ([Op("X", (1,), (), (0,))], words("-Z0Z1"), Diagonal((1,), ((-1.0, 1.0),))),
    "rows": ([Op("Y", (0,))], Diagonal((0,), ((2.0, 3.0),)), Diagonal((0,), ((3.0, 2.0),))),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_classical_tail_is_absorbed_into_the_readout(name):
    tail, readout, expected = TABLES[name]
    mixed = [Op("RY", (0,), (TURN,)), Op("RY", (1,), (Number(0.3),))]
    absorbed = absorb_classical_tail(small(mixed + tail, readout))
    assert absorbed.readout == expected
    assert absorbed.ops == tuple(mixed)


#: Onto ancillas 2, 3 and 4 from kept wires 0 and 1.
MAPS = {
    "binary copy": [Op("X", (2,), (), (0,)), Op("X", (3,), (), (1,))],
    "inverted copy": [Op("X", (0,)), Op("X", (2,), (), (0,)), Op("X", (0,)), Op("X", (3,), (), (1,)), Op("X", (3,))],
    "parity and carry": [Op("X", (2,), (), (0,)), Op("X", (2,), (), (1,)), Op("X", (3,), (), (0, 1))],
    "exchange": [Op("SWAP", (0, 2)), Op("ISWAP", (1, 3)), Op("X", (4,), (), (2, 3))],
    "controlled exchange": [Op("X", (3,)), Op("SWAP", (2, 3), (), (0,)), Op("SWAP", (3, 4), (), (1,))],
    "phases between": [Op("X", (2,), (), (0,)), Op("RZ", (2,), (TURN,), (1,)), Op("S", (2,)), Op("Y", (3,), (), (2,))],
    "chain": [Op("X", (2,), (), (0,)), Op("X", (3,), (), (2,)), Op("X", (4,), (), (3, 1))],
}
READOUTS = {
    "Z of each ancilla": z(2, 3, 4),
    "words over ancillas and kept wires": words("Z2Z3", "-Z0Z4", "Z1Z2Z3Z4"),
    "probabilities of ancillas": Probs((4, 2, 3)),
    "probabilities of both sorts": Probs((3, 0)),
    "rows": Diagonal((2, 4), ((1.0, 2.0, 3.0, 4.0),)),
}


@pytest.mark.parametrize("readout", READOUTS)
@pytest.mark.parametrize("name", MAPS)
def test_no_ancilla_is_left_of_any_map_under_any_readout_of_probabilities(name, readout):
    circuit = small(MIXED + MAPS[name], READOUTS[readout], wires=5)
    passed = run_passes(circuit)
    assert passed.wires <= 2
    assert_same_outputs(passed, circuit)


def assert_same_outputs(passed: Circuit, circuit: Circuit) -> None:
    for angle in (0.0, 0.4, np.pi / 2):
        weights = {"w": np.array([angle])}
        np.testing.assert_allclose(
            simulate(passed, [], weights), simulate(circuit, [], weights), atol=1e-13
        )  # rounding


#: Tail, readout in several bases, readout before the tail.
WORDS = {
    "copy": ([Op("X", (2,), (), (1,))], words("X0", "Z2"), words("X0", "Z1")),
    "flipped": ([Op("X", (2,), (), (1,)), Op("X", (2,))], words("Y0Z2"), words("-Y0Z1")),
    "parity": ([Op("X", (2,), (), (1,)), Op("X", (3,), (), (2,))], words("X0Z3", "Z2Z3Z1"), words("X0Z1", "Z1")),
    "exchange": ([Op("SWAP", (1, 2)), Op("T", (2,))], words("X0", "Z2"), words("X0", "Z1")),
}


@pytest.mark.parametrize("name", WORDS)
def test_beside_wires_read_in_other_bases_words_of_z_are_moved_through_the_tail(name):
    tail, readout, expected = WORDS[name]
    circuit = small(MIXED + tail, readout, wires=4)
    absorbed = absorb_classical_tail(circuit)
    assert (absorbed.ops, absorbed.readout) == (tuple(MIXED), expected)
    assert_same_outputs(absorbed, circuit)


def test_a_parity_of_more_wires_than_a_table_may_have_is_one_word():
    turns = [Op("RY", (w,), (TURN,)) for w in range(13)]
    circuit = small([*turns, *(Op("X", (13,), (), (w,)) for w in range(13))], z(13), wires=14)
    assert run_passes(circuit).readout == Expval((PauliTerm(1, tuple(("Z", w) for w in range(13))),))


KEPT = {
    "the tail turns a wire read in X": ([Op("X", (1,), (), (0,))], words("X1")),
    "the function is no parity": ([Op("X", (2,), (), (1, 3))], words("X0", "Z2")),
    "the word would be empty": ([Op("X", (2,))], words("X0", "Z2")),
}


@pytest.mark.parametrize("name", KEPT)
def test_what_words_cannot_say_stays_in_the_circuit(name):
    tail, readout = KEPT[name]
    circuit = small([*MIXED, Op("H", (3,)), *tail], readout, wires=4)
    assert absorb_classical_tail(circuit) is circuit


def test_of_a_tail_that_stays_what_no_output_depends_on_is_dropped():
    toffoli, phase = Op("X", (2,), (), (1, 3)), Op("T", (2,))
    circuit = small([*MIXED, Op("H", (3,)), toffoli, phase], words("X0", "Z2"), wires=4)
    absorbed = absorb_classical_tail(circuit)
    assert absorbed == replace(circuit, ops=circuit.ops[:-1])
    assert absorb_classical_tail(absorbed) is absorbed
    assert_same_outputs(absorbed, circuit)


def test_a_table_of_many_wires_that_is_no_parity_is_left_alone():
    turns = [Op("RY", (w,), (TURN,)) for w in range(13)]
    circuit = small([*turns, *(Op("X", (13,), (), (w, w + 1)) for w in range(12))], z(13), wires=14)
    assert absorb_classical_tail(circuit) is circuit


def test_words_of_z_and_probabilities_read_together_become_one_table():
    together = Concat((z(1), Probs((0,)), Expval((PauliTerm(-1, (("Z", 0), ("Z", 1))),))))
    absorbed = absorb_classical_tail(small([Op("RY", (w,), (TURN,)) for w in (0, 1)], together, wires=2))
    rows = ((1, -1, 1, -1), (1, 1, 0, 0), (0, 0, 1, 1), (-1, 1, 1, -1))
    assert absorbed.readout == Diagonal((0, 1), tuple(tuple(map(float, row)) for row in rows))
    assert mixture_left(absorbed) is None


def test_words_of_x_beside_probabilities_stay_apart_and_say_so():
    together = Concat((Expval((PauliTerm(1, (("X", 0),)),)), Probs((1,))))
    circuit = small([Op("RY", (w,), (TURN,)) for w in (0, 1)], together, wires=2)
    assert absorb_classical_tail(circuit) is circuit
    assert mixture_left(circuit) == "it reads probabilities beside words of X or Y"
    many = small([Op("RY", (w,), (TURN,)) for w in range(13)], Concat((z(*range(13)), Probs((0,)))), wires=13)
    assert mixture_left(absorb_classical_tail(many)) == "its readouts together are too large for one table"
