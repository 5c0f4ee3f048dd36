"""What training, evaluation and prediction set up alike: a model and the data it is for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from qcnn_compiler.ir.text import circuit_id
from qcnn_compiler.pipeline import load_spec, load_training
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.limits import Limits
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.training.settings import TrainingSpec

if TYPE_CHECKING:
    from qcnn_compiler.data.preprocess import PreparedData
    from qcnn_compiler.model import Model
    from qcnn_compiler.training.run import Run

DataRoot = Annotated[
    Path | None,
    typer.Option("--data-root", metavar="DIR", help="Folder that holds MNIST/raw or FashionMNIST/raw."),
]
EngineOption = Annotated[
    str | None,
    typer.Option("--engine", metavar="DEVICE", help="PennyLane device instead of our executor, as `lightning.qubit`."),
]


@dataclass(frozen=True)
class Setup:
    """A model, ready to be trained or used, and where it comes from."""

    spec: Spec
    settings: TrainingSpec
    model: Model
    identity: dict[str, str]


def set_up(spec: Spec, settings: TrainingSpec, engine: str | None = None) -> Setup:
    """Return the model of a spec with first weights drawn as the settings say."""
    from qcnn_compiler.model import build_model
    from qcnn_compiler.training.recipe import DTYPES, initializer, seed_everything

    seed_everything(settings.seed)
    model = build_model(spec, device=engine, init=initializer(settings.init), dtype=DTYPES[settings.dtype])
    identity = {"circuit_id": circuit_id(model.circuit), "spec_id": spec_id(spec)}
    return Setup(spec, settings, model, identity)


def open_setup(path: Path, limits: Limits, engine: str | None = None) -> tuple[Run, Setup]:
    """Return a run and the model of its spec."""
    from qcnn_compiler.training.run import open_run

    run = open_run(path)
    return run, set_up(load_spec(path / "spec.yaml", limits), load_training(path / "training.yaml", limits), engine)


def prepare_data(settings: TrainingSpec, root: Path | None) -> PreparedData:
    """Return the images that the settings ask for, as features."""
    from qcnn_compiler.data.datasets import load_images
    from qcnn_compiler.data.preprocess import prepare

    return prepare(load_images(settings.data.dataset, root), settings.data, settings.seed)


def overridden(settings: TrainingSpec, changes: dict[str, Any]) -> TrainingSpec:
    """Return the settings with options of the command line in the place of what the file says."""
    given = {name: value for name, value in changes.items() if value is not None}
    dataset = given.pop("dataset", None)
    data = settings.data.model_copy(update={"dataset": dataset}) if dataset else settings.data
    return settings.model_copy(update={**given, "data": data})
