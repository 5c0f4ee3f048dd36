"""`qcnn audit`: which parameters do something."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from qcnn_compiler.commands.console import JsonOption, LimitOption, SetOption, SpecFile, parse_limits, print_json
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.pipeline import compile_branches, load_spec
from qcnn_compiler.spec.branches import CIRCUIT


def audit(
    spec: SpecFile,
    confirm: Annotated[bool, typer.Option("--confirm", help="Check the inert ones against gradients.")] = False,
    effective_dimension: Annotated[
        bool, typer.Option("--effective-dimension", help="Rank of the outputs' Jacobian over random inputs.")
    ] = False,
    seed: Annotated[int, typer.Option(min=0, help="Seed of the random points.")] = 0,
    as_json: JsonOption = False,
    overrides: SetOption = None,
    limit: LimitOption = None,
) -> None:
    """Count declared, used, shared, unused and inert parameters, and say which are inert and why."""
    loaded = load_spec(spec, parse_limits(limit), overrides or ())
    found = {
        name: _of_circuit(circuit, confirm=confirm, effective_dimension=effective_dimension, seed=seed)
        for name, circuit in compile_branches(loaded).items()
    }
    if as_json:
        reports = {name: report for name, (report, _) in found.items()}
        print_json({"branches": reports} if loaded.branches else reports[CIRCUIT])
        return
    for name, (_, lines) in found.items():
        typer.echo("\n".join([f"branch {name}"] * bool(loaded.branches) + lines))


def _of_circuit(
    circuit: Circuit, *, confirm: bool, effective_dimension: bool, seed: int
) -> tuple[dict[str, Any], list[str]]:
    """Return the report about one circuit, as JSON and as lines."""
    from qcnn_compiler.analysis.audit import audit as make_audit
    from qcnn_compiler.analysis.render_plan import feature_list

    found = make_audit(circuit)
    report: dict[str, Any] = {"counts": found.counts}
    report["shared"] = [str(p) for p in found.shared]
    report["inert"] = [
        {"parameter": str(e.parameter), "places": list(map(str, e.places)), "reasons": list(e.reasons)}
        for e in found.inert
    ]
    lines = [", ".join(f"{count} {name}" for name, count in found.counts.items())]
    lines += [f"  shared {p}" for p in found.shared] + [f"  inert  {e}" for e in found.inert]
    if found.blind:
        report["blind_features"] = list(found.blind)
        lines.append(f"no output depends on {feature_list(found.blind)}")
    if confirm:
        from qcnn_compiler.analysis.confirm import confirm as check

        checked = check(circuit, seed)
        report["confirmation"] = {
            "largest_inert_derivative": checked.largest_inert,
            "refuted": list(map(str, checked.refuted)),
            "unexplained": list(map(str, checked.unexplained)),
            "points": checked.points,
        }
        lines.append(
            f"largest derivative by an inert parameter at {checked.points} random points: {checked.largest_inert:.1e}; "
            f"{len(checked.refuted)} refuted, {len(checked.unexplained)} zero without an explanation"
        )
        lines += [f"  unexplained {p}" for p in checked.unexplained]
    if effective_dimension:
        from qcnn_compiler.analysis.confirm import effective_dimension as measure

        found_rank = measure(circuit, seed=seed)
        report["effective_dimension"] = {"rank": found_rank.rank, "samples": found_rank.samples}
        lines.append(
            f"effective dimension {found_rank.rank} of {found_rank.parameters} ({found_rank.samples} random inputs)"
        )
    return report, lines
