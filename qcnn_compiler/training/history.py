"""What was measured at the end of every epoch."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any


@dataclass(frozen=True)
class Epoch:
    """One line of `metrics.csv`. Accuracies are fractions; `test_accuracy` is measured and never used."""

    epoch: int
    step: int
    lr: float
    train_loss: float
    validation_loss: float
    validation_accuracy: float
    test_accuracy: float
    seconds: float

    def line(self, epochs: int) -> str:
        """Return the line that is shown to the user."""
        return (
            f"epoch {self.epoch:>{len(str(epochs))}}/{epochs}   train loss {self.train_loss:.4f}   "
            f"validation loss {self.validation_loss:.4f} accuracy {self.validation_accuracy:7.2%}   "
            f"test accuracy {self.test_accuracy:7.2%}   {self.seconds:.1f} s"
        )


def best(epochs: Sequence[Epoch]) -> Epoch:
    """Return the epoch of highest validation accuracy; among equals of lowest validation loss, then the first."""
    return max(epochs, key=lambda epoch: (epoch.validation_accuracy, -epoch.validation_loss))


def to_csv(epochs: Sequence[Epoch]) -> bytes:
    """Return the table with one line per epoch."""
    text = io.StringIO()
    table = csv.DictWriter(text, [field.name for field in fields(Epoch)], lineterminator="\n")
    table.writeheader()
    table.writerows(asdict(epoch) for epoch in epochs)
    return text.getvalue().encode()


class History:
    """The epochs so far, in the form that a checkpoint stores."""

    def __init__(self) -> None:
        self.epochs: tuple[Epoch, ...] = ()

    def append(self, epoch: Epoch) -> None:
        """Add the epoch that has just ended."""
        self.epochs = (*self.epochs, epoch)

    def improved(self, *_: object) -> bool:
        """Tell whether the newest epoch is the best; extra arguments make it an event filter."""
        return best(self.epochs) is self.epochs[-1]

    def state_dict(self) -> dict[str, Any]:
        """Return the epochs as plain values."""
        return {"epochs": [asdict(epoch) for epoch in self.epochs]}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Take the epochs of an earlier part of the run."""
        self.epochs = tuple(Epoch(**epoch) for epoch in state["epochs"])
