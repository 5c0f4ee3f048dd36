"""The other end of a worker: one engine in its own process, asked with a time limit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from multiprocessing import Pipe
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import qcnn_compiler
from qcnn_compiler.timing.job import Engine

ROOT = Path(qcnn_compiler.__file__).parents[1]


class EngineFailed(Exception):
    """An engine cannot do what it was asked, for the reason that is the message; its process has ended."""


class EngineProcess:
    """An engine in its own process, so that its memory and its imports are its own; a context manager.

    Args:
        engine: what to run there.
        environment: variables for it, besides ours.

    Raises:
        EngineFailed: if there is no such Python.
    """

    def __init__(self, engine: Engine, environment: Mapping[str, str] | None = None) -> None:
        self.engine = engine
        if shutil.which(engine.python) is None:
            raise EngineFailed(f"{engine.python} is no program")
        self.connection, theirs = Pipe()
        self.process = subprocess.Popen(
            [engine.python, "-m", "qcnn_compiler.timing.worker", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            env={**os.environ, **(environment or {}), "PYTHONPATH": _import_path(engine), "PYTHONSAFEPATH": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        theirs.close()

    def start(self, seconds: float) -> dict[str, Any]:
        """Return the answer to "start": versions and threads of the engine, imported meanwhile.

        Raises:
            EngineFailed: if the engine cannot be imported.
        """
        self._send(self.engine)
        return self.ask("start", seconds=seconds)

    def ask(self, *request: Any, seconds: float) -> dict[str, Any]:
        """Return the answer to a request, a method of `worker.Server` and its arguments.

        Raises:
            EngineFailed: if the engine fails, ends, or takes longer than `seconds`.
        """
        self._send(request)
        return self._receive(seconds)

    def _send(self, value: Any) -> None:
        try:
            self.connection.send(value)
        except OSError:
            raise self._ended() from None

    def _receive(self, seconds: float) -> dict[str, Any]:
        if not self.connection.poll(max(seconds, 0.0)):
            self.close()
            raise EngineFailed(f"stopped: no answer within {seconds:.0f} s")
        try:
            answer: dict[str, Any] = self.connection.recv()
        except (EOFError, OSError):
            raise self._ended() from None
        if "error" in answer:
            self.close()
            raise EngineFailed(answer["error"])
        return answer

    def _ended(self) -> EngineFailed:
        code = self.process.wait()
        self.close()
        return EngineFailed(f"its process ended with {code}")

    def close(self) -> None:
        """End the process."""
        self.connection.close()
        self.process.kill()
        self.process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _import_path(engine: Engine) -> str:
    """Return where a process imports from first; of our own path nothing goes into another environment."""
    inherited = os.environ.get("PYTHONPATH") if engine.python == sys.executable else None
    return os.pathsep.join([str(ROOT), *engine.path, *([inherited] if inherited else [])])
