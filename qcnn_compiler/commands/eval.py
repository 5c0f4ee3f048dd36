"""`qcnn eval`: measure a run on its test images again."""

from __future__ import annotations

from typing import Annotated

import typer

from qcnn_compiler.commands.console import JsonOption, LimitOption, MemoryOption, RunFolder, parse_limits, print_json
from qcnn_compiler.commands.setup import DataRoot, EngineOption, Shots, open_setup, prepare_data


def evaluate(
    run: RunFolder,
    data_root: DataRoot = None,
    engine: EngineOption = None,
    shots: Annotated[
        int | None,
        typer.Option(min=1, max=10**7, help="Measure this often, on `default.qubit` or the device of `--engine`."),
    ] = None,
    seed: Annotated[int, typer.Option(min=0, max=2**32 - 1, help="Of the shots.")] = 0,
    max_memory: MemoryOption = None,
    as_json: JsonOption = False,
    limit: LimitOption = None,
) -> None:
    """Measure the selected weights of a run on its test images.

    Outputs are exact unless `--shots` is given: expectation values then have a standard error of at most
    1/sqrt(shots), probabilities of at most half of that.
    """
    chosen = Shots(shots, seed) if shots else None
    opened, setup = open_setup(run, parse_limits(limit), engine, chosen, max_memory)
    from qcnn_compiler.training.evaluate import evaluate as measure

    data = prepare_data(setup.settings, data_root, setup.channels)
    found = measure(opened, setup.model, setup.settings, data, identity=setup.identity)
    if as_json:
        keys = ("accuracy", "loss", "epoch", "class_names", "confusion")
        print_json({key: getattr(found, key) for key in keys} | {"shots": shots} | setup.identity)
        return
    images = f"{len(data.test):,} images (epoch {found.epoch})"
    measured = f", {shots:,} shots each (seed {seed})" if shots else ""
    typer.echo(f"test accuracy {found.accuracy:.2%}, loss {found.loss:.4f} on {images}{measured}")
    typer.echo("confusion, a row for each true class and a column for each predicted one:")
    width = max(len(name) for name in found.class_names)
    for name, row in zip(found.class_names, found.confusion, strict=True):
        typer.echo(f"  {name:>{width}}  " + " ".join(f"{count:5d}" for count in row))
