"""Revisions, folders and runs: what is compared, and what cannot be."""

from __future__ import annotations

import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

import qcnn_compiler as qc
from qcnn_compiler.diagnostics import SpecError, UserError
from qcnn_compiler.versioning.compare import Diff, diff
from qcnn_compiler.versioning.folder import Broken, diff_folder
from qcnn_compiler.versioning.levels import Level
from qcnn_compiler.versioning.sources import read_side
from tests.versioning.conftest import SPEC, TRAINING, Git, commit, write

OTHER = SPEC.replace("su4", "so4")


def test_a_file_is_compared_with_itself_at_a_revision(git: Git) -> None:
    commit(git, specs__a=SPEC)
    write("specs/a.yaml", OTHER)
    found = qc.diff("HEAD:specs/a.yaml", "specs/a.yaml")
    assert (found.old, found.new, found.level) == ("HEAD:specs/a.yaml", "specs/a.yaml", Level.WEIGHTS_BREAKING)
    commit(git, specs__a=OTHER)
    for revision in ("HEAD~1", "main~1", git("rev-parse", "--short", "HEAD~1"), "HEAD^{/files}~1"):
        assert qc.diff(f"{revision}:specs/a.yaml", "main:specs/a.yaml").level == Level.WEIGHTS_BREAKING
    assert qc.diff("HEAD:specs/a.yaml", Path("specs/a.yaml")).level == Level.NONE


def test_paths_count_from_the_current_folder(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(git, specs__a=SPEC)
    monkeypatch.chdir("specs")
    for place in ("HEAD:a.yaml", "HEAD:../specs/a.yaml", f"HEAD:{Path('a.yaml').resolve()}"):
        assert qc.diff(place, "a.yaml").level == Level.NONE
    with pytest.raises(UserError, match=r"Paths count from the current folder.*`specs/a.yaml` is"):
        read_side("HEAD:specs/a.yaml")


def test_a_file_that_is_gone_is_read_from_its_revision(git: Git) -> None:
    commit(git, specs__a=SPEC)
    git("rm", "-r", "--quiet", "specs")
    assert read_side("HEAD:specs/a.yaml").spec


def test_a_linked_folder_is_followed_into_its_repository(git: Git, tmp_path: Path) -> None:
    commit(git, specs__a=SPEC)
    (tmp_path / "link").symlink_to(Path("specs").resolve())
    assert read_side(f"HEAD:{tmp_path}/link/a.yaml").spec


def test_a_file_with_a_colon_in_its_name_is_a_file(git: Git) -> None:
    write("HEAD:a.yaml", SPEC)
    assert read_side("HEAD:a.yaml").file == "HEAD:a.yaml"
    commit(git, a=SPEC)
    assert read_side("HEAD:HEAD:a.yaml").spec


WRONG = {
    "HEAD~7:specs/a.yaml": r"`HEAD~7` must be a revision of the repository .*, but is none",
    "nothing:specs/a.yaml": r"`nothing` must be a revision",
    "--output=x:specs/a.yaml": r"A revision must be a name that git knows.*but is `--output=x`",
    ":specs/a.yaml": r"A revision must be a name that git knows",
    "HEAD:specs/b.yaml": r"`HEAD:specs/b.yaml` must be a file of that revision, but there is none",
    "HEAD:specs": r"`HEAD:specs` must be a file of that revision",
    "HEAD:": r"must be a file of that revision",
    "HEAD:../outside.yaml": r"`\.\./outside.yaml` must be in the work tree of a git repository, but is not: not a git",
    "HEAD:/etc/passwd": r"`/etc/passwd` must be in the work tree of a git repository",
    "HEAD:.git/config": r"must be in the work tree of a git repository, but is not: this operation must be run",
    "specs": r"A directory must be a run.*use `--against REVISION specs`",
}


@pytest.mark.parametrize("place", WRONG)
def test_what_is_not_there_is_named(place: str, git: Git) -> None:
    commit(git, specs__a=SPEC)
    with pytest.raises(UserError, match=WRONG[place]):
        read_side(place)
    assert git("status", "--short") == ""


def test_a_folder_without_repository_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UserError, match="must be in the work tree of a git repository"):
        diff_folder("HEAD", tmp_path)


def test_git_that_is_not_installed_is_named(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(git, a=SPEC)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UserError, match="`git` must be installed"):
        read_side("HEAD:a.yaml")


def test_an_empty_repository_has_no_revision(git: Git) -> None:
    write("a.yaml", SPEC)
    with pytest.raises(UserError, match="`HEAD` must be a revision"):
        qc.diff("HEAD:a.yaml", "a.yaml")
    assert git("status", "--short")


def test_a_spec_that_is_wrong_at_a_revision_is_shown_as_that(git: Git) -> None:
    commit(git, a=SPEC.replace("su4", "su44"))
    write("a.yaml", SPEC)
    with pytest.raises(SpecError) as caught:
        qc.diff("HEAD:a.yaml", "a.yaml")
    (finding,) = caught.value.diagnostics
    assert (finding.file, finding.code, finding.span and finding.span.line) == ("HEAD:a.yaml", "QC0302", 6)


GARBAGE = {"QC0104": b"\x89PNG\r\n\xff\xfe\x00", "QC0105": b"a\x00b: c\n", "QC0116": b"# qcnn: 1\n" * 60_000}


@pytest.mark.parametrize("code", GARBAGE)
def test_garbage_at_a_revision_is_named(code: str, git: Git) -> None:
    commit(git, a=GARBAGE[code])
    with pytest.raises(SpecError) as caught:
        read_side("HEAD:a.yaml")
    assert caught.value.diagnostics[0].file == "HEAD:a.yaml"
    assert caught.value.diagnostics[0].code == code


def test_a_folder_has_what_changed_came_went_and_moved(git: Git) -> None:
    commit(git, specs__same=SPEC, specs__changed=SPEC, specs__gone=OTHER, specs__moved=SPEC + "# x\n", other="a: 1\n")
    git("mv", "specs/moved.yaml", "specs/there.yaml")
    git("rm", "--quiet", "specs/gone.yaml")
    write("specs/changed.yaml", SPEC + "# a comment\n")
    write("specs/new.json", '{"qcnn":1,"name":"j","wires":1,"embedding":{"kind":"angle"},"readout":{"kind":"probs"}}')
    write("other.yaml", "a: 2\n")
    write(".gitignore", "ignored.yaml\n")
    write("ignored.yaml", SPEC)
    found = {one.file: one for one in diff_folder("HEAD", Path())}
    levels = {file: str(one.level) for file, one in found.items() if isinstance(one, Diff)}
    assert levels == {
        "specs/there.yaml": "cosmetic",
        "specs/changed.yaml": "cosmetic",
        "specs/gone.yaml": "interface-breaking",
        "specs/new.json": "cosmetic",
    }
    assert [one.file for one in diff_folder("HEAD", Path("specs/changed.yaml"))] == ["specs/changed.yaml"]
    assert {one.file for one in diff_folder("HEAD", Path("specs").resolve())} == {
        str(Path(file).resolve()) for file in found
    }


def test_a_file_that_moved_and_changed_is_one_difference(git: Git) -> None:
    unlike = "qcnn: 1\nname: c\nwires: 1\nembedding: {kind: angle}\nreadout: {kind: probs}\n"
    commit(git, specs__a=SPEC, specs__b=OTHER, specs__c=unlike, old="a: 1\n")
    git("mv", "specs/a.yaml", "specs/there.yaml")
    write("specs/there.yaml", SPEC + "# a comment\n")
    Path("specs/b.yaml").rename("untracked.yaml")
    write("untracked.yaml", OTHER.replace("so4", "u9"))
    Path("specs/c.yaml").unlink()
    Path("old.yaml").rename("new.yaml")  # none of ours
    found = {one.file: one for one in diff_folder("HEAD", Path()) if isinstance(one, Diff)}
    assert {file: (one.old, str(one.level), str(one.changes[0])) for file, one in found.items()} == {
        "specs/there.yaml": ("HEAD:specs/a.yaml", "cosmetic", "renamed: from specs/a.yaml"),
        "untracked.yaml": ("HEAD:specs/b.yaml", "weights-breaking", "renamed: from specs/b.yaml"),
        "specs/c.yaml": ("HEAD:specs/c.yaml", "interface-breaking", "removed"),
    }


def test_a_link_is_no_spec_wherever_it_leads(git: Git, tmp_path: Path) -> None:
    commit(git, a=SPEC, folder__b=SPEC)
    write(f"{tmp_path}/outside/secret.yaml", "qcnn: 1\nsecret: 1\n")
    write(f"{tmp_path}/outside/b.yaml", "qcnn: 1\nsecret: 1\n")
    for name in ("a", "link"):
        Path(f"{name}.yaml").unlink(missing_ok=True)
        Path(f"{name}.yaml").symlink_to(tmp_path / "outside/secret.yaml")
    git("rm", "-r", "--quiet", "--cached", "folder")
    git("reset", "--quiet")
    Path("folder/b.yaml").unlink()
    Path("folder").rmdir()
    Path("folder").symlink_to(tmp_path / "outside")
    found = {one.file: one for one in diff_folder("HEAD", Path())}
    assert {file: str(one.changes[0]) for file, one in found.items() if isinstance(one, Diff)} == {
        "a.yaml": "removed",
        "folder/b.yaml": "removed",
    }
    assert len(found) == 2
    assert diff_folder("HEAD", Path("link.yaml")) == []


def test_a_large_file_of_others_is_none_of_ours_before_or_now(git: Git) -> None:
    commit(git, a=SPEC, data="numbers:\n" + "  - 1\n" * 200_000)
    write("data.yaml", "numbers:\n" + "  - 2\n" * 200_000)
    assert diff_folder("HEAD", Path()) == []
    Path("data.yaml").unlink()
    assert diff_folder("HEAD", Path()) == []


def test_a_file_of_any_size_is_named_without_keeping_it(git: Git) -> None:
    commit(git, a=SPEC, b="a: 1\n")
    for name in ("a", "b", "new"):
        with Path(f"{name}.yaml").open("ab") as file:
            file.truncate(64 << 20)
    tracemalloc.start()
    found = diff_folder("HEAD", Path())
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [(one.file, one.diagnostics[0].code) for one in found if isinstance(one, Broken)] == [("a.yaml", "QC0116")]
    assert len(found) == 1
    assert most < 16 << 20


def test_another_line_end_of_a_checkout_is_no_difference(git: Git) -> None:
    commit(git, a=SPEC)
    Path("a.yaml").write_bytes(SPEC.replace("\n", "\r\n").encode())
    assert diff_folder("HEAD", Path()) == []


def test_a_wrong_file_does_not_hide_the_others_of_a_folder(git: Git) -> None:
    commit(git, a=SPEC.replace("su4", "su44"), b=SPEC, c=SPEC)
    for name, text in (("a", SPEC), ("b", OTHER), ("c", b"\xff" + SPEC.encode())):
        write(f"{name}.yaml", text)
    first, second, third = diff_folder("HEAD", Path())
    assert isinstance(first, Broken)
    assert first.diagnostics[0].file == "HEAD:a.yaml"
    assert isinstance(second, Diff)
    assert isinstance(third, Broken)
    assert third.diagnostics[0].file == "c.yaml"


def test_runs_are_compared_by_architecture_and_settings(git: Git) -> None:
    for name, spec, training in (("r1", SPEC, TRAINING), ("r2", SPEC, TRAINING.replace("epochs: 2", "epochs: 3"))):
        write(f"{name}/spec.yaml", spec)
        write(f"{name}/training.yaml", training)
    found = diff("r1", "r2")
    assert found.level == Level.TRAINING
    assert [str(change) for change in found.changes] == ["epochs: 2 -> 3"]
    assert diff("r1/spec.yaml", "r2").level == Level.NONE
    with pytest.raises(UserError, match=r"r1/spec.yaml holds an architecture and r2/training.yaml training settings"):
        diff("r1/spec.yaml", "r2/training.yaml")
    assert git("status", "--short")


def test_names_and_revisions_are_never_commands(git: Git) -> None:
    name = "$(touch gone);`touch gone`'\".yaml"
    write(name, SPEC)
    git("add", "--all")
    git("commit", "--quiet", "--message", "odd")
    assert read_side(f"HEAD:{name}").spec
    for revision in ("$(touch gone)", "HEAD;touch gone", "HEAD\ntouch gone"):
        with pytest.raises(UserError):
            read_side(f"{revision}:{name}")
    assert not os.path.exists("gone")  # noqa: PTH110  # as a shell would see it


def test_a_submodule_and_a_link_are_no_specs(git: Git) -> None:
    commit(git, a=SPEC)
    Path("link.yaml").symlink_to("a.yaml")
    git("add", "--all")
    git("commit", "--quiet", "--message", "link")
    with pytest.raises(UserError, match="must be a file of that revision"):
        read_side("HEAD:link.yaml")


def test_diff_needs_neither_torch_nor_pennylane(git: Git) -> None:
    commit(git, a=SPEC)
    write("a.yaml", SPEC.replace("wiring: pairs}", "wiring: {edges: [[2, 3], [0, 1]]}}"))
    code = (
        "import sys; from qcnn_compiler.__main__ import main;"
        "assert main(['diff', 'HEAD:a.yaml', 'a.yaml', '--draw']) == 0;"
        "assert main(['diff', '--against', 'HEAD']) == 0;"
        "heavy = {'torch', 'pennylane', 'matplotlib', 'torchvision'} & sys.modules.keys(); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_diff_of_circuits_with_other_tensors_needs_no_numpy(git: Git) -> None:
    commit(git, a=SPEC, b=OTHER)
    code = (
        "import sys; from qcnn_compiler.__main__ import main;"
        "assert main(['diff', 'a.yaml', 'b.yaml']) == 0; assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
