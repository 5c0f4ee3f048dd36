"""`qcnn eval`: measure a run on its test images again."""

from __future__ import annotations

import typer

from qcnn_compiler.commands.console import JsonOption, LimitOption, MemoryOption, RunFolder, parse_limits, print_json
from qcnn_compiler.commands.setup import DataRoot, EngineOption, open_setup, prepare_data


def evaluate(
    run: RunFolder,
    data_root: DataRoot = None,
    engine: EngineOption = None,
    max_memory: MemoryOption = None,
    as_json: JsonOption = False,
    limit: LimitOption = None,
) -> None:
    """Measure the selected weights of a run on its test images."""
    opened, setup = open_setup(run, parse_limits(limit), engine, max_memory)
    from qcnn_compiler.training.evaluate import evaluate as measure

    data = prepare_data(setup.settings, data_root)
    found = measure(opened, setup.model, setup.settings, data, identity=setup.identity)
    if as_json:
        keys = ("accuracy", "loss", "epoch", "class_names", "confusion")
        print_json({key: getattr(found, key) for key in keys} | setup.identity)
        return
    typer.echo(
        f"test accuracy {found.accuracy:.2%}, loss {found.loss:.4f} on {len(data.test):,} images (epoch {found.epoch})"
    )
    typer.echo("confusion, a row for each true class and a column for each predicted one:")
    width = max(len(name) for name in found.class_names)
    for name, row in zip(found.class_names, found.confusion, strict=True):
        typer.echo(f"  {name:>{width}}  " + " ".join(f"{count:5d}" for count in row))
