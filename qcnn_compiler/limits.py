"""Hard limits, so that a stranger's file cannot exhaust the machine, and how to lift them."""

from __future__ import annotations

from dataclasses import dataclass, fields

MOST_WIRES = 900  # that a limit can be lifted to: the arithmetic of a circuit of more is no floating-point number


@dataclass(frozen=True)
class Limits:
    """Largest file and circuit accepted; `--limit NAME=NUMBER` or `load_spec(..., limits=...)` lifts one.

    With those of reading at their defaults, any file is read in about a second.
    """

    # reading
    file_bytes: int = 512 * 1024
    events: int = 50_000
    depth: int = 64
    expanded: int = 100_000
    text_length: int = 16_384
    integer_digits: int = 18
    findings: int = 50
    # the circuit
    wires: int = 24
    layers: int = 10_000
    gates: int = 20_000
    parameters: int = 100_000
    # the classical parts
    classical: int = 10_000_000

    def hint(self, name: str) -> str:
        """Return the sentence that says how to lift the limit `name`."""
        most = f" to at most {MOST_WIRES}" if name == "wires" else ""
        return f"the limit is {getattr(self, name):,}; `--limit {name}=NUMBER` lifts it{most}"


#: What each limit counts.
COUNTED = {
    "file_bytes": "bytes of a file",
    "events": "tokens of YAML that carry a value",
    "depth": "mappings and lists inside one another",
    "expanded": "values after aliases are replaced by what they stand for",
    "text_length": "characters of one text",
    "integer_digits": "digits of a whole number, which then fits 64 bits",
    "findings": "mistakes that are reported",
    "wires": f"wires, ancillas included; it can be lifted to {MOST_WIRES}",
    "layers": "layers after repeats are unrolled",
    "gates": "gates of a circuit",
    "parameters": "entries of all weight tensors",
    "classical": "numbers of frontend and head, backbones left out, and of one input on its way",
}
LIMITS = Limits()
LIMIT_NAMES = tuple(field.name for field in fields(Limits))
#: For what was checked before.
NO_LIMITS = Limits(**dict.fromkeys(LIMIT_NAMES, 2**62))
