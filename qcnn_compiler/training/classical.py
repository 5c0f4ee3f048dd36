"""Classical models as modules, trained by the trainer that circuits share."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from torch import Tensor, nn
from torch.nn import functional

from qcnn_compiler.data.preprocess import PreparedData
from qcnn_compiler.training.baselines import Baseline
from qcnn_compiler.training.recipe import DTYPES, seed_everything
from qcnn_compiler.training.run import Run, create_run, describe
from qcnn_compiler.training.settings import TrainingSpec
from qcnn_compiler.training.trainer import train
from qcnn_compiler.versioning.registry import find_run


class UnitNorm(nn.Module):
    """Scale each row of features to length 1, as an amplitude embedding does."""

    def forward(self, features: Tensor) -> Tensor:
        """Return features (B, n) of L2 norm 1; a row of zeros stays as it is."""
        return functional.normalize(features)


def build_classical(baseline: Baseline) -> nn.Module:
    """Return the untrained model of a baseline, features (B, n) to logits (B, classes)."""
    if not baseline.hidden:
        return nn.Sequential(UnitNorm(), nn.Linear(baseline.features, baseline.classes))
    hidden = (nn.Linear(baseline.inputs, baseline.hidden), nn.ReLU(), nn.Linear(baseline.hidden, baseline.classes))
    if not baseline.sides or not baseline.grid:
        return nn.Sequential(*hidden)
    return nn.Sequential(nn.Unflatten(1, baseline.sides), nn.AdaptiveAvgPool2d(baseline.grid), nn.Flatten(), *hidden)


def train_classical(
    root: Path, baseline: Baseline, settings: TrainingSpec, data: PreparedData, report: Callable[[str], None]
) -> None:
    """Train a baseline in a run of its own below a folder, or continue the one that was stopped.

    Raises:
        UserError: another process trains it now, or it cannot be trained or written.
    """
    seed_everything(settings.seed)
    model, identity = build_classical(baseline).to(DTYPES[settings.dtype]), {"spec_id": baseline.spec_id}
    manifest = describe(model, settings, data, identity=identity, spec_name=baseline.name, kind="classical")
    known = find_run(root, manifest.run_id)
    files = {"baseline.json": json.dumps(asdict(baseline)), "training.yaml": settings.model_dump_json(indent=2)}
    run = Run(known[0].path) if known else create_run(root, manifest, files)
    report(f"training {run.path}")
    train(model, settings, data, run, identity=identity, resume=True, report=lambda _: None)
