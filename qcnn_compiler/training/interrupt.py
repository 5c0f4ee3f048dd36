"""Ctrl-C as a request to stop between two steps, where a checkpoint can be written."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from qcnn_compiler.diagnostics import UserError

SIGNALS = (signal.SIGINT, signal.SIGTERM)  # the second is what a cluster sends before it takes the machine away


class Interrupted(UserError):
    """The user stopped a run; its checkpoint is written."""


@contextmanager
def stop_on_signal() -> Iterator[threading.Event]:
    """Yield an event that the first Ctrl-C or termination request sets; a second one interrupts at once."""
    stop = threading.Event()
    if threading.current_thread() is not threading.main_thread():  # Python lets no other thread handle signals
        yield stop
        return

    def request(_number: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    earlier = {number: signal.signal(number, request) for number in SIGNALS}
    try:
        yield stop
    finally:
        for number, handler in earlier.items():
            signal.signal(number, handler)
