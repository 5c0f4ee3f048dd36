"""The table of data sets. It holds data only, so that training files are checked without torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

DIGITS = tuple("0123456789")
THINGS = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
CLOTHES = ("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot")
PHASES = ("paramagnet", "topological")


@dataclass(frozen=True)
class Dataset:
    """One data set: the names of its classes, and the file, torchvision class or generator that it comes from.

    `folder` is where torchvision keeps it below the data root; `image` is (height, width), and 3 for colours, or
    (features,) of a generated set, which is not made of images.
    """

    class_names: tuple[str, ...]
    origin: Literal["package", "torchvision", "generated"]
    source: str
    folder: str = ""
    image: tuple[int, ...] = (28, 28)


@dataclass(frozen=True)
class Preprocess:
    """How images become features: resized to `size` (height, width), `image_size` where None."""

    size: tuple[int, int] | None = None
    antialias: bool = True


#: `tf_center_strip_256` is what TensorFlow's `tf.image.resize(images, (256, 1))` makes of 28 x 28 pixels, as the code
#: of Hur, Kim and Park has it: without antialiasing a width of 1 is the mean of the two middle columns, no other one is
#: seen, and their 28 numbers are interpolated to 256. It is no picture of the image.
PREPROCESS = {"resize": Preprocess(), "tf_center_strip_256": Preprocess((256, 1), antialias=False)}

DATASETS = {
    "mnist-small": Dataset(DIGITS, "package", "mnist-small.npz"),
    "fashion-mnist-small": Dataset(CLOTHES, "package", "fashion-mnist-small.npz"),
    "mnist": Dataset(DIGITS, "torchvision", "MNIST", "MNIST/raw"),
    "fashion-mnist": Dataset(CLOTHES, "torchvision", "FashionMNIST", "FashionMNIST/raw"),
    "cifar10": Dataset(THINGS, "torchvision", "CIFAR10", "cifar-10-batches-py", (32, 32, 3)),
    "cluster-ising": Dataset(PHASES, "generated", "cluster_ising", image=(512,)),
    "cluster-excitation": Dataset(("ground", "excited"), "generated", "cluster_excitation", image=(8,)),
    "lines": Dataset(("horizontal", "vertical"), "generated", "lines", image=(8,)),
}
