from pathlib import Path

import pytest

from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.pipeline import compile_spec, load_spec

SPEC = """\
qcnn: 1
name: tiny
wires: 3
embedding: {kind: amplitude}
layers:
  - {kind: conv, template: su4, wiring: ring, weights: per_edge}
  - {kind: pool, template: crz_crx, wiring: pairs, keep: [0, 2]}
readout: {kind: expval, wires: WIRES}
"""


def circuit_with(folder: Path, wires: str) -> Circuit:
    (folder / "tiny.yaml").write_text(SPEC.replace("WIRES", wires))
    return compile_spec(load_spec(folder / "tiny.yaml"))


@pytest.fixture
def circuit(tmp_path: Path) -> Circuit:
    """Three wires, two outputs."""
    return circuit_with(tmp_path, "active")


@pytest.fixture
def single_output(tmp_path: Path) -> Circuit:
    return circuit_with(tmp_path, "[0]")
