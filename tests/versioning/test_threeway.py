"""Three versions merged by structure."""

from __future__ import annotations

import copy
import json
import random
import re
from typing import Any

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from qcnn_compiler.document import parse_document
from qcnn_compiler.versioning.emit import emit
from qcnn_compiler.versioning.nodes import comments_of, read_text
from qcnn_compiler.versioning.threeway import BASE, OURS, THEIRS, Merged, TooLong, merge_three
from tests.spec_strategies import specs
from tests.versioning import mutations
from tests.versioning.mutations import EDITS, Raw
from tests.versioning.untidy import untidy

#: Edits by the top-level keys that they touch.
PLACES = {
    "name": mutations.rename,
    "embedding": mutations.other_embedding,
    "readout": mutations.other_readout,
    "head": mutations.rescale,
    "templates": mutations.other_angles,
    "layers": mutations.other_template,
    "layers too": mutations.insert_layer,
}
REPEATABLE = settings(max_examples=15, deadline=None, derandomize=True, phases=[Phase.generate])


def merged(base: str, ours: str, theirs: str, prefer: int = OURS) -> Merged:
    one, two, three = (parse_document(text, "") for text in (base, ours, theirs))
    return merge_three((one, two, three), prefer)


def edited(raw: Raw, edit: mutations.Edit, seed: int) -> Raw:
    other = copy.deepcopy(raw)
    edit(other, random.Random(seed))
    return other


@REPEATABLE
@given(specs(), st.lists(st.sampled_from(EDITS), max_size=2), st.integers(0, 2**16), st.integers(0, 2**16))
def test_a_side_that_changed_nothing_leaves_the_other_side(raw: Raw, edits: Any, seed: int, other_seed: int) -> None:
    base, changed = untidy(raw, seed), raw
    for edit in edits:
        changed = edited(changed, edit, seed)
    other = untidy(changed, other_seed)
    for found in (merged(base, base, other), merged(base, other, base), merged(base, other, other)):
        assert found.conflicts == 0
        assert emit(found.text) == emit(read_text(other))
        assert found.value == changed


@REPEATABLE
@given(specs(), st.lists(st.sampled_from(sorted(PLACES)), min_size=2, max_size=2, unique=True), st.integers(0, 2**16))
def test_two_changes_at_two_places_are_both_made(raw: Raw, places: list[str], seed: int) -> None:
    assume(set(places) != {"layers", "layers too"})
    first, second = (PLACES[place] for place in places)
    ours, theirs, both = (
        edited(raw, first, seed),
        edited(raw, second, seed),
        edited(edited(raw, first, seed), second, seed),
    )
    base, left, right = (re.sub(r"\s*# number \d+", "", untidy(value, seed)) for value in (raw, ours, theirs))
    found = merged(base, "# formatted\n" + emit(read_text(left)), right + "# theirs\n")
    assert found.conflicts == 0
    assert json.dumps(found.value, sort_keys=True) == json.dumps(both, sort_keys=True)
    assert parse_document(emit(found.text), "").value == both
    assert comments_of(emit(found.text)) == ["# formatted", "# theirs"]


LAYERS = """\
qcnn: 1
layers:
  - {kind: conv, template: su4}
  # second
  - {kind: pool, keep: odd}
  - {kind: conv, name: c}
"""
#: What ours and theirs replace in `LAYERS`, and the merged text.
CLEAN = {
    "two layers": (("su4", "so4"), ("odd", "even"), [("su4", "so4"), ("odd", "even")]),
    "two keys of a layer": (("su4", "so4"), ("su4}", "su4, wiring: ring}"), [("su4}", "so4, wiring: ring}")]),
    "a layer and another before it": (
        ("name: c", "name: c, wiring: ring"),
        ("layers:\n", "layers:\n  - {kind: conv, template: so5}\n"),
        [("name: c", "name: c, wiring: ring"), ("layers:\n", "layers:\n  - {kind: conv, template: so5}\n")],
    ),
    "two new keys": (("qcnn: 1\n", "qcnn: 1\nname: a\n"), ("c}\n", "c}\nhead: {kind: scale}\n"),
                     [("qcnn: 1\n", "qcnn: 1\nname: a\n"), ("c}\n", "c}\nhead: {kind: scale}\n")]),
    "new templates of both": (
        ("layers", "templates:\n  a: {wires: [x]}\nlayers"),
        ("layers", "templates:\n  b: {wires: [y]}\nlayers"),
        [("layers", "templates:\n  a: {wires: [x]}\n  b: {wires: [y]}\nlayers")],
    ),
    "the same change": (("su4", "so4"), ("su4", "so4"), [("su4", "so4")]),
    "a comment and its layer": (("# second", "# the pool"), ("odd", "even"),
                              [("# second", "# the pool"), ("odd", "even")]),
    "a layer less and one changed": (("  # second\n  - {kind: pool, keep: odd}\n", ""), ("su4", "so4"),
                                     [("  # second\n  - {kind: pool, keep: odd}\n", ""), ("su4", "so4")]),
    "the order of keys and a value": (("kind: pool, keep: odd", "keep: odd, kind: pool"), ("odd", "even"),
                                      [("kind: pool, keep: odd", "keep: even, kind: pool")]),
}  # fmt: skip


@pytest.mark.parametrize("what", CLEAN)
@pytest.mark.parametrize("turned", [False, True], ids=["", "turned"])
def test_changes_of_different_things_are_both_made(what: str, turned: bool) -> None:
    first, second, expected = CLEAN[what]
    sides = LAYERS.replace(*first), LAYERS.replace(*second)
    found = merged(LAYERS, *(reversed(sides) if turned else sides))
    text = LAYERS
    for change in expected:
        text = text.replace(*change)
    assert found.conflicts == 0
    assert sorted(emit(found.text).splitlines()) == sorted(text.splitlines())
    assert turned or emit(found.text) == text


CONFLICTS = {
    "a value": (("su4", "so4"), ("su4", "so5")),
    "one made text": (("qcnn: 1", "qcnn: 2"), ("qcnn: 1", "qcnn: true")),
    "a layer changed and removed": (("odd", "even"), ("  # second\n  - {kind: pool, keep: odd}\n", "")),
    "a key changed and removed": (("su4", "so4"), (", template: su4", "")),
    "another kind and a change": (("pool, keep: odd", "conv, template: su4"), ("odd", "even")),
    "two new layers at one place": (("c}\n", "c}\n  - {kind: conv}\n"), ("c}\n", "c}\n  - {kind: pool}\n")),
    "two new values of a key": (("qcnn: 1\n", "qcnn: 1\nname: a\n"), ("qcnn: 1\n", "qcnn: 1\nname: b\n")),
    "two new heads": (("c}\n", "c}\nhead: {kind: scale}\n"), ("c}\n", "c}\nhead: {kind: scale, init: 2.0}\n")),
    "a comment": (("# second", "# two"), ("# second", "# 2")),
    "edges": (("odd", "[0, 1]"), ("odd", "[0, 2]")),
    "one list of numbers": (("qcnn: 1", "qcnn: 1\nsize: [1, 28]"), ("qcnn: 1", "qcnn: 1\nsize: [28, 1]")),
}  # fmt: skip


@pytest.mark.parametrize("what", CONFLICTS)
def test_changes_of_one_thing_stay_a_conflict_and_each_version_can_be_had(what: str) -> None:
    ours, theirs = (LAYERS.replace(*change) for change in CONFLICTS[what])
    found = {prefer: merged(LAYERS, ours, theirs, prefer) for prefer in (BASE, OURS, THEIRS)}
    assert {one.conflicts for one in found.values()} == {1}
    assert [emit(found[prefer].text) for prefer in (BASE, OURS, THEIRS)] == [
        emit(read_text(text)) for text in (LAYERS, ours, theirs)
    ]


def test_one_that_becomes_true_is_a_change() -> None:
    found = merged("qcnn: 1\na: 1\n", "qcnn: 1\na: true\n", "qcnn: 1\na: 1.0\n")
    assert found.conflicts == 1


def test_lists_that_are_too_long_to_be_aligned_are_refused() -> None:
    text = "qcnn: 1\nlayers:\n" + "  - {kind: conv}\n" * 300
    with pytest.raises(TooLong):
        merged(text, text + "  - {kind: pool}\n", "name: a\n" + text)
