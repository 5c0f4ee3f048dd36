"""Edges and kept positions, against lists written by hand and against HierarQcal's."""

from __future__ import annotations

import pytest

from qcnn_compiler.spec.wiring import KEEP, PRESETS, cycle, deduped, fit_pattern, ordered, pattern_positions

EXPECTED = {
    "chain": [(0, 1), (1, 2), (2, 3)],
    "ring": [(0, 1), (1, 2), (2, 3), (3, 0)],
    "pairs": [(0, 1), (2, 3)],
    "brick": [(0, 1), (2, 3), (1, 2)],
    "brick_ring": [(0, 1), (2, 3), (1, 2), (3, 0)],
    "all_to_all": [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)],
    "halves": [(0, 2), (1, 3)],
    "all": [(0, 1, 2, 3)],
    "singles": [(0,), (1,), (2,), (3,)],
}


def test_every_preset_has_its_edges_on_four_wires() -> None:
    assert EXPECTED.keys() == PRESETS.keys()
    for name, edges in EXPECTED.items():
        assert list(PRESETS[name](4)) == edges, name


@pytest.mark.parametrize("n", range(1, 25))
def test_every_preset_joins_distinct_wires_in_range_at_every_size(n: int) -> None:
    for name, preset in PRESETS.items():
        for edge in preset(n):
            assert len(set(edge)) == len(edge), name
            assert all(0 <= p < n for p in edge), name


def test_two_wires_in_a_ring_are_joined_both_ways_until_deduped() -> None:
    assert PRESETS["ring"](2) == ((0, 1), (1, 0))
    assert deduped(PRESETS["ring"](2)) == ((0, 1),)


def test_dedupe_keeps_the_first_of_each_and_their_order() -> None:
    assert deduped([(1, 2), (0, 1), (2, 1), (0, 1), (3, 0)]) == ((1, 2), (0, 1), (3, 0))


def test_order_moves_edges_to_the_front() -> None:
    assert ordered(cycle(8, boundary="periodic"), [1, 3, 5, 7])[:5] == ((0, 1), (2, 3), (4, 5), (6, 7), (1, 2))
    assert ordered(cycle(4), [3, 3, 9]) == ((2, 3), (0, 1), (1, 2))  # once each; there is no ninth


def test_every_keep_word_means_the_same_at_eight_wires_as_in_hierarqcal() -> None:
    assert {word: rule(8) for word, rule in KEEP.items()} == {
        "odd": (1, 3, 5, 7),
        "even": (0, 2, 4, 6),
        "left": (0, 1, 2, 3),
        "right": (4, 5, 6, 7),
        "inside": (2, 3, 4, 5),
        "outside": (0, 1, 6, 7),
    }


@pytest.mark.parametrize("n", range(2, 25))
def test_every_keep_word_keeps_some_but_not_all_at_every_size(n: int) -> None:
    for word, rule in KEEP.items():
        kept = rule(n)
        assert 0 < len(kept) < n, word
        assert kept == tuple(sorted(set(kept))), word
        assert len(kept) in (n // 2, (n + 1) // 2), word


@pytest.mark.parametrize(
    ("pattern", "n", "fitted"),
    [
        ("1*1", 8, "10000001"),
        ("0!0", 8, "01111110"),
        ("*!", 8, "00001111"),
        ("*1*", 8, "00001000"),
        ("01", 8, "01010101"),
        ("01", 5, "01010"),
        ("*!", 5, "00011"),
    ],
)
def test_patterns_of_keep_repeat_to_the_end_or_fill_up_evenly(pattern: str, n: int, fitted: str) -> None:
    assert fit_pattern(pattern, n) == fitted
    assert pattern_positions(pattern, n) == tuple(i for i, c in enumerate(fitted) if c == "1")
