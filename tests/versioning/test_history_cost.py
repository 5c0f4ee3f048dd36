"""What a history costs: processes of git, compilations, and what is imported."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from qcnn_compiler.versioning import history as module
from qcnn_compiler.versioning.history import history
from tests.versioning.conftest import SPEC, Git, commit, write
from tests.versioning.test_history import CHILD, OLD, OTHER, WRONG


def import_many(git: Git, texts: Sequence[dict[str, str]]) -> None:
    """Make one commit of each mapping of paths to texts, on the branch main."""
    stream = ""
    for number, files in enumerate(texts):
        stream += f"commit refs/heads/main\ncommitter me <me@example.org> {1_700_000_000 + 60 * number} +0000\n"
        stream += f"data <<END\nnumber {number}\nEND\n"
        stream += "".join(f"M 100644 inline {path}\ndata {len(text)}\n{text}\n" for path, text in files.items())
    subprocess.run(["git", "fast-import", "--quiet"], input=stream, text=True, check=True)
    git("reset", "--hard", "--quiet", "main")


def processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> tuple[int, int]:
    """Return how many versions a file has, and how many times git was started to find them."""
    real, calls = shutil.which("git"), tmp_path / "calls"
    folder = tmp_path / "counting"
    folder.mkdir(exist_ok=True)
    (folder / "git").write_text(f'#!/bin/sh\necho call >> "{calls}"\nexec {real} "$@"\n')
    (folder / "git").chmod(0o755)
    with monkeypatch.context() as patch:
        patch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
        versions = len(history(Path(path)).entries)
    started = len(calls.read_text().splitlines())
    calls.unlink()
    return versions, started


def test_git_is_started_as_often_for_200_commits_as_for_2(
    git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [{"base.yaml": SPEC + f"# {n}\n", "a.yaml": CHILD if n % 2 else CHILD + "# even\n"} for n in range(200)]
    import_many(git, texts[:2])
    few = processes(tmp_path, monkeypatch, "a.yaml")
    git("update-ref", "-d", "refs/heads/main")
    import_many(git, texts)
    assert (few[0], *processes(tmp_path, monkeypatch, "a.yaml")) == (2, 200, few[1])


def test_a_version_that_comes_again_is_compiled_once(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    import_many(git, [{"a.yaml": (SPEC, OTHER, WRONG)[n % 3]} for n in range(30)])
    compiled = []
    real = module.side_of
    monkeypatch.setattr(module, "side_of", lambda *given: compiled.append(given) or real(*given))
    assert len(history(Path("a.yaml")).entries) == 30
    assert len(compiled) == 3


def test_log_needs_neither_torch_nor_pennylane(git: Git) -> None:
    commit(git, a=OLD)
    commit(git, a=CHILD, base=SPEC)
    write("base.yaml", OTHER)
    write("runs/some/spec.yaml", SPEC)
    code = (
        "import sys; from qcnn_compiler.__main__ import main;"
        "assert main(['log', 'a.yaml', '--patch']) == 0;"
        "heavy = {'torch', 'pennylane', 'matplotlib', 'torchvision'} & sys.modules.keys(); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
