"""Hard limits, so that a stranger's file cannot exhaust the machine, and how to lift them."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Limits:
    """Largest circuit that is accepted; `--limit NAME=NUMBER` or `load_spec(..., limits=...)` lifts one."""

    wires: int = 24
    layers: int = 10_000
    gates: int = 100_000
    parameters: int = 100_000

    def hint(self, name: str) -> str:
        """Return the sentence that says how to lift the limit `name`."""
        return f"the limit is {getattr(self, name):,}; `--limit {name}=NUMBER` lifts it"


LIMIT_NAMES = tuple(field.name for field in fields(Limits))
