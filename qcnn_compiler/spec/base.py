"""What all models of the language are made of."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, Strict

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
