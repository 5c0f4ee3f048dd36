"""What a change costs: one level per kind of change, from the one table that reviewers read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How much of a trained model survives a change, the mildest first."""

    NONE = 0
    COSMETIC = 1
    TRAINING = 2
    WEIGHTS_COMPATIBLE = 3
    WEIGHTS_BREAKING = 4
    INTERFACE_BREAKING = 5

    def __str__(self) -> str:
        return self.name.lower().replace("_", "-")

    @property
    def keeps_weights(self) -> bool:
        """Return whether every old checkpoint loads and gives the same outputs."""
        return self <= Level.WEIGHTS_COMPATIBLE


#: What `--fail-on` takes.
LEVELS = {str(level): level for level in Level if level}


@dataclass(frozen=True)
class Rule:
    """The level of a kind of change, and why it is not a milder one."""

    level: Level
    why: str


_COSMETIC, _TRAINING, _COMPATIBLE = Level.COSMETIC, Level.TRAINING, Level.WEIGHTS_COMPATIBLE
_WEIGHTS, _INTERFACE = Level.WEIGHTS_BREAKING, Level.INTERFACE_BREAKING

#: Every kind of change. To review what `qcnn diff` promises, read this.
TABLE: dict[str, Rule] = {
    "words": Rule(_COSMETIC, "names, descriptions and assertions are for people: nothing computed reads them"),
    "spelling": Rule(_COSMETIC, "another way to write the same circuit, operation for operation"),
    "added_file": Rule(_COSMETIC, "there are no weights of it yet"),
    "renamed_file": Rule(_COSMETIC, "where a file lies is for people: nothing computed depends on it"),
    "settings": Rule(_TRAINING, "settings say how weights are found, not what they mean"),
    "first_values": Rule(_TRAINING, "first values are replaced by those of a checkpoint"),
    "trained_or_fixed": Rule(_TRAINING, "the numbers are the same ones, trained or not"),
    "fitting": Rule(_TRAINING, "what was fitted is kept in the checkpoint; only a new training fits otherwise"),
    "data_size": Rule(_TRAINING, "training data are resized otherwise; the model reads as many numbers as before"),
    "equivalent": Rule(_COMPATIBLE, "other operations, but the same function of the same tensors, as was computed"),
    "function": Rule(_WEIGHTS, "old weights would load, but mean another function"),
    "unproven": Rule(_WEIGHTS, "too large to compute here, or angles too steep: the same function is not promised"),
    "tensors": Rule(_WEIGHTS, "an old checkpoint lacks a tensor, has one too many, or one of another shape"),
    "steps": Rule(_WEIGHTS, "the classical steps compute something else"),
    "branches": Rule(_WEIGHTS, "tensors belong to branches by name"),
    "features": Rule(_INTERFACE, "inputs have another length"),
    "input": Rule(_INTERFACE, "the same numbers in a row are another image"),
    "embedding": Rule(_INTERFACE, "features mean something else: amplitudes, angles in radians, bits"),
    "outputs": Rule(_INTERFACE, "outputs have another length"),
    "readout": Rule(_INTERFACE, "an output stands for something else"),
    "kind_of_output": Rule(_INTERFACE, "outputs are another kind of number: what the circuit measures, logits, or"
                           " probabilities"),
    "removed_file": Rule(_INTERFACE, "there is nothing left to load weights into"),
}  # fmt: skip


@dataclass(frozen=True)
class Change:
    """One thing that changed.

    Attributes:
        kind: key of `TABLE`.
        where: in words of the field: `layer 3 conv`, `readout`.
        what: what it was and is.
        sign: `~` changed, `+` added, `-` removed.
        part: what it belongs to: `circuit`, `branch a`, `tensors`, `training`, ...
        line: where it is written, 1-based, in the new file if it is there, else in the old one.
    """

    kind: str
    where: str
    what: str
    sign: str = "~"
    part: str = "circuit"
    line: int | None = None

    @property
    def level(self) -> Level:
        """Return what the change costs."""
        return TABLE[self.kind].level

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" if self.what else self.where


def highest(changes: Iterable[Change]) -> Level:
    """Return the level of all changes together."""
    return max((change.level for change in changes), default=Level.NONE)
