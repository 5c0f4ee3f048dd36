from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import Phase, assume, given, settings

from qcnn_compiler.__main__ import main
from qcnn_compiler.document import parse_document
from qcnn_compiler.ir.text import circuit_text, model_id
from qcnn_compiler.limits import LIMITS
from qcnn_compiler.pipeline import build, compile_branches, load_file, load_spec
from qcnn_compiler.spec.checks import check_spec, problems
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.versioning.flat import flat
from qcnn_compiler.versioning.render import flat_json, flat_yaml
from tests.spec_strategies import specs

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
SPECS = sorted(path for path in (ROOT / "specs").rglob("*.yaml") if not {"training", "evaluation"} & {*path.parts})
SETTINGS = sorted(path for path in (ROOT / "specs").rglob("*.yaml") if {"training", "evaluation"} & {*path.parts})
TENSORS = """\
qcnn: 1
name: tensors
wires: 4
embedding: {kind: angle}
tensors: {unused: 3, pool: 6}
templates:
  bare: {wires: [a], gates: [H a]}
layers:
  - {kind: conv, template: crz_crx, wiring: {edges: [[0, 1]]}, weights: per_edge}
  - {kind: conv, template: crz_crx, wiring: pairs, weights: {tie: both}, name: su4}
  - {kind: conv, template: crz_crx, wiring: pairs, weights: ["pool[2:4]", both]}
  - {kind: conv, template: crz_crx, wiring: {edges: [[1, 2]]}, weights: ["conv1[0:2]"]}
  - {kind: conv, template: bare, wiring: singles, weights: [none, none, "pool[0:0]", none], name: su4}
  - {kind: pool, keep: [2, 0]}
  - {kind: gates, gates: [RX(a) -1, "measure 0 -> m", "if m: X 1"], name: last}
  - {kind: pool, keep: [1]}
readout: {kind: probs, wires: active}
"""


def _spec(text: str) -> Spec:
    document = parse_document(text, "spec.yaml")
    return check_spec(build(Spec, document).read_from(document))


def _assert_flat_is_the_same(spec: Spec) -> None:
    circuits = compile_branches(spec)
    resolved = flat(spec, circuits)
    for text in (flat_yaml(resolved), flat_json(resolved)):
        again = compile_branches(_spec(text))
        assert {n: circuit_text(c) for n, c in again.items()} == {n: circuit_text(c) for n, c in circuits.items()}


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_shipped_specs_resolve_to_the_same_circuit(path: Path) -> None:
    _assert_flat_is_the_same(load_spec(path))


def test_every_way_to_name_tensors_resolves_to_the_same_tensors() -> None:
    _assert_flat_is_the_same(_spec(TENSORS))


@settings(max_examples=40, deadline=None, derandomize=True, phases=[Phase.generate])
@given(specs())
def test_generated_specs_resolve_to_the_same_circuit(value: dict[str, object]) -> None:
    document = parse_document(json.dumps(value), "spec.yaml")
    spec = build(Spec, document).read_from(document)
    assume(not any(problems(spec, LIMITS)))  # the strategy draws some layers on too few wires
    _assert_flat_is_the_same(spec)


def test_resolved_spec_says_where_each_part_comes_from(capsys: Capture) -> None:
    path = ROOT / "specs" / "aws" / "multiclass.yaml"
    assert main(["render", str(path)]) == 0
    shown = capsys.readouterr().out
    assert model_id(compile_branches(load_spec(path))) in shown.splitlines()[0]
    assert "  # conv1: conv, su4 on 8 edges, weights conv1 (8, 15); multiclass.yaml:16" in shown.splitlines()
    assert "wiring: {edges: [[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [5, 6], [6, 7], [0, 7]]}" in shown
    assert "wiring: {edges: [[1, 3], [3, 5], [5, 7], [1, 7]]}" in shown  # absolute wires after a pool
    assert "\nhead: {kind: scale, init: 5.0, learn: true}  # multiclass.yaml:46" in shown


@pytest.mark.parametrize("path", SETTINGS, ids=lambda path: path.stem)
def test_settings_resolve_to_the_same_settings_with_nothing_left_to_defaults(
    path: Path, tmp_path: Path, capsys: Capture
) -> None:
    for form in ("yaml", "json"):
        assert main(["render", str(path), "--format", form]) == 0
        file = tmp_path / f"resolved.{form}"
        file.write_text(capsys.readouterr().out)
        resolved = load_file(file)
        assert resolved.model_dump() == load_file(path).model_dump()
        assert resolved.model_dump(exclude_unset=True) == resolved.model_dump()


def test_resolved_settings_say_where_each_value_comes_from(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "base.yaml").write_text((ROOT / "specs" / "training" / "quick.yaml").read_text())
    (tmp_path / "mine.yaml").write_text("extends: base.yaml\nname: mine\ndata: {test_limit: 9}\n")
    assert main(["render", str(tmp_path / "mine.yaml"), "--set", "epochs=7"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == "# mine, everything resolved"
    assert {
        "name: mine  # mine.yaml:2",
        "  image_size: 16  # base.yaml:9",
        "  test_limit: 9  # mine.yaml:3",
        "epochs: 7  # --set epochs",
        "seed: 0  # by default",
    } <= {*shown}


def test_json_is_the_same_spec_without_comments(tmp_path: Path, capsys: Capture) -> None:
    path = ROOT / "specs" / "hybrid" / "multi_filter.yaml"
    assert main(["render", str(path), "--format", "json"]) == 0
    file = tmp_path / "resolved.json"
    file.write_text(capsys.readouterr().out)
    before, after = load_spec(path), load_spec(file)
    assert model_id(compile_branches(after)) == model_id(compile_branches(before))
    assert after.head == before.head
