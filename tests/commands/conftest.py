"""A spec of four wires and a recipe of a second, and one run of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main

SPEC = """\
qcnn: 1
name: small
wires: 4
embedding: {kind: amplitude}
layers:
  - {kind: conv, template: su4, wiring: ring, weights: shared}
  - {kind: pool, template: crz_crx, wiring: pairs, keep: odd}
  - {kind: pool, template: crz_crx, wiring: pairs, keep: odd}
readout: {kind: probs, wires: active}
head: {kind: scale, init: 10.0}
"""
TRAINING = """\
qcnn_training: 1
name: brief
data: {dataset: mnist-small, classes: [0, 1], image_size: 4, train_limit: 64, test_limit: 40}
optimizer: {name: Adam, lr: 0.01}
epochs: 2
batch_size: 8
"""


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    folder = tmp_path_factory.mktemp("files with a space")
    for name, text in (("spec.yaml", SPEC), ("training.yaml", TRAINING)):
        (folder / name).write_text(text, encoding="utf-8")
    return str(folder / "spec.yaml"), str(folder / "training.yaml")


@pytest.fixture(scope="session")
def trained(files: tuple[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    spec, training = files
    out = tmp_path_factory.mktemp("runs")
    assert main(["train", spec, "--with", training, "--out", str(out)]) == 0
    return only_run(out)


def only_run(root: Path) -> Path:
    """Return the only directory below a folder."""
    (run,) = (path for path in root.iterdir() if path.is_dir())
    return run
