"""`qcnn train`: from a spec to a run directory."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from qcnn_compiler.commands.console import (
    LimitOption,
    MemoryOption,
    SetOption,
    SetTrainingOption,
    parse_limits,
    print_warnings,
)
from qcnn_compiler.commands.setup import (
    DataRoot,
    EngineOption,
    Setup,
    open_setup,
    overridden,
    prepare_data,
    set_up,
    warm_up,
)
from qcnn_compiler.data.datasets import DATASETS
from qcnn_compiler.limits import Limits
from qcnn_compiler.pipeline import load_spec, load_training
from qcnn_compiler.versioning.extends import whole_text

if TYPE_CHECKING:
    from qcnn_compiler.data.preprocess import PreparedData
    from qcnn_compiler.training.result import Result
    from qcnn_compiler.training.run import Run

INSTEAD = "In the place of what TRAINING says."


def train(
    spec: Annotated[Path | None, typer.Argument(metavar="SPEC", help="Architecture, a YAML or JSON file.")] = None,
    training: Annotated[Path | None, typer.Option("--with", metavar="TRAINING", help="Training settings.")] = None,
    resume: Annotated[Path | None, typer.Option("--resume", metavar="RUN", help="Continue a run instead.")] = None,
    data: Annotated[str | None, typer.Option("--data", metavar="NAME", help=f"One of {', '.join(DATASETS)}.")] = None,
    data_root: DataRoot = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where run directories are made.")] = Path("runs"),
    epochs: Annotated[int | None, typer.Option(min=1, max=1_000_000, help=INSTEAD)] = None,
    seed: Annotated[int | None, typer.Option(min=0, max=2**32 - 1, help=INSTEAD)] = None,
    engine: EngineOption = None,
    max_memory: MemoryOption = None,
    checkpoint_every: Annotated[int, typer.Option(min=1, help="Steps between two checkpoints.")] = 200,
    overrides: SetOption = None,
    training_overrides: SetTrainingOption = None,
    limit: LimitOption = None,
) -> None:
    """Train SPEC with TRAINING, or continue a run that was stopped."""
    limits = parse_limits(limit)
    if data is not None and data not in DATASETS:
        raise typer.BadParameter(f"must be one of {', '.join(DATASETS)}, but is `{data}`", param_hint="'--data'")
    changes = {name: v for name, v in (("dataset", data), ("epochs", epochs), ("seed", seed)) if v is not None}
    if resume is not None:
        if spec or training or changes or overrides or training_overrides:
            raise typer.BadParameter("a resumed run keeps its own spec and settings; give `--resume RUN` alone")
        run, setup = open_setup(resume, limits, engine, max_memory=max_memory)
        images = prepare_data(setup.settings, data_root, setup.channels)
        setup.model.fit(images.train.features, setup.settings.seed)  # as the first time
    elif spec is None or training is None:
        raise typer.BadParameter("give `SPEC --with TRAINING`, or `--resume RUN`")
    else:
        asked = (overrides or (), training_overrides or (), changes, data_root, out, engine, max_memory, limits)
        run, setup, images = _start(spec, training, *asked)
    _announce(setup, images, run)
    warm_up(setup.model)
    from qcnn_compiler.training.trainer import train as run_training

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


def _start(
    spec: Path,
    training: Path,
    overrides: Sequence[str],
    training_overrides: Sequence[str],
    changes: dict[str, Any],
    data_root: Path | None,
    out: Path,
    engine: str | None,
    max_memory: str | None,
    limits: Limits,
) -> tuple[Run, Setup, PreparedData]:
    """Return a new run, made once all that can be wrong with what was asked for has been looked at."""
    architecture = load_spec(spec, limits, overrides)
    settings = overridden(load_training(training, limits, training_overrides), changes)
    setup = set_up(architecture, settings, engine, max_memory=max_memory)
    images = prepare_data(setup.settings, data_root, setup.channels)
    setup.model.fit(images.train.features, settings.seed)
    from qcnn_compiler.training.checks import check_fit
    from qcnn_compiler.training.recipe import build_optimizer
    from qcnn_compiler.training.run import create_run

    setup.model.samples_at_once(settings.batch_size)
    check_fit(setup.model, images)
    build_optimizer(setup.settings, setup.model.parameters())
    run = create_run(
        out,
        spec_name=architecture.name,
        training_name=settings.name,
        seed=settings.seed,
        spec_text=whole_text(architecture),
        training_text=settings.model_dump_json(indent=2) if changes else whole_text(settings),
    )
    return run, setup, images


def _announce(setup: Setup, data: PreparedData, run: Run) -> None:
    from qcnn_compiler.training.result import trainable_parameters

    circuits, total = setup.model.circuits.values(), trainable_parameters(setup.model)
    wires = " + ".join(str(circuit.wires) for circuit in circuits)
    counts = f"{wires} wires, {sum(c.num_parameters for c in circuits)} circuit parameters, {total} trainable in all"
    typer.echo(f"{setup.spec.name}: {counts}")
    for part in setup.model.classical.parts if setup.spec.input or setup.spec.branches else ():
        typer.echo(f"{part}")
    typer.echo(
        f"{setup.settings.data.dataset}: {len(data.train):,} training, {len(data.validation):,} validation, "
        f"{len(data.test):,} test images of {len(data.class_names)} classes"
    )
    for samples, at_once in setup.model.samples_at_once(setup.settings.batch_size):
        if at_once < samples:
            typer.echo(f"a batch of {samples:,} samples of a circuit is run {at_once:,} at a time, to fit into memory")
    from qcnn_compiler.science.warn import warnings

    print_warnings(warnings(setup.spec, setup.settings), "training goes on", err=True)
    typer.echo(f"run: {run.path}")


def _conclude(result: Result) -> None:
    typer.echo(
        f"test accuracy {result.test.accuracy:.2%} with epoch {result.selected.epoch}, which validation selected"
    )
    typer.echo(f"last epoch    {result.last.test_accuracy:.2%}; {result.seconds:.1f} s of training steps")
    typer.echo(f"curves and confusion matrix: {result.path}/curves.png, {result.path}/confusion.png")
    typer.echo(f"{result.path}")
