"""The canonical form of a file: keys in the order of the language, one style, comments kept.

>>> print(canonical("# mine\\nname: tiny   # a name\\nqcnn:   1\\n", Keys(("qcnn", "name"))), end="")
# mine
qcnn: 1
name: tiny   # a name
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from qcnn_compiler.diagnostics import SpecError, UserError
from qcnn_compiler.document import parse_document, read_document
from qcnn_compiler.limits import LIMITS, NO_LIMITS, Limits
from qcnn_compiler.pipeline import held_in
from qcnn_compiler.versioning.emit import emit, json_text
from qcnn_compiler.versioning.nodes import Node, Text, comments_of, read_text


@dataclass(frozen=True)
class Keys:
    """Order of the keys of a mapping and of what is in them; an empty order leaves a mapping as it is."""

    order: tuple[str, ...] = ()
    inner: Mapping[str | int, Keys] | None = None

    def below(self, item: str | int) -> Keys:
        """Return the order within one key or entry."""
        return (self.inner or {}).get(item, _AS_WRITTEN)


_AS_WRITTEN = Keys()
_FIRST = ("$schema", "extends")  # what editors look for, and what all other keys are read upon


def formatted(path: Path, limits: Limits = LIMITS) -> tuple[str, str]:
    """Return the text of a spec or of training settings as it is and in canonical form.

    Raises:
        SpecError: the file has mistakes.
        UserError: the file is written in a way that has no canonical form.
    """
    document = read_document(path, limits)
    keys = keys_of(held_in(document, limits))
    before, text = path.read_bytes().decode("utf-8"), document.text
    if path.suffix == ".json" and not is_json(text):
        raise UserError(
            f"{path} must be JSON to be formatted, as its name says, but has comments or text without quotes. "
            f"Call it {path.with_suffix('.yaml').name}."
        )
    return before, canonical(text, keys, str(path))


def keys_of(value: Any) -> Keys:
    """Return the order of keys in a model: that of its fields; mappings of the user's own names stay as they are."""
    if isinstance(value, BaseModel):
        fields = {field.alias or name: getattr(value, name) for name, field in type(value).model_fields.items()}
        order = sorted(fields, key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
        return Keys(tuple(order), {name: keys_of(inner) for name, inner in fields.items()})
    if isinstance(value, dict):
        return Keys((), {name: keys_of(inner) for name, inner in value.items()})
    if isinstance(value, tuple | list):
        return Keys((), {number: keys_of(inner) for number, inner in enumerate(value)})
    return _AS_WRITTEN


def canonical(text: str, keys: Keys, file: str = "<spec>") -> str:
    """Return a text that holds the same values and comments in canonical form; JSON stays JSON.

    Raises:
        UserError: the text is written in a way that has no canonical form.
    """
    if is_json(text):
        return json_text(_sorted_value(json.loads(text), keys)) + "\n"
    read = read_text(text)
    ordered = Text(_in_order(read.root, keys), read.head, read.foot)
    for candidate in (ordered, read):  # keys that change places may part an alias from its anchor
        result = emit(candidate)
        if result == text or _same(text, result):
            return result
    raise UserError(
        f"{file} must be written in a way that can be formatted without changing what it says, but is not. "
        f"Write its keys and texts in a plainer form."
    )


def _in_order(node: Node, keys: Keys) -> Node:
    entries = [
        replace(entry, node=_in_order(entry.node, keys.below(entry.name if node.kind == "{" else number)))
        for number, entry in enumerate(node.entries)
    ]
    return replace(node, entries=sorted(entries, key=lambda entry: _rank(entry.name, keys)))


def _rank(name: str, keys: Keys) -> int:
    return keys.order.index(name) if name in keys.order else len(keys.order)


def _same(text: str, other: str) -> bool:
    """Return whether two texts hold the same values and comments."""
    try:
        one, two = (parse_document(t, "", NO_LIMITS).value for t in (text, other))
    except SpecError:
        return False
    return bool(one == two) and Counter(comments_of(text)) == Counter(comments_of(other))


# --- JSON ------------------------------------------------------------------------------------


def is_json(text: str) -> bool:
    """Return whether a text is a JSON object."""
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _sorted_value(value: Any, keys: Keys) -> Any:
    if isinstance(value, list):
        return [_sorted_value(inner, keys.below(number)) for number, inner in enumerate(value)]
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: _rank(name, keys))
        return {name: _sorted_value(value[name], keys.below(name)) for name in names}
    return value
