"""The classical parts of the language: what one input is, and the steps between it and a circuit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Discriminator, Field, Tag

from qcnn_compiler.spec.backbones import BACKBONES
from qcnn_compiler.spec.base import List, Model
from qcnn_compiler.spec.shape import Shape

if TYPE_CHECKING:
    BackboneName = str
else:
    BackboneName = Literal[tuple(BACKBONES)]  # the table is the list of names

Side = Annotated[int, Field(ge=1, le=128)]
Features = Annotated[int, Field(ge=1, le=65_536)]
End = Annotated[float, Field(ge=-1e6, le=1e6)]
Range = Annotated[List[End], Field(min_length=2, max_length=2)]
Size = Annotated[
    Annotated[Side, Tag("square")] | Annotated[List[Side], Tag("sides"), Field(min_length=2, max_length=2)],
    Discriminator(Shape(items="sides", other="square")),
]


class Input(Model):
    """What one input is. Training data are resized to it, whatever the training file says."""

    image_size: Size
    """Side of a square image in pixels, or [height, width]."""
    channels: Literal[1, 3] = 1
    """1: grey; 3: red, green and blue. Grey data are repeated, colour data made grey, where they differ."""


class LinearStep(Model):
    """A trained linear map of the features, then an activation."""

    kind: Literal["linear"]
    features: Features
    """How many features come out."""
    bias: bool = True
    """Whether a trained number is added to each."""
    activation: Literal["none", "relu", "tanh", "sigmoid", "pi_tanh", "pi_sigmoid"] = "none"
    """What follows; `pi_tanh` and `pi_sigmoid` are angles in (-pi, pi) and (0, pi)."""


class PatchesStep(Model):
    """Cut the image into patches, row by row; what fills none at the right and below is left out. All that follows,
    circuit included, sees each by itself, with the same weights: its pixels row by row, one channel after another."""

    kind: Literal["patches"]
    size: Size
    """Side of a square patch in pixels, or [height, width]."""
    stride: Size | None = None
    """Pixels from one patch to the next, or [down, right]; by default as large as a patch."""


class SelectStep(Model):
    """Keep one channel of the image."""

    kind: Literal["select"]
    channel: Annotated[int, Field(ge=0, le=2)]
    """0: red, 1: green, 2: blue."""


class BackboneStep(Model):
    """A torchvision model without its classifier, which resizes and normalises the image as it was trained."""

    kind: Literal["backbone"]
    model: BackboneName
    """Name of the model."""
    weights: Literal["none", "default"]
    """`default`: trained on ImageNet, downloaded by torchvision; `none`: random."""
    train: bool = False
    """Whether it is trained with the circuit; else it stays as it is, running averages included."""
    image_size: Annotated[int, Field(ge=32, le=512)] | None = None
    """Side that images are resized to; by default that of the model's own weights, 224."""


class PcaStep(Model):
    """The first principal components, fitted on the training images and kept with the weights."""

    kind: Literal["pca"]
    components: Features
    """How many features come out."""
    range: Range = (0.0, 3.141592653589793)
    """What the smallest and largest value of a component over the training images become; others are not clipped."""


class AutoencoderStep(Model):
    """The code of an autoencoder, fitted on the training images and kept with the weights.

    One dense layer with ReLU encodes, one decodes; Adam lowers the squared error.
    """

    kind: Literal["autoencoder"]
    components: Features
    """How many features come out."""
    epochs: Annotated[int, Field(ge=1, le=10_000)] = 10
    """Passes over the training images."""
    lr: Annotated[float, Field(gt=0, le=10)] = 0.001
    """Learning rate."""
    batch_size: Annotated[int, Field(ge=1, le=100_000)] = 32
    """Images in a step."""
    range: Range = (0.0, 3.141592653589793)
    """What the smallest and largest value of a component over the training images become; others are not clipped."""


Step = Annotated[
    LinearStep | PatchesStep | SelectStep | BackboneStep | PcaStep | AutoencoderStep, Field(discriminator="kind")
]
Steps = Annotated[List[Step], Field(max_length=16)]
Frontend = Annotated[
    Annotated[Step, Tag("one")] | Annotated[Steps, Tag("several")], Discriminator(Shape(items="several", other="one"))
]


def steps_of(frontend: Step | tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the steps of a frontend, written as one or as a list."""
    return frontend if isinstance(frontend, tuple) else (frontend,)


def sides(size: int | tuple[int, ...]) -> tuple[int, int]:
    """Return (height, width) of a size, which is one number for a square."""
    return (size, size) if isinstance(size, int) else (size[0], size[1])
