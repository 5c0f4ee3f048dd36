"""What became of trained weights, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from math import prod
from typing import Any

from qcnn_compiler.versioning.compare import Version
from qcnn_compiler.versioning.transfer import Transfer

KEPT = 1e-10  # of the largest output: what rounding in double precision can do


@dataclass(frozen=True)
class Comparison:
    """How far the outputs of the old and of the new model are apart, or why nobody can tell.

    Attributes:
        obstacle: what is in the way of a comparison; then there are no numbers.
        samples: random inputs that were compared.
        difference: the largest of any output.
        largest: the largest output.
    """

    obstacle: str = ""
    samples: int = 0
    difference: float = 0.0
    largest: float = 0.0

    @property
    def is_kept(self) -> bool:
        """Return whether the function is the same, up to rounding."""
        return not self.obstacle and self.difference <= KEPT * max(1.0, self.largest)

    def __str__(self) -> str:
        if self.obstacle:
            return f"function not compared: {self.obstacle}"
        kept = "kept exactly" if self.is_kept else "changed"
        return (
            f"function {kept}: outputs differ by at most {self.difference:.1e} "
            f"on {self.samples} random inputs, in double precision"
        )


def obstacle(old: Version, new: Version, plan: Transfer) -> str:
    """Return why the functions of two models cannot be compared; empty where they can."""
    pairs = {name: (getattr(old.around, name), getattr(new.around, name)) for name in ("features", "outputs")}
    changed = [f"{name} {before} -> {after}" for name, (before, after) in pairs.items() if before != after]
    if changed:
        return f"another interface, {', '.join(changed)}"
    return f"{plan.unfitted[0]} is fitted when training starts" if plan.unfitted else ""


def text_report(plan: Transfer, comparison: Comparison, drawn: str) -> Iterator[str]:
    """Yield lines: tensor by tensor, the numbers that survived, and the function.

    Args:
        drawn: how numbers that nothing is known of are initialised.
    """
    shapes = {fate.tensor: f"({', '.join(map(str, fate.shape))})" for fate in plan.fates}
    width, wide = (max(map(len, column), default=0) for column in (shapes, shapes.values()))
    for fate in plan.fates:
        yield f"  {fate.tensor:{width}}  {shapes[fate.tensor]:{wide}}  {fate.words}"
    for one in plan.dropped:
        yield f"  dropped: {one.numbers:,} of the {prod(one.shape):,} numbers of {one.tensor}"
    yield f"{plan.survived:,} of {plan.old_size:,} old numbers survive"
    counts = {kind: plan.count(kind) for kind in ("copied", "identity", "initialised")}
    yield (
        f"of {plan.size:,} new numbers {counts['copied']:,} are copied, {counts['identity']:,} at the identity, "
        f"{counts['initialised']:,} initialised" + (f" ({drawn})" if counts["initialised"] else "")
    )
    yield str(comparison)


def json_report(plan: Transfer, comparison: Comparison) -> Mapping[str, Any]:
    """Return the same as values of JSON."""
    numbers = {kind: plan.count(kind) for kind in ("copied", "identity", "initialised")}
    return {
        "tensors": [asdict(fate) for fate in plan.fates],
        "dropped": [asdict(one) for one in plan.dropped],
        "numbers": numbers | {"new": plan.size, "old": plan.old_size, "survived": plan.survived},
        "function": asdict(comparison) | {"kept": comparison.is_kept},
    }
