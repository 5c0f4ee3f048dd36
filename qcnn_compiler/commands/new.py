"""`qcnn new`: a commented spec to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import write_atomically

SUFFIXES = (".yaml", ".yml")
STARTER = """\
# yaml-language-server: $schema={schema}
qcnn: 1                        # version of the language
name: {name}
description: What it is, and what it is for.
wires: 8                       # data wires, 0..7

embedding:
  kind: amplitude              # 2**8 features, such as a 16 x 16 image; or `angle`: one per wire

layers:
  - repeat: 2                  # 8 wires -> 4 -> 2
    layers:
      - kind: conv
        template: su4          # su4, so4, ttn, u5, u6, u9, u13, u14, u15, or one under `templates`
        wiring: ring           # chain, ring, pairs, brick, brick_ring, all_to_all, halves, edges, cycle
        weights: shared        # one set of angles per layer; or per_edge, {{tie: NAME}}, one name per edge
      - kind: pool
        template: crz_crx      # qcnn: ignore QC0606 the last turn about Z does nothing before a readout in Z
        wiring: pairs          # edge (source, target)
        keep: odd              # odd, even, left, right, inside, outside, "01", [1, 3]

readout:
  kind: probs                  # 4 probabilities of the 2 wires that are left: 4 classes
  wires: active

head:
  kind: scale                  # a learned scale makes logits of them
  init: 10.0
"""


def new(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to write it; nothing is overwritten.")],
) -> None:
    """Write a commented spec to start from."""
    import shlex
    from importlib.resources import files

    if file.exists():
        raise UserError(f"`{file}` is already there; choose another name")
    if file.suffix.lower() not in SUFFIXES:
        raise UserError(f"a spec with comments is YAML: `{file}` must end in {' or '.join(SUFFIXES)}")
    name = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "-" for c in file.stem).strip("-._") or "qcnn"
    schema = files("qcnn_compiler").joinpath("schema", "qcnn-spec.v1.json")
    write_atomically(file, STARTER.format(name=name, schema=schema).encode())
    typer.echo(f"wrote {file}; next: qcnn plan {shlex.quote(str(file))}")
