"""Memory of this process and of this machine, in bytes, as Linux reports it."""

from __future__ import annotations

import sys
from pathlib import Path

SHARE = 0.8  # of the memory that is free now, for one engine: more would take the machine down


def peak_bytes() -> int:
    """Return the largest resident set that this process has had, libraries included.

    `getrusage` is the second choice: it starts with the parent's own peak.
    """
    found = _entry("/proc/self/status", "VmHWM")
    if found is not None:
        return found
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else 1024 * peak


def limit_memory() -> None:
    """Let this process fail to allocate where it would make the machine run out of memory."""
    free = _entry("/proc/meminfo", "MemAvailable")
    if free is None:
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = int(SHARE * free)
    resource.setrlimit(resource.RLIMIT_DATA, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _entry(path: str, name: str) -> int | None:
    """Return an entry of a file of lines `name: number kB`."""
    file = Path(path)
    if not file.exists():
        return None
    lines = (line.split(":") for line in file.read_text().splitlines() if ":" in line)
    return next((1024 * int(rest.split()[0]) for key, rest in lines if key == name), None)
