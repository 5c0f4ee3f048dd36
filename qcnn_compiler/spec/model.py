"""The spec language, version 1, as pydantic models: each field valid by itself.

What needs two fields, or the flow of active wires, is checked in `checks.py`. The JSON
Schema that editors use is generated from this file by `schema.py`.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    PrivateAttr,
    Strict,
    Tag,
    WithJsonSchema,
)

from qcnn_compiler.document import Document
from qcnn_compiler.spec.shape import Shape
from qcnn_compiler.spec.wiring import KEEP, PRESETS

T = TypeVar("T")
#: A YAML list, frozen.
List = Annotated[tuple[T, ...], Strict(False)]

Identifier = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$", max_length=60)]
FileName = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=80)]
Position = Annotated[int, Field(ge=-10_000, le=10_000)]
Edge = Annotated[List[Position], Field(min_length=1, max_length=32)]
Flag = Annotated[bool, Field(description="`true` or `false`.")]


class Model(BaseModel):
    """Base of every model: unknown keys refused, types taken literally, values frozen."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, use_attribute_docstrings=True)


# --- embedding -------------------------------------------------------------------------


class AmplitudeEmbedding(Model):
    """Features become the amplitudes of the data wires, divided by their Euclidean norm."""

    kind: Literal["amplitude"]
    features: Annotated[int, Field(ge=1)] | None = None
    """Length of one input vector; by default `2**wires`. Fewer are filled up with `pad`."""
    pad: Annotated[float, Field(allow_inf_nan=False)] = 0.0
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


# --- templates -------------------------------------------------------------------------


def _joined(value: Any) -> Any:
    """Return `if m: X a` for the mapping `{if m: X a}`, which is what YAML makes of it without quotes."""
    if isinstance(value, dict) and len(value) == 1:
        ((key, rest),) = value.items()
        if isinstance(key, str) and key.startswith("if ") and isinstance(rest, str):
            return f"{key}: {rest}"
    return value


_CONDITIONED = {
    "type": "object",
    "minProperties": 1,
    "maxProperties": 1,
    "propertyNames": {"pattern": "^if "},
    "additionalProperties": {"type": "string"},
}
Statement = Annotated[
    str,
    BeforeValidator(_joined),
    WithJsonSchema({"if": {"type": "object"}, "then": _CONDITIONED, "else": {"type": "string"}}),
]
Statements = Annotated[List[Statement], Field(min_length=1, max_length=10_000)]


class TemplateSpec(Model):
    """A unitary of the user: named wires and one statement per line."""

    wires: Annotated[List[Identifier], Field(min_length=1, max_length=32)]
    """Names of the wires, in the order in which an edge fills them."""
    gates: Statements
    """Statements such as `RY(2*t + pi/4) a`, `CNOT a b`, `measure a -> m`, `if m: X b`."""
    description: str = ""
    """What it is and where it comes from."""


# --- wiring ----------------------------------------------------------------------------


PresetName = Literal[tuple(PRESETS)]  # type: ignore[valid-type]  # the table is the list of names


class PresetWiring(Model):
    """A generator by name."""

    preset: PresetName
    """Name of the generator."""
    reverse: Flag = False
    """Turn every edge round."""
    dedupe: Flag = False
    """Drop edges that join the same wires as an earlier one."""


class EdgesWiring(Model):
    """Edges written out."""

    edges: Annotated[List[Edge], Field(min_length=1, max_length=10_000)]
    """Edges as positions among the active wires; negative positions count from the end."""
    reverse: Flag = False
    """Turn every edge round."""
    dedupe: Flag = False
    """Drop edges that join the same wires as an earlier one."""


class Cycle(Model):
    """Edges (i, i+stride, ...) for i = offset, offset+step, ...: HierarQcal's cycle."""

    stride: Annotated[int, Field(ge=1, le=10_000)] = 1
    """Distance between neighbours within an edge."""
    step: Annotated[int, Field(ge=1, le=10_000)] = 1
    """Distance between the first wires of consecutive edges."""
    offset: Annotated[int, Field(ge=0, le=10_000)] = 0
    """First wire of the first edge."""
    boundary: Literal["open", "periodic"] = "open"
    """Whether edges that run past the end are dropped or go round."""
    order: List[Annotated[int, Field(ge=1, le=10_000)]] = ()
    """Numbers (from 1) of the edges that go first."""
    arity: Annotated[int, Field(ge=1, le=32)] = 2
    """Wires of one edge."""


class CycleWiring(Model):
    """The general generator."""

    cycle: Cycle
    """Its stride, step, offset and boundary."""
    reverse: Flag = False
    """Turn every edge round."""
    dedupe: Flag = False
    """Drop edges that join the same wires as an earlier one."""


WiringItem = Annotated[
    Annotated[PresetName, Tag("word")]
    | Annotated[EdgesWiring, Tag("edges")]
    | Annotated[CycleWiring, Tag("cycle")]
    | Annotated[PresetWiring, Tag("preset")],
    Discriminator(Shape(text="word", keys=(("edges", "edges"), ("cycle", "cycle"), ("preset", "preset")))),
]
Wiring = Annotated[
    Annotated[WiringItem, Tag("one")] | Annotated[List[WiringItem], Tag("several"), Field(min_length=1)],
    Discriminator(Shape(items="several", other="one")),
]

# --- weights and keep ------------------------------------------------------------------


class Tie(Model):
    """One set of angles for the layer, shared with every other layer tied to the same name."""

    tie: Identifier
    """Name of the weight tensor."""


#: A whole tensor by name, or a part of a declared one: `kernel`, `params[15:30]`.
TensorSlice = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*(\[\d{1,9}:\d{1,9}\])?$", max_length=90)]

Weights = Annotated[
    Annotated[Literal["shared", "per_edge"], Tag("word")]
    | Annotated[Tie, Tag("tie")]
    | Annotated[List[TensorSlice], Tag("slices"), Field(min_length=1, max_length=10_000)],
    Discriminator(Shape(text="word", items="slices", keys=(("tie", "tie"),))),
]

_KEEP_WORDS = "|".join(KEEP)
KeepWord = Annotated[str, Field(pattern=rf"^({_KEEP_WORDS}|[01*!]+)$", max_length=64, examples=[*KEEP, "01", "*!"])]
Keep = Annotated[
    Annotated[KeepWord, Tag("word")]
    | Annotated[List[Position], Tag("positions"), Field(min_length=1, max_length=10_000)],
    Discriminator(Shape(text="word", items="positions")),
]


# --- layers ----------------------------------------------------------------------------


class ConvLayer(Model):
    """A template on every edge of a wiring; all wires stay active."""

    kind: Literal["conv"]
    template: Identifier
    """Name of a template of the library or of this file."""
    wiring: Wiring = "brick_ring"
    """Which wires are joined, in order: a generator, explicit edges, or a list of both."""
    weights: Weights = "shared"
    """`shared`: one set of angles for the layer; `per_edge`; `{tie: name}`; or one name per edge."""
    name: Identifier | None = None
    """Name of the weight tensor; by default the kind and a number, such as `conv1`."""


class PoolLayer(Model):
    """A template on every edge, after which only the wires of `keep` stay active."""

    kind: Literal["pool"]
    template: Identifier | None = None
    """Name of a template; without one the other wires are traced out."""
    wiring: Wiring = "pairs"
    """Which wires are joined, in order: a generator, explicit edges, or a list of both."""
    weights: Weights = "shared"
    """`shared`: one set of angles for the layer; `per_edge`; `{tie: name}`; or one name per edge."""
    keep: Keep
    """Active positions that survive: a word, a pattern of 0, 1, *, !, or a list."""
    name: Identifier | None = None
    """Name of the weight tensor; by default the kind and a number, such as `pool1`."""


class GatesLayer(Model):
    """Statements on positions among the active wires: a fully connected block."""

    kind: Literal["gates"]
    gates: Statements
    """Statements such as `RY(t0) 0`, `CNOT 0 -1`."""
    name: Identifier | None = None
    """Name of the weight tensor; by default the kind and a number, such as `gates1`."""


class RepeatLayers(Model):
    """Layers that follow each other several times, with new weights each time unless tied."""

    repeat: Annotated[int, Field(ge=1)] | None = None
    """How often."""
    until_wires: Annotated[int, Field(ge=1)] | None = None
    """Instead of `repeat`: go on until at most this many wires are active."""
    layers: Annotated[List[LayerSpec], Field(min_length=1, max_length=10_000)]
    """What is repeated."""


LayerSpec = Annotated[
    Annotated[ConvLayer, Tag("conv")]
    | Annotated[PoolLayer, Tag("pool")]
    | Annotated[GatesLayer, Tag("gates")]
    | Annotated[RepeatLayers, Tag("repeat")],
    Discriminator(
        Shape(kinds=("conv", "pool", "gates"), keys=tuple((k, "repeat") for k in ("repeat", "until_wires", "layers")))
    ),
]


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
    init: Annotated[float, Field(allow_inf_nan=False)] = 1.0
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

    qcnn: Literal[1]
    """Version of the language."""
    name: FileName
    """Name of the architecture: letters, digits, `.`, `_`, `-`."""
    description: str = ""
    """What it is, its source, and what it reproduces."""
    wires: Annotated[int, Field(ge=1)]
    """Number of data wires."""
    embedding: Embedding
    """How features enter."""
    tensors: dict[Identifier, Annotated[int, Field(ge=1)]] = {}
    """Weight tensors declared by hand with their lengths, for `weights` that name slices of them."""
    templates: dict[Identifier, TemplateSpec] = {}
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
