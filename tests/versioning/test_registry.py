"""Reading run directories, of which none is trusted."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from qcnn_compiler.versioning.record import Record
from qcnn_compiler.versioning.registry import RESULT_BYTES, RUN_BYTES, find_records, find_run
from tests.commands.conftest import SPEC, TRAINING
from tests.versioning.runs import manifest, write_run


def only(root: Path) -> Record:
    (record,) = find_records(root)
    return record


def test_a_finished_run_is_read_whole(tmp_path: Path) -> None:
    path = write_run(tmp_path, "x", validation=0.75, test=0.5, seconds=3.0, seed=4)
    record = only(tmp_path)
    assert (record.path, record.status, record.run_id) == (path, "finished", manifest(seed=4)["run_id"])
    assert (record.spec_id, record.circuit_id, record.training_id) == ("id of a", "circuit of a", "id of brief")
    assert (record.validation_accuracy, record.test_accuracy, record.seconds) == (0.75, 0.5, 3.0)
    assert (record.seed, record.parameters, record.counts["circuit_parameters"]) == (4, 30, 26)
    assert find_records(path) == (record,)
    assert find_records(path, tmp_path) == (record,)


def test_what_is_no_run_is_passed_over(tmp_path: Path) -> None:
    write_run(tmp_path, "x")
    write_run(tmp_path, ".new-123-abc")  # what is left of a creation that was killed
    for name in ("notes", "empty"):
        (tmp_path / name).mkdir()
    (tmp_path / "notes" / "run.json").write_text('{"speed": 3}')
    (tmp_path / "notes" / "spec.yaml").write_text(SPEC)
    (tmp_path / "file").write_text("")
    assert [record.path.name for record in find_records(tmp_path)] == ["x"]


Damage = Callable[[Path], object]
DAMAGES: dict[str, Damage] = {
    "half of run.json": lambda run: cut(run / "run.json"),
    "half of result.json": lambda run: cut(run / "result.json"),
    "an edited address": lambda run: edit(run / "run.json", '"seed": 0', '"seed": 1'),
    "a list": lambda run: (run / "result.json").write_text("[]"),
    "not text": lambda run: (run / "result.json").write_bytes(bytes(range(256))),
    "no number": lambda run: edit(run / "result.json", "0.75", "NaN"),
    "more than all": lambda run: edit(run / "result.json", "0.75", "1.5"),
    "deep nesting": lambda run: (run / "result.json").write_text("[" * 100_000),
    "a huge number": lambda run: edit(run / "result.json", "2,", "9" * 100_000 + ","),
    "too long run.json": lambda run: pad(run / "run.json", RUN_BYTES),
    "too long result.json": lambda run: pad(run / "result.json", RESULT_BYTES),
    "a link": lambda run: relink(run / "result.json"),
    "a pipe": lambda run: replace(run / "result.json", os.mkfifo),
    "a directory": lambda run: replace(run / "result.json", Path.mkdir),
}


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def pad(path: Path, size: int) -> None:
    with path.open("ab") as file:
        file.write(b" " * size)


def replace(path: Path, make: Callable[[Path], None]) -> None:
    path.unlink()
    make(path)


def relink(path: Path) -> None:
    elsewhere = path.parents[1] / "elsewhere.json"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_run_that_cannot_be_read_is_damaged_and_hides_no_other(damage: Damage, tmp_path: Path) -> None:
    write_run(tmp_path, "a", validation=0.75)
    write_run(tmp_path, "b", validation=0.75, seed=3)
    damage(tmp_path / "a")
    damaged, whole = find_records(tmp_path)
    assert (damaged.status, whole.status) == ("damaged", "finished")
    assert "json" in damaged.problem
    assert len(damaged.problem) < 500


def test_a_linked_folder_is_read_only_where_it_is_named(tmp_path: Path) -> None:
    run = write_run(tmp_path / "private", "run", validation=0.5)
    (tmp_path / "runs").mkdir()
    (tmp_path / "runs" / "linked").symlink_to(run)
    record = only(tmp_path / "runs")
    assert (record.status, record.spec_name) == ("damaged", "")
    assert "link" in record.problem
    assert only(tmp_path / "runs" / "linked").status == "finished"


def test_names_of_a_stranger_cannot_write_to_the_terminal(tmp_path: Path) -> None:
    write_run(tmp_path, "x", spec="\x1b]0;title\x07")
    assert "\x1b" not in only(tmp_path).spec_name


def test_a_hostile_registry_is_read_in_bounded_memory(tmp_path: Path) -> None:
    many = "{}," * (RESULT_BYTES // 3 - 99) + "{}]"
    for number, text in enumerate((f"[{many}", f'{{"test_accuracy": [{many}}}')):
        run = write_run(tmp_path, str(number), validation=0.5)
        (run / "result.json").write_text(text)
    code = (
        "import resource, sys; from qcnn_compiler.__main__ import main; "
        "resource.setrlimit(resource.RLIMIT_AS, (2**29, 2**29)); sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "compare", str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("result.json is not what `train` writes") == 2


def test_runs_of_an_address_are_found_finished_ones_first(tmp_path: Path) -> None:
    write_run(tmp_path, "x")
    write_run(tmp_path, "x-2", validation=0.5)
    write_run(tmp_path, "y", seed=1)
    run_id = manifest()["run_id"]
    assert [record.path.name for record in find_run(tmp_path, run_id)] == ["x-2", "x"]
    assert find_run(tmp_path / "absent", run_id) == ()


# --- of the version before -----------------------------------------------------------------


def old_run(root: Path, name: str = "small-brief-s5-1") -> Path:
    path = root / name
    path.mkdir(parents=True)
    (path / "spec.yaml").write_text(SPEC)
    (path / "training.yaml").write_text(TRAINING + "seed: 5\n")
    return path


def test_an_old_run_without_run_json_is_read_as_far_as_possible(tmp_path: Path) -> None:
    path = old_run(tmp_path)
    assert only(tmp_path).status == "unfinished"
    new = write_run(tmp_path / "other", "x", validation=0.75, test=0.5)
    (path / "result.json").write_bytes((new / "result.json").read_bytes())
    record = only(path)
    assert (record.status, record.spec_name, record.training_name, record.seed) == ("finished", "small", "brief", 5)
    assert len(record.spec_id) == len(record.training_id) == 16
    assert "older runs" in record.task


def test_an_old_run_json_tells_ids_and_settings(tmp_path: Path) -> None:
    path = old_run(tmp_path)
    settings = {"qcnn_training": 1, "name": "said", "data": {"dataset": "mnist-small"}, "epochs": 2, "seed": 8}
    old = {"identity": {"spec_id": "s", "circuit_id": "c"}, "settings": settings, "trainable_parameters": 20}
    (path / "run.json").write_text(json.dumps(old))
    record = only(tmp_path)
    assert (record.spec_id, record.circuit_id, record.training_name, record.seed) == ("s", "c", "said", 8)
    assert record.parameters == 20


@pytest.mark.parametrize("text", ["extends: /etc/passwd\n", "extends: ../secret.yaml\nqcnn: 1\n", "\x00", "a: [", ""])
def test_an_old_run_whose_files_say_nothing_is_still_listed_and_reads_no_other_file(text: str, tmp_path: Path) -> None:
    path = old_run(tmp_path / "runs")
    (tmp_path / "runs" / "secret.yaml").write_text(SPEC.replace("small", "secret"))
    for name in ("spec.yaml", "training.yaml"):
        (path / name).write_text(text)
    record = only(tmp_path / "runs")
    assert (record.status, record.spec_name, record.seed) == ("unfinished", "small-brief", 5)


def test_a_text_of_an_old_run_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    path = old_run(tmp_path / "runs")
    (path / "spec.yaml").rename(tmp_path / "spec.yaml")
    (path / "spec.yaml").symlink_to(tmp_path / "spec.yaml")
    assert only(tmp_path / "runs").status == "damaged"
