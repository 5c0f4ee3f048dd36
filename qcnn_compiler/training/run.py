"""The run directory: one folder that holds all there is to know about one training."""

from __future__ import annotations

import itertools
import json
import os
import platform
import re
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import write_atomically

PACKAGES = ("qcnn-compiler", "torch", "torchvision", "pytorch-ignite", "pennylane", "numpy", "safetensors")


@dataclass(frozen=True)
class Run:
    """A directory with fixed file names. Nothing in it is executable, and every file is replaced as a whole."""

    path: Path

    @property
    def last(self) -> Path:
        """The checkpoint that training continues from."""
        return self.path / "last.safetensors"

    @property
    def best(self) -> Path:
        """The weights of the epoch that the validation images selected."""
        return self.path / "best.safetensors"

    @property
    def spec_text(self) -> str:
        """The architecture file, as it was given."""
        return _read(self.path / "spec.yaml")

    @property
    def training_text(self) -> str:
        """The training file, as it was given."""
        return _read(self.path / "training.yaml")

    def write_json(self, name: str, value: Any) -> None:
        """Write a value of dicts, lists and scalars as an indented JSON file."""
        write_atomically(self.path / name, (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode())


def create_run(root: Path, *, spec_name: str, training_name: str, seed: int, spec_text: str, training_text: str) -> Run:
    """Return a new directory `root/<spec>-<training>-s<seed>-<n>` that holds both texts; never an existing one.

    Raises:
        UserError: the directory cannot be made or written.
    """
    stem = "-".join((*(re.sub(r"[^A-Za-z0-9._-]+", "_", name) for name in (spec_name, training_name)), f"s{seed}"))
    run = Run(_new_directory(root, stem))
    write_atomically(run.path / "spec.yaml", spec_text.encode())
    write_atomically(run.path / "training.yaml", training_text.encode())
    return run


def open_run(path: Path) -> Run:
    """Return the run in an existing directory.

    Raises:
        UserError: the directory holds no run.
    """
    if not (path / "spec.yaml").is_file() or not (path / "training.yaml").is_file():
        raise UserError(
            f"Run must be a directory with spec.yaml and training.yaml, as `train` makes it, but {path} is not."
        )
    return Run(path)


def environment() -> dict[str, Any]:
    """Return the versions and the kind of machine that a result depends on."""
    import torch

    gpu = torch.cuda.get_device_name() if torch.cuda.is_available() else None
    return {
        "versions": {"python": platform.python_version(), **{name: version(name) for name in PACKAGES}},
        "machine": {
            "platform": platform.platform(),
            "cpus": os.cpu_count(),
            "torch_threads": torch.get_num_threads(),
            "gpu": gpu,
        },
    }


def _new_directory(root: Path, stem: str) -> Path:
    for number in itertools.count(1):
        path = root / f"{stem}-{number}"
        try:
            path.mkdir(parents=True)
        except FileExistsError:
            if root.is_dir():
                continue
            raise UserError(f"Runs must be kept in a directory, but {root} is a file.") from None
        except OSError as error:
            raise UserError(f"Run directory {path} must be creatable, but is not ({error.strerror}).") from error
        return path
    raise AssertionError("counting does not end")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path} must be a readable text file, but is not ({error}).") from error
