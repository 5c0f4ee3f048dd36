"""qcnn transfer and `train --from`: what a user does when an architecture grows."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch

from qcnn_compiler.__main__ import main
from qcnn_compiler.commands.setup import open_setup, prepare_data, set_up
from qcnn_compiler.limits import LIMITS
from qcnn_compiler.pipeline import load_spec, load_training
from qcnn_compiler.training.checkpoint import flatten, load_weights, read_checkpoint
from qcnn_compiler.training.warm_start import load_start, read_start
from qcnn_compiler.versioning.registry import read_record
from tests.commands.conftest import SPEC, only_run

Capture = pytest.CaptureFixture[str]
Files = tuple[str, str]
FIRST = "  - {kind: conv, template: su4, wiring: ring, weights: shared}\n"
DEEPER = SPEC.replace(FIRST, "  - {kind: conv, template: so4, wiring: brick, weights: per_edge}\n" + FIRST)
FITTED = "input: {image_size: 8}\nfrontend: {kind: pca, components: 16}\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make an empty folder the current one, with the spec that has grown."""
    monkeypatch.chdir(tmp_path)
    Path("deeper.yaml").write_text(DEEPER)


def transferred(*arguments: str, capsys: Capture) -> Any:
    assert main(["transfer", *arguments, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_report_says_what_survived_and_what_to_do_next(trained: Path, capsys: Capture) -> None:
    assert main(["transfer", str(trained), "deeper.yaml"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith(" -> deeper.yaml")
    assert ["layer.conv1", "(3,", "6)", "identity:", "layer", "1", "conv", "is", "new"] in map(str.split, lines)
    assert "20 of 20 old numbers survive" in lines
    assert "of 38 new numbers 20 are copied, 18 at the identity, 0 initialised" in lines
    assert lines[-2].startswith("function kept exactly: outputs differ by at most ")
    assert lines[-1] == (
        "wrote deeper.safetensors; next: qcnn train deeper.yaml --with TRAINING --from deeper.safetensors"
    )


def test_a_grown_model_starts_with_the_outputs_of_the_old_one(trained: Path, files: Files, capsys: Capture) -> None:
    report = transferred(str(trained), "deeper.yaml", capsys=capsys)
    assert report["function"]["kept"]
    assert report["function"]["difference"] < 1e-12
    settings = load_training(files[1])
    images = prepare_data(settings, None).test.features
    _, old = open_setup(trained, LIMITS)
    load_weights(old.model, read_checkpoint(trained / "best.safetensors"))
    new = set_up(load_spec("deeper.yaml"), settings)
    load_start(new.model, read_start(Path("deeper.safetensors")).saved, new.identity)
    with torch.no_grad():
        outputs = [setup.model.eval()(images) for setup in (old, new)]
    assert len(images) == 40
    assert torch.allclose(*outputs, rtol=0, atol=1e-4)  # single precision, logits up to 10


def test_training_from_a_file_begins_there_and_is_a_run_of_its_own(
    trained: Path, files: Files, capsys: Capture
) -> None:
    transferred(str(trained), "deeper.yaml", capsys=capsys)
    called = ["train", "deeper.yaml", "--with", files[1], "--epochs", "1"]
    assert main([*called, "--out", "cold"]) == 0
    assert main([*called, "--out", "warm", "--from", "deeper.safetensors"]) == 0
    assert "first weights: " in capsys.readouterr().out
    cold, warm = (read_record(only_run(Path(out))) for out in ("cold", "warm"))
    assert cold is not None
    assert warm is not None
    assert cold.run_id != warm.run_id
    losses = [read_checkpoint(only_run(Path(o)) / "last.safetensors").state["history"] for o in ("cold", "warm")]
    first = [history["epochs"][0]["train_loss"] for history in losses]
    before = read_checkpoint(trained / "best.safetensors").state["history"]["epochs"]
    assert first[1] < before[0]["train_loss"]  # it goes on where the old run came to
    assert main([*called, "--out", "warm", "--from", "deeper.safetensors"]) == 0
    assert "nothing is trained" in capsys.readouterr().out


def test_a_run_killed_before_its_first_step_begins_with_its_own_first_weights(
    trained: Path, files: Files, capsys: Capture
) -> None:
    transferred(str(trained), "deeper.yaml", capsys=capsys)
    called = ["train", "deeper.yaml", "--with", files[1], "--from", "deeper.safetensors"]
    assert main([*called, "--out", "whole"]) == 0
    shutil.copytree("whole", "killed")
    run = only_run(Path("killed"))
    for file in run.iterdir():
        if file.name not in ("run.json", "spec.yaml", "training.yaml", "start.safetensors"):
            file.unlink()
    Path("deeper.safetensors").unlink()
    assert main(["train", "--resume", str(run)]) == 0
    states = [read_checkpoint(only_run(Path(o)) / "best.safetensors").state["model"] for o in ("whole", "killed")]
    whole, killed = (flatten(state)[0] for state in states)
    assert all(torch.equal(whole[name], killed[name]) for name in whole)


def test_new_gates_may_be_drawn_instead(trained: Path, capsys: Capture) -> None:
    drawn = [
        transferred(str(trained), "deeper.yaml", "--new", "init", "--out", f"{seed}{n}", "--seed", seed, capsys=capsys)
        for n, seed in enumerate(("3", "3", "4"))
    ]
    assert drawn[0]["numbers"] | {"new": 0} == {
        "copied": 20, "identity": 0, "initialised": 18, "new": 0, "old": 20, "survived": 20
    }  # fmt: skip
    assert not drawn[0]["function"]["kept"]
    one, same, other = (read_checkpoint(Path(f["file"])).state["model"]["layer.conv1"] for f in drawn)
    assert torch.equal(one, same)
    assert not torch.equal(one, other)


def test_another_interface_is_said_and_no_function_compared(trained: Path, capsys: Capture) -> None:
    Path("wide.yaml").write_text(SPEC.replace("wires: 4", "wires: 5", 1))
    report = transferred(str(trained), "wide.yaml", "--checkpoint", "last", capsys=capsys)
    assert report["function"]["obstacle"] == "another interface, features 16 -> 32"
    assert report["origin"]["checkpoint"] == "last.safetensors"


def test_steps_that_are_fitted_are_left_to_the_training(trained: Path, files: Files, capsys: Capture) -> None:
    Path("pca.yaml").write_text(SPEC.replace("wires: 4\n", "wires: 4\n" + FITTED))
    report = transferred(str(trained), "pca.yaml", capsys=capsys)
    assert report["function"]["obstacle"].startswith("another interface, features 16 -> 64")
    assert not any("frontend" in name for name in read_checkpoint(Path("pca.safetensors")).state["model"])
    assert main(["train", "pca.yaml", "--with", files[1], "--epochs", "1", "--from", "pca.safetensors"]) == 0


@pytest.mark.parametrize(
    ("prepare", "arguments", "message"),
    [
        ("deeper.safetensors", ["{run}", "deeper.yaml"], "`deeper.safetensors` is already there"),
        ("", ["{run}", "none.yaml"], "none.yaml"),
        ("", ["{run}", "{training}"], "this file holds training settings"),
        ("", [".", "deeper.yaml"], "Run must be a directory with spec.yaml"),
        ("", ["{empty}", "deeper.yaml"], "Checkpoint must exist"),
        ("", ["{run}", "deeper.yaml", "--out", "no/such/folder.safetensors"], "must be writable"),
        ("", ["{run}", "deeper.yaml", "--set", "layers.0.template=su44"], "unknown template"),
    ],
)
def test_what_cannot_be_done_is_said(
    prepare: str, arguments: list[str], message: str, trained: Path, files: Files, capsys: Capture
) -> None:
    if prepare:
        Path(prepare).write_text("mine")
    empty = Path("empty")
    empty.mkdir()
    for name in ("spec.yaml", "training.yaml"):
        shutil.copy(trained / name, empty)
    names = {"run": str(trained), "training": files[1], "empty": str(empty)}
    assert main(["transfer", *(argument.format(**names) for argument in arguments)]) == 1
    assert message in capsys.readouterr().err
    assert not prepare or Path(prepare).read_text() == "mine"


def test_first_weights_of_something_else_are_refused(trained: Path, files: Files, capsys: Capture) -> None:
    transferred(str(trained), "deeper.yaml", capsys=capsys)
    Path("text.safetensors").write_text("not weights")
    for spec, file, message in (
        (files[0], "deeper.safetensors", "First weights must be of the architecture's circuit_id "),
        ("deeper.yaml", "text.safetensors", "must be a complete file of this program"),
        ("deeper.yaml", "none.safetensors", "but there is none at none.safetensors"),
    ):
        assert main(["train", spec, "--with", files[1], "--from", file]) == 1
        assert message in capsys.readouterr().err
    assert not Path("runs").exists()
    assert main(["train", "--resume", str(trained), "--from", "deeper.safetensors"]) == 2
