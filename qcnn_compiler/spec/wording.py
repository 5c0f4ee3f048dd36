"""How messages name places and values: in the terms of a YAML file, not of Python."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from qcnn_compiler.diagnostics import shorten, suggest
from qcnn_compiler.document import Path, format_path
from qcnn_compiler.yaml_scalars import plain_kind


def subject(path: Path) -> str:
    """Return the last key of a path and what follows it: `edges[0][1]`."""
    last = max((i for i, item in enumerate(path) if isinstance(item, str)), default=0)
    return word(format_path(path[last:])) if path else "the file"


def inside(path: Path) -> str:
    """Return where a key stands or should stand, nothing for the root."""
    return f" in {word(format_path(path))}" if path else ""


def either(nouns: Iterable[str], joint: str = "or") -> str:
    """Return `a, b or c`."""
    *first, last = nouns
    return f"{', '.join(first)} {joint} {last}" if first else last


def count(number: int, noun: str) -> str:
    """Return `1 entry`, `2 entries`."""
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number} {noun if number == 1 else plural}"


def word(value: Any) -> str:
    """Return a value between backticks where it is a word, else as `shown`."""
    return f"`{shorten(value, 60)}`" if isinstance(value, str) else shown(value)


def shown(value: Any) -> str:
    """Return a value as the file shows it, shortened; collections by their type."""
    match value:
        case None:
            return "empty"
        case str():
            return f"the text {json.dumps(shorten(value), ensure_ascii=False)}"
        case dict() | list():
            return "a mapping" if isinstance(value, dict) else "a list"
    return shorten(json.dumps(value))


def close(value: Any, allowed: Iterable[str]) -> str | None:
    """Return the question whether a value is a slip for one of `allowed`, None in doubt."""
    guess = suggest(value, allowed) if isinstance(value, str) else None
    return f"did you mean `{guess}`?" if guess else None


def repair(nouns: tuple[str, ...], value: Any) -> str | None:
    """Return how a value of the wrong type becomes the one that was probably meant."""
    match nouns, value:
        case (("a whole number" | "a number",), str()) if plain_kind(value) == "a number":
            return "remove the quotes"
        case ("a whole number",), float() if value.is_integer():
            return f"write {value:.0f}"
        case ("text",), bool() | int() | float():
            return "put it in quotes"
        case ("text", "a list"), int() if not isinstance(value, bool):
            pattern = "put it in quotes if a pattern is meant, or " if set(str(value)) <= {"0", "1"} else ""
            return f"{pattern}write the list `[{value}]`"
        case ("true or false",), str():
            return "write `true` or `false`, without quotes"
    return None
