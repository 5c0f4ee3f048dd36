"""A small share of `make agreement`, the same each time, and what it does when an engine is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
import torch
from ruamel.yaml import YAML

from qcnn_compiler.backends.executor import build_executor

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
SPECS = 40


@pytest.fixture
def agreement() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(BENCHMARKS)  # benchmarks are scripts
        threads = torch.get_num_threads()
        yield import_module("agreement")
        torch.set_num_threads(threads)


def test_engines_agree_with_the_qnode_on_generated_specs(agreement: ModuleType) -> None:
    found = agreement.run(SPECS, 0)
    assert not found.failure, found.failure
    assert found.counts["specs"] > SPECS // 2
    seen = [f"weights {kind}" for kind in agreement.WEIGHTS] + [f"batch {size}" for size in agreement.BATCHES]
    assert all(found.counts[name] for name in [*seen, *(f"features {layout}" for layout in agreement.LAYOUTS)])
    assert len(found.comparisons) == 2 * 2 * 3, "engines, precisions, and values or gradients in weights or features"
    assert agreement.table(found).count("gradients in features") == 4
    assert all(found.largest[key] > 0 for key in found.comparisons)


@pytest.mark.parametrize("wrong", ["values", "gradients in weights", "gradients in features"])
def test_a_disagreement_is_reported_with_the_spec_that_shows_it(
    wrong: str, agreement: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def slightly_wrong(circuit, dtype):
        right = build_executor(circuit, dtype)

        def run(features, weights):
            outputs = right(features, weights)
            moved = features.sum() + sum(w.sum() for w in weights.values())
            if wrong == "values":
                return outputs + 1e-4
            part = features.sum() if wrong.endswith("features") else moved - features.sum()
            ramp = torch.arange(1, outputs.numel() + 1).view_as(outputs)
            return outputs + 1e-3 * ramp * (part - torch.as_tensor(part).detach())

        return run

    monkeypatch.setattr(agreement, "ENGINES", {"torch": slightly_wrong})
    monkeypatch.setattr(agreement, "run_all", lambda count, first, _jobs: agreement.run(count, first))
    assert agreement.main(["--specs", "10"]) == 1
    shown = capsys.readouterr().out
    head, _, text = shown.partition("DISAGREEMENT: ")[2].partition("\n# ")
    assert head.startswith(f"torch, torch.complex64: {wrong} differ by ")
    how, _, spec = text.partition("\n")
    assert "seed: " in how
    assert agreement.compiled(YAML(typ="safe", pure=True).load(spec)) is not None
