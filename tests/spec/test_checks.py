"""Rules across fields that a golden report cannot show well."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

import qcnn_compiler as qc
from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.spec import motifs
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.nesting import MAX_DEPTH
from qcnn_compiler.spec.reserved import RESERVED

ROOT = Path(__file__).parents[2]
SMALL = {
    "qcnn": 1,
    "name": "small",
    "wires": 2,
    "embedding": {"kind": "angle"},
    "layers": [{"kind": "conv", "template": "ttn", "wiring": "chain"}],
    "readout": {"kind": "probs"},
}


def test_every_attribute_of_the_layer_is_a_reserved_tensor_name() -> None:
    circuit = qc.compile_spec(qc.load_spec(ROOT / "specs" / "hur" / "su4.yaml"))
    layer = qc.QCNNLayer(circuit)
    attributes = {name for name in {*dir(layer), *vars(layer)} if not name.startswith("_")}
    assert attributes - circuit.weight_shapes.keys() <= RESERVED


@pytest.mark.parametrize("name", ["forward", "inputs", "class", "_private"])
def test_a_reserved_name_is_refused_wherever_it_is_given(name: str) -> None:
    layer = {"kind": "conv", "template": "ttn", "wiring": "chain"}
    ways = [
        {"layers": [{**layer, "name": name}]},
        {"layers": [{**layer, "weights": {"tie": name}}]},
        {"layers": [{**layer, "weights": [name]}]},
        {"tensors": {name: 3}},
    ]
    for change in ways:
        with pytest.raises(SpecError, match="QC0336"):
            check_spec(Spec.model_validate(SMALL | change))


def test_a_spec_made_in_python_is_checked_like_a_file() -> None:
    assert qc.compile_spec(check_spec(Spec.model_validate(SMALL))).num_parameters == 2
    with pytest.raises(SpecError) as caught:
        check_spec(Spec.model_validate(SMALL | {"layers": [{"kind": "conv", "template": "tnt"}]}))
    (found,) = caught.value.diagnostics
    assert found.path == "layers[0].template"
    assert "did you mean `ttn`?" in str(found.hint)


def test_all_mistakes_are_reported_at_once_in_order_of_line() -> None:
    text = (ROOT / "tests" / "golden" / "errors" / "statements.txt").read_text(encoding="utf-8")
    found = [int(line.split(":")[1]) for line in text.splitlines() if line.startswith("$FILE:")]
    assert len(found) == 8
    assert found == sorted(found)


def test_many_small_layers_are_counted_one_by_one() -> None:
    turn = {"kind": "gates", "gates": ["RX(t) 0"]}
    spec = Spec.model_validate({**SMALL, "layers": [{"repeat": 9_000, "layers": [turn]}]})
    assert qc.compile_spec(check_spec(spec)).num_parameters == 9_000


@pytest.mark.parametrize("dedupe", [False, True])
def test_a_wiring_of_many_generators_meets_the_limit_of_gates(dedupe: bool) -> None:
    generators = [{"preset": "all_to_all", "dedupe": dedupe}] * 400
    layer = {"kind": "conv", "template": "ttn", "wiring": generators}
    spec = Spec.model_validate({**SMALL, "wires": 24, "layers": [layer]})
    with pytest.raises(SpecError, match="QC0502"):
        check_spec(spec)


def test_a_mistake_of_a_large_spec_made_in_python_is_reported_and_not_its_size() -> None:
    layers = [
        {"kind": "conv", "template": "ttn", "wiring": {"edges": [[0, 1]] * 2_000}, "name": f"c{i}"} for i in "abc"
    ]
    spec = Spec.model_validate({**SMALL, "layers": layers, "expect": {"outputs": 3}})
    with pytest.raises(SpecError, match="QC0370"):
        check_spec(spec)


def test_edges_are_made_once_for_all_rounds_of_a_repeat() -> None:
    wiring = {"edges": [[0, 1]] * 9_000, "dedupe": True}
    layer = {"kind": "conv", "template": "cnot_pool", "wiring": wiring}
    spec = Spec.model_validate({**SMALL, "layers": [{"repeat": 9_000, "layers": [layer]}]})
    assert len(qc.compile_spec(check_spec(spec)).ops) == 9_000 + SMALL["wires"]


def test_choices_beyond_the_limit_of_gates_are_counted_and_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motifs, "permute", lambda *_: pytest.fail("made the edges"))
    wide = {"wires": [f"w{i}" for i in range(12)], "gates": ["H w0"]}
    layer = {"kind": "conv", "template": "wide", "wiring": {"permute": {}}}
    spec = Spec.model_validate({**SMALL, "wires": 24, "templates": {"wide": wide}, "layers": [layer]})
    with pytest.raises(SpecError, match="2,704,156"):
        check_spec(spec)


def test_templates_of_layers_meet_the_limits_before_they_are_made() -> None:
    body = [{"repeat": 30, "layers": [{"kind": "conv", "template": "CHILD", "wiring": "chain"}]}]
    names = ["ttn", *(f"t{i}" for i in range(12))]
    templates = {
        name: {"wires": 2, "layers": json.loads(json.dumps(body).replace("CHILD", child))}
        for child, name in pairwise(names)
    }
    layer = {"kind": "conv", "template": "t11", "wiring": "chain"}
    spec = Spec.model_validate({**SMALL, "templates": templates, "layers": [layer]})
    with pytest.raises(SpecError, match="QC0502"):
        check_spec(spec)


@pytest.mark.parametrize("first", [True, False], ids=["outermost first", "innermost first"])
def test_templates_stand_inside_one_another_up_to_a_bounded_depth(first: bool) -> None:
    def nested(depth: int) -> Spec:
        names = ["ttn", *(f"t{i}" for i in range(depth))]
        pairs = list(pairwise(names))[:: -1 if first else 1]
        conv = {"kind": "conv", "wiring": "chain"}
        templates = {name: {"wires": 2, "layers": [conv | {"template": child}]} for child, name in pairs}
        return Spec.model_validate({**SMALL, "templates": templates, "layers": [conv | {"template": names[-1]}]})

    assert qc.compile_spec(check_spec(nested(MAX_DEPTH))).num_parameters == 2
    with pytest.raises(SpecError, match="QC0305"):
        check_spec(nested(MAX_DEPTH + 1))
    with pytest.raises(SpecError, match="QC0305"):
        check_spec(nested(3_000))  # deeper than Python's own stack


def test_ids_of_specs_do_not_change_with_keys_that_came_later() -> None:
    text = (ROOT / "specs" / "aws" / "multiclass.yaml").read_text(encoding="utf-8")
    spec = qc.load_spec(ROOT / "specs" / "aws" / "multiclass.yaml")
    assert "drop" not in text
    assert '"drop"' not in spec.model_dump_json()
    layer = {"kind": "conv", "template": "ttn", "wiring": {"cycle": {}}}
    assert "shrink" not in Spec.model_validate({**SMALL, "layers": [layer]}).model_dump_json()
