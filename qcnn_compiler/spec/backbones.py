"""The table of classical backbones: a spec names a row, never a class or a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Backbone:
    """A torchvision model without its classifier: `features` out, trainable `parameters` inside.

    `classifier` is the attribute of the torchvision model that is left out.
    """

    features: int
    parameters: int
    classifier: str


BACKBONES = {
    "resnet18": Backbone(512, 11_176_512, "fc"),
    "resnet34": Backbone(512, 21_284_672, "fc"),
    "mobilenet_v2": Backbone(1280, 2_223_872, "classifier"),
    "mobilenet_v3_small": Backbone(576, 927_008, "classifier"),
    "shufflenet_v2_x0_5": Backbone(1024, 341_792, "fc"),
    "efficientnet_b0": Backbone(1280, 4_007_548, "classifier"),
}
