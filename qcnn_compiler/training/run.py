"""The run directory: one folder that holds all there is to know about one training."""

from __future__ import annotations

import itertools
import json
import os
import platform
import re
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import sync_directory, write_atomically
from qcnn_compiler.versioning.address import Address, Manifest, code_version, task_words, training_id
from qcnn_compiler.versioning.registry import read_record
from qcnn_compiler.versioning.run_files import check_files

if TYPE_CHECKING:
    from torch import nn

    from qcnn_compiler.data.preprocess import PreparedData
    from qcnn_compiler.training.settings import TrainingSpec

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
    def start(self) -> Path:
        """The weights that training began with, where they were given."""
        return self.path / "start.safetensors"

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


def address_of(
    spec_id: str, settings: TrainingSpec, data: str, *, engine: str | None = None, start: str = ""
) -> Address:
    """Return what the weights of a run follow from: `data` is the digest of its samples, the rest as in `describe`."""
    return Address(
        spec_id=spec_id,
        training_id=training_id(settings, engine),
        data=data,
        code=code_version(),
        seed=settings.seed,
        start=start,
    )


def describe(
    model: nn.Module,
    settings: TrainingSpec,
    data: PreparedData,
    *,
    identity: Mapping[str, str],
    spec_name: str,
    kind: Literal["circuit", "classical"] = "circuit",
    engine: str | None = None,
    start: str = "",
) -> Manifest:
    """Return what is known of a run before its first step, and where it belongs.

    Args:
        identity: `spec_id`, and whatever else checkpoints are to hold.
        engine: name of the PennyLane device that it runs on, if it is one.
        start: hash of the first weights, where they are not those that the seed draws.
    """
    from qcnn_compiler.training.result import trainable_parameters

    address = address_of(identity["spec_id"], settings, data.digest, engine=engine, start=start)
    return Manifest(
        run_id=address.run_id,
        kind=kind,
        spec_name=spec_name,
        training_name=settings.name,
        address=address,
        identity=dict(identity),
        task_id=data.task_id,
        task=task_words(settings.data, data.channels),
        channels=data.channels,
        started=datetime.now(UTC).isoformat(timespec="milliseconds"),
        engine=engine,
        settings=settings.model_dump(mode="json"),
        data=data.digest,
        trainable_parameters=trainable_parameters(model),
        counts=dict(getattr(model, "counts", {})),
        **environment(),
    )


def create_run(root: Path, manifest: Manifest, files: Mapping[str, str | bytes], *, again: bool = True) -> Run:
    """Return a new directory `root/<spec>-<training>-s<seed>-<id>` that holds `run.json` and `files`, never an old one.

    It appears with all of them, or, if the process is killed before, not at all: what is then left has a name that
    begins with a dot. Where the name is taken, it ends in `-2`, `-3` and so on.

    Args:
        again: also where the same run is there already.

    Raises:
        UserError: the directory cannot be made or written, or, without `again`, the same run is there.
    """
    draft = Run(_new_directory(root))
    try:
        draft.write_json("run.json", manifest.model_dump())
        for name, content in files.items():
            write_atomically(draft.path / name, content.encode() if isinstance(content, str) else content)
        sync_directory(draft.path)
        path = _publish(draft.path, _stem(manifest), None if again else manifest.run_id)
    except BaseException:
        shutil.rmtree(draft.path, ignore_errors=True)
        raise
    sync_directory(root)
    return Run(path)


def open_run(path: Path) -> Run:
    """Return the run in an existing directory.

    Raises:
        UserError: the directory holds no run, or something that may lead out of it.
    """
    if not (path / "spec.yaml").is_file() or not (path / "training.yaml").is_file():
        raise UserError(
            f"Run must be a directory with spec.yaml and training.yaml, as `train` makes it, but {path} is not."
        )
    check_files(path)
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


def _new_directory(root: Path) -> Path:
    """Return a new directory below `root` that no registry lists."""
    path = root / f".new-{os.getpid()}-{secrets.token_hex(4)}"
    try:
        path.mkdir(parents=True)
    except (FileExistsError, NotADirectoryError):
        raise UserError(f"Runs must be kept in a directory, but {root} is a file.") from None
    except OSError as error:
        raise UserError(f"Run directory {path} must be creatable, but is not ({error.strerror}).") from error
    return path


def _stem(manifest: Manifest) -> str:
    words = (manifest.spec_name, manifest.training_name, f"s{manifest.address.seed}", manifest.run_id[:8])
    return "-".join(re.sub(r"[^A-Za-z0-9._-]+", "_", word).lstrip(".") for word in words)


def _publish(draft: Path, stem: str, only: str | None) -> Path:
    """Return where a draft is now: at the first name that is free, which it takes at once or not at all.

    Raises:
        UserError: a name is taken by the run of the id `only`, or none can be taken.
    """
    for number in itertools.count(1):
        path = draft.with_name(stem if number == 1 else f"{stem}-{number}")
        try:
            draft.rename(path)
            return path
        except OSError as error:
            if not path.exists() and not path.is_symlink():
                raise UserError(f"Run directory {path} must be creatable, but is not ({error.strerror}).") from error
        _refuse_same(path, only)
    raise AssertionError("counting does not end")


def _refuse_same(path: Path, run_id: str | None) -> None:
    found = read_record(path) if run_id else None
    if found and found.run_id == run_id and found.status != "damaged":
        raise UserError(f"A run is trained by one process at a time, but another one has just started {path}.")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path} must be a readable text file, but is not ({error}).") from error
