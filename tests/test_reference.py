"""The generated language reference."""

from __future__ import annotations

from qcnn_compiler import reference
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


def test_every_key_of_the_language_has_an_example():
    schema = json_schema("qcnn-spec.v1")
    models = {"Spec": schema, **schema["$defs"]}
    keys = {(model, key) for model, body in models.items() for key in body["properties"]} - {("Spec", "$schema")}
    assert len(keys) > 150
    of_files = {("Spec", "extends")}  # files of the gallery stand for themselves; `docs/files.md` has one that does not
    assert keys - reference.examples().keys() == of_files


def test_values_are_shown_as_they_are_written_in_yaml():
    value = {"edges": [[0, -1]], "text": "a: b", "word": "true", "number": 0.5, "flag": True, "nothing": None}
    assert reference.flow(value) == (
        '{edges: [[0, -1]], text: "a: b", word: "true", number: 0.5, flag: true, nothing: null}'
    )
