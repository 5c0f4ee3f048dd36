"""What the patterns of the language's texts ask for, in words."""

from __future__ import annotations

import re

from qcnn_compiler.spec.base import FILE_NAME, IDENTIFIER
from qcnn_compiler.spec.layers import KEEP_PATTERN, RESTORE_PATTERN
from qcnn_compiler.spec.readout_models import OBSERVABLE
from qcnn_compiler.spec.sharing import TENSOR_SLICE
from qcnn_compiler.spec.wiring_models import CHOICE_PATTERN, MERGE_PATTERN

_WORD_OR_DIGITS = "be an allowed word or a pattern of `0`, `1`, `*` and `!`"

#: Pattern -> how "must ..." goes on.
FORMS = {
    OBSERVABLE: "hold only Pauli letters, as `Z`, `ZIX` or `X0 Z2`, with at most one `-` in front",
    IDENTIFIER: "hold only letters, digits and `_`, and not begin with a digit",
    FILE_NAME: "hold only letters, digits, `.`, `_` and `-`, and begin with a letter or digit",
    TENSOR_SLICE: "be the name of a tensor, as `kernel`, or a part of one, as `kernel[0:15]`",
    MERGE_PATTERN: "hold only `0`, `1`, `*` and `!`, as in `1*` or `1001`",
    KEEP_PATTERN: _WORD_OR_DIGITS,
    CHOICE_PATTERN: _WORD_OR_DIGITS,
    RESTORE_PATTERN: _WORD_OR_DIGITS,
}

#: Pattern of names -> what cannot stand in one, and what does instead.
_REPAIRS = {IDENTIFIER: (r"[^A-Za-z0-9_]+", "_"), FILE_NAME: (r"[^A-Za-z0-9._-]+", "-")}


def must_be(pattern: str) -> str:
    """Return how "must ..." goes on for a text of this pattern."""
    return FORMS.get(pattern, f"match {pattern}")


def repaired(value: object, pattern: str) -> str | None:
    """Return the name that comes closest to a text that is none, as a fix, None where there is none."""
    if pattern not in _REPAIRS or not isinstance(value, str):
        return None
    others, joint = _REPAIRS[pattern]
    name = re.sub(others, joint, value).strip(joint)
    return f"write `{name}`, for example" if re.fullmatch(pattern, name) else None
