"""bench, through the command line."""

from __future__ import annotations

import json

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.timing import engines
from tests.timing.fakes import engine

Capture = pytest.CaptureFixture[str]
SECONDS = ["--seconds", "2"]


def test_engines_are_timed_and_the_fastest_is_recommended(files: tuple[str, str], capsys: Capture) -> None:
    assert main(["bench", files[0], "--batch", "4", "--seconds", "40", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    by_name = {found["engine"]: found for found in report["engines"]}
    assert list(by_name)[:4] == [row.name for row in engines.CPU_ENGINES]
    for name in ("kernel", "torch", "default.qubit backprop"):
        assert by_name[name]["output_error"] < 1e-5  # a hundred roundings of float32
        assert by_name[name]["peak_bytes"] > by_name[name]["imported_bytes"] > 1e8
        assert by_name[name]["milliseconds"]["train 4"]
    assert report["take"] in ("kernel", "torch")  # PennyLane's are a hundred times slower
    assert report["batch"] == 4
    assert report["machine"]["cores"] >= 1


def table_of(rows: dict[str, dict[str, str]], spec: str, capsys: Capture, patch: pytest.MonkeyPatch) -> list[str]:
    """The lines printed for engines of a few lines, by name and options."""
    fakes = tuple(engine("linear", name, **options) for name, options in rows.items())
    patch.setattr(engines, "CPU_ENGINES", fakes)
    patch.setattr("qcnn_compiler.timing.machine.may_have_gpu", lambda: False)
    patch.setattr("qcnn_compiler.timing.report.ADVICE", {name: f"how to take {name}" for name in rows})
    assert main(["bench", spec, *SECONDS]) == 0
    return capsys.readouterr().out.splitlines()


def test_the_table_has_a_line_per_engine_and_ends_with_what_to_take(
    files: tuple[str, str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = {"hare": {}, "tortoise": {"pause": "0.05"}, "snail": {"pause": "5"}}
    lines = table_of(rows, files[0], capsys, monkeypatch)
    assert lines[0] == "small: 4 wires, 49 gates, batch 32"
    assert [line.split()[0] for line in lines[4:7]] == list(rows)
    assert "snail: stopped: no answer within" in lines[-2]
    assert lines[-1].startswith("Take hare, ")
    assert lines[-1].endswith("times as fast as the next: how to take hare.")


def test_an_engine_with_wrong_outputs_is_not_recommended(
    files: tuple[str, str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = {"liar": {"factor": "2"}, engines.LIGHTNING.name: {"pause": "0.01"}}
    lines = table_of(rows, files[0], capsys, monkeypatch)
    assert lines[-1].startswith(f"Take {engines.LIGHTNING.name}, ")  # although the liar is faster


def test_without_a_finished_step_the_way_out_is_named(
    files: tuple[str, str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = table_of({"snail": {"pause": "5"}}, files[0], capsys, monkeypatch)
    assert lines[-1].startswith("No engine finished a training step in its time: lower `--batch`")
