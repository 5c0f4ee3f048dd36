from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest

from qcnn_compiler.drawing.architecture import architecture
from qcnn_compiler.drawing.columns import columns
from qcnn_compiler.drawing.gates import WIDTH, gate_view
from qcnn_compiler.drawing.shapes import Box, Extent, Label, Line, Picture, shortened, text_width
from qcnn_compiler.drawing.style import WIRE
from qcnn_compiler.gates.expression import Feature, WeightRef
from qcnn_compiler.ir.circuit import Circuit, Expval, Op, PauliTerm, Probs
from qcnn_compiler.spec.wiring import PRESETS
from tests.circuits import aws, aws_published, single, z
from tests.drawing.wide_circuits import pyramid

TOUCH = 0.01  # pixels that shapes side by side may share by rounding

CIRCUITS = [
    *(pyramid(n) for n in range(2, 17)),
    pyramid(16, "all_to_all"),
    pyramid(6, "brick", name="a_name_of_a_layer_that_goes_on_and_on_"),
    pyramid(4, "chain", name="x" * 300),
    aws(),
    aws_published(),
    single([Op("RX", (0,), (WeightRef("w", 0),))], {"w": 1}, z(0), 1),
    single([Op("RX", (0,), (Feature(0),)), Op("SWAP", (0, 2)), Op("measure", (1,))], {}, Probs((0, 2)), 3, 1),
    single([Op("Rot", (0,), tuple(WeightRef("w" * 60, i) for i in range(3)))], {"w" * 60: 3}, z(0, 1), 2),
    single([], {}, Expval((PauliTerm(1, (("X", 0), ("Z", 1))), PauliTerm(-1, (("Y", 1),)))), 2),
]


def overlap(one: Extent, other: Extent) -> bool:
    """Return whether two extents share more than an edge."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide > TOUCH and high > TOUCH


def holds(outer: Extent, inner: Extent) -> bool:
    """Return whether one extent lies in the other."""
    starts = outer[0] <= inner[0] + TOUCH and outer[1] <= inner[1] + TOUCH
    return starts and outer[2] >= inner[2] - TOUCH and outer[3] >= inner[3] - TOUCH


def neighbours(shapes: list[Box | Label]) -> Iterator[tuple[Box | Label, Box | Label]]:
    """Yield the pairs that share a height, found by sorting so that thousands of shapes stay cheap."""
    ordered = sorted(((shape.extent, shape) for shape in shapes), key=lambda pair: pair[0][1])
    for i, (extent, shape) in enumerate(ordered):
        for other_extent, other in ordered[i + 1 :]:
            if other_extent[1] >= extent[3]:
                break
            if overlap(extent, other_extent):
                yield shape, other


def check(picture: Picture) -> int:
    """Check that no text or box covers part of another, and return how many texts there are."""
    shapes = [s for s in picture.shapes if isinstance(s, Label | Box)]
    for a, b in neighbours(shapes):
        assert isinstance(a, Box) or isinstance(b, Box), (a, b)
        outer = [s for s in (a, b) if isinstance(s, Box)]
        assert any(holds(s.extent, other.extent) for s in outer for other in (a, b) if other is not s), (a, b)
    for shape in shapes:
        assert holds((0, 0, picture.width, picture.height), shape.extent), shape
    return sum(isinstance(shape, Label) for shape in shapes)


@pytest.mark.parametrize("circuit", CIRCUITS, ids=lambda c: f"{c.name}-{c.num_parameters}")
def test_in_the_architecture_view_nothing_covers_anything_else(circuit: Circuit) -> None:
    assert check(architecture(circuit)) > circuit.wires


@pytest.mark.parametrize("circuit", CIRCUITS, ids=lambda c: f"{c.name}-{c.num_parameters}")
def test_in_the_gate_view_nothing_covers_anything_else(circuit: Circuit) -> None:
    assert check(gate_view(circuit)) > circuit.wires


def test_texts_over_each_other_and_boxes_cut_by_others_are_found() -> None:
    texts = (Label(50, 50, "over", 10, "#000"), Label(52, 52, "under", 10, "#000"))
    boxes = (Box(10, 10, 30, 30, "#000"), Box(20, 20, 30, 30, "#000"))
    for shapes in (texts, boxes, (boxes[0], Label(38, 20, "cut", 10, "#000")), (Box(90, 90, 20, 20, "#000"),)):
        with pytest.raises(AssertionError):
            check(Picture(100, 100, "", shapes))


def test_the_gate_view_is_broken_into_strips_of_limited_width() -> None:
    picture = gate_view(pyramid(16, "all_to_all"))
    assert picture.width < WIDTH + 120
    assert picture.height > 10 * 16 * 32


@pytest.mark.parametrize("wiring", sorted(PRESETS))
@pytest.mark.parametrize("n", range(2, 17))
def test_edges_in_one_column_do_not_meet_and_keep_their_order(n: int, wiring: str) -> None:
    edges = PRESETS[wiring](n)
    placed = columns(edges)
    for (one, a), (other, b) in combinations(zip(edges, placed, strict=True), 2):
        apart = max(one) < min(other) or max(other) < min(one)
        assert apart or a < b


def test_a_dropped_wire_ends_in_its_pool_and_a_kept_wire_goes_on() -> None:
    ends: dict[float, float] = {}
    for shape in architecture(aws()).shapes:
        if isinstance(shape, Line) and shape.color == WIRE and shape.y1 == shape.y2:
            ends[shape.y1] = max(shape.x2, ends.get(shape.y1, 0.0))
    length = [end for _, end in sorted(ends.items())]
    assert len(length) == 12
    assert (
        length[0] == length[2] == length[4] == length[6] < length[1] == length[5] < length[3] == length[7] < length[8]
    )


def test_text_is_measured_wider_when_bold_and_cut_when_long() -> None:
    assert text_width("il", 10) < text_width("WM", 10) < text_width("WM", 10, bold=True)
    assert shortened("abcdef", 4) == "abc…"
    assert shortened("a\x00b\n", 9) == "a?b?"
