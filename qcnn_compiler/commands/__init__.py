"""The command line: one file per command, listed here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import typer

from qcnn_compiler.commands.audit import audit
from qcnn_compiler.commands.draw import draw
from qcnn_compiler.commands.eval import evaluate
from qcnn_compiler.commands.new import new
from qcnn_compiler.commands.plan import plan
from qcnn_compiler.commands.predict import predict
from qcnn_compiler.commands.train import train
from qcnn_compiler.commands.validate import validate

#: Every command by name, in the order in which a newcomer needs them.
COMMANDS: dict[str, Callable[..., Any]] = {
    "new": new,
    "validate": validate,
    "plan": plan,
    "audit": audit,
    "draw": draw,
    "train": train,
    "eval": evaluate,
    "predict": predict,
}


def build_app() -> typer.Typer:
    """Return the command line application."""
    app = typer.Typer(
        help="Quantum convolutional neural networks as YAML files.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,  # `__main__` shows our bugs, with exit code 3
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    for name, command in COMMANDS.items():
        app.command(name)(command)
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
