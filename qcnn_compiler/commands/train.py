"""`qcnn train`: from a spec to a run directory."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

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
    for_input,
    open_setup,
    overridden,
    prepare_data,
    set_up,
    warm_up,
)
from qcnn_compiler.data.datasets import DATASETS
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.limits import Limits
from qcnn_compiler.pipeline import load_spec, load_training
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.versioning.address import code_version
from qcnn_compiler.versioning.extends import whole_text
from qcnn_compiler.versioning.record import Record
from qcnn_compiler.versioning.registry import find_run, read_record

if TYPE_CHECKING:
    from qcnn_compiler.data.preprocess import PreparedData
    from qcnn_compiler.training.checkpoint import Saved
    from qcnn_compiler.training.run import Run

Started: TypeAlias = "tuple[Run, Setup, PreparedData] | Record"
INSTEAD = "In the place of what TRAINING says."


def train(
    spec: Annotated[Path | None, typer.Argument(metavar="SPEC", help="Architecture, a YAML or JSON file.")] = None,
    training: Annotated[Path | None, typer.Option("--with", metavar="TRAINING", help="Training settings.")] = None,
    resume: Annotated[Path | None, typer.Option("--resume", metavar="RUN", help="Continue a run instead.")] = None,
    start: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="First weights, as `qcnn transfer` writes them.")
    ] = None,
    data: Annotated[str | None, typer.Option("--data", metavar="NAME", help=f"One of {', '.join(DATASETS)}.")] = None,
    data_root: DataRoot = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where run directories are made.")] = Path("runs"),
    epochs: Annotated[int | None, typer.Option(min=1, max=1_000_000, help=INSTEAD)] = None,
    seed: Annotated[int | None, typer.Option(min=0, max=2**32 - 1, help=INSTEAD)] = None,
    engine: EngineOption = None,
    max_memory: MemoryOption = None,
    checkpoint_every: Annotated[int, typer.Option(min=1, help="Steps between two checkpoints.")] = 200,
    again: Annotated[bool, typer.Option("--again", help="Train once more what is trained already.")] = False,
    overrides: SetOption = None,
    training_overrides: SetTrainingOption = None,
    limit: LimitOption = None,
) -> None:
    """Train SPEC with TRAINING, or continue a run that was stopped.

    Runs of the same architecture, settings, data, seed and program are the same run: it is continued where it was
    stopped, and shown where it is finished.
    """
    limits = parse_limits(limit)
    if data is not None and data not in DATASETS:
        raise typer.BadParameter(f"must be one of {', '.join(DATASETS)}, but is `{data}`", param_hint="'--data'")
    changes = {name: v for name, v in (("dataset", data), ("epochs", epochs), ("seed", seed)) if v is not None}
    if resume is not None:
        if spec or training or changes or overrides or training_overrides or again or start:
            raise typer.BadParameter("a resumed run keeps its own spec and settings; give `--resume RUN` alone")
        started = _resume(resume, data_root, engine, max_memory, limits)
    elif spec is None or training is None:
        raise typer.BadParameter("give `SPEC --with TRAINING`, or `--resume RUN`")
    else:
        given = (overrides or (), training_overrides or (), changes)
        started = _start(spec, training, *given, data_root, out, engine, max_memory, limits, again, start)
    if isinstance(started, Record):
        _show(started)
        return
    run, setup, images = started
    _announce(setup, images, run)
    warm_up(setup.model)
    from qcnn_compiler.training.trainer import train as run_training

    result = run_training(
        setup.model,
        setup.settings,
        images,
        run,
        identity=setup.identity,
        resume=True,
        checkpoint_every=checkpoint_every,
        report=typer.echo,
    )
    _conclude(finished_record(result.path))


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
    again: bool,
    start: Path | None,
) -> Started:
    """Return a new run, made once all that can be wrong with what was asked for has been looked at, or the same run."""
    architecture = load_spec(spec, limits, overrides)
    settings = overridden(load_training(training, limits, training_overrides), changes)
    settings = for_input(architecture, settings)
    images = prepare_data(settings, data_root, architecture.input.channels if architecture.input else 1)
    from qcnn_compiler.training.run import address_of, create_run, describe
    from qcnn_compiler.training.warm_start import read_start

    first = read_start(start) if start else None
    digest = first.digest if first else ""
    address = address_of(spec_id(architecture), settings, images.digest, engine=engine, start=digest)
    for same in () if again else find_run(out, address.run_id):
        if same.status == "finished":
            return same
        typer.echo(f"{same.path} is this run, and was stopped: it is continued")
        return _resume(same.path, data_root, engine, max_memory, limits)
    setup = set_up(architecture, settings, engine, max_memory=max_memory, pretrained=first is None)
    _check(setup, images, first.saved if first else None)
    identity, name = setup.identity, architecture.name
    manifest = describe(setup.model, settings, images, identity=identity, spec_name=name, engine=engine, start=digest)
    training_text = settings.model_dump_json(indent=2) if changes else whole_text(settings)
    texts = {"spec.yaml": whole_text(architecture), "training.yaml": training_text}
    run = create_run(out, manifest, texts | ({"start.safetensors": first.content} if first else {}), again=again)
    return run, setup, images


def _check(setup: Setup, images: PreparedData, start: Saved | None) -> None:
    """Refuse what cannot be trained, after fitting the steps that are fitted and loading first weights."""
    from qcnn_compiler.training.checks import check_fit
    from qcnn_compiler.training.recipe import build_optimizer

    _begin(setup, images, start)
    setup.model.samples_at_once(setup.settings.batch_size)
    check_fit(setup.model, images)
    build_optimizer(setup.settings, setup.model.parameters())


def _begin(setup: Setup, images: PreparedData, start: Saved | None) -> None:
    """Give a model all that it has before its first step."""
    from qcnn_compiler.training.checks import check_features
    from qcnn_compiler.training.warm_start import load_start

    check_features(setup.model, images)
    setup.model.fit(images.train.features, setup.settings.seed)
    if start:
        load_start(setup.model, start, setup.identity)


def _resume(path: Path, data_root: Path | None, engine: str | None, max_memory: str | None, limits: Limits) -> Started:
    """Return a run that was stopped, or the record of a finished one."""
    from qcnn_compiler.training.lock import locked

    record = read_record(path)
    if record is not None and record.status == "finished":
        return record
    if path.is_dir():
        with locked(path):  # before it takes its time
            pass
    if record is not None and record.code not in ("", code_version()):
        typer.echo(f"{path} was started by another version of this program, {record.code}", err=True)
    engine = engine or (record.engine if record else None)
    run, setup = open_setup(path, limits, engine, max_memory=max_memory)
    images = prepare_data(setup.settings, data_root, setup.channels)
    from qcnn_compiler.training.checkpoint import read_checkpoint

    _begin(setup, images, read_checkpoint(run.start) if run.start.exists() else None)  # as the first time
    return run, setup, images


def finished_record(path: Path) -> Record:
    """Return the record of a run that has just been trained.

    Raises:
        UserError: somebody changed it since.
    """
    record = read_record(path)
    if record is None or record.status != "finished":
        raise UserError(f"Run {path} must be readable after its training, but is not: it was changed meanwhile.")
    return record


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
    if run.start.exists():
        typer.echo(f"first weights: {run.start}")
    typer.echo(f"run: {run.path}")


def _show(record: Record) -> None:
    typer.echo(f"{record.path} is this run, and is finished: nothing is trained (`--again` trains it once more)")
    _conclude(record)


def _conclude(record: Record) -> None:
    test, last = record.test_accuracy or 0.0, record.last_test_accuracy or 0.0
    typer.echo(f"test accuracy {test:.2%} with epoch {record.selected_epoch}, which validation selected")
    typer.echo(f"last epoch    {last:.2%}; {record.seconds:.1f} s of training steps")
    typer.echo(f"curves and confusion matrix: {record.path}/curves.png, {record.path}/confusion.png")
    typer.echo(f"{record.path}")
