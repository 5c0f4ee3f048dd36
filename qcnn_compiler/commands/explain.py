"""`qcnn explain`: what a code or a key means."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from qcnn_compiler.commands.console import use_color
from qcnn_compiler.diagnostics import UserError, suggest
from qcnn_compiler.render import printable, render
from qcnn_compiler.rules import RULES, Rule

if TYPE_CHECKING:
    from qcnn_compiler.explain.keys import Key


def explain(
    what: Annotated[
        str | None,
        typer.Argument(metavar="[CODE|KEY]", help="A code such as QC0606 or a key such as `layers[].wiring`."),
    ] = None,
) -> None:
    """Explain a code with an example and its repair, or a key with what it takes; alone, list both."""
    typer.echo("\n".join(_everything() if what is None else _explained(what)))


def _explained(what: str) -> Iterator[str]:
    from qcnn_compiler.explain.keys import find_keys, likely

    if what.upper() in RULES:
        return _rule(RULES[what.upper()])
    found = find_keys(what)
    if found:
        return _keys(found)
    close = suggest(what, RULES) if what.upper().startswith("QC") else likely(what)
    guess = f"Did you mean `{close}`? " if close else ""
    raise UserError(f"`{what}` is neither a code nor a key. {guess}`qcnn explain` lists all of them.")


def _everything() -> Iterator[str]:
    from qcnn_compiler.explain.keys import keys

    yield "Codes:"
    yield from (f"  {rule.code}  {rule.title}{' (warning)' * (rule.severity == 'warning')}" for rule in RULES.values())
    yield "\nKeys:"
    yield from (f"  {path}" for path in dict.fromkeys(key.path for key in keys()))


def _rule(rule: Rule) -> Iterator[str]:
    from qcnn_compiler.explain.mistakes import mistakes

    yield f"{rule.code}  {rule.title} ({rule.severity})\n\n{rule.explanation}"
    mistake = mistakes().get(rule.code)
    if mistake is None:
        return
    yield f"\nFor example:\n\n{_indented(mistake.wrong)}\n"
    found = [d for d in mistake.findings(mistake.wrong_file) if d.code == rule.code]
    yield render(found[:1], color=use_color(sys.stdout)).rpartition("\n\n")[0]
    yield f"\nInstead:\n\n{_indented(mistake.right)}"


def _keys(found: Sequence[Key]) -> Iterator[str]:
    """Yield what there is to say about a key, once where its mappings agree and for each of them where not."""
    from qcnn_compiler.explain.tables import TABLES

    yield found[0].path
    for facts, group in _grouped(found):
        yield "" if len(group) == len(found) else f"\nin {' and '.join(key.kind or key.model for key in group)}:"
        yield from facts
    if found[0].path in TABLES:
        yield ""
        yield from TABLES[found[0].path]()


def _grouped(found: Sequence[Key]) -> Iterator[tuple[tuple[str, ...], list[Key]]]:
    groups: dict[tuple[str, ...], list[Key]] = {}
    for key in found:
        groups.setdefault(_facts(key), []).append(key)
    yield from groups.items()


def _facts(key: Key) -> tuple[str, ...]:
    default = "required" if key.required else key.default or "none"
    name = key.path.rpartition(".")[2]
    rows = (("takes", key.values), ("default", default), ("example", f"{name}: {key.example}"))
    return (f"  {key.meaning}", *(f"  {title:<8} {text}" for title, text in rows))


def _indented(text: str) -> str:
    return "\n".join(f"    {printable(line)}" for line in text.rstrip("\n").split("\n"))
