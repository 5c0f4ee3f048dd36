"""A real repository with a spec in it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

SPEC = """\
qcnn: 1
name: small
wires: 4
embedding: {kind: amplitude}
layers:
  - {kind: conv, template: su4, wiring: pairs}
  - {kind: pool, template: crz_crx, wiring: pairs, keep: odd}
readout: {kind: expval}
"""
TRAINING = "qcnn_training: 1\nname: brief\ndata: {dataset: mnist-small}\nepochs: 2\n"
Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Return a function that runs git in a new repository, which is the current folder."""
    root = tmp_path / "a repository"
    root.mkdir()
    monkeypatch.chdir(root)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    def run(*arguments: str) -> str:
        who = ["-c", "user.name=somebody", "-c", "user.email=somebody@example.org"]
        done = subprocess.run(["git", *who, *arguments], cwd=root, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    run("init", "--quiet", "--initial-branch=main")
    return run


def write(path: str, text: str | bytes) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(text if isinstance(text, bytes) else text.encode())


def commit(git: Git, **files: str | bytes) -> None:
    """Commit files; `specs__a` is specs/a.yaml."""
    for name, text in files.items():
        write(name.replace("__", "/") + ".yaml", text)
    git("add", "--all")
    git("commit", "--quiet", "--message", "files")
