"""Sizes of memory: read from what users write, shown as what they read, and what this machine has free."""

from __future__ import annotations

import os
import re
from pathlib import Path

from qcnn_compiler.diagnostics import UserError

UNITS = {unit: 1000**power for power, unit in enumerate(("B", "kB", "MB", "GB", "TB"))}
BINARY = {unit: 1024**power for power, unit in enumerate(("KiB", "MiB", "GiB", "TiB"), start=1)}
_FACTORS = {name.lower(): factor for name, factor in (UNITS | BINARY | {"": 1}).items()}


def parse_size(size: int | str) -> int:
    """Return a number of bytes, given as one or as a text such as `2 GB` or `512MiB`.

    Raises:
        UserError: if it is neither, or less than one byte.
    """
    found = re.fullmatch(r"\s*(\d{1,15}(?:\.\d{1,15})?)\s*([A-Za-z]*)\s*", str(size))
    factor = _FACTORS.get(found[2].lower()) if found else None
    if not found or not factor or float(found[1]) * factor < 1:
        units = ", ".join((*UNITS, *BINARY))
        raise UserError(f"A size must be a number of bytes or a text such as `2 GB` ({units}), but is `{size}`.")
    return int(float(found[1]) * factor) if "." in found[1] else int(found[1]) * factor


def size_text(size: int) -> str:
    """Return a number of bytes in the largest unit that leaves at least 1."""
    value = float(size)
    for unit in ("B", "kB", "MB", "GB"):
        if value < 999.5:  # three digits round what is above up to 1000
            return f"{value:.3g} {unit}"
        value /= 1000
    return f"{value:,.1f} TB" if value < 1e6 else f"{value:.3g} TB"


def available_memory() -> int:
    """Return the bytes that a process may still take: what is free on the machine, or in its container if that is less.

    Where the system does not say what is free, it is all memory there is.
    """
    fields = _read("/proc/meminfo").split()
    if "MemAvailable:" in fields:
        free = 1024 * int(fields[fields.index("MemAvailable:") + 1])
    else:
        free = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else 4 * UNITS["GB"]
    most, used = _read("/sys/fs/cgroup/memory.max").strip(), _read("/sys/fs/cgroup/memory.current").strip()
    return min(free, max(int(most) - int(used), 1)) if most.isdecimal() and used.isdecimal() else free


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="ascii")
    except OSError:
        return ""
