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
from qcnn_compiler.document import Document, parse_document, read_document
from qcnn_compiler.limits import NO_LIMITS
from qcnn_compiler.spec.schema import FOLDER, MODELS, json_schema, schema_text
from qcnn_compiler.versioning.extends import merged

ROOT = Path(__file__).parents[2]
FILES = sorted([*ROOT.glob("specs/**/*.yaml"), *ROOT.glob("tests/golden/errors/*.yaml")])

#: What only pydantic refuses, because JSON Schema cannot say it:
#: 1.0 is an integer in JSON Schema, while the language keeps numbers with a point apart.


#: The key that tells a kind of file, where it is not an architecture.
KEYS = {"qcnn-training.v1": "qcnn_training", "qcnn-evaluation.v1": "qcnn_evaluation"}


def readable() -> list[tuple[str, str, Any]]:
    """Return (schema name, file name, value) of every file that can be read at all and stands for itself."""
    found = []
    for file in FILES:
        try:
            value = read_document(file).value
        except SpecError:
            continue
        if isinstance(value, dict) and "extends" in value:
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
    value: dict[str, Any] = {
        "qcnn": 1,
        "name": "bad",
        "wires": 4,
        "embedding": {"kind": "amplitude"},
        "layers": [{"kind": "conv", "template": "su4", "wirng": "chain"}, {"kind": "pool", "keep": [0, "a"]}],
        "readout": {"kind": "probs"},
    }
    value["branches"] = {"b": {"embedding": {"kind": "angle", "rotation": 1}}}
    errors = {tuple(e.absolute_path): e.message for e in VALIDATORS["qcnn-spec.v1"].iter_errors(value)}
    assert set(errors) == {("layers", 0), ("layers", 1, "keep", 1), ("branches", "b", "embedding", "rotation")}
    assert "'wirng' was unexpected" in errors[("layers", 0)]


# --- files that extend others -----------------------------------------------------------------

GOOD = [(kind, file, value) for kind, file, value in CORPUS if pydantic_accepts(kind, value)]


def document(value: Any) -> Document:
    return parse_document(json.dumps(value), "spec.json", NO_LIMITS)


def part_of(value: dict[str, Any], data: st.DataObject) -> dict[str, Any]:
    """Return some keys of a mapping, and of mappings in it; the rest is for its base to say."""
    keys = data.draw(st.lists(st.sampled_from(list(value)), unique=True)) if value else []
    return {k: part_of(value[k], data) if isinstance(value[k], dict) else value[k] for k in keys}


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.data())
def test_a_file_that_extends_another_may_lack_whatever_that_one_says(data: st.DataObject) -> None:
    kind, _, value = data.draw(st.sampled_from(GOOD))
    child = {"extends": "base.yaml"} | part_of(value, data)
    assert not list(VALIDATORS[kind].iter_errors(child)), child
    whole = merged([document(child), document(value)])
    assert pydantic_accepts(kind, whole.value), child


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.data())
def test_what_the_schema_refuses_in_a_part_is_wrong_in_the_whole(data: st.DataObject) -> None:
    kind, _, value = data.draw(st.sampled_from(GOOD))
    child = copy.deepcopy({"extends": "base.yaml"} | part_of(value, data))
    *parents, last = data.draw(st.sampled_from([p for p in places(child) if p != ("extends",)] or [("name",)]))
    holder = child
    for key in parents:
        holder = holder[key]
    holder[last] = data.draw(JUNK | JUNK_DICT)
    whole = merged([document(child), document(value)])
    assert VALIDATORS[kind].is_valid(child) or not pydantic_accepts(kind, whole.value), child


WRONG_PARTS: list[tuple[str, dict[str, Any], tuple[Any, ...]]] = [
    ("qcnn-spec.v1", {"wires": "four"}, ("wires",)),
    ("qcnn-spec.v1", {"wirez": 4}, ()),
    ("qcnn-spec.v1", {"readout": {"observabel": "X"}}, ("readout",)),
    ("qcnn-spec.v1", {"readout": {"wires": 3.5}}, ("readout", "wires")),
    ("qcnn-spec.v1", {"embedding": {"kind": "angel"}}, ("embedding", "kind")),
    ("qcnn-spec.v1", {"embedding": {"kind": "angle", "rotation": "W"}}, ("embedding", "rotation")),
    ("qcnn-spec.v1", {"embedding": {"rotation": 5}}, ("embedding", "rotation")),
    ("qcnn-spec.v1", {"layers": [{"template": "su4"}]}, ("layers", 0)),
    ("qcnn-spec.v1", {"branches": {"a": {"readout": {"wires": 3.5}}}}, ("branches", "a", "readout", "wires")),
    ("qcnn-spec.v1", {"templates": {"a": {"gates": [5]}}}, ("templates", "a", "gates", 0)),
    ("qcnn-training.v1", {"data": {"image_sise": 4}}, ("data",)),
    ("qcnn-training.v1", {"schedule": {"every": 0}}, ("schedule", "every")),
    ("qcnn-evaluation.v1", {"noise": {"one_wire": {"phase_damping": 2}}}, ("noise", "one_wire", "phase_damping")),
]


@pytest.mark.parametrize(("kind", "part", "path"), WRONG_PARTS, ids=lambda value: str(value))
def test_the_schema_points_at_the_field_that_is_wrong_in_a_part(kind: str, part: Any, path: tuple[Any, ...]) -> None:
    errors = list(VALIDATORS[kind].iter_errors({"extends": "base.yaml"} | part))
    assert [tuple(e.absolute_path) for e in errors] == [path]


@pytest.mark.parametrize("part", [{}, {"wires": 2}, {"wires": ["a", "b"]}], ids=str)
def test_a_part_of_a_template_need_not_say_of_which_form_it_is(part: dict[str, Any]) -> None:
    child = {"extends": "base.yaml", "templates": {"a": part}}
    assert VALIDATORS["qcnn-spec.v1"].is_valid(child)
    assert not VALIDATORS["qcnn-spec.v1"].is_valid({**child, "templates": {"a": {**part, "gate": 1}}})


def test_only_a_name_of_a_file_lets_keys_be_missing() -> None:
    for extends in (None, 5):
        assert not VALIDATORS["qcnn-spec.v1"].is_valid({"extends": extends})
    assert VALIDATORS["qcnn-spec.v1"].is_valid({"extends": "base.yaml"})
