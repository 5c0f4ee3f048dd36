"""Files of the wrong kind, and what the way through the compiler imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import qcnn_compiler as qc

ROOT = Path(__file__).parents[1]


def test_training_settings_are_not_taken_for_an_architecture_or_the_reverse() -> None:
    with pytest.raises(qc.SpecError, match=r"this file holds training settings.*--with.*QC0210"):
        qc.load_spec(ROOT / "specs" / "training" / "quick.yaml")
    with pytest.raises(qc.SpecError, match=r"this file holds an architecture.*QC0210"):
        qc.load_training(ROOT / "specs" / "hur" / "su4.yaml")


def test_every_public_name_is_there_and_loads_nothing_before_it_is_asked_for() -> None:
    code = (
        "import sys, qcnn_compiler as qc; heavy = {'torch', 'pennylane', 'numpy', 'pydantic'} & sys.modules.keys();"
        "assert not heavy, heavy; qc.compile_spec(qc.load_spec('specs/aws/multiclass.yaml'));"
        "assert not {'torch', 'pennylane'} & sys.modules.keys(); assert qc.QCNNLayer;"
        "assert 'torch' in sys.modules; assert all(getattr(qc, name) for name in qc.__all__)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute `nothing`"):
        qc.nothing  # noqa: B018  # looking it up is the test
