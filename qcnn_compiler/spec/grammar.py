"""What a pydantic model allows at a place: its core schema, walked along an error's location.

A location holds more than keys and indices: a union adds the tag or name of the member
that it tried. Following the schema tells these apart from keys of the same name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from qcnn_compiler.document import Path

Schema = Mapping[str, Any]
Loc = tuple[str | int, ...]
KEY = "[key]"  # what pydantic appends to the location of a bad key of a dict

_NOUNS = {
    "int": "a whole number",
    "float": "a number",
    "str": "text",
    "bool": "true or false",
    "literal": "an allowed word",
    "enum": "an allowed word",
    "list": "a list",
    "tuple": "a list",
    "dict": "a mapping",
    "model-fields": "a mapping",
}


class Grammar:
    """The core schema of a model, with its references resolved."""

    def __init__(self, model: type[BaseModel]) -> None:
        self._root: Schema = model.__pydantic_core_schema__
        self._definitions = {d["ref"]: d for d in self._root.get("definitions", ())}

    def follow(self, loc: Loc) -> tuple[Path, Schema] | None:
        """Return where in the document `loc` is and what may stand there; None if the model has no such place."""
        return self._follow(self._root, loc)

    def _follow(self, schema: Schema, loc: Loc) -> tuple[Path, Schema] | None:
        schema = self.inner(schema)
        if not loc or loc == (KEY,):
            return (), schema
        for path, following in self._steps(schema, loc[0]):
            found = self._follow(following, loc[1:])
            if found:
                return (*path, *found[0]), found[1]
        return None

    def inner(self, schema: Schema) -> Schema:
        """Return the schema below everything that adds nothing to a location."""
        while True:
            if schema["type"] == "definition-ref":
                schema = self._definitions[schema["schema_ref"]]
            elif "schema" in schema:  # defaults, nullables, validators, models
                schema = schema["schema"]
            elif "strict_schema" in schema:
                schema = schema["strict_schema"]
            else:
                return schema

    def _steps(self, schema: Schema, item: str | int) -> Iterator[tuple[Path, Schema]]:
        match schema["type"]:
            case "model-fields" if item in (fields := self.fields(schema)):
                yield (item,), fields[str(item)]
            case "tagged-union":
                yield from (((), choice) for tag, choice in schema["choices"].items() if str(tag) == item)
            case "union":  # a member's label need not be unique: the likely ones first
                members = sorted(self.choices(schema), key=lambda member: not self._is_called(member, str(item)))
                yield from (((), member) for member in members)
            case "tuple" if isinstance(item, int):
                yield (item,), schema["items_schema"][min(item, len(schema["items_schema"]) - 1)]
            case "dict":
                yield (item,), schema["values_schema"]
            case _ if "items_schema" in schema and isinstance(item, int):
                yield (item,), schema["items_schema"]

    def _is_called(self, member: Schema, label: str) -> bool:
        return str(member["type"]) in label or getattr(member.get("cls"), "__name__", None) == label

    def fields(self, schema: Schema) -> dict[str, Schema]:
        """Return the fields of a model by the key that a file uses."""
        fields = schema.get("fields", {})
        return {str(field.get("validation_alias", name)): field for name, field in fields.items()}

    def all_default(self, schema: Schema) -> bool:
        """Return whether a schema is of a model each of whose fields has a default."""
        fields = self.fields(schema).values()
        return bool(fields) and all(field["schema"]["type"] == "default" for field in fields)

    def choices(self, schema: Schema) -> list[Schema]:
        """Return the members of a union, tagged or not."""
        choices = schema["choices"]
        if isinstance(choices, Mapping):
            return list(choices.values())
        return [choice[0] if isinstance(choice, tuple) else choice for choice in choices]

    def words(self, schema: Schema) -> tuple[str, ...]:
        """Return the values of a literal or an enumeration, as a file would write them."""
        members = [member.value for member in schema.get("members", ())]
        return tuple(map(str, schema.get("expected", members)))

    def nouns(self, schema: Schema) -> tuple[str, ...]:
        """Return what may stand somewhere, in YAML's terms: `("text", "a list")`."""
        schema = self.inner(schema)
        if "choices" in schema:
            found = [noun for choice in self.choices(schema) for noun in self.nouns(choice)]
            return tuple(dict.fromkeys(found))
        return (_NOUNS.get(schema["type"], "another value"),)

    def kinds(self, schema: Schema, key: str) -> tuple[str, ...]:
        """Return the words that `key` may hold in the members of a union."""
        members = (self.fields(self.inner(choice)) for choice in self.choices(schema))
        fields = (self.inner(member[key]) for member in members if key in member)
        return tuple(word for field in fields for word in self.words(field))

    def discriminator(self, schema: Schema, value: Any, tag: Any) -> str | None:
        """Return the key that tells the members of a union apart: the named one, or one that holds `tag`."""
        if isinstance(schema["discriminator"], str):
            return schema["discriminator"]
        entries = value.items() if isinstance(value, dict) else ()
        holding = [str(key) for key, held in entries if held == tag]
        fields = [key for choice in self.choices(schema) for key in self.fields(self.inner(choice))]
        literal = [key for key in fields if len(self.kinds(schema, key)) > 1]
        return next(iter(holding + literal), None)
