"""What happens between the steps of a training: the handlers that `trainer.attach_handlers` lists."""

from __future__ import annotations

import math
import sys
import threading
import time
from collections.abc import Callable

from ignite.engine import CallableEventWithFilter, Engine, Events
from ignite.handlers import EarlyStopping, ProgressBar
from tqdm import tqdm

from qcnn_compiler.data.preprocess import PreparedData
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.evaluate import QUIET, evaluator
from qcnn_compiler.training.history import Epoch, History
from qcnn_compiler.training.session import Session
from qcnn_compiler.training.settings import TrainingSpec

BAR_INTERVAL = 0.05  # seconds between two drawings of the progress bar, which costs more than a step of bookkeeping


def within_epoch(steps_per_epoch: int, every: int) -> CallableEventWithFilter:
    """Return the event of every so many steps, but not of an epoch's last, whose measurement is still to come."""
    return Events.ITERATION_COMPLETED(event_filter=lambda _, step: step % every == 0 and step % steps_per_epoch != 0)


def measurement(session: Session, settings: TrainingSpec, data: PreparedData) -> Callable[[Engine], None]:
    """Return the handler that measures validation and test images and adds the epoch to the history."""
    measure = evaluator(session.network, settings, len(data.class_names))

    def record(trainer: Engine) -> None:
        validation, test = measure(data.validation), measure(data.test)
        session.history.append(
            Epoch(
                epoch=trainer.state.epoch,
                step=trainer.state.iteration,
                lr=float(session.schedule.get_last_lr()[0]),
                train_loss=float(trainer.state.metrics["loss"]),
                validation_loss=validation["loss"],
                validation_accuracy=validation["accuracy"],
                test_accuracy=test["accuracy"],
                seconds=trainer.state.times[Events.EPOCH_COMPLETED.name] or 0.0,
            )
        )

    return record


def refuse_divergence(session: Session) -> Callable[[Engine], None]:
    """Return the handler that ends a run before numbers that are not finite reach a checkpoint."""

    def check(trainer: Engine) -> None:
        weights = all(bool(parameter.isfinite().all()) for parameter in session.model.parameters())
        if not (weights and math.isfinite(float(session.train_loss.compute()))):
            raise UserError(
                f"Loss and weights must be finite, but were not before step {trainer.state.iteration}. "
                f"Lower the learning rate; the checkpoints in {session.run.path} are from before."
            )

    return check


def early_stopping(settings: TrainingSpec, trainer: Engine, history: History) -> EarlyStopping | None:
    """Return the handler that ends a run whose validation loss no longer falls, or None if that is not asked for."""
    if settings.early_stopping is None:
        return None
    patience = settings.early_stopping.patience
    stopper = EarlyStopping(patience, lambda _: -history.epochs[-1].validation_loss, trainer)
    stopper.logger = QUIET
    return stopper


def stop_if_asked(stop: threading.Event, save: Callable[[Engine], None]) -> Callable[[Engine], None]:
    """Return the handler that ends a run whose user wants it to stop, where all parts are at the same step."""

    def check(trainer: Engine) -> None:
        if stop.is_set():
            save(trainer)
            trainer.terminate()

    return check


def above_bars(report: Callable[[str], None]) -> Callable[[str], None]:
    """Return a report whose lines go above progress bars, not through them."""

    def write(line: str) -> None:
        with tqdm.external_write_mode(file=sys.stderr):
            report(line)

    return write


def attach_progress_bars(trainer: Engine) -> None:
    """Show the epochs, which stay on the screen, and the steps of an epoch with the loss, drawn some times a second."""
    drawn = time.monotonic()

    def is_time(_engine: Engine, _step: int) -> bool:
        nonlocal drawn
        late = time.monotonic() - drawn > BAR_INTERVAL
        drawn = time.monotonic() if late else drawn
        return late

    steps, epochs = ProgressBar(desc="epoch"), ProgressBar(desc="training", persist=True)
    often = Events.ITERATION_COMPLETED(event_filter=is_time)
    steps.attach(trainer, output_transform=lambda loss: {"loss": float(loss)}, event_name=often)
    epochs.attach(trainer, event_name=Events.EPOCH_COMPLETED, closing_event_name=Events.COMPLETED)
