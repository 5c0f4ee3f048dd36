"""Compare the kernel and the torch engine with the QNode on thousands of generated specs, and print one table.

    python benchmarks/agreement.py [--specs N] [--seed N] [--jobs N]

Each spec is drawn with weights (random, zero, multiples of pi/2), a batch of 1, 2, 3 or 5, and a layout of the features
in memory. The QNode runs it once, in double precision, as it is written; each engine runs it after the passes in both
precisions. Compared are outputs and the gradients in every weight and feature, relative to the largest entry where that
exceeds 1, to 1e-5 in complex64 and 1e-10 in complex128; `torch.autograd.gradcheck` looks at both engines as well.
The first disagreement is made as small as possible, printed as YAML with what it was run with, and ends the run
with exit code 1. The same seed draws the same specs.
"""

from __future__ import annotations

import argparse
import io
import os
import pathlib
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from dataclasses import dataclass, field
from math import pi
from multiprocessing import get_context
from typing import Any

import torch
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from torch import Tensor

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))  # the generator of specs is the tests' own

from qcnn_compiler.backends.choice import kernel_obstacle
from qcnn_compiler.backends.executor import build_executor
from qcnn_compiler.backends.prepared import build_prepared
from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.lower import lower
from qcnn_compiler.passes import run_passes
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from tests.oracle import TOLERANCE, Engine, Sample, qnode_engine, values_and_gradients
from tests.spec_strategies import specs

ENGINES = {"kernel": build_prepared, "torch": build_executor}
WEIGHTS = ("random", "zero", "quarter turns")
BATCHES = (1, 2, 3, 5)
LAYOUTS = ("contiguous", "transposed", "strided")
WIDEST = 14  # wires, one more for each measurement: the QNode keeps every state, 20 GB of them at 20 wires
SHARE = 50  # specs of one task: a task tells how it went when it ends
GRADCHECK = {"eps": 1e-6, "atol": 1e-6, "fast_mode": True}  # differences of 1e-6 know no more digits


@dataclass(frozen=True)
class Case:
    """A spec and what it is run with."""

    spec: dict[str, Any]
    weights: str
    batch: int
    layout: str
    seed: int


@dataclass
class Found:
    """What was compared: the number of specs by property, and the largest deviation by engine, precision and kind."""

    counts: Counter[str] = field(default_factory=Counter)
    comparisons: Counter[tuple[str, ...]] = field(default_factory=Counter)
    largest: dict[tuple[str, ...], float] = field(default_factory=dict)
    failure: str = ""

    def note(self, key: tuple[str, ...], deviation: float) -> None:
        """Add one comparison."""
        self.comparisons[key] += 1
        self.largest[key] = max(deviation, self.largest.get(key, 0.0))

    def add(self, other: Found) -> None:
        """Add what another process has found."""
        self.counts += other.counts
        self.comparisons += other.comparisons
        self.largest |= {key: max(value, self.largest.get(key, 0.0)) for key, value in other.largest.items()}
        self.failure = self.failure or other.failure


class Disagreement(Exception):
    """An engine does not agree with the QNode."""


CASES = st.builds(
    Case, specs(), st.sampled_from(WEIGHTS), st.sampled_from(BATCHES), st.sampled_from(LAYOUTS), st.integers(0, 2**16)
)


def compiled(value: dict[str, Any]) -> Circuit | None:
    """Return the circuit of a spec, or None where the rules refuse it."""
    try:
        return lower(check_spec(Spec.model_validate(value)))
    except SpecError:
        return None


def inputs_of(case: Case, circuit: Circuit) -> Sample:
    """Return features of either sign, none near zero as their norm divides, and weights as the case says.

    All of them are numbers that single precision has: what it lacks is no mistake of an engine.
    """
    generator = torch.Generator().manual_seed(case.seed)
    shape = (case.batch, circuit.features)
    signs = 1 - 2 * torch.randint(2, shape, generator=generator)
    features = signs * (0.1 + torch.rand(shape, generator=generator, dtype=torch.float64))
    weights = {name: _weights(case.weights, size, generator) for name, size in circuit.weight_shapes.items()}
    return Sample(features.float().double(), {name: tensor.float().double() for name, tensor in weights.items()})


def _weights(kind: str, shape: tuple[int, ...], generator: torch.Generator) -> Tensor:
    if kind == "zero":
        return torch.zeros(shape, dtype=torch.float64)
    if kind == "random":
        return 4 * pi * torch.rand(shape, generator=generator, dtype=torch.float64) - 2 * pi
    return torch.randint(-4, 5, shape, generator=generator).double() * (pi / 2)


def laid_out(engine: Engine, layout: str) -> Engine:
    """Return the engine called with features that lie in memory as `layout` says."""

    def run(features: Tensor, weights: Any) -> Tensor:
        if layout == "transposed":
            features = features.T.contiguous().T
        elif layout == "strided":
            features = torch.stack((features, -features), dim=-1)[..., 0]
        return engine(features, weights)

    return run


def compare(case: Case, circuit: Circuit, found: Found) -> None:
    """Note every deviation of both engines from the QNode.

    Raises:
        Disagreement: one is too large.
    """
    inputs = inputs_of(case, circuit)
    expected = values_and_gradients(qnode_engine(circuit), inputs, torch.float64)
    fused = run_passes(circuit)
    for name, build in ENGINES.items():
        if name == "kernel" and kernel_obstacle(fused):
            found.counts["not for the kernel"] += 1
            continue
        for dtype, tolerance in TOLERANCE.items():
            engine = laid_out(build(fused, dtype), case.layout)
            results = values_and_gradients(engine, inputs, dtype.to_real())
            for kind, ours, theirs in zip(_kinds(circuit), results, expected, strict=True):
                deviation = _deviation(ours, theirs)
                found.note((name, str(dtype).removeprefix("torch."), kind), deviation)
                if not deviation <= tolerance:
                    raise Disagreement(f"{name}, {dtype}: {kind} differ by {deviation:.1e}, more than {tolerance:.0e}")
        _gradcheck(name, laid_out(build(fused, torch.complex128), case.layout), inputs)
        found.counts[f"gradcheck {name}"] += 1


def _kinds(circuit: Circuit) -> Iterator[str]:
    yield from ("values", "gradients in features")
    yield from ("gradients in weights" for _ in circuit.weights)


def _deviation(ours: Tensor, theirs: Tensor) -> float:
    """Return the largest difference, relative to the largest entry where that exceeds 1."""
    if not ours.numel():
        return 0.0
    return float((ours - theirs).abs().max() / theirs.abs().max().clamp(min=1))


def _gradcheck(name: str, engine: Engine, inputs: Sample) -> None:
    names = list(inputs.weights)
    leaves = [tensor.clone().requires_grad_() for tensor in (inputs.features, *inputs.weights.values())]

    def outputs(features: Tensor, *weights: Tensor) -> Tensor:
        result = engine(features, dict(zip(names, weights, strict=True)))
        return result if result.requires_grad else result + 0 * features.sum()

    try:
        torch.autograd.gradcheck(outputs, leaves, **GRADCHECK)
    except RuntimeError as error:  # torch's `GradcheckError` is one
        raise Disagreement(f"{name}: gradcheck fails: {str(error).strip().splitlines()[0]}") from error


def run(count: int, number: int) -> Found:
    """Return what `count` specs, drawn from seed `number`, show."""
    torch.set_num_threads(1)
    found, last = Found(), []

    @seed(number)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        derandomize=False,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
        print_blob=False,
    )
    @given(CASES)
    def agree(case: Case) -> None:
        circuit = compiled(case.spec)
        if circuit is None:
            found.counts["refused"] += 1
            return
        if circuit.wires + sum(op.gate == "measure" for op in circuit.flat_ops) > WIDEST:
            found.counts[f"above {WIDEST} wires"] += 1
            return
        last[:] = [case]
        compare(case, circuit, found)
        found.counts.update(("specs", f"weights {case.weights}", f"batch {case.batch}", f"features {case.layout}"))

    try:
        agree()
    except Disagreement as error:
        found.failure = report(last[0], str(error))
    return found


def report(case: Case, reason: str) -> str:
    """Return what is needed to see a disagreement again."""
    text = io.StringIO()
    YAML().dump(case.spec, text)
    how = f"weights: {case.weights}; batch: {case.batch}; features: {case.layout}; seed: {case.seed}"
    return f"DISAGREEMENT: {reason}\n# {how}\n{text.getvalue()}"


def run_all(count: int, first: int, jobs: int) -> Found:
    """Return what is found in `jobs` processes, up to the first disagreement."""
    total = Found()
    shares = [min(SHARE, count - start) for start in range(0, count, SHARE)]
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        waiting = {pool.submit(run, share, 10_000 * first + i) for i, share in enumerate(shares)}
        while waiting and not total.failure:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for task in done:
                total.add(task.result())
        pool.shutdown(cancel_futures=True)
    return total


def table(found: Found) -> str:
    """Return the counts, then the comparisons and the largest deviation of each engine, precision and kind."""
    lines = [", ".join(f"{number:,} {name}" for name, number in sorted(found.counts.items()))]
    lines.append(f"{'engine':<8}{'precision':<12}{'of':<24}{'comparisons':>12}{'largest deviation':>20}")
    for key, number in sorted(found.comparisons.items()):
        lines.append(f"{key[0]:<8}{key[1]:<12}{key[2]:<24}{number:>12,}{found.largest[key]:>20.1e}")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--specs", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args(arguments)
    start = time.perf_counter()
    found = run_all(options.specs, options.seed, options.jobs)
    print(table(found))
    print(f"{time.perf_counter() - start:.0f} s with {options.jobs} processes")
    if found.failure:
        print(found.failure)
    return 1 if found.failure else 0


if __name__ == "__main__":
    sys.exit(main())
