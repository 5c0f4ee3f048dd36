"""Examples of mistakes do what they say, and every key of the language is explained."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.document import format_path, parse_document, read_document
from qcnn_compiler.explain.keys import find_keys, keys, likely, normal
from qcnn_compiler.explain.mistakes import mistakes
from qcnn_compiler.explain.names import find_name, find_title, names
from qcnn_compiler.explain.page import page
from qcnn_compiler.explain.tables import TABLES
from qcnn_compiler.rules import MAX_FLOOR, RULES

FILES = sorted((Path(__file__).parents[2] / "specs").rglob("*.yaml"))

# About the path, about bytes that are no text, raised by no validator of the models, only by a long file, about an
# option, or by `qcnn migrate` alone.
WITHOUT_EXAMPLE = {"QC0101", "QC0102", "QC0103", "QC0104", "QC0209", "QC0305", "QC0214", "QC0215"}


def test_every_rule_that_a_text_can_break_has_an_example() -> None:
    assert set(mistakes()) == set(RULES) - WITHOUT_EXAMPLE


@pytest.mark.parametrize("code", mistakes())
def test_the_wrong_example_breaks_its_rule_alone_and_the_right_one_none(code: str) -> None:
    mistake = mistakes()[code]
    assert {d.code for d in mistake.findings(mistake.wrong_file)} == {code}
    assert not mistake.findings(mistake.right_file)
    assert mistake.wrong in mistake.wrong_file
    assert mistake.right in mistake.right_file


@pytest.mark.parametrize("code", [code for code in mistakes() if RULES[code].severity == "warning"])
def test_the_comment_that_is_told_of_a_warning_silences_it(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", code]) == 0
    comment = next((x.strip() for x in capsys.readouterr().out.splitlines() if x.strip().startswith("# qcnn:")), None)
    assert (comment is None) == (code == "QC0600")
    if comment:
        mistake = mistakes()[code]
        (found,) = mistake.findings(mistake.wrong_file)
        assert found.span
        lines = mistake.wrong_file.splitlines()
        beside = [f"{line}  {comment}" if n == found.span.line else line for n, line in enumerate(lines, 1)]
        above = [*lines[: found.span.line - 1], comment, *lines[found.span.line - 1 :]]
        assert not mistake.findings("\n".join(beside))
        assert not mistake.findings("\n".join(above))


def test_the_page_of_diagnostics_has_a_row_of_five_cells_for_every_rule() -> None:
    rows = [re.split(r"(?<!\\)\|", line)[1:-1] for line in page().splitlines() if line.startswith("| QC")]
    assert [row[0].strip() for row in rows] == sorted(RULES)
    for code, severity, meaning, wrong, right in rows:
        rule = RULES[code.strip()]
        assert severity.strip() == rule.severity
        assert rule.title in meaning
        assert ({wrong, right} == {" - "}) == (code.strip() in WITHOUT_EXAMPLE)


def test_every_key_has_a_meaning_values_and_an_example_that_is_yaml() -> None:
    assert len(keys()) > 80
    for key in keys():
        assert key.meaning, key
        assert key.values, key
        assert parse_document(f"{key.path.rpartition('.')[2]}: {key.example}", "example").value, key


NAMED = (("templates",), ("tensors",), ("branches",), ("optimizer", "options"))  # whose keys are names of the user's


def written(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[str]:
    """Yield the path of every key that stands in a file."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for item, inner in entries:
        said = path[2:] if path[:1] == ("branches",) and len(path) > 2 else path  # a branch has keys of the file
        if isinstance(item, str) and said not in NAMED:
            yield format_path((*path, item))
        yield from written(inner, (*path, item))


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_every_key_of_the_gallery_is_explained(file: Path) -> None:
    for path in written(read_document(file).value):
        assert find_keys(path), path


def test_a_key_is_found_by_any_way_to_write_its_path() -> None:
    assert normal("layers[2].layers[0].keep") == normal("layers[].keep") == "layers[].keep"
    assert normal("templates.ising.gates") == "templates.NAME.gates"
    for path in ("layers[7].wiring", "layers.wiring"):
        assert {key.kind for key in find_keys(path)} == {"conv", "pool"}
    assert find_keys("layers[0].wiring[1].edges") == find_keys("layers[].wiring.edges")


@pytest.mark.parametrize("name", names())
def test_every_name_of_a_table_is_told_of(name: str) -> None:
    lines = list(find_name(name))
    assert lines[0].startswith(f"{name}: ")
    assert all(line.strip() for line in lines)
    assert len(lines) > sum(line.startswith(f"{name}: ") for line in lines)


@pytest.mark.parametrize(
    ("name", "sorts"),
    [
        ("su4", ["template"]),
        ("hybrid_angle_2", ["template"]),
        ("CX", ["gate"]),
        ("measure", ["statement"]),
        ("ring", ["wiring, on 4 wires", "value of"]),
        ("odd", ["kept positions of 8", "value of"]),
        ("hilbert", ["value of"]),
        ("cluster-ising", ["value of"]),
        ("amplitude", ["value of"]),
    ],
)
def test_a_name_that_stands_for_several_things_is_told_of_as_each(name: str, sorts: list[str]) -> None:
    assert [line.partition(": ")[2] for line in find_name(name) if not line.startswith(" ")] == sorts


def test_every_rule_is_found_by_its_title_however_that_is_written() -> None:
    for code, rule in RULES.items():
        assert find_title(rule.title) == find_title(rule.title.upper()) == code


def test_a_rule_is_found_by_its_title_and_the_keys_of_branches_by_a_star(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "bounded logits"]) == 0
    assert f"below {MAX_FLOOR:g} nats" in capsys.readouterr().out
    assert main(["explain", "branches.*.frontend"]) == 0
    assert capsys.readouterr().out.startswith("branches.NAME.frontend\n")
    assert main(["explain", "layers[].wiring.cycle"]) == 0
    assert "keys: stride, step, offset, boundary, order" in capsys.readouterr().out
    assert main(["explain", "no such name"]) == 1


@pytest.mark.parametrize("slip", ["wiring", "wirring", "layers[].wirings", "layer.wiring"])
def test_a_slip_is_answered_with_the_likely_key(slip: str) -> None:
    assert not find_keys(slip)
    assert likely(slip) == "layers[].wiring"


def test_every_table_belongs_to_a_key_and_says_something() -> None:
    for path, table in TABLES.items():
        assert find_keys(path)
        assert len(list(table())) > 4
