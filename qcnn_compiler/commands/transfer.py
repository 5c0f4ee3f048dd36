"""`qcnn transfer`: the weights of a run as first weights of a changed architecture."""

from __future__ import annotations

import shlex
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qcnn_compiler.commands.console import LimitOption, RunFolder, SetOption, parse_limits, print_json
from qcnn_compiler.commands.setup import Setup, open_setup, overridden, set_up
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.pipeline import load_spec
from qcnn_compiler.versioning.compare import Version
from qcnn_compiler.versioning.transfer import NETWORK, Transfer, plan_transfer
from qcnn_compiler.versioning.transfer_report import Comparison, json_report, obstacle, text_report

if TYPE_CHECKING:
    from torch import Tensor


class New(StrEnum):
    """What new gates start with."""

    IDENTITY = "identity"
    INIT = "init"


class Checkpoint(StrEnum):
    """Which weights of a run."""

    BEST = "best"
    LAST = "last"


class Form(StrEnum):
    """How the report is printed."""

    TEXT = "text"
    JSON = "json"


def transfer(
    run: RunFolder,
    spec: Annotated[Path, typer.Argument(metavar="NEW_SPEC", help="The changed architecture.")],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Default: the name of NEW_SPEC with .safetensors, here."),
    ] = None,
    new: Annotated[
        New, typer.Option("--new", help="New gates do nothing at first where angles for that are known, or are drawn.")
    ] = New.IDENTITY,
    seed: Annotated[
        int | None, typer.Option(min=0, max=2**32 - 1, help="Of what is drawn; by default the run's.")
    ] = None,
    checkpoint: Annotated[Checkpoint, typer.Option("--checkpoint", help="Which weights of RUN.")] = Checkpoint.BEST,
    form: Annotated[Form, typer.Option("--format", help="How the report is printed.")] = Form.TEXT,
    overrides: SetOption = None,
    limit: LimitOption = None,
) -> None:
    """Write first weights for NEW_SPEC from those of RUN, and say what survived.

    `qcnn train NEW_SPEC --with TRAINING --from FILE` starts with them.
    """
    limits = parse_limits(limit)
    target = out or Path(f"{spec.stem}.safetensors")
    if target.exists():
        raise UserError(f"`{target}` is already there; choose another name with `--out`")
    architecture = load_spec(spec, limits, overrides or ())
    opened, old = open_setup(run, limits)
    from qcnn_compiler.training.checkpoint import check_identity, load_weights, read_checkpoint, write_checkpoint
    from qcnn_compiler.training.warm_start import warm_state

    saved = read_checkpoint(getattr(opened, checkpoint))
    check_identity(saved, old.identity)
    load_weights(old.model, saved)
    versions = Version(old.spec), Version(architecture)
    plan = plan_transfer(*versions, identity=new is New.IDENTITY)
    settings = overridden(old.settings, {"seed": seed})
    drawn = any(NETWORK in fate.tensor and fate.initialised for fate in plan.fates)
    fresh = set_up(architecture, settings, pretrained=drawn)
    state = warm_state(plan, saved.state["model"], fresh.model.state_dict())
    comparison = _compare(versions, plan, old, fresh, state)
    report = dict(json_report(plan, comparison))
    origin = {"run": run.name, "checkpoint": saved.path.name, "epoch": saved.header["epoch"], **old.identity}
    header = {"identity": fresh.identity, "kind": "transfer", "epoch": 0, "origin": origin, "report": report}
    write_checkpoint(target, header, {"model": state})
    if form is Form.JSON:
        print_json({"file": str(target), "identity": fresh.identity, "origin": origin} | report)
        return
    typer.echo(f"{run} ({checkpoint}, epoch {saved.header['epoch']}) -> {spec}")
    for line in text_report(plan, comparison, f"{settings.init.kind}, seed {settings.seed}"):
        typer.echo(line)
    more = "".join(f" --set {shlex.quote(one)}" for one in overrides or ())
    words = f"qcnn train {shlex.quote(str(spec))}{more} --with TRAINING --from {shlex.quote(str(target))}"
    typer.echo(f"wrote {target}; next: {words}")


def _compare(
    versions: tuple[Version, Version], plan: Transfer, old: Setup, new: Setup, state: dict[str, Tensor]
) -> Comparison:
    """Return how the function of the new model, at its first weights, differs from that of the old one."""
    reason = obstacle(*versions, plan)
    if reason:
        return Comparison(reason)
    from qcnn_compiler.training.warm_start import compare_models

    for setup in (old, new):
        setup.model.double()
        for layer in setup.model.layers:
            layer.engine = "torch"  # in the precision of the comparison, whatever trains
    new.model.load_state_dict(state)
    wires = max(circuit.wires for setup in (old, new) for circuit in setup.model.circuits.values())
    return compare_models(old.model, new.model, old.model.num_features, wires)
