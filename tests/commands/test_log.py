"""qcnn log: formats, exit codes, results."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main
from tests.versioning.conftest import SPEC, Git, commit, git, write

Capture = pytest.CaptureFixture[str]
__all__ = ["git"]
EVIL = "a | b <img src=x> @all `code`\x1b[31m"


@pytest.fixture
def story(git: Git) -> Git:
    """Return git in a repository with four versions of a.yaml, one of them wrong, and a change."""
    commit(git, a=SPEC)
    commit(git, a=SPEC.replace("su4", "su44"))
    commit(git, a=SPEC.replace("su4", "so4"))
    commit(git, a=SPEC.replace("su4", "so4") + "# a comment\n")
    git("commit", "--amend", "--quiet", "--message", EVIL)
    write("a.yaml", SPEC)
    return git


def test_text_has_a_line_for_each_version_and_one_for_its_mistakes(story: Git, capsys: Capture) -> None:
    assert main(["log", "a.yaml"]) == 0
    head, now, comment, so4, last_valid, wrong, mistake, first = capsys.readouterr().out.splitlines()
    assert head.split()[:4] == ["commit", "date", "level", "parameters"]
    assert now.split() == ["now", "weights-breaking", "17", now.split()[3], "not", "committed"]
    assert comment.startswith(story("rev-parse", "--short", "HEAD"))
    assert "cosmetic" in comment
    assert "\x1b" not in comment
    assert "weights-breaking" in so4
    assert last_valid.strip() == "compared with the last valid version"
    assert wrong.split()[2] == "invalid"
    short = story("rev-parse", "--short", "HEAD~2")
    assert mistake.strip().startswith(f"1 mistake: {short}:a.yaml:6:28: unknown template `su44`")
    assert first.split()[2:4] == ["created", "17"]
    assert first.split()[4] == now.split()[3]  # the same circuit_id


def test_json_holds_everything(story: Git, capsys: Capture) -> None:
    assert main(["log", "a.yaml", "--format", "json", "-n", "4", "--patch"]) == 0
    found = json.loads(capsys.readouterr().out)
    now, comment, so4, wrong = found["versions"]
    assert (found["file"], found["shallow"], now["commit"]) == ("a.yaml", False, None)
    assert comment["commit"] == {
        "hash": story("rev-parse", "HEAD"),
        "date": story("log", "-1", "--format=%aI"),
        "author": "somebody",
        "subject": EVIL,
    }
    assert (comment["level"], so4["difference"]["level"]) == ("cosmetic", "weights-breaking")
    assert (wrong["status"], wrong["level"], wrong["parameters"], wrong["circuit_id"]) == ("invalid", None, None, None)
    assert wrong["mistakes"][0]["code"] == "QC0302"


@pytest.mark.usefixtures("story")
def test_markdown_is_one_table_that_a_subject_cannot_break(capsys: Capture) -> None:
    assert main(["log", "a.yaml", "HEAD", "--format", "markdown"]) == 0
    lines = capsys.readouterr().out.splitlines()
    rows = [line for line in lines if line.startswith("| ")]
    assert len(rows) == 1 + 4
    assert all(row.replace("\\|", "").count("|") == 8 for row in rows)
    assert "<img" not in rows[1].replace("\\<", "")


def test_a_patch_shows_what_each_version_changed(story: Git, capsys: Capture) -> None:
    assert main(["log", "a.yaml", "-p"]) == 0
    shown = capsys.readouterr().out
    assert "~ layer 1 conv: template su4 -> so4" in shown
    assert "~ layer 1 conv: template so4 -> su4" in shown
    assert f"{story('rev-parse', '--short', 'HEAD')}:a.yaml -> a.yaml: weights-breaking" in shown


@pytest.mark.usefixtures("story")
def test_no_version_in_a_range_is_no_mistake(capsys: Capture) -> None:
    assert main(["log", "a.yaml", "HEAD..HEAD"]) == 0
    assert capsys.readouterr().out == "No commit of these changed a.yaml.\n"


@pytest.mark.usefixtures("story")
def test_mistakes_end_with_1_and_wrong_usage_with_2(capsys: Capture) -> None:
    wrong = {"a.yaml nothing": 1, "b.yaml": 1, "a.yaml --runs absent": 1, "a.yaml -n 0": 2, "a.yaml --format github": 2}
    for arguments, code in wrong.items():
        assert main(["log", *arguments.split()]) == code
        printed = capsys.readouterr()
        assert not printed.out
        assert "Traceback" not in printed.err


def test_results_are_those_of_runs_of_the_same_architecture(
    trained: Path, files: tuple[str, str], git: Git, capsys: Capture
) -> None:
    text = Path(files[0]).read_text()
    commit(git, a=text.replace("init: 10.0", "init: 5.0"))
    commit(git, a=text)
    commit(git, a="# a comment\n" + text.replace("name: small", "name: another"))
    shutil.copytree(trained, "runs/one")
    accuracy = json.loads((trained / "result.json").read_text())["test_accuracy"]
    assert main(["log", "a.yaml", "--format", "json"]) == 0
    named, same, other = json.loads(capsys.readouterr().out)["versions"]
    assert named["results"] == same["results"]
    assert (same["results"][0]["test_accuracy"], same["results"][0]["run"]) == (accuracy, "runs/one")
    assert other["circuit_id"] == same["circuit_id"]
    assert other["results"] == []  # another head is another model
    assert main(["log", "a.yaml", "--runs", str(trained.parent)]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert f"{100 * accuracy:.1f} % [1]" in shown[1]
    assert shown[-1].startswith("[1] mnist-small; ")
