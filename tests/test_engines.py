"""Executor and QNode agree on everything that we ship; for generated specs see `tests/benchmarks/test_agreement.py`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.lower import lower
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.templates import library
from tests.oracle import TOLERANCE, disagreement

ROOT = Path(__file__).parents[1]
SPECS = sorted(f for f in ROOT.glob("specs/**/*.yaml") if f.parent.name not in ("training", "evaluation"))
DTYPES = pytest.mark.parametrize("dtype", TOLERANCE, ids=str)

#: Trainable angles of the convolutions and pools as their sources count them.
PUBLISHED_COUNTS = {
    "su4": 15, "ttn": 2, "u5": 10, "u6": 10, "u9": 2, "u13": 6, "u14": 6, "u15": 4, "so4": 6,
    "vatan3": 3, "tfq15": 15, "ising15": 15, "ising9": 9, "rot_cnot": 6, "crz": 1, "qadence": 15,
    "equivariant_u2": 6, "equivariant_u4": 3,
    "crz_crx": 2, "crot": 3, "cnot_pool": 0, "cz_pool": 0, "measured_u3": 3, "measured_rot": 3, "crz_crx_swapped": 2,
    "vatan_pool": 3, "squlearn_pool": 2, "tfq_pool": 6, "x_pool": 0, "x_pool3": 0, "x_pool3_both": 0,
}  # fmt: skip


def compiled(value: dict[str, Any]) -> Circuit:
    return lower(check_spec(Spec.model_validate(value)))


@DTYPES
@pytest.mark.parametrize("file", SPECS, ids=[f"{f.parent.name}/{f.stem}" for f in SPECS])
def test_engines_agree_on_every_shipped_spec(file: Path, dtype: torch.dtype) -> None:
    for circuit in qc.compile_branches(qc.load_spec(file)).values():
        assert disagreement(circuit, dtype) < TOLERANCE[dtype]


@pytest.mark.parametrize("name", PUBLISHED_COUNTS)
def test_engines_agree_on_every_template_which_has_its_published_count(name: str) -> None:
    size = len(library()[name].wires)
    blocks = {"arity": size, "step": 1 if size == 4 else size}
    circuit = compiled(
        {
            "qcnn": 1,
            "name": "one-template",
            "wires": 6,
            "embedding": {"kind": "angle", "rotation": "Y"},
            "layers": [
                {"kind": "conv", "template": "so4", "wiring": "ring"},
                {"kind": "pool", "template": name, "wiring": {"cycle": blocks}, "keep": [1, 1 + size]},
                {"kind": "conv", "template": "so4", "wiring": "pairs"},
            ],
            "readout": {"kind": "expval", "observable": "X"},
        }
    )
    assert len(library()[name].parameters) == PUBLISHED_COUNTS[name]
    assert circuit.num_parameters == 12 + PUBLISHED_COUNTS[name]
    assert disagreement(circuit, torch.complex128) < TOLERANCE[torch.complex128]


def test_every_template_of_the_library_is_counted_above() -> None:
    assert PUBLISHED_COUNTS.keys() == library().keys()
