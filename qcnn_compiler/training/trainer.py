"""The trainer: one short step and a list of handlers."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping

from ignite.engine import Engine, Events
from ignite.metrics import Average
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

from qcnn_compiler.data.preprocess import PreparedData
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import remove_drafts, write_atomically
from qcnn_compiler.training.batches import batches, steps_per_epoch
from qcnn_compiler.training.checkpoint import check_identity, read_checkpoint
from qcnn_compiler.training.checks import check_batches, check_data, check_fit, check_settings
from qcnn_compiler.training.evaluate import QUIET
from qcnn_compiler.training.frozen import past_frozen
from qcnn_compiler.training.handlers import (
    above_bars,
    attach_progress_bars,
    early_stopping,
    measurement,
    refuse_divergence,
    stop_if_asked,
    within_epoch,
)
from qcnn_compiler.training.history import History, to_csv
from qcnn_compiler.training.interrupt import Interrupted, stop_on_signal
from qcnn_compiler.training.lock import locked
from qcnn_compiler.training.recipe import DTYPES, LOSSES, build_optimizer, build_schedule, choose_device
from qcnn_compiler.training.result import Result, conclude
from qcnn_compiler.training.run import Run, environment
from qcnn_compiler.training.session import Session
from qcnn_compiler.training.settings import TrainingSpec


def train(
    model: nn.Module,
    settings: TrainingSpec,
    data: PreparedData,
    run: Run,
    *,
    identity: Mapping[str, str],
    resume: bool = False,
    progress: bool = True,
    checkpoint_every: int = 200,
    report: Callable[[str], None] = print,
) -> Result:
    """Return the result of training `model`, which then holds the weights of the selected epoch.

    The model maps features (B, n) to outputs (B, classes), in the precision that the settings name. `identity`
    (circuit_id, spec_id) goes into every checkpoint; `checkpoint_every` is in steps; `report` gets a line per epoch.
    With `resume` the run continues from its last checkpoint, bit for bit on a CPU.

    Raises:
        UserError: model, settings, data and run do not fit together, the loss is not finite, the disk is full, or
            another process trains the run.
        Interrupted: the user asked to stop; a checkpoint is written.
    """
    with locked(run.path):
        _check_files(run, resume)
        remove_drafts(run.path)
        check_fit(model, data)
        check_batches(model, data, settings)
        device = choose_device(settings.device)
        whole = data.to(device, DTYPES[settings.dtype])
        network, data = past_frozen(model.to(device), whole)
        session = start_session(model, network, settings, data, run, identity)
        trainer, steps = session.trainer, session.steps_per_epoch
        if run.last.exists():
            continue_session(session, data)
        with stop_on_signal() as stop:
            attach_handlers(session, settings, data, stop, checkpoint_every, progress, report)
            if not session.is_finished():
                trainer.run(batches(data.train, settings, trainer.state.iteration), settings.epochs, epoch_length=steps)
        if not session.is_finished():
            step = trainer.state.iteration
            raise Interrupted(f"Stopped after step {step}; `qcnn train --resume {run.path}` continues.")
        return conclude(run, model, settings, whole, session.history.epochs, identity)


def _check_files(run: Run, resume: bool) -> None:
    if run.last.exists() and not resume:
        raise UserError(f"A new training must have a new run directory, but {run.path} holds one. Resume it instead.")
    if run.best.exists() and not run.last.exists():
        raise UserError(
            f"A run is continued from {run.last.name}, but {run.path} has none any more, only {run.best.name}. "
            f"`qcnn eval` still measures it; start a new run to train further."
        )


def training_step(
    model: nn.Module, loss: Callable[[Tensor, Tensor], Tensor], optimizer: Optimizer, schedule: LambdaLR
) -> Callable[[Engine, tuple[Tensor, Tensor]], Tensor]:
    """Return the function that makes one step and returns the loss of its batch."""

    def step(_engine: Engine, batch: tuple[Tensor, Tensor]) -> Tensor:
        features, labels = batch
        optimizer.zero_grad()
        value = loss(model(features), labels)
        value.backward()
        optimizer.step()
        schedule.step()
        return value.detach()

    return step


def attach_handlers(
    session: Session,
    settings: TrainingSpec,
    data: PreparedData,
    stop: threading.Event,
    checkpoint_every: int,
    progress: bool,
    report: Callable[[str], None],
) -> None:
    """Attach all that happens between steps, in the order in which it happens."""
    steps = session.steps_per_epoch
    epoch_ends, step_ends = Events.EPOCH_COMPLETED, within_epoch(steps, 1)
    every_few = within_epoch(steps, checkpoint_every)
    save = session.save_last()
    on = session.trainer.add_event_handler

    if progress and sys.stderr.isatty():
        attach_progress_bars(session.trainer)
        report = above_bars(report)
    on(Events.STARTED(event_filter=lambda trainer, _: trainer.state.iteration == 0), save)
    on(Events.EPOCH_STARTED, lambda: session.model.train())
    on(every_few | epoch_ends, refuse_divergence(session))
    on(epoch_ends, measurement(session, settings, data))
    on(epoch_ends, lambda: report(session.history.epochs[-1].line(settings.epochs)))
    on(epoch_ends, lambda: write_atomically(session.run.path / "metrics.csv", to_csv(session.history.epochs)))
    on(epoch_ends(event_filter=session.history.improved), session.save_best())
    if session.early_stopping is not None:
        on(epoch_ends, session.early_stopping)
    on(every_few | epoch_ends, save)
    on(step_ends | epoch_ends, stop_if_asked(stop, save))


def start_session(
    model: nn.Module,
    network: nn.Module,
    settings: TrainingSpec,
    data: PreparedData,
    run: Run,
    identity: Mapping[str, str],
) -> Session:
    """Return the parts of a training of `model`, whose steps run the part `network` of it, before the first step."""
    steps = steps_per_epoch(len(data.train), settings)
    optimizer = build_optimizer(settings, model.parameters())
    schedule = build_schedule(settings, optimizer, steps)
    trainer = Engine(training_step(network, LOSSES[settings.loss].function, optimizer, schedule))
    trainer.logger = QUIET
    train_loss = Average()
    train_loss.attach(trainer, "loss")
    history = History()
    header = {"identity": dict(identity), "settings": settings.model_dump(mode="json"), "data": data.digest}
    header |= environment()
    stopper = early_stopping(settings, trainer, history)
    return Session(run, header, steps, model, network, optimizer, schedule, trainer, train_loss, history, stopper)


def continue_session(session: Session, data: PreparedData) -> None:
    """Bring the parts of a training to where the last checkpoint of its run was written.

    Raises:
        UserError: the checkpoint is damaged, or of another architecture, data set or training file.
    """
    saved = read_checkpoint(session.run.last)
    check_identity(saved, session.header["identity"])
    check_data(saved, data)
    check_settings(saved, session.header["settings"])
    session.restore(saved)
