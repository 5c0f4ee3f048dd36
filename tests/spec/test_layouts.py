"""Layouts of blocks, at every size."""

from __future__ import annotations

import pytest

from qcnn_compiler.spec.layouts import LAYOUTS

#: Blocks of an odd number of wires have no halves to cross.
FITTING = [(layout, block) for layout in LAYOUTS for block in (1, 2, 3, 4, 6) if layout != "crossed" or block % 2 == 0]


@pytest.mark.parametrize(("layout", "block"), FITTING)
@pytest.mark.parametrize("count", [2, 4])
def test_layouts_hold_every_wire_once_in_blocks_of_one_size(layout: str, block: int, count: int) -> None:
    groups = LAYOUTS[layout](block * count, block)
    assert {len(group) for group in groups} == {block}
    assert sorted(wire for group in groups for wire in group) == [*range(block * count)]
