"""The ready pre-commit hooks and the workflow for pull requests, run with real git.

GitHub cannot be reached from a test: a script named `gh` keeps the comments that it is told to post in a folder.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from qcnn_compiler.__main__ import main
from tests.versioning.conftest import SPEC, TRAINING, Git, git, write

__all__ = ["git"]
ROOT = Path(__file__).parents[1]
CHILD = "extends: ../specs/base.yaml\nname: child\n"
Done = subprocess.CompletedProcess[str]


def with_qcnn(environment: dict[str, str]) -> dict[str, str]:
    """Return an environment whose `qcnn` is this one."""
    return environment | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"}


# --- pre-commit ------------------------------------------------------------------------


@pytest.fixture
def save(git: Git, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Done]:
    """Return a function that commits what is staged in a repository with our hook."""
    shutil.copy(ROOT / "examples/git/pre-commit", ".git/hooks/pre-commit")
    monkeypatch.setenv("PATH", with_qcnn(dict(os.environ))["PATH"])
    for name, value in (("name", "somebody"), ("email", "somebody@example.org")):
        git("config", f"user.{name}", value)
    return lambda: subprocess.run(["git", "commit", "-qm", "x"], capture_output=True, text=True, check=False)


def stage(git: Git, files: dict[str, str]) -> None:
    for path, text in files.items():
        write(path, text)
    git("add", "--all")


def test_the_hook_lets_valid_formatted_specs_pass(git: Git, save: Callable[[], Done]) -> None:
    others = {"docker.yaml": "services: {a: {extends: {file: b}}}\n", "tsconfig.json": '{"extends": "x"}', "a.txt": "x"}
    stage(git, {"specs/base.yaml": SPEC, "with space/child.yaml": CHILD, "t.yaml": TRAINING} | others)
    assert main(["fmt", "specs", "with space", "t.yaml"]) == 0
    git("add", "--all")
    done = save()
    assert done.returncode == 0, done.stdout + done.stderr
    assert git("log", "--format=%s") == "x"


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"a.yaml": SPEC.replace("su4", "su44")}, "a.yaml:6:28: error: unknown template `su44`"),
        ({"a.yaml": SPEC.replace("qcnn: 1", "qcnn:   1")}, "a.yaml is not in canonical form: run `qcnn fmt a.yaml`"),
        ({"t.yaml": TRAINING.replace("epochs: 2", "epochs: no")}, "t.yaml:4:9: error"),
        ({"deep/child.yaml": CHILD}, "deep/child.yaml:1:10: error: this base cannot be used"),
    ],
    ids=["invalid", "untidy", "training", "no base"],
)
def test_the_hook_refuses(files: dict[str, str], said: str, git: Git, save: Callable[[], Done]) -> None:
    stage(git, files)
    done = save()
    assert done.returncode == 1
    assert said in done.stdout + done.stderr
    assert subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, check=False).returncode


def test_the_hook_checks_what_is_staged_and_what_extends_it(git: Git, save: Callable[[], Done]) -> None:
    stage(git, {"specs/base.yaml": SPEC, "deep/child.yaml": CHILD})
    write("specs/base.yaml", SPEC.replace("su4", "su44"))
    staged = save()  # the work tree is wrong, what is staged is not
    assert staged.returncode == 0, staged.stdout + staged.stderr
    git("rm", "--quiet", "--force", "specs/base.yaml")
    gone = save()
    assert gone.returncode == 1
    assert "deep/child.yaml:1:10: error: this base cannot be used: there is no such file" in gone.stdout + gone.stderr


def hooks() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = YAML(typ="safe").load(ROOT / ".pre-commit-hooks.yaml")
    return found


@pytest.mark.parametrize("hook", hooks(), ids=lambda hook: str(hook["id"]))
def test_hooks_of_the_pre_commit_framework_run_on_files(hook: dict[str, Any], git: Git) -> None:
    """Run as the framework does: the entry with the files that match; it fails on an exit code or a changed file."""
    assert {"id", "name", "entry", "language", "files"} <= hook.keys()
    right, wrong = {"qcnn-fmt": (SPEC, "qcnn:   1\n" + SPEC[8:]), "qcnn-validate": (SPEC, SPEC.replace("su4", "su44"))}[
        hook["id"]
    ]
    for text, passes in ((right, True), (wrong, False)):
        stage(git, {"specs/with space.yaml": text})
        command = [*hook["entry"].split(), "specs/with space.yaml"]
        done = subprocess.run(command, env=with_qcnn(dict(os.environ)), capture_output=True, check=False)
        changed = Path("specs/with space.yaml").read_text() != text
        assert (done.returncode == 0 and not changed) == passes


# --- pull requests ---------------------------------------------------------------------

GH = """\
#!/bin/sh
# gh api [--paginate|--silent] [--method M] PATH [--jq FILTER] [--field body=@FILE]
echo "$@" >> "$COMMENTS/calls"
case "$*" in
    *"--method POST"*) cp comment.md "$COMMENTS/7" ;;
    *"--method PATCH"*/comments/7\\ *) cp comment.md "$COMMENTS/7" ;;
    *--paginate*) if [ -e "$COMMENTS/down" ]; then exit 1; fi; if [ -e "$COMMENTS/7" ]; then echo 7; fi ;;
    *) exit 1 ;;
esac
"""


def workflow() -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe").load(ROOT / "examples/github/qcnn-diff.yml")
    return found


class PullRequest:
    """A clone as the checkout of a pull request leaves it, and what the workflow says about it."""

    def __init__(self, git: Git, folder: Path, most: int = 60000) -> None:
        self.most = str(most)
        self.git, self.folder, self.clone = git, folder, folder / "clone"
        for name in ("bin", "comments"):
            (folder / name).mkdir()
        (folder / "bin/gh").write_text(GH)
        (folder / "bin/gh").chmod(0o755)
        stage(git, {"specs/a.yaml": SPEC})
        git("commit", "--quiet", "--message", "base")
        git("checkout", "--quiet", "-b", "change")

    def push(self, text: str) -> list[Done]:
        """Change the spec, check out the merge of both branches; return what compare, comment and annotate did."""
        stage(self.git, {"specs/a.yaml": text})
        self.git("commit", "--quiet", "--allow-empty", "--message", "change")
        self.git("branch", "--force", "merged", "main")
        self.git("checkout", "--quiet", "merged")
        self.git("merge", "--quiet", "--no-ff", "--message", "merge", "change")
        shutil.rmtree(self.clone, ignore_errors=True)
        self.git("clone", "--quiet", ".", str(self.clone))
        self.git("checkout", "--quiet", "change")
        (self.folder / "output").unlink(missing_ok=True)
        compare, annotate = (self.run(self.clone, step) for step in workflow()["jobs"]["diff"]["steps"][-2:])
        (step,) = workflow()["jobs"]["comment"]["steps"]
        return [compare, self.run(self.folder, step), annotate]

    def run(self, folder: Path, step: dict[str, Any]) -> Done:
        output = self.folder / "output"
        values = {"github.base_ref": "main", "github.repository": "me/mine", "github.event.number": "5"}
        if output.exists():
            values["needs.diff.outputs.comment"] = output.read_text().strip().removeprefix("comment=")
        given = {name: values.get(str(value)[4:-3], str(value)) for name, value in step.get("env", {}).items()}
        files = {"COMMENTS": "comments", "GITHUB_STEP_SUMMARY": "summary", "GITHUB_OUTPUT": "output"}
        environment = with_qcnn(dict(os.environ)) | given | {name: str(self.folder / to) for name, to in files.items()}
        environment |= {"PATH": f"{self.folder / 'bin'}{os.pathsep}{environment['PATH']}", "MOST": self.most}
        script = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        return subprocess.run(script, cwd=folder, env=environment, capture_output=True, text=True, check=False)

    @property
    def comment(self) -> str:
        file = self.folder / "comments/7"
        return file.read_text() if file.exists() else ""

    @property
    def calls(self) -> list[str]:
        return (self.folder / "comments/calls").read_text().splitlines()


def test_a_pull_request_gets_one_comment_which_later_pushes_update(git: Git, tmp_path: Path) -> None:
    request = PullRequest(git, tmp_path)
    compare, comment, annotate = request.push(SPEC.replace("su4", "so4"))
    assert [done.returncode for done in (compare, comment, annotate)] == [0, 0, 0], comment.stderr + compare.stderr
    assert request.comment.startswith("<!-- qcnn diff -->\n### ")
    assert "weights-breaking" in request.comment
    assert "::warning file=specs/a.yaml" in annotate.stdout
    assert (tmp_path / "summary").read_text() in request.comment
    *_, annotate = request.push(SPEC.replace("wires: 4", "wires: 8"))
    assert annotate.returncode == 1
    assert "interface-breaking" in request.comment
    assert "template su4" not in request.comment
    request.push(SPEC)
    assert request.comment.endswith("No architecture changed.\n")
    assert [word for call in request.calls for word in call.split() if word in ("POST", "PATCH")] == [
        "POST",
        "PATCH",
        "PATCH",
    ]


def test_a_pull_request_that_changes_no_architecture_gets_no_comment(git: Git, tmp_path: Path) -> None:
    request = PullRequest(git, tmp_path)
    assert {done.returncode for done in request.push(SPEC)} == {0}
    assert request.comment == ""


def test_a_pull_request_with_a_mistake_shows_it_and_fails(git: Git, tmp_path: Path) -> None:
    request = PullRequest(git, tmp_path)
    _, comment, annotate = request.push(SPEC.replace("su4", "su44"))
    assert (comment.returncode, annotate.returncode) == (0, 1)
    assert "unknown template `su44`" in request.comment


def test_comments_that_cannot_be_listed_are_not_written_twice(git: Git, tmp_path: Path) -> None:
    request = PullRequest(git, tmp_path)
    request.push(SPEC.replace("su4", "so4"))
    (tmp_path / "comments/down").touch()
    _, comment, _ = request.push(SPEC.replace("su4", "u9"))
    assert comment.returncode != 0
    assert sum("--method" in call for call in request.calls) == 1


@pytest.mark.parametrize("most", [1, 100, 200, 300, 400])
def test_a_long_comment_ends_with_a_line_outside_of_code(most: int, git: Git, tmp_path: Path) -> None:
    request = PullRequest(git, tmp_path, most)
    request.push(SPEC.replace("su4", "\N{GREEK SMALL LETTER PSI}" * 30))
    *lines, _, last = request.comment.splitlines()
    assert last == "The rest is in the summary of the job."
    assert sum(line.startswith("````") for line in lines) % 2 == 0
    whole = (tmp_path / "summary").read_text().splitlines()
    assert all(line in (*whole, "<!-- qcnn diff -->") for line in lines)
    assert len("\n".join(lines[1:]).encode()) <= most + len("\n````\n")


def test_what_is_installed_may_write_nothing_and_what_writes_installs_nothing() -> None:
    found = workflow()
    assert found["on"] == "pull_request"  # whose token is weak where the change comes from a fork
    assert found["permissions"] == {}
    assert {name: job["permissions"] for name, job in found["jobs"].items()} == {
        "diff": {"contents": "read"},
        "comment": {"pull-requests": "write"},
    }
    assert found["defaults"]["run"] == {"shell": "bash"}
    (comment,) = found["jobs"]["comment"]["steps"]
    assert not {"pip", "git", "qcnn diff --against"} & set(comment["run"].split())
    for step in (comment, *found["jobs"]["diff"]["steps"]):
        assert "${{" not in step.get("run", "")  # which would make a command of a branch's name
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", step.get("uses", f"actions/x@{'0' * 40}"))


def test_the_package_is_installed_from_where_the_user_says_and_not_by_its_bare_name() -> None:
    (install,) = (step for step in workflow()["jobs"]["diff"]["steps"] if "pip" in step.get("run", ""))
    assert install["run"] == 'pip install "$QCNN"'
    assert re.fullmatch(r"git\+https://.*<.*>@<.*>", install["env"]["QCNN"])  # no address until it is filled in
