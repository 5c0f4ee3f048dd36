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


@pytest.mark.parametrize("count", [2, 10])
def test_a_confusion_matrix_grows_with_its_classes(count: int) -> None:
    names = [f"class {index}" for index in range(count)]
    counts = [[90 if row == column else 1 for column in range(count)] for row in range(count)]
    image = picture(figures.confusion(counts, names, "title"))
    assert image.width == pytest.approx(150 * (3.0 + 0.62 * count), abs=2)


def test_a_confusion_matrix_with_a_class_that_never_occurs_can_be_drawn() -> None:
    assert picture(figures.confusion([[3, 1], [0, 0]], ["a", "b"], "title")).format == "PNG"
