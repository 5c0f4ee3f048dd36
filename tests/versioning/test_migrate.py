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
