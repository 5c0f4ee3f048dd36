"""What was probably meant by an `if`, a `measure` or an angle that the language does not have."""

from __future__ import annotations

import re

CONDITIONS = ('"if m: X b"', '"if m: if n: X c"')

_NOT = re.compile(r"if\s*(?:not\b|[!~]|[^:]*?(?:==?\s*0|!=\s*1)\s*:)")
_JOINED = re.compile(r"\band\b|[&,]|={1,3}\s*1\b|:")
_BIT = re.compile(r"(?!or\b)[A-Za-z_]\w*")
_WITHOUT_COLON = re.compile(r"if\s+([A-Za-z_]\w*)\s+(?!and\b|or\b)([A-Za-z_]\S*\s+\S.*)")
_WIRE = re.compile(r"measure[\s(]+([A-Za-z_]\w*|-?\d+)")
_BASIS = re.compile(r"measure\s+([XYZ])\s+([A-Za-z_]\w*|-?\d+)\s*->")
_BIT_OF = re.compile(r"->\s*([A-Za-z_]\w*)\s*$")


def condition_fix(text: str, before: str = "") -> str | None:
    """Return what to write for `text`, from an `if` on, after what stands `before` it; None if that cannot be told."""
    if _NOT.match(text):
        return "put an `X` before `measure`: its bit is then 1 where it would be 0; or undo the gate by `if m:`"
    if ":" not in text:
        found = _WITHOUT_COLON.match(text)
        return f'write `"{before}if {found[1]}: {found[2]}"`' if found else None
    head, _, gate = text.removeprefix("if").rpartition(":")
    bits = _JOINED.sub(" ", head).split()
    if not bits or not gate.strip() or not all(map(_BIT.fullmatch, bits)):
        return None
    return f'write `"{before}{"".join(map("if {}: ".format, bits))}{gate.strip()}"`'


def measurement_fix(text: str) -> str:
    """Return what to write for `text`, from `measure` on."""
    basis = _BASIS.match(text)
    if basis is None:
        return f"write `{measurement_form(text)}`"
    turn = {"X": f"`H {basis[2]}` on the line before, and ", "Y": f"`RX(pi/2) {basis[2]}` on the line before, and "}
    return f"write {turn.get(basis[1], '')}`{measurement_form(text)}`"


def measurement_form(text: str) -> str:
    """Return the measurement that `text`, from `measure` on, comes closest to."""
    wire, bit = _WIRE.match(_BASIS.sub(r"measure \2 ->", text)), _BIT_OF.search(text)
    return f"measure {wire[1] if wire else 'a'} -> {bit[1] if bit else 'm'}"


FEATURE = re.compile(r"\b[xX]_?(\d+)\b")
#: Slips in angles and what was meant, in this order.
_ANGLES = (
    (re.compile(r"\bPI\b|\bPi\b|\N{GREEK SMALL LETTER PI}|\N{GREEK CAPITAL LETTER PI}"), "pi"),
    (re.compile(r"\bX(?=\[)"), "x"),
    (re.compile(r"\bx\s*\((\d+)\)"), r"x[\1]"),
    (FEATURE, r"x[\1]"),
    (re.compile(r"\ba(sin|cos|tan)(?=\s*\()"), r"arc\1"),
    (re.compile(r"\^"), "**"),
    (re.compile("\N{SUPERSCRIPT TWO}"), "**2"),
    (re.compile(r"(?<![\w.])(\d+\.?\d*)\s*(?![eE][+-]?\d)(?=[^\W\d]|\()"), r"\1*"),
)


def expression_meant(text: str) -> str:
    """Return the angle that `text` probably stands for: `2*t` for `2t`, `pi` for `PI`; the text itself in doubt."""
    for slip, meant in _ANGLES:
        text = slip.sub(meant, text)
    return text
