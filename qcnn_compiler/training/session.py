"""What a training consists of, and how it is put into a checkpoint and taken out again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from ignite.engine import Engine, Events
from ignite.handlers import Checkpoint, EarlyStopping
from ignite.metrics import Average
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.checkpoint import Saved, write_checkpoint
from qcnn_compiler.training.history import History
from qcnn_compiler.training.run import Run


class Generators:
    """The global random generators of torch, which dropout draws from."""

    def state_dict(self) -> dict[str, Any]:
        """Return the state of the CPU's generator and of every GPU's."""
        return {
            "cpu": torch.get_rng_state(),
            "cuda": torch.cuda.get_rng_state_all() if torch.cuda.is_available() else [],
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Set the generators; those of GPUs only if this machine has as many as the one before."""
        torch.set_rng_state(state["cpu"])
        if state["cuda"] and torch.cuda.device_count() == len(state["cuda"]):
            torch.cuda.set_rng_state_all(state["cuda"])


@dataclass(frozen=True, eq=False)
class Session:
    """All moving parts of one training; `header` says in every checkpoint what it belongs to.

    `network` is what the steps run: the model, or what comes behind its frozen steps.
    """

    run: Run
    header: Mapping[str, Any]
    steps_per_epoch: int
    model: nn.Module
    network: nn.Module
    optimizer: torch.optim.Optimizer
    schedule: LambdaLR
    trainer: Engine
    train_loss: Average
    history: History
    early_stopping: EarlyStopping | None

    @property
    def parts(self) -> dict[str, Any]:
        """Every part that has a state."""
        names = ("model", "optimizer", "schedule", "trainer", "train_loss", "history", "early_stopping")
        parts = {name: getattr(self, name) for name in names} | {"generators": Generators()}
        return {name: part for name, part in parts.items() if part is not None}

    def is_finished(self) -> bool:
        """Tell whether no step is left: all epochs are done, or early stopping has ended the run."""
        stopper = self.early_stopping
        all_epochs = len(self.history.epochs) == self.header["settings"]["epochs"]
        return all_epochs or (stopper is not None and stopper.counter >= stopper.patience)

    def save_last(self) -> Checkpoint:
        """Return the handler that saves everything."""
        return Checkpoint(self.parts, self._write(), filename_pattern=self.run.last.name)

    def save_best(self) -> Checkpoint:
        """Return the handler that saves the weights."""
        return Checkpoint(
            {"model": self.model, "history": self.history}, self._write(), filename_pattern=self.run.best.name
        )

    def restore(self, saved: Saved) -> None:
        """Continue from a checkpoint of the same run.

        Raises:
            UserError: it holds something else.
        """
        try:
            Checkpoint.load_objects(self.parts, saved.state)
        except (RuntimeError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise UserError(
                f"Checkpoint must hold the state of this training, but {saved.path} does not ({error})."
            ) from error
        if self.trainer.state.iteration % self.steps_per_epoch:
            # Ignite resets a metric when an epoch starts, and here the epoch starts in its middle.
            self.trainer.add_event_handler(
                Events.EPOCH_STARTED(once=self.trainer.state.epoch + 1),
                lambda: self.train_loss.load_state_dict(saved.state["train_loss"]),
            )

    def _write(self) -> Callable[..., None]:
        # A function and not ignite's BaseSaveHandler, whose old file is removed before the new one is written.
        def write(state: Mapping[str, Any], filename: str, _metadata: Mapping[str, Any]) -> None:
            position = {"epoch": self.trainer.state.epoch, "step": self.trainer.state.iteration}
            write_checkpoint(self.run.path / filename, {**self.header, **position}, state)

        return write
