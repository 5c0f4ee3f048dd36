"""A run of a stranger is read without leaving its folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.versioning.run_files import check_files
from qcnn_compiler.versioning.sources import read_side


@pytest.mark.parametrize("name", ["spec.yaml", "best.safetensors", "more"])
@pytest.mark.parametrize(
    "make",
    [lambda path: path.symlink_to(__file__), lambda path: path.symlink_to("absent"), os.mkfifo],
    ids=["link", "dangling", "pipe"],
)
def test_a_folder_with_anything_but_files_and_folders_is_refused(
    tmp_path: Path, name: str, make: Callable[[Path], None]
) -> None:
    make(tmp_path / name)
    with pytest.raises(UserError, match=rf"must be regular files in its own folder, but .*/{name} is a (link|device)"):
        check_files(tmp_path)


def test_files_and_folders_are_accepted_also_behind_a_link_to_all_of_them(tmp_path: Path) -> None:
    (tmp_path / "run" / "notes").mkdir(parents=True)
    (tmp_path / "run" / "spec.yaml").write_text("")
    (tmp_path / "latest").symlink_to("run")
    check_files(tmp_path / "run")
    check_files(tmp_path / "latest")


def test_a_folder_that_cannot_be_listed_is_a_mistake_of_the_user(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="must be in a readable directory"):
        check_files(tmp_path / "absent")


def test_a_difference_of_runs_leaves_neither_of_them(tmp_path: Path) -> None:
    for name in ("spec", "training"):
        (tmp_path / f"{name}.yaml").write_text("extends: base.yaml\n")
    with pytest.raises(UserError, match=r"spec\.yaml extends another file"):
        read_side(str(tmp_path))
    shutil.move(tmp_path / "spec.yaml", tmp_path.parent / "elsewhere.yaml")
    (tmp_path / "spec.yaml").symlink_to("../elsewhere.yaml")
    with pytest.raises(UserError, match=r"spec\.yaml is a link"):
        read_side(str(tmp_path))
