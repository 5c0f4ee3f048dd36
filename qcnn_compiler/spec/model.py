"""The spec language, version 1, as pydantic models: each field valid by itself.

What needs two fields, or the flow of active wires, is checked in `checks.py`. The JSON
Schema that editors use is generated from these models by `schema.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, PrivateAttr

from qcnn_compiler.document import Path
from qcnn_compiler.spec.base import Extends, FileName, FromFile, Identifier, List, Model, Version
from qcnn_compiler.spec.embedding import Embedding
from qcnn_compiler.spec.hybrid import Features, Frontend, Input
from qcnn_compiler.spec.layers import AnyTemplate, LayerSpec
from qcnn_compiler.spec.readout_models import AncillaMap, ExpvalReadout, NoAncillas, ProbsReadout, Readout

# --- head -----------------------------------------------------------------------------


class ScaleHead(Model):
    """Multiply the outputs by one number, so that bounded expectations can be confident logits."""

    kind: Literal["scale"]
    init: Annotated[float, Field(ge=-1e6, le=1e6)] = 1.0
    """Its first value."""
    learn: bool = True
    """Whether it is trained."""


class SoftmaxHead(Model):
    """Softmax over the outputs. The loss that follows must then take probabilities."""

    kind: Literal["softmax"]


class LinearHead(Model):
    """A trained linear map of all outputs of the circuit, or of every patch and branch."""

    kind: Literal["linear"]
    outputs: Features
    """How many outputs come out: the number of classes."""
    bias: bool = True
    """Whether a trained number is added to each."""


class NoHead(Model):
    """The circuit's outputs as they are."""

    kind: Literal["none"]


Head = Annotated[ScaleHead | SoftmaxHead | LinearHead | NoHead, Field(discriminator="kind")]


class Expect(Model):
    """Numbers that must come out as written here; a wrong one is an error that shows the true one."""

    parameters: Annotated[int, Field(ge=0)] | None = None
    """Entries of all weight tensors of the circuit, or of all branches together."""
    classical: Annotated[int, Field(ge=0)] | None = None
    """Trained numbers outside the circuit: those of frontend and head."""
    features: Annotated[int, Field(ge=0)] | None = None
    """Length of one input vector."""
    outputs: Annotated[int, Field(ge=1)] | None = None
    """Length of one output vector."""
    wires: Annotated[int, Field(ge=1)] | None = None
    """Wires, ancillas included, of all branches together."""


class Branch(Model):
    """A circuit of its own beside others. What it does not say is as the file says for all branches."""

    frontend: Frontend = ()
    """Classical steps before this circuit, after those of the file."""
    wires: Annotated[int, Field(ge=1)] | None = None
    """Number of data wires."""
    embedding: Embedding | None = None
    """How features enter."""
    tensors: dict[Identifier, Annotated[int, Field(ge=1)]] | None = None
    """Weight tensors declared by hand with their lengths."""
    layers: Annotated[List[LayerSpec], Field(max_length=10_000)] | None = None
    """Convolutions, pools and other layers."""
    ancilla_map: AncillaMap | None = None
    """How kept wires are decoded onto ancillas before the readout."""
    readout: Readout | None = None
    """What is measured."""


class Spec(Model, FromFile):
    """One architecture: a quantum convolutional neural network, version 1 of the language."""

    qcnn: Version
    """Version of the language."""
    name: FileName
    """Name of the architecture: letters, digits, `.`, `_`, `-`."""
    description: str = ""
    """What it is, its source, and what it reproduces."""
    input: Input | None = None
    """What one input is; needed before a `frontend`. By default a vector of features."""
    frontend: Frontend = ()
    """Classical steps between input and circuit, one or a list in order; not part of the circuit."""
    wires: Annotated[int, Field(ge=1)]
    """Number of data wires."""
    embedding: Embedding
    """How features enter."""
    tensors: dict[Identifier, Annotated[int, Field(ge=1)]] = Field(default={})
    """Weight tensors declared by hand with their lengths, for `weights` that name slices of them, in any order."""
    templates: dict[Identifier, AnyTemplate] = Field(default={})
    """Unitaries of this file, used like those of the library."""
    layers: Annotated[List[LayerSpec], Field(max_length=10_000)] = ()
    """Convolutions, pools and other layers, first one first."""
    ancilla_map: AncillaMap = NoAncillas(kind="none")
    """How kept wires are decoded onto ancillas before the readout."""
    readout: Readout
    """What is measured: one readout, or a list whose outputs follow each other."""
    branches: Annotated[dict[Identifier, Branch], Field(max_length=32)] = Field(default={})
    """Circuits side by side on the same input, each with weights of its own; their outputs are joined in this order."""
    head: Head = NoHead(kind="none")
    """Classical last step of the model; not part of the circuit."""
    expect: Expect = Expect()
    """Assertions."""
    extends: Extends = Field(default=None, exclude=True)
    """Path, relative to this file, of a file whose keys hold where this one does not say them."""
    schema_: str | None = Field(default=None, alias="$schema", exclude=True)
    """Address of the JSON Schema, for editors; ignored."""

    _origins: Mapping[str, Path] = PrivateAttr(default={})

    @property
    def readouts(self) -> tuple[ExpvalReadout | ProbsReadout, ...]:
        """Return the readouts whose outputs follow each other."""
        return self.readout if isinstance(self.readout, tuple) else (self.readout,)

    def origin(self, path: Path) -> Path:
        """Return where `path` is written: in a branch that was taken out of a spec, what it overrides is below it."""
        return (*self._origins.get(str(path[0]), ()), *path) if path else path

    def overridden_by(self, name: str, fields: Mapping[str, object]) -> Spec:
        """Return the spec of the branch `name` alone, with `fields` in the place of what is said for all branches."""
        branch = self.model_copy(update={"name": f"{self.name}.{name}", "branches": {}, **fields})
        branch._origins = dict.fromkeys(fields, ("branches", name))
        return branch
