"""The published JSON Schema says what pydantic says, and points at the same fields."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.document import read_document
from qcnn_compiler.spec.schema import FOLDER, MODELS, json_schema, schema_text

ROOT = Path(__file__).parents[2]
FILES = sorted([*ROOT.glob("specs/**/*.yaml"), *ROOT.glob("tests/golden/errors/*.yaml")])

#: What only pydantic refuses, because JSON Schema cannot say it:
#: 1.0 is an integer in JSON Schema, while the language keeps numbers with a point apart.


#: The key that tells a kind of file, where it is not an architecture.
KEYS = {"qcnn-training.v1": "qcnn_training", "qcnn-evaluation.v1": "qcnn_evaluation"}


def readable() -> list[tuple[str, str, Any]]:
    """Return (schema name, file name, value) of every file that can be read at all."""
    found = []
    for file in FILES:
        try:
            value = read_document(file).value
        except SpecError:
            continue
        kinds = [name for name, key in KEYS.items() if isinstance(value, dict) and key in value]
        found.append(((kinds or ["qcnn-spec.v1"])[0], file.name, value))
    return found


CORPUS = readable()
VALIDATORS = {name: jsonschema.Draft202012Validator(json_schema(name)) for name in MODELS}


def pydantic_accepts(name: str, value: Any) -> bool:
    try:
        MODELS[name].model_validate(value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("name", MODELS)
def test_committed_schema_is_the_generated_one_and_valid(name: str) -> None:
    assert (FOLDER / f"{name}.json").read_text(encoding="utf-8") == schema_text(name)
    jsonschema.Draft202012Validator.check_schema(json.loads(schema_text(name)))


def test_the_schema_has_no_undirected_choice() -> None:
    for name in MODELS:
        assert '"oneOf"' not in schema_text(name)
        assert '"discriminator"' not in schema_text(name)


@pytest.mark.parametrize(("kind", "file", "value"), CORPUS, ids=[file for _, file, _ in CORPUS])
def test_schema_and_pydantic_agree_on_every_file(kind: str, file: str, value: Any) -> None:
    assert VALIDATORS[kind].is_valid(value) == pydantic_accepts(kind, value), file


def test_the_corpus_has_both_good_and_bad() -> None:
    verdicts = [pydantic_accepts(kind, value) for kind, _, value in CORPUS]
    assert verdicts.count(True) > 10
    assert verdicts.count(False) > 3


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of everything inside a value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [p for key, inner in items for p in ((*path, key), *places(inner, (*path, key)))]


JUNK = st.sampled_from(
    [None, True, 0, -1, 3, 10**6, 0.5, "", "chain", "shared", "1*", [], [0, 1], [[0, 1]], {}, {"a": 1}]
)
JUNK_DICT = st.sampled_from(
    [{"kind": "conv"}, {"edges": [[0, 1]]}, {"tie": "k"}, {"cycle": {}}, {"repeat": 2}, {"if m": "X a"}]
)


@settings(max_examples=600, deadline=None, derandomize=True)
@given(st.data())
def test_schema_and_pydantic_agree_on_mutated_files(data: st.DataObject) -> None:
    kind, _, value = data.draw(st.sampled_from([c for c in CORPUS if pydantic_accepts(c[0], c[2])]))
    value = copy.deepcopy(value)
    *parents, last = data.draw(st.sampled_from(places(value)))
    holder = value
    for key in parents:
        holder = holder[key]
    action = data.draw(st.sampled_from(["replace", "delete", "add"]))
    if action == "replace":
        holder[last] = data.draw(JUNK | JUNK_DICT)
    elif action == "delete":
        del holder[last]
    elif isinstance(holder, dict):
        holder[data.draw(st.sampled_from(["kind", "name", "colour", "wiring", "repeat", "x y"]))] = data.draw(
            JUNK | JUNK_DICT
        )
    assert VALIDATORS[kind].is_valid(value) == pydantic_accepts(kind, value), value


def test_the_schema_points_at_the_field_that_is_wrong() -> None:
    value = {
        "qcnn": 1,
        "name": "bad",
        "wires": 4,
        "embedding": {"kind": "amplitude"},
        "layers": [{"kind": "conv", "template": "su4", "wirng": "chain"}, {"kind": "pool", "keep": [0, "a"]}],
        "readout": {"kind": "probs"},
    }
    errors = {tuple(e.absolute_path): e.message for e in VALIDATORS["qcnn-spec.v1"].iter_errors(value)}
    assert set(errors) == {("layers", 0), ("layers", 1, "keep", 1)}
    assert "'wirng' was unexpected" in errors[("layers", 0)]
