"""The address of a run: hashes of what its result follows from. `run.json` holds it from the first moment on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from qcnn_compiler.render import printable

if TYPE_CHECKING:
    from qcnn_compiler.training.settings import DataSettings, TrainingSpec

#: What of a training file no result depends on, and what has a place of its own in the address.
WORDS = {"qcnn_training", "name", "description", "extends", "schema_"}
ELSEWHERE = {"seed", "data"}
SOURCES = (".py", ".yaml", ".ll")

Text = Annotated[str, Field(max_length=1000), AfterValidator(printable)]
Count = Annotated[int, Field(ge=0, lt=2**63)]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="ignore", allow_inf_nan=False)


class Address(_Record):
    """All that the weights of a run follow from, each as a hash; runs of one address end in the same bits.

    Attributes:
        data: of the samples, how they were prepared, and how they were split.
        code: this program's version, and a hash of its files.
        start: of the first weights, where they are not drawn from the seed; else empty.
    """

    spec_id: Text
    training_id: Text
    data: Text
    code: Text
    seed: Count
    start: Text = ""

    @property
    def run_id(self) -> str:
        """Return the hash of all of it."""
        return digest(self.model_dump())


class Manifest(_Record):
    """What `run.json` says: all that is known of a run before its first step.

    Attributes:
        task_id: of what the run is measured on: equal for all seeds.
        kind: `classical` of a baseline, which no spec describes.
        engine: the PennyLane device that it runs on, if it is one.
        identity: the `circuit_id` and `spec_id` that checkpoints hold too.
    """

    format: Literal[1] = 1
    run_id: Text
    kind: Literal["circuit", "classical"] = "circuit"
    spec_name: Text
    training_name: Text
    address: Address
    identity: dict[Text, Text]
    task_id: Text
    task: Text
    channels: Count = 1
    started: Text
    engine: Text | None = None
    settings: dict[str, Any]
    data: Text
    trainable_parameters: Count
    counts: dict[Text, Count] = {}
    versions: dict[Text, Text] = {}
    machine: dict[Text, Any] = {}


def digest(value: Any) -> str:
    """Return the first 16 hexadecimal digits of the SHA-256 of a value's sorted JSON."""
    return sha256(json.dumps(value, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]


def training_id(settings: TrainingSpec, engine: str | None = None) -> str:
    """Return the hash of the settings that a result follows from, but for the data and the seed.

    Args:
        engine: the PennyLane device in the place of our executor, which rounds otherwise.
    """
    value = settings.model_dump(mode="json", exclude=WORDS | ELSEWHERE)
    return digest(value | ({"engine": engine} if engine else {}))


def task_id(source: str, data: DataSettings, channels: int) -> str:
    """Return the hash of what is to be learned: samples of a `source` and how they are prepared, whatever the seed."""
    return digest([source, _resolved(data), channels])


def task_words(data: DataSettings, channels: int = 1) -> str:
    """Return in words what is to be learned."""
    value, limits = _resolved(data), {"training": data.train_limit, "test": data.test_limit}
    classes = ", ".join(map(str, value["classes"]))
    size = "x".join(map(str, value["image_size"])) + " pixels" + " in colour" * (channels == 3)
    low, high = data.pixel_range
    scale = f" from {low:g} to {high:g}" if (low, high) != (0, 1) else ""
    first = [f"first {count:,} {part} images" for part, count in limits.items() if count]
    held = f"{data.validation:.3g} for validation"
    return "; ".join((data.dataset, f"classes {classes}", size + scale, *first, held))


@cache
def code_version() -> str:
    """Return the version of this package and a hash of its files, so that an edited checkout differs."""
    return f"{version('qcnn-compiler')}+{hash_of_sources(Path(__file__).parents[1])}"


def hash_of_sources(package: Path) -> str:
    """Return the hash of the files of a package that what it computes can depend on, names included."""
    found = sha256()
    for path in sorted(path for path in package.rglob("*") if path.suffix in SOURCES and path.is_file()):
        content = path.read_bytes()
        found.update(f"{path.relative_to(package).as_posix()} {len(content)}\n".encode() + content)
    return found.hexdigest()[:12]


def _resolved(data: DataSettings) -> Mapping[str, Any]:
    """Return the settings of the data with what `null` and a single number stand for in their places."""
    from qcnn_compiler.data.datasets import DATASETS

    classes = range(len(DATASETS[data.dataset].class_names)) if data.classes is None else data.classes
    size = data.image_size
    sides = [size, size] if isinstance(size, int) else list(size)
    return data.model_dump(mode="json") | {"classes": list(classes), "image_size": sides}
