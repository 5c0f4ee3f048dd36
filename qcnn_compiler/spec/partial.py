"""The JSON Schema of files that extend others: mappings are merged with those of the base, so each may lack keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from qcnn_compiler.spec.shape import Json

#: What the definition of a mapping that is merged with another is called, behind the name of the model.
PART = ".part"
_EXTENDING: Json = {"type": "object", "properties": {"extends": {"type": "string"}}, "required": ["extends"]}


def with_parts(root: str, schema: Json) -> Json:
    """Return the schema of a whole file, `root` its model, as one that lets a file with `extends` be a part of it."""
    definitions = {root: {key: value for key, value in schema.items() if key != "$defs"}, **schema.get("$defs", {})}
    parts: dict[str, Json] = {}
    waiting = [root]
    for name in waiting:
        if name not in parts:
            parts[name] = _part(definitions[name], definitions)
            waiting += _referred(parts[name])
    named = {f"{name}{PART}": part for name, part in parts.items()}
    choice = {"if": _EXTENDING, "then": _ref(f"{root}{PART}"), "else": _ref(root)}
    return {**choice, "$defs": dict(sorted({**definitions, **named}.items()))}


def models(schema: Json) -> dict[str, Json]:
    """Return the definitions of a published schema that stand for themselves, by the name of their model."""
    return {name: body for name, body in schema["$defs"].items() if not name.endswith(PART)}


def _ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


def _name(ref: str) -> str:
    return ref.rsplit("/", 1)[-1]


def _part(schema: Json, definitions: Mapping[str, Json], forms: tuple[str, ...] = ()) -> Json:
    """Return what a value may be if a mapping is merged with that of a base; anything else replaces it, as it is.

    Args:
        forms: models that a mapping would be by a key that it lacks here, which the base may have.
    """
    if "$ref" in schema:
        return {**schema, "$ref": f"{schema['$ref']}{PART}"}
    if "items" in schema:
        return schema
    result = {key: value for key, value in schema.items() if key not in ("required", "minProperties")}
    for key in ("properties", "patternProperties"):
        if key in schema:
            result[key] = {name: _part(inner, definitions) for name, inner in schema[key].items()}
    if "then" in schema:
        form = schema["then"].get("$ref")
        named = form and "required" in schema["if"]
        last = forms and schema["if"] == {"type": "object"}
        result["then"] = _of_any(forms, definitions) if last else _part(schema["then"], definitions)
        result["else"] = _part(schema["else"], definitions, (*forms, form) if named else forms)
    if "anyOf" in schema:
        result["anyOf"] = [_part(inner, definitions) for inner in schema["anyOf"]]
    if "allOf" in schema:
        result["allOf"] = [{**rule, "then": _part(rule["then"], definitions)} for rule in schema["allOf"]]
        result["allOf"].append(_of_any_kind(schema, definitions))
    return result


def _of_any_kind(schema: Json, definitions: Mapping[str, Json]) -> Json:
    """Return the rule for a mapping whose kind the base says: each key is as in one of the kinds."""
    (kind,) = schema["required"]
    unsaid = {"type": "object", "not": {"required": [kind]}}
    return {"if": unsaid, "then": _of_any([rule["then"]["$ref"] for rule in schema["allOf"]], definitions)}


def _of_any(refs: Iterable[str], definitions: Mapping[str, Json]) -> Json:
    """Return the schema of a mapping each of whose keys is as in one of several models."""
    found: dict[str, list[Json]] = {}
    for ref in refs:
        for key, value in definitions[_name(ref)]["properties"].items():
            part = _part(value, definitions)
            found.setdefault(key, []).extend([part] if part not in found.get(key, ()) else [])
    properties = {key: parts[0] if len(parts) == 1 else {"anyOf": parts} for key, parts in found.items()}
    return {"properties": properties, "additionalProperties": False}


def _referred(schema: Any) -> Iterator[str]:
    """Yield the names of models whose parts a schema refers to."""
    if isinstance(schema, dict):
        ref = schema.get("$ref", "")
        if ref.endswith(PART):
            yield _name(ref).removesuffix(PART)
        schema = list(schema.values())
    if isinstance(schema, list):
        for inner in schema:
            yield from _referred(inner)
