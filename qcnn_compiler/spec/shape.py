"""Values told apart by their shape: one rule for pydantic and for the JSON Schema.

The language lets a word, a list and a mapping stand in the same place (`wiring: chain`,
`wiring: {edges: [...]}`). A `Shape` says which model each of them is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qcnn_compiler.diagnostics import suggest

Json = dict[str, Any]


@dataclass(frozen=True)
class Shape:
    """A discriminator: the tag of a value.

    Attributes:
        text: tag of a word.
        items: tag of a list.
        keys: (key, tag) of a mapping that holds the key, first match first.
        kinds: tags that a mapping may name itself, as `kind`.
        other: tag of everything else.
    """

    text: str | None = None
    items: str | None = None
    keys: tuple[tuple[str, str], ...] = ()
    kinds: tuple[str, ...] = ()
    other: str | None = None

    @property
    def __name__(self) -> str:
        """Return the name that pydantic asks every discriminator for."""
        return "shape"

    def __call__(self, value: Any) -> str | None:
        """Return the tag of `value`, or None where it has none of the shapes."""
        if isinstance(value, str):
            return self.text or self.other
        if isinstance(value, list | tuple):
            return self.items or self.other
        is_dict = isinstance(value, dict)
        for key, tag in self.keys:
            if key in value if is_dict else hasattr(value, key):
                return tag
        if self.kinds:
            return value.get("kind") if is_dict else getattr(value, "kind", None)
        return self.other or (self._meant(value) if is_dict and self.keys else None)

    def _meant(self, value: Json) -> str | None:
        """Return the tag of the key that one of a mapping's is a slip for, or of the only one."""
        tags = dict(self.keys)
        only = self.keys[0][0] if len(tags) == 1 else None
        close = filter(None, (suggest(key, tags) for key in value if isinstance(key, str)))
        key = next(close, only)
        return tags[key] if key else None

    def json_schema(self, choices: Mapping[str, Json]) -> Json:
        """Return the `if`/`then`/`else` chain that decides as `__call__` does."""
        rules: list[tuple[Json, str]] = []
        rules += [({"type": "string"}, self.text)] if self.text else []
        rules += [({"type": "array"}, self.items)] if self.items else []
        rules += [({"type": "object", "required": [key]}, tag) for key, tag in self.keys]
        schema = self._otherwise(choices)
        for condition, tag in reversed(rules):
            schema = {"if": condition, "then": choices[tag], "else": schema}
        return schema

    def _otherwise(self, choices: Mapping[str, Json]) -> Json:
        if self.kinds:
            return by_kind({kind: choices[kind] for kind in self.kinds})
        if self.other:
            return choices[self.other]
        words = ["string"] * bool(self.text) + ["array"] * bool(self.items)
        if not self.keys:
            return {"type": words}
        default = choices[self.keys[0][1]]  # so that what is missing is reported against one model
        return {"if": {"type": "object"}, "then": default, "else": {"type": [*words, "object"]}}


def by_kind(choices: Mapping[str, Json], key: str = "kind") -> Json:
    """Return the schema of a mapping whose `kind` says which of `choices` it is."""
    return {
        "type": "object",
        "required": [key],
        "properties": {key: {"enum": list(choices)}},
        "allOf": [
            {"if": {"properties": {key: {"const": kind}}, "required": [key]}, "then": schema}
            for kind, schema in choices.items()
        ],
    }
