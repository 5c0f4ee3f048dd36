"""What a word without quotes means: the core schema of YAML 1.2, as one table.

`1e-3` is a number; `no`, `1:30`, `2020-01-01` and `1_000` are text; `012` is twelve and `0o12` is ten.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable


class ScalarError(ValueError):
    """A number that no setting can hold; the message completes "this number ..."."""


def _whole(base: int) -> Callable[[str, int], int]:
    def read(text: str, digits: int) -> int:
        if len(text.lstrip("+-0ox")) > digits:
            raise ScalarError(f"has more than {digits} digits")
        return int(text, base)

    return read


def _float(text: str, _: int) -> float:
    value = float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
    if not math.isfinite(value):
        raise ScalarError("is not finite")
    return value


_KINDS: tuple[tuple[str, re.Pattern[str], Callable[[str, int], int | float | bool | None]], ...] = (
    ("null", re.compile(r"null|Null|NULL|~|"), lambda _text, _digits: None),
    ("true", re.compile(r"true|True|TRUE"), lambda _text, _digits: True),
    ("false", re.compile(r"false|False|FALSE"), lambda _text, _digits: False),
    ("a number", re.compile(r"[-+]?[0-9]+"), _whole(10)),
    ("a number", re.compile(r"0o[0-7]+"), _whole(8)),
    ("a number", re.compile(r"0x[0-9a-fA-F]+"), _whole(16)),
    ("a number", re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), _float),
    (
        "a number",
        re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"),
        _float,
    ),
)
_FIRST = frozenset(["", *"~nNtTfF+-.0123456789"])  # how anything but text begins: most words are done here


def plain_value(text: str, digits: int) -> str | int | float | bool | None:
    """Return the value of a plain scalar.

    Args:
        digits: most digits of a whole number.

    Raises:
        ScalarError: for a number that is not finite or too long.
    """
    if text[:1] not in _FIRST:
        return text
    return next((read(text, digits) for _, pattern, read in _KINDS if pattern.fullmatch(text)), text)


def plain_kind(text: str) -> str:
    """Return what a plain scalar is, in words: `text`, `a number`, `true`, `false` or `null`."""
    return next((kind for kind, pattern, _ in _KINDS if pattern.fullmatch(text)), "text")
