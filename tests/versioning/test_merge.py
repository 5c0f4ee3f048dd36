"""Three versions of a file as one: what stays byte for byte, what stays a conflict, what is none of our business."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.document import parse_document
from qcnn_compiler.versioning.emit import emit
from qcnn_compiler.versioning.lines import Style, merge_lines
from qcnn_compiler.versioning.merge import Merge
from qcnn_compiler.versioning.merge import merge as merge_files
from qcnn_compiler.versioning.nodes import read_text
from tests.spec_strategies import specs
from tests.versioning.conftest import SPEC, TRAINING
from tests.versioning.mutations import EDITS, Edit, Raw
from tests.versioning.test_threeway import edited
from tests.versioning.untidy import untidy

UNTIDY = """\
name: small   # a name
wires:   4
qcnn: 1
embedding: {kind: angle}
layers:
- {template: su4,   kind: conv,
   wiring: pairs}
- kind: pool
  template: crz_crx   # of two gates
  wiring: pairs
  keep: odd
readout:   {kind: expval}
"""
TIDY = """\
qcnn: 1
name: small   # a name
wires: 4
embedding: {kind: angle}
layers:
  - {kind: conv, template: su4, wiring: pairs}
  - kind: pool
    template: crz_crx  # of two gates
    wiring: pairs
    keep: odd
readout: {kind: expval}
"""


def merge(base: str, ours: str, theirs: str, style: Style | None = None) -> Merge:
    return merge_files(base.encode(), ours.encode(), theirs.encode(), "a.yaml", style or Style())


def merged(base: str, ours: str, theirs: str) -> str:
    found = merge(base, ours, theirs)
    assert found.clean
    return found.data.decode()


@settings(max_examples=15, deadline=None, derandomize=True, phases=[Phase.generate])
@given(specs(), st.sampled_from(EDITS), st.integers(0, 2**16))
def test_a_side_that_changed_nothing_gives_the_other_byte_for_byte(raw: Raw, edit: Edit, n: int) -> None:
    base, other = untidy(raw, n), untidy(edited(raw, edit, n), n + 1)
    for sides in ((base, other), (other, base), (other, other)):
        assert merged(base, *sides) == other


@settings(max_examples=15, deadline=None, derandomize=True, phases=[Phase.generate])
@given(specs(), st.sampled_from(EDITS), st.sampled_from(EDITS), st.integers(0, 2**16))
def test_whatever_both_sides_change_the_result_can_be_read_or_is_marked(raw: Raw, one: Edit, two: Edit, n: int) -> None:
    base, ours, theirs = untidy(raw, n), untidy(edited(raw, one, n), n + 1), untidy(edited(raw, two, n + 1), n)
    found = merge(base, ours, theirs)
    assert (b"\n<<<<<<< ours\n" in b"\n" + found.data) != found.clean
    if found.clean:
        assert parse_document(found.data.decode(), "").value["qcnn"] == 1


def test_a_template_and_a_new_layer_are_both_taken() -> None:
    ours, theirs = (
        SPEC.replace("su4", "so4"),
        SPEC.replace("readout", "  - {kind: conv, template: su4}  # new\nreadout"),
    )
    for sides in ((ours, theirs), (theirs, ours)):
        assert merged(SPEC, *sides) == theirs.replace("template: su4, ", "template: so4, ")


def test_a_formatted_side_and_a_new_value_give_the_new_value_formatted() -> None:
    change = UNTIDY.replace("su4", "so4").replace("of two gates", "of three gates")
    for sides in ((TIDY, change), (change, TIDY)):
        assert merged(UNTIDY, *sides) == TIDY.replace("su4", "so4").replace("of two gates", "of three gates")


def test_lines_of_unchanged_values_stay_as_they_are_written() -> None:
    ours = UNTIDY.replace("su4", "so4").replace("pairs}", "ring}")
    theirs = UNTIDY.replace("kind: conv", "name: first, kind: conv").replace("odd", "even")
    expected = UNTIDY.replace("odd", "even").replace(
        "- {template: su4,   kind: conv,\n   wiring: pairs}", "- {template: so4, name: first, kind: conv, wiring: ring}"
    )
    for sides in ((ours, theirs), (theirs, ours)):
        assert merged(UNTIDY, *sides) == expected


def test_new_lines_are_indented_as_their_neighbours() -> None:
    ours = UNTIDY.replace("- kind: pool", "- name: p\n  kind: pool")
    theirs = UNTIDY.replace("- kind: pool", "- kind: pool\n  drop: '1*'").replace("  keep: odd\n", "")
    expected = UNTIDY.replace("- kind: pool", "- name: p\n  kind: pool\n  drop: '1*'").replace("  keep: odd\n", "")
    assert merged(UNTIDY, ours, theirs) == expected


def test_a_file_too_long_to_compare_line_by_line_gets_canonical_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qcnn_compiler.versioning.layout_lines.LONGEST", 5)
    ours, theirs = UNTIDY.replace("su4", "so4"), UNTIDY.replace("kind: conv", "name: first, kind: conv")
    assert merged(UNTIDY, ours, theirs) == emit(read_text(UNTIDY)).replace("su4,", "so4, name: first,")


def test_conflicts_are_marked_where_they_are_and_all_else_is_merged() -> None:
    ours = UNTIDY.replace("su4", "so4").replace("4\n", "6\n")
    theirs = UNTIDY.replace("su4", "so5").replace("of two gates", "of three gates")
    found = merge(UNTIDY, ours, theirs, Style(9, ("the base", "HEAD", "a branch")))
    assert not found.clean
    lines = found.data.decode().splitlines()
    start, end = lines.index("<<<<<<<<< HEAD"), lines.index(">>>>>>>>> a branch")
    assert lines[start + 1 : end] == [
        "- {template: so4,   kind: conv,",
        "   wiring: pairs}",
        "=========",
        "- {template: so5, kind: conv, wiring: pairs}",
    ]
    assert lines[:2] == ["name: small   # a name", "wires:   6"]
    assert lines[end + 1 :] == UNTIDY.replace("   # of two", "  # of three").splitlines()[7:]


def test_a_changed_and_a_removed_layer_are_a_conflict() -> None:
    ours, theirs = TIDY.replace("odd", "even"), TIDY[: TIDY.index("  - kind: pool")] + "readout: {kind: expval}\n"
    found = merge(TIDY, ours, theirs)
    assert not found.clean
    assert b"keep: even\n=======\n>>>>>>> theirs\nreadout" in found.data


def test_two_valid_sides_that_do_not_fit_together_are_a_conflict_with_its_reason() -> None:
    base = SPEC.replace("readout", "# a line\n# between\nreadout")
    ours = base.replace("wires: 4", "wires: 2")
    theirs = base.replace("readout", "  - {kind: gates, gates: [H 1]}\nreadout")
    assert merge_lines(base.encode(), ours.encode(), theirs.encode()).clean
    found = merge(base, ours, theirs)
    assert not found.clean
    assert "each side is valid, the two together are not: there is no position 1" in found.reason
    assert found.data.count(b"<<<<<<<") == 2


def test_an_assertion_that_no_longer_holds_is_a_conflict() -> None:
    base = SPEC + "# a line\n# between\nexpect: {parameters: 17}\n"
    ours = base.replace("wiring: pairs}", "wiring: pairs, weights: per_edge}").replace("17", "32")
    theirs = base.replace("keep: odd", "keep: odd, weights: per_edge").replace("17", "19")
    assert not merge(base, ours, theirs).clean
    dropped = theirs.replace("expect: {parameters: 19}\n", "")
    assert not merge(base, ours, dropped).clean
    same = ours.replace("weights: per_edge", "weights: shared").replace("32", "17")
    assert merge(base, same, base + "# more\n").clean


def test_sides_that_are_no_valid_specs_yet_are_merged_without_judging_them() -> None:
    base = SPEC.replace("su4", "su99")
    assert merged(base, base.replace("odd", "even"), "# ours\n" + base) == "# ours\n" + base.replace("odd", "even")


def test_line_ends_stay() -> None:
    wide = UNTIDY.replace("\n", "\r\n")
    ours, theirs = wide.replace("su4", "so4"), wide.replace("wiring: pairs}", "wiring: ring}")
    text = merged(wide, ours, theirs)
    assert text.count("\r\n") == text.count("\n")


def test_json_stays_json() -> None:
    base = parse_document(SPEC, "").value
    ours = {**base, "name": "ours", "layers": [{**base["layers"][0], "template": "so4"}, base["layers"][1]]}
    theirs = {**base, "layers": [{**base["layers"][0], "wiring": "ring"}, *base["layers"][1:]]}
    text = merged(*(json.dumps(value) for value in (base, ours, theirs)))
    assert json.loads(text) == {**ours, "layers": [{**ours["layers"][0], "wiring": "ring"}, ours["layers"][1]]}


def test_training_files_are_merged_by_structure() -> None:
    base = TRAINING + "optimizer: {name: Adam, lr: 0.1}\n"
    ours, theirs = base.replace("0.1", "0.2"), base.replace("Adam, ", "Adam, weight_decay: 0.5, ")
    assert "optimizer: {name: Adam, weight_decay: 0.5, lr: 0.2}\n" in merged(base, ours, theirs)


OTHERS = {
    "other YAML": ("a: {b: 1, c: 2}\n", "a: {b: 2, c: 2}\n", "a: {b: 1, c: 3}\n"),
    "a key that is no version": ("qcnn: {lr: 1, n: 2}\n", "qcnn: {lr: 2, n: 2}\n", "qcnn: {lr: 1, n: 3}\n"),
    "no YAML": ("qcnn: [1\n", "qcnn: [2\n", "qcnn: [3\n"),
    "not UTF-8": ("qcnn: 1\nb: é\n", "qcnn: 2\nb: é\n", "qcnn: 3\nb: é\n"),
    "added by both": ("", SPEC, SPEC.replace("su4", "so4")),
    "another kind": (SPEC, TRAINING, SPEC.replace("su4", "so4")),
}


@pytest.mark.parametrize("what", OTHERS)
def test_all_else_is_merged_as_git_does(what: str) -> None:
    base, ours, theirs = (text.encode("latin-1" if what == "not UTF-8" else "utf-8") for text in OTHERS[what])
    found, lines = merge_files(base, ours, theirs, "a.yaml"), merge_lines(base, ours, theirs)
    assert (found.data, found.clean) == (lines.data, lines.clean)


def test_binary_files_are_refused() -> None:
    with pytest.raises(UserError, match="must be text"):
        merge_files(b"\0a", b"\0b", b"\0c", "a.yaml")


def test_where_structure_and_lines_disagree_a_person_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = TIDY.replace("su4", "so4"), TIDY.replace("odd", "even")
    wrong = TIDY.replace("angle", "amplitude").encode()
    module = "qcnn_compiler.versioning.merge"
    monkeypatch.setattr(f"{module}.merge_lines", lambda *_: type(merge_lines(b"", b"", b""))(wrong, True))
    found = merge(TIDY, ours, theirs)
    assert not found.clean
    assert b"<<<<<<< merged by structure\n" in found.data
    assert b">>>>>>> merged by lines\n" in found.data


def test_a_base_is_looked_for_where_the_file_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("small.yaml").write_text(SPEC)
    base = "qcnn: 1\nextends: small.yaml\n# one\n# two\nname: wide\n"
    ours, theirs = base.replace("1\n", "1\nwires: 2\n"), base + "readout: {kind: expval, wires: [1]}\n"
    assert "the two together are not" in merge(base, ours, theirs).reason
