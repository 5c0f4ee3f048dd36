"""Large specs: what is done grows as the spec does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time

import pytest

from qcnn_compiler import document
from qcnn_compiler.analysis.inert import inert_steps
from qcnn_compiler.document import parse_document
from qcnn_compiler.gates.statement import parse_statement
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes import run_passes
from qcnn_compiler.pipeline import check_text, compile_spec, spec_in
from qcnn_compiler.spec import joined
from qcnn_compiler.spec.templates import statement_problems
from qcnn_compiler.versioning import equivalence, nodes
from qcnn_compiler.versioning.compare import diff
from qcnn_compiler.versioning.fmt import formatted

WIRES = 8
SMALL, LARGE = 2000, 8000
MOST = 10  # of the times of the two: 4 if linear, 16 if quadratic


def mixed(i: int) -> str:
    """Return a gate that entangles or reads a parameter and a feature."""
    a, b = i % WIRES, (i * 3 + 1) % WIRES
    return f"CNOT {a} {b}" if i % 2 and a != b else f"U3(2*a{i} + pi/4*x[{a}], b{i}, c{i}) {a}"


def diagonal(i: int) -> str:
    """Return a gate of a circuit in which all gates commute, so that no generator ever spreads."""
    last = WIRES - 1
    return (f"RZ(t{i}) {i % WIRES}", f"CZ {i % last} {last}", f"IsingZZ(t{i}) {i % last} {last}")[i % 3]


def text(gate: Callable[[int], str], number: int) -> str:
    lines = "".join(f"      - {gate(i)}\n" for i in range(number))
    head = f"qcnn: 1\nname: large\nwires: {WIRES}\nembedding: {{kind: angle}}\nreadout: {{kind: expval, wires: [0]}}\n"
    return f"{head}head: {{kind: linear, outputs: 2}}\nlayers:\n  - kind: gates\n    gates:\n{lines}"


def compiled(gate: Callable[[int], str], number: int) -> Circuit:
    return compile_spec(spec_in(parse_document(text(gate, number), "large.yaml")))


def seconds(work: Callable[[], object]) -> float:
    """Return the shorter of two times on the processor, since others share it; nothing is remembered from before."""
    times = []
    for _ in range(2):
        for cached in (parse_statement, statement_problems, joined._block):
            cached.cache_clear()
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times)


def test_a_statement_is_parsed_once_however_often_it_is_asked_for() -> None:
    for cached in (parse_statement, statement_problems, joined._block):
        cached.cache_clear()
    statements = {mixed(i) for i in range(SMALL + 1)}
    found = check_text(text(mixed, SMALL + 1), "large.yaml")  # checks, lowering and warnings
    assert "QC0613" in {d.code for d in found}
    assert parse_statement.cache_info().misses <= len(statements) + WIRES  # and the gates of the embedding


def test_a_canonical_file_is_read_twice_and_two_circuits_are_compared_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[object] = []

    def counted(function: Callable[..., object]) -> Callable[..., object]:
        return lambda *values: asked.append(function) or function(*values)

    for module, name in ((document, "read_events"), (nodes, "read_events"), (equivalence, "compare_circuits")):
        monkeypatch.setattr(module, name, counted(getattr(module, name)))
    file = tmp_path / "small.yaml"
    file.write_text(text(mixed, 9))
    once = formatted(file)[1]
    file.write_text(once)
    asked.clear()
    assert formatted(file) == (once, once)
    assert len(asked) == 2  # values; lines and comments
    old, new = (spec_in(parse_document(each, "small.yaml")) for each in (once, once.replace("pi/4", "pi/3")))
    asked.clear()
    assert not diff(old, new).level.keeps_weights
    assert len(asked) == 1


@pytest.mark.parametrize("gate", [mixed, diagonal])
def test_loading_and_lowering_grow_with_the_number_of_gates(gate: Callable[[int], str]) -> None:
    small, large = (seconds(partial(compiled, gate, n)) for n in (SMALL, LARGE))
    assert large < MOST * small


@pytest.mark.parametrize("work", [inert_steps, run_passes])
@pytest.mark.parametrize("gate", [mixed, diagonal])
def test_the_analysis_and_the_passes_grow_with_the_number_of_gates(
    gate: Callable[[int], str], work: Callable[[Circuit], object]
) -> None:
    circuits = [compiled(gate, n // 2) for n in (SMALL, LARGE)]
    small, large = (seconds(partial(work, circuit)) for circuit in circuits)
    assert large < MOST * small + 0.05  # where all is folded away, times are too short to compare
