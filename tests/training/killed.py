"""`qcnn train` in a process of its own that is killed at a moment of the test's choice."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

IMPORTED = ("pytest", "qcnn_compiler.model", "qcnn_compiler.training.trainer", "qcnn_compiler.commands.train")
FORKS = get_context("forkserver")  # imports once what each process would take seconds for
FORKS.set_forkserver_preload(["tests.training.killed", *IMPORTED])


def start(arguments: list[str], log: Path, kill_at: int | None = None) -> BaseProcess:
    """Start `qcnn` with arguments; it kills itself before its `kill_at`-th renaming of a file or directory."""
    process = FORKS.Process(target=_qcnn, args=(arguments, str(log), kill_at))
    process.start()
    return process


def _qcnn(arguments: list[str], log: str, kill_at: int | None) -> None:
    from qcnn_compiler.__main__ import main
    from qcnn_compiler.training import figures

    figures.curves = figures.confusion = lambda *_: bytes(30_000)  # drawing takes most of the time of so short a run
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(out, 1)
    os.dup2(out, 2)
    if kill_at is not None:
        _kill_at(kill_at)
    os._exit(main(arguments))


def _kill_at(number: int) -> None:
    calls = 0

    def killing(rename: Callable[..., None]) -> Callable[..., None]:
        def renamed(*arguments: Any, **options: Any) -> None:
            nonlocal calls
            calls += 1
            if calls == number:
                os.kill(os.getpid(), signal.SIGKILL)
            rename(*arguments, **options)

        return renamed

    os.replace, os.rename = killing(os.replace), killing(os.rename)
