"""qcnn diff: formats, exit codes and wrong usage."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.versioning.levels import LEVELS, Level
from tests.versioning.conftest import SPEC, TRAINING, Git, commit, git, write

Capture = pytest.CaptureFixture[str]
__all__ = ["git"]
OTHER = SPEC.replace("su4", "so4")


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.chdir(tmp_path)
    write("old.yaml", SPEC)
    write("new.yaml", OTHER)
    return "old.yaml", "new.yaml"


def test_text_says_what_changed_by_how_much_and_what_survives(pair: tuple[str, str], capsys: Capture) -> None:
    assert main(["diff", *pair]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("old.yaml -> new.yaml: weights-breaking\n")
    assert (
        "~ layer 1 conv: template su4 -> so4, edges 2 -> 2, weights conv1 (15) -> conv1 (6), parameters 15 -> 6"
        in shown
    )
    assert re.search(r"circuit parameters +17 -> +8 +-9 \(-53 %\)", shown)
    assert re.search(r"spec_id \w{16} -> \w{16}\n  circuit_id \w{16} -> \w{16}", shown)
    assert "weights-breaking: an old checkpoint lacks a tensor" in shown


@pytest.mark.parametrize("level", LEVELS)
def test_fail_on_ends_with_1_from_its_level_on(level: str, pair: tuple[str, str]) -> None:
    assert main(["diff", *pair, "--fail-on", level]) == (LEVELS[level] <= Level.WEIGHTS_BREAKING)
    assert main(["diff", "old.yaml", "old.yaml", "--fail-on", level]) == 0


def test_nothing_that_differs_is_said_and_no_failure(pair: tuple[str, str], capsys: Capture) -> None:
    assert main(["diff", pair[0], pair[0], "--fail-on", "cosmetic"]) == 0
    assert capsys.readouterr().out.startswith("old.yaml -> old.yaml: no difference\n  spec_id")


def test_json_has_every_change_with_level_and_line(pair: tuple[str, str], capsys: Capture) -> None:
    assert main(["diff", *pair, "--format", "json", "--draw"]) == 0
    found = json.loads(capsys.readouterr().out)
    (difference,) = found["differences"]
    assert found["level"] == difference["level"] == "weights-breaking"
    assert difference["weights_survive"] is False
    assert difference["changes"][0] | {"what": ""} == {
        "kind": "function", "level": "weights-breaking", "sign": "~", "part": "circuit",
        "where": "layer 1 conv", "what": "", "line": 6,
    }  # fmt: skip
    assert difference["numbers"]["circuit parameters"] == {"old": 17, "new": 8}
    assert "su4" in difference["drawings"]["old"]["circuit"]


def test_markdown_is_tables(pair: tuple[str, str], capsys: Capture) -> None:
    assert main(["diff", *pair, "--format", "markdown", "--draw"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("### `old.yaml` → `new.yaml`: weights-breaking\n")
    assert "| ~ | circuit: `layer 1 conv` | `template su4 -> so4, edges 2 -> 2" in shown
    assert "| circuit parameters | 17 | 8 | -9 (-53 %) |" in shown
    assert shown.count("````") == 2


def test_github_gets_annotations_at_their_lines(pair: tuple[str, str], capsys: Capture) -> None:
    assert main(["diff", *pair, "--format", "github"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("::warning file=new.yaml,line=6,") for line in lines)
    assert all(
        re.match(r"::warning file=new.yaml,line=\d+,endLine=\d+,title=weights-breaking::", line) for line in lines
    )
    assert main(["diff", *pair, "--format", "github", "--fail-on", "training"]) == 1
    assert "::error file=new.yaml,line=6," in capsys.readouterr().out


@pytest.mark.parametrize("form", ["text", "markdown", "github"])
def test_weights_that_do_not_load_are_not_said_to_load(form: str, tmp_path: Path, capsys: Capture) -> None:
    for name, text in (("old", SPEC), ("new", SPEC.replace("su4", "so4")), ("odd", SPEC.replace("odd", "even"))):
        write(f"{tmp_path}/{name}.yaml", text)
    main(["diff", f"{tmp_path}/old.yaml", f"{tmp_path}/new.yaml", "--format", form])
    shown = capsys.readouterr().out
    assert "an old checkpoint lacks a tensor" in shown
    assert "would load" not in shown
    main(["diff", f"{tmp_path}/old.yaml", f"{tmp_path}/odd.yaml", "--format", form])
    assert "would load" in capsys.readouterr().out


def test_drawings_stand_side_by_side(pair: tuple[str, str], capsys: Capture) -> None:
    assert main(["diff", *pair, "--draw"]) == 0
    assert any("su4" in line and "║" in line and "so4" in line for line in capsys.readouterr().out.splitlines())


def test_a_folder_against_a_revision(git: Git, capsys: Capture) -> None:
    commit(git, specs__a=SPEC, specs__b=SPEC, specs__t=TRAINING)
    assert main(["diff", "--against", "HEAD", "specs", "--fail-on", "cosmetic"]) == 0
    assert capsys.readouterr().out == ""
    write("specs/a.yaml", OTHER)
    write("specs/t.yaml", TRAINING.replace("epochs: 2", "epochs: 5"))
    assert main(["diff", "--against", "HEAD"]) == 0
    shown = capsys.readouterr().out
    assert "HEAD:specs/a.yaml -> specs/a.yaml: weights-breaking" in shown
    assert "HEAD:specs/t.yaml -> specs/t.yaml: training\n  training\n    ~ epochs: 2 -> 5" in shown
    write("specs/b.yaml", "qcnn: 1\n")
    for form, said in (("text", "specs/b.yaml:1:1: error:"), ("markdown", "### `specs/b.yaml`: not valid")):
        assert main(["diff", "--against", "HEAD", "--format", form]) == 1
        assert said in capsys.readouterr().out
    assert main(["diff", "--against", "HEAD", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["invalid"][0]["file"] == "specs/b.yaml"


def test_an_invalid_revision_is_shown_under_its_name(git: Git, capsys: Capture) -> None:
    commit(git, a=SPEC.replace("su4", "su44"))
    write("a.yaml", SPEC)
    assert main(["diff", "HEAD:a.yaml", "a.yaml"]) == 1
    assert "HEAD:a.yaml:6:28: error: unknown template `su44`" in capsys.readouterr().err
    assert main(["diff", "nothing:a.yaml", "a.yaml"]) == 1
    assert "error: `nothing` must be a revision" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [[], ["a"], ["a", "b", "c"], ["--against", "HEAD", "a", "b"], ["a", "b", "--fail-on", "none"],
     ["a", "b", "--format", "xml"], ["a", "b", "--draw", "--format", "github"]],
)  # fmt: skip
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: Capture) -> None:
    assert main(["diff", *arguments]) == 2
    assert "Usage: qcnn diff" in capsys.readouterr().err
