"""What `qcnn git install` writes, and that `uninstall` leaves what was there before."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.versioning.gitconfig import CACHE, install, local_scope, uninstall
from tests.versioning.conftest import SPEC, Git, commit

Capture = pytest.CaptureFixture[str]
BEFORE = {
    "no attributes": None,
    "an empty file": b"",
    "attributes": b"* text=auto\n*.yaml diff=mine\n",
    "an unfinished line": b"*.bin binary",
    "wide line ends": b"*.bin binary\r\n# caf\xe9\r\n",
}


@pytest.mark.parametrize("what", BEFORE)
def test_uninstall_leaves_every_byte_that_was_there_before(what: str, git: Git) -> None:
    before = BEFORE[what]
    if before is not None:
        Path(".gitattributes").write_bytes(before)
    git("config", "diff.qcnn.xfuncname", "mine")
    config = Path(".git/config").read_bytes()
    assert len(install(local_scope())) == 2
    written = Path(".gitattributes").read_bytes(), Path(".git/config").read_bytes()
    assert install(local_scope()) == []
    assert written == (Path(".gitattributes").read_bytes(), Path(".git/config").read_bytes())
    assert len(uninstall(local_scope())) == 2
    assert (Path(".gitattributes").read_bytes() if before is not None else None) == before
    assert Path(".gitattributes").exists() == (before is not None)
    assert Path(".git/config").read_bytes() == config
    assert uninstall(local_scope()) == []


def test_a_checkout_with_wide_line_ends_has_one_block_still(git: Git) -> None:
    git("config", "core.autocrlf", "true")
    Path(".gitattributes").write_bytes(b"*.bin binary\r\n")
    install(local_scope())
    git("add", "--all")
    git("commit", "--quiet", "--message", "attributes")
    os.remove(".gitattributes")  # noqa: PTH107  # as git would
    git("checkout", "--quiet", ".")
    written = Path(".gitattributes").read_bytes()
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert install(local_scope()) == []
    assert install(local_scope(), ["a.yaml"]) == [f"wrote attributes to {Path.cwd() / '.gitattributes'}"]
    assert Path(".gitattributes").read_bytes() == written.replace(b"*.yaml", b"a.yaml").replace(
        b"*.yml diff=qcnn merge=qcnn\r\n", b""
    )
    uninstall(local_scope())
    assert Path(".gitattributes").read_bytes() == b"*.bin binary\r\n"


TORN = {
    "the end is lost": lambda block: block.replace("# to here\n", ""),
    "the end is lost in one of two": lambda block: block.replace("# to here\n", "") + "*.bin binary\n" + block,
    "the block is there twice": lambda block: block + "*.txt text\n" + block,
    "a line of the user stands in it": lambda block: block.replace("*.yml", "*.md text\n*.yml"),
    "the last line is not ended": lambda block: block.removesuffix("\n"),
}


@pytest.mark.usefixtures("git")
@pytest.mark.parametrize("how", TORN)
def test_a_block_that_a_merge_tore_is_one_again_and_goes_as_a_whole(how: str) -> None:
    install(local_scope())
    block = Path(".gitattributes").read_text()
    torn = TORN[how](block) + ("" if how.startswith("the last") else "mine.yaml diff=mine\n")
    others = [line for line in torn.splitlines(keepends=True) if line.rstrip("\n") not in block.splitlines()]
    Path(".gitattributes").write_text(torn)
    install(local_scope())
    assert Path(".gitattributes").read_text() == block + "".join(others)
    assert install(local_scope()) == []
    Path(".gitattributes").write_text(torn)
    uninstall(local_scope())
    assert [*Path().glob(".gitattributes")] == [Path(".gitattributes")] * bool(others)
    assert not others or Path(".gitattributes").read_text() == "".join(others)


@pytest.mark.usefixtures("git")
def test_attributes_that_are_a_folder_are_named_before_anything_is_written(capsys: Capture) -> None:
    Path(".gitattributes").mkdir()
    config = Path(".git/config").read_bytes()
    for action in ("install", "uninstall"):
        assert main(["git", action]) == 1
        assert "must be a file of git attributes, but is a folder. Move it" in capsys.readouterr().err
    assert Path(".git/config").read_bytes() == config


def test_lines_of_the_user_prevail(git: Git) -> None:
    Path(".gitattributes").write_text("mine/*.yaml diff=mine -merge\n")
    install(local_scope())
    assert git("check-attr", "diff", "merge", "--", "mine/a.yaml", "a.yml", "a.json") == (
        "mine/a.yaml: diff: mine\nmine/a.yaml: merge: unset\n"
        "a.yml: diff: qcnn\na.yml: merge: qcnn\na.json: diff: unspecified\na.json: merge: unspecified"
    )


def test_patterns_replace_those_of_the_last_time_and_stay(git: Git) -> None:
    install(local_scope())
    install(local_scope(), ["specs/*.yaml", 'a "b" c.yaml'])
    assert install(local_scope()) == []
    found = git("-c", "core.quotePath=false", "check-attr", "diff", "--", "specs/a.yaml", 'a "b" c.yaml', "a.yaml")
    assert [row.rpartition(" ")[2] for row in found.splitlines()] == ["qcnn", "qcnn", "unspecified"]
    assert Path(".gitattributes").read_text().count("qcnn git install") == 1


def test_drivers_are_those_of_the_interpreter_that_installed_them(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    install(local_scope())
    monkeypatch.setattr(sys, "executable", "/a place/bin/python")
    assert install(local_scope()) == ["wrote drivers to the local configuration of git"]
    assert "'/a place/bin/python' -P -m qcnn_compiler" in git("config", "merge.qcnn.driver")


def test_a_folder_below_and_another_work_tree_belong_to_the_repository(
    git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(git, specs__a=SPEC)
    monkeypatch.chdir("specs")
    install(local_scope())
    assert Path("../.gitattributes").exists()
    git("worktree", "add", "--quiet", str(tmp_path / "other"))
    monkeypatch.chdir(tmp_path / "other")
    assert install(local_scope()) == [f"wrote attributes to {tmp_path / 'other' / '.gitattributes'}"]
    assert len(uninstall(local_scope())) == 2


def test_all_repositories_of_a_user_at_once(git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for name, value in (("HOME", home), ("XDG_CONFIG_HOME", home / "x"), ("GIT_CONFIG_GLOBAL", home / ".gitconfig")):
        monkeypatch.setenv(name, str(value))
    assert main(["git", "install", "--global"]) == 0
    assert not Path(".gitattributes").exists()
    assert git("check-attr", "diff", "a.yaml") == "a.yaml: diff: qcnn"
    assert main(["git", "uninstall", "--global"]) == 0
    assert git("check-attr", "diff", "a.yaml") == "a.yaml: diff: unspecified"
    target = home / "dotfiles"
    target.write_text("*.bin binary\n")
    (home / "link").symlink_to(target)
    git("config", "--global", "core.attributesFile", str(home / "link"))
    assert main(["git", "install", "--global"]) == 0
    assert (home / "link").is_symlink()
    assert "diff=qcnn" in target.read_text()


def test_what_git_kept_of_resolved_specs_goes_with_the_driver(git: Git) -> None:
    commit(git, a=SPEC)
    install(local_scope())
    git("update-ref", CACHE, "HEAD")
    uninstall(local_scope())
    assert CACHE not in git("for-each-ref")


def test_no_work_tree_is_named(tmp_path: Path, git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    git("init", "--quiet", "--bare", str(tmp_path / "bare.git"))
    (tmp_path / "none").mkdir()
    for folder, reason in (("bare.git", "must be run in a work tree"), ("none", "not a git repository")):
        monkeypatch.chdir(tmp_path / folder)
        with pytest.raises(UserError, match=f"must be in the work tree.*{reason}.*--global"):
            local_scope()


def test_a_configuration_that_cannot_be_written_is_named_and_nothing_is_half_done(git: Git, capsys: Capture) -> None:
    Path(".git/config.lock").touch()
    for action in ("install", "uninstall"):
        assert main(["git", action]) == (action == "install")
        assert not Path(".gitattributes").exists()
    assert "configuration of git must be writable, but is not: could not lock" in capsys.readouterr().err
    os.remove(".git/config.lock")  # noqa: PTH107  # as git would
    assert main(["git", "install"]) == 0
    Path(".git/config.lock").touch()
    assert main(["git", "uninstall"]) == 1
    assert Path(".gitattributes").exists()
    assert git("config", "diff.qcnn.textconv")
