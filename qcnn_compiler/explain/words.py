"""What the JSON Schema allows, and values as a file would show them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

Json = dict[str, Any]


def words(schema: Json, model: Callable[[str], str]) -> str:
    """Return what values a schema allows, in words; `model` gives those for the name of a model."""
    found = list(dict.fromkeys(_choices(schema, model)))
    one = " or ".join(choice for choice in found if not choice.startswith("list of "))
    return f"{one}, or a list of these" if one and f"list of {one}" in found else " or ".join(found)


def _choices(schema: Json, model: Callable[[str], str]) -> Iterator[str]:
    """Yield the kinds of values that a schema allows, each in words."""
    match schema:
        case {"$ref": str(ref)}:
            yield model(ref.rsplit("/", 1)[-1])
        case {"const": value}:
            yield f"`{flow(value)}`"
        case {"enum": list(values)}:
            yield ", ".join(f"`{flow(value)}`" for value in values)
        case {"allOf": list(rules)}:
            for rule in rules:
                yield from _choices(rule["then"], model)
        case {"anyOf": list(options)}:
            for option in options:
                yield from _choices(option, model)
        case {"then": dict(then), "else": dict(otherwise)}:
            yield from _choices(then, model)
            yield from _choices(otherwise, model)
        case {"items": dict(items)}:
            yield f"list of {words(items, model)}"
        case {"patternProperties": dict(values)}:
            yield f"mapping of names to {words(next(iter(values.values())), model)}"
        case {"additionalProperties": dict(values)}:
            yield f"mapping of names to {words(values, model)}"
        case {"type": "integer" | "number"}:
            yield _range(schema)
        case {"type": "string"}:
            yield "text"
        case {"type": "boolean"}:
            yield "`true`, `false`"


def _range(schema: Json) -> str:
    bounds = [f"from {schema['minimum']:,}"] if "minimum" in schema else []
    bounds += [f"to {schema['maximum']:,}"] if "maximum" in schema else []
    return " ".join([schema["type"], *bounds])


def flow(value: Any) -> str:
    """Return a value in YAML's flow style, on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    plain = isinstance(value, str) and re.fullmatch(r"[A-Za-z][\w ()*+/.-]*", value) and value not in ("true", "null")
    return str(value) if plain else json.dumps(value, ensure_ascii=False)
