"""The level of a difference is what really survives, and what is told is what changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings

import qcnn_compiler as qc
from qcnn_compiler.model import Model
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.versioning.compare import Version, diff
from qcnn_compiler.versioning.levels import TABLE, Level
from tests.versioning.mutations import pairs

ROOT = Path(__file__).parents[2]
TOLERANCE = 1e-12  # both models in double precision


def build(spec: Spec, seed: int) -> Model:
    torch.manual_seed(seed)
    model = qc.build_model(spec, dtype=torch.float64, pretrained=False)
    for layer in model.layers:
        layer.engine = "torch"
    return model.eval()


def survives(old: Spec, new: Spec) -> bool:
    """Return whether the weights of a model of `old` load into one of `new` and give the same outputs."""
    first, second = build(old, 1), build(new, 2)
    try:
        second.load_state_dict(first.state_dict(), strict=True)
    except RuntimeError:
        return False
    if first.num_features != second.num_features:
        return False
    features = 0.1 + torch.rand(3, first.num_features, dtype=torch.float64)
    outputs = [model(features) for model in (first, second)]
    return outputs[0].shape == outputs[1].shape and torch.allclose(*outputs, rtol=0, atol=TOLERANCE)


def test_weights_survive_exactly_where_the_level_says_so() -> None:
    seen: Counter[Level] = Counter()

    @settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
    @given(pairs())
    def check(pair: tuple[Spec, Spec]) -> None:
        found = diff(*pair)
        seen[found.level] += 1
        assert found.level.keeps_weights == survives(*pair), list(map(str, found.changes))

    check()
    assert {*Level} - {Level.NONE} <= seen.keys(), seen


HEAD = """\
qcnn: 1
name: small
wires: 4
embedding: {kind: amplitude}
layers:
  - {kind: conv, template: mine, wiring: pairs, weights: per_edge}
  - {kind: pool, template: crz_crx, wiring: pairs, keep: odd}
templates:
  mine: {wires: [a, b], gates: [RY(s) a, H a, RY(t) b, CNOT a b]}
readout: {kind: expval}
"""
SCALED = HEAD + "head: {kind: scale, init: 2.0}\n"
IMAGE = HEAD + "input: {image_size: 4}\n"
CODE = IMAGE + "frontend: {kind: autoencoder, components: 16, epochs: 3}\n"
CUT = (
    HEAD.replace("{kind: amplitude}", "{kind: amplitude, features: 4}")
    + "input: {image_size: 4}\nfrontend: {kind: patches, size: 2}\nhead: {kind: linear, outputs: 2}\n"
)
FILTERS = HEAD + "branches: {a: {}, b: {}}\n"


@dataclass(frozen=True)
class Case:
    """An edit of a text, the kind of the change that it is, and the words that it is told in."""

    kind: str
    text: str
    before: str
    after: str
    told: str


CASES = [
    Case("words", HEAD, "name: small", "name: other", "name: small -> other"),
    Case("words", HEAD, "qcnn: 1", "qcnn: 1\ndescription: new", "description: changed"),
    Case("words", HEAD, "qcnn: 1", "qcnn: 1\nexpect: {wires: 4}", "expect: changed"),
    Case("spelling", HEAD, "qcnn: 1", "# new\nqcnn: 1", "comments, order of keys"),
    Case("spelling", HEAD, "keep: odd", "keep: [1, 3]", "text: "),
    Case("spelling", HEAD, "mine", "yours", "text: "),
    Case("first_values", SCALED, "2.0", "3.0", "head: init 2.0 -> 3.0"),
    Case("trained_or_fixed", SCALED, "init: 2.0", "init: 2.0, learn: false", "head: learn true -> false"),
    Case("fitting", CODE, "epochs: 3", "epochs: 4", "frontend autoencoder: epochs 3 -> 4"),
    Case("data_size", HEAD, "qcnn: 1", "input: {image_size: 4}\nqcnn: 1", "image_size not said -> 4x4"),
    Case("equivalent", HEAD, "CNOT a b]", "CNOT a b, Z a, Z a]", "layer 1 conv: gates 8 -> 12"),
    Case("equivalent", HEAD, "H a, RY(t) b", "RY(t) b, H a", "layer 1 conv: gate 2"),
    Case(
        "function",
        HEAD,
        "RY(s) a, H a, RY(t) b",
        "RY(t) b, RY(s) a, H a",
        "layer 1 conv: gate 1 RY(w[0]) 0 -> RY(w[0]) 1",
    ),
    Case("function", HEAD, "RY(t) b", "RX(t) b", "layer 1 conv: gate 3 RY(w[1]) 1 -> RX(w[1]) 1"),
    Case("function", HEAD, "keep: odd", "keep: even", "layer 2 pool: kept positions 1 3 -> 0 2"),
    Case("function", HEAD, "wiring: pairs, weights", "wiring: {edges: [[1, 0], [2, 3]]}, weights", "wiring 0-1 -> 1-0"),
    Case("tensors", HEAD, ", weights: per_edge", "", "weights conv1 (2, 2) -> conv1 (2), parameters 4 -> 2"),
    Case("tensors", HEAD, "mine, wiring", "so4, wiring", "template mine -> so4, edges 2 -> 2, weights conv1 (2, 2)"),
    Case("tensors", HEAD, "weights: per_edge", "weights: per_edge, name: kernel", "name conv1 -> kernel"),
    Case("tensors", HEAD, "per_edge", "{tie: kernel}", "weights conv1 (2, 2) -> kernel (2), parameters 4 -> 2"),
    Case("tensors", HEAD + "head: {kind: none}\n", "{kind: none}", "{kind: scale}", "head: none -> scale"),
    Case("steps", CODE, "autoencoder, components: 16, epochs: 3", "pca, components: 16", "frontend pca"),
    Case("branches", FILTERS, "{a: {}, b: {}}", "{a: {}, c: {}}", "branch c"),
    Case("features", HEAD, "{kind: amplitude}", "{kind: amplitude, features: 9}", "features: 16 -> 9"),
    Case("data_size", IMAGE, "image_size: 4", "image_size: [2, 8]", "input: image_size 4x4 -> 2x8"),
    Case("input", CUT, "image_size: 4", "image_size: [2, 8]", "input: image_size 4x4 -> 2x8"),
    Case("equivalent", IMAGE, "wires: 4", "frontend: {kind: patches, size: 4}\nwires: 4", "frontend patches"),
    Case("equivalent", IMAGE, "wires: 4", "frontend: {kind: select, channel: 0}\nwires: 4", "frontend select"),
    Case("steps", CUT, "size: 2", "size: [1, 4]", "frontend patches: size 2x2 -> 1x4"),
    Case("equivalent", HEAD, "amplitude}", "hybrid_direct, block: 4}", "embedding: amplitude -> hybrid_direct"),
    Case("embedding", HEAD, "amplitude}", "hybrid_direct, block: 2}", "embedding: amplitude -> hybrid_direct block=2"),
    Case("embedding", HEAD, "{kind: amplitude}", "{kind: angle}", "embedding: amplitude -> angle"),
    Case("outputs", HEAD, "{kind: expval}", "{kind: probs}", "outputs: 2 -> 4"),
    Case(
        "readout", HEAD, "{kind: expval}", "{kind: expval, observable: -Z}", "readout: expval -> expval observable=-Z"
    ),
    Case("readout", FILTERS, "{a: {}, b: {}}", "{b: {}, a: {}}", "branches: order a b -> b a"),
    Case("kind_of_output", SCALED, "{kind: scale, init: 2.0}", "{kind: softmax}", "head: scale -> softmax"),
]
SURVIVE_UNSEEN = {"fitting", "steps"}  # what was not fitted cannot be run
TESTED_ELSEWHERE = {"added_file", "renamed_file", "removed_file", "settings", "unproven"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind}: {case.told}")
def test_every_kind_of_change_is_found_told_and_levelled(case: Case, tmp_path: Path) -> None:
    specs = []
    for name, text in (("old", case.text), ("new", case.text.replace(case.before, case.after))):
        (tmp_path / f"{name}.yaml").write_text(text)
        specs.append(qc.load_spec(tmp_path / f"{name}.yaml"))
    found = qc.diff(*specs)
    assert found.level == TABLE[case.kind].level
    assert case.kind in [change.kind for change in found.changes]
    assert any(case.told in str(change) for change in found.changes), list(map(str, found.changes))
    if case.kind not in SURVIVE_UNSEEN:
        assert found.level.keeps_weights == survives(*specs)


def test_every_row_of_the_table_has_a_case() -> None:
    assert {case.kind for case in CASES} | TESTED_ELSEWHERE == TABLE.keys()


def test_an_inserted_layer_is_one_addition() -> None:
    old = qc.load_spec(ROOT / "specs" / "aws" / "multiclass.yaml")
    layer = old.layers[0].model_copy(update={"template": "so4"})
    new = old.model_copy(update={"layers": (*old.layers[:2], layer, *old.layers[2:])})
    found = [str(change) for change in diff(old, new).changes if change.where.startswith("layer ")]
    assert found == ["layer 3 conv: so4, 4 edges, parameters 24"]


def test_numbers_are_those_of_the_plan() -> None:
    specs = [qc.load_spec(ROOT / "specs" / name) for name in ("hur/su4.yaml", "aws/multiclass.yaml")]
    plans = [qc.plan(qc.compile_spec(spec)) for spec in specs]
    numbers = {delta.name: (delta.old, delta.new) for delta in diff(*specs).deltas}
    assert numbers["depth"] == tuple(plan.depth for plan in plans)
    assert numbers["gates"] == tuple(sum(plan.gates.values()) for plan in plans)
    assert numbers["FLOPs of a step of 32"] == tuple(plan.after.flops for plan in plans)
    assert numbers["circuit parameters"] == tuple(len(plan.audit.declared) for plan in plans)


SPECS = sorted(p for p in (ROOT / "specs").rglob("*.yaml") if "\nqcnn: " in p.read_text())


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_tensors_are_those_of_the_model(path: Path) -> None:
    spec = qc.load_spec(path)
    state = {name: tuple(tensor.shape) for name, tensor in build(spec, 0).state_dict().items()}
    own = {name: shape for name, shape in Version(spec).tensors.items() if ".network." not in name}
    assert own == {name: shape for name, shape in state.items() if ".network." not in name}
