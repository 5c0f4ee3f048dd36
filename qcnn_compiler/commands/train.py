"""`qcnn train`: from a spec to a run directory."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qcnn_compiler.commands.console import LimitOption, parse_limits
from qcnn_compiler.commands.setup import (
    DataRoot,
    EngineOption,
    Setup,
    open_setup,
    overridden,
    prepare_data,
    set_up,
)
from qcnn_compiler.data.datasets import DATASETS
from qcnn_compiler.pipeline import load_spec, load_training

if TYPE_CHECKING:
    from qcnn_compiler.data.preprocess import PreparedData
    from qcnn_compiler.training.result import Result
    from qcnn_compiler.training.run import Run


def train(
    spec: Annotated[Path | None, typer.Argument(metavar="SPEC", help="Architecture, a YAML or JSON file.")] = None,
    training: Annotated[Path | None, typer.Option("--with", metavar="TRAINING", help="Training settings.")] = None,
    resume: Annotated[Path | None, typer.Option("--resume", metavar="RUN", help="Continue a run instead.")] = None,
    data: Annotated[str | None, typer.Option("--data", metavar="NAME", help=f"One of {', '.join(DATASETS)}.")] = None,
    data_root: DataRoot = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where run directories are made.")] = Path("runs"),
    epochs: Annotated[int | None, typer.Option(min=1, help="In the place of what TRAINING says.")] = None,
    seed: Annotated[int | None, typer.Option(min=0, max=2**32 - 1, help="In the place of what TRAINING says.")] = None,
    engine: EngineOption = None,
    checkpoint_every: Annotated[int, typer.Option(min=1, help="Steps between two checkpoints.")] = 200,
    limit: LimitOption = None,
) -> None:
    """Train SPEC with TRAINING, or continue a run that was stopped."""
    from qcnn_compiler.training.run import create_run
    from qcnn_compiler.training.trainer import train as run_training

    limits = parse_limits(limit)
    if resume is not None:
        if spec or training or data or epochs is not None or seed is not None:
            raise typer.BadParameter("a resumed run keeps its own spec and settings; give `--resume RUN` alone")
        run, setup = open_setup(resume, limits, engine)
        images = prepare_data(setup.settings, data_root)
    else:
        if spec is None or training is None:
            raise typer.BadParameter("give `SPEC --with TRAINING`, or `--resume RUN`")
        if data is not None and data not in DATASETS:
            raise typer.BadParameter(f"`--data` must be one of {', '.join(DATASETS)}, but is `{data}`")
        changes = {"dataset": data, "epochs": epochs, "seed": seed}
        settings = overridden(load_training(training, limits), changes)
        setup = set_up(load_spec(spec, limits), settings, engine)
        images = prepare_data(settings, data_root)
        unchanged = all(value is None for value in changes.values())
        run = create_run(
            out,
            spec_name=setup.spec.name,
            training_name=settings.name,
            seed=settings.seed,
            spec_text=spec.read_text(encoding="utf-8"),
            training_text=training.read_text(encoding="utf-8") if unchanged else settings.model_dump_json(indent=2),
        )
    _announce(setup, images, run)
    result = run_training(
        setup.model,
        setup.settings,
        images,
        run,
        identity=setup.identity,
        resume=resume is not None,
        checkpoint_every=checkpoint_every,
        report=typer.echo,
    )
    _conclude(result)


def _announce(setup: Setup, data: PreparedData, run: Run) -> None:
    from qcnn_compiler.training.result import trainable_parameters

    circuit = setup.model.circuit
    total = trainable_parameters(setup.model)
    typer.echo(
        f"{setup.spec.name}: {circuit.wires} wires, {circuit.num_parameters} circuit parameters, {total} trainable in all"
    )
    typer.echo(
        f"{setup.settings.data.dataset}: {len(data.train):,} training, {len(data.validation):,} validation, "
        f"{len(data.test):,} test images of {len(data.class_names)} classes"
    )
    typer.echo(f"run: {run.path}")


def _conclude(result: Result) -> None:
    typer.echo(f"test accuracy {result.test.accuracy:.2%} with epoch {result.selected.epoch}, which validation selected")
    typer.echo(f"last epoch    {result.last.test_accuracy:.2%}; {result.seconds:.1f} s of training steps")
    typer.echo(f"curves and confusion matrix: {result.path}/curves.png, {result.path}/confusion.png")
    typer.echo(f"{result.path}")
