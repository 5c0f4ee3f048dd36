"""`qcnn git`: diff and merge drivers, and what puts them into git's configuration."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

MERGED = 5  # arguments at least of `merge`: three files, size of markers, path


class Action(StrEnum):
    """What is done."""

    INSTALL = "install"
    UNINSTALL = "uninstall"
    TEXTCONV = "textconv"
    MERGE = "merge"


def git(
    action: Annotated[Action, typer.Argument(help="Git itself runs `textconv` and `merge`.")],
    arguments: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATTERN...]", help="Of files that `install` is for, else all *.yaml and *.yml."),
    ] = None,
    everywhere: Annotated[
        bool, typer.Option("--global", help="In all repositories of yours, not in this one alone.")
    ] = False,
) -> None:
    """Let git show resolved architectures in its diffs and merge specs by structure: install, uninstall."""
    if everywhere and action in (Action.TEXTCONV, Action.MERGE):
        raise typer.BadParameter("is for `install` and `uninstall`", param_hint="'--global'")
    given = arguments or []
    if action in (Action.INSTALL, Action.UNINSTALL):
        _install(action, given, everywhere=everywhere)
    else:
        {Action.TEXTCONV: _textconv, Action.MERGE: _merge}[action](given)


def _install(action: Action, patterns: Sequence[str], *, everywhere: bool) -> None:
    from qcnn_compiler.versioning.gitconfig import global_scope, install, local_scope, uninstall

    if any(not pattern or pattern.startswith("!") or "\n" in pattern for pattern in patterns):
        raise typer.BadParameter("a pattern must be one of git's attributes, such as `specs/**/*.yaml`")
    if action is Action.UNINSTALL and patterns:
        raise typer.BadParameter("`uninstall` takes no pattern: it removes all that `install` wrote")
    scope = global_scope() if everywhere else local_scope()
    changed = install(scope, patterns) if action is Action.INSTALL else uninstall(scope)
    for line in changed:
        typer.echo(line)
    if changed and action is Action.INSTALL and not everywhere:
        typer.echo("commit the attributes; drivers stay here: every clone needs its own `qcnn git install`")
    if not changed:
        typer.echo("nothing to do: " + ("all is in place" if action is Action.INSTALL else "nothing is installed"))


def _textconv(files: Sequence[str]) -> None:
    from qcnn_compiler.versioning.textconv import textconv_file

    if len(files) != 1:
        raise typer.BadParameter("`textconv` takes one file")
    sys.stdout.buffer.writelines(textconv_file(Path(files[0])))


def _merge(given: Sequence[str]) -> None:
    from qcnn_compiler.versioning.lines import NAMES, Style
    from qcnn_compiler.versioning.merge import merge

    if len(given) < MERGED or not given[3].isdecimal():
        raise typer.BadParameter("`merge` takes what git gives it: %O %A %B %L %P, then names of the versions")
    base, ours, theirs = (Path(name) for name in given[:3])
    names = [name for name in given[MERGED:] if name and not name.startswith("%")]  # old git does not know `%S`
    base_name, ours_name, theirs_name = names if len(names) == len(NAMES) else NAMES
    style = Style(int(given[3]), (base_name, ours_name, theirs_name))
    found = merge(base.read_bytes(), ours.read_bytes(), theirs.read_bytes(), given[4], style)
    ours.write_bytes(found.data)
    if found.reason:
        typer.echo(f"{given[4]}: {found.reason}", err=True)
    if not found.clean:
        raise typer.Exit(1)
