from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings

import qcnn_compiler as qc
from qcnn_compiler.backends import choice, engine, kernel, kernel_load, kernel_threads
from qcnn_compiler.backends.executor import build_executor
from qcnn_compiler.backends.kernel import build_kernel
from qcnn_compiler.backends.prepared import build_prepared
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.gates.expression import FUNCTIONS, Binary, Call, Feature, Number, WeightRef
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Diagonal, Expval, Op, PauliTerm, Probs, Weight
from qcnn_compiler.passes import run_passes
from qcnn_compiler.passes.readout import mixture_left
from tests.backends.test_executor import DTYPES, WORDS
from tests.circuits import aws, z
from tests.oracle import TOLERANCE, Sample, sample, values_and_gradients
from tests.strategies import circuits

SPECS = sorted(p for p in Path("specs").rglob("*.yaml") if p.read_text().find("\nqcnn:") >= 0)
HALF_TURNS = [0.0, torch.pi / 2, torch.pi, -2 * torch.pi]


def difference(circuit: Circuit, dtype: torch.dtype, inputs: Sample | None = None) -> float:
    """Return the largest difference between kernel and torch executor, in values and gradients."""
    inputs = inputs or sample(circuit)
    expected = values_and_gradients(build_executor(circuit, torch.complex128), inputs, torch.float64)
    found = values_and_gradients(build_prepared(circuit, dtype), inputs, dtype.to_real())
    return max(float((a - b).abs().max()) for a, b in zip(found, expected, strict=True) if a.numel())


def ladder(wires: int, readout=None, angle=lambda i: WeightRef("w", i)) -> Circuit:
    """Return a circuit whose blocks reach every wire, with two samples' worth of features as amplitudes."""
    ops = [Op("RY", (w,), (angle(w),), layer=0, edge=w) for w in range(wires)]
    ops += [Op("IsingXX", (a, (a + 3) % wires), (angle(a),), layer=1, edge=a) for a in range(wires)]
    ops += [Op("RX", (a - 1,), (angle(a),), (a,), layer=2, edge=a) for a in range(1, wires)]
    start = Amplitude((wires - 1, 0), 3, 0.5)
    return Circuit(wires, wires, 3, (Weight("w", (wires,)),), tuple(ops), readout or z(*range(wires)), start)


@DTYPES
@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_kernel_and_torch_agree_on_every_shipped_spec(path, dtype):
    for circuit in qc.compile_branches(qc.load_spec(path)).values():
        assert difference(run_passes(circuit), dtype) < TOLERANCE[dtype]


def test_there_are_shipped_specs():
    assert len(SPECS) > 5


@given(circuits().filter(lambda circuit: mixture_left(circuit) is None))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_kernel_and_torch_agree_on_random_circuits_in_double_precision(circuit):
    assert difference(circuit, torch.complex128, sample(circuit, batch=9)) < TOLERANCE[torch.complex128]


@given(circuits().map(run_passes).filter(lambda circuit: mixture_left(circuit) is None))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_kernel_and_torch_agree_on_random_circuits_in_single_precision(circuit):
    assert difference(circuit, torch.complex64) < TOLERANCE[torch.complex64]


@pytest.mark.parametrize("angle", HALF_TURNS)
def test_kernel_and_torch_agree_where_sines_and_cosines_vanish(angle):
    circuit = run_passes(aws())
    inputs = sample(circuit)
    still = Sample(inputs.features, {n: torch.full_like(t, angle) for n, t in inputs.weights.items()})
    assert difference(circuit, torch.complex128, still) < 1e-10


@pytest.mark.parametrize("of", [WeightRef("w", 0), Feature(0)], ids=["weight", "feature"])
def test_every_function_and_operator_of_angles_is_differentiated(of):
    small = Binary("/", of, Number(2.0))
    angles = [Call(function, small) for function in FUNCTIONS]
    angles += [Binary(op, small, Number(3.0)) for op in ("+", "-", "*", "/", "**")]
    angles += [Binary(op, Binary("+", small, Number(1.0)), WeightRef("w", 1)) for op in ("+", "-", "*", "/")]
    weights = {"w": torch.tensor([0.7, 0.4], dtype=torch.float64)}
    for angle in angles:
        circuit = Circuit(1, 1, 1, (Weight("w", (2,)),), (Op("RX", (0,), (angle,)),), WORDS_OF_ONE)
        inputs = Sample(torch.tensor([[0.3], [0.9]], dtype=torch.float64), weights)
        assert difference(circuit, torch.complex128, inputs) < 1e-10, angle


WORDS_OF_ONE = Expval((PauliTerm(1, (("Z", 0),)), PauliTerm(-1, (("Y", 0),))))
READOUTS = [
    Probs((2, 0)),
    Diagonal((1, 6), ((0.5, 0, -1, 2), (1, 1, 0, 0))),
    WORDS,
    Expval((PauliTerm(-1, (("Y", 6), ("Y", 2), ("X", 4))), PauliTerm(1, (("Y", 5), ("Z", 6))))),
]


@pytest.mark.parametrize("readout", READOUTS, ids=str)
@pytest.mark.parametrize("batch", [1, 2, 4, 8, 33])
@pytest.mark.parametrize("per_sample", [False, True], ids=["shared", "per sample"])
def test_wires_may_take_the_place_of_samples(batch, readout, per_sample, monkeypatch):
    monkeypatch.setattr(kernel, "FULL_ROWS", 3)
    angle = (lambda i: Binary("*", WeightRef("w", i), Feature(i % 3))) if per_sample else (lambda i: WeightRef("w", i))
    circuit = ladder(7, readout, angle)
    inputs = sample(circuit, batch=batch)
    assert build_kernel(circuit, torch.complex128).frame(1).layout.permutes
    for dtype, tolerance in TOLERANCE.items():
        assert difference(circuit, dtype, inputs) < tolerance


def test_operations_on_many_wires_agree():
    mixed = tuple(Op("RY", (w,), (WeightRef("w", w),)) for w in range(6))
    many = (Op("RX", (2,), (WeightRef("w", 0),), (0, 1, 3, 4, 5)), Op("X", (5,), (), (2, 0)))
    circuit = Circuit(6, 6, 1, (Weight("w", (6,)),), mixed + many + mixed, z(2, 5))
    assert difference(circuit, torch.complex128) < 1e-10


@pytest.mark.parametrize("batch", [0, 1, 33])
def test_each_sample_of_a_batch_gets_what_it_gets_alone(batch):
    circuit = run_passes(aws())
    inputs = sample(circuit, batch=batch)
    run = build_kernel(circuit, torch.complex128)
    alone = [run(features[None], inputs.weights) for features in inputs.features]
    expected = torch.cat(alone) if alone else torch.empty(0, 4, dtype=torch.float64)
    torch.testing.assert_close(run(inputs.features, inputs.weights), expected, rtol=0, atol=0)


def test_an_empty_batch_has_gradients_of_zero():
    inputs = sample(aws(), batch=0)
    for tensor in values_and_gradients(build_kernel(run_passes(aws())), inputs, torch.float32):
        assert not tensor.any()


def test_memory_need_not_be_contiguous():
    circuit = run_passes(aws())
    inputs = sample(circuit, batch=4)
    strided = Sample(inputs.features.T.contiguous().T, {n: t.T.contiguous().T for n, t in inputs.weights.items()})
    assert not strided.features.is_contiguous()
    run = build_kernel(circuit, torch.complex128)
    for found in (values_and_gradients(lambda x, w: run(x, w).T, s, torch.float64) for s in (inputs, strided)):
        expected = values_and_gradients(lambda x, w: run(x, w).T.contiguous(), inputs, torch.float64)
        for a, b in zip(found, expected, strict=True):
            torch.testing.assert_close(a, b, rtol=0, atol=0)


def test_gradients_in_weights_and_features_pass_gradcheck():
    ops = (
        Op("RY", (0,), (Feature(0),)),
        Op("Rot", (1,), (WeightRef("w", 0), Feature(1), Binary("*", WeightRef("w", 1), WeightRef("w", 2)))),
        Op("IsingYY", (0, 2), (Binary("+", WeightRef("w", 2), Number(0.3)),), (1,)),
        Op("RX", (1,), (WeightRef("w", 0),), (2,)),
    )
    circuit = Circuit(3, 3, 5, (Weight("w", (3,)),), ops, WORDS, Amplitude((0, 1, 2), 5, 0.5))
    inputs = sample(circuit, batch=2)
    run = build_kernel(run_passes(circuit), torch.complex128)
    leaves = (inputs.features.requires_grad_(), inputs.weights["w"].requires_grad_())
    assert torch.autograd.gradcheck(lambda x, w: run(x, {"w": w}), leaves)


def test_backward_may_run_twice_on_one_forward():
    circuit = run_passes(aws())
    inputs = sample(circuit)
    leaves = [t.float().requires_grad_() for t in inputs.weights.values()]
    loss = build_kernel(circuit)(inputs.features, dict(zip(inputs.weights, leaves, strict=True))).sum()
    first, second = (torch.autograd.grad(loss, leaves, retain_graph=True) for _ in range(2))
    assert all(torch.equal(a, b) for a, b in zip(first, second, strict=True))


def test_the_number_of_threads_changes_no_bit(monkeypatch):
    monkeypatch.setattr(kernel_threads, "SMALL", 0)
    circuit = run_passes(aws())
    inputs = sample(circuit, batch=100)
    found = []
    for threads in (1, 2, 3):
        monkeypatch.setattr(torch, "get_num_threads", lambda count=threads: count)
        found.append(values_and_gradients(build_kernel(circuit), inputs, torch.float32))
    for others in found[1:]:
        assert all(torch.equal(a, b) for a, b in zip(found[0], others, strict=True))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda x: x[:, :-1], "must have 256 features, but has 255"),
        (lambda x: x[0], "must have 256 features"),
        (lambda x: x.index_fill(0, torch.tensor([2]), torch.nan), "sample 2 holds NaN or infinity"),
        (lambda x: x.index_fill(0, torch.tensor([1]), torch.inf), "sample 1 holds NaN or infinity"),
        (lambda x: x.index_fill(0, torch.tensor([1]), 0.0), "which is 0 for sample 1"),
    ],
)
def test_unusable_features_are_refused_with_the_sample_named(change, message):
    inputs = sample(aws())
    if message == "must have 256 features":
        inputs = Sample(inputs.features[:, :3], inputs.weights)
    with pytest.raises(UserError, match=message):
        build_kernel(run_passes(aws()))(change(inputs.features.float()), inputs.weights)


def test_features_that_are_angles_must_be_finite():
    circuit = Circuit(1, 1, 2, (), (Op("RX", (0,), (Feature(0),)),), z(0))
    with pytest.raises(UserError, match="sample 1 holds NaN or infinity"):
        build_kernel(circuit)(torch.tensor([[0.1, 0.2], [0.1, torch.inf]]), {})


def test_the_engine_is_the_kernel_on_the_cpu_and_torch_elsewhere():
    assert choice.engine_name(aws()) == "kernel"
    assert choice.engine_name(aws(), engine="torch") == "torch"
    assert choice.engine_name(aws(), "cuda:0") == "torch"
    wide = Circuit(7, 7, 1, (), (Op("X", (0,), (), tuple(range(1, 7))),), z(0))
    assert choice.engine_name(wide) == "torch"


def test_without_llvmlite_torch_gives_the_same_outputs(monkeypatch):
    circuit = run_passes(aws())
    inputs = sample(circuit)
    with_llvmlite = engine.choose_engine(circuit, torch.complex128, torch.device("cpu"))
    monkeypatch.setattr(choice, "find_spec", lambda _: None)
    without = engine.choose_engine(circuit, torch.complex128, torch.device("cpu"))
    assert type(with_llvmlite) is not type(without)
    expected, found = (values_and_gradients(run, inputs, torch.float64) for run in (with_llvmlite, without))
    for a, b in zip(expected, found, strict=True):
        torch.testing.assert_close(a, b, rtol=0, atol=1e-12)  # rounding of some hundred operations


@pytest.mark.parametrize(
    ("name", "device", "message"),
    [("gpu", "cpu", "must be one of auto, kernel, torch, but is `gpu`"), ("kernel", "cuda", "parameters are on cuda")],
)
def test_an_engine_that_cannot_run_is_refused(name, device, message):
    with pytest.raises(UserError, match=message):
        engine.choose_engine(aws(), torch.complex64, torch.device(device), name)


def test_llvmlite_is_imported_with_the_first_kernel_and_numba_never():
    lines = (
        "import sys, qcnn_compiler as qc",
        "circuit = qc.compile_spec(qc.load_spec('specs/aws/multiclass.yaml'))",
        "layer = qc.QCNNLayer(circuit)",
        "assert 'llvmlite' not in sys.modules",
        "layer(__import__('torch').ones(1, 256))",
        "assert 'llvmlite' in sys.modules and 'numba' not in sys.modules",
    )
    subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True)


@pytest.fixture
def kernel_cache(tmp_path, monkeypatch):
    monkeypatch.setenv(kernel_load.CACHE, str(tmp_path / "cache"))
    return tmp_path / "cache"


def outputs_of_a_new_process(cache: Path) -> str:
    lines = (
        "import torch, qcnn_compiler as qc",
        "circuit = qc.compile_spec(qc.load_spec('specs/patterns/until_wires.yaml'))",
        "layer = qc.QCNNLayer(circuit, init=torch.nn.init.ones_)",
        "print(layer(torch.ones(1, 256)).tolist())",
    )
    environment = {**os.environ, kernel_load.CACHE: str(cache)}
    found = subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True, capture_output=True, env=environment)
    return found.stdout.decode()


def test_machine_code_is_kept_and_a_damaged_file_is_made_anew(kernel_cache):
    first = outputs_of_a_new_process(kernel_cache)
    (kept,) = kernel_cache.iterdir()
    code = kept.read_bytes()
    assert outputs_of_a_new_process(kernel_cache) == first
    kept.write_bytes(code[:-1] + bytes([code[-1] ^ 255]))
    assert outputs_of_a_new_process(kernel_cache) == first
    assert kept.read_bytes() == code


def test_the_kernel_runs_where_no_cache_can_be_written(tmp_path):
    (tmp_path / "file").write_text("in the way of a directory")
    assert outputs_of_a_new_process(tmp_path / "file") == outputs_of_a_new_process(tmp_path / "cache")
