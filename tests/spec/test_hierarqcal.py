"""Wiring agrees with HierarQcal: with edges recorded from version 0.5.0, and with the package where it is installed.

Where they differ on purpose:

- Theirs raises, ours works: words such as `right` on more wires than about twice their letters (they are repeated as if
  they were patterns), `!` in the `merge_within` of a pivot, a single value for three steps or boundaries, a pivot or
  mask whose second part has no wires left (ours says that the wiring joins nothing).
- Theirs does nothing, ours says so: a wiring that joins nothing (QC0322), a mask that would drop every wire (QC0324),
  an unmask of a mask that is not there (QC0329). With `allow_empty: true` ours does nothing too: there
  `test_hierarqcal_sizes` compares whole hierarchies.
- Theirs pads or cuts a `merge_within` that has not one character for each wire of an edge; ours refuses it (QC0328).
- Theirs drops edges equal to the first one. Edges can only be equal where `merge_within` takes no dropped wire.
- `edge_order: [-1]` is `order: reverse`, and an edge numbered twice comes once. Stride 0, which theirs reads as 1, is
  refused. That a stride leading back to its start is 1, and that a ring of two has one edge, are their rules for a few
  wires, which `shrink: true` asks for: other systems join two wires both ways.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from qcnn_compiler.ir.circuit import Op
from qcnn_compiler.lower import lower
from qcnn_compiler.spec.checks import check_spec
from tests.spec.motif_specs import Layer, conv, placed, pool, spec_of, unitary

RECORDED = json.loads((Path(__file__).parents[1] / "fixtures" / "hierarqcal_edges.json").read_text(encoding="utf-8"))


def cycle(stride: int = 1, step: int = 1, offset: int = 0, **rest: Any) -> Any:
    """Return the wiring with HierarQcal's defaults and its rules for few wires."""
    numbers = {"stride": stride, "step": step, "offset": offset}
    return {"cycle": numbers | {"boundary": "periodic", "shrink": True} | rest}


def levels(*layers: Layer) -> list[Layer]:
    return [layer for _ in range(3) for layer in layers]


DROP_RIGHT = {"kind": "pool", "drop": "right"}
SUB = {"wires": 4, "layers": [conv(cycle())]}
MERA = {"merge_within": "1001", "steps": [2, 2, 1], "boundaries": "open"}

#: What each recorded circuit is in our language: number of wires, and layers.
SAME: dict[str, tuple[int, list[Layer]]] = {
    **{f"cycle n8 stride{s} periodic": (8, [conv(cycle(s))]) for s in (1, 2, 3, 7)},
    "cycle n8 stride0 periodic": (8, [conv(cycle(8))]),  # stride 0 is refused; 8 leads back to the start as well
    "cycle n8 stride1 step2 offset1 periodic": (8, [conv(cycle(1, 2, 1))]),
    "cycle n8 stride1 step1 offset0 open": (8, [conv(cycle(boundary="open"))]),
    "cycle n8 stride1 step2 offset0 open": (8, [conv(cycle(1, 2, boundary="open"))]),
    "cycle n8 stride1 step2 offset1 open": (8, [conv(cycle(1, 2, 1, boundary="open"))]),
    "cycle n8 stride2 step1 offset0 open": (8, [conv(cycle(2, boundary="open"))]),
    "cycle n8 stride4 step1 offset0 periodic": (8, [conv(cycle(4))]),
    "cycle n8 stride4 step1 offset0 open": (8, [conv(cycle(4, boundary="open"))]),
    "cycle n2 periodic": (2, [conv(cycle())]),
    "cycle n3 periodic": (3, [conv(cycle())]),
    "cycle n5 arity3": (5, [conv(cycle(arity=3), 3, 1)]),
    "cycle n8 arity3 open step3": (8, [conv(cycle(step=3, arity=3, boundary="open"), 3, 1)]),
    "cycle n8 edge_order [2,8]": (8, [conv(cycle(order=[2, 8]))]),
    "cycle n8 edge_order [1,3,5,7]": (8, [conv(cycle(order=[1, 3, 5, 7]))]),
    "permute n2 perm": (2, [conv({"permute": {"combinations": False}})]),
    "permute n4 arity3": (4, [conv({"permute": {}}, 3, 1)]),
    **{
        f"mask n8 {pattern} default": (8, [pool(pattern)])
        for pattern in ("right", "inside", "outside", "*!", "!*", "!*!", "*!*", "01", "*1", "1*1", "*1*", "11*")
    },
    **{f"mask n8 {pattern} default": (8, [pool(pattern)]) for pattern in ("1001", "0110", "101", "11*11")},
    "mask n8 *! x3 with cycles": (8, levels(conv(cycle()), pool("*!"))),
    'mask n8 "*!" merge_within 01': (8, [pool("*!", merge_within="01")]),
    "mask n8 right strides[1,1,0] periodic": (8, [pool("right", strides=[1, 1, 0])]),
    "mask n8 right strides[1,1,2] open": (8, [pool("right", strides=[1, 1, 2], boundaries="open")]),
    "mask n8 right strides[1,1,3] open": (8, [pool("right", strides=[1, 1, 3], boundaries="open")]),
    "mask n9 101 merge_within 101 steps[2,1,1] arity3": (9, [pool("101", 3, merge_within="101", steps=[2, 1, 1])]),
    "mask n16 1001 merge 1001 steps[2,2,1] MERA": (16, [pool("1001", 4, 1, **MERA)]),
    "mask n8 1*1 merge_between 1*1 merge_within 01": (8, [pool("1*1", merge_within="01", merge_between="1*1")]),
    "mask n8 right no mapping then cycle": (8, [DROP_RIGHT, conv(cycle())]),
    "mask n8 right + cycle + unmask previous + cycle": (
        8,
        [DROP_RIGHT, conv(cycle()), {"kind": "unpool"}, conv(cycle())],
    ),
    "mask n8 right + unmask right + cycle": (8, [DROP_RIGHT, {"kind": "unpool", "restore": "right"}, conv(cycle())]),
    "mask n7 right": (7, [pool("right")]),
    'mask n7 "*!"': (7, [pool("*!")]),
    "mask n7 01": (7, [pool("01")]),
    "mask n5 10": (5, [pool("10")]),
    "pivot n8 1* merge_within 1*": (8, [conv({"pivot": {}}, 2, 2)]),
    "pivot n8 1* merge_within *1": (8, [conv({"pivot": {"merge_within": "*1"}}, 2, 2)]),
    "pivot n8 1*1 merge_within 1*": (8, [conv({"pivot": {"pivots": "1*1"}}, 2, 2)]),
    "pivot n8 1* merge_within 1* arity3": (8, [conv({"pivot": {}}, 3, 1)]),
    "pivot n8 1* arity1": (8, [conv({"pivot": {}}, 1, 1)]),
    "sub-hierarchy arity4 in cycle step4": (8, [conv(cycle(step=4, arity=4)) | {"template": "sub"}]),
    "RBT SU4 + Pool1 (Hur-like), shared": (8, levels(conv(cycle()), pool("right"))),
    "QCNN even pooling": (8, levels(conv(cycle()), pool("odd"))),
}


@pytest.mark.parametrize("title", SAME)
def test_edges_wires_and_parameters_are_those_that_were_recorded(title: str) -> None:
    wires, layers = SAME[title]
    templates = {"sub": SUB, **dict([unitary(2, 15)])} if "sub" in title else {}
    found, expected = placed(wires, *layers, templates=templates), RECORDED[title]
    assert found.problems == []
    assert found.edges == [[tuple(edge) for edge in edges] for edges in expected["edges"]]
    assert found.active == expected["avail"]
    assert found.parameters == expected["n_symbols"]


def test_every_recorded_circuit_is_compared_or_one_of_those_that_theirs_refuses() -> None:
    failed = {title for title, found in RECORDED.items() if "error" in found}
    assert SAME.keys() | failed == RECORDED.keys()
    assert failed == {"mask n8 even default"}
    ours = placed(8, pool("even"))
    assert (ours.edges, ours.active) == ([[(0, 1), (2, 3), (4, 5), (6, 7)]], [1, 3, 5, 7])


def test_stride_0_and_a_negative_order_are_refused() -> None:
    for wiring in (cycle(0), cycle(order=[-1]), cycle(order=[0])):
        with pytest.raises(ValidationError, match="greater than or equal to 1"):
            placed(4, conv(wiring))


@pytest.mark.parametrize("value", [1, [1, 1, 1]])
def test_one_value_stands_for_all_three(value: Any) -> None:
    options = {"strides": value, "steps": value, "offsets": value, "boundaries": "periodic"}
    assert placed(12, pool("*!", **options)).edges == [[(8, 3), (9, 4), (10, 5), (11, 1)]]
    pivoted = placed(12, conv({"pivot": {"pivots": "111*", **options}}))
    assert pivoted.edges == [[(1, 5), (2, 6), (1, 7), (2, 8), (1, 9), (2, 10), (1, 11)]]


@pytest.mark.parametrize("merge", ["1", "01", "1*", "100", "0110"])
def test_a_template_on_any_number_of_wires_takes_as_many_as_merge_within_has_digits(merge: str) -> None:
    for layer in (pool("01", len(merge), merge_within=merge), conv({"pivot": {"merge_within": merge}}, len(merge))):
        free, fixed = placed(8, layer | {"template": "basic_entangler"}), placed(8, layer)
        assert free.problems == []
        assert free.edges == fixed.edges


# --- against the package -----------------------------------------------------------------------

PATTERNS = ("*!", "!*", "!*!", "*!*", "01", "10", "1*1", "*1*", "11*", "1001", "0110", "101", "11*11", "1", "1**1")
PATTERNS += ("!1*0", "*0!1", "0!!0*", "left", "right", "even", "odd", "inside", "outside")
MERGES = {1: ("1", "1*"), 2: ("1*", "*1", "01", "11"), 3: ("1*", "101", "1*1", "01*"), 4: ("1001", "1*1", "0*11")}
ROUNDS = 1500


def theirs(wires: int, *motifs: Any) -> tuple[list[list[tuple[int, ...]]], list[int], int]:
    """Return edges of each motif that is an operation, wires left and symbols."""
    from hierarqcal import Qinit

    hierarchy = Qinit(list(range(wires)))
    for motif in motifs:
        hierarchy = hierarchy + motif
    edges = [[tuple(edge) for edge in motif.E] for motif in hierarchy]
    return edges, list(hierarchy.head.Q_avail), hierarchy.n_symbols


def motif_options(draw: random.Random, arity: int) -> dict[str, Any]:
    """Return options that mask and pivot share, under the names that both systems have for them."""
    options = {
        "strides": [draw.randint(1, 3), draw.randint(1, 3), draw.randint(0, 3)],
        "steps": [draw.randint(1, 3) for _ in range(3)],
        "offsets": [draw.randint(0, 2) for _ in range(3)],
        "boundaries": [draw.choice(["open", "periodic"]) for _ in range(3)],
    }
    chosen = {name: value for name, value in options.items() if draw.random() < 0.5}
    return chosen | {"merge_within": draw.choice(MERGES[arity])}


def a_motif(draw: random.Random, kind: str, wires: int) -> tuple[Any, Layer]:
    """Return the same random motif in both languages."""
    import hierarqcal as hq

    arity, parameters, shared = draw.randint(1, 4), draw.randint(0, 3), draw.random() < 0.5
    order = draw.choice([None, "reverse", [2], [1, 3, 5, 7], [3, 2]])
    made = {
        "mapping": hq.Qunitary(n_symbols=parameters, arity=arity),
        "share_weights": shared,
        "edge_order": [-1] if order == "reverse" else order or [1],
    }
    ordered = {"order": order} if order else {}
    size = (arity, parameters, "shared" if shared else "per_edge")
    if kind == "cycle":
        numbers = (draw.randint(1, wires + 1), draw.randint(1, 4), draw.randint(0, 3))
        boundary = draw.choice(["open", "periodic"])
        ours = conv(cycle(*numbers, arity=arity, boundary=boundary, **ordered), *size)
        return hq.Qcycle(*numbers, boundary, **made), ours
    if kind == "permute":
        combine = draw.random() < 0.5 or wires > 7
        return hq.Qpermute(combine, **made), conv({"permute": {"combinations": combine, **ordered}}, *size)
    pattern, options = draw.choice(PATTERNS), motif_options(draw, arity)
    if kind == "pivot":
        return hq.Qpivot(pattern, **options, **made), conv({"pivot": {"pivots": pattern, **options, **ordered}}, *size)
    options |= {"merge_between": draw.choice(PATTERNS)} if draw.random() < 0.3 else {}
    return hq.Qmask(pattern, **options, **made), pool(pattern, *size, **options, **ordered)


@pytest.mark.parametrize("kind", ["cycle", "permute", "mask", "pivot"])
def test_motifs_agree_with_the_package_at_every_size(kind: str) -> None:
    pytest.importorskip("hierarqcal", reason="optional: `make hierarqcal`")
    draw = random.Random(kind)
    agreed = raised = 0
    for _ in range(ROUNDS):
        wires = draw.randint(1, 17)
        motif, layer = a_motif(draw, kind, wires)
        found = placed(wires, layer)
        try:
            edges, active, symbols = theirs(wires, motif)
        except (IndexError, ValueError, ZeroDivisionError):
            raised += 1
            assert set(found.problems) <= {"QC0322", "QC0324"}, layer
            continue
        if found.problems:
            assert not any(edges), layer  # theirs did nothing, in silence
            assert set(found.problems) <= {"QC0322", "QC0324"}, layer
            continue
        agreed += 1
        assert (found.edges, found.active, found.parameters) == (edges, active, symbols), layer
    assert agreed > ROUNDS / 4
    assert (raised > 0) == (kind in ("mask", "pivot"))  # words, and parts without wires


def test_masks_and_unmasks_nest_as_in_the_package() -> None:
    hq = pytest.importorskip("hierarqcal", reason="optional: `make hierarqcal`")
    draw = random.Random(5)
    agreed = 0
    for _ in range(ROUNDS):
        wires, motifs, layers = draw.randint(2, 17), [], []
        for _ in range(draw.randint(2, 8)):
            pattern = draw.choice(PATTERNS[:-6])
            choice = draw.choice(["mask", "mask", "cycle", "previous", "pattern"])
            if choice == "mask":
                motifs, layers = [*motifs, hq.Qmask(pattern)], [*layers, {"kind": "pool", "drop": pattern}]
            elif choice == "cycle":
                unitary = hq.Qunitary(n_symbols=1, arity=1)
                motifs, layers = [*motifs, hq.Qcycle(mapping=unitary)], [*layers, conv(cycle(arity=1), 1, 1)]
            else:
                restore = pattern if choice == "pattern" else "previous"
                motifs, layers = [*motifs, hq.Qunmask(restore)], [*layers, {"kind": "unpool", "restore": restore}]
        found = placed(wires, *layers)
        if found.problems:
            assert set(found.problems) <= {"QC0324", "QC0329"}
            continue
        agreed += 1
        assert (found.edges, found.active, found.parameters) == theirs(wires, *motifs), layers
    assert agreed > ROUNDS / 4


@pytest.mark.parametrize("inner", [True, False], ids=["inner shared", "inner per edge"])
@pytest.mark.parametrize("outer", [True, False], ids=["outer shared", "outer per edge"])
@pytest.mark.parametrize("wires", [4, 8, 10, 13])
def test_a_hierarchy_as_mapping_is_a_template_with_layers(wires: int, outer: bool, inner: bool) -> None:
    hq = pytest.importorskip("hierarqcal", reason="optional: `make hierarqcal`")
    applied: list[tuple[tuple[int, ...], list[int]]] = []

    def note(bits: Any, symbols: Any = None, **_: Any) -> None:
        applied.append((tuple(bits), list(map(int, symbols))))

    gate = hq.Qunitary(note, 2, 2)
    body = hq.Qcycle(mapping=gate, share_weights=inner) + hq.Qmask("*!", mapping=gate)
    sub = hq.Qinit(4) + body * 2
    whole = hq.Qinit(list(range(wires))) + hq.Qcycle(1, 3, mapping=sub, boundary="open", share_weights=outer)
    whole.set_symbols(list(range(whole.n_symbols)))
    whole()

    weights = {True: "shared", False: "per_edge"}
    layers = [conv(cycle(), 2, 2, weights[inner]), pool("*!", 2, 2)] * 2
    layer = conv(cycle(step=3, arity=4, boundary="open"), weights=weights[outer]) | {"template": "sub"}
    templates = {"sub": {"wires": ["a", "b", "c", "d"], "layers": layers}, **dict([unitary(2, 2)])}
    circuit = lower(check_spec(spec_of(wires, layer, templates=templates)))
    ops = [op for op in circuit.ops if isinstance(op, Op) and op.layer >= 0]
    quadruples = [ops[i : i + 4] for i in range(0, len(ops), 4)]  # H, H, RY, RY
    ours = [((a.wires[0], b.wires[0]), [c.params[0].index, d.params[0].index]) for a, b, c, d in quadruples]
    assert ours == applied
    assert circuit.num_parameters == whole.n_symbols
