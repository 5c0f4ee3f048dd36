"""Colours and sizes of all pictures: calm, light, readable in a README."""

from __future__ import annotations

from dataclasses import dataclass

INK = "#1f2933"
MUTED = "#66727f"
WIRE = "#9aa5b1"
FAINT = "#d5dbe1"
PAPER = "#ffffff"


@dataclass(frozen=True)
class Tint:
    """A kind of layer: pale ground, line around it, strong mark."""

    ground: str
    line: str
    mark: str


TINTS = {
    "conv": Tint("#eaf2fb", "#c2d7ee", "#2f6db3"),
    "pool": Tint("#fdf2e6", "#f0d3b0", "#c2651a"),
    "unpool": Tint("#f9f3e1", "#e6d5a3", "#94761a"),
    "gates": Tint("#e7f5f2", "#b9ddd5", "#1d8a78"),
    "ancilla_map": Tint("#f3edfa", "#d8c7ec", "#7a4fb5"),
    "embed": Tint("#eef5e8", "#cde0bd", "#55812f"),
    "embedding": Tint("#eef5e8", "#cde0bd", "#55812f"),
    "readout": Tint("#eff1f4", "#cfd6dd", "#44515e"),
}
OTHER = Tint("#f2f2ef", "#d6d6cf", "#6b6b5f")


def tint(kind: str) -> Tint:
    """Return the colours of a kind of layer."""
    return TINTS.get(kind, OTHER)
