"""train and compare over one registry, through the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.training.lock import locked
from qcnn_compiler.versioning.address import Address
from qcnn_compiler.versioning.registry import find_records
from tests.commands.conftest import SPEC, TRAINING, only_run

Capture = pytest.CaptureFixture[str]
Files = tuple[str, str]


@pytest.fixture
def root(trained: Path, tmp_path: Path) -> Path:
    """Return a registry of its own with the run of `small` and `brief`."""
    shutil.copytree(trained, tmp_path / "runs" / trained.name)
    return tmp_path / "runs"


def contents(run: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in run.iterdir()}


def test_the_same_run_is_shown_and_not_trained_again(files: Files, root: Path, capsys: Capture) -> None:
    before = contents(only_run(root))
    assert main(["train", files[0], "--with", files[1], "--out", str(root)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "nothing is trained (`--again` trains it once more)" in lines[0]
    assert f"{json.loads(before['result.json'])['test_accuracy']:.2%}" in lines[1]
    assert lines[-1] == str(only_run(root))
    assert contents(only_run(root)) == before


def test_runs_may_be_kept_beside_the_files_they_are_made_from(files: Files, capsys: Capture, tmp_path: Path) -> None:
    for file in files:
        shutil.copy(file, tmp_path)
    asked = [str(tmp_path / "spec.yaml"), "--with", str(tmp_path / "training.yaml"), "--out", str(tmp_path)]
    for expected in ("run: ", "nothing is trained"):
        assert main(["train", *asked]) == 0
        assert expected in capsys.readouterr().out
    assert main(["compare", str(tmp_path)]) == 0
    assert only_run(tmp_path).name in capsys.readouterr().out


def test_names_and_comments_do_not_make_another_run(root: Path, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "spec.yaml").write_text("# mine\n" + SPEC.replace("name: small", "name: renamed"))
    (tmp_path / "training.yaml").write_text(TRAINING.replace("name: brief", "name: renamed"))
    arguments = ["train", str(tmp_path / "spec.yaml"), "--with", str(tmp_path / "training.yaml"), "--out", str(root)]
    assert main(arguments) == 0
    assert "nothing is trained" in capsys.readouterr().out
    (only_run(root) / "result.json").unlink()
    assert main(arguments) == 0
    assert "was stopped: it is continued" in capsys.readouterr().out
    assert only_run(root).joinpath("result.json").exists()


def test_again_trains_once_more_beside_it(files: Files, root: Path) -> None:
    first = only_run(root)
    before = contents(first)
    assert main(["train", files[0], "--with", files[1], "--out", str(root), "--again"]) == 0
    assert contents(first) == before
    one, other = find_records(root)
    assert other.path.name == f"{first.name}-2"
    assert other.run_id == one.run_id
    assert (other.validation_accuracy, other.test_accuracy) == (one.validation_accuracy, one.test_accuracy)


@pytest.mark.parametrize("options", [["--seed", "3"], ["--epochs", "1"], ["--set", "layers.0.template=so4"]])
def test_what_differs_is_another_run(options: list[str], files: Files, root: Path) -> None:
    assert main(["train", files[0], "--with", files[1], "--out", str(root), *options]) == 0
    assert len({record.run_id for record in find_records(root)}) == 2


def test_a_run_that_another_process_trains_is_refused(files: Files, root: Path, capsys: Capture) -> None:
    run = only_run(root)
    (run / "result.json").unlink()
    before = contents(run)
    with locked(run):
        for arguments in (["train", files[0], "--with", files[1], "--out", str(root)], ["train", "--resume", str(run)]):
            assert main(arguments) == 1
            assert "one process at a time, but another one is training" in capsys.readouterr().err
    assert contents(run) == before
    assert main(["train", "--resume", str(run)]) == 0


def test_a_run_that_another_version_started_says_so_when_it_is_continued(root: Path, capsys: Capture) -> None:
    run = only_run(root)
    (run / "result.json").unlink()
    assert main(["train", "--resume", str(run)]) == 0
    assert "another version" not in capsys.readouterr().err
    (run / "result.json").unlink()
    manifest = json.loads((run / "run.json").read_text())
    manifest["address"]["code"] = "0.0.9+abc"
    manifest["run_id"] = Address(**manifest["address"]).run_id
    (run / "run.json").write_text(json.dumps(manifest))
    assert main(["train", "--resume", str(run)]) == 0
    assert "started by another version of this program, 0.0.9+abc" in capsys.readouterr().err


def test_a_damaged_run_is_left_alone_and_trained_beside(files: Files, root: Path) -> None:
    run = only_run(root)
    (run / "result.json").write_text("{")
    assert main(["train", files[0], "--with", files[1], "--out", str(root)]) == 0
    assert (run / "result.json").read_text() == "{"
    assert [record.status for record in find_records(root)] == ["damaged", "finished"]


def test_baselines_are_trained_once_on_the_data_of_the_best_circuit(root: Path, capsys: Capture) -> None:
    assert main(["compare", str(root)]) == 0
    assert "none yet; `--baselines` trains them" in capsys.readouterr().out
    assert main(["compare", str(root), "--baselines"]) == 0
    first = capsys.readouterr()
    assert first.err.count("training ") == 8
    assert "logistic regression *" in first.out
    assert "MLP of " in first.out
    assert len({record.task_id for record in find_records(root)}) == 1
    assert main(["compare", str(root), "--baselines"]) == 0
    second = capsys.readouterr()
    assert (second.out, second.err) == (first.out, "")


def test_baselines_are_not_trained_on_other_data(root: Path, capsys: Capture) -> None:
    run = only_run(root)
    text = (run / "run.json").read_text()
    (run / "run.json").write_text(text.replace('"validation": 0.1', '"validation": 0.2'))
    assert main(["compare", str(root), "--baselines"]) == 1
    assert "must be trained on the samples of" in capsys.readouterr().err
    (run / "run.json").write_text(text.replace('"epochs": 2', '"epochs": -2'))
    assert main(["compare", str(root), "--baselines"]) == 1
    assert "must hold valid training settings" in capsys.readouterr().err


def test_wrong_formats_are_wrong_usage(root: Path) -> None:
    assert main(["compare", str(root), "--format", "xml"]) == 2
