"""Runs that are killed: whatever the moment, the registry reads them and `train` ends them as if nothing had been."""

import random
import signal
from pathlib import Path

import pytest
import torch

from qcnn_compiler.training.checkpoint import flatten, read_checkpoint
from qcnn_compiler.versioning.record import Record
from qcnn_compiler.versioning.registry import find_records
from tests.commands.conftest import SPEC, TRAINING
from tests.training.killed import start

OPTIONS = ["--epochs", "1", "--checkpoint-every", "3"]
#: run.json, both texts, the directory, the first checkpoint, two within the epoch, metrics, best, last, two pictures,
#: the result.
RENAMINGS = 13


@pytest.fixture(scope="module")
def command(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("files")
    (folder / "spec.yaml").write_text(SPEC)
    (folder / "training.yaml").write_text(TRAINING)
    return ["train", str(folder / "spec.yaml"), "--with", str(folder / "training.yaml"), *OPTIONS]


@pytest.fixture(scope="module")
def undisturbed(command: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("undisturbed")
    assert finish(command, root) == 0
    return only(root).path


def finish(command: list[str], root: Path) -> int | None:
    process = start([*command, "--out", str(root / "runs")], root / "log")
    process.join()
    return process.exitcode


def only(root: Path) -> Record:
    (record,) = find_records(root / "runs")
    return record


def assert_same_weights(run: Path, other: Path) -> None:
    for name in ("last.safetensors", "best.safetensors"):
        ours, theirs = (read_checkpoint(path / name).state for path in (run, other))
        for state in (ours, theirs):
            for epoch in state["history"]["epochs"]:
                epoch.pop("seconds")
        tensors, rest = flatten(ours)
        others, other_rest = flatten(theirs)
        assert rest == other_rest
        assert tensors.keys() == others.keys()
        assert all(torch.equal(tensor, others[key]) for key, tensor in tensors.items())


@pytest.mark.parametrize("moment", range(1, RENAMINGS + 1))
def test_a_run_killed_at_any_renaming_is_read_and_ends_as_an_undisturbed_one(
    moment: int, command: list[str], undisturbed: Path, tmp_path: Path
) -> None:
    process = start([*command, "--out", str(tmp_path / "runs")], tmp_path / "log", kill_at=moment)
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert [record.status for record in find_records(tmp_path / "runs")] == ["unfinished"] * (moment > 4)
    assert finish(command, tmp_path) == 0, (tmp_path / "log").read_text()
    assert only(tmp_path).status == "finished"
    assert ("was stopped: it is continued" in (tmp_path / "log").read_text()) == (moment > 4)
    assert_same_weights(only(tmp_path).path, undisturbed)
    assert {path.name for path in only(tmp_path).path.iterdir()} == {path.name for path in undisturbed.iterdir()}


def test_the_renamings_at_which_runs_are_killed_are_all_there_are(command: list[str], tmp_path: Path) -> None:
    process = start([*command, "--out", str(tmp_path / "runs")], tmp_path / "log", kill_at=RENAMINGS + 1)
    process.join()
    assert process.exitcode == 0


def test_a_run_killed_again_and_again_after_any_time_ends_as_an_undisturbed_one(
    command: list[str], undisturbed: Path, tmp_path: Path
) -> None:
    moments, statuses = random.Random(5), set()
    for _ in range(8):
        process = start([*command, "--out", str(tmp_path / "runs")], tmp_path / "log")
        process.join(moments.uniform(0.02, 0.6))
        process.kill()
        process.join()
        statuses |= {record.status for root in tmp_path.glob("runs") for record in find_records(root)}
    assert statuses <= {"unfinished", "finished"}
    assert finish(command, tmp_path) == 0
    assert_same_weights(only(tmp_path).path, undisturbed)


def test_of_two_processes_that_start_the_same_run_at_once_only_one_trains_it(
    command: list[str], tmp_path: Path
) -> None:
    logs = [tmp_path / name for name in ("one", "other")]
    processes = [start([*command, "--epochs", "40", "--out", str(tmp_path / "runs")], log) for log in logs]
    for process in processes:
        process.join()
    codes = [process.exitcode for process in processes]
    trained = ["\nepoch " in log.read_text() for log in logs]
    assert sorted(trained) == [False, True]
    assert codes[trained.index(True)] == 0
    told = logs[trained.index(False)].read_text()
    refused = codes[trained.index(False)] == 1 and "A run is trained by one process at a time, but another" in told
    assert refused or "nothing is trained" in told  # where it came only when the other had ended
    assert only(tmp_path).status == "finished"
    assert not [path for path in (tmp_path / "runs").iterdir() if path.name.startswith(".")]
