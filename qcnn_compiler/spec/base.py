"""What all models of the language are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, Strict

from qcnn_compiler.document import Document

T = TypeVar("T")
#: A YAML list, frozen.
List = Annotated[tuple[T, ...], Strict(False)]

#: Version of a language. Python takes `true` for 1; the language does not.
Version = Annotated[Literal[1], BeforeValidator(lambda value: str(value).lower() if value is True else value)]

IDENTIFIER = r"^[A-Za-z_][A-Za-z0-9_]*$"
FILE_NAME = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"
Identifier = Annotated[str, Field(pattern=IDENTIFIER, max_length=60)]
FileName = Annotated[str, Field(pattern=FILE_NAME, max_length=80)]
Position = Annotated[int, Field(ge=-10_000, le=10_000)]
Edge = Annotated[List[Position], Field(min_length=1, max_length=32)]
Extends = Annotated[str, Field(max_length=1000, examples=["base.yaml"])] | None


def is_default(default: object) -> Callable[[object], bool]:
    """Return the test for `exclude_if` of a field that came later: left out where unused, so that ids stay the same."""
    return lambda value: value == default


class Model(BaseModel):
    """Base of every model: unknown keys refused, types taken literally, values frozen.

    What stands below a field is its description in the JSON Schema, which `schema.py` reads from the source: pydantic
    would read it again at every start.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)


class FromFile(BaseModel):
    """Base of what a whole file holds: it remembers the file, for the places of later findings."""

    _document: Document | None = PrivateAttr(default=None)

    @property
    def document(self) -> Document | None:
        """Return what this was read from, as one document where several files and options had a part in it."""
        return self._document

    def read_from(self, document: Document) -> Self:
        """Return `self`, which now remembers its file."""
        self._document = document
        return self
