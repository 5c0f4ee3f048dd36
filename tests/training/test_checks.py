"""What is found out before the first step."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.checks import check_batches
from tests.training.small import small_data, small_settings

IMAGES = 180


class Normalised(nn.Module):
    """Batch normalisation over 2 channels of `pixels` pixels each; frozen, it stays in evaluation."""

    def __init__(self, pixels: int, *, frozen: bool = False) -> None:
        super().__init__()
        self.pixels, self.frozen = pixels, frozen
        self.norm = nn.BatchNorm1d(2)

    def train(self, mode: bool = True) -> Normalised:
        super().train(mode)
        self.norm.train(mode and not self.frozen)
        return self

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        """Return (B, 2)."""
        found: torch.Tensor = self.norm(features[:, : 2 * self.pixels].reshape(-1, 2, self.pixels)).mean(2)
        return found


def check(model: nn.Module, **changes: object) -> None:
    check_batches(model, small_data(), small_settings(**changes))


@pytest.mark.parametrize(
    ("batch_size", "fix"),
    [(179, "Set `batch_size` to 180, or set `drop_last: true`."), (1, "Set `batch_size` to 2.")],
)
def test_a_batch_of_one_image_is_refused_where_it_has_one_value_per_channel(batch_size: int, fix: str) -> None:
    assert len(small_data().train) == IMAGES
    with pytest.raises(UserError, match="must have at least 2 images") as caught:
        check(Normalised(1), batch_size=batch_size)
    assert str(caught.value).endswith(fix)


def test_batches_are_fine_where_torch_can_normalise_them() -> None:
    model = Normalised(1)
    before = {name: value.clone() for name, value in model.state_dict().items()}
    check(model, batch_size=16)
    check(model, batch_size=179, drop_last=True)
    check(Normalised(4), batch_size=1)
    check(Normalised(1, frozen=True), batch_size=1)
    check(nn.Linear(16, 2), batch_size=1)
    torch.testing.assert_close(dict(model.state_dict()), before, rtol=0, atol=0)  # a look moves no running average


def test_what_is_refused_is_what_torch_refuses() -> None:
    features = small_data().train.features[:1]
    with pytest.raises(ValueError, match="more than 1 value per channel"):
        Normalised(1).train()(features)
    Normalised(4).train()(features)
