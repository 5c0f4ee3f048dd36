from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from qcnn_compiler.__main__ import main
from qcnn_compiler.document import read_document
from qcnn_compiler.ir.text import circuit_id
from qcnn_compiler.pipeline import compile_spec, load_spec
from qcnn_compiler.versioning.migrate import SCHEMAS, STEPS, migrated
from qcnn_compiler.versioning.nodes import comments_of

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "migrate"
OLD = sorted(path for path in GOLDEN.iterdir() if ".v0." in path.name)
#: Old files that say what a shipped spec says in the present version.
SAME_AS = {"hur_su4": "hur/su4", "inline_template": "patterns/inline_template"}


def _new(path: Path) -> Path:
    return path.with_name(path.name.replace(".v0.", "."))


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.name)
def test_old_file_becomes_the_golden_one_with_all_its_comments(path: Path) -> None:
    found = migrated(path)
    assert found is not None
    if os.environ.get("UPDATE_GOLDEN"):
        _new(path).write_text(found[1], encoding="utf-8")
    assert found == (0, _new(path).read_text(encoding="utf-8"))
    old = path.read_text(encoding="utf-8")
    assert sorted(comments_of(old)) == sorted(comments_of(found[1]))


@pytest.mark.parametrize(("name", "shipped"), SAME_AS.items())
def test_migrated_file_is_the_circuit_that_was_written_by_hand(name: str, shipped: str) -> None:
    ours, theirs = load_spec(GOLDEN / f"{name}.yaml"), load_spec(ROOT / "specs" / f"{shipped}.yaml")
    assert circuit_id(compile_spec(ours)) == circuit_id(compile_spec(theirs))


def test_every_version_has_a_step_a_frozen_schema_and_golden_files() -> None:
    assert list(STEPS) == list(range(len(STEPS)))
    for version in STEPS:
        schema = json.loads((SCHEMAS / f"qcnn-spec.v{version}.json").read_text())
        Draft202012Validator.check_schema(schema)
        files = [path for path in GOLDEN.iterdir() if f".v{version}." in path.name]
        assert files
        for path in files:
            Draft202012Validator(schema).validate(read_document(path).value)


def test_command_rewrites_the_file_and_leaves_the_present_version_alone(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "old.yaml"
    file.write_text(OLD[0].read_text())
    assert main(["validate", str(file)]) == 1
    assert f"run `qcnn migrate {file}`" in capsys.readouterr().out
    assert main(["migrate", str(file)]) == 0
    assert main(["validate", str(file)]) == 0
    text = file.read_text()
    assert main(["fmt", "--check", str(file)]) == 0
    assert main(["migrate", str(file)]) == 0
    assert "not of an older version" in capsys.readouterr().out
    assert file.read_text() == text


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("qubits", "wires", "[QC0215]"),
        ("mapping: su4", "mapping: su5", "unknown template `su5`"),
        ("share_weights: false", "share_weights: 3", "[QC0215]"),
    ],
)
def test_old_file_with_mistakes_is_reported_and_not_touched(
    tmp_path: Path, capsys: Capture, old: str, new: str, message: str
) -> None:
    file = tmp_path / "old.yaml"
    file.write_text((GOLDEN / "until_two.v0.yaml").read_text().replace(old, new))
    before = file.read_text()
    assert main(["migrate", str(file)]) == 1
    assert message in capsys.readouterr().err
    assert file.read_text() == before


@pytest.mark.parametrize("key", ["qcnn", "qcnn_training", "qcnn_evaluation"])
def test_files_of_a_newer_version_are_refused_with_the_fix(tmp_path: Path, key: str, capsys: Capture) -> None:
    file = tmp_path / "new.yaml"
    file.write_text(f"name: new\n{key}: 7\nquantum_memory: {{kind: all}}\n")
    reports = []
    for command in (["migrate"], ["validate"], ["fmt"], ["render"]):
        assert main([*command, str(file)]) == 1
        reports.append("".join(capsys.readouterr()))
    message = f"{file}:2:{len(key) + 3}: error: this file is of version 7 of the language; this program reads version 1"
    assert all(message in report for report in reports)
    assert all("help: install a newer qcnn-compiler" in report for report in reports)
    assert "7" in file.read_text()


def test_present_training_files_are_left_alone(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "quick.yaml"
    file.write_bytes((ROOT / "specs" / "training" / "quick.yaml").read_bytes())
    assert main(["migrate", str(file)]) == 0
    assert "not of an older version" in capsys.readouterr().out
    assert file.read_bytes() == (ROOT / "specs" / "training" / "quick.yaml").read_bytes()


def test_key_that_an_old_version_lacks_is_named_at_its_place(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "old.yaml"
    file.write_text("qcnn: 0\nname: x\nqubits: 4\nembedding: angle\nextends: base.yaml\nmeasure: {kind: probs}\n")
    assert main(["migrate", str(file)]) == 1
    assert f"{file}:5:1: error: version 0 has no key `extends` here [QC0215]" in capsys.readouterr().err


def test_child_of_an_old_base_names_the_file_to_migrate_and_is_whole_afterwards(
    tmp_path: Path, capsys: Capture
) -> None:
    base, child = tmp_path / "base.yaml", tmp_path / "child.yaml"
    base.write_text((GOLDEN / "until_two.v0.yaml").read_text())
    child.write_text("extends: base.yaml\nname: child\n")
    assert main(["validate", str(child)]) == 1
    assert f"run `qcnn migrate {base}`" in capsys.readouterr().out
    assert main(["migrate", str(base)]) == 0
    assert load_spec(child).name == "child"
    capsys.readouterr()


def test_mistake_of_the_new_text_says_that_its_place_is_there(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "old.yaml"
    file.write_text((GOLDEN / "until_two.v0.yaml").read_text().replace("mapping: su4", "mapping: su5"))
    assert main(["migrate", str(file)]) == 1
    assert f"{file} in version 1:" in capsys.readouterr().err
