"""The command line: one file per command, listed here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

import typer

#: Every command by name and the function in the file of that name, in the order in which a newcomer needs them.
COMMANDS = {
    "new": "new",
    "validate": "validate",
    "explain": "explain",
    "fmt": "fmt",
    "render": "render",
    "migrate": "migrate",
    "plan": "plan",
    "audit": "audit",
    "draw": "draw",
    "diff": "diff",
    "log": "log",
    "git": "git",
    "bench": "bench",
    "train": "train",
    "eval": "evaluate",
    "predict": "predict",
    "compare": "compare",
    "transfer": "transfer",
}


def load_command(name: str) -> Callable[..., Any]:
    """Return the function of a command, importing its file."""
    command: Callable[..., Any] = getattr(import_module(f"{__name__}.{name}"), COMMANDS[name])
    return command


def build_app(arguments: Sequence[str]) -> typer.Typer:
    """Return the command line application; where `arguments` begin with a command, with that command alone."""
    app = typer.Typer(
        help="Quantum convolutional neural networks as YAML files.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,  # `__main__` shows our bugs, with exit code 3
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    for name in arguments[:1] if arguments and arguments[0] in COMMANDS else COMMANDS:
        app.command(name)(load_command(name))
    return app


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"qcnn {version('qcnn-compiler')}")
        raise typer.Exit


def _root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    """Quantum convolutional neural networks as YAML files."""
