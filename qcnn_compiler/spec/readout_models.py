"""Ancilla maps and readouts of the spec language: what is measured at the end."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from qcnn_compiler.spec.base import Edge, List, Model, Position
from qcnn_compiler.spec.layers import Statements
from qcnn_compiler.spec.shape import Shape

# --- ancilla maps ------------------------------------------------------------------------


class OneHot(Model):
    """Flip ancilla j if and only if the k kept wires are in the j-th basis state: `2**k` ancillas.

    State j has kept wire i in |0> where bit i of j is 1: for two kept wires 11, 01, 10, 00.
    """

    kind: Literal["one_hot"]


class BinaryCopy(Model):
    """Copy the bit of each kept wire onto an ancilla of its own by a CNOT: k ancillas."""

    kind: Literal["binary"]


class Parity(Model):
    """Add the bits of chosen positions onto one ancilla by CNOTs: the ancilla is 1 where their sum is odd."""

    kind: Literal["parity"]
    of: Annotated[List[Edge], Field(min_length=1, max_length=64)] | None = None
    """Positions of each ancilla, as `[[0, 1], [1, 2]]` for two; by default one ancilla for all kept wires."""


class AncillaGates(Model):
    """Statements over the active positions and the ancillas `a0`, `a1`, ..."""

    kind: Literal["gates"]
    ancillas: Annotated[int, Field(ge=1, le=64)]
    """How many ancillas, all starting in |0>."""
    gates: Statements
    """Statements such as `CNOT 0 a0`, `Toffoli 0 -1 a1`, `CRY(t) 0 a0`."""


class NoAncillas(Model):
    """No ancilla wires."""

    kind: Literal["none"]


AncillaMap = Annotated[OneHot | BinaryCopy | Parity | AncillaGates | NoAncillas, Field(discriminator="kind")]

# --- readouts ----------------------------------------------------------------------------

ReadoutWires = Annotated[
    Annotated[Literal["ancilla", "active", "dropped", "all"], Tag("word")]
    | Annotated[List[Position], Tag("positions"), Field(min_length=1, max_length=64)],
    Discriminator(Shape(text="word", items="positions")),
]

#: `Z` for Z of every wire, `ZIX` for one letter per wire, `X0 Z-1` for letters at positions among the wires.
OBSERVABLE = r"^-?([XYZ]|[IXYZ]{2,64}|[XYZ]-?\d{1,5}( [XYZ]-?\d{1,5}){0,63})$"
Observable = Annotated[
    str, Field(pattern=OBSERVABLE, max_length=500, examples=["X", "Y", "Z", "-X", "-Y", "-Z", "ZZ", "X0 Z1"])
]


class ExpvalReadout(Model):
    """Expectation values of Pauli observables, each in [-1, 1]."""

    kind: Literal["expval"]
    observable: Annotated[
        Annotated[Observable, Tag("word")]
        | Annotated[List[Observable], Tag("words"), Field(min_length=1, max_length=4096)],
        Discriminator(Shape(text="word", items="words")),
    ] = "Z"
    """`Z`: of every wire; `ZIX`: one letter per wire; `X0 Z2`: letters at positions; or a list, one after another.
    `-Z` is 1 on |1>, so that a flipped one-hot ancilla scores highest."""
    wires: ReadoutWires = "active"
    """`active`, `ancilla`, `dropped` by pools, `all`, or a list of active positions."""


class ProbsReadout(Model):
    """Probabilities of all basis states of the wires, first wire most significant."""

    kind: Literal["probs"]
    wires: ReadoutWires = "active"
    """`active`, `ancilla`, `dropped` by pools, `all`, or a list of active positions."""


OneReadout = Annotated[ExpvalReadout | ProbsReadout, Field(discriminator="kind")]
Readout = Annotated[
    Annotated[OneReadout, Tag("one")] | Annotated[List[OneReadout], Tag("several"), Field(min_length=1, max_length=64)],
    Discriminator(Shape(items="several", other="one")),
]
