"""What the JSON Schema allows, and values as a file would show them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from qcnn_compiler.spec.base import IDENTIFIER
from qcnn_compiler.spec.sharing import TENSOR_SLICE

Json = dict[str, Any]
_TEXTS = {IDENTIFIER: "name", TENSOR_SLICE: "name or slice such as `kernel[0:15]`"}
_BOUNDS = {"minimum": "from", "exclusiveMinimum": "above", "maximum": "at most", "exclusiveMaximum": "below"}


def words(schema: Json, model: Callable[[str], str]) -> str:
    """Return what values a schema allows, in words; `model` gives those for the name of a model."""
    found = list(dict.fromkeys(_choices(schema, model)))
    one = " or ".join(choice for choice in found if not choice.startswith("list of "))
    lists = (re.fullmatch(rf"list of (.*, each )?{re.escape(one)}", choice) for choice in found if one)
    same = next((match for match in lists if match), None)
    if same is None:
        return " or ".join(found)
    return f"{one}, or a list of {(same[1] or '').removesuffix(', each ')}{' of ' * bool(same[1])}these"


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
            yield f"list of {_length(schema)}{words(items, model)}"
        case {"propertyNames": {"pattern": "^if "}}:
            yield "text"  # `if m: X b`, which YAML reads as a mapping
        case {"patternProperties": dict(values)}:
            yield f"mapping of names to {words(next(iter(values.values())), model)}"
        case {"additionalProperties": dict(values)}:
            yield f"mapping of names to {words(values, model)}"
        case {"type": "integer" | "number"}:
            yield _range(schema)
        case {"type": "string"}:
            yield _text(schema)
        case {"type": "boolean"}:
            yield "`true`, `false`"


def _length(schema: Json) -> str:
    """Return how many entries a list has, where that is not any number."""
    least, most = schema.get("minItems", 0), schema.get("maxItems")
    return f"{least}, each " if least == most else f"at least {least}, each " if least > 1 else ""


def _text(schema: Json) -> str:
    """Return what a text may be: a name, one like those that the schema tells, or any."""
    if schema.get("pattern") in _TEXTS:
        return _TEXTS[schema["pattern"]]
    told = ", ".join(f"`{flow(value)}`" for value in schema.get("examples", ()))
    return f"text such as {told}" if told else "text"


def _range(schema: Json) -> str:
    bounds = {key: f"{schema[key]:,}".removesuffix(".0") for key in _BOUNDS if key in schema}
    if {"minimum", "maximum"} == bounds.keys():
        return f"{schema['type']} from {bounds['minimum']} to {bounds['maximum']}"
    return " ".join([schema["type"], ", ".join(f"{_BOUNDS[key]} {bound}" for key, bound in bounds.items())]).strip()


def default_text(schema: Json) -> str:
    """Return a default as a file would show it, without keys that say nothing; empty for none and an empty list."""
    default = schema.get("default")
    if isinstance(default, dict):
        default = {key: value for key, value in default.items() if value is not None}
    return "" if default in (None, []) else flow(default)


def flow(value: Any) -> str:
    """Return a value in YAML's flow style, on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    plain = isinstance(value, str) and re.fullmatch(r"[A-Za-z][\w ()*+/.-]*", value) and value not in ("true", "null")
    return str(value) if plain else json.dumps(value, ensure_ascii=False)
