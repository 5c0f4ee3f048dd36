from pathlib import Path
from typing import Any

import pytest
import torch

from qcnn_compiler.data.images import load_images
from qcnn_compiler.data.preprocess import prepare
from qcnn_compiler.training.baselines import Baseline, baselines_for, settings_of
from qcnn_compiler.training.classical import build_classical, train_classical
from qcnn_compiler.training.result import trainable_parameters
from qcnn_compiler.training.settings import DataSettings, TrainingSpec
from qcnn_compiler.versioning.registry import find_records
from tests.training.small import small_data, small_settings


def data_settings(**values: Any) -> DataSettings:
    return DataSettings.model_validate(values)


@pytest.mark.parametrize(
    "data",
    [
        data_settings(dataset="mnist-small"),
        data_settings(dataset="mnist-small", classes=[0, 1], image_size=[3, 5]),
        data_settings(dataset="mnist-small", image_size=1),
        data_settings(dataset="lines"),
        data_settings(dataset="cluster-ising"),
    ],
    ids=str,
)
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("parameters", [0, 30, 200, 5000])
def test_baselines_take_the_prepared_samples_and_give_one_number_per_class(
    data: DataSettings, channels: int, parameters: int
) -> None:
    channels = 1 if data.dataset in ("lines", "cluster-ising") else channels
    few = data.model_copy(update={"train_limit": 20, "test_limit": 5})
    prepared = prepare(load_images(data.dataset), few, 0, channels)
    for baseline in baselines_for(data, channels, parameters):
        outputs = build_classical(baseline)(prepared.test.features)
        assert outputs.shape == (5, len(prepared.class_names))


@pytest.mark.parametrize("parameters", [60, 197, 1000, 3000])
def test_the_mlp_has_about_as_many_parameters_as_asked_for(parameters: int) -> None:
    _, mlp = baselines_for(data_settings(dataset="mnist-small", classes=[0, 1, 2, 3]), 1, parameters)
    assert trainable_parameters(build_classical(mlp)) == pytest.approx(parameters, rel=0.15)


def test_logistic_regression_sees_what_an_amplitude_embedding_does() -> None:
    model = build_classical(Baseline(4, 2, (1, 2, 2)))
    features = torch.rand(3, 4)
    assert torch.allclose(model(features), model(7 * features), atol=1e-6)  # some roundings of numbers below 1


def test_baselines_are_trained_as_the_circuit_is_but_for_loss_and_learning_rate() -> None:
    for settings in (small_settings(loss="nll"), small_settings(schedule={"kind": "step", "every": 1, "factor": 0.5})):
        found = list(settings_of(settings))
        assert len({(s.optimizer.lr, getattr(s.schedule, "peak_lr", None)) for s in found}) == len(found) == 4
        for one in found:
            assert TrainingSpec.model_validate(one.model_dump()) == one
            assert (one.data, one.epochs, one.batch_size, one.seed) == (settings.data, 3, 16, 0)
            assert one.loss == "cross_entropy"
            assert one.schedule.kind == settings.schedule.kind


def test_a_baseline_is_a_run_like_others(tmp_path: Path) -> None:
    linear, mlp = baselines_for(small_settings().data, 1, 60)
    settings = list(settings_of(small_settings(epochs=15)))[2]
    for baseline in (linear, mlp):
        train_classical(tmp_path, baseline, settings, small_data(), lambda _: None)
    records = {record.spec_name: record for record in find_records(tmp_path)}
    assert set(records) == {"logistic regression", mlp.name}
    for record in records.values():
        assert (record.kind, record.status, record.task_id) == ("classical", "finished", small_data().task_id)
        assert record.parameters
        assert record.validation_accuracy
        assert record.validation_accuracy > 0.5  # chance is 0.33


def test_a_baseline_that_was_stopped_is_continued_in_its_run(tmp_path: Path) -> None:
    linear, _ = baselines_for(small_settings().data, 1, 60)
    settings = next(settings_of(small_settings()))
    train_classical(tmp_path, linear, settings, small_data(), lambda _: None)
    (finished,) = find_records(tmp_path)
    (finished.path / "result.json").unlink()
    train_classical(tmp_path, linear, settings, small_data(), lambda _: None)
    (again,) = find_records(tmp_path)
    assert again == finished
