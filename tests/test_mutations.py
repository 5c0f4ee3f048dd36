"""Every shipped file with a mistake in it: never a bug of ours, always a place and what would be allowed."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from qcnn_compiler.diagnostics import Diagnostic, Span, SpecError
from qcnn_compiler.document import Document, decode_document, read_document
from qcnn_compiler.pipeline import check_text, held_in
from qcnn_compiler.render import render

FILES = sorted((Path(__file__).parents[1] / "specs").rglob("*.yaml"))
VALUES = ("null", "-1", "0", "7", "1e308", "1e400", ".nan", "9" * 5000, "true", '"x"', "odd", "[]", "[[]]", "{}")
VALUES += ("{kind: x}", "[[0, 0]]", "&a 3", "*a", "!!int 3", '"\\ud83d"', '"RX(1/0) 0"', '"k[2:0]"', "\x07", "\ufeff")

#: What says by itself what must hold, with no list of what is allowed and no fix to guess.
PLAIN = {"QC0104", "QC0105", "QC0107", "QC0109", "QC0303", "QC0310", "QC0312", "QC0313", "QC0314", "QC0321"}
PLAIN |= {"QC0335", "QC0340", "QC0370", "QC0401"}


def part(document: Document, span: Span) -> tuple[int, int]:
    """Return where a span begins and ends in the text."""
    lines = document.lines
    starts = [sum(len(line) + 1 for line in lines[: n - 1]) for n in (span.line, span.end_line)]
    return starts[0] + span.column - 1, starts[1] + span.end_column - 1


def with_value(document: Document, draw: random.Random) -> str:
    start, end = part(document, draw.choice(list(document.marks.values())).value)
    return document.text[:start] + draw.choice(VALUES) + document.text[end:]


def with_misspelled_key(document: Document, draw: random.Random) -> str:
    start, end = part(document, draw.choice([mark.key for mark in document.marks.values() if mark.key]))
    slip = draw.randrange(start, end)
    return document.text[:slip] + draw.choice(("", "x", "e e")) + document.text[slip + 1 :]


def with_wrong_nesting(document: Document, draw: random.Random) -> str:
    values = [part(document, mark.value) for mark in document.marks.values()]
    (start, end), (first, last) = draw.choice(values), draw.choice(values)
    return document.text[:start] + document.text[first:last].replace("\n", "\n  ") + document.text[end:]


def with_changed_line(document: Document, draw: random.Random) -> str:
    lines = list(document.lines)
    number = draw.randrange(len(lines))
    line = lines[number]
    lines[number : number + 1] = draw.choice(([], [line, line], ["\t" + line], ["  " + line], [line.replace(":", "")]))
    return "\n".join(lines)


def without_a_key_as_json(document: Document, draw: random.Random) -> str:
    value = json.loads(json.dumps(document.value))
    *parents, last = draw.choice([path for path in document.marks if path])
    holder = value
    for item in parents:
        holder = holder[item]
    del holder[last]
    return json.dumps(value, indent=1)


MUTATIONS: tuple[Callable[[Document, random.Random], str], ...] = (
    with_value,
    with_misspelled_key,
    with_wrong_nesting,
    with_changed_line,
    without_a_key_as_json,
)


def assert_told(found: tuple[Diagnostic, ...], text: str) -> None:
    report = render(found)
    for d in found:
        assert d.span, (d, text)
        assert f"{d.file}:{d.span.line}:{d.span.column}: {d.severity}: " in report
        told = d.hint or d.allowed or "must" in d.message or d.code in PLAIN
        assert told, (d, text)
    assert report.count("^") >= sum(bool(d.source.strip()) for d in found)


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_a_mistake_in_a_shipped_file_is_told_with_its_place_and_what_is_allowed(file: Path) -> None:
    draw, document = random.Random(file.stem), read_document(file)
    for mutate in MUTATIONS:
        text = mutate(document, draw)
        assert_told(check_text(text, str(file)), text)


@pytest.mark.parametrize("file", FILES[::10], ids=lambda path: path.stem)
def test_a_byte_that_is_not_utf_8_is_told_with_its_place(file: Path) -> None:
    data = file.read_bytes()
    place = random.Random(file.stem).randrange(len(data))
    with pytest.raises(SpecError) as caught:
        held_in(decode_document(data[:place] + b"\xff" + data[place:], str(file)))
    assert [d.code for d in caught.value.diagnostics] == ["QC0104"]
    assert_told(caught.value.diagnostics, "")
