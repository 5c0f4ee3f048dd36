"""Specs as untidy text: keys shuffled, blocks and brackets mixed, comments everywhere."""

from __future__ import annotations

import json
import random
from typing import Any


def untidy(value: dict[str, Any], seed: int) -> str:
    """Return YAML text that means `value`."""
    return _Writer(random.Random(seed)).block(value, 0)


class _Writer:
    def __init__(self, chance: random.Random) -> None:
        self.chance, self.comments = chance, 0

    def comment(self) -> str:
        self.comments += 1
        return f"# number {self.comments}"

    def maybe(self, text: str, likely: float = 0.3) -> str:
        return text if self.chance.random() < likely else ""

    def block(self, value: Any, indent: int) -> str:
        pad, step = " " * indent, self.chance.choice([1, 2, 4])
        named = isinstance(value, dict)
        items = list(value.items()) if named else [("", inner) for inner in value]
        if indent == 0:
            self.chance.shuffle(items)
        lines = []
        for key, inner in items:
            lines.append(self.maybe(f"{pad}{self.comment()}\n") + self.maybe("\n"))
            start = f"{pad}{key}:" if named else f"{pad}-"
            if isinstance(inner, dict | list) and inner and self.chance.random() < 0.6:
                lines.append(f"{start}{self.maybe('  ' + self.comment())}\n{self.block(inner, indent + step)}")
            else:
                lines.append(f"{start} {self.flow(inner, indent + 1)}{self.maybe('   ' + self.comment())}\n")
        lines.append(self.maybe(f"{pad}{self.comment()}\n"))
        return "".join(lines)

    def flow(self, value: Any, indent: int) -> str:
        if not isinstance(value, dict | list) or not value:
            return json.dumps(value)
        gap = self.maybe(f" {self.comment()}\n{' ' * indent}", 0.1)
        if isinstance(value, list):
            return f"[{gap}{', '.join(self.flow(inner, indent) for inner in value)} ]"
        return f"{{{gap}{', '.join(f'{key}: {self.flow(inner, indent)}' for key, inner in value.items())} }}"
