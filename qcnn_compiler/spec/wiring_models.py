"""Wiring in the spec language: generators by name, with options, or edges written out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Discriminator, Field, Tag

from qcnn_compiler.spec.base import Edge, Flag, List, Model
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
    order: Annotated[List[Annotated[int, Field(ge=1, le=10_000)]], Field(max_length=1000)] = ()
    """Numbers (from 1) of the edges that go first; a number written twice counts once."""
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
    Annotated[WiringItem, Tag("one")]
    | Annotated[List[WiringItem], Tag("several"), Field(min_length=1, max_length=1000)],
    Discriminator(Shape(items="several", other="one")),
]
