"""Wiring in the spec language: generators by name, with options, or edges written out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Discriminator, Field, Tag

from qcnn_compiler.spec.base import Edge, List, Model, Position, is_default
from qcnn_compiler.spec.motifs import WORDS
from qcnn_compiler.spec.shape import Shape
from qcnn_compiler.spec.wiring import PRESETS

if TYPE_CHECKING:
    PresetName = str
else:
    PresetName = Literal[tuple(PRESETS)]  # the table is the list of names


class PresetWiring(Model):
    """A generator by name."""

    preset: PresetName
    """Name of the generator."""
    reverse: bool = False
    """Turn every edge round."""
    dedupe: bool = False
    """Drop edges that join the same wires as an earlier one."""


class EdgesWiring(Model):
    """Edges written out."""

    edges: Annotated[List[Edge], Field(min_length=1, max_length=10_000)]
    """Edges as positions among the active wires; negative positions count from the end."""
    reverse: bool = False
    """Turn every edge round."""
    dedupe: bool = False
    """Drop edges that join the same wires as an earlier one."""


#: Which edges go first; HierarQcal's `edge_order`, whose -1 is `reverse`.
Order = Annotated[
    Annotated[Literal["reverse"], Tag("word")]
    | Annotated[List[Annotated[int, Field(ge=1, le=10_000)]], Tag("numbers"), Field(max_length=1000)],
    Discriminator(Shape(text="word", items="numbers")),
]
Arity = Annotated[int, Field(ge=1, le=32)]
Boundary = Literal["open", "periodic"]


class Cycle(Model):
    """Edges (i, i+stride, ...) for i = offset, offset+step, ...: HierarQcal's cycle."""

    stride: Annotated[int, Field(ge=1, le=10_000)] = 1
    """Distance between neighbours within an edge."""
    step: Annotated[int, Field(ge=1, le=10_000)] = 1
    """Distance between the first wires of consecutive edges."""
    offset: Annotated[int, Field(ge=0, le=10_000)] = 0
    """First wire of the first edge."""
    boundary: Boundary = "open"
    """Whether edges that run past the end are dropped or go round."""
    order: Order = ()
    """Numbers (from 1) of the edges that go first, each once; or `reverse`: the last edge goes first. Numbers beyond
    the last edge count for nothing, as in HierarQcal, so that one order serves at every size."""
    arity: Arity = 2
    """Wires of one edge."""
    shrink: Annotated[bool, Field(exclude_if=is_default(False))] = False
    """On few wires do as HierarQcal: a stride that leads back to its start becomes 1, and where there are `arity` edges
    that all join the same wires, as in a ring of two, only the first is made."""


class CycleWiring(Model):
    """The general generator."""

    cycle: Cycle
    """Its stride, step, offset and boundary."""
    reverse: bool = False
    """Turn every edge round."""
    dedupe: bool = False
    """Drop edges that join the same wires as an earlier one."""


class Permute(Model):
    """Every choice of wires: HierarQcal's permute. Two wires in both orders are one edge."""

    combinations: bool = True
    """Whether each choice is taken once, in ascending order; otherwise in every order."""
    arity: Arity | None = None
    """Wires of one edge; by default those of the template."""
    order: Order = ()
    """Numbers (from 1) of the edges that go first, each once; or `reverse`: the last edge goes first. Numbers beyond
    the last edge count for nothing, as in HierarQcal, so that one order serves at every size."""


class PermuteWiring(Model):
    """Edges over every choice of wires."""

    permute: Permute
    """What is chosen."""
    reverse: bool = False
    """Turn every edge round."""
    dedupe: bool = False
    """Drop edges that join the same wires as an earlier one."""


# --- pairs of two sets of wires ------------------------------------------------------------

_Distance = Annotated[int, Field(ge=0, le=10_000)]
_Step = Annotated[int, Field(ge=1, le=10_000)]
_THREE = Field(min_length=3, max_length=3)
_ONE_OR_THREE = Discriminator(Shape(items="three", other="one"))
#: One value for all three places, or a list of three: within the first set, within the second, between them.
Distances = Annotated[
    Annotated[_Distance, Tag("one")] | Annotated[List[_Distance], Tag("three"), _THREE], _ONE_OR_THREE
]
Steps = Annotated[Annotated[_Step, Tag("one")] | Annotated[List[_Step], Tag("three"), _THREE], _ONE_OR_THREE]
Boundaries = Annotated[Annotated[Boundary, Tag("one")] | Annotated[List[Boundary], Tag("three"), _THREE], _ONE_OR_THREE]
MERGE_PATTERN = r"^[01*!]+$"
CHOICE_PATTERN = rf"^({'|'.join(WORDS)}|[01*!]+)$"
Merge = Annotated[str, Field(pattern=MERGE_PATTERN, max_length=64, examples=["1*", "01", "1001"])]

Pattern = Annotated[str, Field(pattern=CHOICE_PATTERN, max_length=64, examples=[*WORDS, "01", "*!"])]
#: Positions: a word, a pattern, or a list.
Chosen = Annotated[
    Annotated[Pattern, Tag("word")]
    | Annotated[List[Position], Tag("positions"), Field(min_length=1, max_length=10_000)],
    Discriminator(Shape(text="word", items="positions")),
]


class Mask(Model):
    """Edges between dropped and kept wires of a pool: HierarQcal's mask. Of three values, the first is for the dropped
    wires, the second for the kept ones, the third for pairs of them."""

    strides: Distances = (1, 1, 0)
    """Distances between neighbours within the dropped and the kept part of an edge, and from part to part."""
    steps: Steps = (1, 1, 1)
    """Distances between the beginnings of consecutive parts, and of consecutive pairs."""
    offsets: Distances = (0, 0, 0)
    """Beginnings of the first dropped part, the first kept part, and the first pair."""
    boundaries: Boundaries = ("open", "open", "periodic")
    """Whether parts, and pairs, that run past the end are dropped or go round."""
    merge_within: Merge = "1*"
    """Which wires of an edge are dropped (1) and kept (0) ones; `*` and `!` fill up with 0s and 1s. A template on any
    number of wires acts on as many as there are digits, or on two."""
    merge_between: Pattern | None = None
    """Which kept parts take part, as a pattern; by default all."""
    order: Order = ()
    """Numbers (from 1) of the edges that go first, each once; or `reverse`: the last edge goes first. Numbers beyond
    the last edge count for nothing, as in HierarQcal, so that one order serves at every size."""


class MaskWiring(Model):
    """Edges between the wires that a pool drops and those that it keeps."""

    mask: Mask
    """How they are paired; `{}` pairs them in order, dropped wire first."""
    reverse: bool = False
    """Turn every edge round."""
    dedupe: bool = False
    """Drop edges that join the same wires as an earlier one."""


class Pivot(Model):
    """Edges between a few pivots and all other wires: HierarQcal's pivot. Of three values, the first is for the pivots,
    the second for the other wires, the third for pairs of them."""

    pivots: Chosen = "1*"
    """Which positions are pivots: a word, a list, or a pattern, each 1 of which stands for as many as an edge takes."""
    strides: Distances = (1, 1, 0)
    """Distances between neighbours within the pivot and the other part of an edge, and from part to part."""
    steps: Steps = (1, 1, 1)
    """Distances between the beginnings of consecutive parts, and of consecutive pairs."""
    offsets: Distances = (0, 0, 0)
    """Beginnings of the first pivot part, the first other part, and the first pair."""
    boundaries: Boundaries = ("open", "open", "periodic")
    """Whether parts, and pairs, that run past the end are dropped or go round."""
    merge_within: Merge = "1*"
    """Which wires of an edge are pivots (1) and others (0); `*` and `!` fill up with 0s and 1s. A template on any
    number of wires acts on as many as there are digits, or on two."""
    order: Order = ()
    """Numbers (from 1) of the edges that go first, each once; or `reverse`: the last edge goes first. Numbers beyond
    the last edge count for nothing, as in HierarQcal, so that one order serves at every size."""


class PivotWiring(Model):
    """Edges between a few wires and all others."""

    pivot: Pivot
    """Which are the few, and how they are paired."""
    reverse: bool = False
    """Turn every edge round."""
    dedupe: bool = False
    """Drop edges that join the same wires as an earlier one."""


#: The key that tells each kind of wiring.
WIRING_KEYS = ("edges", "cycle", "permute", "mask", "pivot", "preset")
WiringItem = Annotated[
    Annotated[PresetName, Tag("word")]
    | Annotated[EdgesWiring, Tag("edges")]
    | Annotated[CycleWiring, Tag("cycle")]
    | Annotated[PermuteWiring, Tag("permute")]
    | Annotated[MaskWiring, Tag("mask")]
    | Annotated[PivotWiring, Tag("pivot")]
    | Annotated[PresetWiring, Tag("preset")],
    Discriminator(Shape(text="word", keys=tuple((key, key) for key in WIRING_KEYS))),
]
Wiring = Annotated[
    Annotated[WiringItem, Tag("one")]
    | Annotated[List[WiringItem], Tag("several"), Field(min_length=1, max_length=1000)],
    Discriminator(Shape(items="several", other="one")),
]
