"""new, validate, plan, audit and draw."""

from __future__ import annotations

import json
import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.commands.draw import SUFFIXES, View
from qcnn_compiler.explain.keys import keys
from qcnn_compiler.explain.mistakes import mistakes
from qcnn_compiler.explain.names import names
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.ir.text import circuit_text, model_id
from qcnn_compiler.passes import PASS_NAMES, run_passes
from qcnn_compiler.pipeline import compile_branches, compile_spec, load_spec
from qcnn_compiler.rules import RULES
from qcnn_compiler.spec.identity import spec_id
from tests.commands.conftest import SPEC, TRAINING

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
SPECS = sorted(p for p in (ROOT / "specs").rglob("*.yaml") if not {"training", "evaluation"} & {*p.parts})
BEGINS = {".png": b"\x89PNG\r\n\x1a\n", ".svg": b"<", ".txt": b""}


def test_new_spec_is_valid_and_is_not_overwritten(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "mein modell.yaml"]) == 0
    assert "qcnn plan 'mein modell.yaml'" in capsys.readouterr().out
    assert main(["validate", "mein modell.yaml"]) == 0
    assert load_spec("mein modell.yaml").name == "mein-modell"
    assert main(["new", "mein modell.yaml"]) == 1
    assert "already there" in capsys.readouterr().err


def test_new_refuses_a_format_without_comments(tmp_path: Path, capsys: Capture) -> None:
    assert main(["new", str(tmp_path / "spec.json")]) == 1
    assert "must end in .yaml or .yml" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_validate_accepts_all_shipped_files(capsys: Capture) -> None:
    shipped = [str(path) for path in (ROOT / "specs").rglob("*.yaml")]
    assert len(shipped) > 5
    assert main(["validate", *shipped]) == 0
    assert capsys.readouterr().out.endswith(f" in 1 file\n{len(shipped)} files valid\n")  # of the published circuit


PUBLISHED = str(ROOT / "specs/aws/multiclass_published.yaml")
RECIPE = str(ROOT / "specs/training/published.yaml")


def test_warnings_fail_only_a_strict_validation(capsys: Capture) -> None:
    assert main(["validate", PUBLISHED]) == 0
    assert main(["validate", PUBLISHED, "--strict"]) == 1
    assert "1 file valid" not in capsys.readouterr().out.rpartition("in 1 file")[2]
    assert main(["validate", str(ROOT / "specs/aws/multiclass.yaml"), "--strict"]) == 0


def test_validation_takes_the_training_settings_into_account(capsys: Capture) -> None:
    assert main(["validate", PUBLISHED, "--with", RECIPE]) == 0
    shown = capsys.readouterr().out
    assert "[QC0601]" in shown
    assert "[QC0602]" not in shown


def test_warnings_are_records_in_json(capsys: Capture) -> None:
    assert main(["validate", PUBLISHED, "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["valid"]
    assert report["warning_count"] == len(report["diagnostics"]) == 7
    assert main(["plan", PUBLISHED, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["warnings"] == report["diagnostics"]


def test_plan_ends_with_the_warnings_in_short(capsys: Capture) -> None:
    assert main(["plan", PUBLISHED]) == 0
    *_, title, first, second, third, fourth, fifth, sixth, seventh = capsys.readouterr().out.rstrip().split("\n")
    assert title.startswith("7 warnings")
    codes = [line.split()[0] for line in (first, second, third, fourth, fifth, sixth, seventh)]
    assert codes == ["QC0605", "QC0606", "QC0606", "QC0607", "QC0606", "QC0604", "QC0602"]
    assert main(["plan", str(ROOT / "specs/aws/multiclass.yaml")]) == 0
    assert "warning" not in capsys.readouterr().out


@pytest.mark.parametrize("code", RULES)
def test_every_code_is_explained(code: str, capsys: Capture) -> None:
    assert main(["explain", code.lower()]) == 0
    shown = capsys.readouterr().out
    assert RULES[code].explanation in shown
    if code in mistakes():
        assert f"[{code}]" in shown
        assert "Instead:" in shown


def test_every_key_is_explained(capsys: Capture) -> None:
    for path in {key.path for key in keys()}:
        assert main(["explain", path]) == 0
        assert capsys.readouterr().out.startswith(path)


def test_explain_alone_lists_all_codes_keys_and_names(capsys: Capture) -> None:
    assert main(["explain"]) == 0
    listed, _, named = capsys.readouterr().out.partition("\nNames:\n")
    assert all(f" {name}" in named for name in names())
    lines = {line.split()[0] for line in listed.splitlines() if line.startswith("  ")}
    assert lines == {*RULES, *(key.path for key in keys())}


def test_explain_shows_the_edges_of_every_wiring_and_the_gates_of_every_template(capsys: Capture) -> None:
    assert main(["explain", "layers[].wiring"]) == 0
    assert "brick_ring  (0,1) (2,3) (1,2) (3,0)" in capsys.readouterr().out
    assert main(["explain", "layers[].template"]) == 0
    assert "ttn         a b: RY(t0) a; RY(t1) b; CNOT a b" in capsys.readouterr().out


@pytest.mark.parametrize(("slip", "meant"), [("QC0608x", "QC0608"), ("layers[].wirring", "layers[].wiring")])
def test_explain_answers_a_slip_with_what_was_probably_meant(slip: str, meant: str, capsys: Capture) -> None:
    assert main(["explain", slip]) == 1
    assert f"Did you mean `{meant}`?" in capsys.readouterr().err


@pytest.mark.parametrize(("form", "shown"), [("text", "broken.yaml:3:8"), ("json", '"QC0500"'), ("github", "::error ")])
def test_validate_reports_all_files_in_every_format(form: str, shown: str, tmp_path: Path, capsys: Capture) -> None:
    for name, text in (("good", SPEC), ("also_good", TRAINING), ("broken", SPEC.replace("wires: 4", "wires: 40"))):
        (tmp_path / f"{name}.yaml").write_text(text)
    assert main(["validate", *map(str, sorted(tmp_path.iterdir())), "--format", form]) == 1
    printed = capsys.readouterr()
    assert shown in printed.out
    assert "also_good" not in printed.out
    assert not printed.err


def test_limit_is_lifted_by_its_option(tmp_path: Path) -> None:
    (tmp_path / "wide.yaml").write_text(SPEC.replace("wires: 4", "wires: 26"))
    assert main(["validate", str(tmp_path / "wide.yaml")]) == 1
    assert main(["validate", str(tmp_path / "wide.yaml"), "--limit", "wires=26"]) == 0


def test_plan_counts_what_no_machine_could_run(tmp_path: Path, capsys: Capture) -> None:
    text = SPEC.replace("wires: 4", "wires: 900").replace("kind: amplitude", "kind: angle").replace("probs", "expval")
    (tmp_path / "huge.yaml").write_text(text)
    assert main(["plan", str(tmp_path / "huge.yaml"), "--limit", "wires=900"]) == 0
    assert re.search(r"FLOPs +\d\.\d+e\+2\d\d ", capsys.readouterr().out)


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_plan_in_json_agrees_with_the_circuit(path: Path, capsys: Capture) -> None:
    circuits = compile_branches(load_spec(path))
    assert main(["plan", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    plans = found.get("branches", {"circuit": found})
    assert plans.keys() == circuits.keys()
    for name, circuit in circuits.items():
        check_plan(plans[name], circuit)


def check_plan(found: dict[str, Any], circuit: Circuit) -> None:
    for layer, expected in zip(found["layers"], circuit.layers, strict=True):
        assert layer["kind"] == expected.kind
        assert layer["edges"] == [list(edge) for edge in expected.edges]
        assert layer["active_before"] == list(expected.active_before)
        assert layer["active_after"] == list(expected.active_after)
        assert [tensor["name"] for tensor in layer["tensors"]] == list(expected.tensors)
    assert found["totals"]["parameters"] == circuit.num_parameters
    assert found["totals"]["wires"] == circuit.wires
    assert found["memory"]["bytes"] > 0
    assert found["engine"]["name"]


@pytest.mark.parametrize("command", ["plan", "audit", "draw"])
@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_text_of_every_spec_says_how_many_parameters_it_has(command: str, path: Path, capsys: Capture) -> None:
    assert main([command, str(path)]) == 0
    shown = capsys.readouterr().out
    assert all(str(circuit.num_parameters) in shown for circuit in compile_branches(load_spec(path)).values())


def test_audit_confirms_and_measures_on_request(files: tuple[str, str], capsys: Capture) -> None:
    arguments = ["audit", files[0], "--confirm", "--effective-dimension", "--seed", "3"]
    assert main(arguments) == 0
    assert "effective dimension" in capsys.readouterr().out
    assert main([*arguments, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["counts"]["declared"] == 19
    assert not found["confirmation"]["refuted"]
    assert 0 < found["effective_dimension"]["rank"] <= 19


DRAWN = [(view, suffix) for view, suffix in product(View, SUFFIXES) if view is not View.IR or suffix == ".txt"]


@pytest.mark.parametrize(("view", "suffix"), DRAWN)
def test_draw_writes_every_view_in_every_format(
    view: View, suffix: str, files: tuple[str, str], tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / f"picture{suffix.upper()}"
    assert main(["draw", files[0], "--view", view.value, "--out", str(file)]) == 0
    assert capsys.readouterr().out == f"wrote {file}\n"
    content = file.read_bytes()
    assert content.startswith(BEGINS[suffix])
    assert len(content) > 100


def test_draw_shows_text_without_a_file(files: tuple[str, str], capsys: Capture) -> None:
    for view in set(View) - {View.IR}:
        assert main(["draw", files[0], "--view", view.value]) == 0
        assert capsys.readouterr().out.count("─") > 10


@pytest.mark.parametrize("name", PASS_NAMES)
def test_draw_shows_the_circuit_after_every_pass(name: str, capsys: Capture) -> None:
    aws = str(Path(__file__).parents[2] / "specs" / "aws" / "multiclass.yaml")
    assert main(["draw", aws, "--view", "ir", "--after", name]) == 0
    shown = capsys.readouterr().out
    assert shown.strip() == circuit_text(run_passes(compile_spec(load_spec(aws)), name)).strip()


def test_draw_names_the_passes_where_one_is_misspelled_or_the_view_has_none(
    files: tuple[str, str], capsys: Capture
) -> None:
    for options in (["--view", "gates", "--after", "fuse"], ["--after", "fuse_blocks"]):
        assert main(["draw", files[0], *options]) == 2
        assert "fuse_blocks" in capsys.readouterr().err
    assert main(["draw", files[0], "--view", "ir", "-o", "circuit.png"]) == 2


@pytest.mark.parametrize("name", ["aws/multiclass", "hybrid/multi_filter"])
def test_plan_prints_both_identities(name: str, capsys: Capture) -> None:
    path = ROOT / "specs" / f"{name}.yaml"
    spec = load_spec(path)
    ids = {"spec_id": spec_id(spec), "circuit_id": model_id(compile_branches(spec))}
    assert main(["plan", str(path)]) == 0
    assert f"identity  spec {ids['spec_id']} · circuit {ids['circuit_id']}" in capsys.readouterr().out
    assert main(["plan", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {key: found[key] for key in ids} == ids
