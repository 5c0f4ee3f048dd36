"""The statement grammar: what one line means, and where it is wrong."""

from __future__ import annotations

import pytest

from qcnn_compiler.gates.expression import Binary, Feature, Name
from qcnn_compiler.gates.statement import (
    GateStatement,
    MeasureStatement,
    StatementError,
    parameter_names,
    parse_statement,
)


def test_a_gate_has_angles_and_wires() -> None:
    found = parse_statement("CRX(w*x[0]) a b")
    assert isinstance(found, GateStatement)
    assert (found.gate.name, found.wires) == ("CRX", ("a", "b"))
    assert found.params == (Binary("*", Name("w"), Feature(0)),)


def test_commas_spaces_and_aliases_are_free() -> None:
    assert parse_statement("  CX  a ,b ") == parse_statement("CNOT a b")
    assert parse_statement("Rot( a, (b + 1)*2 ,c) 0").params[1] == parse_statement("RX((b + 1)*2) 0").params[0]


def test_measure_and_conditions() -> None:
    assert parse_statement("measure s -> m") == MeasureStatement("s", "m")
    found = parse_statement("if m: if n: X t")
    assert isinstance(found, GateStatement)
    assert (found.gate.name, found.conditions) == ("X", ("m", "n"))


@pytest.mark.parametrize(
    ("text", "code", "column", "length"),
    [
        ("", "QC0310", 0, 1),
        ("RY(t a", "QC0310", 2, 1),
        ("X !", "QC0310", 2, 1),
        ("RQ(t) a", "QC0311", 0, 2),
        ("if m: RQ(t) a", "QC0311", 6, 2),
        ("RY a", "QC0312", 0, 2),
        ("RY(t, s) a", "QC0312", 0, 2),
        ("X(t) a", "QC0312", 0, 1),
        ("RY(t + f(s)) a", "QC0313", 7, 4),
        ("CNOT a", "QC0314", 5, 1),
        ("RY(t)", "QC0314", 5, 1),
        ("CNOT a a", "QC0315", 5, 3),
    ],
)
def test_a_mistake_has_a_code_and_a_place(text: str, code: str, column: int, length: int) -> None:
    with pytest.raises(StatementError) as caught:
        parse_statement(text)
    assert (caught.value.code, caught.value.column, caught.value.length) == (code, column, length)


def test_a_likely_slip_is_named() -> None:
    with pytest.raises(StatementError) as caught:
        parse_statement("Hadamrd a")
    assert caught.value.hint == "did you mean `Hadamard`?"


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("if m and n: X c", "if m: if n: X c"),
        ("if m & n, k: X c", "if m: if n: if k: X c"),
        ("if m: if n == 1: X c", "if m: if n: X c"),
        ("if m RY(t) c", "if m: RY(t) c"),
        ("measure(a)", "measure a -> m"),
        ("measure -1 -> k k", "measure -1 -> m"),
    ],
)
def test_the_fix_of_a_condition_or_measurement_is_a_statement(text: str, fix: str) -> None:
    with pytest.raises(StatementError) as caught:
        parse_statement(text)
    assert caught.value.hint
    assert caught.value.hint.split("`")[1].strip('"') == fix
    assert parse_statement(fix)


def test_parameters_are_counted_in_order_of_appearance() -> None:
    lines = ["RY(b) p", "RZ(a + b*x[0]) q", "CNOT p q", "U3(c, pi, a) p"]
    assert parameter_names([parse_statement(line) for line in lines]) == ("b", "a", "c")


def test_a_bit_given_twice_is_one_condition() -> None:
    assert parse_statement("if m: if m: X a") == parse_statement("if m: X a")
