import pickle
import socket
import subprocess
import sys
from hashlib import md5
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from torchvision.datasets import CIFAR10, MNIST, FashionMNIST

from qcnn_compiler.data import make_subset
from qcnn_compiler.data.datasets import DATASETS
from qcnn_compiler.data.images import default_root, load_images
from qcnn_compiler.data.make_subset import SUBSETS
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.settings import DatasetName

DATA = Path(make_subset.__file__).parent
OFFICIAL = Path(__file__).parents[2] / ".." / "shared" / "data"
needs_official_files = pytest.mark.skipif(
    not OFFICIAL.is_dir(), reason=f"the official files are not at {OFFICIAL}: the subsets cannot be made again"
)


def test_the_table_and_the_training_language_list_the_same_data_sets() -> None:
    assert get_args(DatasetName) == tuple(DATASETS)
    assert set(SUBSETS) < set(DATASETS)


@pytest.mark.parametrize("name", SUBSETS)
def test_an_embedded_set_has_all_classes_in_equal_numbers(name: str) -> None:
    images = load_images(name)
    subset = SUBSETS[name]
    assert len(images.class_names) == 10
    assert np.bincount(images.train_labels).tolist() == [subset.train_per_class] * 10
    assert np.bincount(images.test_labels).tolist() == [subset.test_per_class] * 10


@pytest.mark.parametrize("name", SUBSETS)
def test_an_embedded_set_has_original_images_of_which_no_test_image_is_in_the_training_part(name: str) -> None:
    images = load_images(name)
    for pixels in (images.train_images, images.test_images):
        assert pixels.dtype == np.uint8
        assert pixels.shape[1:] == (28, 28)
        assert pixels.max() == 255
    train = {image.tobytes() for image in images.train_images}
    assert not any(image.tobytes() in train for image in images.test_images)


def test_the_embedded_sets_take_at_most_3_megabytes_together() -> None:
    assert sum(file.stat().st_size for file in DATA.glob("*.npz")) <= 3_000_000
    assert {file.stem for file in DATA.glob("*.npz")} == set(SUBSETS)


def test_each_embedded_set_has_a_licence_note() -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    assert all(f"`{name}.npz`" in readme for name in SUBSETS)


@needs_official_files
def test_the_embedded_files_are_made_again_bit_for_bit_by_the_documented_command(tmp_path: Path) -> None:
    make_subset.main(["--data-root", str(OFFICIAL), "--out", str(tmp_path)])
    for name in SUBSETS:
        assert (tmp_path / f"{name}.npz").read_bytes() == (DATA / f"{name}.npz").read_bytes()


def test_loading_an_embedded_set_imports_neither_torch_nor_torchvision() -> None:
    code = "import sys; from qcnn_compiler.data.images import load_images; load_images('mnist-small'); "
    code += "sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_digest_tells_data_sets_apart_and_is_the_same_each_time() -> None:
    digests = [load_images(name).digest for name in (*SUBSETS, *SUBSETS)]
    assert digests[:2] == digests[2:]
    assert len(set(digests)) == 2


def idx(magic: int, array: np.ndarray) -> bytes:
    return b"".join(n.to_bytes(4, "big") for n in (magic, *array.shape)) + array.tobytes()


def write_torchvision_layout(folder: Path) -> np.ndarray:
    folder.mkdir(parents=True)
    images = np.random.default_rng(1).integers(0, 256, (5, 28, 28), dtype=np.uint8)
    for part in ("train", "t10k"):
        (folder / f"{part}-images-idx3-ubyte").write_bytes(idx(2051, images))
        (folder / f"{part}-labels-idx1-ubyte").write_bytes(idx(2049, np.arange(5, dtype=np.uint8)))
    return images


@pytest.mark.parametrize(("name", "folder"), [("mnist", "MNIST"), ("fashion-mnist", "FashionMNIST")])
def test_a_full_set_is_read_from_a_local_copy(name: str, folder: str, tmp_path: Path) -> None:
    expected = write_torchvision_layout(tmp_path / folder / "raw")
    images = load_images(name, tmp_path)
    assert np.array_equal(images.train_images, expected)
    assert np.array_equal(images.test_labels, np.arange(5))
    assert images.train_labels.dtype == np.uint8


def write_cifar10(root: Path, monkeypatch: pytest.MonkeyPatch) -> np.ndarray:
    """Write ten colour images per batch in the published format, and make their digests the official ones."""
    folder = root / "cifar-10-batches-py"
    folder.mkdir(parents=True)
    images = np.random.default_rng(1).integers(0, 256, (10, 32, 32, 3), dtype=np.uint8)
    batch = {"data": images.transpose(0, 3, 1, 2).reshape(10, 3072), "labels": list(range(10))}
    meta = pickle.dumps({"label_names": list(DATASETS["cifar10"].class_names)})

    def digests(listed: list[list[str]]) -> list[list[str]]:
        for name, _ in listed:
            (folder / name).write_bytes(pickle.dumps(batch))
        return [[name, md5((folder / name).read_bytes()).hexdigest()] for name, _ in listed]

    monkeypatch.setattr(CIFAR10, "train_list", digests(CIFAR10.train_list))
    monkeypatch.setattr(CIFAR10, "test_list", digests(CIFAR10.test_list))
    (folder / "batches.meta").write_bytes(meta)
    monkeypatch.setattr(CIFAR10, "meta", CIFAR10.meta | {"md5": md5(meta).hexdigest()})
    return images


def test_colour_images_are_read_from_a_local_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = write_cifar10(tmp_path, monkeypatch)
    images = load_images("cifar10", tmp_path)
    assert np.array_equal(images.test_images, expected)
    assert images.train_images.shape == (50, 32, 32, 3)
    assert np.array_equal(images.test_labels, np.arange(10))
    assert images.class_names == tuple(CIFAR10(tmp_path).classes)


def test_files_of_cifar10_that_are_not_the_official_ones_are_never_unpickled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_cifar10(tmp_path, monkeypatch)
    monkeypatch.setattr(CIFAR10, "url", "http://127.0.0.1:1/cifar-10-python.tar.gz")
    monkeypatch.setattr(pickle, "load", lambda *_args, **_options: pytest.fail("unpickled"))
    (tmp_path / "cifar-10-batches-py" / "data_batch_3").write_bytes(b"something else")
    with pytest.raises(UserError, match=r"cifar-10-batches-py.*--data-root"):
        load_images("cifar10", tmp_path)


@pytest.fixture
def unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]  # nobody listens there once the socket is closed
    for dataset in (MNIST, FashionMNIST):
        monkeypatch.setattr(dataset, "mirrors", [f"http://127.0.0.1:{port}/"])


@pytest.mark.usefixtures("unreachable")
@pytest.mark.parametrize(
    ("name", "folder", "instead"),
    [
        ("mnist", "MNIST/raw", "its subset in the package, `mnist-small`"),
        ("fashion-mnist", "FashionMNIST/raw", "its subset in the package, `fashion-mnist-small`"),
        ("cifar10", "cifar-10-batches-py", "needs no download: `mnist-small`, `fashion-mnist-small`, `cluster-ising`"),
    ],
)
def test_a_set_that_is_not_there_and_cannot_be_downloaded_names_the_path_and_the_fix(
    name: str, folder: str, instead: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError) as caught:
        load_images(name, tmp_path)
    message = str(caught.value)
    assert str(tmp_path / folder) in message
    assert "--data-root" in message
    assert instead in message


@pytest.mark.usefixtures("unreachable")
def test_a_data_root_that_is_a_file_is_an_error_of_the_user(tmp_path: Path) -> None:
    (tmp_path / "root").write_text("")
    with pytest.raises(UserError, match=r"--data-root"):
        load_images("mnist", tmp_path / "root")


def test_a_damaged_official_file_is_an_error_of_the_user(tmp_path: Path) -> None:
    write_torchvision_layout(tmp_path / "MNIST" / "raw")
    (tmp_path / "MNIST" / "raw" / "t10k-images-idx3-ubyte").write_bytes(b"\0\0\10\3 cut")
    with pytest.raises(UserError, match=r"must be readable in .*MNIST/raw"):
        load_images("mnist", tmp_path)


def test_an_unknown_set_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UserError, match=r"one of mnist-small, .* but is `cifar`"):
        load_images("cifar")


def test_full_sets_are_kept_below_the_home_directory() -> None:
    assert default_root().is_relative_to(Path.home())
