"""Git itself, with our drivers installed: diff, log, merge, rebase, cherry-pick."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.versioning.gitconfig import CACHE
from qcnn_compiler.versioning.textconv import textconv, textconv_file
from tests.versioning.conftest import SPEC, Git, commit, write

ROOT = Path(__file__).parents[2]
OTHER = "a: 1\n# one\n# two\n# three\nb: 1\n"


@pytest.fixture
def driven(git: Git, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Return git in a repository with our drivers, and a commit."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    assert main(["git", "install"]) == 0
    git("config", "user.name", "somebody")
    git("config", "user.email", "somebody@example.org")
    commit(git, a=SPEC)
    return git


def branches(git: Git, ours: dict[str, str], theirs: dict[str, str]) -> None:
    """Commit the files of `theirs` on a branch of that name, those of `ours` here."""
    git("switch", "--quiet", "--create", "theirs")
    commit(git, **theirs)
    git("switch", "--quiet", "main")
    commit(git, **ours)


def fails(git: Git, *arguments: str) -> str:
    with pytest.raises(subprocess.CalledProcessError) as caught:
        git(*arguments)
    assert caught.value.returncode == 1
    return str(caught.value.stdout + caught.value.stderr)


def changed(diff: str) -> list[str]:
    return [line for line in diff.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]


PAIRS = "-  - {kind: conv, template: su4, wiring: pairs"


def test_diff_and_log_show_what_a_change_of_the_text_resolves_to(driven: Git) -> None:
    write("a.yaml", SPEC.replace("pairs}", "ring}"))
    now = changed(driven("diff"))
    assert now[:2] == [line + "}" for line in (PAIRS, PAIRS.replace("-  ", "+  ").replace("pairs", "ring"))]
    assert "-    wiring: {edges: [[0, 1], [2, 3]]}" in now
    assert "+    wiring: {edges: [[0, 1], [1, 2], [2, 3], [3, 0]]}" in now
    commit(driven, a=SPEC.replace("pairs}", "ring}"))
    assert changed(driven("log", "-1", "-p", "--format=")) == now
    assert CACHE in driven("for-each-ref")
    assert changed(driven("diff", "--no-textconv", "HEAD~1")) == now[:2]


def test_a_comment_at_the_top_is_one_line_of_the_difference(driven: Git) -> None:
    write("a.yaml", "# mine\n" + SPEC)
    assert changed(driven("diff")) == ["+# mine"]


def test_no_revision_of_a_file_breaks_the_log(driven: Git) -> None:
    versions = [
        SPEC.replace("su4", "su44"), "qcnn: [1\n", "qcnn: 9\n", "qcnn: 0\nname: old\n", "",
        b"\0\xff\xfeqcnn: 1", b"qcnn: \xff", "qcnn: 1\nextends: absent.yaml\n", "qcnn: 1\n" + "# long\n" * 100_000,
    ]  # fmt: skip
    for version in versions:
        commit(driven, a=version)
    driven("log", "-p", "--output=log.txt", "--", "a.yaml")
    shown = Path("log.txt").read_bytes()
    assert shown.count(b"diff --git") == len(versions) + 1
    assert b"binary, 10 bytes, sha256" in shown
    assert b"template: su44" in shown


def test_the_text_alone_is_shown_of_what_is_no_valid_spec() -> None:
    for data in (b"", b"a: 1", b"# qcnn\na: 1\n", SPEC.replace("su4", "x").encode(), b"qcnn: \xff", b"- qcnn\n"):
        assert textconv(data) == data
    shown = textconv(SPEC.rstrip("\n").encode())
    assert shown.startswith(SPEC.encode() + b"\n# small, everything resolved: circuit_id ")
    assert textconv(b"\n\n" + SPEC.encode()).endswith(shown[len(SPEC) :])


@pytest.mark.parametrize("data", [SPEC.encode(), b"\0" + SPEC.encode(), b"# qcnn\n" * 500_000, b"\0qcnn" * 500_000])
def test_a_large_file_is_shown_piece_by_piece_as_it_is_whole(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(data)
    pieces = [*textconv_file(tmp_path / "a.yaml")]
    assert b"".join(pieces) == textconv(data)
    assert max(map(len, pieces)) <= 1 << 20


def test_files_of_others_are_shown_and_merged_as_before(driven: Git) -> None:
    commit(driven, b=OTHER)
    branches(driven, {"b": OTHER.replace("a: 1", "a: 2")}, {"b": OTHER.replace("b: 1", "b: 2")})
    assert driven("diff", "HEAD~1") == driven("diff", "--no-textconv", "HEAD~1")
    driven("merge", "--quiet", "theirs")
    assert Path("b.yaml").read_text() == OTHER.replace("1", "2")
    driven("reset", "--quiet", "--hard", "HEAD~1")
    commit(driven, b=OTHER.replace("b: 1", "b: 3"))
    fails(driven, "merge", "theirs")
    marked = Path("b.yaml").read_text()
    driven("merge", "--abort")
    assert main(["git", "uninstall"]) == 0
    commit(driven)
    fails(driven, "merge", "theirs")
    assert [line for line in Path("b.yaml").read_text().splitlines() if line[:3] not in ("<<<", ">>>")] == [
        line for line in marked.splitlines() if line[:3] not in ("<<<", ">>>")
    ]


OURS = SPEC.replace("su4", "so4")
THEIRS = SPEC.replace("su4, ", "su4, name: first, ")
BOTH = SPEC.replace("su4, ", "so4, name: first, ")


@pytest.mark.parametrize("command", ["merge", "rebase", "cherry-pick"])
def test_two_changes_of_one_line_are_both_taken(command: str, driven: Git) -> None:
    branches(driven, {"a": OURS}, {"a": THEIRS})
    driven(command, *(["--no-edit"] if command == "merge" else []), "theirs")
    assert Path("a.yaml").read_text() == BOTH
    assert driven("status", "--short") == ""


def test_a_file_in_a_folder_with_an_odd_name_is_merged_from_elsewhere(driven: Git) -> None:
    name = "a b/é 'x' $(touch gone)"
    commit(driven, **{name: SPEC})
    branches(driven, {name: OURS}, {name: THEIRS})
    for file in ("json.py", "below/json.py"):
        write(file, "raise SystemExit('modules of the repository must not run')\n")
    driven("-C", "below", "merge", "--quiet", "--no-edit", "theirs")
    assert Path(f"{name}.yaml").read_text() == BOTH
    assert not Path("gone").exists()


def test_a_real_conflict_stays_one_with_all_else_merged(driven: Git) -> None:
    Path(".gitattributes").write_text(Path(".gitattributes").read_text() + "*.yaml conflict-marker-size=9\n")
    commit(driven)
    branches(driven, {"a": OURS.replace("odd", "even")}, {"a": SPEC.replace("su4", "so5")})
    fails(driven, "merge", "theirs")
    text = Path("a.yaml").read_text()
    first, rest = text.split("<<<<<<<<< ")
    ours, theirs = rest.split("\n=========\n")
    assert "so4" in ours
    assert "so5" in theirs
    assert "keep: even" in theirs.partition(">>>>>>>>> ")[2]
    assert first == SPEC[: len(first)]
    assert driven("status", "--short") == "UU a.yaml"


def test_valid_sides_that_are_invalid_together_stay_a_conflict_and_say_why(driven: Git) -> None:
    ours = {"a": SPEC.replace("wires: 4", "wires: 2")}
    branches(driven, ours, {"a": SPEC.replace("readout", "  - {kind: gates, gates: [H 1]}\nreadout")})
    assert "a.yaml: each side is valid, the two together are not" in fails(driven, "merge", "theirs")
    assert "<<<<<<<" in Path("a.yaml").read_text()


def test_without_our_package_git_goes_on_by_lines(driven: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert main(["git", "install"]) == 0
    branches(driven, {"a": OURS}, {"a": THEIRS})
    assert len(changed(driven("diff", "HEAD~1"))) == 2
    fails(driven, "merge", "theirs")
    assert "<<<<<<<" in Path("a.yaml").read_text()


def test_drivers_need_neither_torch_nor_pennylane(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in (("base", SPEC), ("ours", OURS), ("theirs", THEIRS)):
        write(name, text)
    code = (
        "import sys; from qcnn_compiler.__main__ import main;"
        "assert main(['git', 'textconv', 'theirs']) == 0;"
        "assert main(['git', 'merge', 'base', 'ours', 'theirs', '7', 'a.yaml']) == 0;"
        "heavy = {'torch', 'pennylane', 'matplotlib', 'torchvision'} & sys.modules.keys(); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    assert Path("ours").read_text() == BOTH
