"""The benchmark of engines, on circuits small enough for a test."""

import contextlib
import io
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.gates.matrix import controlled, embed, gate_matrix
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Circuit, Op
from qcnn_compiler.passes import run_passes
from qcnn_compiler.timing.engines import KERNEL, LIGHTNING, REFERENCE, TORCH
from qcnn_compiler.timing.job import Job, draw_data
from qcnn_compiler.timing.rounds import Course, Measurement, Task, compute_check, measure
from tests.timing.fakes import engine

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
AWS = BENCHMARKS.parent / "specs" / "aws" / "multiclass.yaml"
Load = Callable[[str], ModuleType]


@pytest.fixture(scope="module")
def load() -> Iterator[Load]:
    """Import a file of the benchmarks: they are scripts that import their neighbours."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(BENCHMARKS)
        yield import_module


@pytest.mark.parametrize(("wires", "parameters"), [(4, 66), (8, 196), (12, 292), (16, 454)])
def test_circuits_of_other_sizes_have_the_parameters_of_the_published_measurements(
    wires: int, parameters: int, load: Load
) -> None:
    circuit = load("circuits").grown(wires)
    assert (circuit.num_parameters, circuit.wires, circuit.num_outputs) == (parameters, wires + 4, 4)


def test_the_grown_circuit_of_eight_wires_is_the_aws_one(load: Load) -> None:
    assert qc.circuit_id(load("circuits").grown(8)) == qc.circuit_id(load("circuits").load_circuit(AWS))


def test_a_deep_circuit_has_new_angles_in_every_layer(load: Load) -> None:
    assert load("circuits").deep(3, 4).num_parameters == 3 * 4 * 15


def test_operations_of_the_aws_circuit_are_those_counted_by_hand(load: Load) -> None:
    compiled = run_passes(qc.compile_spec(qc.load_spec(AWS)))
    cost = load("roofline").count(compiled, batch=32)
    # 20 matrices of 4 x 4 on 64 groups of amplitudes, 8 operations a product; forward once, backward three times
    assert cost.operations == 4 * 20 * 64 * 16 * 8 * 32
    # 64 kB of states: read and written forward; state and its gradient read and written backward, and a last read
    assert cost.bytes == 20 * 7 * 256 * 8 * 32


@pytest.fixture(scope="module")
def small(load: Load) -> tuple[Circuit, list[Measurement]]:
    """Four wires, timed by ours and by PennyLane's."""
    circuit = load("circuits").grown(4)
    job, course = Job(circuit, 8), Course((Task("train", 8), Task("infer", 8)), 2, 0.02, checked=8)
    reference = compute_check(REFERENCE, job, course)
    return circuit, measure((KERNEL, TORCH, LIGHTNING), job, course, reference)


def test_the_kernel_is_far_ahead_of_lightning(small: tuple[Circuit, list[Measurement]]) -> None:
    kernel, _, lightning = (m.median(Task("train", 8)) for m in small[1])
    assert kernel is not None
    assert lightning is not None
    assert lightning > 20 * kernel  # some 200 times on a quiet machine


def test_engines_agree_with_the_qnode_before_they_are_timed(small: tuple[Circuit, list[Measurement]]) -> None:
    for m in small[1]:
        assert m.output_error is not None
        assert m.gradient_error is not None
        assert max(m.output_error, m.gradient_error) < 1e-5  # a hundred roundings of float32


def test_the_table_holds_ratios_errors_and_memory_of_each_engine(
    small: tuple[Circuit, list[Measurement]], load: Load
) -> None:
    circuit, found = small
    table = load("simulators").side_by_side(circuit.name, found, Task("train", 8), Task("infer", 8))
    assert [row[0] for row in table.rows] == ["kernel", "torch", "lightning.qubit adjoint"]
    assert table.rows[0][3] == "1.0"
    slow, fast = (m.median(Task("train", 8)) or 0 for m in (found[2], found[0]))
    assert table.rows[2][3] == f"{slow / fast:,.1f}"
    lines = str(table).splitlines()
    assert len(lines) == 2 + 3
    assert all(len(row) == len(table.header) for row in table.rows)
    assert json.dumps(table.measured)


def test_peers_that_are_not_installed_are_named_and_the_run_goes_on(load: Load) -> None:
    peers = load("peers.engines").peer_engines(sys.executable)
    circuit = load("circuits").grown(4)
    found = measure(peers, Job(circuit, 2), Course((Task("train", 2),), 1, 0.0, 60.0, checked=2))
    assert [m.engine for m in found] == ["TensorCircuit-NG, JAX jit", "DeepQuantum", "torchquantum"]
    for m in found:  # a machine that has them runs them
        assert m.note.startswith(("not installed", "cannot be imported")) or m.milliseconds
    assert len(load("tables").failures(found)) == sum(bool(m.note) for m in found)


def numpy_peer(circuit: Circuit, count: int, load: Load) -> Any:
    """The outputs by matrices in numpy, through what peers are translated with."""
    translate = load("peers.translate")
    data = draw_data(Job(circuit, count))
    weights = {name: values.ravel() for name, values in data.weights.items()}
    states = translate.first_states(circuit, data.features).T

    def apply(op: Op, states: Any) -> Any:
        matrix = controlled(gate_matrix(op.gate, translate.angles(op, weights)), len(op.controls))
        return embed(matrix, (*op.controls, *op.wires), circuit.wires) @ states

    table = {(gate, controls): apply for gate in GATES for controls in range(3)}
    for call, op in translate.translated(circuit, table):
        states = call(op, states)
    return np.abs(states.T) ** 2 @ translate.output_matrix(circuit)


PROBS = """\
qcnn: 1
name: probabilities
wires: 3
embedding: {kind: amplitude}
layers:
  - {kind: conv, template: su4, wiring: ring, weights: per_edge}
  - {kind: gates, gates: [Toffoli 2 0 1, "CRZ(2*t + pi/3) 1 0", IsingXX(u) 0 2]}
readout: {kind: probs, wires: [2, 0]}
"""


def test_what_peers_are_given_is_the_circuit_of_the_qnode(load: Load, tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(PROBS)
    for circuit in (load("circuits").grown(4), qc.compile_spec(qc.load_spec(tmp_path / "spec.yaml"))):
        data = draw_data(Job(circuit, 3))
        weights = {name: torch.tensor(values) for name, values in data.weights.items()}
        outputs = qc.to_qnode(circuit)(torch.tensor(data.features), **weights)
        expected = torch.stack(outputs, dim=1) if isinstance(outputs, list) else outputs
        np.testing.assert_allclose(numpy_peer(circuit, 3, load), expected, atol=1e-6)  # first states are complex64


def test_a_gate_that_a_peer_has_no_call_for_is_named(load: Load) -> None:
    with pytest.raises(UserError, match="not in its table: RX with 1 controls"):
        load("peers.translate").translated(load("circuits").grown(4), {("U3", 0): None})


def test_startup_tells_imports_apart_from_the_step(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    startup = load("startup")
    seen: list[dict[str, str]] = []

    def spawned(arguments: Sequence[str], environment: dict[str, str]) -> tuple[float, str]:
        seen.append(dict(environment))
        return 10.0, "12.0" if "-c" in arguments else '{"end": 13.5, "first": 1.25, "second": 0.25}'

    monkeypatch.setattr(startup, "spawned", spawned)
    found = startup.startup(AWS, AWS, 2, {"OMP_NUM_THREADS": "1"})
    assert found["imports of torch and PennyLane"] == [2.0, 2.0]
    assert found["above the imports"] == [1.5, 1.5]
    assert found["first step of the process, kernel loaded"] == [1.25, 1.25]
    assert found["first step of the process, kernel compiled"] == [1.25]
    assert seen[-1].keys() > seen[0].keys()  # the last one finds no compiled kernel
    assert ("above the imports", "1.50", "1.50..1.50") in startup.rows(found)


def test_a_first_step_reports_its_end_and_the_time_of_both_specs(load: Load) -> None:
    startup = load("startup")
    assert startup.first_step(str(AWS)) > 0
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        startup.run_as_process(str(AWS), str(AWS))
    found = json.loads(printed.getvalue())
    assert found.keys() == {"end", "first", "second"}


def test_the_command_prints_a_table_and_writes_json(
    load: Load, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, file = tmp_path / "spec.yaml", tmp_path / "found.json"
    spec.write_text(PROBS)
    for name in ("KERNEL", "TORCH"):  # engines that start at once
        monkeypatch.setattr(load("roofline"), name, engine("linear", name.lower()))
    options = ["--rounds", "1", "--seconds", "0.01", "--threads", "1"]
    load("engine").main([str(spec), "--only", "roofline", "--only", "gpu", *options, "--json", str(file)])
    printed = capsys.readouterr().out
    assert "Roofline of a training step: probabilities" in printed
    written = json.loads(file.read_text())
    assert list(written["tables"]) == ["roofline", "gpu"]
    rows = written["tables"]["roofline"]["rows"]
    assert [row[:2] for row in rows] == [
        [name, str(batch)] for name in ("kernel", "torch") for batch in (32, 256, 1024)
    ]
    assert all(row[-1].endswith("%") for row in rows)
    assert {"cpu", "torch", "pennylane"} <= written["surroundings"].keys()
    assert all(m["note"] == "" and m["peak_bytes"] > 0 for m in written["tables"]["roofline"]["measured"])


@pytest.mark.parametrize("options", [("--only", "weather"), ("--rounds", "0"), ("--threads", "-1")])
def test_wrong_options_are_refused(options: tuple[str, str], load: Load, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        load("engine").main(options)
    assert stopped.value.code == 2
    assert options[1] in capsys.readouterr().err


def test_the_summary_of_the_gallery_takes_each_circuit_with_its_own_bound(load: Load) -> None:
    gallery = load("gallery")

    def steps(kernel: float, default: float) -> dict[str, Any]:
        times = {"kernel": kernel, gallery.EMPTY.name: 0.1, gallery.DEFAULT_QUBIT.name: default}
        return {name: gallery.Times(0.0, step) for name, step in times.items()}

    found = {"near": steps(2.0, 400.0), "far": steps(2.0, 100.0), "hopeless": steps(0.5, 15.0)}
    bounds = {"hopeless": 0.1, "far": 0.1, "near": 1.0}  # in another order
    shares, ratios = gallery._summary(found, bounds)
    assert shares == "share: at least 40% for 2 of 3 circuits"
    assert "1 of 3 circuits; for 1 others" in ratios
