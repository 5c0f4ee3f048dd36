"""What ours and PennyLane's engines compute when they are timed is what they promise."""

import numpy as np
import pytest
import torch
from torch.nn import functional

from qcnn_compiler.backends.qnode import to_qnode
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.timing import builders
from qcnn_compiler.timing.engines import CPU_ENGINES, REFERENCE
from qcnn_compiler.timing.job import Engine, Job, Work, draw_data

SINGLE = 1e-5  # a hundred roundings of float32


def work_of(engine: Engine, job: Job) -> Work:
    work: Work = getattr(builders, engine.builder.partition(":")[2])(job, **engine.options)
    return work


def expected(job: Job, count: int) -> tuple[torch.Tensor, list[torch.Tensor]]:
    """Outputs and gradients by the QNode in double precision, without any layer."""
    data = draw_data(job)
    weights = {name: torch.tensor(values, requires_grad=True) for name, values in data.weights.items()}
    outputs = torch.stack(to_qnode(job.circuit)(torch.tensor(data.features[:count]), **weights), dim=-1)
    labels = torch.tensor(data.labels[:count])
    single = job.circuit.num_outputs == 1
    loss = functional.mse_loss(outputs[:, 0], labels * 1.0) if single else functional.cross_entropy(outputs, labels)
    return outputs.detach(), list(torch.autograd.grad(loss, list(weights.values())))


@pytest.mark.parametrize("engine", [*CPU_ENGINES, REFERENCE], ids=lambda engine: engine.name)
@pytest.mark.parametrize("outputs", ["circuit", "single_output"])
def test_every_engine_trains_and_infers_as_the_qnode_does(
    engine: Engine, outputs: str, request: pytest.FixtureRequest
) -> None:
    job = Job(request.getfixturevalue(outputs), samples=5)
    work = work_of(engine, job)
    values, gradients = expected(job, 3)
    tolerance = 1e-10 if engine is REFERENCE else SINGLE
    np.testing.assert_allclose(work.to_numpy(work.infer(3)), values, atol=tolerance)
    for found, gradient in zip(work.train(3), gradients, strict=True):
        np.testing.assert_allclose(work.to_numpy(found), gradient, atol=tolerance)


def test_a_frozen_engine_infers_with_the_weights_of_the_job(circuit: Circuit) -> None:
    job = Job(circuit, samples=5)
    for engine in ("kernel", "torch"):
        work = builders.frozen(job, engine=engine)
        np.testing.assert_allclose(work.to_numpy(work.infer(5)), expected(job, 5)[0], atol=SINGLE)


def test_data_are_the_same_for_the_same_seed(circuit: Circuit) -> None:
    first, again, other = (draw_data(Job(circuit, 4, seed)) for seed in (0, 0, 1))
    np.testing.assert_array_equal(first.features, again.features)
    assert not np.array_equal(first.features, other.features)
    assert first.weights.keys() == circuit.weight_shapes.keys()


def test_a_gpu_that_is_not_there_is_said_to_be_missing(circuit: Circuit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(UserError, match="no CUDA device here"):
        builders.ours(Job(circuit, 2), engine="torch", place="cuda")
