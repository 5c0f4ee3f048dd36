"""eval, plan, draw and validate with an evaluation file."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main

Capture = pytest.CaptureFixture[str]
NOISE = """\
qcnn_evaluation: 1
name: loud
noise: {one_wire: {depolarizing: P}, two_wire: {depolarizing: P, amplitude_damping: 0.1}, readout: 0.1}
test_limit: 12
"""


@pytest.fixture
def loud(tmp_path: Path) -> str:
    return written(tmp_path, 0.1)


def written(folder: Path, probability: float) -> str:
    (folder / "loud.yaml").write_text(NOISE.replace("P", str(probability)))
    return str(folder / "loud.yaml")


def evaluated(run: Path, capsys: Capture, *options: str) -> dict:
    capsys.readouterr()
    assert main(["eval", str(run), "--json", *options]) == 0
    return json.loads(capsys.readouterr().out)


def test_complete_noise_leaves_the_loss_of_guessing(trained: Path, tmp_path: Path, capsys: Capture) -> None:
    found = evaluated(trained, capsys, "--with", written(tmp_path, 1.0))
    exact = evaluated(trained, capsys, "--test-limit", "12")
    assert (found["images"], exact["images"]) == (12, 12)
    assert found["noise"]["two_wire"]["depolarizing"] == 1
    assert found["without"] == {key: pytest.approx(exact[key], rel=1e-5) for key in ("accuracy", "loss")}
    # The last CRX leaves I/2, of whose |1> a tenth decays: 0.55 and 0.45, a tenth of each misread as the other.
    logits = [10 * (0.1 + 0.8 * p) for p in (0.55, 0.45)]
    losses = [math.log(sum(map(math.exp, logits))) - logit for logit in logits]
    rows = [sum(row) for row in found["confusion"]]
    # Sixteen steps of 0.01 move the scale by at most 0.16, and the loss by 0.16 * (0.54 - 0.46).
    assert found["loss"] == pytest.approx(sum(n * loss for n, loss in zip(rows, losses, strict=True)) / 12, abs=0.013)
    assert found["accuracy"] == pytest.approx(rows[0] / 12)


def test_eval_prints_both_figures_and_the_conditions(trained: Path, loud: str, capsys: Capture) -> None:
    assert main(["eval", str(trained), "--with", loud, "--shots", "40", "--seed", "2", "--test-limit", "3"]) == 0
    first, second, *_ = capsys.readouterr().out.splitlines()
    assert "on 3 images" in first
    assert "noise `loud`, 40 shots each (seed 2)" in first
    assert second.startswith("without noise ")
    assert second.endswith(", exact")


def test_noise_that_fits_neither_memory_nor_device_is_refused(trained: Path, loud: str, capsys: Capture) -> None:
    assert main(["eval", str(trained), "--with", loud, "--max-memory", "1kB"]) == 1
    assert "must fit into 1 kB, the limit that `max_memory` sets, but on 4 wires needs about" in capsys.readouterr().err
    assert main(["eval", str(trained), "--with", loud, "--engine", "lightning.qubit"]) == 1
    assert "must run noise on this circuit" in capsys.readouterr().err


def test_plan_counts_errors_and_draw_shows_them(files: tuple[str, str], loud: str, capsys: Capture) -> None:
    assert main(["plan", files[0], "--with", loud, "--json"]) == 0
    noise = json.loads(capsys.readouterr().out)["noise"]
    assert (noise["wires"], noise["errors"]["readout"]) == (4, 1)
    assert main(["plan", files[0], "--with", loud]) == 0
    assert f"{noise['errors']['depolarizing']} depolarizing" in capsys.readouterr().out
    assert main(["draw", files[0], "--with", loud, "--view", "gates"]) == 0
    drawn = capsys.readouterr().out
    assert drawn.count("Dep") == noise["errors"]["depolarizing"]
    assert drawn.count("AD") == noise["errors"]["amplitude_damping"]
    assert drawn.count("Flip") == 1
    assert main(["draw", files[0], "--with", loud, "--view", "pennylane"]) == 0
    assert "DepolarizingChannel" in capsys.readouterr().out


def test_a_file_of_another_kind_is_refused_with_its_place(files: tuple[str, str], loud: str, capsys: Capture) -> None:
    assert main(["validate", loud]) == 0
    assert main(["plan", files[0], "--with", files[1]]) == 1
    assert "this file holds training settings, not evaluation settings" in capsys.readouterr().err
    assert main(["plan", loud]) == 1
    assert "this file holds evaluation settings, not an architecture" in capsys.readouterr().err
