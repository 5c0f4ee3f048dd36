"""train, eval and predict, through the command line."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from qcnn_compiler.__main__ import main
from qcnn_compiler.commands.setup import open_setup, overridden
from qcnn_compiler.ir.text import circuit_id
from qcnn_compiler.limits import LIMITS
from qcnn_compiler.model import Model, build_model
from qcnn_compiler.pipeline import compile_spec, load_spec, load_training
from qcnn_compiler.training.checkpoint import read_checkpoint
from tests.commands.conftest import TRAINING, only_run

Capture = pytest.CaptureFixture[str]
Files = tuple[str, str]
LONG = ["--epochs", "40", "--checkpoint-every", "3"]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_train_ends_with_the_path_of_a_complete_run(files: Files, tmp_path: Path, capsys: Capture) -> None:
    spec, training = files
    assert main(["train", spec, "--with", training, "--out", str(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    run = only_run(tmp_path)
    assert run.name.startswith("small-brief-s0-")
    assert lines[-1] == str(run)
    assert lines[0] == "small: 4 wires, 19 circuit parameters, 20 trainable in all"
    assert sum(line.startswith("epoch ") for line in lines) == 2
    assert {"curves.png", "confusion.png", "metrics.csv", "result.json"} <= {file.name for file in run.iterdir()}


def test_new_spec_trains(tmp_path: Path) -> None:
    recipe = TRAINING.replace("[0, 1], image_size: 4", "[0, 1, 2, 3], image_size: 16")
    (tmp_path / "training.yaml").write_text(recipe)
    assert main(["new", str(tmp_path / "new.yaml")]) == 0
    called = ["train", str(tmp_path / "new.yaml"), "--with", str(tmp_path / "training.yaml"), "--out", str(tmp_path)]
    assert main(called) == 0
    assert main(["eval", str(only_run(tmp_path))]) == 0


def test_options_in_the_place_of_settings_are_kept_for_resuming(files: Files, tmp_path: Path, capsys: Capture) -> None:
    options = ["--epochs", "1", "--seed", "5", "--data", "fashion-mnist-small", "--out", str(tmp_path)]
    assert main(["train", files[0], "--with", files[1], *options]) == 0
    capsys.readouterr()
    assert main(["train", "--resume", str(only_run(tmp_path))]) == 0
    shown = capsys.readouterr().out
    assert "nothing is trained" in shown
    assert "with epoch 1," in shown


def test_eval_finds_what_training_found(trained: Path, capsys: Capture) -> None:
    result = json.loads((trained / "result.json").read_text())
    assert main(["eval", str(trained), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["accuracy"] == result["test_accuracy"]
    assert found["confusion"] == result["confusion"]
    assert main(["eval", str(trained)]) == 0
    assert f"test accuracy {result['test_accuracy']:.2%}" in capsys.readouterr().out


def test_batches_in_parts_train_measure_and_predict_alike(
    files: Files, trained: Path, tmp_path: Path, capsys: Capture
) -> None:
    np.save(tmp_path / "one.npy", np.full((1, 28, 28), 200, dtype=np.uint8))
    limit = ["--max-memory", "25 kB"]
    assert main(["train", files[0], "--with", files[1], "--out", str(tmp_path), *limit]) == 0
    assert "a batch of 8 samples of a circuit is run 4 at a time, to fit into memory" in capsys.readouterr().out
    whole, parts = (json.loads((run / "result.json").read_text()) for run in (trained, only_run(tmp_path)))
    assert parts["test_accuracy"] == whole["test_accuracy"]
    assert main(["eval", str(trained), *limit]) == 0
    assert f"test accuracy {whole['test_accuracy']:.2%}" in capsys.readouterr().out
    assert main(["predict", str(trained), str(tmp_path / "one.npy"), *limit]) == 0


def test_memory_that_no_sample_fits_into_is_refused_before_a_run_is_made(
    files: Files, tmp_path: Path, capsys: Capture
) -> None:
    out = tmp_path / "runs"
    assert main(["train", files[0], "--with", files[1], "--out", str(out), "--max-memory", "1 kB"]) == 1
    assert "A training step of one sample must fit into 1 kB" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(
    ("options", "message"),
    [(["much"], "A size must be"), (["1GB", "--engine", "default.qubit"], "leave it out, or both `--engine`")],
)
def test_a_memory_limit_that_cannot_be_kept_is_refused(
    options: list[str], message: str, files: Files, tmp_path: Path, capsys: Capture
) -> None:
    assert main(["train", files[0], "--with", files[1], "--out", str(tmp_path), "--max-memory", *options]) == 1
    assert message in capsys.readouterr().err


def test_predict_prints_a_line_or_an_entry_for_each_image(trained: Path, tmp_path: Path, capsys: Capture) -> None:
    np.save(tmp_path / "three.npy", np.full((3, 28, 28), 200, dtype=np.uint8))
    assert main(["predict", str(trained), str(tmp_path / "three.npy")]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert main(["predict", str(trained), str(tmp_path / "three.npy"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [sum(entry["probabilities"].values()) for entry in found] == pytest.approx([1, 1, 1])


def test_predict_names_every_file_that_cannot_be_used(trained: Path, tmp_path: Path, capsys: Capture) -> None:
    np.save(tmp_path / "nan.npy", np.full((2, 16), np.nan))
    np.save(tmp_path / "wide.npy", np.ones((2, 17)))
    (tmp_path / "text.png").write_text("no image")
    assert main(["predict", str(trained), *map(str, sorted(tmp_path.iterdir()))]) == 1
    shown = capsys.readouterr().err
    assert all(name in shown for name in ("nan.npy", "wide.npy", "text.png"))


@pytest.mark.parametrize("command", ["eval", "predict"])
def test_checkpoint_of_another_architecture_is_refused_with_both_ids(
    command: str, trained: Path, tmp_path: Path, capsys: Capture
) -> None:
    run = shutil.copytree(trained, tmp_path / "run")
    ours = circuit_id(compile_spec(load_spec(run / "spec.yaml")))
    edit(run / "spec.yaml", "wiring: ring", "wiring: chain")
    theirs = circuit_id(compile_spec(load_spec(run / "spec.yaml")))
    np.save(tmp_path / "one.npy", np.ones((1, 16)))
    assert main([command, str(run), *([str(tmp_path / "one.npy")] if command == "predict" else [])]) == 1
    shown = capsys.readouterr().err
    assert ours in shown
    assert theirs in shown
    assert ours != theirs


def test_damaged_checkpoint_is_named_and_left_alone(trained: Path, tmp_path: Path, capsys: Capture) -> None:
    run = shutil.copytree(trained, tmp_path / "run")
    for name in ("last.safetensors", "best.safetensors"):
        (run / name).write_bytes((run / name).read_bytes()[:700])
    (run / "result.json").unlink()
    for arguments, name in ((["eval", str(run)], "best"), (["train", "--resume", str(run)], "last")):
        assert main(arguments) == 1
        assert f"{name}.safetensors" in capsys.readouterr().err
        assert (run / f"{name}.safetensors").stat().st_size == 700


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("image_size: 4", "image_size: 8", "Set `data.image_size` to 4"),
        ("image_size: 4", "preprocess: tf_center_strip_256", "Set `data.preprocess` to `resize` and `data.image_size`"),
        ("classes: [0, 1]", "classes: [0, 1, 2]", "Change `data.classes`"),
    ],
)
def test_data_that_do_not_fit_are_refused_before_a_run_is_made(
    old: str, new: str, message: str, files: Files, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "training.yaml").write_text(TRAINING.replace(old, new))
    arguments = ["train", files[0], "--with", str(tmp_path / "training.yaml"), "--out", str(tmp_path / "runs")]
    assert main(arguments) == 1
    assert message in capsys.readouterr().err
    assert not (tmp_path / "runs").exists()


@pytest.mark.parametrize(
    ("engine", "message"),
    [("warp.drive", "must be a PennyLane device installed here"), ("default.qutrit", "must run and differentiate")],
)
def test_engine_that_cannot_be_used_is_refused_with_a_way_out(
    engine: str, message: str, files: Files, tmp_path: Path, capsys: Capture
) -> None:
    assert main(["train", files[0], "--with", files[1], "--out", str(tmp_path), "--engine", engine]) == 1
    shown = capsys.readouterr().err
    assert message in shown
    assert "our own executor" in shown
    assert not list(tmp_path.iterdir())


def test_run_of_our_executor_is_measured_the_same_on_a_pennylane_device(trained: Path, capsys: Capture) -> None:
    found = []
    for engine in ([], ["--engine", "default.qubit"]):
        assert main(["eval", str(trained), "--json", *engine]) == 0
        found.append(json.loads(capsys.readouterr().out))
    # Single precision on one side, double on the other: 1e-5 is a hundred roundings of outputs scaled by 10.
    assert found[0]["loss"] == pytest.approx(found[1]["loss"], rel=1e-5)


def test_a_run_is_measured_with_finite_shots_again_and_again_alike(trained: Path, capsys: Capture) -> None:
    found = []
    for options in (["--shots", "400"], ["--shots", "400"], ["--shots", "400", "--seed", "1"], []):
        assert main(["eval", str(trained), "--json", *options]) == 0
        found.append(json.loads(capsys.readouterr().out))
    first, again, other, exact = found
    assert first == again
    assert first["loss"] != other["loss"]
    assert (first["shots"], exact["shots"]) == (400, None)
    # A probability is off by at most 0.025 in one standard error, and the head multiplies it by 10.
    assert first["loss"] == pytest.approx(exact["loss"], abs=0.1)
    assert main(["eval", str(trained), "--shots", "50"]) == 0
    assert "50 shots each (seed 0)" in capsys.readouterr().out
    assert main(["eval", str(trained), "--shots", "1", "--test-limit", "1"]) == 0
    assert "1 shot each (seed 0)" in capsys.readouterr().out
    assert main(["eval", str(trained), "--shots", "50", "--max-memory", "1GB"]) == 1
    assert "leave it out, or both `--engine` and shots" in capsys.readouterr().err
    assert main(["eval", str(trained), "--shots", "50", "--engine", "default.qutrit"]) == 1
    assert "must measure 50 shots of this circuit" in capsys.readouterr().err


def test_run_directories_must_be_kept_in_a_directory(files: Files, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "runs").write_text("a file")
    assert main(["train", files[0], "--with", files[1], "--out", str(tmp_path / "runs")]) == 1
    assert str(tmp_path / "runs") in capsys.readouterr().err
    assert (tmp_path / "runs").read_text() == "a file"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, 130)])
def test_stopped_run_resumes_to_the_weights_of_an_uninterrupted_one(
    number: signal.Signals, code: int, files: Files, tmp_path: Path
) -> None:
    started = ["train", files[0], "--with", files[1], *LONG]
    command = [sys.executable, "-m", "qcnn_compiler", *started, "--out", str(tmp_path / "stopped")]
    threads = {"OMP_NUM_THREADS": str(torch.get_num_threads())}  # sums of floats depend on how they are split
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | threads) as process:
        assert process.stdout
        assert any(line.startswith("epoch  3/40") for line in process.stdout)
        process.send_signal(number)
        process.stdout.read()
    assert process.returncode == code
    stopped = only_run(tmp_path / "stopped")
    assert not (stopped / "result.json").exists()
    assert main(["train", "--resume", str(stopped)]) == 0
    assert main([*started, "--out", str(tmp_path / "whole")]) == 0
    whole = only_run(tmp_path / "whole")
    for name in ("last.safetensors", "best.safetensors"):
        ours, theirs = (read_checkpoint(run / name).state["model"] for run in (stopped, whole))
        assert ours.keys() == theirs.keys()
        assert all(torch.equal(ours[key], theirs[key]) for key in ours)


@pytest.mark.parametrize(
    ("gate", "options", "message"),
    [
        ("RX(t/(x[0] - x[0])) 0", "", "Outputs must be finite"),
        ("RX(t*x[0]) 0", "options: {betas: [0.9]}", "Optimizer Adam must accept"),
        ("RX(pi*x[0]) 0", "", "must hold a number to train"),
    ],
)
def test_what_cannot_be_trained_is_refused_before_a_run_directory_is_made(
    gate: str, options: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, training, out = tmp_path / "spec.yaml", tmp_path / "training.yaml", tmp_path / "runs"
    spec.write_text(
        "qcnn: 1\nname: odd\nwires: 4\nembedding: {kind: angle}\nreadout: {kind: probs, wires: [0, 1]}\n"
        f"layers:\n  - kind: gates\n    gates:\n      - {gate}\n"
    )
    training.write_text(
        "qcnn_training: 1\nname: t\nepochs: 1\ndata: {dataset: mnist-small, classes: [0, 1, 2, 3], image_size: 2}\n"
        f"optimizer:\n  name: Adam\n  {options}\n"
    )
    assert main(["train", str(spec), "--with", str(training), "--out", str(out)]) == 1
    assert message in capsys.readouterr().err
    assert not out.exists()


def test_backbones_begin_with_their_weights_until_a_run_has_a_checkpoint(
    trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def recorded(*arguments: Any, **options: Any) -> Model:
        asked.append(options["pretrained"])
        return build_model(*arguments, **options)

    monkeypatch.setattr("qcnn_compiler.model.build_model", recorded)
    run = shutil.copytree(trained, tmp_path / "run")
    for name in ("last", "best", None):
        open_setup(run, LIMITS)
        if name:
            (run / f"{name}.safetensors").unlink()
    assert asked == [False, False, True]


def test_an_option_that_is_not_given_leaves_what_the_file_says() -> None:
    settings = load_training(Path(__file__).parents[2] / "specs" / "training" / "quick.yaml")
    assert overridden(settings, {"dataset": None, "epochs": None, "seed": None}) == settings
    changed = overridden(settings, {"dataset": "fashion-mnist-small", "epochs": 3, "seed": None})
    assert (changed.data.dataset, changed.epochs, changed.seed) == ("fashion-mnist-small", 3, settings.seed)
