import os
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image

from qcnn_compiler.data.images import load_images
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.predict import Predictions, predict, read_features
from qcnn_compiler.training.run import Run
from qcnn_compiler.training.settings import DataSettings
from tests.training.small import IDENTITY, small_data, small_model, small_run, small_settings, train_small

DATA = small_settings().data


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    run = small_run(tmp_path_factory.mktemp("runs"))
    train_small(run)
    return run


def digits() -> NDArray[np.uint8]:
    images = load_images("mnist-small")
    return images.test_images[np.isin(images.test_labels, [3, 0, 1])][:20]


def predicted(run: Run, *files: Path) -> Predictions:
    return predict(run, small_model(seed=5), small_settings(), files, identity=IDENTITY)


def test_an_array_of_images_gives_a_row_per_image_with_the_class_that_the_model_finds(run: Run, tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", digits())
    answer = predicted(run, tmp_path / "a.npy")
    labels = [answer.class_names.index(name) for name in answer.labels]
    assert answer.class_names == ("3", "0", "1")
    assert answer.probabilities.shape == (20, 3)
    assert torch.allclose(answer.probabilities.sum(1), torch.ones(20))
    assert labels == answer.probabilities.argmax(1).tolist()
    assert (torch.tensor(labels) == small_data().test.labels[:20]).double().mean() > 0.7
    assert answer.sources[3] == f"{tmp_path / 'a.npy'}[3]"


def test_png_array_and_features_of_the_same_image_give_the_same_probabilities(run: Run, tmp_path: Path) -> None:
    image = digits()[4]
    Image.fromarray(image).save(tmp_path / "gray.png")
    Image.fromarray(image).convert("RGB").save(tmp_path / "colour.png")
    np.save(tmp_path / "one.npy", image)
    np.save(tmp_path / "features.npy", small_data().test.features[4:5].numpy())
    files = [tmp_path / name for name in ("gray.png", "colour.png", "one.npy", "features.npy")]
    answer = predicted(run, *files)
    assert answer.sources == tuple(map(str, files))
    assert torch.allclose(
        answer.probabilities, answer.probabilities[:1].expand(4, 3), atol=1e-6
    )  # float32 in other batches


def test_a_jpeg_of_another_size_is_resized(tmp_path: Path) -> None:
    Image.fromarray(np.full((50, 70), 200, np.uint8)).save(tmp_path / "big.jpg")
    features, _ = read_features([tmp_path / "big.jpg"], DATA)
    assert features.shape == (1, 16)
    assert torch.allclose(features, torch.tensor(200 / 255), atol=0.02)  # JPEG is lossy


def test_each_loss_has_its_own_way_to_probabilities(run: Run, tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", digits())
    model = small_model()
    for loss in ("cross_entropy", "mse"):
        answer = predict(run, model, small_settings(loss=loss), [tmp_path / "a.npy"], identity=IDENTITY)
        assert torch.allclose(answer.probabilities.sum(1), torch.ones(20))


def png(width: int, height: int) -> bytes:
    """A small file that claims to be a large picture."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


def npy(header: str) -> bytes:
    """A file that claims to be an array."""
    text = header.ljust(117).encode() + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text


BAD_FILES: dict[str, tuple[bytes, str]] = {
    "empty.png": (b"", "must be a readable"),
    "text.png": (b"hello", "must be a readable"),
    "cut.png": (png(28, 28)[:60], "must be a readable"),
    "bomb.png": (png(100_000, 100_000), "must be a readable|at most"),
    "large.png": (png(5_000, 5_000), "at most 16,777,216 pixels, but is 5000x5000"),
    "gif.png": (b"GIF89a" + b"\0" * 40, "must be a readable"),
    "empty.npy": (b"", "must be a readable"),
    "objects.npy": (npy("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }"), "must be a readable"),
    "short.npy": (npy("{'descr': '|u1', 'fortran_order': False, 'shape': (99999999, 28, 28), }"), "must be a readable"),
    "code.npy": (npy("__import__('os').abort()"), "must be a readable"),
    "pickle.npy": (b"\x80\x04cos\nabort\n(tR.", "must be a readable"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_cannot_be_used_is_named(name: str, tmp_path: Path) -> None:
    content, message = BAD_FILES[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match=f"{name}: .*({message})"):
        read_features([tmp_path / name], DATA)


BAD_ARRAYS: dict[str, Any] = {
    "wrong size": np.zeros((3, 27, 28), np.uint8),
    "wrong type": np.zeros((3, 28, 28), np.int64),
    "wrong features": np.zeros((3, 15), np.float32),
    "one row without a batch": np.zeros(16, np.float32),
    "no images": np.zeros((0, 28, 28), np.uint8),
    "no dimension": np.float32(1.0),
    "not finite": np.full((2, 16), np.nan, np.float32),
    "complex": np.zeros((2, 16), np.complex64),
    "text": np.array(["a"]),
}


@pytest.mark.parametrize("name", BAD_ARRAYS)
def test_an_array_of_another_form_is_refused(name: str, tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", BAD_ARRAYS[name])
    with pytest.raises(UserError, match=r"a.npy: (array must be uint8|features must be finite)"):
        read_features([tmp_path / "a.npy"], DATA)


def test_a_computed_data_set_takes_arrays_of_its_features_alone(tmp_path: Path) -> None:
    data = DataSettings.model_validate({"dataset": "lines"})
    np.save(tmp_path / "a.npy", np.ones((2, 8)))
    assert torch.equal(read_features([tmp_path / "a.npy"], data)[0], torch.ones(2, 8))
    np.save(tmp_path / "b.npy", np.ones((2, 8), np.uint8))
    (tmp_path / "c.png").write_bytes(png(28, 28))
    for name, message in (
        ("b.npy", r"array must be float \(N, 8\), but is uint8"),
        ("c.png", "`lines` is not made of"),
    ):
        with pytest.raises(UserError, match=message):
            read_features([tmp_path / name], data)


def test_every_file_that_cannot_be_used_has_its_line(tmp_path: Path) -> None:
    np.save(tmp_path / "good.npy", digits())
    files = [tmp_path / "absent.png", tmp_path / "good.npy", tmp_path, tmp_path / "absent.npy"]
    with pytest.raises(UserError) as caught:
        read_features(files, DATA)
    lines = str(caught.value).splitlines()
    assert [line.split(":")[0] for line in lines] == [str(files[i]) for i in (0, 2, 3)]


def test_sixteen_bit_images_are_refused_since_they_would_be_clipped(tmp_path: Path) -> None:
    Image.fromarray(np.full((28, 28), 40_000, np.uint16)).save(tmp_path / "deep.png")
    with pytest.raises(UserError, match=r"8 bits a channel, but is of type I;16"):
        read_features([tmp_path / "deep.png"], DATA)


def test_no_file_at_all_is_an_error_of_the_user() -> None:
    with pytest.raises(UserError, match=r"At least one image"):
        read_features([], DATA)


@pytest.mark.parametrize("name", ["pipe.png", "pipe.npy"])
def test_a_pipe_is_refused_instead_of_waited_for(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / name)
    with pytest.raises(UserError, match=r"is not a file"):
        read_features([tmp_path / name], DATA)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("gone.png", "but there is none. Paths count from the current folder."),
        ("gone.npy", "but there is none."),
        ("link.png", "but there is none."),
        ("x" * 300 + ".png", "but is not (file name too long)."),
        ("text.png/a.png", "but is not (not a directory)."),
    ],
)
def test_a_path_without_a_file_is_refused_in_our_own_words(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "text.png").write_bytes(b"hello")
    (tmp_path / "link.png").symlink_to("nowhere")
    with pytest.raises(UserError) as caught:
        read_features([tmp_path / name], DATA)
    assert str(caught.value).startswith(f"{tmp_path / name}: must be a readable PNG, JPEG or .npy file, {reason}")
    assert "Errno" not in str(caught.value)
