from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest
from rich.console import Console

from qcnn_compiler.analysis.memory import Use, sizes, step_bytes
from qcnn_compiler.analysis.plan import plan
from qcnn_compiler.analysis.render_plan import number_text, parameter_list, print_plan
from qcnn_compiler.backends import choice
from qcnn_compiler.gates.expression import Feature, WeightRef
from qcnn_compiler.ir.circuit import Circuit, Expval, Op, PauliTerm
from qcnn_compiler.ir.text import circuit_id
from qcnn_compiler.passes import run_passes
from tests.circuits import aws, aws_published, single, z


def rendered(circuit: Circuit, width: int = 80, **options: int) -> str:
    """Return the plan as a terminal without colours shows it."""
    console = Console(file=io.StringIO(), width=width, highlight=False, color_system=None)
    print_plan(plan(circuit, **options), console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_the_plan_of_the_aws_circuit_counts_what_is_there() -> None:
    found = plan(aws())
    assert (found.wires, found.data_wires, found.ancillas) == (12, 8, 4)
    assert (found.features, found.outputs) == (256, 4)
    assert sum(found.gates.values()) == 8 * 10 + 5 * 3 + 4 * 10 + 3 * 3 + 8
    assert found.gates["Toffoli"] == 4
    assert found.multi_wire_gates == 12 * 3 + 8 * 2 + 4
    assert [layer.parameters for layer in found.layers] == [120, 10, 60, 6, 0]
    assert found.circuit_id == circuit_id(aws())


def test_layers_are_described_by_absolute_wires_and_tensors() -> None:
    layers = plan(aws()).to_json()["layers"]
    assert layers[3] == {
        "kind": "pool",
        "name": "pool2",
        "template": "crz_crx",
        "edges": ((1, 3), (5, 7), (1, 7)),
        "active_before": (1, 3, 5, 7),
        "active_after": (3, 7),
        "tensors": ({"name": "pool2", "shape": (3, 2)},),
        "parameters": 6,
        "gates": 9,
    }


def test_the_json_form_survives_json_and_holds_the_audit() -> None:
    value = plan(aws_published()).to_json()
    again = json.loads(json.dumps(value))
    assert json.dumps(again) == json.dumps(value)
    assert again["audit"]["shared_parameters"] == [f"params[{i}]" for i in range(132, 136)]
    assert len(again["audit"]["inert_parameters"]) == again["audit"]["inert"] == 8
    assert again["totals"]["parameters"] == 357


def test_the_engine_is_described_by_what_is_left_after_the_passes() -> None:
    found, compiled = plan(aws()), run_passes(aws())
    assert (found.engine.wires, found.engine.matrices) == (compiled.wires, len(compiled.ops))
    assert found.engine.wires == 8
    assert "after eliminating 4 wires" in found.engine.reason


def test_the_engine_that_runs_is_named_with_the_reason() -> None:
    assert plan(aws()).engine.name == "kernel"
    wide = single([Op("RX", (0,), (WeightRef("w", 0),), tuple(range(1, 8)))], {"w": 1}, single_x(), 8)
    found = plan(wide).engine
    assert found.name == "torch"
    assert "the compiled kernel cannot run it, since an operation acts on 8 wires, more than 6" in found.reason


def single_x() -> Expval:
    return Expval((PauliTerm(1, (("X", 0),)),))


def test_without_llvmlite_the_engine_is_torch_and_its_blocks_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choice, "find_spec", lambda _: None)
    found = plan(aws())
    assert (found.engine.name, found.after.blocks) == ("torch", {4: 5})
    assert "llvmlite is not installed" in found.engine.reason


def test_the_work_of_a_step_is_counted_before_and_after_the_passes() -> None:
    found = plan(aws())
    assert (found.before.gates, found.before.wires, found.before.blocks) == (152, 12, {1: 96, 2: 52, 3: 4})
    assert (found.after.gates, found.after.wires, found.after.blocks) == (144, 8, {2: 20})
    assert found.after.bytes == 20 * 7 * 8 * 32 * 256  # matrices, touches, bytes of an amplitude, samples, amplitudes
    applying = 20 * 4 * 8 * 4 * 32 * 256  # matrices, applications, operations of a product, columns
    assert applying < found.after.flops < 1.1 * applying
    assert found.before.flops > 50 * found.after.flops


def test_a_measurement_takes_no_matrix() -> None:
    ops = [Op("H", (0,)), Op("measure", (0,)), Op("X", (1,), (), (), (0,))]
    found = plan(single(ops, {}, z(1), 2)).before
    assert (found.gates, found.blocks) == (3, {1: 1, 2: 1})


def test_work_grows_with_the_batch_but_shared_matrices_are_built_once() -> None:
    small, large = plan(aws(), batch=1).after, plan(aws(), batch=100).after
    assert large.bytes == 100 * small.bytes
    assert 50 * small.flops < large.flops < 100 * small.flops


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (999_000, "999,000"),
        (999_600_000, "1 billion"),
        (1_500_000, "1.5 million"),
        (2 * 10**9, "2 billion"),
        (10**13, "10 trillion"),
        (10**16, "1e+16"),
    ],
)
def test_large_numbers_are_shown_in_words(number: int, text: str) -> None:
    assert number_text(number) == text


@pytest.mark.parametrize("batch", [1, 32, 1000])
def test_the_plan_has_the_estimate_that_the_layer_keeps_to(batch: int) -> None:
    compiled = run_passes(aws())
    use = Use("kernel", threads=os.cpu_count() or 1)
    assert plan(aws(), batch=batch).memory.bytes == step_bytes(sizes(compiled, "kernel"), batch, use)


@pytest.mark.parametrize(
    ("limit", "at_once", "shown"),
    [
        (10**9, 1000, "which fits into 1 GB"),
        (2 * 10**6, 512, "run 512 at a time, about 1.9 MB"),
        (10, 0, "one alone takes"),
    ],
)
def test_the_plan_shows_how_a_limit_splits_the_batch(
    limit: int, at_once: int, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    found = plan(aws(), batch=1000, max_memory=limit)
    assert found.memory.samples_at_once == at_once
    assert shown in " ".join(rendered(aws(), 160, batch=1000, max_memory=limit).split())


def test_depth_is_the_longest_chain_of_gates() -> None:
    ops = [Op("H", (0,)), Op("H", (1,)), Op("X", (1,), controls=(0,)), Op("H", (2,))]
    assert plan(single(ops, {}, z(1), 3)).depth == 2


def test_gates_that_read_features_before_the_layers_are_the_embedding() -> None:
    ops = [Op("RY", (0,), (Feature(0),)), Op("RX", (0,), (WeightRef("w", 0),), layer=0)]
    assert plan(single(ops, {"w": 1}, z(0), 1, features=1)).embedding == "RY angles"


@pytest.mark.parametrize("width", [80, 100, 160])
@pytest.mark.parametrize("circuit", [aws(), aws_published()], ids=lambda c: c.name)
def test_the_tables_fit_the_terminal_and_name_every_inert_parameter(circuit: Circuit, width: int) -> None:
    text = rendered(circuit, width)
    assert max(map(len, text.splitlines())) <= width
    for entry in plan(circuit).audit.inert:
        assert str(entry.parameter) in text
    assert "\x1b" not in text


def test_a_name_that_looks_like_markup_is_shown_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    circuit = replace(aws(), layers=(replace(aws().layers[0], name="[red]a"), *aws().layers[1:]))
    print_plan(plan(circuit))
    assert "[red]a" in capsys.readouterr().out


def test_runs_of_parameters_are_shown_as_ranges() -> None:
    assert parameter_list(plan(aws_published()).audit.unused).startswith("params[122..123], params[126..127]")


def test_neither_torch_nor_pennylane_is_imported() -> None:
    code = (
        "import sys; from tests.circuits import aws; from qcnn_compiler.analysis.plan import plan\n"
        "from qcnn_compiler.analysis.render_plan import print_plan; print_plan(plan(aws()))\n"
        "assert not {'torch', 'pennylane', 'matplotlib'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
