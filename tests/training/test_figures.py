import io

import pytest
from PIL import Image

from qcnn_compiler.training import figures
from qcnn_compiler.training.history import Epoch

EPOCHS = tuple(Epoch(n, n, 0.1, 1 / n, 1.1 / n, 1 - 0.3 / n, 1 - 0.4 / n, 2.0) for n in range(1, 9))


def picture(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


@pytest.mark.parametrize("count", [1, 8])
def test_curves_are_a_picture_for_any_number_of_epochs(count: int) -> None:
    image = picture(figures.curves(EPOCHS[:count], "title"))
    assert image.format == "PNG"
    assert image.width > image.height > 400
    assert len(set(image.convert("RGB").resize((200, 90)).get_flattened_data())) > 50


def confusion(count: int, title: str) -> Image.Image:
    names = [f"class {index}" for index in range(count)]
    counts = [[90 if row == column else 1 for column in range(count)] for row in range(count)]
    return picture(figures.confusion(counts, names, title))


def test_a_confusion_matrix_grows_with_its_classes() -> None:
    cell = 150 * 0.62  # pixels
    assert confusion(10, "title").width - confusion(2, "title").width == pytest.approx(8 * cell, abs=20)


def test_a_long_title_is_not_cut() -> None:
    image = confusion(2, "a-long-name-of-an-architecture-with-all-its-settings-and-the-seed-of-the-run" * 2).convert(
        "L"
    )
    edges = [image.getpixel((x, y)) for x in (0, image.width - 1) for y in range(image.height)]
    assert min(edges) == 255


def test_a_confusion_matrix_with_a_class_that_never_occurs_can_be_drawn() -> None:
    assert picture(figures.confusion([[3, 1], [0, 0]], ["a", "b"], "title")).format == "PNG"
