"""What all commands have in common: help, exit codes, streams, what is imported."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.commands import COMMANDS, load_command
from qcnn_compiler.commands.console import use_color

Capture = pytest.CaptureFixture[str]

WRONG_USAGE = [
    [],
    ["conjure"],
    ["plan"],
    ["plan", "a", "b"],
    ["plan", "a", "--batch", "0"],
    ["plan", "a", "--limit", "wires"],
    ["plan", "a", "--limit", "charm=3"],
    ["plan", "a", "--limit", "wires=901"],
    ["plan", "a", "--limit", "wires=²"],
    ["validate"],
    ["validate", "a", "--format", "xml"],
    ["draw", "a", "--out", "a.pdf"],
    ["draw", "a", "--view", "side"],
    ["audit", "a", "--seed", "-1"],
    ["eval", "a", "--test-limit", "0"],
    ["draw", "a", "--with", "b"],
    ["draw", "a", "--with", "b", "--view", "gates", "--after", "fold_constants"],
    ["log"],
    ["log", "a", "-n", "0"],
    ["bench", "a", "--batch", "0"],
    ["bench", "a", "--seconds", "0"],
    ["train", "a"],
    ["train", "--with", "a"],
    ["train", "a", "--with", "b", "--data", "c"],
    ["train", "a", "--with", "b", "--epochs", "0"],
    ["train", "a", "--with", "b", "--epochs", "1000001"],
    ["train", "--resume", "a", "--epochs", "3"],
    ["predict", "a"],
    ["git"],
    ["git", "conjure"],
    ["git", "install", "!a"],
    ["git", "uninstall", "a"],
    ["git", "textconv"],
    ["git", "textconv", "a", "--global"],
    ["git", "merge", "a", "b", "c", "d", "e"],
]
MISSING = [
    ["validate", "absent.yaml"],
    ["plan", "absent.yaml"],
    ["audit", "absent.yaml"],
    ["draw", "absent.yaml"],
    ["log", "absent.yaml"],
    ["bench", "absent.yaml"],
    ["train", "absent.yaml", "--with", "absent.yaml"],
    ["train", "--resume", "absent"],
    ["eval", "absent"],
    ["predict", "absent", "image.png"],
    ["new", "absent/spec.yaml"],
    ["git", "textconv", "absent.yaml"],
    ["git", "merge", "absent.yaml", "absent.yaml", "absent.yaml", "7", "absent.yaml"],
]
LIGHT = [
    ["validate"],
    ["plan"],
    ["plan", "--json"],
    ["audit"],
    ["draw"],
    ["draw", "--view", "gates"],
    ["git", "textconv"],
]


@pytest.mark.parametrize("name", COMMANDS)
def test_help_shows_the_first_line_of_the_docstring(name: str, capsys: Capture) -> None:
    assert main([name, "--help"]) == 0
    assert " ".join((load_command(name).__doc__ or "").split()) in " ".join(capsys.readouterr().out.split())


def test_help_lists_every_command(capsys: Capture) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f" {name} " in shown for name in COMMANDS)


@pytest.mark.parametrize("arguments", WRONG_USAGE, ids=" ".join)
def test_wrong_usage_ends_with_2_and_prints_no_result(arguments: list[str], capsys: Capture) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert "Usage:" in printed.out + printed.err
    assert not printed.out or not arguments  # without a command the help is the answer


@pytest.mark.parametrize("arguments", MISSING, ids=" ".join)
def test_missing_file_ends_with_1_and_is_named(arguments: list[str], capsys: Capture) -> None:
    assert main(arguments) == 1
    printed = capsys.readouterr()
    assert "absent" in printed.out + printed.err
    assert "Traceback" not in printed.err


def test_bug_of_ours_ends_with_3_and_asks_for_a_report(
    files: tuple[str, str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a gear is missing")

    monkeypatch.setattr("qcnn_compiler.analysis.plan.plan", broken)
    assert main(["plan", files[0]]) == 3
    shown = capsys.readouterr().err
    assert "RuntimeError: a gear is missing" in shown
    assert "bug in qcnn_compiler" in shown


@pytest.mark.parametrize("limit", [OSError(28, "No space left on device"), MemoryError()], ids=repr)
def test_limit_of_the_machine_ends_with_1(
    limit: Exception, files: tuple[str, str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def exhausted(*_: object, **__: object) -> None:
        raise limit

    monkeypatch.setattr("qcnn_compiler.analysis.plan.plan", exhausted)
    assert main(["plan", files[0]]) == 1
    assert capsys.readouterr().err.startswith("error: ")


def test_python_m_is_the_same_command_and_imports_neither_torch_nor_pennylane(
    files: tuple[str, str], tmp_path: Path
) -> None:
    calls = [[*first, *([] if "--help" in first else [files[0]])] for first in LIGHT] + [
        ["new", str(tmp_path / "n.yaml")]
    ]
    code = (
        "import sys; from qcnn_compiler.__main__ import main; "
        f"print([main(call) for call in {calls!r}], file=sys.stderr); "
        "print({'torch', 'pennylane', 'matplotlib'} & set(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines() == [str([0] * len(calls)), "set()"]
    version = subprocess.run([sys.executable, "-m", "qcnn_compiler", "--version"], capture_output=True, text=True)
    assert version.stdout.startswith("qcnn ")


def test_reader_that_goes_away_leaves_no_traceback(files: tuple[str, str]) -> None:
    command = [sys.executable, "-m", "qcnn_compiler", "plan", "--json", files[0]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == ""


def test_encoding_without_our_signs_shows_question_marks(
    files: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", screen)
    assert main(["plan", files[0]]) == 0
    screen.flush()
    assert b"4 wires ? 19 parameters" in screen.buffer.getvalue()  # type: ignore[attr-defined]


def test_colors_are_for_terminals_without_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    assert use_color(Terminal())
    assert not use_color(io.StringIO())
    assert not use_color(None)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not use_color(Terminal())


def test_json_goes_alone_to_standard_output(files: tuple[str, str], capsys: Capture) -> None:
    for arguments in (["plan", "--json"], ["audit", "--json"], ["validate", "--format", "json"]):
        assert main([*arguments, files[0]]) == 0
        printed = capsys.readouterr()
        assert isinstance(json.loads(printed.out), dict)
        assert not printed.err
