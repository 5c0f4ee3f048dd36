from __future__ import annotations

from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.drawing import ALPHABETS, PICTURES, RENDERERS, draw
from qcnn_compiler.drawing.architecture import architecture
from qcnn_compiler.drawing.gates import gate_view
from qcnn_compiler.drawing.shapes import Disc, Line
from qcnn_compiler.drawing.style import WIRE
from qcnn_compiler.drawing.text import WIDTH
from qcnn_compiler.gates.expression import Number
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Op
from qcnn_compiler.lower import lower
from tests.circuits import aws, single, z
from tests.drawing.wide_circuits import pyramid
from tests.spec.motif_specs import spec_of

VIEWS = sorted(PICTURES)
NASTY = '<script>alert("x")</script>&]]>\x00\x1b$\\frac{a}{b}$'


@pytest.mark.parametrize("view", VIEWS)
def test_svg_is_well_formed_and_the_same_every_time(view: str) -> None:
    text = draw(aws(), view, "svg")
    assert isinstance(text, str)
    assert ElementTree.fromstring(text).tag.endswith("svg")
    assert text == draw(aws(), view, "svg")


@pytest.mark.parametrize("view", VIEWS)
def test_names_from_strangers_are_only_text(view: str) -> None:
    layers = tuple(replace(layer, name=NASTY, template=NASTY) for layer in aws().layers)
    text = draw(replace(aws(), name=NASTY, layers=layers), view, "svg")
    assert isinstance(text, str)
    assert "<script" not in text
    tags = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(text).iter()}
    assert tags <= {"svg", "title", "rect", "line", "circle", "polygon", "text"}
    assert draw(replace(aws(), name=NASTY, layers=layers), view, "png")


@pytest.mark.parametrize("view", VIEWS)
def test_png_has_two_pixels_to_one_of_the_picture(view: str) -> None:
    from matplotlib.image import imread

    content = draw(pyramid(4), view, "png")
    assert isinstance(content, bytes)
    picture = PICTURES[view](pyramid(4))
    height, width = imread(BytesIO(content)).shape[:2]
    assert abs(width - 2 * picture.width) <= 1
    assert abs(height - 2 * picture.height) <= 1


@pytest.mark.parametrize("fmt", sorted(ALPHABETS))
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("wires", range(2, 17))
def test_text_keeps_its_width_and_ascii_its_letters(view: str, fmt: str, wires: int) -> None:
    text = draw(pyramid(wires), view, fmt)
    assert isinstance(text, str)
    assert max(map(len, text.splitlines())) <= WIDTH + 10
    assert fmt != "ascii" or text.isascii()


def test_the_text_of_a_small_circuit_reads_as_expected() -> None:
    ops = [
        Op("H", (0,)),
        Op("X", (2,), controls=(0,)),
        Op("RX", (1,), (Number(0.5),)),
        Op("SWAP", (1, 2)),
        Op("measure", (0,)),
        Op("Z", (1,), conditions=(0,)),
    ]
    expected = Path(__file__).with_name("small.txt").read_text(encoding="utf-8")
    assert draw(single(ops, {}, z(1), 3), "gates", "text") == expected


def test_a_gate_that_waits_for_a_one_has_a_full_dot_and_a_double_line() -> None:
    """An empty dot is what the field draws for a control on 0."""
    ops = [Op("measure", (0,)), Op("RX", (1,), (Number(0.5),), conditions=(0,))]
    shapes = gate_view(single(ops, {}, z(1), 2)).shapes
    assert [shape.fill == shape.stroke for shape in shapes if isinstance(shape, Disc)] == [True]
    upright = [shape for shape in shapes if isinstance(shape, Line) and shape.x1 == shape.x2]
    assert len(upright) == 2


def test_the_text_of_the_aws_architecture_is_the_committed_one() -> None:
    assert draw(aws()) == Path(__file__).with_name("aws.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("gate", sorted(name for name, row in GATES.items() if row.base is None))
@pytest.mark.parametrize("fmt", [*ALPHABETS, *RENDERERS])
def test_every_gate_of_the_table_can_be_drawn_with_and_without_control(gate: str, fmt: str) -> None:
    row = GATES[gate]
    wires = tuple(range(row.wires))
    params = tuple(Number(0.25) for _ in row.params)
    ops = [Op(gate, wires, params), Op(gate, wires, params, controls=(row.wires,))]
    assert draw(single(ops, {}, z(0), row.wires + 1), "gates", fmt)


@pytest.mark.parametrize(("view", "fmt", "word"), [("layers", "svg", "layers"), ("gates", "pdf", "pdf")])
def test_an_unknown_view_or_format_names_the_known_ones(view: str, fmt: str, word: str) -> None:
    with pytest.raises(UserError, match=f"must be one of .*, but is `{word}`"):
        draw(aws(), view, fmt)


def test_a_wire_ends_where_it_is_dropped_and_begins_again_where_it_is_restored() -> None:
    layers = [{"kind": "pool", "drop": "right"}, {"kind": "gates", "gates": ["H 0"]}, {"kind": "unpool"}]
    circuit = lower(spec_of(4, *layers))
    rows = {line[0]: line for line in str(draw(circuit)).splitlines() if line[:1].isdigit()}
    assert ["┤" in rows[wire] and "├─" in rows[wire] for wire in "0123"] == [False, False, True, True]
    lines = [shape for shape in architecture(circuit).shapes if isinstance(shape, Line) and shape.color == WIRE]
    stretches = Counter(line.y1 for line in lines)
    assert sorted(stretches.values()) == [1, 1, 2, 2]
