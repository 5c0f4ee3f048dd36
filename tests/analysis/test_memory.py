"""Estimates of memory against what processes take."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from qcnn_compiler.analysis.memory import Use, fitting_wires, largest_batch, part_size, sizes, step_bytes
from qcnn_compiler.passes import run_passes
from tests.analysis.measure_memory import CASES, circuit
from tests.circuits import aws

ENGINES = pytest.mark.parametrize("engine", ["kernel", "torch"])
SMALL = 2 << 20  # the coming and going of the interpreter, and of free pages that it already has


@pytest.mark.skipif(sys.platform != "linux", reason="peaks are read from /proc")
@ENGINES
def test_estimates_are_within_a_factor_of_two_of_the_measured_peak(engine: str) -> None:
    command = [sys.executable, "-m", "tests.analysis.measure_memory", engine]
    environment = os.environ | {"MALLOC_MMAP_THRESHOLD_": "65536", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(found) == 4 * len(CASES) + 1
    for line in found:
        assert line["estimate"] <= 2 * line["measured"] + SMALL, line
        assert line["measured"] <= 2 * line["estimate"] + SMALL, line
    assert sum(line["measured"] > 2 * SMALL for line in found) > len(CASES), "most are large enough to tell"


@ENGINES
@pytest.mark.parametrize("training", [True, False])
def test_the_largest_batch_fits_and_one_more_sample_does_not(engine: str, training: bool) -> None:
    size, use = sizes(run_passes(aws()), engine), Use(engine, 4, training)
    for limit in (3 * 10**6, 10**9):
        most = largest_batch(size, limit, use)
        assert step_bytes(size, most, use) <= limit < step_bytes(size, most + 1, use)


@pytest.mark.parametrize(("batch", "fitting", "part"), [(10, 10, 10), (11, 10, 8), (100, 63, 32), (5, 1, 1), (5, 0, 0)])
def test_parts_are_the_batch_or_a_power_of_two_that_fits(batch: int, fitting: int, part: int) -> None:
    assert part_size(batch, fitting) == part


@ENGINES
def test_memory_does_not_grow_with_depth_beyond_the_matrices(engine: str) -> None:
    shallow, deep = (
        sizes(run_passes(circuit(10, 32, *case[2:3], case[3][:1] * depth, case[4])), engine)
        for case, depth in ((CASES[2], 2), (CASES[2], 50))
    )
    assert deep.shared > 10 * shallow.shared
    use = Use(engine)
    assert step_bytes(deep, 256, use) < 3 * step_bytes(shallow, 256, use)


@ENGINES
def test_the_wires_that_fit_take_at_most_the_limit(engine: str) -> None:
    size, use = sizes(run_passes(aws()), engine), Use(engine)
    assert fitting_wires(size, step_bytes(size, 1, use) - 1, use) == 7
    assert fitting_wires(size, 1, use) == 0
