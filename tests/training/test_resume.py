import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from torch import nn

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.checkpoint import read_checkpoint
from qcnn_compiler.training.interrupt import Interrupted
from qcnn_compiler.training.run import Run
from tests.training.small import STEPS_PER_EPOCH, assert_same_state, small_model, small_run, train_small

ROOT = Path(__file__).parents[2]
STEPS = 3 * STEPS_PER_EPOCH


def model_of_a_user_who_presses_ctrl_c(step: int) -> nn.Module:
    """Return the small model, whose `step`-th training step is interrupted."""
    model, steps = small_model(), 0

    def press(module: nn.Module, _inputs: object) -> None:
        nonlocal steps
        steps += module.training
        if module.training and steps == step:
            os.kill(os.getpid(), signal.SIGINT)

    model.register_forward_pre_hook(press)
    return model


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory: pytest.TempPathFactory) -> Run:
    run = small_run(tmp_path_factory.mktemp("uninterrupted"))
    train_small(run)
    return run


@pytest.mark.parametrize("step", [1, 7, STEPS_PER_EPOCH - 1, STEPS_PER_EPOCH, STEPS_PER_EPOCH + 1, STEPS - 1])
def test_a_run_stopped_by_ctrl_c_and_resumed_ends_bit_for_bit_as_an_uninterrupted_one(
    step: int, uninterrupted: Run, tmp_path: Path
) -> None:
    run = small_run(tmp_path)
    with pytest.raises(Interrupted, match=rf"step {step}; `qcnn train --resume {run.path}`"):
        train_small(run, model=model_of_a_user_who_presses_ctrl_c(step))
    assert read_checkpoint(run.last).header["step"] == step
    train_small(run, resume=True)
    assert_same_state(run, uninterrupted)


def test_ctrl_c_in_the_last_step_of_a_run_lets_it_finish(uninterrupted: Run, tmp_path: Path) -> None:
    run = small_run(tmp_path)
    train_small(run, model=model_of_a_user_who_presses_ctrl_c(STEPS))
    assert_same_state(run, uninterrupted)


def test_training_gives_the_signals_back(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGINT)
    train_small(small_run(tmp_path), epochs=1)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_run_killed_twice_at_random_moments_and_resumed_ends_bit_for_bit_as_an_uninterrupted_one(
    uninterrupted: Run, tmp_path: Path
) -> None:
    run = small_run(tmp_path)
    moments = random.Random(2)
    for _ in range(2):
        _kill_after(run, moments.uniform(0.0, 0.4))  # 36 steps of 30 ms are more than 1 s
    train_small(run, resume=True)
    assert_same_state(run, uninterrupted)


def _kill_after(run: Run, seconds: float) -> None:
    """Start or continue a run in another process and kill it so long after its next checkpoint."""
    age = run.last.stat().st_mtime_ns if run.last.exists() else 0
    code = f"from tests.training.small import slow_worker; slow_worker({str(run.path)!r})"
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT)
    while not run.last.exists() or run.last.stat().st_mtime_ns == age:
        assert process.poll() is None, "the run ended before it could be killed"
        time.sleep(0.002)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL


def test_resuming_a_finished_run_trains_no_further_and_reports_the_same(uninterrupted: Run) -> None:
    written = uninterrupted.last.stat().st_mtime_ns
    first, second = (train_small(uninterrupted, resume=True) for _ in range(2))
    assert first == second
    assert uninterrupted.last.stat().st_mtime_ns == written


def test_resuming_a_run_that_early_stopping_has_ended_trains_no_further(tmp_path: Path) -> None:
    run = small_run(tmp_path)
    patience: dict[str, Any] = {
        "epochs": 50,
        "early_stopping": {"patience": 1},
        "optimizer": {"lr": 1.0},
        "schedule": {"kind": "constant"},
    }
    first = train_small(run, **patience)
    assert len(first.epochs) < 50
    assert train_small(run, resume=True, **patience) == first


def test_resuming_with_other_settings_is_refused_and_names_them(uninterrupted: Run) -> None:
    with pytest.raises(UserError, match=r"differ in epochs, batch_size"):
        train_small(uninterrupted, resume=True, epochs=4, batch_size=8)


def test_resuming_another_architecture_is_refused_and_the_checkpoint_stays(uninterrupted: Run) -> None:
    before = uninterrupted.last.read_bytes()
    wider = nn.Sequential(nn.Linear(16, 9), nn.Dropout(0.2), nn.Linear(9, 3))
    with pytest.raises(UserError, match=r"must hold the state of this training"):
        train_small(uninterrupted, model=wider, resume=True)
    assert uninterrupted.last.read_bytes() == before


def test_a_run_that_lost_its_last_checkpoint_is_not_trained_from_the_start(tmp_path: Path) -> None:
    run = small_run(tmp_path)
    train_small(run, epochs=1)
    kept = run.best.read_bytes()
    run.last.unlink()
    with pytest.raises(UserError, match=r"continued from last\.safetensors"):
        train_small(run, epochs=1, resume=True)
    assert run.best.read_bytes() == kept
