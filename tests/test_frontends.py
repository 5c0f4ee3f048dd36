"""The classical steps before a circuit, each against torch or numpy used in another way."""

from __future__ import annotations

import math
import pickle
import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torchvision import models

from qcnn_compiler.backbone import BackboneModule
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.fitted import Autoencoder, Pca
from qcnn_compiler.frontends import ACTIVATIONS, Patches, Select, build_frontend
from qcnn_compiler.spec.backbones import BACKBONES
from qcnn_compiler.spec.flow import ADVANCE, Flow
from qcnn_compiler.spec.hybrid import AutoencoderStep, BackboneStep, LinearStep

PI = (0.0, math.pi)


def images(*shape: int) -> Tensor:
    return torch.rand(*shape, generator=torch.Generator().manual_seed(3))


@pytest.mark.parametrize(("size", "stride"), [((2, 2), (2, 2)), ((3, 2), (1, 2)), ((2, 3), (3, 1))])
def test_patches_are_cut_row_by_row_and_hold_one_channel_after_the_other(
    size: tuple[int, int], stride: tuple[int, int]
) -> None:
    batch = images(2, 3, 6, 7)
    found = Patches((3, 6, 7), size, stride)(batch.flatten(1))
    corners = [(y, x) for y in range(0, 7 - size[0], stride[0]) for x in range(0, 8 - size[1], stride[1])]
    expected = [batch[:, :, y : y + size[0], x : x + size[1]].flatten(1) for y, x in corners]
    assert torch.equal(found, torch.stack(expected, dim=1))


def test_select_keeps_one_channel() -> None:
    batch = images(4, 3, 5, 2)
    assert torch.equal(Select((3, 5, 2), 1)(batch.flatten(1)), batch[:, 1].flatten(1))


@pytest.mark.parametrize("name", ["none", *ACTIVATIONS])
def test_a_linear_step_is_a_dense_layer_with_its_activation(name: str) -> None:
    step = LinearStep.model_validate({"kind": "linear", "features": 4, "activation": name})
    frontend, after = build_frontend(step, Flow((6,)), torch.float64, pretrained=False)
    weight, bias = frontend.parameters()
    features = images(5, 6).double()
    dense = features.numpy() @ weight.detach().numpy().T + bias.detach().numpy()
    sigmoid = 1 / (1 + np.exp(-dense))
    expected = {
        "none": dense, "relu": np.maximum(dense, 0), "tanh": np.tanh(dense), "sigmoid": sigmoid,
        "pi_tanh": np.pi * np.tanh(dense), "pi_sigmoid": np.pi * sigmoid,
    }  # fmt: skip
    np.testing.assert_allclose(frontend(features).detach(), expected[name], atol=1e-12)  # double precision
    assert after.features == 4


def test_pca_gives_the_coordinates_that_numpy_finds_scaled_to_the_range() -> None:
    features = images(40, 9).double()
    step = Pca(9, 3, PI).double()
    step.fit(features, seed=0)
    centred = features.numpy() - features.numpy().mean(0)
    rows = np.linalg.svd(centred, full_matrices=False)[2][:3]
    rows *= np.sign(rows[range(3), np.abs(rows).argmax(1)])[:, None]
    codes = centred @ rows.T
    expected = np.pi * (codes - codes.min(0)) / (codes.max(0) - codes.min(0))
    np.testing.assert_allclose(step(features), expected, atol=1e-10)  # eigenvalues are squares of singular values


@pytest.mark.parametrize("ends", [PI, (-1.0, 2.0)])
def test_fitted_codes_of_the_training_inputs_fill_the_range(ends: tuple[float, float]) -> None:
    features = images(30, 8)
    step = Pca(8, 2, ends)
    step.fit(features, seed=0)
    codes = step(features)
    assert codes.amin(0).tolist() == pytest.approx([ends[0]] * 2, abs=1e-5)
    assert codes.amax(0).tolist() == pytest.approx([ends[1]] * 2, abs=1e-5)


def test_a_code_that_never_changes_is_finite() -> None:
    step = Pca(4, 4, PI)
    step.fit(torch.ones(10, 4), seed=0)
    assert step(torch.ones(2, 4)).tolist() == [[0.0] * 4] * 2


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_components_beyond_those_that_the_training_inputs_have_are_not_scaled_up_from_rounding(
    dtype: torch.dtype,
) -> None:
    features = images(30, 100).to(dtype)
    step = Pca(100, 40, PI).to(dtype)
    step.fit(features[:20], seed=0)
    assert step(features[:20])[:, :19].amax(0).tolist() == pytest.approx([math.pi] * 19, abs=1e-4)
    assert float(step(features[20:]).abs().max()) < 10 * math.pi  # ten million in single precision, were they scaled


def autoencoder(epochs: int, seed: int) -> Autoencoder:
    settings = {"kind": "autoencoder", "components": 6, "epochs": epochs, "lr": 0.01}
    step = Autoencoder(16, AutoencoderStep.model_validate(settings))
    step.fit(images(200, 2) @ torch.eye(2, 16), seed)
    return step


def test_an_autoencoder_depends_on_inputs_and_seed_alone_and_leaves_the_global_generator_as_it_was() -> None:
    torch.manual_seed(1)
    first, second = autoencoder(3, seed=5), autoencoder(3, seed=5)
    drawn = torch.rand(1)
    torch.manual_seed(1)
    assert torch.equal(drawn, torch.rand(1))
    assert torch.equal(first.weight, second.weight)
    assert not torch.equal(first.weight, autoencoder(3, seed=6).weight)


def test_an_autoencoder_learns_a_code_that_holds_what_varies() -> None:
    features = images(200, 2) @ torch.eye(2, 16)
    codes = autoencoder(30, seed=0).code(features)
    affine = torch.cat([codes, torch.ones(200, 1)], dim=1)
    decoded = affine @ torch.linalg.lstsq(affine, features, driver="gelsd").solution
    assert float((decoded - features).square().mean()) < 0.05 * float(features.var(0).mean())


def test_a_step_that_was_not_fitted_says_so() -> None:
    with pytest.raises(UserError, match=r"`pca` must be fitted"):
        Pca(4, 2, PI)(torch.ones(1, 4))


def backbone(name: str = "resnet18", **options: object) -> BackboneModule:
    values = {"kind": "backbone", "model": name, "weights": "none", "image_size": 32} | options
    torch.manual_seed(0)
    return BackboneModule(BackboneStep.model_validate(values), (1, 8, 8), pretrained=True)


@pytest.mark.parametrize("name", BACKBONES)
def test_a_backbone_has_the_numbers_of_its_row(name: str) -> None:
    module = backbone(name).eval()
    step = BackboneStep.model_validate({"kind": "backbone", "model": name, "weights": "none", "train": True})
    flow, trained, fixed = ADVANCE[BackboneStep](step, Flow((1, 8, 8)))
    assert module(images(2, 64)).shape == (2, flow.features)
    assert sum(p.numel() for p in module.parameters()) == trained
    assert fixed == 0
    assert module.network(torch.zeros(1, 3, 224, 224)).shape == (1, flow.features)


def test_a_backbone_normalises_and_resizes_as_its_weights_ask_for() -> None:
    module = backbone(image_size=None).eval()
    batch = images(2, 1, 8, 8)
    recipe = models.ResNet18_Weights.DEFAULT.transforms(crop_size=224, resize_size=224)
    reference = models.resnet18(weights=None).eval()
    reference.fc = nn.Identity()
    reference.load_state_dict(module.network.state_dict())
    with torch.no_grad():
        expected = reference(recipe(batch.expand(-1, 3, -1, -1)))
        assert torch.allclose(module(batch.flatten(1)), expected, atol=1e-3)  # single precision, 18 layers


def test_a_backbone_in_double_precision_normalises_by_numbers_of_double_precision() -> None:
    step = BackboneStep.model_validate({"kind": "backbone", "model": "resnet18", "weights": "none"})
    (module,), _ = build_frontend(step, Flow((1, 8, 8)), torch.float64, pretrained=False)
    assert module.mean.flatten().tolist() == [0.485, 0.456, 0.406]
    assert module.std.flatten().tolist() == [0.229, 0.224, 0.225]


@pytest.mark.parametrize("train", [True, False])
def test_a_backbone_changes_in_training_only_where_it_is_trained(train: bool) -> None:
    module = backbone("shufflenet_v2_x0_5", train=train).train()
    before = {name: value.clone() for name, value in module.state_dict().items()}
    outputs = module(images(4, 64))
    assert outputs.requires_grad is train
    changed = [name for name, value in module.state_dict().items() if not torch.equal(value, before[name])]
    assert bool(changed) is train
    assert all(p.requires_grad is train for p in module.parameters())


def test_images_are_looked_at_a_few_at_a_time_where_the_backbone_is_not_in_training(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = backbone("shufflenet_v2_x0_5", train=True).eval()
    batch = images(5, 64)
    whole = module(batch)
    monkeypatch.setattr("qcnn_compiler.backbone.PIXELS_AT_ONCE", 2 * 32**2)
    sizes: list[int] = []
    module.network.register_forward_pre_hook(lambda _, inputs: sizes.append(len(inputs[0])))
    assert torch.allclose(module(batch), whole, atol=1e-6)  # single precision; sums in another order
    module.train()(batch)
    assert sizes == [2, 2, 1, 5]


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return where torch's cache keeps weights that this test publishes as those of the model, at no address."""
    network = models.shufflenet_v2_x0_5()
    network.conv1[1].running_mean.fill_(7)
    torch.save(network.state_dict(), tmp_path / "theirs.pth")
    name = f"shufflenetv2_x0.5-{sha256((tmp_path / 'theirs.pth').read_bytes()).hexdigest()[:8]}.pth"
    default = models.ShuffleNet_V2_X0_5_Weights.DEFAULT
    monkeypatch.setattr(default, "_value_", replace(default.value, url=f"http://127.0.0.1:1/{name}"))
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    (tmp_path / "hub" / "checkpoints").mkdir(parents=True)
    return tmp_path / "hub" / "checkpoints" / name


def test_weights_that_cannot_be_downloaded_name_the_fix(published: Path) -> None:
    with pytest.raises(UserError, match=rf"default weights of shufflenet.*put .* as {published}.*`weights: none`"):
        backbone("shufflenet_v2_x0_5", weights="default")


def test_weights_that_were_put_into_the_cache_by_hand_are_taken(published: Path) -> None:
    shutil.copy(published.parents[2] / "theirs.pth", published)
    module = backbone("shufflenet_v2_x0_5", weights="default")
    assert module.network.conv1[1].running_mean.tolist() == [7] * 24


@pytest.mark.parametrize("content", [b"", b"<html>", b"PK\x03\x04", pickle.dumps({"fc.weight": 0})])
def test_another_file_in_the_place_of_published_weights_is_refused(content: bytes, published: Path) -> None:
    published.write_bytes(content)
    with pytest.raises(UserError, match=rf"{published} is another file, or a part of it"):
        backbone("shufflenet_v2_x0_5", weights="default")
