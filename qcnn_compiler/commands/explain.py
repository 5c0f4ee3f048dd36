"""`qcnn explain`: what a code, a key or a name means."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import chain
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
        typer.Argument(
            metavar="[CODE|KEY|NAME]",
            help="QC0606, `layers[].wiring` or `su4`, for example.",
        ),
    ] = None,
) -> None:
    """Explain a code with its repair, a key with what it takes, or a name of a table; alone, list all."""
    typer.echo("\n".join(_everything() if what is None else _explained(what)))


def _explained(what: str) -> Iterator[str]:
    from qcnn_compiler.explain.keys import find_keys, likely
    from qcnn_compiler.explain.names import find_name, find_title, names

    code = find_title(what) or what.upper()
    if code in RULES:
        return _rule(RULES[code])
    found = find_keys(what)
    named = tuple(find_name(what))
    if found or named:
        return chain(_keys(found) if found else (), ("",) if found and named else (), named)
    close = suggest(what, RULES) if what.upper().startswith("QC") else likely(what) or suggest(what, names())
    guess = f"Did you mean `{close}`? " if close else ""
    raise UserError(f"`{what}` is neither a code, a key nor a name. {guess}`qcnn explain` lists all of them.")


def _everything() -> Iterator[str]:
    from qcnn_compiler.explain.keys import keys
    from qcnn_compiler.explain.names import TABLES as NAMED

    yield "Codes:"
    yield from (f"  {rule.code}  {rule.title}{' (warning)' * (rule.severity == 'warning')}" for rule in RULES.values())
    yield "\nKeys:"
    yield from (f"  {path}" for path in dict.fromkeys(key.path for key in keys()))
    yield "\nNames:"
    yield from (f"  {table.title}: {', '.join(table.names())}" for table in NAMED)


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
    if rule.can_be_ignored:
        yield "\nWhere it is meant, on the line that it points at or by itself on the line above:\n"
        yield _indented(f"# qcnn: ignore {rule.code} the reason")


def _keys(found: Sequence[Key]) -> Iterator[str]:
    """Yield what there is to say about a key, once where its mappings agree and for each of them where not."""
    from qcnn_compiler.explain.tables import TABLES

    yield found[0].path
    for facts, group in _grouped(found):
        yield "" if len(group) == len(found) else f"\nin {' and '.join(key.kind or key.model for key in group)}:"
        yield from facts
    inner = _inner_keys(found[0].path)
    if inner:
        yield f"\nkeys: {', '.join(inner)}"
    if found[0].path in TABLES:
        yield ""
        yield from TABLES[found[0].path]()


def _inner_keys(path: str) -> tuple[str, ...]:
    """Return the keys of a mapping that can stand at `path`."""
    from qcnn_compiler.explain.keys import keys

    return tuple(dict.fromkeys(key.path.rpartition(".")[2] for key in keys() if key.path.rpartition(".")[0] == path))


def _grouped(found: Sequence[Key]) -> Iterator[tuple[tuple[str, ...], list[Key]]]:
    groups: dict[tuple[str, ...], list[Key]] = {}
    for key in found:
        groups.setdefault(_facts(key), []).append(key)
    yield from groups.items()


def _facts(key: Key) -> tuple[str, ...]:
    default = "required" if key.required else key.default or "none"
    name = key.path.rpartition(".")[2]
    rows = (("takes", key.values), ("default", default), ("example", f"{name}: {key.example}"))
    return (f"  {' '.join(key.meaning.split())}", *(f"  {title:<8} {text}" for title, text in rows))


def _indented(text: str) -> str:
    return "\n".join(f"    {printable(line)}" for line in text.rstrip("\n").split("\n"))
