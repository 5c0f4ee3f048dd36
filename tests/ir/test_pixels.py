"""Orders of pixels that are not permutations of bits."""

from __future__ import annotations

from itertools import pairwise

import pytest

from qcnn_compiler.ir.circuit import Amplitude
from qcnn_compiler.ir.pixels import features_of, hilbert


@pytest.mark.parametrize("side", [1, 2, 4, 8, 16])
def test_a_hilbert_curve_visits_every_pixel_and_steps_to_neighbours(side: int) -> None:
    places = [divmod(pixel, side) for pixel in hilbert(side)]
    assert sorted(places) == [(row, column) for row in range(side) for column in range(side)]
    assert all(abs(a - c) + abs(b - d) == 1 for (a, b), (c, d) in pairwise(places))
    assert (places[0], places[-1]) == ((0, 0), (0, side - 1))
    quarter = side * side // 4
    assert len({(r // (side // 2), c // (side // 2)) for r, c in places[:quarter]}) <= 1


@pytest.mark.parametrize(("order", "first"), [("row_major", (0, 1, 4, 4, 2, 3)), ("hilbert", (0, 1, 3, 2))])
def test_pixels_beside_a_smaller_image_stand_for_pad(order: str, first: tuple[int, ...]) -> None:
    found = features_of(Amplitude((0, 1, 2, 3), 4, 0.5, order=order, side=2))
    assert found == (*first, *[4] * (16 - len(first)))
