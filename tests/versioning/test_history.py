"""The history of a spec: which commits are versions of it, what each changed, and what cannot be shown."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import qcnn_compiler as qc
from qcnn_compiler.__main__ import main
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.text import model_id
from qcnn_compiler.pipeline import compile_branches
from qcnn_compiler.versioning.history import Entry, history
from qcnn_compiler.versioning.levels import Level
from tests.versioning.conftest import SPEC, TRAINING, Git, commit, write

OTHER = SPEC.replace("su4", "so4")
WRONG = SPEC.replace("su4", "su44")
CHILD = "extends: base.yaml\nname: child\n"
OLD = "qcnn: 0\nname: o\nqubits: 4\nembedding: angle\nlayers: [{type: conv, mapping: su4}]\nmeasure: {kind: probs}\n"


def told(path: str, revisions: str | None = None) -> list[tuple[str, str]]:
    """Return (subject, level or status) of each version."""
    return [(entry.commit.subject, word(entry)) for entry in history(Path(path), revisions).entries]


def word(entry: Entry) -> str:
    return entry.status if entry.level is None else str(entry.level)


def save(git: Git, subject: str, **files: str | bytes) -> str:
    commit(git, **files)
    git("commit", "--amend", "--quiet", "--message", subject)
    return git("rev-parse", "HEAD")


# --- what a version is -----------------------------------------------------------------


def test_each_version_has_its_commit_level_and_numbers(git: Git) -> None:
    first = save(git, "first", a=SPEC)
    git("commit", "--quiet", "--allow-empty", "--message", "nothing")
    save(git, "elsewhere", b=SPEC)
    second = save(git, "second", a=OTHER)
    new, old = history(Path("a.yaml")).entries
    assert (new.commit.hash, new.commit.subject, old.commit.hash) == (second, "second", first)
    assert new.commit.author == "somebody"
    assert new.commit.date == git("log", "-1", "--format=%aI")
    assert (new.status, new.level, old.status, old.level) == ("changed", Level.WEIGHTS_BREAKING, "created", None)
    circuits = compile_branches(qc.load_spec("a.yaml"))
    assert new.compiled.parameters == circuits["circuit"].num_parameters == 8
    assert new.compiled.ids[1] == model_id(circuits)
    assert old.compiled.parameters == 17


def test_levels_are_those_of_diff(git: Git) -> None:
    texts = [SPEC, SPEC + "# a comment\n", OTHER, OTHER.replace("wires: 4", "wires: 8"), SPEC]
    for text in texts:
        save(git, "x", a=text)
    found = history(Path("a.yaml"), patch=True).entries
    for n, entry in enumerate(found[:-1]):
        expected = qc.diff(f"HEAD~{n + 1}:a.yaml", f"HEAD~{n}:a.yaml")
        assert entry.level == expected.level
        assert entry.difference
        assert entry.difference.changes == expected.changes
        assert entry.difference.new == f"{entry.commit.short}:a.yaml"
        assert entry.difference.old.endswith(":a.yaml")


def test_training_files_have_a_history_too(git: Git) -> None:
    save(git, "first", t=TRAINING)
    save(git, "longer", t=TRAINING.replace("epochs: 2", "epochs: 3"))
    save(git, "an architecture now", t=SPEC)
    levels = ["interface-breaking", "training", "created"]
    assert [level for _, level in told("t.yaml")] == levels


def test_a_version_0_is_shown_as_what_it_becomes(git: Git) -> None:
    save(git, "old", a=OLD)
    new = qc.load_spec  # the present form, by the command that users run
    subprocess.run([sys.executable, "-m", "qcnn_compiler", "migrate", "a.yaml"], check=True, capture_output=True)
    save(git, "migrated", a=Path("a.yaml").read_text())
    after, before = history(Path("a.yaml")).entries
    assert (after.level, before.status, before.compiled.language) == (Level.COSMETIC, "created", 0)
    assert after.compiled.ids == before.compiled.ids
    assert after.compiled.ids[1] == model_id(compile_branches(new("a.yaml")))
    assert before.notes == ("version 0 of the language",)


# --- names, merges, deletions ----------------------------------------------------------


def test_renames_are_followed(git: Git) -> None:
    save(git, "first", **{"old": SPEC, "new": OTHER + "# unrelated, and gone before the rename\n"})
    git("rm", "--quiet", "new.yaml")
    git("commit", "--quiet", "--message", "unrelated gone")
    Path("deep").mkdir()
    git("mv", "old.yaml", "deep/middle.yaml")
    git("commit", "--quiet", "--message", "first move")
    save(git, "so4", deep__middle=OTHER)
    git("mv", "deep/middle.yaml", "new.yaml")
    save(git, "second move", new=OTHER + "# and a comment\n")
    save(git, "unrelated, under the old name", old=SPEC)
    assert told("new.yaml") == [
        ("second move", "cosmetic"),
        ("so4", "weights-breaking"),
        ("first move", "cosmetic"),
        ("first", "created"),
    ]
    assert history(Path("new.yaml")).entries[0].notes == ("renamed from deep/middle.yaml",)


def test_a_rename_in_one_branch_does_not_lose_the_other(git: Git) -> None:
    save(git, "first", a=SPEC + "# 1\n# 2\n# 3\n")
    git("checkout", "--quiet", "-b", "side")
    save(git, "side", a=OTHER + "# 1\n# 2\n# 3\n")
    git("checkout", "--quiet", "main")
    git("mv", "a.yaml", "b.yaml")
    git("commit", "--quiet", "--message", "moved")
    git("merge", "--quiet", "--no-edit", "-m", "merged", "side")
    assert set(told("b.yaml")) == {
        ("merged", "weights-breaking"),
        ("side", "weights-breaking"),
        ("moved", "cosmetic"),
        ("first", "created"),
    }


def test_a_merge_is_a_version_where_it_differs_from_all_its_parents(git: Git) -> None:
    save(git, "first", a=SPEC + "#\n#\n#\n#\nhead: {kind: scale}\n")
    git("checkout", "--quiet", "-b", "side")
    save(git, "head", a=SPEC + "#\n#\n#\n#\nhead: {kind: softmax}\n")
    git("checkout", "--quiet", "main")
    git("merge", "--quiet", "--no-ff", "--no-edit", "-m", "as the side", "side")
    assert [subject for subject, _ in told("a.yaml")] == ["head", "first"]
    git("checkout", "--quiet", "-b", "other", "HEAD~1")
    save(git, "so4", a=OTHER + "#\n#\n#\n#\nhead: {kind: scale}\n")
    git("merge", "--quiet", "--no-edit", "-m", "both", "main")
    found = history(Path("a.yaml")).entries
    assert {entry.commit.subject for entry in found} == {"both", "so4", "head", "first"}
    assert found[0].notes == ("merge",)
    assert found[0].level == qc.diff("HEAD^1:a.yaml", "a.yaml").level == Level.INTERFACE_BREAKING


def test_deletion_and_return_are_shown(git: Git) -> None:
    save(git, "first", a=SPEC)
    git("rm", "--quiet", "a.yaml")
    git("commit", "--quiet", "--message", "gone")
    deleted, _ = history(Path("a.yaml")).entries
    assert (deleted.status, deleted.path, deleted.compiled.parameters) == ("deleted", "a.yaml", None)
    save(git, "back", a=OTHER)
    assert told("a.yaml") == [("back", "created"), ("gone", "deleted"), ("first", "created")]


# --- what cannot be compiled -----------------------------------------------------------

GARBAGE = {"QC0104": b"\x89PNG\r\n\xff\xfe\x00", "QC0116": b"# qcnn: 1\n" * 60_000, "QC0302": WRONG.encode()}


def test_history_goes_on_behind_what_is_invalid(git: Git) -> None:
    save(git, "first", a=SPEC)
    for code, text in GARBAGE.items():
        save(git, code, a=text)
    save(git, "right", a=OTHER)
    right, *wrong, first = history(Path("a.yaml")).entries
    assert (right.level, right.notes) == (Level.WEIGHTS_BREAKING, ("compared with the last valid version",))
    assert first.status == "created"
    for entry in wrong:
        (mistake,) = entry.compiled.mistakes
        assert (entry.status, entry.level, mistake.code) == ("invalid", None, entry.commit.subject)
        assert mistake.file == f"{entry.commit.short}:a.yaml"


def test_a_return_to_the_last_valid_version_is_no_difference(git: Git) -> None:
    save(git, "first", a=SPEC)
    save(git, "wrong", a=WRONG)
    git("revert", "--no-edit", "HEAD")
    assert [level for _, level in told("a.yaml")] == ["none", "invalid", "created"]


def test_what_was_never_valid_has_no_level(git: Git) -> None:
    save(git, "wrong", a=WRONG)
    save(git, "right", a=SPEC)
    assert told("a.yaml") == [("right", "changed"), ("wrong", "invalid")]


# --- bases -----------------------------------------------------------------------------


def test_a_commit_that_changed_only_a_base_is_a_version(git: Git) -> None:
    save(git, "first", specs__a=CHILD.replace("base", "../mid"), mid="extends: base.yaml\n", base=SPEC)
    save(git, "base", base=OTHER)
    save(git, "mid", mid="extends: base.yaml\ndescription: between\n")
    save(git, "a", specs__a=CHILD.replace("base", "../mid") + "wires: 8\n")
    save(git, "base is wrong", base=WRONG)
    found = history(Path("specs/a.yaml")).entries
    assert told("specs/a.yaml") == [
        ("base is wrong", "invalid"),
        ("a", "interface-breaking"),
        ("mid", "cosmetic"),
        ("base", "weights-breaking"),
        ("first", "created"),
    ]
    assert [entry.notes for entry in found[2:4]] == [
        (f"by {base}, which it extends",) for base in ("mid.yaml", "base.yaml")
    ]
    assert found[0].compiled.mistakes[0].file == f"{found[0].commit.short}:specs/../base.yaml"


def test_a_base_that_is_gone_or_outside_is_a_mistake_of_that_version(git: Git) -> None:
    save(git, "first", a=CHILD, base=SPEC)
    git("rm", "--quiet", "base.yaml")
    git("commit", "--quiet", "--message", "base gone")
    save(git, "outside", a=CHILD.replace("base", "../../base"))
    save(git, "round", a=CHILD.replace("base", "a"))
    found = history(Path("a.yaml")).entries
    assert [entry.status for entry in found] == ["invalid"] * 3 + ["created"]
    assert [entry.compiled.mistakes[0].code for entry in found[:3]] == ["QC0213"] * 3


# --- the work tree ---------------------------------------------------------------------


def test_what_is_not_committed_comes_first(git: Git) -> None:
    save(git, "first", a=CHILD, base=SPEC)
    assert len(history(Path("a.yaml")).entries) == 1
    write("base.yaml", OTHER)
    now, _ = history(Path("a.yaml"), patch=True).entries
    assert (now.commit.hash, now.level) == ("", Level.WEIGHTS_BREAKING)
    assert now.difference
    assert now.difference.new == "a.yaml"
    assert len(history(Path("a.yaml"), "HEAD").entries) == 1
    write("a.yaml", WRONG)
    assert history(Path("a.yaml")).entries[0].compiled.mistakes[0].file == "a.yaml"
    Path("a.yaml").unlink()
    assert told("a.yaml")[0] == ("not committed", "deleted")
    write("new.yaml", SPEC)
    assert told("new.yaml") == [("not committed", "created")]


def test_a_link_is_not_followed_out_of_the_work_tree(git: Git, tmp_path: Path) -> None:
    save(git, "first", a=SPEC)
    write(f"{tmp_path}/secret.yaml", SPEC.replace("small", "secret"))
    Path("a.yaml").unlink()
    Path("a.yaml").symlink_to("../secret.yaml")
    now, _ = history(Path("a.yaml"), patch=True).entries
    assert (now.status, now.difference) == ("invalid", None)
    assert "secret.yaml" in str(now.compiled.mistakes)  # the text of the link, as git keeps it
    assert "crz_crx" not in str(now.compiled.mistakes)


def test_a_staged_rename_is_followed(git: Git) -> None:
    save(git, "first", a=SPEC)
    git("mv", "a.yaml", "b.yaml")
    assert told("b.yaml") == [("not committed", "cosmetic"), ("first", "created")]


# --- which commits ---------------------------------------------------------------------


def test_revisions_are_those_of_git_log(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        save(git, str(number), specs__a=SPEC + f"# {number}\n")
    assert [subject for subject, _ in told("specs/a.yaml", "HEAD~2")] == ["1", "0"]
    assert told("specs/a.yaml", "HEAD~2..main") == [("3", "cosmetic"), ("2", "cosmetic")]
    assert told("specs/a.yaml", "main..HEAD") == []
    assert [entry.commit.subject for entry in history(Path("specs/a.yaml"), most=2).entries] == ["3", "2"]
    for setting in ("log.showSignature", "log.follow"):
        git("config", setting, "true")
    git("config", "diff.renames", "false")
    monkeypatch.chdir("specs")
    assert len(history(Path("a.yaml")).entries) == 4
    assert history(Path("a.yaml"), patch=True).entries[0].path == "a.yaml"


def test_a_shallow_clone_says_where_it_ends(git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        save(git, str(number), a=SPEC + f"# {number}\n")
    git("clone", "--quiet", "--depth", "2", f"file://{Path.cwd()}", str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    found = history(Path("a.yaml"))
    assert found.shallow
    assert told("a.yaml") == [("3", "cosmetic"), ("2", "earliest")]
    with pytest.raises(UserError, match=r"`HEAD~3` must be a revision.*A shallow clone has only the last ones"):
        history(Path("a.yaml"), "HEAD~3")


@pytest.mark.parametrize("revisions", ["HEAD..HEAD", "^HEAD", "HEAD...HEAD", "HEAD^!"])
def test_a_range_without_a_version_is_an_empty_history(
    revisions: str, git: Git, capsys: pytest.CaptureFixture[str]
) -> None:
    save(git, "first", a=SPEC)
    save(git, "elsewhere", b=SPEC)
    assert main(["log", "a.yaml", revisions]) == 0
    shown = capsys.readouterr()
    assert shown.out == "No commit of these changed a.yaml.\n"
    assert shown.err == ""


def test_what_helps_without_a_work_tree_is_true(
    git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    git("init", "--quiet", "--bare", str(tmp_path / "bare.git"))
    for folder, fix in ((".git", "go to the work tree"), (tmp_path / "bare.git", "clone it"), (tmp_path, "`git init`")):
        with monkeypatch.context() as there:
            there.chdir(folder)
            for command in (["log", "a.yaml"], ["diff", "--against", "HEAD"]):
                assert main(command) == 1
                assert fix in capsys.readouterr().err


WRONG_CALLS = {
    ("a.yaml", "nothing"): r"`nothing` must be a revision of the repository",
    ("a.yaml", "HEAD..nothing"): r"`HEAD..nothing` must be a revision .*, or a range",
    ("a.yaml", "--output=x"): r"A revision must be a name that git knows.*but is `--output=x`",
    ("b.yaml", None): r"`b.yaml` must be a file that a commit of `HEAD` has or had",
    (".", None): r"A history is that of one file, but `.` is a folder",
    ("../outside.yaml", None): r"`../outside.yaml` must be in the work tree of a git repository, but is not",
    ("/etc/passwd", "HEAD"): r"`/etc/passwd` must be in the work tree of a git repository",
    (".git/config", None): r"must be in the work tree of a git repository",
}


@pytest.mark.parametrize("call", WRONG_CALLS, ids=str)
def test_what_is_not_there_is_named(call: tuple[str, str | None], git: Git) -> None:
    save(git, "first", a=SPEC)
    with pytest.raises(UserError, match=WRONG_CALLS[call]):
        history(Path(call[0]), call[1])
    assert git("status", "--short") == ""


def test_without_any_commit_there_is_no_history(git: Git) -> None:
    write("a.yaml", SPEC)
    with pytest.raises(UserError, match="`HEAD` must be a revision"):
        history(Path("a.yaml"))
    assert git("status", "--short")
