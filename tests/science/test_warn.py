"""Warnings about whole specs; `golden/warnings` has one file for each rule."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.analysis.audit import audit
from qcnn_compiler.pipeline import check_file, check_text, compile_spec, load_spec, load_training
from qcnn_compiler.science import warn
from qcnn_compiler.science.warn import warnings
from qcnn_compiler.spec.model import Spec

ROOT = Path(__file__).parents[2]
SPECS = sorted(path for path in (ROOT / "specs").rglob("*.yaml") if not {"training", "evaluation"} & {*path.parts})
PUBLISHED = ROOT / "specs/aws/multiclass_published.yaml"


@pytest.mark.parametrize("path", [path for path in SPECS if path != PUBLISHED], ids=lambda path: path.stem)
def test_shipped_specs_have_no_warnings(path: Path) -> None:
    assert not warnings(load_spec(path))


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_every_ignore_in_a_shipped_spec_gives_its_reason(path: Path) -> None:
    for reason in re.findall(r"# qcnn: ignore (?:QC\d+,? *)+(.*)", path.read_text(encoding="utf-8")):
        assert len(reason.split()) > 3


def test_the_published_circuit_shows_its_mistakes() -> None:
    alone = warnings(load_spec(PUBLISHED))
    assert Counter(d.code for d in alone) == {"QC0602": 1, "QC0604": 1, "QC0605": 1, "QC0606": 3, "QC0607": 1}
    recipe = load_training(ROOT / "specs/training/published.yaml")
    trained = {d.code: d.message for d in warnings(load_spec(PUBLISHED), recipe)}
    assert set(trained) == {"QC0601", "QC0604", "QC0605", "QC0606", "QC0607"}
    assert "1.2462" in trained["QC0601"]
    assert "1.3863" in trained["QC0601"]
    assert trained["QC0605"].startswith("165 of 357 parameters")
    assert trained["QC0607"].startswith("this slice shares 4 parameters")


def test_the_repaired_circuit_and_recipe_have_no_warnings() -> None:
    recipe = load_training(ROOT / "specs/training/repaired.yaml")
    assert not warnings(load_spec(ROOT / "specs/aws/multiclass.yaml"), recipe)


def made(**keys: Any) -> Spec:
    base = {"qcnn": 1, "name": "made", "wires": 4, "embedding": {"kind": "amplitude"}, "readout": {"kind": "probs"}}
    return Spec.model_validate({**base, **keys})


def test_probabilities_meet_a_loss_that_takes_them_unless_the_settings_say_otherwise() -> None:
    recipe = load_training(ROOT / "specs/training/repaired.yaml")
    assert not warnings(made())
    assert [d.code for d in warnings(made(), recipe)] == ["QC0603"]
    for loss in ("nll", "mse"):
        assert not warnings(made(), recipe.model_copy(update={"loss": loss}))


def test_a_spec_made_in_python_is_warned_about_as_if_it_were_written_out() -> None:
    (found,) = warnings(made(head={"kind": "softmax"}))
    assert (found.code, found.path, found.severity) == ("QC0602", "head.kind", "warning")


def test_branches_are_looked_at_one_by_one_where_they_are_written() -> None:
    text = (
        "qcnn: 1\nname: two\nwires: 2\nembedding: {kind: amplitude}\nreadout: {kind: expval}\nhead: {kind: softmax}\n"
    )
    layer = "{layers: [{kind: gates, gates: [RZ(t) 0]}]}"
    found = check_text(f"{text}branches:\n  one: {{}}\n  other: {layer}\n", "two.yaml")
    assert [(d.code, d.path) for d in found] == [
        ("QC0602", "head.kind"),
        ("QC0606", "branches.other.layers[0].kind"),
    ]
    turned = text.replace("{kind: amplitude}", "{kind: angle, rotation: Z}")
    other = "{embedding: {kind: angle, rotation: Y}}"
    blind = check_text(f"{turned}branches: {{one: {{}}, two: {{}}, other: {other}}}\n", "two.yaml")
    assert [d.message for d in blind if d.code == "QC0608"] == [
        "no output depends on 2 of 2 features: x[0..1] (branches `one` and `two`)"
    ]
    trained = text.replace("softmax", "linear, outputs: 3").replace("expval", "probs")
    assert not check_text(f"{trained}branches: {{one: {{}}, other: {{}}}}\n", "two.yaml")


KERNEL = {"kind": "conv", "template": "so4", "wiring": "ring", "weights": {"tie": "k"}}
RELOAD = {"templates": {"reload": {"wires": ["a"], "gates": ["RY(w*x[0]) a"]}}}


@pytest.mark.parametrize(
    ("observable", "inverted"),
    [
        ("Z", True),
        ("-Z", False),
        (["Z0", "Z2"], True),
        (["-Z0", "-Z1", "Z3"], True),
        (["-Z1", "-Z3"], False),
        ("X", False),
    ],
)
def test_a_one_hot_map_is_inverted_if_any_class_that_is_read_is(observable: Any, inverted: bool) -> None:
    readout = {"kind": "expval", "wires": "ancilla", "observable": observable}
    pool = {"kind": "pool", "template": "cnot_pool", "keep": "odd"}
    spec = made(layers=[pool], ancilla_map={"kind": "one_hot"}, readout=readout, head={"kind": "scale"})
    assert ("QC0604" in {d.code for d in warnings(spec)}) == inverted


@pytest.mark.parametrize("readout", [{"kind": "probs"}, {"kind": "expval"}, {"kind": "probs", "wires": [0, 1]}])
def test_a_wire_without_feature_and_gate_is_unused_even_if_the_readout_looks_at_it(readout: dict[str, Any]) -> None:
    gates = {"kind": "gates", "gates": ["RY(x[0]) 0", "CNOT 0 1", "RY(t) 1"]}
    spec = made(wires=3, embedding={"kind": "none"}, layers=[gates], readout=readout, head={"kind": "scale"})
    (found,) = warnings(spec)
    assert (found.code, found.path) == ("QC0611", "wires")
    assert ("what is read there never changes" in found.message) == ("wires" not in readout)


def test_a_shared_layer_that_repeats_its_own_wiring_is_over_deep_like_one_in_a_repeat() -> None:
    deep = {"kind": "conv", "template": "so4", "wiring": ["ring"] * 8}
    (found,) = warnings(made(layers=[deep], head={"kind": "scale"}))
    assert (found.code, found.path) == ("QC0610", "layers[0].wiring")
    assert found.message.startswith("of 8 applications of this layer 6 bring nothing new: 192 gates")
    for few in ({**deep, "weights": "per_edge"}, {**deep, "wiring": ["ring", "brick", "all_to_all"]}):
        assert not warnings(made(layers=[few], head={"kind": "scale"}))


@pytest.mark.parametrize(
    ("repeated", "keys"),
    [
        ([{**KERNEL, "weights": "shared"}], {}),
        ([KERNEL, {"kind": "conv", "template": "reload", "wiring": "singles", "weights": {"tie": "w"}}], RELOAD),
        ([{"kind": "conv", "template": "so4", "wiring": "ring"}, {"kind": "conv", "template": "cz_pool"}], {}),
        ([{**KERNEL, "wiring": {"edges": [[0, 1]]}, "weights": "shared"}, KERNEL, {**KERNEL, "weights": "shared"}], {}),
    ],
    ids=["own weights each time", "features between", "fixed gates between trained ones", "every third is tied"],
)
def test_repeats_that_bring_something_new_are_not_warned_about(
    repeated: list[dict[str, Any]], keys: dict[str, Any]
) -> None:
    spec = made(layers=[{"repeat": 12, "layers": repeated}], **keys)
    assert "QC0610" not in {d.code for d in warnings(spec)}


def test_a_kernel_over_a_chain_is_repeated_too_often_once_its_light_cone_has_grown() -> None:
    chain = {**KERNEL, "wiring": {"preset": "chain", "reverse": True}}
    counts = {n: len(warnings(made(layers=[{"repeat": n, "layers": [chain]}]))) for n in range(1, 13)}
    assert counts[1] == counts[2] == 0
    assert counts[12] == 1
    assert sorted(counts.values()) == list(counts.values())


def test_large_circuits_are_not_searched_for_inert_angles_but_say_so_and_their_comments_stay(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    layers = "layers: [{repeat: 9, layers: [{kind: gates, gates: [RZ(t) 0]}]}]  # qcnn: ignore QC0606\n"
    text = f"qcnn: 1\nname: long\nwires: 1\nembedding: {{kind: amplitude}}\n{layers}readout: {{kind: probs}}\n"
    live = text.replace("RZ", "RY")
    assert not check_text(text, "long.yaml")
    assert [d.code for d in check_text(live, "long.yaml")] == ["QC0600"]
    monkeypatch.setattr(warn, "MAX_GATES", 8)
    for each in (text, live):
        assert [d.code for d in check_text(each, "long.yaml")] == ["QC0613"]
        assert not check_text(each.replace("ignore QC0606", "ignore QC0606 QC0613"), "long.yaml")


def test_what_is_found_in_a_common_base_is_reported_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = "qcnn: 1\nname: base\nwires: 2\nembedding: {kind: amplitude}\nreadout: {kind: expval}\n"
    (tmp_path / "base.yaml").write_text(base, encoding="utf-8")
    for child in ("one", "two"):
        (tmp_path / f"{child}.yaml").write_text(f"extends: base.yaml\nname: {child}\n", encoding="utf-8")
    assert main(["validate", *(str(tmp_path / f"{name}.yaml") for name in ("base", "one", "two"))]) == 0
    assert capsys.readouterr().out.endswith("1 warning in 1 file\n3 files valid\n")


def test_a_thorough_check_searches_circuits_of_every_size_and_takes_no_offence_at_comments_for_quick_ones(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(warn, "MAX_GATES", 8)
    file = tmp_path / "long.yaml"
    head = "qcnn: 1\nname: long\nwires: 1\nembedding: {kind: amplitude}\nreadout: {kind: probs}\n"
    layers = "layers: [{repeat: 9, layers: [{kind: gates, gates: [RZ(t) 0]}]}]  # qcnn: ignore QC0613\n"
    file.write_text(head + layers)
    assert not check_file(file)
    assert [d.code for d in check_file(file, thorough=True)] == ["QC0606"]
    spec = load_spec(file)
    found = warnings(spec, audits={"circuit": audit(compile_spec(spec))})  # as `plan` has them
    assert [d.code for d in found] == ["QC0606"]
    assert main(["validate", str(file)]) == 0
    assert main(["validate", "--strict", str(file)]) == 1
    file.write_text(head + layers.replace("RZ", "RY"))
    assert main(["validate", "--strict", str(file)]) == 0


def test_a_comment_may_silence_what_comes_up_with_a_training_file_alone() -> None:
    text = "qcnn: 1\nname: small\nwires: 2\nembedding: {kind: amplitude}\nlayers: [{kind: conv, template: su4}]\n"
    assert not check_text(text + "readout: {kind: probs}  # qcnn: ignore QC0603\n", "small.yaml")
