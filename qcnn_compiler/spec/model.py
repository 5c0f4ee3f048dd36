"""The spec language, version 1, as pydantic models: each field valid by itself.

What needs two fields, or the flow of active wires, is checked in `checks.py`. The JSON
Schema that editors use is generated from these models by `schema.py`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Field, PrivateAttr, Tag

from qcnn_compiler.document import Document
from qcnn_compiler.spec.base import FileName, Flag, Identifier, List, Model, Position, Version
from qcnn_compiler.spec.layers import AnyTemplate, LayerSpec
from qcnn_compiler.spec.shape import Shape

# --- embedding -------------------------------------------------------------------------


class AmplitudeEmbedding(Model):
    """Features become the amplitudes of the data wires, divided by their Euclidean norm."""

    kind: Literal["amplitude"]
    features: Annotated[int, Field(ge=1)] | None = None
    """Length of one input vector; by default `2**wires`. Fewer are filled up with `pad`."""
    pad: Annotated[float, Field(ge=-1e6, le=1e6)] = 0.0
    """Value of the amplitudes, before normalising, for which there is no feature."""


class AngleEmbedding(Model):
    """Feature i rotates wire i by as many radians; one feature per wire."""

    kind: Literal["angle"]
    rotation: Literal["X", "Y", "Z"] = "X"
    """Axis of the rotation."""


class NoEmbedding(Model):
    """Data wires start in |0>; features enter through `x[i]` in gates."""

    kind: Literal["none"]


Embedding = Annotated[AmplitudeEmbedding | AngleEmbedding | NoEmbedding, Field(discriminator="kind")]


# --- ancilla map, readout, head ----------------------------------------------------------


class OneHot(Model):
    """Flip ancilla j if and only if the k kept wires are in the j-th basis state: `2**k` ancillas.

    State j has kept wire i in |0> where bit i of j is 1: for two kept wires 11, 01, 10, 00.
    """

    kind: Literal["one_hot"]


class NoAncillas(Model):
    """No ancilla wires."""

    kind: Literal["none"]


AncillaMap = Annotated[OneHot | NoAncillas, Field(discriminator="kind")]

ReadoutWires = Annotated[
    Annotated[Literal["ancilla", "active"], Tag("word")]
    | Annotated[List[Position], Tag("positions"), Field(min_length=1, max_length=64)],
    Discriminator(Shape(text="word", items="positions")),
]


class ExpvalReadout(Model):
    """One expectation value per wire, each in [-1, 1]."""

    kind: Literal["expval"]
    observable: Literal["X", "Y", "Z", "-X", "-Y", "-Z"] = "Z"
    """Pauli observable; `-Z` is 1 on |1>, so that a flipped one-hot ancilla scores highest."""
    wires: ReadoutWires = "active"
    """`ancilla`, `active`, or a list of active positions."""


class ProbsReadout(Model):
    """Probabilities of all basis states of the wires, first wire most significant."""

    kind: Literal["probs"]
    wires: ReadoutWires = "active"
    """`ancilla`, `active`, or a list of active positions."""


Readout = Annotated[ExpvalReadout | ProbsReadout, Field(discriminator="kind")]


class ScaleHead(Model):
    """Multiply the outputs by one number, so that bounded expectations can be confident logits."""

    kind: Literal["scale"]
    init: Annotated[float, Field(ge=-1e6, le=1e6)] = 1.0
    """Its first value."""
    learn: Flag = True
    """Whether it is trained."""


class SoftmaxHead(Model):
    """Softmax over the outputs. The loss that follows must then take probabilities."""

    kind: Literal["softmax"]


class NoHead(Model):
    """The circuit's outputs as they are."""

    kind: Literal["none"]


Head = Annotated[ScaleHead | SoftmaxHead | NoHead, Field(discriminator="kind")]


class Expect(Model):
    """Numbers that must come out as written here; a wrong one is an error that shows the true one."""

    parameters: Annotated[int, Field(ge=0)] | None = None
    """Entries of all weight tensors of the circuit."""
    features: Annotated[int, Field(ge=0)] | None = None
    """Length of one input vector."""
    outputs: Annotated[int, Field(ge=1)] | None = None
    """Length of one output vector."""
    wires: Annotated[int, Field(ge=1)] | None = None
    """Wires, ancillas included."""


class Spec(Model):
    """One architecture: a quantum convolutional neural network, version 1 of the language."""

    qcnn: Version
    """Version of the language."""
    name: FileName
    """Name of the architecture: letters, digits, `.`, `_`, `-`."""
    description: str = ""
    """What it is, its source, and what it reproduces."""
    wires: Annotated[int, Field(ge=1)]
    """Number of data wires."""
    embedding: Embedding
    """How features enter."""
    tensors: dict[Identifier, Annotated[int, Field(ge=1)]] = Field(default={})
    """Weight tensors declared by hand with their lengths, for `weights` that name slices of them."""
    templates: dict[Identifier, AnyTemplate] = Field(default={})
    """Unitaries of this file, used like those of the library."""
    layers: Annotated[List[LayerSpec], Field(max_length=10_000)] = ()
    """Convolutions, pools and other layers, first one first."""
    ancilla_map: AncillaMap = NoAncillas(kind="none")
    """How kept wires are decoded onto ancillas before the readout."""
    readout: Readout
    """What is measured."""
    head: Head = NoHead(kind="none")
    """Classical last step of the model; not part of the circuit."""
    expect: Expect = Expect()
    """Assertions."""
    schema_: str | None = Field(default=None, alias="$schema", exclude=True)
    """Address of the JSON Schema, for editors; ignored."""

    _document: Document | None = PrivateAttr(default=None)

    @property
    def document(self) -> Document | None:
        """Return the file that this was read from, for the places of later findings."""
        return self._document

    def read_from(self, document: Document) -> Spec:
        """Return `self`, which now remembers its file."""
        self._document = document
        return self
