"""Sequences side by side."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qcnn_compiler.versioning import align as module
from qcnn_compiler.versioning.align import align


def cost(a: str, b: str) -> float:
    return 0.0 if a == b else 0.5 if a.lower() == b.lower() else 2.0


def test_what_was_inserted_or_removed_is_alone() -> None:
    assert align("abc", "axbc", cost) == [(0, 0), (None, 1), (1, 2), (2, 3)]
    assert align("abc", "ac", cost) == [(0, 0), (1, None), (2, 1)]
    assert align("aba", "aBxa", cost) == [(0, 0), (1, 1), (None, 2), (2, 3)]
    assert align("", "ab", cost) == [(None, 0), (None, 1)]
    assert sorted(align("a", "b", cost), key=str) == [(0, None), (None, 0)]


@given(st.text("abAB", max_size=7), st.text("abAB", max_size=7))
def test_every_item_comes_once_in_order_at_no_more_than_by_place(old: str, new: str) -> None:
    pairs = align(old, new, cost)
    assert [i for i, _ in pairs if i is not None] == list(range(len(old)))
    assert [j for _, j in pairs if j is not None] == list(range(len(new)))
    by_place = sum(min(cost(a, b), 2.0) for a, b in zip(old, new, strict=False)) + abs(len(old) - len(new))
    assert sum(1.0 if None in (i, j) else cost(old[i or 0], new[j or 0]) for i, j in pairs) <= by_place


def test_what_is_too_long_is_paired_by_place(monkeypatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    assert align("axxb", "ayzzb", cost) == [(0, 0), (1, 1), (2, 2), (None, 3), (3, 4)]
