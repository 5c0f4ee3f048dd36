"""The generated language reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from qcnn_compiler import reference
from qcnn_compiler.document import parse_document
from qcnn_compiler.explain.words import words
from qcnn_compiler.spec.base import IDENTIFIER
from qcnn_compiler.spec.families import FAMILIES
from qcnn_compiler.spec.partial import models
from qcnn_compiler.spec.schema import json_schema
from qcnn_compiler.spec.templates import embedding_library, library
from qcnn_compiler.spec.wiring import PRESETS
from qcnn_compiler.spec.wiring_models import WIRING_KEYS


def test_the_committed_pages_are_what_models_and_tables_say():
    for path, text in reference.pages().items():
        assert (reference.ROOT / path).read_text(encoding="utf-8") == text, path


def test_every_wiring_and_template_has_a_picture_that_the_page_shows():
    pages = reference.pages()
    assert {*reference.GENERATORS, "preset"} == set(WIRING_KEYS)
    names = [f"wiring-{name}" for name in (*PRESETS, *reference.GENERATORS)]
    names += [f"template-{name}" for name in (*library(), *embedding_library(), *FAMILIES)]
    assert len(names) > 40
    for name in names:
        assert reference.PICTURES / f"{name}.svg" in pages
        assert f"language/{name}.svg)" in pages[reference.PAGE]


@pytest.mark.parametrize(("language", "least"), {"spec": 150, "training": 35, "evaluation": 15}.items())
def test_every_key_of_every_language_has_an_example_and_a_meaning_of_its_own_on_the_page(language: str, least: int):
    found = models(json_schema(f"qcnn-{language}.v1"))
    keys = {(model, key): body for model, of in found.items() for key, body in of["properties"].items()}
    keys = {place: body for place, body in keys.items() if place[1] != "$schema"}
    assert len(keys) >= least
    assert keys.keys() <= reference.examples().keys()
    page = " ".join(reference.pages()[reference.PAGE].split())
    for body in keys.values():
        assert "const" in body or " ".join(body["description"].split()).replace("|", "\\|") in page


def subclasses(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for below in model.__subclasses__():
        yield from (below, *subclasses(below))


MODELS = {model.__name__: model for model in subclasses(BaseModel) if model.__module__.startswith("qcnn_compiler.")}


def rows(page: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each row of the tables of keys, as the name of its model and its cells."""
    model = ""
    for line in page.splitlines():
        if line.startswith("## "):
            model = line.removeprefix("## ")
        elif line.startswith("| `") and model in MODELS:
            yield model, [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def test_every_example_and_default_on_the_page_is_yaml_that_its_model_takes():
    """Copied as they stand there, whole."""
    found = list(rows(reference.pages()[reference.PAGE]))
    assert {model for model, _ in found} == {name for language in reference.MODELS for name in of(language)}
    for name, (key, _, default, example, _) in found:
        for text in (example.strip("`"), *[f"{key.strip('`')}: {default.strip('`')}"] * default.startswith("`")):
            assert refusals(MODELS[name], text) <= {"missing"}, (name, text)  # other keys


def of(language: str) -> dict[str, dict[str, Any]]:
    return {name: body for name, body in models(json_schema(language)).items() if body["properties"]}


def refusals(model: type[BaseModel], text: str) -> set[str]:
    try:
        model.model_validate(parse_document(text, "example").value)
    except ValidationError as error:
        return {problem["type"] for problem in error.errors()}
    return set()


def test_every_bound_of_a_number_is_told():
    bounds = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}
    seen = set()
    for language in reference.MODELS:
        for model in of(language).values():
            for key, value in model["properties"].items():
                numbers = {k: v for k, v in value.get("anyOf", [value])[0].items() if k in bounds}
                seen.update(numbers)
                assert all(f"{bound:,}".removesuffix(".0") in words(value, str) for bound in numbers.values()), key
    assert seen == bounds


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ({"type": "number", "exclusiveMinimum": 0, "maximum": 10}, "number above 0, at most 10"),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, "number above 0, below 1"),
        ({"type": "number", "minimum": -1e6, "maximum": 1e6}, "number from -1,000,000 to 1,000,000"),
        ({"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}, "list of 2, each number"),
        ({"type": "array", "items": {"type": "string"}, "minItems": 2}, "list of at least 2, each text"),
        ({"type": "string", "pattern": IDENTIFIER}, "name"),
        ({"type": "string", "pattern": "^[01*]+$", "examples": ["01", "a*"]}, 'text such as `"01"`, `a*`'),
    ],
)
def test_ranges_lengths_and_forms_are_told_in_words(schema: dict[str, object], told: str):
    assert words(schema, str) == told
    many = {"type": "array", "items": schema, "minItems": 3, "maxItems": 3}
    if schema["type"] != "array":
        assert words({"anyOf": [schema, many]}, str) == f"{told}, or a list of 3 of these"


def test_values_are_shown_as_they_are_written_in_yaml():
    value = {"edges": [[0, -1]], "text": "a: b", "word": "true", "number": 0.5, "flag": True, "nothing": None}
    assert reference.flow(value) == (
        '{edges: [[0, -1]], text: "a: b", word: "true", number: 0.5, flag: true, nothing: null}'
    )
