"""Hard limits, so that a stranger's file cannot exhaust the machine, and how to lift them."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Limits:
    """Largest file and circuit accepted; `--limit NAME=NUMBER` or `load_spec(..., limits=...)` lifts one.

    With those of reading at their defaults, any file is read in about a second.
    """

    # reading
    file_bytes: int = 512 * 1024
    events: int = 50_000  # tokens of YAML that carry a value
    depth: int = 64
    expanded: int = 100_000  # values after aliases are replaced by what they stand for
    text_length: int = 16_384
    integer_digits: int = 18  # fits 64 bits
    findings: int = 50
    # the circuit
    wires: int = 24
    layers: int = 10_000
    gates: int = 20_000
    parameters: int = 100_000
    # the classical parts
    classical: int = 10_000_000  # numbers of frontend and head, backbones left out, and of one input on its way

    def hint(self, name: str) -> str:
        """Return the sentence that says how to lift the limit `name`."""
        return f"the limit is {getattr(self, name):,}; `--limit {name}=NUMBER` lifts it"


LIMITS = Limits()
MOST_WIRES = 900  # that a limit can be lifted to: the arithmetic of a circuit of more is no floating-point number
LIMIT_NAMES = tuple(field.name for field in fields(Limits))
#: For what was checked before.
NO_LIMITS = Limits(**dict.fromkeys(LIMIT_NAMES, 2**62))
