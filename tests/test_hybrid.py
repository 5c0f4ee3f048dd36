"""Models with classical parts and branches, against torch and numpy; the shipped ones are in `test_gallery.py`."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import Tensor

import qcnn_compiler as qc
from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.model import Model
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec

BASE = {"qcnn": 1, "name": "t", "wires": 2, "embedding": {"kind": "angle"}, "readout": {"kind": "expval"}}
CONV = [{"kind": "conv", "template": "su4", "wiring": "chain"}]


def build(value: dict[str, Any]) -> Model:
    torch.manual_seed(0)
    return qc.build_model(check_spec(Spec.model_validate(BASE | value)), dtype=torch.float64)


def features(model: Model, count: int = 2) -> Tensor:
    generator = torch.Generator().manual_seed(4)
    return torch.rand(count, model.num_features, generator=generator, dtype=torch.float64)


def test_each_branch_of_a_colour_image_sees_its_channel_alone() -> None:
    names = ("red", "green", "blue")
    branches = {n: {"frontend": [{"kind": "select", "channel": i}]} for i, n in enumerate(names)}
    model = build({"input": {"image_size": [1, 2], "channels": 3}, "layers": CONV, "branches": branches})
    images = features(model).requires_grad_()
    outputs = model(images)
    assert outputs.shape == (2, 6)
    for number, name in enumerate(names):
        own = slice(2 * number, 2 * number + 2)
        assert torch.allclose(outputs[:, own], model.layer[name].circuit(images[:, own]))
        (gradient,) = torch.autograd.grad(outputs[:, own].sum(), images, retain_graph=True)
        assert [bool(part.abs().max() > 1e-6) for part in gradient.split(2, dim=1)] == [n == name for n in names]


def test_a_shared_frontend_comes_before_those_of_the_branches() -> None:
    first, second = {"kind": "linear", "features": 3, "activation": "tanh"}, {"kind": "linear", "features": 2}
    branches = {"a": {"frontend": second}, "b": {"frontend": [second], "readout": {"kind": "probs"}}}
    model = build({"input": {"image_size": 2}, "frontend": first, "layers": CONV, "branches": branches})
    images = features(model)
    middle = model.frontend(images)
    expected = [branch.circuit(branch.frontend(middle)) for branch in model.layer.values()]
    assert torch.equal(model(images), torch.cat(expected, dim=1))
    assert model.num_outputs == 6


def test_patches_of_branches_are_joined_branch_by_branch() -> None:
    branches = {
        "wide": {"frontend": [{"kind": "patches", "size": [1, 2]}]},
        "high": {"frontend": [{"kind": "patches", "size": [2, 1], "stride": 1}]},
    }
    model = build(
        {
            "input": {"image_size": [2, 4]},
            "layers": CONV,
            "branches": branches,
            "head": {"kind": "linear", "outputs": 3},
        }
    )
    image = features(model, 1).reshape(2, 4)
    wide = [model.layer["wide"].circuit(image[y, x : x + 2]) for y in (0, 1) for x in (0, 2)]
    high = [model.layer["high"].circuit(image[:, x]) for x in range(4)]
    assert torch.allclose(model(image.reshape(1, 8)), model.head(torch.cat([*wide, *high]))[None])


@pytest.mark.parametrize("name", ["quanvolution", "transfer", "branches"])
def test_every_number_that_is_to_be_trained_gets_a_gradient_and_is_counted(name: str) -> None:
    head = {"kind": "linear", "outputs": 3}
    backbone = {"kind": "backbone", "model": "shufflenet_v2_x0_5", "weights": "none", "image_size": 32}
    linear = {"kind": "linear", "features": 2}
    values = {
        "quanvolution": {"frontend": {"kind": "patches", "size": [1, 2]}},
        "transfer": {"frontend": [backbone, linear]},
        "branches": {"branches": {"a": {"frontend": [backbone | {"train": True}, linear]}, "b": {"frontend": linear}}},
    }
    model = build({"input": {"image_size": 4}, "layers": CONV, "head": head} | values[name])
    model(features(model, 4)).square().sum().backward()
    moved = sum(p.numel() for p in model.parameters() if p.grad is not None)
    assert moved == sum(model.counts.values())
    assert moved == sum(p.numel() for p in model.parameters() if p.requires_grad)


def test_steps_are_fitted_on_what_comes_to_them() -> None:
    pca = {"kind": "pca", "components": 3}
    branches = {
        "a": {"frontend": {"kind": "autoencoder", "components": 2}},
        "b": {"frontend": [{"kind": "pca", "components": 2, "range": [0.0, 1.0]}]},
    }
    frontend = [{"kind": "patches", "size": [1, 4]}, pca]
    head = {"kind": "linear", "outputs": 2}
    model = build({"input": {"image_size": [2, 4]}, "frontend": frontend, "branches": branches, "head": head})
    images = features(model, 20)
    model.fit(images, seed=1)
    middle = model.frontend(images)
    assert middle.shape == (20, 2, 3)
    for branch in model.layer.values():
        codes = branch.frontend(middle)
        low, high = branch.frontend[0].ends
        assert codes.amin((0, 1)).tolist() == pytest.approx([low] * 2)
        assert codes.amax((0, 1)).tolist() == pytest.approx([high] * 2)


def test_a_model_runs_on_a_pennylane_device() -> None:
    value = {"input": {"image_size": 2}, "frontend": {"kind": "linear", "features": 2}, "layers": CONV}
    spec = check_spec(Spec.model_validate(BASE | value | {"branches": {"a": {}, "b": {}}}))
    model, other = (qc.build_model(spec, device=device) for device in (None, "default.qubit"))
    other.load_state_dict(model.state_dict())
    images = torch.rand(3, 4)
    assert torch.allclose(model(images), other(images), atol=1e-5)  # complex64 against complex128


def test_a_model_is_split_behind_its_frozen_backbone_and_shares_its_modules() -> None:
    backbone = {"kind": "backbone", "model": "shufflenet_v2_x0_5", "weights": "none", "image_size": 32}
    linear = {"kind": "linear", "features": 2}
    model = build({"input": {"image_size": 4}, "frontend": [backbone, linear], "layers": CONV}).eval()
    frozen, behind = model.split()
    images = features(model)
    assert torch.equal(behind(frozen(images)), model(images))
    assert {p for p in model.parameters() if p.requires_grad} == set(behind.parameters())
    moving = build({"input": {"image_size": 4}, "frontend": [backbone | {"train": True}, linear], "layers": CONV})
    assert len(moving.split()[0]) == 0


SIZES = st.integers(1, 3)
LINEAR = st.builds(
    lambda n, b, a: {"kind": "linear", "features": n, "bias": b, "activation": a},
    SIZES,
    st.booleans(),
    st.sampled_from(["none", "tanh", "pi_sigmoid"]),
)
PATCHES = st.builds(lambda s, t: {"kind": "patches", "size": s, "stride": t}, SIZES, SIZES)
SELECT = st.builds(lambda c: {"kind": "select", "channel": c}, st.integers(0, 2))
FITTED = st.builds(
    lambda k, n: {"kind": k, "components": n, "range": [0.5, 1.5]}, st.sampled_from(["pca", "autoencoder"]), SIZES
)
STEPS = st.one_of(
    st.just([]),
    st.builds(lambda a: [a], st.one_of(LINEAR, PATCHES, FITTED)),
    st.builds(lambda a, b: [a, b], SELECT, st.one_of(PATCHES, FITTED)),
    st.builds(lambda a, b: [a, b], PATCHES, FITTED),
)
ENDS = st.sampled_from(
    [({"kind": "linear", "features": n}, {"embedding": {"kind": "amplitude", "features": n}}) for n in (1, 3)]
    + [({"kind": "linear", "features": 2}, circuit) for circuit in ({}, {"readout": {"kind": "probs"}})]
)


@given(
    size=st.tuples(st.integers(3, 4), st.integers(3, 4)).map(list),
    channels=st.sampled_from([1, 3]),
    shared=STEPS,
    own=st.lists(st.tuples(STEPS, ENDS), min_size=1, max_size=2),
)
@settings(max_examples=40)
def test_a_hybrid_that_the_checks_accept_has_the_sizes_that_they_counted(
    size: list[int], channels: int, shared: list[Any], own: list[Any]
) -> None:
    branches = {f"b{i}": {"frontend": [*steps, end], **circuit} for i, (steps, (end, circuit)) in enumerate(own)}
    value = {"input": {"image_size": size, "channels": channels}, "frontend": shared, "layers": CONV}
    try:
        model = build(value | {"branches": branches, "head": {"kind": "linear", "outputs": 3}})
    except SpecError:
        assume(False)
    images = features(model, 6)
    model.fit(images, seed=0)
    assert model(images).shape == (6, 3)
    assert sum(p.numel() for p in model.parameters() if p.requires_grad) == sum(model.counts.values())
    fixed = sum(v.numel() for name, v in model.named_buffers() if v.is_floating_point() and "precision" not in name)
    assert fixed == model.classical.fixed
