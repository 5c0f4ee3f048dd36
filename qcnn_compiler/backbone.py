"""A torchvision model without its classifier, as one step of a frontend."""

from __future__ import annotations

from hashlib import file_digest
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.spec.backbones import BACKBONES
from qcnn_compiler.spec.hybrid import BackboneStep

PIXELS_AT_ONCE = 2**21  # after resizing, where nothing is normalised by its batch: networks hold many values of each


class BackboneModule(nn.Module):
    """Images (B, channels * height * width), pixels from 0 to 1, to features (B, n).

    They are resized to the input size of the model's default weights, nothing is cut off, and normalised as for these;
    grey is repeated three times.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, step: BackboneStep, image: tuple[int, ...], *, pretrained: bool) -> None:
        super().__init__()
        from torchvision import models  # its import costs a second that other specs need not pay

        weights = models.get_model_weights(step.model).DEFAULT
        recipe = weights.transforms()
        self.image, self.train_it = image, step.train
        self.size = step.image_size or recipe.crop_size[0]
        self.network = models.get_model(step.model, weights=None)
        if pretrained and step.weights == "default":
            self.network.load_state_dict(_published(step.model, weights))
        setattr(self.network, BACKBONES[step.model].classifier, nn.Identity())
        self.register_buffer("mean", torch.tensor(recipe.mean, dtype=torch.float64).reshape(3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(recipe.std, dtype=torch.float64).reshape(3, 1, 1), persistent=False)
        self.network.requires_grad_(step.train)
        self.train(self.training)

    def train(self, mode: bool = True) -> BackboneModule:
        """Set the mode; a backbone that is not trained stays in that of evaluation, its running averages fixed."""
        super().train(mode)
        self.network.train(mode and self.train_it)
        return self

    def forward(self, features: Tensor) -> Tensor:
        """Return the features of the images, which are looked at a few at a time unless the backbone is in training."""
        if self.network.training:
            return self._seen(features)
        return torch.cat([self._seen(part) for part in features.split(max(1, PIXELS_AT_ONCE // self.size**2))])

    def _seen(self, features: Tensor) -> Tensor:
        images = features.unflatten(-1, self.image).expand(-1, 3, -1, -1)
        resized = nn.functional.interpolate(images, (self.size, self.size), mode="bilinear", antialias=True)
        mean, std = self.mean.to(resized), self.std.to(resized)
        with torch.set_grad_enabled(torch.is_grad_enabled() and self.train_it):
            found: Tensor = self.network((resized - mean) / std)
        return found


def _published(name: str, weights: Any) -> dict[str, Tensor]:
    """Return the default weights of a model, downloaded where torch's cache lacks their file.

    Raises:
        UserError: if they cannot be had, or the file there is another one.
    """
    file = Path(torch.hub.get_dir(), "checkpoints", weights.url.rpartition("/")[2])
    try:
        if file.exists():
            _refuse_another(name, file)
        # Torch checks the hash of what it downloads, and nothing in the file is executed.
        found: dict[str, Tensor] = weights.get_state_dict(progress=False, check_hash=True, weights_only=True)
    except (OSError, RuntimeError, ValueError) as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[-1]
        raise UserError(
            f"The default weights of {name} must be in torch's cache or downloadable, but are not ({reason}). "
            f"Connect to the network, put {weights.url} there as {file}, or write `weights: none` for random ones."
        ) from error
    return found


def _refuse_another(name: str, file: Path) -> None:
    """Refuse a file that is not the one whose hash its name ends in, which torch would take without a look."""
    wanted = file.stem.rpartition("-")[2]
    with file.open("rb") as content:
        found = file_digest(content, "sha256").hexdigest()[: len(wanted)]
    if found != wanted:
        raise UserError(
            f"The default weights of {name} must be those that torchvision publishes, but {file} is another file, or a "
            f"part of it: its SHA-256 begins with {found}. Remove it, and they are downloaded, or put theirs there."
        )
