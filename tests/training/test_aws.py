"""The trainer with the model that it was made for."""

from pathlib import Path

import numpy as np
import pytest

import qcnn_compiler as qc
from qcnn_compiler.data.images import load_images
from qcnn_compiler.data.preprocess import prepare
from qcnn_compiler.model import Model
from qcnn_compiler.training.evaluate import evaluate
from qcnn_compiler.training.predict import predict
from qcnn_compiler.training.recipe import initializer, seed_everything
from qcnn_compiler.training.run import Run, create_run, describe
from qcnn_compiler.training.trainer import train
from tests.training.small import IDENTITY, assert_same_state

SPECS = Path(__file__).parents[2] / "specs"
SETTINGS = qc.load_training(SPECS / "training" / "quick.yaml")


def aws_model(seed: int) -> Model:
    seed_everything(seed)
    return qc.build_model(qc.load_spec(SPECS / "aws" / "multiclass.yaml"), init=initializer(SETTINGS.init))


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, Run]:
    """Two runs alike."""
    root = tmp_path_factory.mktemp("runs")
    data = prepare(load_images(SETTINGS.data.dataset), SETTINGS.data, SETTINGS.seed)
    made = []
    for _ in range(2):
        model = aws_model(0)
        run = create_run(root, describe(model, SETTINGS, data, identity=IDENTITY, spec_name="aws"), {})
        train(model, SETTINGS, data, run, identity=IDENTITY, report=lambda _: None)
        made.append(run)
    return made[0], made[1]


def test_the_aws_circuit_learns_digits_in_one_short_epoch(runs: tuple[Run, Run]) -> None:
    data = prepare(load_images(SETTINGS.data.dataset), SETTINGS.data, SETTINGS.seed)
    measured = evaluate(runs[0], aws_model(1), SETTINGS, data, identity=IDENTITY)
    assert measured.accuracy > 0.5  # chance is 0.25
    assert len(measured.confusion) == 4


def test_the_same_run_twice_ends_in_the_same_bits(runs: tuple[Run, Run]) -> None:
    assert_same_state(*runs)


def test_the_trained_aws_circuit_gives_class_probabilities_of_images(runs: tuple[Run, Run], tmp_path: Path) -> None:
    np.save(tmp_path / "digits.npy", load_images("mnist-small").test_images[:7])
    answer = predict(runs[0], aws_model(1), SETTINGS, [tmp_path / "digits.npy"], identity=IDENTITY)
    assert answer.probabilities.shape == (7, 4)
    assert answer.class_names == ("0", "1", "2", "3")
    assert set(answer.labels) <= set(answer.class_names)
