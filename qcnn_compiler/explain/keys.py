"""Every key of the two languages by its path, such as `layers[].wiring`, from the committed JSON Schemas."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from qcnn_compiler.diagnostics import suggest
from qcnn_compiler.explain.words import Json, default_text, flow, words

FOLDER = Path(__file__).parent.parent / "schema"
#: Schemas and what their roots are called.
LANGUAGES = {"qcnn-spec.v1": "Spec", "qcnn-training.v1": "TrainingSpec", "qcnn-evaluation.v1": "EvaluationSpec"}


@dataclass(frozen=True)
class Key:
    """One key of one model.

    Attributes:
        path: from the root of a file, lists as `[]`, names of the user's own as `NAME`.
        model: title of the mapping that the key stands in.
        kind: what that mapping calls itself where there are several of its sort, such as `conv`; else empty.
        meaning: description of the key, or of its mapping if the key only names it.
        values: what it takes, in words.
        default: as a file would show it; empty for none and for an empty list.
        example: a value from the gallery, or one that the schema tells; empty for none.
    """

    path: str
    model: str
    kind: str
    meaning: str
    values: str
    required: bool
    default: str
    example: str


@cache
def keys() -> tuple[Key, ...]:
    """Return every key, those of specs first, in the order of the models."""
    return tuple(key for name in LANGUAGES for key in _language(name))


def find_keys(path: str) -> tuple[Key, ...]:
    """Return the keys at a path, one for each mapping that can stand there; empty for none.

    Brackets may be left out.
    """
    wanted = normal(path).replace("[]", "")
    return tuple(key for key in keys() if key.path.replace("[]", "") == wanted)


def likely(path: str) -> str | None:
    """Return the path that was probably meant: one that ends as asked for, or is spelled alike."""
    wanted = normal(path)
    by_end = {key.path.rpartition(".")[2]: key.path for key in reversed(keys())}
    names = by_end | {key.path: key.path for key in keys()}
    close = suggest(wanted, names)
    return names[close] if close else None


def normal(path: str) -> str:
    """Return a path as the table has it: `layers[2].layers[0].keep` is `layers[].keep`."""
    path = re.sub(r"\[[^\]]*\]", "[]", path.strip().strip(".").replace("*", "NAME"))
    path = re.sub(r"^templates\.\w+\.(?=layers\[\]\.)", "", path)  # the same keys as below `layers`
    path = re.sub(r"^branches\.\w+\.(?=\w+[.\[])", "", path)  # what a branch overrides has the keys of the file
    path = re.sub(r"^(layers\[\]\.)+(?=layers\[\]\.|\w)", "layers[].", path)
    return re.sub(r"^(templates|tensors|branches)\.\w+", r"\1.NAME", path)


def _language(name: str) -> Iterator[Key]:
    """Yield the keys of a schema, breadth first, each at its shortest path only: layers in layers are left out."""
    schema = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    models: dict[str, Json] = schema["$defs"]
    waiting = [("", LANGUAGES[name])]
    for path, model in waiting:
        for key, value in models[model]["properties"].items():
            if key == "$schema":
                continue
            place = f"{path}.{key}".removeprefix(".")
            yield _key(place, key, model, models)
            for below, inner in _models_in(value, place):
                shortest = normal(f"{below}.key") == f"{below}.key"
                if shortest and not {(below, inner), (below.removesuffix("[]"), inner)}.intersection(waiting):
                    waiting.append((below, inner))


def _models_in(schema: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield the models that a value can be or hold, each with its path."""
    match schema:
        case {"$ref": str(ref)}:
            yield path, ref.rsplit("/", 1)[-1]
        case {"patternProperties": dict(values)}:
            for value in values.values():
                yield from _models_in(value, f"{path}.NAME")
        case dict():
            alternatives = [schema.get("else"), schema.get("then"), *schema.get("allOf", ()), *schema.get("anyOf", ())]
            for part in alternatives:
                yield from _models_in(part, path)
            yield from _models_in(schema.get("items"), f"{path}[]")


def _key(path: str, name: str, model: str, models: dict[str, Json]) -> Key:
    schema, required = models[model]["properties"][name], name in models[model].get("required", ())
    return Key(
        path=path,
        model=model,
        kind=_kind(models[model]),
        meaning=schema.get("description") or models[model]["description"],
        values=words(schema, lambda inner: _form(models[inner])) or "mapping",
        required=required,
        default=default_text(schema),
        example=_examples().get(f"{model}.{name}") or _told(schema, models),
    )


def _kind(model: Json) -> str:
    return str(model["properties"].get("kind", {}).get("const", ""))


def _form(model: Json) -> str:
    """Return how a mapping of this model begins: `{kind: conv, ...}`, `{edges: ...}`."""
    kind = _kind(model)
    first = next(iter(model.get("required") or model["properties"]))
    return f"{{kind: {kind}{', ...' * (len(model['properties']) > 1)}}}" if kind else f"{{{first}: ...}}"


@cache
def _examples() -> dict[str, str]:
    found: dict[str, str] = json.loads((FOLDER / "examples.json").read_text(encoding="utf-8"))
    return found


def _told(schema: Json, models: dict[str, Json]) -> str:
    """Return a value that the schema itself tells, for keys that the gallery does not use."""
    match schema:
        case {"const": value} | {"examples": [value, *_]} | {"enum": [value, *_]}:
            return flow(value)
        case {"default": value} if value is not None:
            return flow(value)
        case {"anyOf": [dict(first), *_]}:
            return _told(first, models)
        case {"then": {}, "else": dict(mapping)}:
            return _told(mapping, models)
        case {"$ref": str(ref)}:
            model = models[ref.rsplit("/", 1)[-1]]
            inner = (f"{key}: {_told(model['properties'][key], models)}" for key in model.get("required", ()))
            return "{" + ", ".join(inner) + "}"
        case {"minimum": value} | {"exclusiveMinimum": value}:
            return flow(max(value, 1))
    return "a_name"
