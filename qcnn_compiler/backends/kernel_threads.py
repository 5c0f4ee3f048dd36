"""Threads: chunks of samples shared out over the threads that torch may use, where there is enough to do."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import pairwise
from typing import TypeVar

import torch

SMALL = 1 << 18  # numbers in the state below which a second thread takes longer to wake than it saves
Result = TypeVar("Result")


def over_chunks(work: Callable[[int, int], Result], chunks: int, size: int) -> list[Result]:
    """Return the results of `work(first, last)` over ranges that cover `chunks`, each range in its own thread.

    The kernel gives every chunk its own results, so how many threads there are changes no bit.
    """
    count = min(torch.get_num_threads(), chunks) if size >= SMALL else 1
    if count <= 1:
        return [work(0, chunks)]
    ends = [chunks * i // count for i in range(count + 1)]
    others = [_pool(os.getpid()).submit(work, a, b) for a, b in pairwise(ends[1:])]
    return [work(0, ends[1]), *(other.result() for other in others)]


@cache
def _pool(process: int) -> ThreadPoolExecutor:  # noqa: ARG001  a child of fork has none of its parent's threads
    return ThreadPoolExecutor(max(torch.get_num_threads(), os.cpu_count() or 1), "kernel")
