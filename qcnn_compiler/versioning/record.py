"""What is known of one run directory, and how its files are read without trusting them."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ValidationError

from qcnn_compiler.render import printable

M = TypeVar("M", bound=BaseModel)
Status = Literal["finished", "unfinished", "damaged"]


@dataclass(frozen=True)
class Record:
    """One run directory. What is not known is empty or None; accuracies are fractions, `seconds` those of training.

    Attributes:
        kind: `classical` of a baseline, which no spec describes.
        task_id: equal where runs are measured on the same images, prepared alike; `task` says it in words.
        data: hash of the samples and of how they were split.
        start: hash of the first weights, where they are not those that the seed draws.
        counts: trained numbers of circuits and of classical parts, where the model tells them apart.
        started: ISO 8601, in UTC.
        problem: why it is damaged.
    """

    path: Path
    status: Status
    run_id: str = ""
    kind: Literal["circuit", "classical"] = "circuit"
    spec_id: str = ""
    circuit_id: str = ""
    spec_name: str = ""
    training_name: str = ""
    training_id: str = ""
    task_id: str = ""
    task: str = ""
    channels: int = 1
    data: str = ""
    code: str = ""
    seed: int = 0
    start: str = ""
    engine: str | None = None
    started: str = ""
    parameters: int | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    selected_epoch: int | None = None
    validation_accuracy: float | None = None
    test_accuracy: float | None = None
    last_test_accuracy: float | None = None
    seconds: float | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    problem: str = ""


class Damage(Exception):
    """A file of a run cannot be read; the text says why."""


def read_file(path: Path, limit: int) -> bytes | None:
    """Return the content of a regular file of at most `limit` bytes, None where there is no file.

    Raises:
        Damage: it is a link, a pipe or the like, longer, or unreadable.
    """
    try:
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        reason = "is a link" if path.is_symlink() else f"cannot be read ({error.strerror})"
        raise Damage(f"{path.name} {reason}") from None
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise Damage(f"{path.name} is no file")
    with os.fdopen(file, "rb") as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise Damage(f"{path.name} is longer than {limit:,} bytes")
    return data


def parse(model: type[M], data: bytes, name: str) -> M:
    """Return the value in the JSON of a file.

    Raises:
        Damage: it is not what the model describes.
    """
    try:  # not by pydantic, whose errors hold a copy of all that it was given
        value = json.loads(data)
    except (ValueError, RecursionError):
        raise Damage(f"{name} is not complete JSON") from None
    if not isinstance(value, dict):
        raise Damage(f"{name} is not what `train` writes")
    try:
        return model.model_validate({key: value[key] for key in model.model_fields if key in value})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise Damage(f"{name} is not what `train` writes ({printable(place)[:100]}: {first['msg'][:100]})") from None
