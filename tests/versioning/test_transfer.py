"""Old weights turn the same gates in the new circuit, and the report says what became of every number."""

from __future__ import annotations

import copy
import random
from collections import Counter
from math import prod
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from torch import Tensor

from qcnn_compiler.spec.model import Spec
from qcnn_compiler.training.warm_start import State, compare_models, warm_state
from qcnn_compiler.versioning.compare import Version, diff
from qcnn_compiler.versioning.transfer import Transfer, plan_transfer
from qcnn_compiler.versioning.transfer_report import Comparison, obstacle, text_report
from tests.oracle import qnode_engine
from tests.spec_strategies import specs
from tests.versioning.mutations import checked, pairs
from tests.versioning.test_compare import build

Raw = dict[str, Any]
TOLERANCE = 1e-10  # the bar of the project in double precision
#: Templates of two wires with angles at which they do nothing.
QUIET = ["su4", "so4", "u5", "u15", "vatan3", "crot", "ising9", "scaled"]
MINE = {"mine": {"wires": ["a", "b"], "gates": ["RY(s) a", "CRX(t) a b", "IsingZZ(u) b a"]}}


def spec_of(*layers: Raw, **changes: Any) -> Spec:
    raw: Raw = {"qcnn": 1, "name": "small", "wires": 4, "embedding": {"kind": "amplitude"}, "templates": MINE}
    found = checked(raw | {"layers": list(layers), "readout": {"kind": "probs"}} | changes)
    assert found is not None
    return found


def conv(template: str = "so4", wiring: Any = "ring", weights: Any = "per_edge", **more: Any) -> Raw:
    return {"kind": "conv", "template": template, "wiring": wiring, "weights": weights} | more


POOL = {"kind": "pool", "template": "crz_crx", "wiring": "pairs", "keep": "odd"}


def random_state(version: Version, seed: int) -> State:
    generator = torch.Generator().manual_seed(seed)
    return {n: 3 * torch.rand(s, generator=generator, dtype=torch.float64) for n, s in version.tensors.items()}


def carried(old: Spec, new: Spec, identity: bool = True) -> tuple[Transfer, State, State]:
    """Return the plan, random old weights and what becomes of them."""
    versions = Version(old), Version(new)
    plan = plan_transfer(*versions, identity=identity)
    state = random_state(versions[0], 1)
    return plan, state, warm_state(plan, state, random_state(versions[1], 2))


def outputs(spec: Spec, state: State) -> Tensor:
    """Return what the QNode makes of random features."""
    circuit = Version(spec).circuits["circuit"]
    features = 0.1 + torch.rand(3, circuit.features, dtype=torch.float64, generator=torch.Generator().manual_seed(3))
    weights = {name.removeprefix("layer."): tensor for name, tensor in state.items()}
    return qnode_engine(circuit)(features, weights)


def is_kept(old: Spec, new: Spec) -> bool:
    _, before, after = carried(old, new)
    return torch.allclose(outputs(old, before), outputs(new, after), rtol=0, atol=TOLERANCE)


def words(old: Spec, new: Spec, identity: bool = True) -> dict[str, str]:
    return {fate.tensor.removeprefix("layer."): fate.words for fate in carried(old, new, identity)[0].fates}


# --- properties ----------------------------------------------------------------------------

MANY = settings(max_examples=60, suppress_health_check=list(HealthCheck))


def test_what_diff_calls_compatible_is_copied_whole_and_counts_add_up() -> None:
    seen: Counter[bool] = Counter()

    @MANY
    @given(pairs())
    def check(pair: tuple[Spec, Spec]) -> None:
        old, new = Version(pair[0]), Version(pair[1])
        plan = plan_transfer(old, new)
        assert {fate.tensor: fate.shape for fate in plan.fates} == new.tensors
        assert all(f.copied + f.identity + f.initialised == prod(f.shape) for f in plan.fates)
        assert plan.survived + sum(one.numbers for one in plan.dropped) == sum(map(prod, old.tensors.values()))
        assert plan.survived <= plan.count("copied") <= plan.size
        kept = diff(*pair).level.keeps_weights
        seen[kept] += 1
        if not kept:
            return
        assert plan.count("copied") == plan.size
        models = build(pair[0], 1), build(pair[1], 2)
        models[1].load_state_dict(warm_state(plan, models[0].state_dict(), models[1].state_dict()))
        assert compare_models(*models, models[0].num_features, 5).is_kept

    check()
    assert min(seen[True], seen[False]) > 5, seen


def valid(*raws: Raw) -> tuple[Spec, ...]:
    """Return the specs of plain values, and give up the example where one is not valid."""
    found = [spec for raw in raws if (spec := checked(raw))]
    assume(len(found) == len(raws))
    return tuple(found)


@st.composite
def growths(draw: st.DrawFn) -> tuple[Spec, ...]:
    """Draw a spec and the same with a layer more that can do nothing."""
    raw = draw(specs())
    weights = draw(st.sampled_from(["shared", "per_edge"]))
    template = draw(st.sampled_from(QUIET))
    layer = conv(template, "singles" if template == "scaled" else draw(st.sampled_from(["pairs", "ring"])), weights)
    other = copy.deepcopy(raw)
    other["layers"].insert(draw(st.integers(0, len(raw["layers"]))), layer)
    return valid(raw, other)


def test_a_new_layer_at_the_identity_keeps_the_function_wherever_it_is() -> None:
    seen: Counter[str] = Counter()

    @MANY
    @given(growths())
    def check(pair: tuple[Spec, ...]) -> None:
        plan, before, after = carried(*pair)
        assert plan.survived == plan.old_size
        assert plan.count("initialised") == 0, [fate for fate in plan.fates if fate.initialised]
        assert torch.allclose(outputs(pair[0], before), outputs(pair[1], after), rtol=0, atol=TOLERANCE)
        seen["kept"] += plan.count("identity") > 0

    check()
    assert seen["kept"] > 10


@MANY
@given(specs(), st.integers(0, 9))
def test_weights_made_per_edge_keep_the_function(raw: Raw, seed: int) -> None:
    other = copy.deepcopy(raw)
    for layer in other["layers"]:
        if layer.get("weights") == "shared" and random.Random(seed).random() < 0.8:
            layer["weights"] = "per_edge"
    assert is_kept(*valid(raw, other))


# --- layers --------------------------------------------------------------------------------


def test_a_layer_in_front_does_not_mix_up_weights_whose_names_count_on() -> None:
    old = spec_of(conv(), POOL, conv(wiring="chain"), conv("su4", "chain"))
    for at in range(5):
        layers = [conv(), POOL, conv(wiring="chain"), conv("su4", "chain")]
        layers.insert(at, conv("u15", "pairs", "shared"))
        new = spec_of(*layers)
        assert is_kept(old, new)
        assert not torch.allclose(*(outputs(s, random_state(Version(s), 1)) for s in (old, new)), atol=1e-3)
    new = spec_of(conv("u15", "pairs"), conv(), POOL, conv(wiring="chain"), conv("su4", "chain"))
    told = words(old, new)
    assert told["conv1"] == "identity: layer 1 conv is new"
    assert [told[f"conv{n}"] for n in (2, 3, 4)] == [f"copied from layer.conv{n}" for n in (1, 2, 3)]


def test_a_layer_that_went_is_dropped_and_the_others_move_up() -> None:
    old, new = spec_of(conv("su4"), conv(), POOL), spec_of(conv(), POOL)
    plan = carried(old, new)[0]
    assert words(old, new)["conv1"] == "copied from layer.conv2"
    assert [(one.tensor, one.numbers) for one in plan.dropped] == [("layer.conv1", 60)]


def test_a_renamed_layer_keeps_its_weights() -> None:
    old, new = spec_of(conv(), POOL), spec_of(conv(name="kernel"), POOL)
    assert words(old, new)["kernel"] == "copied from layer.conv1"
    assert is_kept(old, new)


def test_a_named_layer_that_moved_takes_its_weights_along() -> None:
    front, back = conv(name="front"), conv("su4", name="back")
    assert words(spec_of(front, back), spec_of(back, front)) == {"front": "copied", "back": "copied"}


def test_layers_that_commute_keep_their_names() -> None:
    one, other = (conv(wiring={"edges": [edge]}, name=name) for edge, name in (([0, 1], "one"), ([2, 3], "other")))
    assert is_kept(spec_of(one, other), spec_of(other, one))


def test_of_like_layers_the_one_with_common_edges_goes_on() -> None:
    old = spec_of(conv(), POOL)
    new = spec_of(conv(wiring="pairs"), conv(wiring=["ring", {"edges": [[0, 2]]}]), POOL)
    assert words(old, new)["conv2"].startswith("4 of 5 rows copied from layer.conv1: edges 0-1 1-2 2-3 3-0;")
    assert is_kept(old, new)


# --- edges and sharing ---------------------------------------------------------------------


def test_rows_follow_their_edges_when_wires_are_added() -> None:
    angle = {"embedding": {"kind": "angle"}}
    old = spec_of(conv(), POOL, conv(wiring="chain"), **angle)
    new = spec_of(conv(), POOL, conv(wiring="chain"), wires=6, **angle)
    plan, before, after = carried(old, new)
    rows = {"conv1": {0: 0, 1: 1, 2: 2}, "conv2": {0: 0}}  # 0-1 1-2 2-3 stay, 3-0 is gone; 1-3 stays
    for name, same in rows.items():
        for a, b in same.items():
            assert torch.equal(before[f"layer.{name}"][a], after[f"layer.{name}"][b])
    told = words(old, new)
    assert told["conv1"] == (
        "3 of 6 rows copied: edges 0-1 1-2 2-3; 18 identity: edge 3-4 is new, edge 4-5 is new, edge 5-0 is new"
    )
    assert told["pool1"] == "copied"
    assert [(one.tensor, one.numbers) for one in plan.dropped] == [("layer.conv1", 6)]
    assert "18 initialised: edge 3-4 is new" in words(old, new, identity=False)["conv1"]
    assert obstacle(Version(old), Version(new), plan) == "another interface, features 4 -> 6, outputs 4 -> 8"


def test_rows_follow_their_edges_when_the_order_changes() -> None:
    old, new = spec_of(conv()), spec_of(conv(wiring={"edges": [[3, 0], [2, 3], [0, 1], [1, 2]]}))
    _, before, after = carried(old, new)
    assert torch.equal(before["layer.conv1"][[3, 2, 0, 1]], after["layer.conv1"])
    assert words(old, new)["conv1"] == "copied, each to its edge"


def test_where_all_wires_are_others_positions_decide() -> None:
    old = spec_of(POOL, conv(wiring="chain"))
    new = spec_of(POOL | {"keep": "even"}, conv(wiring="chain"))
    assert words(old, new)["conv1"] == "copied"


def test_a_kernel_goes_to_every_edge_but_rows_do_not_become_one() -> None:
    shared, rows = (spec_of(conv(weights=weights)) for weights in ("shared", "per_edge"))
    assert words(shared, rows)["conv1"] == "6 numbers expanded to 24"
    assert is_kept(shared, rows)
    assert words(rows, shared)["conv1"] == "initialised: 4 old numbers would have to be one"
    assert words(shared, spec_of(conv(wiring={"edges": [[0, 2], [2, 1]]}, weights="shared")))["conv1"] == "copied"


def test_tied_weights_go_on_where_all_that_reads_them_agrees() -> None:
    tie = {"tie": "kernel"}
    tied, free = (spec_of(conv(weights=w), POOL, conv(wiring="chain", weights=w)) for w in (tie, "shared"))
    assert words(tied, free) | {"pool1": ""} == dict.fromkeys(("conv1", "conv2"), "copied from layer.kernel") | {
        "pool1": ""
    }
    assert is_kept(tied, free)
    assert words(free, tied)["kernel"] == "initialised: 2 old numbers would have to be one"
    more = spec_of(conv(weights=tie), conv(weights=tie), POOL, conv(wiring="chain", weights=tie))
    assert words(tied, more)["kernel"] == "copied"


# --- templates -----------------------------------------------------------------------------


def test_another_template_is_initialised() -> None:
    told = words(spec_of(conv("su4"), POOL), spec_of(conv("so4"), POOL))
    assert told["conv1"] == "initialised: template su4 -> so4"


def test_the_same_gates_under_another_name_are_the_same_template() -> None:
    own = {"own": {"wires": ["x", "y"], "gates": ["RY(p) x", "CRX(q) x y", "IsingZZ(r) y x"]}}
    old, new = spec_of(conv("mine"), POOL), spec_of(conv("own"), POOL, templates=own)
    assert words(old, new)["conv1"] == "copied"


def test_gates_added_to_a_template_start_at_the_identity() -> None:
    gates = ["RX(v) a", *MINE["mine"]["gates"][:1], "CNOT a b", "RY(w) b", "CNOT a b", *MINE["mine"]["gates"][1:]]
    new = spec_of(conv("mine"), POOL, templates={"mine": {"wires": ["a", "b"], "gates": gates}})
    assert words(spec_of(conv("mine"), POOL), new)["conv1"] == (
        "12 of 20 copied; 8 identity: gates of layer 1 conv are new"
    )
    assert is_kept(spec_of(conv("mine"), POOL), new)


def test_gates_added_to_a_block_start_at_the_identity() -> None:
    old = spec_of(POOL, {"kind": "gates", "gates": ["RX(a) 0", "CRY(b) 0 1"]})
    new = spec_of(POOL, {"kind": "gates", "gates": ["RX(a) 0", "RZ(c) 1", "CRY(b) 0 1"]})
    assert words(old, new)["gates1"] == "2 of 3 copied; 1 identity: gates of layer 2 gates are new"
    assert is_kept(old, new)


def test_what_cannot_be_the_identity_is_initialised_and_named() -> None:
    old, new = spec_of(POOL), spec_of(conv("ttn"), POOL)
    assert words(old, new)["conv1"] == "initialised: layer 1 conv is new; ttn cannot be the identity"
    assert words(old, spec_of(conv("so4"), POOL), identity=False)["conv1"] == "initialised: layer 1 conv is new"


def test_a_pool_at_the_identity_leaves_the_wires_that_stay_as_they_are() -> None:
    old = spec_of(conv(), readout={"kind": "probs", "wires": [1, 3]})
    new = spec_of(conv(), POOL, readout={"kind": "probs", "wires": "active"})
    assert words(old, new)["pool1"] == "identity: layer 2 pool is new"
    assert is_kept(old, new)


def test_entries_that_no_gate_reads_go_by_name() -> None:
    old = spec_of(conv(wiring="pairs", weights=["free[0:6]", "free[2:8]"]), tensors={"free": 9})
    new = spec_of(conv("su4", "pairs"), conv(wiring="pairs", weights=["free[0:6]", "free[2:8]"]), tensors={"free": 9})
    assert words(old, new)["free"] == "copied"
    new = spec_of(conv("su4", "pairs"), conv(wiring="pairs", weights=["free[0:6]", "free[2:8]"]), tensors={"free": 10})
    assert words(old, new)["free"] == "8 of 10 copied; 2 initialised: no gate reads it"


# --- classical parts and branches ----------------------------------------------------------

LINEAR = {"kind": "linear", "features": 16}


def test_classical_steps_go_on_where_they_are_aligned() -> None:
    image = {"input": {"image_size": 4}}
    old = spec_of(POOL, frontend=[LINEAR], head={"kind": "linear", "outputs": 3}, **image)
    patched = [{"kind": "patches", "size": 4}, LINEAR | {"activation": "tanh"}]
    new = spec_of(POOL, frontend=patched, head={"kind": "linear", "outputs": 3}, **image)
    told = words(old, new)
    assert told["frontend.1.0.weight"] == "copied from frontend.0.weight"
    assert told["head.weight"] == "copied"
    wider = spec_of(POOL, frontend=[LINEAR], head={"kind": "linear", "outputs": 5}, **image)
    assert words(old, wider)["head.weight"] == "initialised: nothing of this shape was there"


def test_steps_that_training_fits_are_copied_whole_or_left_to_it() -> None:
    image = {"input": {"image_size": 8}}
    old, new = (spec_of(POOL, frontend={"kind": "pca", "components": 16}, **image | {"input": {"image_size": side}})
                for side in (8, 5))  # fmt: skip
    plan = plan_transfer(Version(old), Version(new))
    assert plan.unfitted == tuple(f"frontend.0.{name}" for name in ("low", "high", "is_fitted", "mean", "directions"))
    versions = Version(old), Version(spec_of(POOL, conv(), frontend={"kind": "pca", "components": 16}, **image))
    assert plan_transfer(*versions).unfitted == ()
    assert obstacle(versions[1], versions[1], plan) == "frontend.0.low is fitted when training starts"


def test_a_backbone_is_copied_with_its_running_averages() -> None:
    backbone = {"kind": "backbone", "model": "shufflenet_v2_x0_5", "weights": "none", "image_size": 32}
    image = {"input": {"image_size": 4, "channels": 3}}
    old = spec_of(POOL, frontend=[backbone, LINEAR], **image)
    new = spec_of(conv(), POOL, frontend=[{"kind": "select", "channel": 0}, backbone, LINEAR], **image)
    before, fresh = build(old, 1).state_dict(), build(new, 2).state_dict()
    state = warm_state(plan_transfer(Version(old), Version(new)), before, fresh)
    names = [name for name in before if ".network." in name]
    assert len(names) > 100
    assert state.keys() == fresh.keys()
    assert all(torch.equal(before[name], state[name.replace("frontend.0", "frontend.1")]) for name in names)


def test_branches_go_by_name() -> None:
    two = spec_of(conv(), POOL, branches={"a": {}, "b": {"layers": [conv("su4"), POOL]}})
    three = spec_of(conv(), POOL, branches={"b": {"layers": [conv("su4"), POOL]}, "c": {}, "a": {}})
    told = words(two, three)
    assert told["a.circuit.conv1"] == told["b.circuit.conv1"] == "copied"
    assert told["c.circuit.conv1"] == "initialised: branch c is new"


def test_the_report_has_a_line_for_every_tensor_and_says_whether_the_function_stays() -> None:
    old, new = spec_of(conv("su4"), POOL), spec_of(conv("su4"), conv("ttn"), POOL | {"template": "crot"})
    plan = carried(old, new)[0]
    lines = list(text_report(plan, Comparison("", 32, 0.25, 1.0), "normal, seed 0"))
    assert lines[0].split() == ["layer.conv1", "(4,", "15)", "copied"]
    assert "  dropped: 2 of the 2 numbers of layer.pool1" in lines
    assert lines[-3] == "60 of 62 old numbers survive"
    assert lines[-2] == ("of 71 new numbers 60 are copied, 0 at the identity, 11 initialised (normal, seed 0)")
    assert lines[-1] == "function changed: outputs differ by at most 2.5e-01 on 32 random inputs, in double precision"
    assert str(Comparison("why")) == "function not compared: why"
    assert not Comparison("", 2, float("nan"), 1.0).is_kept


@pytest.mark.parametrize("seed", [1, 2])
def test_numbers_keep_all_their_digits(seed: int) -> None:
    version = Version(spec_of(conv(), POOL))
    old = {name: tensor.float() for name, tensor in random_state(version, seed).items()}
    state = warm_state(plan_transfer(version, version), old, random_state(version, 9))
    assert all(torch.equal(old[name].double(), tensor) for name, tensor in state.items())
