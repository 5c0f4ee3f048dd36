"""`qcnn eval`: measure a run on its test images again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from qcnn_compiler.commands.console import (
    EvaluationOption,
    JsonOption,
    LimitOption,
    MemoryOption,
    RunFolder,
    parse_limits,
    print_json,
)
from qcnn_compiler.commands.setup import DataRoot, EngineOption, open_setup, prepare_data
from qcnn_compiler.limits import Limits
from qcnn_compiler.pipeline import load_evaluation
from qcnn_compiler.spec.noise import EvaluationSpec

if TYPE_CHECKING:
    from qcnn_compiler.model import Model
    from qcnn_compiler.training.evaluate import Evaluation

INSTEAD = "in the place of what EVALUATION says."


def evaluate(
    run: RunFolder,
    evaluation: EvaluationOption = None,
    data_root: DataRoot = None,
    engine: EngineOption = None,
    shots: Annotated[
        int | None,
        typer.Option(min=1, max=10**7, help=f"Measure this often on a PennyLane device, {INSTEAD}"),
    ] = None,
    seed: Annotated[int | None, typer.Option(min=0, max=2**32 - 1, help=f"Of the shots, {INSTEAD}")] = None,
    test_limit: Annotated[
        int | None, typer.Option(min=1, help=f"Measure only the first so many test images, {INSTEAD}")
    ] = None,
    max_memory: MemoryOption = None,
    as_json: JsonOption = False,
    limit: LimitOption = None,
) -> None:
    """Measure the selected weights of a run on its test images, with the noise of an evaluation file if one is given.

    Outputs are exact unless there are shots: expectation values then have a standard error of at most
    1/sqrt(shots), probabilities of at most half of that.
    """
    limits = parse_limits(limit)
    changes = {"shots": shots, "seed": seed, "test_limit": test_limit}
    wanted = _evaluation(evaluation, changes, limits)
    opened, setup = open_setup(run, limits, engine, wanted, max_memory)
    noise = wanted.active_noise
    layers, per_image = setup.model.layers, setup.model.samples_per_input
    at_once = max(1, min(layer.densities_at_once for layer in layers) // per_image) if noise else None
    data = prepare_data(setup.settings, data_root, setup.channels)
    from qcnn_compiler.training.evaluate import evaluate as measure

    def measured(model: Model, at_once: int | None = None) -> Evaluation:
        limit = wanted.test_limit
        return measure(opened, model, setup.settings, data, identity=setup.identity, limit=limit, at_once=at_once)

    found = measured(setup.model, at_once)
    ideal = measured(open_setup(run, limits)[1].model) if noise else None
    if as_json:
        print_json(_as_json(found, ideal, wanted) | setup.identity)
    else:
        _print(found, ideal, wanted)


def _evaluation(path: Path | None, changes: dict[str, int | None], limits: Limits) -> EvaluationSpec:
    """Return the settings of the file, if there is one, with the options of the command line in their place."""
    settings = load_evaluation(path, limits) if path else EvaluationSpec(qcnn_evaluation=1, name="options")
    return settings.model_copy(update={name: value for name, value in changes.items() if value is not None})


def _as_json(found: Evaluation, ideal: Evaluation | None, wanted: EvaluationSpec) -> dict[str, Any]:
    keys = ("accuracy", "loss", "epoch", "class_names", "confusion", "images")
    values = {key: getattr(found, key) for key in keys} | {"shots": wanted.shots}
    if ideal is None:
        return values
    return values | {"noise": wanted.noise.model_dump(), "without": {"accuracy": ideal.accuracy, "loss": ideal.loss}}


def _print(found: Evaluation, ideal: Evaluation | None, wanted: EvaluationSpec) -> None:
    under = f", {wanted.conditions}" if wanted.conditions else ""
    images = f"{found.images:,} images (epoch {found.epoch})"
    typer.echo(f"test accuracy {found.accuracy:.2%}, loss {found.loss:.4f} on {images}{under}")
    if ideal is not None:
        exact = ", exact" if wanted.shots else ""
        typer.echo(f"without noise {ideal.accuracy:.2%}, loss {ideal.loss:.4f} on the same images{exact}")
    typer.echo("confusion, a row for each true class and a column for each predicted one:")
    width = max(len(name) for name in found.class_names)
    for name, row in zip(found.class_names, found.confusion, strict=True):
        typer.echo(f"  {name:>{width}}  " + " ".join(f"{count:5d}" for count in row))
