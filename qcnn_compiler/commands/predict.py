"""`qcnn predict`: class probabilities of images and arrays."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from qcnn_compiler.commands.console import JsonOption, LimitOption, MemoryOption, RunFolder, parse_limits, print_json
from qcnn_compiler.commands.setup import EngineOption, open_setup


def predict(
    run: RunFolder,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="PNG or JPEG images, or .npy arrays.")],
    engine: EngineOption = None,
    max_memory: MemoryOption = None,
    as_json: JsonOption = False,
    limit: LimitOption = None,
) -> None:
    """Print the class probabilities of images or arrays."""
    opened, setup = open_setup(run, parse_limits(limit), engine, max_memory=max_memory)
    from qcnn_compiler.training.predict import predict as classify

    found = classify(opened, setup.model, setup.settings, files, identity=setup.identity, channels=setup.channels)
    rows = zip(found.sources, found.labels, found.probabilities.tolist(), strict=True)
    if as_json:
        listed = [
            {"source": s, "class": c, "probabilities": dict(zip(found.class_names, p, strict=True))} for s, c, p in rows
        ]
        print_json(listed)
        return
    for source, label, probabilities in rows:
        shares = "  ".join(f"{name} {p:.3f}" for name, p in zip(found.class_names, probabilities, strict=True))
        typer.echo(f"{source}: {label}  ({shares})")
