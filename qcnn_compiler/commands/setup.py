"""What training, evaluation and prediction set up alike: a model and the data it is for."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING, Annotated, Any

import typer

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.text import model_id
from qcnn_compiler.limits import Limits
from qcnn_compiler.pipeline import spec_in, training_in
from qcnn_compiler.spec.hybrid import sides, steps_of
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.noise import EvaluationSpec, Noise
from qcnn_compiler.training.settings import TrainingSpec, problems
from qcnn_compiler.versioning.run_files import read_text

if TYPE_CHECKING:
    from qcnn_compiler.data.preprocess import PreparedData
    from qcnn_compiler.model import Model
    from qcnn_compiler.training.run import Run

DataRoot = Annotated[
    Path | None,
    typer.Option(
        "--data-root", metavar="DIR", help="Folder that holds MNIST/raw, FashionMNIST/raw or cifar-10-batches-py."
    ),
]
EngineOption = Annotated[
    str | None,
    typer.Option("--engine", metavar="DEVICE", help="PennyLane device instead of our executor, as `lightning.qubit`."),
]


SMALL_STATE = 2**17  # amplitudes of a batch


@dataclass(frozen=True)
class Setup:
    """A model, ready to be trained or used, and where it comes from."""

    spec: Spec
    settings: TrainingSpec
    model: Model
    identity: dict[str, str]

    @property
    def channels(self) -> int:
        """Return how many numbers a pixel has."""
        return self.spec.input.channels if self.spec.input else 1


def set_up(
    spec: Spec,
    settings: TrainingSpec,
    engine: str | None = None,
    evaluation: EvaluationSpec | None = None,
    max_memory: str | None = None,
    *,
    pretrained: bool = True,
) -> Setup:
    """Return the model of a spec with first weights drawn as the settings say.

    Where the spec says how large its input is, the settings in the result do so too.

    Args:
        engine: name of a PennyLane device; by default our executor, or `default.qubit` where there are shots, or
            `default.mixed` where there is noise.
        evaluation: the noise and shots to run with.
        pretrained: load the weights that backbones ask for; False where a checkpoint will be loaded.

    Raises:
        UserError: if `engine` is no PennyLane device, or one that cannot run and differentiate the circuit, or
            `max_memory` is no size, or given for a device.
    """
    noise, shots = (evaluation.active_noise, evaluation.shots) if evaluation else (None, None)
    engine = engine or ("default.mixed" if noise else "default.qubit" if shots else None)
    _check_engine(engine, None if noise else max_memory)
    settings = for_input(spec, settings)
    from qcnn_compiler.model import build_model
    from qcnn_compiler.training.recipe import DTYPES, initializer, seed_everything

    seed_everything(settings.seed)
    try:
        model = build_model(
            spec,
            device=engine,
            init=initializer(settings.init),
            dtype=DTYPES[settings.dtype],
            shots=shots,
            seed=evaluation.seed if evaluation and shots else None,  # devices of others may take none
            max_memory=max_memory,
            pretrained=pretrained,
            noise=noise,
        )
        if engine is not None:
            _try(model, differentiate=evaluation is None)
    except UserError:
        raise
    except Exception as error:  # what a device of somebody else may raise is not known
        if engine is None:
            raise
        reason = str(error).strip().partition("\n")[0] or type(error).__name__
        raise UserError(
            f"`--engine {engine}` must {_verbs(noise, shots)} this circuit, but does not ({reason}). "
            f"Leave the option out for {'`default.mixed`' if noise else 'our own executor'}, or name another device."
        ) from error
    _choose_threads(model, settings.batch_size)
    identity = {"circuit_id": model_id(model.circuits), "spec_id": spec_id(spec)}
    return Setup(spec, settings, model, identity)


def _verbs(noise: Noise | None, shots: int | None) -> str:
    if noise:
        return "run noise on"
    return f"measure {shots:,} shots of" if shots else "run and differentiate"


def _choose_threads(model: Model, batch: int) -> None:
    """Use one thread where starting a second costs more than it saves."""
    import torch

    states = (batch * model.classical.patches[name] << c.data_wires for name, c in model.circuits.items())
    if max(states) <= SMALL_STATE and not any(part.kind == "backbone" for part in model.classical.parts):
        torch.set_num_threads(1)


def open_setup(
    path: Path,
    limits: Limits,
    engine: str | None = None,
    evaluation: EvaluationSpec | None = None,
    max_memory: str | None = None,
) -> tuple[Run, Setup]:
    """Return a run and the model of its spec, with first weights where the run has no checkpoint yet."""
    from qcnn_compiler.training.run import open_run

    run = open_run(path)
    texts = [read_text(path / name, limits) for name in ("spec.yaml", "training.yaml")]
    spec, settings = spec_in(texts[0], limits), training_in(texts[1], limits)
    trained = run.last.exists() or run.best.exists()
    return run, set_up(spec, settings, engine, evaluation, max_memory, pretrained=not trained)


def prepare_data(settings: TrainingSpec, root: Path | None, channels: int = 1) -> PreparedData:
    """Return the images that the settings ask for, as features of so many channels."""
    from qcnn_compiler.data.images import load_images
    from qcnn_compiler.data.preprocess import prepare

    return prepare(load_images(settings.data.dataset, root), settings.data, settings.seed, channels)


def for_input(spec: Spec, settings: TrainingSpec) -> TrainingSpec:
    """Return the settings with the size of the images that the spec asks for, if it does.

    Raises:
        UserError: if a backbone would see other pixel values than it was trained on.
    """
    if spec.input is None:
        return settings
    low, high = settings.data.pixel_range
    frontends = (spec.frontend, *(branch.frontend for branch in spec.branches.values()))
    if (low, high) != (0, 1) and any(step.kind == "backbone" for steps in frontends for step in steps_of(steps)):
        raise UserError(f"A backbone normalises pixels from 0 to 1, but `data.pixel_range` is [{low:g}, {high:g}].")
    if settings.data.preprocess != "resize":
        raise UserError(
            f"`data.preprocess` must be `resize` for a spec with `input`, which sees whole images, but is "
            f"`{settings.data.preprocess}`."
        )
    data = settings.data.model_copy(update={"image_size": list(sides(spec.input.image_size))})
    return settings.model_copy(update={"data": data})


def overridden(settings: TrainingSpec, changes: dict[str, Any]) -> TrainingSpec:
    """Return the settings with options of the command line in the place of what the file says; None changes nothing.

    Raises:
        UserError: if what the file says does not suit another data set.
    """
    changes = {name: value for name, value in changes.items() if value is not None}
    others = {name: value for name, value in changes.items() if name != "dataset"}
    data = settings.data.model_copy(update={"dataset": changes.get("dataset", settings.data.dataset)})
    changed = settings.model_copy(update={**others, "data": data})
    for _, message, _ in problems(changed):
        raise UserError(f"{message} Give a recipe that suits the data set, or leave `--data` out.")
    return changed


def _check_engine(engine: str | None, max_memory: str | None) -> None:
    from importlib.metadata import entry_points

    if engine is None:
        return
    devices = sorted(entry_points(group="pennylane.plugins").names)
    if engine not in devices:
        raise UserError(
            f"`--engine` must be a PennyLane device installed here ({', '.join(devices)}), but is `{engine}`. "
            f"Install its plugin, or leave the option out for our own executor."
        )
    if max_memory is not None:
        raise UserError("`--max-memory` is kept by our own executor; leave it out, or both `--engine` and shots.")


def warm_up(model: Model) -> None:
    """Compile what the first step would have to wait for, and say so where it takes its time."""
    notice = Timer(1.0, typer.echo, ("optimising the kernel for this machine, once (a few seconds)",), {"err": True})
    notice.daemon = True
    notice.start()
    try:
        _try(model)
    finally:
        notice.cancel()


def _try(model: Model, differentiate: bool = True) -> None:
    """Run a sample forward and backward through each circuit, so that a device that cannot is refused before a run."""
    import torch

    with warnings.catch_warnings(action="ignore"), torch.set_grad_enabled(differentiate):
        for layer in model.layers:
            sample = torch.ones(1, layer.circuit.features, dtype=layer.precision.dtype)
            outputs = layer(sample)  # warnings are those of a device that is about to refuse
            if differentiate and outputs.requires_grad:  # it does not where a circuit has no weights
                outputs.sum().backward()
    model.zero_grad()
