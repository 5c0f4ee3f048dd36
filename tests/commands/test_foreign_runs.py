"""What a run of a stranger links to or extends is neither shown nor used by any command."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main
from tests.commands.conftest import SPEC

COMMANDS = {
    "eval": ["eval", "RUN"],
    "predict": ["predict", "RUN", "image.png"],
    "transfer": ["transfer", "RUN", "changed.yaml"],
    "resume": ["train", "--resume", "RUN"],
    "diff": ["diff", "RUN", "RUN"],
}
SECRET = "what nobody may see"


@pytest.fixture
def foreign(trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of a run that is not finished, in a repository whose owner has a secret."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    Path("secret.yaml").write_text(f"{SECRET}\n", encoding="utf-8")
    Path("base.yaml").write_text(f"qcnn: 1\nsecret: {SECRET}\n", encoding="utf-8")
    Path("changed.yaml").write_text(SPEC, encoding="utf-8")
    run = shutil.copytree(trained, tmp_path / "runs" / "foreign")
    (run / "result.json").unlink()
    return run


def refusal(command: str, run: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what a command says when it refuses a run."""
    assert main([str(run) if word == "RUN" else word for word in COMMANDS[command]]) == 1
    captured = capsys.readouterr()
    assert SECRET not in captured.out + captured.err
    return captured.err


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", ["spec.yaml", "training.yaml", "best.safetensors", "last.safetensors"])
def test_no_command_follows_a_link_in_a_run(
    command: str, name: str, foreign: Path, trained: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = Path("secret.yaml").resolve() if name.endswith("yaml") else trained / name
    (foreign / name).unlink()
    (foreign / name).symlink_to(target)
    assert f"{name} is a link" in refusal(command, foreign, capsys)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", ["spec.yaml", "training.yaml"])
def test_no_command_reads_what_a_text_of_a_run_extends(
    command: str, name: str, foreign: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (foreign / name).open("a", encoding="utf-8") as file:
        file.write("extends: ../../base.yaml\n")
    assert f"{name} extends another file" in refusal(command, foreign, capsys)


def test_a_run_that_is_reached_through_a_link_is_measured(foreign: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("latest").symlink_to(foreign)
    assert main(["eval", "latest"]) == 0
    assert "test accuracy" in capsys.readouterr().out
