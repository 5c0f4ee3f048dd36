"""Files of the wrong kind, and what the way through the compiler imports."""

from __future__ import annotations

import subprocess
import sys
from itertools import permutations
from pathlib import Path

import pytest

import qcnn_compiler as qc

ROOT = Path(__file__).parents[1]


FILES = {
    "an architecture": ("hur/su4.yaml", qc.load_spec),
    "training settings": ("training/quick.yaml", qc.load_training),
    "evaluation settings": ("evaluation/noisy.yaml", qc.load_evaluation),
}


@pytest.mark.parametrize(("held", "wanted"), [*permutations(FILES, 2)])
def test_a_file_of_one_kind_is_not_taken_for_one_of_another(held: str, wanted: str) -> None:
    file, load = FILES[held][0], FILES[wanted][1]
    with pytest.raises(qc.SpecError, match=f"this file holds {held}, not {wanted} .*QC0210]\n  help: give it"):
        load(ROOT / "specs" / file)


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
