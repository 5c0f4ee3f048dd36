"""Engines in processes of their own: in turns, compared, stopped, and never the end of the others."""

import dataclasses
import math
from pathlib import Path

import pytest

from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.timing.job import Engine, Job
from qcnn_compiler.timing.process import EngineFailed
from qcnn_compiler.timing.rounds import Course, Task, compute_check, measure
from tests.timing.fakes import engine

TRAIN, INFER = Task("train", 4), Task("infer", 8)
BRIEF = Course((TRAIN, INFER), rounds=2, visit_s=0.0, checked=2)


def test_a_round_visits_every_engine_once_with_every_task(circuit: Circuit, tmp_path: Path) -> None:
    log = str(tmp_path / "log")
    engines = [engine("linear", word, log=log, word=word) for word in "ab"]
    found = measure(engines, Job(circuit, 8), BRIEF)
    lines = Path(log).read_text().splitlines()
    assert lines[:4] == [f"{word} {what} 2" for word in "ab" for what in ("train", "infer")]
    assert lines[4:] == 2 * [f"{word} {what}" for word in "ab" for what in ("train 4", "infer 8")]
    assert all(len(m.milliseconds[task]) == 2 for m in found for task in (TRAIN, INFER))


def test_outputs_and_gradients_are_compared_with_the_reference(circuit: Circuit) -> None:
    job = Job(circuit, 8)
    reference = compute_check(engine("linear"), job, BRIEF)
    alike, twice, broken = measure(
        [engine("linear"), engine("linear", "twice", factor="2"), engine("not_a_number")], job, BRIEF, reference
    )
    assert (alike.output_error, alike.gradient_error) == (0, 0)
    assert twice.output_error == max(max(row) for row in reference.outputs)
    assert twice.gradient_error == max(reference.gradient)
    assert broken.output_error == math.inf


def test_the_first_named_engine_that_has_results_is_the_reference(circuit: Circuit) -> None:
    engines = [engine("dying"), engine("linear"), engine("linear", "twice", factor="2")]
    dead, alike, twice = measure(engines, Job(circuit, 8), BRIEF, ("dying", "linear"))
    assert dead.output_error is None
    assert alike.output_error == 0
    assert (twice.output_error or 0) > 0


@pytest.mark.parametrize(
    ("failing", "note"),
    [
        (engine("dying"), "its process ended with 3"),
        (engine("too_large"), "out of memory"),
        (engine("linear", "slow", pause="60"), "stopped: no answer within 1 s"),
        (Engine("absent", "a_peer_that_nobody_has:build"), "not installed (no module `a_peer_that_nobody_has`)"),
        (Engine("elsewhere", "a:b", python="/absent/python"), "/absent/python is no program"),
    ],
    ids=lambda value: value.name if isinstance(value, Engine) else "",
)
def test_an_engine_that_fails_says_why_and_leaves_the_others_alone(
    failing: Engine, note: str, circuit: Circuit
) -> None:
    course = dataclasses.replace(BRIEF, share_s=1.0)
    other, failed = measure([engine("linear"), failing], Job(circuit, 8), course)
    assert failed.note == note
    assert failed.median(TRAIN) is None
    assert other.note == ""
    assert other.median(TRAIN) is not None
    with pytest.raises(EngineFailed, match=note.split("(")[0]):
        compute_check(failing, Job(circuit, 8), course)


def test_an_engine_that_has_used_up_its_share_keeps_what_was_measured(circuit: Circuit) -> None:
    course = dataclasses.replace(BRIEF, rounds=100, share_s=1.0)
    (found,) = measure([engine("linear", "slow", pause="0.1")], Job(circuit, 8), course)
    assert 1 <= len(found.milliseconds[TRAIN]) < 10
    assert (found.median(TRAIN) or 0) >= 100


def test_what_is_compiled_once_is_not_taken_from_the_share(circuit: Circuit, tmp_path: Path) -> None:
    course = dataclasses.replace(BRIEF, warm_up=True)
    compiling = dataclasses.replace(engine("linear", log=str(tmp_path / "log")), compile_s=10.0)
    measure([compiling], Job(circuit, 8), course)
    assert Path(tmp_path / "log").read_text().split()[:4] == ["train", "1", "infer", "1"]


def test_peak_memory_is_that_of_the_engine_and_not_of_this_process(circuit: Circuit) -> None:
    light, heavy = measure([engine("linear"), engine("linear", "heavy", megabytes="200")], Job(circuit, 8), BRIEF)
    assert light.peak_bytes is not None
    assert heavy.peak_bytes is not None
    assert heavy.imported_bytes is not None
    assert light.peak_bytes < 150e6  # numpy and the circuit; this process holds torch
    assert 195e6 < heavy.peak_bytes - heavy.imported_bytes < 260e6


def test_a_measurement_can_be_written_as_json(circuit: Circuit) -> None:
    (found,) = measure([engine("linear")], Job(circuit, 8), BRIEF)
    written = found.to_json()
    assert list(written["milliseconds"]) == ["train 4", "infer 8"]
    assert written["versions"].keys() == {"numpy"}
    assert "check" not in written
