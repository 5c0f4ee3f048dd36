"""The generated language reference."""

from __future__ import annotations

import pytest

from qcnn_compiler import reference
from qcnn_compiler.spec.partial import models
from qcnn_compiler.spec.schema import json_schema
from qcnn_compiler.spec.templates import library
from qcnn_compiler.spec.wiring import PRESETS
from qcnn_compiler.spec.wiring_models import WIRING_KEYS


def test_the_committed_pages_are_what_models_and_tables_say():
    for path, text in reference.pages().items():
        assert (reference.ROOT / path).read_text(encoding="utf-8") == text, path


def test_every_wiring_and_template_has_a_picture_that_the_page_shows():
    pages = reference.pages()
    assert {*reference.GENERATORS, "edges", "preset"} == set(WIRING_KEYS)
    names = [f"wiring-{name}" for name in (*PRESETS, *reference.GENERATORS)] + [
        f"template-{name}" for name in library()
    ]
    assert len(names) > 20
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


def test_values_are_shown_as_they_are_written_in_yaml():
    value = {"edges": [[0, -1]], "text": "a: b", "word": "true", "number": 0.5, "flag": True, "nothing": None}
    assert reference.flow(value) == (
        '{edges: [[0, -1]], text: "a: b", word: "true", number: 0.5, flag: true, nothing: null}'
    )
