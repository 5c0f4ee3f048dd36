from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from qcnn_compiler.__main__ import main
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.document import parse_document
from qcnn_compiler.ir.text import model_id
from qcnn_compiler.limits import LIMITS
from qcnn_compiler.pipeline import build, compile_branches, load_spec
from qcnn_compiler.spec.checks import problems
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.versioning.fmt import Keys, canonical, formatted, keys_of
from qcnn_compiler.versioning.nodes import comments_of
from tests.spec_strategies import specs
from tests.versioning.untidy import untidy

Capture = pytest.CaptureFixture[str]
SPECS = sorted((Path(__file__).parents[2] / "specs").rglob("*.yaml"))
UNTIDY = """\
wires: 4   # of data
name:   tiny
qcnn: 1
layers:
    # about the layer
    -   template: su4
        kind: conv
readout: {wires: active,   # kept
   kind: expval}
embedding:
  {kind: angle}
"""


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_shipped_files_are_in_canonical_form(path: Path) -> None:
    before, after = formatted(path)
    assert before == after


@settings(max_examples=40, deadline=None, derandomize=True, phases=[Phase.generate])
@given(specs(), st.integers(0, 2**32))
def test_canonical_form_is_stable_and_keeps_comments_and_identities(value: dict[str, object], seed: int) -> None:
    text = untidy(value, seed)
    before = _load(text)
    once = canonical(text, keys_of(before))
    after = _load(once)
    assert canonical(once, keys_of(after)) == once
    assert sorted(comments_of(once)) == sorted(comments_of(text))
    assert spec_id(after) == spec_id(before)
    assert model_id(compile_branches(after)) == model_id(compile_branches(before))
    assert list(after.document.value) == sorted(value, key=list(Spec.model_fields).index)


def _load(text: str) -> Spec:
    document = parse_document(text, "spec.yaml")
    spec = build(Spec, document).read_from(document)
    assume(not any(problems(spec, LIMITS)))  # the strategy draws some layers on too few wires
    return spec


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: |\n      b\n       c\n", "a: |\n  b\n   c\n"),
        ("a: |+\n  b\n\n", 'a: "b\\n\\n"\n'),
        ("a: one\n      two\n", "a: one\n  two\n"),
        ("a: &x [1, 2]   # here\nb: *x\n", "a: &x [1, 2]   # here\nb: *x\n"),
        ("a:\n- - 1\n  - 2\n- [x,\n   y]\n", "a:\n  - [1, 2]\n  - [x, y]\n"),
        ("a: {b, c: }\n", "a: {b: , c: }\n"),
        ("%YAML 1.2\n---\n# top\na: 1 # one\n...\n", "# top\na: 1  # one\n"),
        ("a:\n  b: 1\n  # tail\n# foot\n", "a:\n  b: 1\n  # tail\n# foot\n"),
        ("\n\na: 1\n\n\n\nb: 'it''s # no comment'\n\n", "a: 1\n\nb: 'it''s # no comment'\n"),
        ("- # odd\n  a: 1\n", "# odd\n- a: 1\n"),
    ],
)
def test_every_form_of_yaml_has_one_canonical_form(text: str, expected: str) -> None:
    assert canonical(text, Keys()) == expected
    assert canonical(expected, Keys()) == expected


def test_brackets_become_a_block_where_they_are_too_long() -> None:
    names = [f"a_rather_long_name_{i}" for i in range(8)]
    assert canonical(f"a: [{', '.join(names)}]\n", Keys()) == "a:\n" + "".join(f"  - {name}\n" for name in names)


def test_keys_stay_in_place_where_an_alias_would_come_before_its_anchor() -> None:
    assert canonical("b: &x {c: 1}\na: *x\n", Keys(("a", "b"))) == "b: &x {c: 1}\na: *x\n"


def test_json_stays_json(tmp_path: Path) -> None:
    file = tmp_path / "spec.json"
    file.write_text(
        '{"readout": {"kind": "probs"}, "embedding": {"kind": "angle"}, "wires": 2, "name": "j", "qcnn": 1}'
    )
    assert main(["fmt", str(file)]) == 0
    text = file.read_text()
    assert list(json.loads(text)) == ["qcnn", "name", "wires", "embedding", "readout"]
    assert formatted(file) == (text, text)


def test_what_cannot_be_formatted_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qcnn_compiler.versioning.fmt.emit", lambda _: "a: 2\n")
    with pytest.raises(UserError, match="without changing what it says"):
        canonical("a: 1\n", Keys())


def test_check_names_the_files_and_changes_nothing(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "untidy.yaml"
    file.write_text(UNTIDY)
    assert main(["fmt", "--check", str(tmp_path)]) == 1
    assert f"{file} is not in canonical form" in capsys.readouterr().out
    assert file.read_text() == UNTIDY


def test_diff_shows_what_fmt_then_does(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "untidy.yaml"
    file.write_text(UNTIDY)
    assert main(["fmt", "--diff", str(file)]) == 0
    shown = capsys.readouterr().out
    assert file.read_text() == UNTIDY
    identity = spec_id(load_spec(file))
    assert main(["fmt", str(file)]) == 0
    assert spec_id(load_spec(file)) == identity
    written = file.read_text().splitlines()
    assert [line[1:] for line in shown.splitlines()[3:] if line[0] in "+ "] == written
    assert main(["fmt", "--check", str(file)]) == 0


def test_file_with_mistakes_is_reported_and_not_touched(tmp_path: Path, capsys: Capture) -> None:
    wrong, right = tmp_path / "a.yaml", tmp_path / "b.yaml"
    wrong.write_text(UNTIDY.replace("su4", "su5"))
    right.write_text(UNTIDY)
    assert main(["fmt", str(wrong), str(right)]) == 1
    assert "unknown template `su5`" in capsys.readouterr().err
    assert "su5" in wrong.read_text()
    assert right.read_text().startswith("qcnn: 1")
