from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import pytest
from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, ValidationError, field_validator
from pydantic_core.core_schema import ErrorType

from qcnn_compiler.diagnostics import Diagnostic
from qcnn_compiler.document import Document, parse_document
from qcnn_compiler.rules import RULES
from qcnn_compiler.spec.base import FILE_NAME, IDENTIFIER
from qcnn_compiler.spec.load_errors import _HANDLERS, translate
from qcnn_compiler.spec.patterns import FORMS, repaired

SCHEMAS = Path(__file__).parents[2] / "qcnn_compiler" / "schema"


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Leaf(Model):
    kind: Literal["leaf"]
    leaf: int = 0  # a key with the name of its own tag, as pydantic puts it in locations
    size: Annotated[int, Field(gt=0, lt=10, multiple_of=2)] = 2


class Pair(Model):
    kind: Literal["pair"]
    pair: Annotated[tuple[int, int], Field(strict=False)]
    items: list[Item] = []


class Loop(Model):
    times: int
    items: list[Item]


def shape(value: Any) -> str | None:
    if not isinstance(value, dict):
        return None
    return "loop" if "times" in value else value.get("kind")


Item = Annotated[
    Annotated[Leaf, Tag("leaf")] | Annotated[Pair, Tag("pair")] | Annotated[Loop, Tag("loop")], Discriminator(shape)
]


class Color(Enum):
    RED = "red"
    BLUE = "blue"


class Root(Model):
    name: Annotated[str, Field(min_length=2, max_length=5, pattern="^[a-z]*$")] = "abc"
    ratio: float = 0.5
    flag: bool = False
    color: Annotated[Color, Field(strict=False)] = Color.RED
    word: Literal["alpha", "beta"] = "alpha"
    version: Literal[1] = 1
    items: Annotated[list[Item], Field(max_length=3)] = []
    one: Annotated[Leaf | Pair, Field(discriminator="kind")] | None = None
    either: int | list[int] | Leaf = 0
    table: dict[Annotated[str, Field(pattern="^[a-z]*$")], int] = {}
    alias_: int = Field(default=0, alias="$alias")

    @field_validator("ratio")
    @classmethod
    def _not_seven(cls, value: float) -> float:
        if value == 7:
            raise ValueError("seven is taken")
        return value


class Lax(BaseModel):
    number: int = 0
    real: float = 0
    flag: bool = False
    bounded: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)] = 0
    unique: set[int] = set()
    fixed: frozenset[int] = frozenset()


def mistakes(text: str, model: type[BaseModel] = Root) -> list[Diagnostic]:
    document = parse_document(text, "f.yaml")
    with pytest.raises(ValidationError) as caught:
        model.model_validate(document.value)
    return translate(caught.value, document, model)


def marked(diagnostic: Diagnostic) -> str:
    assert diagnostic.span is not None
    return diagnostic.source[diagnostic.span.column - 1 : diagnostic.span.end_column - 1]


#: Text -> code, what the caret marks, message, help.
CASES: dict[str, tuple[str, str, str, str | None]] = {
    "nme: abc": ("QC0201", "nme", "unknown key `nme`", "did you mean `name`?"),
    "{name: abc, namee: abc}": ("QC0201", "namee", "unknown key `namee`", None),
    "one: {kind: leaf, sizee: 2}": ("QC0201", "sizee", "unknown key `sizee` in `one`", "did you mean `size`?"),
    "items: [{kind: pair, pair: [1, 2], extra: 1}]": ("QC0201", "extra", "unknown key `extra` in `items[0]`", None),
    "one: {kind: pair}": ("QC0202", "{kind: pair}", "the key `pair` is missing in `one`", None),
    "items: [{times: 1, itms: []}]": ("QC0201", "itms", "unknown key `itms` in `items[0]`", "did you mean `items`?"),
    "items: [{}]": (
        "QC0202",
        "{}",
        "the key `kind` is missing in `items[0]`",
        "begin with `kind: leaf`, for example",
    ),
    "one: {size: 2}": (
        "QC0202",
        "{size: 2}",
        "the key `kind` is missing in `one`",
        "begin with `kind: leaf`, for example",
    ),
    "one: {kind: leaf, leaf: x}": ("QC0203", "x", '`leaf` must be a whole number, but is the text "x"', None),
    "one: {kind: leaf, leaf: '3'}": (
        "QC0203",
        "'3'",
        '`leaf` must be a whole number, but is the text "3"',
        "remove the quotes",
    ),
    "one: {kind: leaf, leaf: 2.0}": ("QC0203", "2.0", "`leaf` must be a whole number, but is 2.0", "write 2"),
    "ratio: [1]": ("QC0203", "[1]", "`ratio` must be a number, but is a list", None),
    "ratio:": ("QC0203", "ratio", "`ratio` must be a number, but is empty", None),
    "name: 12": ("QC0203", "12", "`name` must be text, but is 12", "put it in quotes"),
    "flag: yes": (
        "QC0203",
        "yes",
        '`flag` must be true or false, but is the text "yes"',
        "write `true` or `false`, without quotes",
    ),
    "items: {a: 1}": ("QC0203", "{a: 1}", "`items` must be a list, but is a mapping", None),
    "items: [3]": ("QC0203", "3", "`items[0]` must be a mapping, but is 3", None),
    "one: 3": ("QC0203", "3", "`one` must be a mapping, but is 3", None),
    "table: [1]": ("QC0203", "[1]", "`table` must be a mapping, but is a list", None),
    "table: {a: x}": ("QC0203", "x", '`a` must be a whole number, but is the text "x"', None),
    "[1]": ("QC0203", "[1]", "the file must be a mapping, but is a list", None),
    "word: alpa": ("QC0204", "alpa", "`word` cannot be `alpa`", "did you mean `alpha`?"),
    "word: 3": ("QC0204", "3", "`word` cannot be 3", None),
    "version: 2": ("QC0204", "2", "`version` must be 1, but is 2", None),
    "color: bleu": ("QC0204", "bleu", "`color` cannot be `bleu`", "did you mean `blue`?"),
    "one: {kind: leaf, size: 0}": ("QC0205", "0", "`size` must be more than 0, but is 0", None),
    "one: {kind: leaf, size: 10}": ("QC0205", "10", "`size` must be less than 10, but is 10", None),
    "one: {kind: leaf, size: 3}": ("QC0205", "3", "`size` must be a multiple of 2, but is 3", None),
    "one: {kind: leef}": ("QC0206", "leef", "unknown kind `leef`", "did you mean `leaf`?"),
    "one: {kind: [leaf]}": ("QC0206", "[leaf]", "`kind` cannot be a list", None),
    "items: [{kind: looop}]": ("QC0206", "looop", "unknown kind `looop`", None),
    "name: a": ("QC0207", "a", "`name` must have at least 2 characters, but has 1", None),
    "name: abcdef": ("QC0207", "abcdef", "`name` must have at most 5 characters, but has 6", None),
    "items: [{kind: leaf}, {kind: leaf}, {kind: leaf}, {kind: leaf}]": (
        "QC0207",
        "[{kind: leaf}, {kind: leaf}, {kind: leaf}, {kind: leaf}]",
        "`items` must have at most 3 entries, but has 4",
        None,
    ),
    "one: {kind: pair, pair: [1]}": ("QC0207", "[1]", "`pair` must have 2 entries, but has 1", None),
    "one: {kind: pair, pair: [1, 2, 3]}": (
        "QC0207",
        "[1, 2, 3]",
        "`pair` must have at most 2 entries, but has 3",
        None,
    ),
    "name: A-B": ("QC0208", "A-B", "`name` must match ^[a-z]*$, but is `A-B`", None),
    "table: {A: 1}": ("QC0208", "A", "`A` must match ^[a-z]*$, but is `A`", None),
    "ratio: 7": ("QC0209", "7", "`ratio`: seven is taken", None),
    "$alias: x": ("QC0203", "x", '`$alias` must be a whole number, but is the text "x"', None),
    "either: x": (
        "QC0203",
        "x",
        '`either` must be a whole number, a list or a mapping, but is the text "x"',
        None,
    ),
    "either: [1, x]": ("QC0203", "x", '`either[1]` must be a whole number, but is the text "x"', None),
    "either: {kind: leaf, size: 3}": ("QC0205", "3", "`size` must be a multiple of 2, but is 3", None),
    "items: [{times: 1, items: [{kind: pair, pair: [0, x]}]}]": (
        "QC0203",
        "x",
        '`pair[1]` must be a whole number, but is the text "x"',
        None,
    ),
}

LAX_CASES = {
    "number: x": "`number` must be a whole number",
    "number: 1.5": "`number` must be a whole number",
    "number: [1]": "`number` must be a whole number",
    "real: x": "`real` must be a number",
    "flag: 7": "`flag` must be true or false",
    "flag: maybe": "`flag` must be true or false",
    "bounded: -1": "`bounded` must be at least 0",
    "bounded: 2": "`bounded` must be at most 1",
    "unique: 3": "`unique` must be a list",
    "fixed: 3": "`fixed` must be a list",
}


@pytest.mark.parametrize("text", CASES)
def test_a_mistake_is_one_finding_at_its_place(text: str) -> None:
    (found,) = mistakes(text)
    code, mark, message, hint = CASES[text]
    assert (found.code, marked(found), found.message, found.hint) == (code, mark, message, hint)
    assert found.code in RULES


@pytest.mark.parametrize("text", LAX_CASES)
def test_models_that_convert_types_give_the_same_messages(text: str) -> None:
    (found,) = mistakes(text, Lax)
    assert found.message.startswith(LAX_CASES[text] + ", but is ")


ALLOWED = {
    "one: {kind: leaf, sizee: 2}": ("kind", "leaf", "size"),
    "one: {kind: pair}": ("kind", "pair", "items"),
    "items: [{times: 1}]": ("times", "items"),
    "word: gamma": ("alpha", "beta"),
    "color: green": ("red", "blue"),
    "one: {kind: x}": ("leaf", "pair"),
    "items: [{kind: x}]": ("leaf", "pair"),
    "items: [{}]": ("leaf", "pair"),
}


@pytest.mark.parametrize("text", ALLOWED)
def test_what_is_allowed_comes_from_the_model_at_that_place(text: str) -> None:
    (found,) = mistakes(text)
    assert found.allowed == ALLOWED[text]


def test_all_mistakes_are_found_and_missing_keys_of_one_mapping_are_one() -> None:
    found = mistakes("items: [{kind: pair}, {times: x}]\nname: 1\none: {kind: leaf}\nother: 2\n")
    assert sorted(d.code for d in found) == ["QC0201", "QC0202", "QC0202", "QC0203", "QC0203"]

    class Three(Model):
        a: int
        b: int
        c: int

    (missing,) = mistakes("{}", Three)
    assert missing.message == "the keys `a`, `b` and `c` are missing"


def test_a_wrong_entry_does_not_also_make_its_list_too_short() -> None:
    class Rows(Model):
        rows: Annotated[tuple[int, ...], Field(min_length=1, strict=False)]

    (found,) = mistakes("rows: [x]", Rows)
    assert found.message == '`rows[0]` must be a whole number, but is the text "x"'
    (found,) = mistakes("rows: []", Rows)
    assert found.message == "`rows` must have at least 1 entry, but has 0"


def test_a_mistake_behind_several_aliases_is_reported_once_at_its_anchor() -> None:
    found = mistakes("one: &a {kind: leaf, size: 3}\nitems: [*a, *a]\n")
    assert [(d.message, marked(d)) for d in found] == [("`size` must be a multiple of 2, but is 3", "3")]


def test_every_handled_type_of_error_exists_in_pydantic() -> None:
    assert set(_HANDLERS) <= set(get_args(ErrorType))


@pytest.mark.parametrize("build", [lambda d: d, lambda d: [d], lambda d: {"items": d}, lambda d: {"items": [d, d]}])
@pytest.mark.parametrize("value", [None, True, 3, 1.5, "x", [], {}, {"kind": None}, {"kind": "pair", "pair": {}}, [[]]])
def test_any_wrong_value_is_reported_with_a_rule_and_inside_the_text(build: Callable[[Any], Any], value: Any) -> None:
    text = json.dumps({"one": build(value)})
    document: Document = parse_document(text, "f.json")
    try:
        Root.model_validate(document.value)
    except ValidationError as error:
        found = translate(error, document, Root)
        assert found
        for diagnostic in found:
            assert diagnostic.code in RULES
            assert diagnostic.span is not None
            assert diagnostic.span.end_column <= len(text) + 1


def patterns(schema: Any) -> Iterator[str]:
    """Yield the patterns of texts in a JSON Schema; a mapping that stands for a statement is no text."""
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str) and schema.get("type") == "string":
            yield schema["pattern"]
        yield from schema.get("patternProperties", {})
        schema = list(schema.values())
    for inner in schema if isinstance(schema, list) else ():
        yield from patterns(inner)


def test_every_pattern_of_the_languages_is_said_in_words() -> None:
    texts = [path.read_text(encoding="utf-8") for path in SCHEMAS.glob("qcnn-*.v1.json")]
    assert {pattern for text in texts for pattern in patterns(json.loads(text))} == set(FORMS)


@pytest.mark.parametrize("name", ["my example", "2nd layer", "-a b-", "ünder", "%"])
def test_a_repaired_name_has_the_form_that_was_asked_for(name: str) -> None:
    for pattern in (IDENTIFIER, FILE_NAME):
        fix = repaired(name, pattern)
        assert fix is None or re.fullmatch(pattern, fix.split("`")[1])
    assert repaired("my example", IDENTIFIER) == "write `my_example`, for example"
