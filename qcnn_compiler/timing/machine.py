"""The machine that times depend on."""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path


def machine() -> dict[str, str | int | None]:
    """Return the processor, how many of its cores this process may use, the system and Python."""
    return {
        "cpu": _cpu(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
    }


def _cpu() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())


def may_have_gpu() -> bool:
    """Return whether an NVIDIA driver is installed; whether torch can use it is known to torch alone."""
    return shutil.which("nvidia-smi") is not None
