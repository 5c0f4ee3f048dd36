from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcnn_compiler.diagnostics import Diagnostic, Span, suggest
from qcnn_compiler.render import ALLOWED_COLUMNS, FORMATS, MAX_SHOWN, WINDOW, printable, render

ERROR = Diagnostic(
    code="QC0204",
    message="unknown template `su44`",
    file="specs/my.yaml",
    span=Span(12, 15, 12, 19),
    path="layers[2].template",
    hint="did you mean `su4`?",
    allowed=("su4", "so4"),
    source="    template: su44  # comment",
)
WARNING = replace(ERROR, severity="warning", span=None, file="specs/other.yaml", hint=None, allowed=())


def caret_columns(report: str) -> tuple[int, int]:
    """First column under the carets and their number, counted from the start of the source line."""
    line = next(line for line in report.splitlines() if line.startswith("      | "))
    marks = line.removeprefix("      | ")
    return len(marks) - len(marks.lstrip()), marks.count("^")


def test_text_shows_place_line_caret_allowed_values_and_help() -> None:
    assert render([ERROR]) == (
        "specs/my.yaml:12:15: error: unknown template `su44` [QC0204]\n"
        "   12 |     template: su44  # comment\n"
        "      |               ^^^^\n"
        "   = allowed: su4, so4\n"
        "   = help: did you mean `su4`?\n"
        "\n"
        "1 error in 1 file\n"
    )


def test_a_finding_about_a_whole_file_has_no_line() -> None:
    assert render([WARNING]).startswith("specs/other.yaml: warning: unknown template `su44` [QC0204]\n\n")


def test_findings_come_in_order_of_place_and_are_counted() -> None:
    later = replace(ERROR, span=Span(13, 1, 13, 2))
    report = render([WARNING, later, ERROR])
    places = [line.split(": ")[0] for line in report.splitlines() if "[QC0204]" in line]
    assert places == ["specs/my.yaml:12:15", "specs/my.yaml:13:1", "specs/other.yaml"]
    assert report.endswith("\n\n2 errors and 1 warning in 2 files\n")


def test_no_findings_render_as_nothing_except_in_json() -> None:
    assert render([]) == render([], "github") == ""
    assert json.loads(render([], "json"))["valid"] is True


def test_color_only_adds_escape_sequences() -> None:
    colored = render([ERROR, WARNING], color=True)
    stripped = colored
    for code in ("\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[34m", "\x1b[0m"):
        assert code in colored
        stripped = stripped.replace(code, "")
    assert stripped == render([ERROR, WARNING])


@pytest.mark.parametrize(
    ("source", "column", "expected"),
    [("\ta: bad", 5, 7), ("漢字: bad", 5, 6), ("e\u0301: bad", 5, 3), ("\x1b: bad", 4, 3), ("\u202e: bad", 4, 10)],
    ids=["tab", "wide", "combining", "control", "direction"],
)
def test_the_caret_stands_under_its_text_after_unusual_characters(source: str, column: int, expected: int) -> None:
    report = render([replace(ERROR, source=source, span=Span(12, column, 12, column + 3))])
    assert caret_columns(report) == (expected, 3)


@pytest.mark.parametrize("start", [0, 30, 99, 100, 5_000, 9_990])
def test_a_long_line_is_cut_to_a_window_around_the_caret(start: int) -> None:
    source = "x" * start + "bad!" + "y" * (10_000 - start)
    report = render([replace(ERROR, source=source, span=Span(12, start + 1, 12, start + 5))])
    line = report.splitlines()[1].removeprefix("   12 | ")
    first, length = caret_columns(report)
    assert line[first : first + length] == "bad!"
    assert len(line) <= WINDOW + len("......")


def test_a_span_of_several_lines_is_underlined_to_the_end_of_the_first() -> None:
    assert caret_columns(render([replace(ERROR, source="  a: b   ", span=Span(12, 3, 14, 9))])) == (2, 4)


def test_a_long_list_of_allowed_values_is_cut() -> None:
    names = tuple(f"template{i}" for i in range(100))
    line = next(line for line in render([replace(ERROR, allowed=names)]).splitlines() if "allowed" in line)
    shown = line.count("template")
    assert line.endswith(f", ... and {100 - shown} more")
    assert len(line) < ALLOWED_COLUMNS + 60


def test_a_flood_of_findings_is_cut_but_counted() -> None:
    many = [replace(ERROR, span=Span(line, 1, line, 2)) for line in range(1, MAX_SHOWN + 8)]
    report = render(many)
    assert report.count("[QC0204]") == MAX_SHOWN
    assert "... and 7 more" in report
    assert report.endswith(f"{MAX_SHOWN + 7} errors in 1 file\n")


@given(st.text(), st.text(), st.text(), st.sampled_from(sorted(FORMATS)))
def test_nothing_in_a_file_reaches_the_terminal_raw(source: str, message: str, file: str, fmt: str) -> None:
    line = source.replace("\n", " ")
    span = Span(1, 1 + len(line) // 2, 1, 2 + len(line) // 2)
    report = render([Diagnostic("QC0204", message, file, span, source=line, hint=source, allowed=(message,))], fmt)
    unsafe = {c for c in report if c != "\n" and unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    assert not unsafe


def test_json_is_versioned_and_complete() -> None:
    report: dict[str, Any] = json.loads(render([ERROR, WARNING], "json"))
    first, second = report.pop("diagnostics")
    assert report == {"format_version": "1.0", "valid": False, "error_count": 1, "warning_count": 1}
    assert first == {
        "code": "QC0204",
        "severity": "error",
        "message": "unknown template `su44`",
        "file": "specs/my.yaml",
        "path": "layers[2].template",
        "hint": "did you mean `su4`?",
        "allowed": ["su4", "so4"],
        "range": {"start": {"line": 12, "column": 15}, "end": {"line": 12, "column": 19}},
        "snippet": "    template: su44  # comment",
    }
    assert (second["range"], second["snippet"], second["allowed"]) == (None, None, [])


def test_warnings_alone_are_valid() -> None:
    assert json.loads(render([WARNING], "json"))["valid"] is True


def test_github_annotations_name_the_place_and_escape_what_ends_a_command() -> None:
    odd = replace(ERROR, file="a,b:c.yaml", message="100%\nof it, :: here", allowed=(), hint=None)
    assert render([odd], "github") == (
        "::error file=a%2Cb%3Ac.yaml,line=12,endLine=12,col=15,endColumn=18,title=QC0204::100%25%0Aof it, :: here\n"
    )
    assert render([WARNING], "github") == ("::warning file=specs/other.yaml,title=QC0204::unknown template `su44`\n")


def test_github_columns_are_left_out_where_lines_differ() -> None:
    several = replace(ERROR, span=Span(1, 5, 3, 2))
    assert ",line=1,endLine=3,title=" in render([several], "github")


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126)))
def test_plain_text_is_printed_as_it_is(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize(
    ("word", "allowed", "expected"),
    [
        ("su44", ("su4", "so4", "conv"), "su4"),
        ("wirings", ("wires", "wiring"), "wiring"),
        ("CONV", ("conv", "pool"), "conv"),
        ("banana", ("conv", "pool"), None),
        ("su4" * 100_000, ("su4", "so4"), None),
        ("conv", (), None),
    ],
)
def test_a_suggestion_is_made_only_for_a_close_word(word: str, allowed: tuple[str, ...], expected: str) -> None:
    assert suggest(word, allowed) == expected
