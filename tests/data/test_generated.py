"""Computed data sets: ground states against PennyLane's Hamiltonians, samples against what their sources say."""

from __future__ import annotations

from functools import reduce
from operator import matmul

import numpy as np
import pennylane as qml
import pytest

import qcnn_compiler as qc
from qcnn_compiler.commands.setup import overridden
from qcnn_compiler.data.datasets import DATASETS
from qcnn_compiler.data.generated import GENERATORS, cluster_excitation, cluster_ising, ground_states, lines
from qcnn_compiler.data.images import load_images
from qcnn_compiler.data.preprocess import PreparedData, prepare
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.model import build_model
from qcnn_compiler.pipeline import load_training
from qcnn_compiler.training.checks import check_fit
from qcnn_compiler.training.settings import DataSettings, TrainingSpec, problems

COMPUTED = [name for name, row in DATASETS.items() if row.origin == "generated"]


def hamiltonian(h1: float, h2: float) -> np.ndarray:
    terms = [-(qml.Z(i - 1) @ qml.X(i) @ qml.Z(i + 1)) for i in range(1, 8)]
    terms += [-h1 * qml.X(i) for i in range(9)]
    terms += [-h2 * (qml.X(i) @ qml.X(i + 1)) for i in range(8)]
    return np.real(qml.matrix(qml.sum(*terms), wire_order=range(9)))


@pytest.mark.parametrize(("h1", "h2"), [(0.005, 0.0), (0.5, 0.2), (1.3, 0.0), (0.5, 0.8)])
def test_a_ground_state_has_the_lowest_energy_of_all(h1: float, h2: float) -> None:
    (state,) = ground_states(np.array([h1]), np.array([h2]))
    matrix = hamiltonian(h1, h2)
    energy = state @ matrix @ state / (state @ state)
    assert energy == pytest.approx(np.linalg.eigvalsh(matrix)[0], abs=1e-6)  # amplitudes have six decimals
    assert state[0] > 0


@pytest.mark.parametrize("first", [0, 1])
def test_a_ground_state_is_even_in_x_on_every_second_site(first: int) -> None:
    flips = qml.matrix(reduce(matmul, (qml.X(i) for i in range(first, 9, 2))), wire_order=range(9)).real
    states = ground_states(np.array([1e-4, 0.5]), np.array([0.0, 0.3]))
    np.testing.assert_allclose(states @ flips, states, atol=1e-6)


def test_string_order_falls_through_the_transition_on_both_lines() -> None:
    train, train_labels, test, test_labels = cluster_ising()
    string = qml.Z(0) @ qml.X(1) @ qml.X(3) @ qml.X(5) @ qml.X(7) @ qml.Z(8)
    matrix = qml.matrix(string, wire_order=range(9)).real
    for states, labels in ((train, train_labels), (test, test_labels)):
        order = np.einsum("bi,ij,bj->b", states, matrix, states)
        assert np.all(np.diff(order) < 1e-4)
        assert np.mean(labels == (order > 0.18)) > 0.97  # one threshold nearly fits the transitions of both lines


def test_an_excitation_is_one_angle_beyond_a_quarter_of_a_turn() -> None:
    features, labels = (np.concatenate(parts) for parts in (cluster_excitation()[::2], cluster_excitation()[1::2]))
    assert features.shape == (160, 8)
    assert np.array_equal((features != 0).sum(axis=1), np.ones(160))
    assert np.array_equal((features != 0).sum(axis=0), np.full(8, 20))
    assert np.array_equal(labels, np.abs(features).max(axis=1) > np.pi / 2)


def test_a_line_is_two_bright_pixels_of_one_row_or_of_one_column() -> None:
    features, labels = (np.concatenate(parts) for parts in (lines()[::2], lines()[1::2]))
    for image, label in zip(features.reshape(-1, 2, 4), labels, strict=True):
        (row, column), (other_row, other_column) = np.argwhere(image == np.pi / 2)
        assert (other_row - row, other_column - column) == ((1, 0) if label else (0, 1))
        assert np.sort(image.ravel())[-3] <= np.pi / 4


def prepared(name: str) -> PreparedData:
    return prepare(load_images(name), DataSettings.model_validate({"dataset": name, "validation": 0.25}), seed=0)


@pytest.mark.parametrize("name", COMPUTED)
def test_a_computed_set_is_prepared_as_it_is_and_the_same_each_time(name: str) -> None:
    data, again = prepared(name), prepared(name)
    train, _, test, test_labels = GENERATORS[DATASETS[name].source]()
    assert data.digest == again.digest
    assert data.test.features.shape[1:] == DATASETS[name].image
    assert np.array_equal(data.test.features.numpy(), test.astype(np.float32))
    assert np.array_equal(data.test.labels.numpy(), test_labels)
    assert len(data.train) == 3 * len(data.validation) == 3 * len(train) / 4
    assert {0, 1} == set(data.train.labels.tolist()) == set(data.validation.labels.tolist())


def test_the_table_and_the_generators_list_the_same_sets() -> None:
    assert [DATASETS[name].source for name in COMPUTED] == list(GENERATORS)


@pytest.mark.parametrize("change", [{"image_size": 8}, {"pixel_range": [-1.0, 1.0]}])
def test_settings_of_images_are_refused_for_computed_sets(change: dict[str, object]) -> None:
    value = {"qcnn_training": 1, "name": "t", "epochs": 1, "data": {"dataset": "lines", **change}}
    ((path, message, hint),) = problems(TrainingSpec.model_validate(value))
    assert path == ("data", *change)
    assert "would have no effect" in message
    assert hint == f"remove `{''.join(change)}`"


def test_a_recipe_for_other_classes_is_refused_with_the_data_set_named() -> None:
    recipe = load_training("specs/training/quick.yaml")
    with pytest.raises(UserError, match=r"0 to 1 in `lines`, but is 2\. Give a recipe that suits"):
        overridden(recipe, {"dataset": "lines"})


def test_a_model_of_another_size_is_refused_in_words_that_name_no_image() -> None:
    model = build_model(qc.load_spec("specs/aws/multiclass.yaml"))
    with pytest.raises(UserError, match="as many features as the model, 256, but this generated set has 512"):
        check_fit(model, prepared("cluster-ising"))
