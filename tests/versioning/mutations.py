"""Small edits of generated specs: what people change from one commit to the next."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from tests.spec_strategies import specs

Raw = dict[str, Any]
Edit = Callable[[Raw, random.Random], None]


def rename(raw: Raw, _choice: random.Random) -> None:
    raw |= {"name": "renamed", "description": "said in other words"}


def explicit_features(raw: Raw, _choice: random.Random) -> None:
    if raw["embedding"] == {"kind": "amplitude"}:
        raw["embedding"] = {"kind": "amplitude", "features": 2 ** raw["wires"], "pad": 0.5}


def insert_layer(raw: Raw, choice: random.Random) -> None:
    layer = choice.choice(
        [{"kind": "conv", "template": "mine", "wiring": "pairs"}, {"kind": "gates", "gates": ["H 0"]}]
    )
    raw["layers"].insert(choice.randrange(len(raw["layers"]) + 1), layer)


def insert_nothing(raw: Raw, choice: random.Random) -> None:
    gates = choice.choice([["X 0", "X 0"], ["CNOT 0 -1", "CNOT 0 -1"], ["I 0"], ["RZ(0.0) 0"]])
    raw["layers"].insert(choice.randrange(len(raw["layers"]) + 1), {"kind": "gates", "gates": gates})


def append_phase(raw: Raw, _choice: random.Random) -> None:
    raw["layers"].append({"kind": "gates", "gates": ["Z 0"]})


def remove_layer(raw: Raw, choice: random.Random) -> None:
    if raw["layers"]:
        del raw["layers"][choice.randrange(len(raw["layers"]))]


def other_template(raw: Raw, choice: random.Random) -> None:
    for layer in raw["layers"]:
        if layer.get("template") in ("mine", "su4", "so4"):
            layer["template"] = choice.choice(["mine", "su4", "so4"])


def other_weights(raw: Raw, choice: random.Random) -> None:
    for layer in raw["layers"]:
        if "weights" in layer:
            layer["weights"] = choice.choice(["shared", "per_edge", {"tie": "t"}])


def other_order(raw: Raw, _choice: random.Random) -> None:
    for layer in raw["layers"]:
        if layer.get("wiring") == "pairs":
            layer["wiring"] = {"preset": "pairs", "reverse": True}


def swapped_edges(raw: Raw, _choice: random.Random) -> None:
    for layer in raw["layers"]:
        if layer.get("wiring") == "pairs":
            layer["wiring"] = {"edges": [[2, 3], [0, 1]] if raw["wires"] == 4 else [[2, 3], [0, 1], [4, 0]]}


def other_readout(raw: Raw, choice: random.Random) -> None:
    raw["readout"] = choice.choice([{"kind": "probs"}, {"kind": "expval"}, {"kind": "expval", "observable": "-Z"}])


def other_angles(raw: Raw, _choice: random.Random) -> None:
    gates = [gate.replace("2*s", "3*s").replace("s*t", "t*s") for gate in raw["templates"]["mine"]["gates"]]
    raw["templates"]["mine"]["gates"] = gates


def other_embedding(raw: Raw, choice: random.Random) -> None:
    raw["embedding"] = choice.choice([{"kind": "angle"}, {"kind": "angle", "rotation": "Y"}, {"kind": "none"}])


def one_block(raw: Raw, _choice: random.Random) -> None:
    if raw["embedding"] == {"kind": "amplitude"}:
        raw["embedding"] = {"kind": "hybrid_direct", "block": raw["wires"]}


def whole_image(raw: Raw, choice: random.Random) -> None:
    if raw["embedding"] == {"kind": "amplitude"}:
        image = [1 << choice.randrange(raw["wires"] + 1), 1]
        image[1] = 2 ** raw["wires"] // image[0]
        step = choice.choice([{"kind": "patches", "size": image}, {"kind": "select", "channel": 0}])
        raw |= {"input": {"image_size": image}, "frontend": step}


def say_input(raw: Raw, _choice: random.Random) -> None:
    length = 2 ** raw["wires"] if raw["embedding"] == {"kind": "amplitude"} else raw["wires"]
    raw["input"] = {"image_size": [1, length]}


def nudge(raw: Raw, _choice: random.Random) -> None:
    gates = [gate.replace("pi/4", "pi/4 + 1e-9") for gate in raw["templates"]["mine"]["gates"]]
    raw["templates"]["mine"]["gates"] = gates


def head(raw: Raw, choice: random.Random) -> None:
    heads = [{"kind": "scale"}, {"kind": "scale", "init": 3.0, "learn": False}, {"kind": "softmax"}]
    raw["head"] = choice.choice(
        [*heads, {"kind": "linear", "outputs": 3}, {"kind": "linear", "outputs": 3, "bias": False}]
    )


def rescale(raw: Raw, choice: random.Random) -> None:
    raw["head"] = {"kind": "scale", "init": choice.choice([2.0, 7.0]), "learn": choice.choice([True, False])}


EDITS: tuple[Edit, ...] = (
    rename, rescale, explicit_features, insert_layer, insert_nothing, append_phase, remove_layer, other_template,
    other_weights, other_order, swapped_edges, other_readout, other_angles, other_embedding, head,
    one_block, whole_image, say_input, nudge,
)  # fmt: skip


def checked(raw: Raw) -> Spec | None:
    """Return the spec of plain values, None where it is not valid."""
    try:
        return check_spec(Spec.model_validate(raw))
    except (SpecError, ValueError):
        return None


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Spec, Spec]:
    """Draw a spec and the same with one or two edits; the first may have a head."""
    raw = draw(specs())
    choice = random.Random(draw(st.integers(0, 2**16)))
    draw(st.sampled_from([head, rescale, rename]))(raw, choice)
    other = copy.deepcopy(raw)
    for edit in draw(st.lists(st.sampled_from(EDITS), min_size=1, max_size=2)):
        edit(other, choice)
    first, second = checked(raw), checked(other)
    return (first, second) if first and second else draw(pairs())
