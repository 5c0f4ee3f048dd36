"""Layers of the spec language: templates, wiring, weights, and what is made of them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag, WithJsonSchema

from qcnn_compiler.spec.base import Identifier, List, Model, Position, is_default
from qcnn_compiler.spec.embedding import EmbedLayer
from qcnn_compiler.spec.motifs import WORDS
from qcnn_compiler.spec.shape import Shape
from qcnn_compiler.spec.sharing import Weights
from qcnn_compiler.spec.wiring import KEEP
from qcnn_compiler.spec.wiring_models import Chosen, Wiring

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
    """Statements such as `RY(2*t + pi/4) a`, `CNOT a b`, `measure a -> m`, `if m: X b`, in quotes where a list between
    brackets holds one with a comma or a bracket: `["RX(x[0]) a"]`."""
    description: str = ""
    """What it is and where it comes from."""


NestedWires = Annotated[
    Annotated[int, Tag("count"), Field(ge=1, le=32)]
    | Annotated[List[Identifier], Tag("names"), Field(min_length=1, max_length=32)],
    Discriminator(Shape(items="names", other="count")),
]


class NestedTemplate(Model):
    """A unitary of the user made of layers: an architecture used as one gate."""

    wires: NestedWires
    """How many wires, or their names, in the order in which an edge fills them; positions in the layers count these."""
    layers: Annotated[List[LayerSpec], Field(min_length=1, max_length=10_000)]
    """Layers, first one first, all wires active at the beginning. Weights are the template's own: `tie` shares them
    within it, and `tensors` of the file cannot be named."""
    description: str = ""
    """What it is and where it comes from."""


AnyTemplate = Annotated[
    Annotated[TemplateSpec, Tag("gates")] | Annotated[NestedTemplate, Tag("layers")],
    Discriminator(Shape(keys=(("gates", "gates"), ("layers", "layers")))),
]


# --- keep ------------------------------------------------------------------------------


KEEP_PATTERN = rf"^({'|'.join(KEEP)}|[01*!]+)$"
RESTORE_PATTERN = rf"^(previous|{'|'.join(WORDS)}|[01*!]+)$"
KeepWord = Annotated[str, Field(pattern=KEEP_PATTERN, max_length=64, examples=[*KEEP, "01", "*!"])]
Keep = Annotated[
    Annotated[KeepWord, Tag("word")]
    | Annotated[List[Position], Tag("positions"), Field(min_length=1, max_length=10_000)],
    Discriminator(Shape(text="word", items="positions")),
]

Recall = Annotated[str, Field(pattern=RESTORE_PATTERN, max_length=64, examples=["previous", *WORDS, "01"])]
Restore = Annotated[
    Annotated[Recall, Tag("word")]
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
    allow_empty: Annotated[bool, Field(exclude_if=is_default(False))] = False
    """Where the wiring joins nothing, as on too few wires, nothing happens: no gate, no weight, and no error."""
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
    keep: Keep = ()
    """Active positions that survive: a word, a list, or a pattern, the 1s of which survive. `01` is repeated; `*`
    stands for the 0s and `!` for the 1s that fill a pattern up: `1*1` keeps the first and the last. Either this or
    `drop`."""
    drop: Annotated[Chosen, Field(exclude_if=is_default(()))] = ()
    """Instead of `keep`: active positions that do not survive, as HierarQcal's masks say it. Words and patterns are
    fitted as HierarQcal fits them: what is left after whole repetitions of a pattern survives."""
    allow_empty: Annotated[bool, Field(exclude_if=is_default(False))] = False
    """Where the wiring joins nothing, wires are dropped without a gate or weight, and where no wire would be left,
    nothing happens, as in HierarQcal; both are errors otherwise."""
    name: Identifier | None = None
    """Name of the weight tensor; by default the kind and a number, such as `pool1`."""


class GatesLayer(Model):
    """Statements on positions among the active wires: a fully connected block."""

    kind: Literal["gates"]
    gates: Statements
    """Statements such as `RY(t0) 0`, `CNOT 0 -1`."""
    name: Identifier | None = None
    """Name of the weight tensor; by default the kind and a number, such as `gates1`."""


class UnpoolLayer(Model):
    """Wires that pools dropped become active again: HierarQcal's unmask. A wire that was measured cannot come back."""

    kind: Literal["unpool"]
    restore: Restore = "previous"
    """`previous`: the wires before the latest pool that no unpool has answered; or a word, a pattern or a list that
    chooses among all wires, in their first order, and is added to the active ones."""
    allow_empty: Annotated[bool, Field(exclude_if=is_default(False))] = False
    """Where no pool is left to answer, `previous` does nothing; it is an error otherwise."""
    name: Identifier | None = None
    """Name of the layer; by default the kind and a number, such as `unpool1`."""


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
    | Annotated[UnpoolLayer, Tag("unpool")]
    | Annotated[EmbedLayer, Tag("embed")]
    | Annotated[RepeatLayers, Tag("repeat")],
    Discriminator(
        Shape(
            kinds=("conv", "pool", "gates", "unpool", "embed"),
            keys=tuple((k, "repeat") for k in ("repeat", "until_wires", "layers")),
        )
    ),
]
