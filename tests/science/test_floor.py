"""The smallest cross entropy: against real circuits, fed with states that reach it and with random ones."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
import torch
from torch.nn.functional import cross_entropy

from qcnn_compiler.lower import lower
from qcnn_compiler.model import build_model
from qcnn_compiler.science.floor import chance, head_floor, joined, readable_outputs
from qcnn_compiler.spec.branches import branch_specs
from qcnn_compiler.spec.model import Spec

READOUTS: dict[str, dict[str, Any]] = {
    "expectations": {"readout": {"kind": "expval"}},
    "probabilities": {"readout": {"kind": "probs"}},
    "flipped ancillas": {
        "ancilla_map": {"kind": "one_hot"},
        "readout": {"kind": "expval", "observable": "-Z", "wires": "ancilla"},
    },
    "inverted ancillas": {"ancilla_map": {"kind": "one_hot"}, "readout": {"kind": "expval", "wires": "ancilla"}},
}
HEADS = [{"kind": "none"}, {"kind": "softmax"}] + [{"kind": "scale", "init": s, "learn": False} for s in (3.0, -0.5)]


def spec_of(readout: str, head: dict[str, Any], wires: int = 2) -> Spec:
    base = {"qcnn": 1, "name": "floor", "wires": wires, "embedding": {"kind": "amplitude"}}
    return Spec.model_validate({**base, **READOUTS[readout], "head": head})


def states(wires: int) -> torch.Tensor:
    """Every even superposition of basis states, then random states: rows of amplitudes."""
    even = torch.tensor([row for row in product((0.0, 1.0), repeat=2**wires) if any(row)], dtype=torch.float64)
    return torch.cat([even, torch.randn(200, 2**wires, generator=torch.manual_seed(0), dtype=torch.float64)])


@pytest.mark.parametrize("head", HEADS, ids=lambda head: "-".join(map(str, head.values())))
@pytest.mark.parametrize("readout", READOUTS)
def test_no_state_is_below_the_floor_and_one_reaches_it(readout: str, head: dict[str, Any]) -> None:
    spec = spec_of(readout, head)
    model = build_model(spec, dtype=torch.float64)
    outputs = model(states(spec.wires)).detach()
    floor = head_floor(readable_outputs(spec, lower(spec)), spec.head)
    for label in range(outputs.shape[1]):
        losses = cross_entropy(outputs, torch.full((len(outputs),), label), reduction="none")
        assert losses.min().item() == pytest.approx(floor, abs=1e-12)  # rounding of double precision


def test_of_several_readouts_and_circuits_no_state_is_below_the_floor_and_outputs_are_within_their_range() -> None:
    base = {"qcnn": 1, "name": "floor", "wires": 2, "embedding": {"kind": "amplitude"}}
    first, second = ({"kind": "probs", "wires": [wire]} for wire in (0, 1))
    both = Spec.model_validate({**base, "readout": [first, second]})
    apart = Spec.model_validate({**base, "readout": first, "branches": {"a": {}, "b": {"readout": second}}})
    for spec in (both, apart):
        outputs = build_model(spec, dtype=torch.float64)(states(2)).detach()
        found = joined([readable_outputs(branch, lower(branch)) for branch in branch_specs(spec).values()])
        assert (found.count, found.low, found.high, found.total) == (4, 0, 1, 2)
        assert (outputs.min(), outputs.max()) == (pytest.approx(0, abs=1e-12), pytest.approx(1, abs=1e-12))
        for label in range(4):
            losses = cross_entropy(outputs, torch.full((len(outputs),), label), reduction="none")
            assert head_floor(found, spec.head) < losses.min() < head_floor(found, spec.head) + 0.02


def test_a_learned_scale_has_no_floor_and_guessing_is_the_logarithm_of_the_classes() -> None:
    spec = spec_of("probabilities", {"kind": "scale"})
    assert head_floor(readable_outputs(spec, lower(spec)), spec.head) == 0
    assert chance(readable_outputs(spec, lower(spec))) == pytest.approx(1.386294, abs=1e-6)


@pytest.mark.parametrize(
    ("readout", "head", "published"),
    [("inverted ancillas", "softmax", 1.2462), ("flipped ancillas", "none", 0.341)],
)
def test_floors_are_those_computed_for_the_published_readout(readout: str, head: str, published: float) -> None:
    spec = spec_of(readout, {"kind": head})
    assert head_floor(readable_outputs(spec, lower(spec)), spec.head) == pytest.approx(published, abs=3e-4)
