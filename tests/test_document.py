from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qcnn_compiler.diagnostics import Diagnostic, Span, SpecError
from qcnn_compiler.document import Document, format_path, parse_document, read_document
from qcnn_compiler.limits import LIMITS
from qcnn_compiler.rules import RULES

SPEC = """\
# a spec
qcnn: 1
name: "my spec"
layers:
  - kind: conv      # comment
    wiring: [chain, {edges: [[0, -1]]}]
    gates:
      - RY(t0) a
      - 'CNOT a b'
      - "RX(\\x74) a"
  - kind: pool
    keep: odd
text: |
  two
  lines

end:
"""


def findings(text: str, **limits: int) -> tuple[Diagnostic, ...]:
    with pytest.raises(SpecError) as caught:
        parse_document(text, "f.yaml", replace(LIMITS, **limits))
    return caught.value.diagnostics


def finding(text: str, **limits: int) -> Diagnostic:
    (only,) = findings(text, **limits)
    return only


def written(document: Document, span: Span | None) -> str:
    assert span is not None
    assert span.line == span.end_line
    return document.line(span.line)[span.column - 1 : span.end_column - 1]


# --- values -----------------------------------------------------------------------------

SCALARS: dict[str, Any] = {
    "1e-3": 0.001,
    "1E5": 1e5,
    ".5": 0.5,
    "5.": 5.0,
    "-0.25": -0.25,
    "+5": 5,
    "-3": -3,
    "012": 12,
    "0o17": 15,
    "0x1F": 31,
    "true": True,
    "False": False,
    "null": None,
    "~": None,
    "no": "no",
    "on": "on",
    "Yes": "Yes",
    "1:30": "1:30",
    "2020-01-01": "2020-01-01",
    "1_000": "1_000",
    "0b11": "0b11",
    "-0o7": "-0o7",
    "=": "=",
    "tRUE": "tRUE",
    "'8'": "8",
    '"null"': "null",
    "''": "",
}


@pytest.mark.parametrize("text", SCALARS)
def test_scalars_follow_the_core_schema_of_yaml_1_2(text: str) -> None:
    value = parse_document(f"a: {text}", "f").value["a"]
    assert (type(value), value) == (type(SCALARS[text]), SCALARS[text])


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**17), 10**17)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(json_values, st.sampled_from([None, 0, 2, "\t"]), st.booleans())
@settings(max_examples=150, deadline=None)
def test_json_reads_as_json_does(value: Any, indent: int | str | None, escape: bool) -> None:
    text = json.dumps({"value": value}, indent=indent)
    if not escape:
        text = text.replace('"value"', '\t"value"\t')
    assert parse_document(text, "f.json").value == {"value": value}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark_change_neither_values_nor_places(newline: str, mark: str) -> None:
    plain, other = parse_document(SPEC, "f"), parse_document(mark + SPEC.replace("\n", newline), "f")
    assert (other.value, other.marks) == (plain.value, plain.marks)


# --- places -----------------------------------------------------------------------------

PLACES: dict[tuple[str | int, ...], tuple[str, str]] = {
    ("qcnn",): ("qcnn", "1"),
    ("name",): ("name", '"my spec"'),
    ("layers", 0, "kind"): ("kind", "conv"),
    ("layers", 0, "wiring"): ("wiring", "[chain, {edges: [[0, -1]]}]"),
    ("layers", 0, "wiring", 1, "edges", 0, 1): ("-1", "-1"),
    ("layers", 0, "gates", 1): ("'CNOT a b'", "'CNOT a b'"),
    ("layers", 1, "keep"): ("keep", "odd"),
    ("end",): ("end", "end"),
}


@pytest.mark.parametrize("path", PLACES, ids=format_path)
def test_keys_and_values_are_located(path: tuple[str | int, ...]) -> None:
    document = parse_document(SPEC, "f")
    key, value = PLACES[path]
    assert written(document, document.locate(path, key=True)) == key
    assert written(document, document.locate(path)) == value


def test_block_values_end_where_their_text_ends() -> None:
    document = parse_document(SPEC, "f")
    assert document.locate(("layers", 1)) == Span(11, 5, 12, 14)
    assert document.locate(("layers",)) == Span(5, 3, 12, 14)
    assert document.locate(("text",)) == Span(13, 7, 15, 8)


def test_a_path_that_is_not_there_is_located_at_its_nearest_ancestor() -> None:
    document = parse_document(SPEC, "f")
    assert document.locate(("layers", 1, "wiring", "edges")) == document.locate(("layers", 1))
    assert document.locate(("nothing",), key=True) == document.locate(())


def test_an_alias_is_located_where_it_stands_and_its_parts_at_the_anchor() -> None:
    document = parse_document("a: &w [chain, {edges: [1]}]\nb: *w\nc: [*w]\n", "f")
    assert written(document, document.locate(("b",))) == "*w"
    assert document.locate(("b", 1, "edges", 0)) == document.locate(("a", 1, "edges", 0)) == Span(1, 24, 1, 25)
    assert document.locate(("c", 0, 0)) == Span(1, 8, 1, 13)
    assert document.value["c"] == [["chain", {"edges": [1]}]]


@pytest.mark.parametrize(
    ("index", "offset", "expected"),
    [(0, 7, "a"), (0, 0, "R"), (1, 5, "a"), (2, 0, '"RX(\\x74) a"')],
    ids=["plain", "start", "quoted", "escapes hide the place"],
)
def test_a_diagnostic_points_into_a_statement(index: int, offset: int, expected: str) -> None:
    document = parse_document(SPEC, "f")
    found = document.diagnostic("QC0204", ("layers", 0, "gates", index), "message", within=(offset, 1))
    assert written(document, found.span) == expected


def test_a_diagnostic_holds_its_line_path_and_allowed_values() -> None:
    document = parse_document(SPEC, "f.yaml")
    found = document.diagnostic("QC0201", ("layers", 1, "keep"), "message", key=True, allowed=("a", "b"), hint="help")
    assert (found.file, found.path, found.source, found.allowed, found.hint) == (
        "f.yaml",
        "layers[1].keep",
        "    keep: odd",
        ("a", "b"),
        "help",
    )


def test_paths_are_written_as_the_language_would() -> None:
    assert format_path(("layers", 2, "wiring", 0)) == "layers[2].wiring[0]"
    assert format_path((1, "a b", "$schema")) == '[1]["a b"].$schema'
    assert format_path(()) == ""


# --- refusals ---------------------------------------------------------------------------


def test_all_findings_of_a_text_are_reported_together() -> None:
    codes = [d.code for d in findings("a: 1\na: !!int 2\n3: .nan\n<<: {x: 1, x: 2}\n")]
    assert codes == ["QC0108", "QC0110", "QC0109", "QC0115", "QC0111", "QC0108"]


def test_a_duplicate_key_points_at_the_second_and_names_the_first() -> None:
    found = finding("a: 1\nb: 2\n\na: 3\n")
    assert (found.span, found.path) == (Span(4, 1, 4, 2), "a")
    assert found.hint == "it is first set at line 1, column 1"


LIMIT_CASES = {
    "events": ("[1, 2, 3, 4, 5, 6]", 5),
    "depth": ("a: {b: [[1]]}", 3),
    "expanded": ("a: &a [1, 2, 3]\nb: [*a, *a, *a]", 12),
    "text_length": ("a: abcdef", 5),
    "integer_digits": ("a: 1000", 3),
}


@pytest.mark.parametrize("limit", LIMIT_CASES)
def test_a_limit_is_enforced_and_its_value_allowed(limit: str) -> None:
    text, most = LIMIT_CASES[limit]
    assert finding(text, **{limit: most}).code in ("QC0115", "QC0116")
    generous = replace(LIMITS, **{limit: 4 * most})
    assert parse_document(text, "f", generous).value


def test_depth_counts_what_aliases_stand_for() -> None:
    text = "a: &a [[1]]\nb: [[*a]]\n"
    assert finding(text, depth=4).span == Span(2, 6, 2, 8)
    assert parse_document(text, "f", replace(LIMITS, depth=5)).value["b"] == [[[[1]]]]


def test_findings_are_bounded() -> None:
    assert len(findings("a: 1\n" * 100, findings=7)) == 7


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[\n", "&a [", "!x [", "[{a: "])
def test_deep_nesting_is_refused_without_recursion(opening: str) -> None:
    assert findings(opening * 20_000)[-1].code in ("QC0116", "QC0109", "QC0107", "QC0110")


def test_scalars_that_repeat_an_anchor_cost_nothing() -> None:
    document = parse_document("a: &a 1\nb: [" + "*a, " * 2000 + "]\n", "f")
    assert document.value["b"] == [1] * 2000


# --- files ------------------------------------------------------------------------------


def read_findings(path: Path) -> Diagnostic:
    with pytest.raises(SpecError) as caught:
        read_document(path)
    (only,) = caught.value.diagnostics
    assert only.file == str(path)
    return only


def test_a_missing_file_is_named_with_the_one_probably_meant(tmp_path: Path) -> None:
    (tmp_path / "multiclass.yaml").write_text("a: 1")
    found = read_findings(tmp_path / "multiclas.yaml")
    assert found.code == "QC0101"
    assert found.hint == f"did you mean `{tmp_path / 'multiclass.yaml'}`?"
    assert read_findings(tmp_path / "no" / "such.yaml").code == "QC0101"


def test_a_directory_is_refused_with_the_specs_in_it(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a: 1")
    found = read_findings(tmp_path)
    assert (found.code, found.hint) == ("QC0102", "it holds a.yaml")


def test_a_pipe_and_a_device_are_refused_without_being_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read_findings(tmp_path / "pipe").code == "QC0102"
    assert read_findings(Path("/dev/zero")).code == "QC0102"


def test_a_file_that_cannot_be_opened_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: 1")
    monkeypatch.setattr(Path, "open", lambda *_: (_ for _ in ()).throw(PermissionError(13, "Permission denied")))
    found = read_findings(path)
    assert (found.code, found.message) == ("QC0103", "the file cannot be read: permission denied")


@pytest.mark.parametrize("name", ["a\0b.yaml", "a" * 5000])
def test_a_name_that_no_file_can_have_is_refused(name: str) -> None:
    assert read_findings(Path(name)).code == "QC0103"


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * (LIMITS.file_bytes + 1))
    assert read_findings(path).code == "QC0116"
    path.write_bytes(b"a: 1\n" + b"#" * (LIMITS.file_bytes - 5))
    assert read_document(path).value == {"a": 1}


@pytest.mark.parametrize(
    ("data", "place"),
    [(b"a: \xe9\n", (1, 4)), ("ä: ü\r\nb".encode() + b": \xff", (2, 4)), (b"\xef\xbb\xbfa: \xc3", (1, 4))],
)
def test_a_byte_that_is_not_utf_8_is_located_by_character(tmp_path: Path, data: bytes, place: tuple[int, int]) -> None:
    (tmp_path / "a.yaml").write_bytes(data)
    found = read_findings(tmp_path / "a.yaml")
    assert found.code == "QC0104"
    assert found.span == Span(*place, place[0], place[1] + 1)


def test_utf_16_is_recognised(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes("a: 1".encode("utf-16"))
    assert read_findings(tmp_path / "a.yaml").hint == "save the file as UTF-8, it is UTF-16 now"


# --- fuzz -------------------------------------------------------------------------------


def outcome(text: str) -> tuple[list[str], list[Span]]:
    """Codes of what is wrong with a text, and every span that reading it gives."""
    try:
        document = parse_document(text, "f")
    except SpecError as error:
        return [d.code for d in error.diagnostics], [d.span for d in error.diagnostics if d.span]
    return [], [s for mark in document.marks.values() for s in (mark.key, mark.value) if s]


def assert_sound(text: str) -> None:
    """Any text gives a document or diagnostics; every span is inside it, every code in the table."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    codes, spans = outcome(text)
    assert set(codes) <= set(RULES)
    assert codes or spans
    for span in spans:
        assert 1 <= span.line <= span.end_line <= len(lines)
        assert 1 <= span.column <= len(lines[span.line - 1]) + 1
        assert (span.line, span.column) < (span.end_line, span.end_column)


MARKS = tuple("[]{},:?-&*!|>'\"%@`#~ \n\t\r\x00\ufeff\u2028\x85é漢")
WORDS = (": ", "- ", "\n  ", "&a ", "*a", "<<: ", "---\n", "...\n", "%YAML 1.2\n", "!!int ", "key: ", "a")
ODDITIES = ("\\u00", "\\ud83d", "\\U00110000", ".nan", "1e9", "0x")
YAML_PIECES = st.sampled_from(MARKS + WORDS + ODDITIES)


@given(st.lists(YAML_PIECES, max_size=25).map("".join) | st.text(max_size=40))
@settings(max_examples=600, deadline=None)
def test_any_text_gives_a_document_or_diagnostics_inside_it(text: str) -> None:
    assert_sound(text)


@given(st.integers(0, len(SPEC)), st.integers(0, 12), st.lists(YAML_PIECES, max_size=3).map("".join))
@settings(max_examples=600, deadline=None)
def test_any_mutation_of_a_spec_gives_a_document_or_diagnostics_inside_it(start: int, cut: int, new: str) -> None:
    assert_sound(SPEC[:start] + new + SPEC[start + cut :])


@given(st.binary(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_bytes_give_a_document_or_diagnostics(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.yaml"
    path.write_bytes(data)
    with suppress(SpecError):
        assert read_document(path).value is not None
