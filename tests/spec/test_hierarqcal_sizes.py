"""Hierarchies agree with HierarQcal at every size, where motifs with nothing to do are allowed to do nothing.

What version 0.5.0 makes of them is recorded in `fixtures/hierarqcal_sizes.json`; where the package is installed, it is
asked again, about more of them, and `UPDATE_GOLDEN=1` records its answers.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qcnn_compiler.limits import NO_LIMITS
from qcnn_compiler.pipeline import load_spec
from qcnn_compiler.spec.placement import place
from tests.spec.motif_specs import Layer, Motifs, conv, placed, pool

ROOT = Path(__file__).parents[2]
FIXTURE = ROOT / "tests" / "fixtures" / "hierarqcal_sizes.json"
ANSWERS = json.loads(FIXTURE.read_text(encoding="utf-8"))
GALLERY = ("mera", "encoder_decoder", "cycle_of_cycles", "outside_tree", "reverse_tree_left", "reverse_tree_right")
SIZES = range(2, 18)
HIERARCHIES, RECORDED = 1200, 150  # random ones: compared with the package, and with its recorded answers

Answer = list[Any]  # edges of each motif that has some, wires left, symbols


def answer(found: Motifs) -> Answer:
    """Return what is compared, as JSON has it."""
    assert found.problems == []
    return [[[list(edge) for edge in edges] for edges in found.edges if edges], found.active, found.parameters]


def of_gallery(name: str, wires: int) -> Answer:
    spec = load_spec(ROOT / "specs" / "hierarqcal" / f"{name}.yaml", overrides=[f"wires={wires}", "expect={}"])
    found = place(spec, NO_LIMITS)
    edges = [list(layer.edges) for layer in found.layers]
    return answer(Motifs(edges, list(found.active), sum(w.size for w in found.weights.values()), []))


# --- random hierarchies ------------------------------------------------------------------------


def triples(draw: random.Random) -> dict[str, Any]:
    """Return options of pairs of two sets of wires, or none."""
    if draw.random() < 0.5:
        return {}
    return {
        "strides": [draw.randint(1, 3), draw.randint(1, 3), draw.randint(0, 3)],
        "steps": [draw.randint(1, 3) for _ in range(3)],
        "offsets": [draw.randint(0, 2) for _ in range(3)],
        "boundaries": [draw.choice(["open", "periodic"]) for _ in range(3)],
    }


def a_layer(draw: random.Random) -> Layer:
    """Return a motif as our language has it."""
    arity, weights = draw.choice([1, 2, 2, 3]), draw.choice(["shared", "per_edge"])
    merge = draw.choice({1: ["1"], 2: ["10", "01"], 3: ["100", "110", "101"]}[arity])
    size = (arity, arity - 1, weights)
    match draw.choice(["cycle", "mask", "pivot", "permute", "unmask"]):
        case "cycle":
            numbers = {"stride": draw.randint(1, 5), "step": draw.randint(1, 4), "offset": draw.randint(0, 4)}
            boundary = draw.choice(["open", "periodic"])
            layer = conv({"cycle": numbers | {"boundary": boundary, "arity": arity, "shrink": True}}, *size)
        case "mask":
            pattern = draw.choice(["*!", "!*", "!*!", "*!*", "01", "10", "1*1", "*1", "1*", "0110", "1001", "1*0"])
            layer = pool(pattern, *size, merge_within=merge, **triples(draw))
        case "pivot":
            pivots = draw.choice(["1*", "*1", "1*1", "*1*"])
            layer = conv({"pivot": {"pivots": pivots, "merge_within": merge, **triples(draw)}}, *size)
        case "permute":
            layer = conv({"permute": {"combinations": draw.random() < 0.5}}, *size)
        case _:
            layer = {"kind": "unpool"}
    return layer | {"allow_empty": True}


def hierarchies(number: int) -> Iterator[tuple[int, list[Layer]]]:
    """Yield wires and layers, always the same."""
    draw = random.Random(20240)
    for _ in range(number):
        yield draw.randint(2, 16), [a_layer(draw) for _ in range(draw.randint(1, 4))]


# --- the package -------------------------------------------------------------------------------


def motif(layer: Layer) -> Any:
    """Return a layer as HierarQcal's motif."""
    import hierarqcal as hq

    if layer["kind"] == "unpool":
        return hq.Qunmask("previous")
    arity, symbols = map(int, layer["template"][1:].split("_"))
    rest = {"mapping": hq.Qunitary(n_symbols=symbols, arity=arity), "share_weights": layer["weights"] == "shared"}
    ((kind, options),) = layer["wiring"].items()
    if kind == "cycle":
        return hq.Qcycle(*(options[key] for key in ("stride", "step", "offset", "boundary")), **rest)
    if kind == "permute":
        return hq.Qpermute(options["combinations"], **rest)
    made = {"mask": hq.Qmask, "pivot": hq.Qpivot}[kind]
    return made(layer.get("drop") or options["pivots"], **{k: v for k, v in options.items() if k != "pivots"}, **rest)


def gallery_motifs(name: str) -> Any:
    """Return what the header of a spec of the gallery says, with as many rounds as the largest size needs."""
    import hierarqcal as hq

    u2, u6, su4 = (hq.Qunitary(n_symbols=n, arity=2) for n in (1, 10, 15))
    ring, per_edge = hq.Qcycle(mapping=u2), {"share_weights": False}
    match name:
        case "mera":
            first, later = (hq.Qcycle(1, 2, offset, "open", mapping=u2) for offset in (1, 0))
            options = {"merge_within": "1001", "steps": [2, 2, 1], "boundaries": ["open"] * 3}
            return first + (hq.Qmask("1001", **options, mapping=hq.Qunitary(n_symbols=0, arity=4)) + later) * 5
        case "encoder_decoder":
            return (ring + hq.Qmask("*!")) * 3 + (hq.Qunmask("previous") + ring) * 3
        case "cycle_of_cycles":
            inner = hq.Qinit(4) + (ring + hq.Qmask("right", mapping=hq.Qunitary(n_symbols=0, arity=2))) * 2
            return hq.Qcycle(1, 3, mapping=inner, boundary="open")
        case "outside_tree":
            pools = hq.Qmask("!*!", mapping=hq.Qunitary(n_symbols=2, arity=2), **per_edge)
            return (hq.Qcycle(mapping=u6, **per_edge) + pools) * 5
    pattern = {"reverse_tree_left": "!*", "reverse_tree_right": "*!"}[name]
    return (hq.Qcycle(mapping=su4) + hq.Qmask(pattern, mapping=hq.Qunitary(n_symbols=2, arity=2))) * 5


def theirs(wires: int, motifs: Any) -> Answer:
    """Return what the package makes of motifs in a row; raises what it raises."""
    import hierarqcal as hq

    hierarchy = hq.Qinit(list(range(wires)))
    for one in motifs if isinstance(motifs, tuple | list) else [motifs]:
        hierarchy = hierarchy + one
    edges = [[list(edge) for edge in one.E] for one in hierarchy if len(one.E)]
    return [edges, list(hierarchy.head.Q_avail), hierarchy.n_symbols]


def theirs_or_none(wires: int, motifs: Any) -> Answer | None:
    """Return what the package makes of motifs, None where it raises: of no wires at all it makes no pairs."""
    try:
        return theirs(wires, motifs)
    except (IndexError, ZeroDivisionError):
        return None


# --- tests -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", GALLERY)
def test_every_hierarchy_of_the_gallery_has_the_recorded_edges_at_every_size(name: str) -> None:
    assert [of_gallery(name, wires) for wires in SIZES] == ANSWERS["gallery"][name]


def test_random_hierarchies_have_the_recorded_edges() -> None:
    agreed = 0
    for (wires, layers), expected in zip(hierarchies(RECORDED), ANSWERS["random"], strict=True):
        found = answer(placed(wires, *layers))
        agreed += expected is not None
        assert expected is None or found == expected, layers
    assert agreed > 0.8 * RECORDED


def test_the_package_agrees_with_what_is_recorded_and_with_every_random_hierarchy() -> None:
    pytest.importorskip("hierarqcal", reason="optional: `make hierarqcal`")
    recorded = {name: [theirs(wires, gallery_motifs(name)) for wires in SIZES] for name in GALLERY}
    answers = [theirs_or_none(wires, list(map(motif, layers))) for wires, layers in hierarchies(HIERARCHIES)]
    if os.environ.get("UPDATE_GOLDEN"):
        text = json.dumps({"gallery": recorded, "random": answers[:RECORDED]}, separators=(",", ":"))
        FIXTURE.write_text(text + "\n", encoding="utf-8")
    assert {"gallery": recorded, "random": answers[:RECORDED]} == ANSWERS
    ours = [answer(placed(wires, *layers)) for wires, layers in hierarchies(HIERARCHIES)]
    compared = [(mine, other) for mine, other in zip(ours, answers, strict=True) if other is not None]
    assert len(compared) > 0.85 * HIERARCHIES
    assert all(mine == other for mine, other in compared)


def test_an_empty_layer_holds_no_weights_and_keeps_its_number() -> None:
    empty = {"cycle": {"stride": 7}}
    found = placed(2, conv(empty) | {"allow_empty": True}, conv("chain"))
    assert (found.edges, found.parameters, found.problems) == ([[(0, 1)]], 15, [])
    layers = load_spec(ROOT / "specs" / "hierarqcal" / "mera.yaml", overrides=["wires=3", "expect={}"])
    assert list(place(layers, NO_LIMITS).weights) == ["conv1", "conv2"]


@pytest.mark.parametrize("layer", [conv({"cycle": {"stride": 7}}), pool("!"), {"kind": "unpool"}])
def test_a_layer_that_finds_nothing_to_do_is_a_mistake_unless_it_may_be_empty(layer: Layer) -> None:
    assert placed(2, layer).problems
    assert not placed(2, layer | {"allow_empty": False}).edges
    assert placed(2, layer | {"allow_empty": True}) == Motifs([], [0, 1], 0, [])
