from __future__ import annotations

from dataclasses import replace

import pytest

from qcnn_compiler.analysis.confirm import confirm
from qcnn_compiler.analysis.inert import inert_steps
from qcnn_compiler.gates.expression import Binary, Call, Feature, Number, WeightRef
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Diagonal, Expval, Op, PauliTerm, Probs, Readout
from tests.analysis.random_circuits import random_circuit
from tests.circuits import single, z

W = [WeightRef("w", i) for i in range(6)]


def circuit_of(ops: list[Op], readout: Readout, wires: int = 3, loaded: bool = True) -> Circuit:
    """Return a circuit with six weights, its wires full of features or in |0>."""
    circuit = single(ops, {"w": 6}, readout, wires, 1 << wires)
    start = Amplitude(tuple(range(wires)), 1 << wires)
    return replace(circuit, initial=start) if loaded else circuit


def causes(circuit: Circuit) -> dict[str, str]:
    """Return the cause by weight index and angle name."""
    return {f"{w.index} {s.step.parameter}": s.cause for s in inert_steps(circuit) for w in s.step.weights}


def test_gates_after_the_last_use_of_a_wire_are_outside_the_light_cone() -> None:
    ops = [Op("RX", (1,), (W[0],)), Op("X", (0,), controls=(1,)), Op("RX", (1,), (W[1],)), Op("RY", (2,), (W[2],))]
    assert causes(circuit_of(ops, z(0))) == {"1 theta": "light cone", "2 theta": "light cone"}


def test_a_controlled_rotation_about_the_measured_axis_is_inert() -> None:
    ops = [Op("RZ", (1,), (W[0],), (0,)), Op("X", (0,)), Op("RX", (1,), (W[1],), (0,))]
    assert causes(circuit_of(ops, z(1))) == {"0 theta": "commutes"}


def test_without_the_flip_of_its_control_the_same_rotation_is_live() -> None:
    ops = [Op("RZ", (1,), (W[0],), (0,)), Op("RX", (1,), (W[1],), (0,))]
    assert causes(circuit_of(ops, z(1))) == {}


def test_the_last_phase_of_a_control_that_is_then_discarded_is_inert() -> None:
    ops = [Op("U3", (0,), (W[0], W[1], W[2])), Op("RX", (1,), (W[3],), (0,))]
    assert causes(circuit_of(ops, z(1))) == {"1 phi": "commutes"}


def test_a_rotation_of_a_wire_that_only_takes_is_inert_though_in_the_light_cone() -> None:
    ops = [Op("RX", (1,), (W[0],)), Op("X", (1,), controls=(0,)), Op("RZ", (1,), (W[1],)), Op("X", (1,), controls=(0,))]
    assert set(causes(circuit_of(ops, z(0)))) == {"0 theta", "1 theta"}


def test_an_operator_that_spreads_to_three_wires_and_comes_back_is_followed() -> None:
    cnots = [Op("X", (target,), controls=(0,)) for target in (1, 2, 1, 2)]
    circuit = circuit_of([Op("RX", (0,), (W[0],)), *cnots], Expval((PauliTerm(1, (("X", 0),)),)))
    assert causes(circuit) == {"0 theta": "commutes"}


@pytest.mark.parametrize(
    ("readout", "inert"),
    [
        (z(0), {"RZ", "PhaseShift"}),
        (Expval((PauliTerm(1, (("X", 0),)),)), {"RX"}),
        (Expval((PauliTerm(-1, (("Y", 0),)),)), {"RY"}),
        (Expval((PauliTerm(1, (("X", 0),)), PauliTerm(1, (("Z", 0),)))), set()),
        (Probs((0, 1)), {"RZ", "PhaseShift"}),
        (Diagonal((0,), ((1.0, 1.0),)), {"RX", "RY", "RZ", "PhaseShift"}),
        (Diagonal((0, 1), ((1.0, 0.0, 1.0, 0.0),)), {"RX", "RY", "RZ", "PhaseShift"}),
        (Diagonal((0, 1), ((1.0, 0.0, 0.0, 0.0),)), {"RZ", "PhaseShift"}),
    ],
)
def test_a_last_rotation_is_inert_if_it_commutes_with_what_is_measured(readout: Readout, inert: set[str]) -> None:
    gates = ("RX", "RY", "RZ", "PhaseShift")
    found = {gate for gate in gates if causes(circuit_of([Op(gate, (0,), (W[0],))], readout))}
    assert found == inert


def test_a_phase_on_a_fresh_wire_is_inert_and_on_a_loaded_wire_it_is_not() -> None:
    ops = [Op("RZ", (0,), (W[0],)), Op("RX", (0,), (W[1],))]
    assert causes(circuit_of(ops, z(0), loaded=False)) == {"0 theta": "initial state"}
    assert causes(circuit_of(ops, z(0))) == {}


def test_a_controlled_gate_whose_control_is_surely_off_is_inert() -> None:
    ops = [Op("RY", (1,), (W[1],)), Op("RX", (1,), (W[0],), controls=(0,))]
    assert causes(circuit_of(ops, z(1), loaded=False)) == {"0 theta": "initial state"}


def test_a_measured_wire_counts_as_a_control_from_then_on() -> None:
    ops = [Op("RZ", (0,), (W[0],)), Op("measure", (0,)), Op("RX", (1,), (W[1],), conditions=(0,))]
    assert causes(circuit_of(ops, z(1))) == {"0 theta": "commutes"}


def test_an_output_that_is_zero_for_its_basis_after_a_measurement_keeps_nothing_alive() -> None:
    ops = [Op("RX", (0,), (W[0],)), Op("measure", (0,))]
    assert causes(circuit_of(ops, Expval((PauliTerm(1, (("X", 0),)),)))) == {"0 theta": "light cone"}


def test_a_gate_with_more_controls_than_operators_may_have_wires_is_handled() -> None:
    wide = Op("X", (7,), controls=tuple(range(7)))
    ops = [Op("RZ", (0,), (W[0],)), wide, Op("RX", (7,), (W[1],)), Op("RX", (7,), (W[2],), controls=tuple(range(7)))]
    assert causes(circuit_of(ops, z(7), wires=8)) == {"0 theta": "commutes"}


def test_an_angle_outside_the_domain_of_its_function_does_no_harm() -> None:
    far = Call("arccos", Binary("+", Number(7.0), W[0]))
    ops = [Op("RX", (0,), (far,)), Op("RX", (1,), (Call("sqrt", Binary("*", Feature(0), W[1])),))]
    assert causes(circuit_of(ops, z(0))) == {"1 theta": "light cone"}


def test_what_is_called_inert_has_zero_gradient_in_random_circuits() -> None:
    inert = 0
    for seed in range(150):
        circuit = random_circuit(seed)
        confirmation = confirm(circuit, seed, points=2)
        assert confirmation.refuted == (), f"seed {seed}"
        inert += len(inert_steps(circuit))
    assert inert > 100
