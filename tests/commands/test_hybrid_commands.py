"""Hybrid specs, through the command line: trained, resumed, evaluated, used."""

from __future__ import annotations

import json
import os
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from qcnn_compiler.__main__ import main
from qcnn_compiler.backbone import BackboneModule
from qcnn_compiler.commands.setup import prepare_data, set_up
from qcnn_compiler.data.images import Images, load_images
from qcnn_compiler.data.preprocess import permutation
from qcnn_compiler.pipeline import load_spec, load_training
from qcnn_compiler.training.checkpoint import read_checkpoint
from qcnn_compiler.training.checks import LOOKED_AT
from qcnn_compiler.training.interrupt import Interrupted
from qcnn_compiler.training.run import create_run, describe
from qcnn_compiler.training.trainer import train

Capture = pytest.CaptureFixture[str]
GALLERY = Path(__file__).parents[2] / "specs" / "hybrid"
HYBRIDS = [*sorted(GALLERY.glob("*.yaml")), GALLERY.parent / "language" / "steps.yaml"]
TRAINING = """\
qcnn_training: 1
name: brief
data: {dataset: mnist-small, classes: [0, 1, 2, 3], train_limit: 40, test_limit: 20}
optimizer: {name: Adam, lr: 0.01}
epochs: 1
batch_size: 8
"""
#: Every kind of step that has a state, two branches, a linear head.
MIXED = """\
qcnn: 1
name: mixed
input: {image_size: 8, channels: 3}
wires: 4
embedding: {kind: angle}
layers: [{kind: conv, template: su4, wiring: ring}]
readout: {kind: expval}
branches:
  seen:
    frontend:
      - {kind: backbone, model: shufflenet_v2_x0_5, weights: none, train: true, image_size: 32}
      - {kind: linear, features: 4, activation: pi_tanh}
  fitted:
    frontend: [{kind: select, channel: 0}, {kind: pca, components: 8}, {kind: autoencoder, components: 4, epochs: 2}]
head: {kind: linear, outputs: 4}
"""


def write(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def weights(run: Path, name: str = "last") -> dict[str, torch.Tensor]:
    return read_checkpoint(run / f"{name}.safetensors").state["model"]


@pytest.mark.parametrize("file", HYBRIDS, ids=lambda file: file.stem)
def test_every_hybrid_of_the_gallery_trains_and_is_used(file: Path, tmp_path: Path, capsys: Capture) -> None:
    text = file.read_text(encoding="utf-8")
    spec = write(tmp_path, "spec.yaml", text.replace("weights: default", "weights: none, image_size: 32"))
    training = write(tmp_path, "training.yaml", TRAINING)
    assert main(["train", spec, "--with", training, "--out", str(tmp_path)]) == 0
    run = Path(capsys.readouterr().out.splitlines()[-1])
    result = json.loads((run / "result.json").read_text())
    expected = load_spec(spec).expect
    assert result["circuit_parameters"] == expected.parameters
    assert result["classical_parameters"] == expected.classical
    assert result["trainable_parameters"] == expected.parameters + expected.classical
    assert main(["eval", str(run), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["accuracy"] == result["test_accuracy"]
    Image.fromarray(np.zeros((30, 20, 3), dtype=np.uint8) + 99).save(tmp_path / "image.png")
    np.save(tmp_path / "two.npy", np.full((2, 28, 28), 7, dtype=np.uint8))
    assert main(["predict", str(run), str(tmp_path / "image.png"), str(tmp_path / "two.npy")]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert main(["train", "--resume", str(run)]) == 0


@pytest.mark.parametrize("engine", [[], ["--engine", "default.qubit"]], ids=["ours", "device"])
def test_circuits_without_a_weight_train_the_head_behind_them(engine: list[str], tmp_path: Path) -> None:
    """Fixed random circuits as filters, as Henderson et al. 2020 have them."""
    circuits = "branches:\n  a: {layers: [{kind: gates, gates: [RX(1.2) 0, CNOT 0 2]}]}\n  b: {}\n"
    fixed = "qcnn: 1\nname: fixed\ninput: {image_size: 4}\nfrontend: {kind: patches, size: 2}\nwires: 4\n"
    fixed += "embedding: {kind: angle}\nreadout: {kind: expval}\nhead: {kind: linear, outputs: 4}\n" + circuits
    spec, training = write(tmp_path, "spec.yaml", fixed), write(tmp_path, "training.yaml", TRAINING)
    assert main(["train", spec, "--with", training, "--out", str(tmp_path / "runs"), *engine]) == 0
    (run,) = (tmp_path / "runs").iterdir()
    assert weights(run).keys() == {"head.weight", "head.bias"}
    assert json.loads((run / "result.json").read_text())["trainable_parameters"] == 4 * (4 * 2 * 4) + 4


def test_a_hybrid_run_that_was_stopped_ends_as_an_uninterrupted_one(tmp_path: Path) -> None:
    spec, training = write(tmp_path, "spec.yaml", MIXED), write(tmp_path, "training.yaml", TRAINING)
    assert main(["train", spec, "--with", training, "--out", str(tmp_path / "whole")]) == 0
    setup = set_up(load_spec(spec), load_training(training))
    data = prepare_data(setup.settings, None, setup.channels)
    setup.model.fit(data.train.features, setup.settings.seed)
    manifest = describe(setup.model, setup.settings, data, identity=setup.identity, spec_name="stopped")
    run = create_run(tmp_path, manifest, {"spec.yaml": MIXED, "training.yaml": TRAINING})
    press = setup.model.register_forward_pre_hook(
        lambda module, _: os.kill(os.getpid(), signal.SIGINT) if module.training else None
    )
    with pytest.raises(Interrupted):
        train(setup.model, setup.settings, data, run, identity=setup.identity, report=len)
    press.remove()
    assert main(["train", "--resume", str(run.path)]) == 0
    (finished,) = (tmp_path / "whole").iterdir()
    stopped, whole = weights(run.path), weights(finished)
    assert stopped.keys() == whole.keys()
    assert all(torch.equal(stopped[name], whole[name]) for name in whole)
    assert any("running_mean" in name for name in whole)
    assert any("directions" in name for name in whole)


FITTED = ("layer.fitted.frontend.1.directions", "layer.fitted.frontend.2.weight", "layer.fitted.frontend.2.high")


def test_what_is_fitted_depends_on_training_images_and_on_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = write(tmp_path, "spec.yaml", "".join(line for line in MIXED.splitlines(True) if "backbone" not in line))
    training = write(tmp_path, "training.yaml", TRAINING)
    published = load_images("mnist-small")

    def fitted(images: Images) -> list[torch.Tensor]:
        monkeypatch.setattr("qcnn_compiler.data.images.load_images", lambda *_: images)
        assert main(["train", spec, "--with", training, "--out", str(tmp_path), "--again"]) == 0
        last = max(tmp_path.glob("mixed-*"), key=lambda run: run.stat().st_mtime_ns)
        return [weights(last)[name] for name in FITTED]

    def inverted(number: int) -> Images:
        """Return the images with one of those that the settings choose made its negative."""
        pixels = published.train_images.copy()
        pixels[np.flatnonzero(published.train_labels < 4)[number]] ^= 255
        return replace(published, train_images=pixels)

    order = permutation(40, 0, 0).tolist()  # the first tenth is kept for validation
    first = fitted(published)
    for images in (replace(published, test_images=255 - published.test_images), inverted(order[0])):
        assert all(torch.equal(a, b) for a, b in zip(first, fitted(images), strict=True))
    assert not any(torch.equal(a, b) for a, b in zip(first, fitted(inverted(order[-1])), strict=True))


def test_plan_audit_and_draw_show_each_branch(tmp_path: Path, capsys: Capture) -> None:
    spec = str(GALLERY / "multi_filter.yaml")
    assert main(["plan", spec]) == 0
    shown = capsys.readouterr().out
    assert all(f"multi-filter.{name} " in shown for name in ("first", "second", "third"))
    assert "51 circuit parameters and 52 classical: 103 trained" in shown
    assert main(["plan", spec, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["classical"]["trained"] == 52
    assert [plan["totals"]["parameters"] for plan in found["branches"].values()] == [17, 17, 17]
    assert main(["audit", spec]) == 0
    assert capsys.readouterr().out.count("17 declared") == 3
    assert main(["audit", spec, "--json"]) == 0
    assert list(json.loads(capsys.readouterr().out)["branches"]) == ["first", "second", "third"]
    assert main(["draw", spec, "--out", str(tmp_path / "picture.svg")]) == 0
    assert {file.name for file in tmp_path.iterdir()} == {f"picture-{n}.svg" for n in ("first", "second", "third")}


def test_plan_counts_a_training_step_of_patches_and_classical_parts(capsys: Capture) -> None:
    assert main(["plan", str(GALLERY / "quanvolution.yaml"), "--batch", "10", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["memory"]["batch"] == 10 * 14 * 14
    assert found["classical"]["patches"] == {"circuit": 14 * 14}
    assert [part["flow"] for part in found["classical"]["parts"]] == ["1x28x28 -> 196 x 4", "784 -> 4"]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("classes: [0, 1, 2]", "model's outputs, 4, but are 3"),
        ("classes: [0, 1, 2, 3], pixel_range: [0.0, 3.0]", "A backbone normalises pixels from 0 to 1"),
        ("dataset: cluster-ising", "must have as many features as the model, 192, but this generated set has 512"),
        ("classes: [0, 1, 2, 3], preprocess: tf_center_strip_256", "which sees whole images"),
    ],
)
def test_data_that_do_not_fit_a_hybrid_are_refused_before_a_run_directory_is_made(
    settings: str, message: str, tmp_path: Path, capsys: Capture
) -> None:
    spec = write(tmp_path, "spec.yaml", MIXED)
    text = TRAINING.replace("classes: [0, 1, 2, 3]", settings)
    if "dataset" in settings:
        text = text.replace("dataset: mnist-small, ", "").replace(", train_limit: 40, test_limit: 20", "")
    training = write(tmp_path, "training.yaml", text)
    assert main(["train", spec, "--with", training, "--out", str(tmp_path / "runs")]) == 1
    assert message in capsys.readouterr().err
    assert not (tmp_path / "runs").exists()


def test_a_frozen_backbone_sees_each_image_once_however_many_epochs_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    training = write(tmp_path, "training.yaml", TRAINING)
    text = (GALLERY / "transfer_resnet.yaml").read_text(encoding="utf-8")
    spec = write(tmp_path, "spec.yaml", text.replace("weights: default", "weights: none, image_size: 32"))
    seen: list[int] = []
    forward = BackboneModule.forward
    monkeypatch.setattr(BackboneModule, "forward", lambda self, x: (seen.append(len(x)), forward(self, x))[1])
    counts = []
    for epochs in ("1", "3"):
        seen.clear()
        assert main(["train", spec, "--with", training, "--out", str(tmp_path), "--epochs", epochs]) == 0
        counts.append(sum(seen))
    tried, concluded = 2 * LOOKED_AT, 20  # before the run is made and when it starts; the test images at its end
    assert counts == [40 + 20 + tried + concluded] * 2
