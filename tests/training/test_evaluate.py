import sys
from dataclasses import replace
from pathlib import Path

import pytest
from torch import nn

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.evaluate import Evaluation, evaluate
from qcnn_compiler.training.result import Result
from qcnn_compiler.training.run import Run
from tests.training.small import IDENTITY, small_data, small_model, small_run, small_settings, train_small


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, Result]:
    run = small_run(tmp_path_factory.mktemp("runs"))
    return run, train_small(run)


def test_evaluation_measures_again_what_training_reported(trained: tuple[Run, Result]) -> None:
    run, result = trained
    again = evaluate(run, small_model(seed=9), small_settings(), small_data(), identity=IDENTITY)
    assert again == result.test
    assert isinstance(again, Evaluation)
    assert sum(map(sum, again.confusion)) == len(small_data().test)


@pytest.mark.parametrize("terminal", [False, True])
def test_a_progress_bar_is_drawn_on_terminals_only(
    trained: tuple[Run, Result], terminal: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    evaluate(trained[0], small_model(), small_settings(), small_data(), identity=IDENTITY, at_once=10)
    assert bool(capsys.readouterr().err) is terminal


def test_evaluation_of_another_architecture_is_refused_with_both_ids(trained: tuple[Run, Result]) -> None:
    identity = {**IDENTITY, "circuit_id": "other"}
    with pytest.raises(UserError, match=f"circuit_id other, but .* belongs to {IDENTITY['circuit_id']}"):
        evaluate(trained[0], small_model(), small_settings(), small_data(), identity=identity)


def test_evaluation_on_other_images_is_refused(trained: tuple[Run, Result]) -> None:
    other = replace(small_data(), digest="other")
    with pytest.raises(UserError, match=r"but have digest other"):
        evaluate(trained[0], small_model(), small_settings(), other, identity=IDENTITY)


def test_evaluation_of_weights_of_another_shape_is_refused(trained: tuple[Run, Result]) -> None:
    with pytest.raises(UserError, match=r"must hold the model's weights"):
        evaluate(trained[0], nn.Linear(16, 3), small_settings(), small_data(), identity=IDENTITY)


def test_evaluation_of_a_run_that_was_never_trained_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"there is none at"):
        evaluate(small_run(tmp_path), small_model(), small_settings(), small_data(), identity=IDENTITY)
