"""A resolved spec as text: YAML with the origin of each part as comments, or JSON."""

from __future__ import annotations

import json
import re
from typing import Any

from qcnn_compiler.document import Path
from qcnn_compiler.versioning.emit import emit, json_text
from qcnn_compiler.versioning.flat import Flat
from qcnn_compiler.versioning.nodes import Entry, Node, Text
from qcnn_compiler.yaml_scalars import plain_kind

_PLAIN = re.compile(r"[A-Za-z_][\w ()*+/.-]*")
_BLOCKS = ("templates", "layers", "branches", "gates")


def flat_yaml(flat: Flat) -> str:
    """Return a resolved spec as YAML."""
    return emit(Text(_node(flat.value, (), flat), flat.above.get((), []), []))


def flat_json(flat: Flat) -> str:
    """Return a resolved spec as JSON, which has no comments."""
    return json_text(flat.value) + "\n"


def yaml_scalar(value: Any) -> str:
    """Return a number, word, text, true, false or null as YAML on one line, in quotes where it needs them."""
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value == value.strip() and plain_kind(value) == "text":
        return value
    return json.dumps(value, ensure_ascii=False)


def _node(value: Any, path: Path, flat: Flat) -> Node:
    if not isinstance(value, dict | list):
        return Node("scalar", (yaml_scalar(value),))
    named = value.items() if isinstance(value, dict) else enumerate(value)
    entries = [_entry(item, inner, (*path, item), flat, named=isinstance(value, dict)) for item, inner in named]
    node = Node("{" if isinstance(value, dict) else "[", flow=not _is_block(path), entries=entries)
    if isinstance(value, list):
        node.below += flat.above.get((*path, len(value)), [])
    return node


def _entry(item: str | int, value: Any, path: Path, flat: Flat, *, named: bool) -> Entry:
    above = flat.above.get(path, [])
    key = yaml_scalar(item) if named else None
    return Entry(_node(value, path, flat), key, above=list(above), beside=flat.beside.get(path, ""))


def _is_block(path: Path) -> bool:
    """Return whether a list or mapping always takes lines of its own: what changes one by one, for differences."""
    last = path[-1:]
    return not path or last[0] in _BLOCKS or path[-2:-1] in (("templates",), ("layers",), ("branches",))
