"""How layers share their weights."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from qcnn_compiler.spec.base import Identifier, List, Model
from qcnn_compiler.spec.shape import Shape


class Tie(Model):
    """One set of angles for the layer, shared with every other layer tied to the same name."""

    tie: Identifier
    """Name of the weight tensor."""


#: A whole tensor by name, or a part of a declared one: `kernel`, `params[15:30]`.
TENSOR_SLICE = r"^[A-Za-z_][A-Za-z0-9_]*(\[\d{1,9}:\d{1,9}\])?$"
TensorSlice = Annotated[str, Field(pattern=TENSOR_SLICE, max_length=90)]

Weights = Annotated[
    Annotated[Literal["shared", "per_edge"], Tag("word")]
    | Annotated[Tie, Tag("tie")]
    | Annotated[List[TensorSlice], Tag("slices"), Field(min_length=1, max_length=10_000)],
    Discriminator(Shape(text="word", items="slices", keys=(("tie", "tie"),))),
]
