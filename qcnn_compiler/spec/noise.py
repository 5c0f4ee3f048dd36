"""The evaluation file, version 1: how any trained architecture is measured, with noise and shots as on hardware."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from qcnn_compiler.spec.base import Extends, FileName, FromFile, Model, Version

Probability = Annotated[float, Field(ge=0, le=1)]


class Channels(Model):
    """What happens to every wire that a gate touches, each by itself, after the gate and in the order of the keys."""

    depolarizing: Probability = 0.0
    """Probability that the wire is replaced by I/2; PennyLane counts Pauli errors, which are three quarters of it."""
    amplitude_damping: Probability = 0.0
    """Probability that |1> decays to |0>."""
    phase_damping: Probability = 0.0
    """Probability of losing the phase: off-diagonal entries shrink by the root of 1 minus it."""


class Noise(Model):
    """Errors by class of operation; a class that is not named has none. Amplitudes are prepared without error."""

    one_wire: Channels = Channels()
    """After gates on one wire, those of an angle embedding included."""
    two_wire: Channels = Channels()
    """After gates on two wires, controls counted."""
    many_wire: Channels = Channels()
    """After gates on three and more wires, controls counted."""
    measure: Probability = 0.0
    """Probability that the outcome of a `measure` inside the circuit is the wrong one."""
    readout: Annotated[float, Field(ge=0, le=0.5)] = 0.0
    """Probability that a bit measured at the end is read wrongly: <Z> shrinks by 1 - 2 times it."""


class EvaluationSpec(Model, FromFile):
    """One evaluation file, usable with every architecture."""

    qcnn_evaluation: Version
    """Version of the language of evaluation files."""
    name: FileName
    """Name of the file's noise or machine: letters, digits, `.`, `_`, `-`."""
    description: str = ""
    """What it stands for, and where its numbers come from."""
    noise: Noise = Noise()
    """Errors of gates and measurements."""
    shots: Annotated[int, Field(ge=1, le=10_000_000)] | None = None
    """Measurements of each observable and image; null means exact values."""
    seed: Annotated[int, Field(ge=0, lt=2**32)] = 0
    """Seed of the shots."""
    test_limit: Annotated[int, Field(ge=1)] | None = None
    """Measure only the first so many test images; null means all."""
    extends: Extends = Field(default=None, exclude=True)
    """Path, relative to this file, of a file whose keys hold where this one does not say them."""
    schema_: str | None = Field(default=None, alias="$schema", exclude=True)
    """Address of the JSON Schema, for editors; ignored."""

    @property
    def active_noise(self) -> Noise | None:
        """Return the noise, or None where every probability is 0."""
        return self.noise if self.noise != Noise() else None

    @property
    def conditions(self) -> str:
        """Return under what is measured, in words."""
        shots = [f"{self.shots:,} shot{'s' * (self.shots > 1)} each (seed {self.seed})"] if self.shots else []
        return ", ".join([f"noise `{self.name}`"] * (self.active_noise is not None) + shots)
