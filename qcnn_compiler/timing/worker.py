"""The process of one engine: `python -m qcnn_compiler.timing.worker FD`.

It answers requests over a connection, each with a dictionary; one that failed with `{"error": reason}`.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from multiprocessing.connection import Connection
from typing import Any

import numpy as np

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.timing.job import Builder, Engine, Job, Work
from qcnn_compiler.timing.memory import limit_memory, peak_bytes


class Server:
    """The requests of a worker: each method is one."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.work: Work

    def start(self) -> dict[str, Any]:
        """Import the engine; return versions and threads."""
        if "cuda" not in self.engine.options.values():  # a GPU's driver reserves more addresses than there is memory
            limit_memory()
        self.builder: Builder = _imported(self.engine)
        return {"versions": _versions(self.engine.packages), "threads": _threads()}

    def build(self, job: Job) -> dict[str, Any]:
        """Make the work of a job."""
        self.work = self.builder(job, **self.engine.options)
        return {}

    def check(self, count: int) -> dict[str, Any]:
        """Return outputs and gradients for `count` samples, and how long these first calls took."""
        start = time.perf_counter()
        gradients, trained = self.work.train(count), time.perf_counter()
        outputs, inferred = self.work.infer(count), time.perf_counter()
        flat = [self.work.to_numpy(g).ravel() for g in gradients]
        return {
            "outputs": self.work.to_numpy(outputs).astype(float).tolist(),
            "gradient": np.concatenate([np.zeros(0), *flat]).astype(float).tolist(),
            "train_s": trained - start,
            "infer_s": inferred - trained,
        }

    def time(self, task: str, count: int, seconds: float) -> dict[str, Any]:
        """Return the milliseconds of each call of `task`, repeated for at least `seconds`."""
        call: Callable[[int], Any] = getattr(self.work, task)
        return {"milliseconds": repeat(lambda: call(count), seconds)}


def repeat(call: Callable[[], object], seconds: float) -> list[float]:
    """Return the milliseconds of each of as many calls as take `seconds` together, at least one."""
    times: list[float] = []
    end = time.perf_counter() + seconds
    while not times or time.perf_counter() < end:
        start = time.perf_counter()
        call()
        times.append(1e3 * (time.perf_counter() - start))
    return times


def _imported(engine: Engine) -> Builder:
    module, _, function = engine.builder.partition(":")
    builder: Builder = getattr(import_module(module), function)
    return builder


def _versions(packages: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for package in packages:
        try:
            found[package] = version(package)
        except PackageNotFoundError:  # a fork goes by another name
            continue
    return found


def _threads() -> int | None:
    """Return the number of threads of torch, if the engine uses it."""
    torch = sys.modules.get("torch")
    return torch.get_num_threads() if torch else None


def _answer(server: Server, request: tuple[Any, ...]) -> dict[str, Any]:
    try:
        found: dict[str, Any] = getattr(server, request[0])(*request[1:])
    except Exception as error:  # an engine may be anybody's, and what it raises is not known
        return {"error": _reason(error)}
    return found | {"peak_bytes": peak_bytes()}


def _reason(error: Exception) -> str:
    text = str(error).strip().partition("\n")[0]
    if isinstance(error, ModuleNotFoundError):
        return f"not installed (no module `{error.name}`)"
    if isinstance(error, ImportError):
        return f"cannot be imported: {text}"
    if isinstance(error, MemoryError) or "can't allocate memory" in text or "out of memory" in text.lower():
        return "out of memory"
    return text if isinstance(error, UserError) else f"{type(error).__name__}: {text}"


def main() -> None:
    """Answer requests until the other end closes the connection."""
    connection: Connection[Any, Any] = Connection(int(sys.argv[1]))
    server = Server(connection.recv())
    while True:
        try:
            request = connection.recv()
        except EOFError:
            return
        connection.send(_answer(server, request))


if __name__ == "__main__":
    main()
