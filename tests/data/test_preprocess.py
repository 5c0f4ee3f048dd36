from dataclasses import replace

import numpy as np
import pytest
import torch
from torchvision.transforms.v2 import functional

from qcnn_compiler.data import preprocess
from qcnn_compiler.data.datasets import PREPROCESS
from qcnn_compiler.data.images import load_images
from qcnn_compiler.data.preprocess import PreparedData, Split, permutation, prepare, prepared_features, to_features
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.settings import DataSettings


def made(seed: int = 0, **settings: object) -> PreparedData:
    return prepare(load_images("mnist-small"), DataSettings.model_validate({"dataset": "mnist-small"} | settings), seed)


def rows(split: Split) -> set[bytes]:
    return {row.numpy().tobytes() for row in split.features}


def test_all_classes_and_all_images_are_used_unless_limited() -> None:
    data = made()
    assert (len(data.train), len(data.validation), len(data.test)) == (5400, 600, 1000)
    assert data.train.features.shape == (5400, 256)
    assert data.class_names == tuple("0123456789")


def test_classes_become_labels_in_the_order_in_which_they_are_listed() -> None:
    data, images = made(classes=[7, 2]), load_images("mnist-small")
    chosen = [label for label in images.test_labels if label in (7, 2)]
    assert data.class_names == ("7", "2")
    assert data.test.labels.tolist() == [[7, 2].index(label) for label in chosen]
    assert data.train.labels.dtype == torch.int64


def test_limits_keep_the_first_images_of_the_chosen_classes() -> None:
    whole, limited = (made(classes=[1, 5], test_limit=limit) for limit in (None, 30))
    assert torch.equal(limited.test.features, whole.test.features[:30])
    assert len(made(train_limit=50, validation=0.2).train) == 40


def test_features_are_the_antialiased_image_row_by_row() -> None:
    images = torch.from_numpy(load_images("fashion-mnist-small").test_images[:9])
    features = to_features(images, (10, 6), [0.0, 1.0])
    expected = functional.resize(images[:, None].double() / 255, [10, 6], antialias=True)
    for row in range(10):
        # float32 against float64
        assert torch.allclose(features[:, 6 * row : 6 * row + 6].double(), expected[:, 0, row], atol=1e-6)


def test_a_tf_center_strip_is_the_mean_of_the_two_middle_columns_interpolated_to_256_numbers() -> None:
    images = load_images("mnist-small").test_images[:20]
    features = made(preprocess="tf_center_strip_256", pixel_range=[0.0, 255.0], test_limit=20).test.features
    centres = (np.arange(256) + 0.5) * 28 / 256 - 0.5  # of the new pixels, among the old ones
    for image, found in zip(images, features, strict=True):
        column = image[:, 13:15].astype(float).mean(1)
        np.testing.assert_allclose(found, np.interp(centres, np.arange(28), column), atol=1e-3)  # float32, up to 255


def test_a_tf_center_strip_does_not_see_the_other_columns() -> None:
    images = torch.from_numpy(load_images("mnist-small").test_images[:9])
    blank = torch.zeros_like(images)
    blank[:, :, 13:15] = images[:, :, 13:15]
    settings = DataSettings(dataset="mnist-small", preprocess="tf_center_strip_256", pixel_range=[0.0, 1.0])
    features = prepared_features(images, settings)
    assert features.shape == (9, 256)
    assert 0 <= features.min() < features.max() <= 1
    assert torch.equal(features, prepared_features(blank, settings))


@pytest.mark.parametrize("name", PREPROCESS)
def test_every_preprocessing_gives_as_many_features_as_its_size_says(name: str) -> None:
    data = made(preprocess=name, train_limit=40, test_limit=10)
    height, width = data.image_size or (0, 0)
    assert data.train.features.shape[1] == data.test.features.shape[1] == height * width == 256
    assert 0 <= data.train.features.min() < data.train.features.max() <= 1


def test_the_preprocessing_that_is_the_default_leaves_the_digest_as_it_was() -> None:
    digests = {made(train_limit=40, **given).digest for given in ({}, {"preprocess": "resize"})}
    assert len(digests | {made(train_limit=40, preprocess="tf_center_strip_256").digest}) == 2
    assert "preprocess" not in DataSettings(dataset="mnist-small").model_dump_json()


def test_images_of_their_own_size_keep_their_pixels() -> None:
    images = torch.from_numpy(load_images("mnist-small").test_images[:3])
    assert torch.equal(to_features(images, (28, 28), [0.0, 255.0]).reshape(3, 28, 28).round().byte(), images)


@pytest.mark.parametrize(("low", "high"), [(0.0, 1.0), (-1.0, 1.0), (0.0, 3.14)])
def test_black_and_white_have_the_values_of_the_pixel_range(low: float, high: float) -> None:
    images = torch.stack([torch.zeros(28, 28), torch.full((28, 28), 255)]).byte()
    black, white = to_features(images, (4, 4), [low, high])
    assert torch.allclose(black, torch.tensor(low))
    assert torch.allclose(white, torch.tensor(high))


def test_the_validation_split_is_taken_from_the_training_images_only() -> None:
    data = made(train_limit=400)
    assert not rows(data.train) & rows(data.validation)
    assert not rows(data.test) & (rows(data.train) | rows(data.validation))
    assert len(data.train) + len(data.validation) == 400


def test_the_seed_moves_the_split_and_not_the_test_images() -> None:
    first, again, other = made(0, train_limit=400), made(0, train_limit=400), made(1, train_limit=400)
    assert rows(first.validation) == rows(again.validation) != rows(other.validation)
    assert torch.equal(first.test.features, other.test.features)
    assert first.digest == again.digest != other.digest


def test_the_digest_depends_on_the_images_and_on_how_they_are_prepared() -> None:
    images, settings = load_images("mnist-small"), DataSettings(dataset="mnist-small", train_limit=100)
    digests = [prepare(images, settings, 0).digest, prepare(replace(images, digest="other"), settings, 0).digest]
    digests += [made(train_limit=101).digest, made(train_limit=100, pixel_range=[0.0, 2.0]).digest]
    assert len(set(digests)) == 4


@pytest.mark.parametrize(("limit", "validation"), [(1, 0.1), (2, 0.9), (10, 0.99)])
def test_a_split_that_leaves_nothing_to_train_on_is_refused(limit: int, validation: float) -> None:
    with pytest.raises(UserError, match=r"At least one training image must be left"):
        made(train_limit=limit, validation=validation)


def test_a_permutation_depends_on_every_part_of_its_key_and_on_nothing_else() -> None:
    torch.manual_seed(1)
    orders = {
        key: tuple(permutation(50, *key).tolist()) for key in [(0, 1), (1, 0), (0, 2), (2**31, 1), (2**32 - 1, 1)]
    }
    torch.manual_seed(2)
    assert len(set(orders.values())) == len(orders)
    assert all(tuple(permutation(50, *key).tolist()) == order for key, order in orders.items())
    assert all(np.array_equal(np.sort(order), np.arange(50)) for order in orders.values())


def colours(count: int) -> torch.Tensor:
    return torch.randint(256, (count, 8, 6, 3), dtype=torch.uint8, generator=torch.Generator().manual_seed(2))


def test_colour_images_become_one_channel_after_the_other() -> None:
    images = colours(3)
    features = to_features(images, (8, 6), [0.0, 255.0], channels=3)
    assert torch.equal(features.reshape(3, 3, 8, 6).round().byte(), images.permute(0, 3, 1, 2))


def test_colour_images_become_grey_for_a_model_that_sees_one_channel() -> None:
    features = to_features(colours(2), (8, 6), [0.0, 255.0])
    luma = colours(2).float() @ torch.tensor([0.299, 0.587, 0.114])  # ITU-R BT.601, as Pillow's
    assert torch.allclose(features, luma.flatten(1), atol=0.2)  # torchvision rounds the factors


def test_grey_images_are_repeated_for_a_model_that_sees_colours() -> None:
    images = torch.from_numpy(load_images("mnist-small").test_images[:2])
    grey, colour = (to_features(images, (4, 4), [0.0, 1.0], channels) for channels in (1, 3))
    assert torch.equal(colour, grey.repeat(1, 3))


def test_the_digest_tells_colours_from_grey() -> None:
    settings = DataSettings.model_validate({"dataset": "mnist-small", "train_limit": 20})
    digests = [prepare(load_images("mnist-small"), settings, 0, channels).digest for channels in (1, 3)]
    assert digests[0] != digests[1]


def test_features_that_do_not_fit_into_free_memory_are_refused_before_any_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(preprocess, "available_memory", lambda: 2 * 4 * 220 * 16 * 16)
    made(train_limit=200, test_limit=20)
    with pytest.raises(UserError, match=r"221 images of 1 x 16 x 16 pixels need 453 kB .*train_limit"):
        made(train_limit=200, test_limit=21)
