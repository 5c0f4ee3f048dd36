"""Steps that are fitted on training inputs before training, and then stay as they are: buffers, not parameters."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.spec.hybrid import AutoencoderStep


class Fitted(nn.Module):
    """Codes of features, moved and scaled so that those of the training inputs fill a range."""

    low: Tensor
    high: Tensor
    is_fitted: Tensor

    def __init__(self, components: int, ends: tuple[float, ...]) -> None:
        super().__init__()
        self.ends = ends
        self.register_buffer("low", torch.zeros(components))
        self.register_buffer("high", torch.ones(components))
        self.register_buffer("is_fitted", torch.zeros((), dtype=torch.bool))

    def forward(self, features: Tensor) -> Tensor:
        """Return (..., components) of features (..., n).

        Raises:
            UserError: if the step was neither fitted nor loaded from a checkpoint.
        """
        if not self.is_fitted:
            name = type(self).__name__.lower()
            raise UserError(f"A step `{name}` must be fitted before it is used: call `model.fit(training_features)`.")
        low, high = self.ends
        return low + (high - low) * (self.code(features) - self.low) / (self.high - self.low)

    @torch.no_grad()
    def fit(self, features: Tensor, seed: int) -> None:
        """Fit to features (N, n) of training inputs; equal features and seeds give equal results."""
        self.fit_code(features, seed)
        codes = self.code(features)
        low, high = codes.amin(0), codes.amax(0)
        self.low.copy_(low)
        rounding = 1000 * torch.finfo(codes.dtype).eps * (high - low).amax()
        # A code that never changes stays at the low end: scaled up, its rounding would fill the range.
        self.high.copy_(torch.where(high - low > rounding, high, low + 1))
        self.is_fitted.fill_(True)

    def code(self, features: Tensor) -> Tensor:
        """Return the codes before scaling."""
        raise NotImplementedError

    def fit_code(self, features: Tensor, seed: int) -> None:
        """Fit what `code` uses."""
        raise NotImplementedError


class Pca(Fitted):
    """Principal components, the largest first, each with its largest entry positive."""

    mean: Tensor
    directions: Tensor

    def __init__(self, features: int, components: int, ends: tuple[float, ...]) -> None:
        super().__init__(components, ends)
        self.register_buffer("mean", torch.zeros(features))
        self.register_buffer("directions", torch.zeros(components, features))

    def code(self, features: Tensor) -> Tensor:
        """Return the coordinates along the directions."""
        found: Tensor = (features - self.mean) @ self.directions.T
        return found

    def fit_code(self, features: Tensor, seed: int) -> None:  # noqa: ARG002  # nothing is drawn
        """Take the eigenvectors of the covariance with the largest eigenvalues."""
        exact = features.double()
        mean = exact.mean(0)
        centred = exact - mean
        _, vectors = torch.linalg.eigh(centred.T @ centred)
        directions = vectors.T.flip(0)[: len(self.directions)]
        largest = directions.gather(1, directions.abs().argmax(1, keepdim=True))
        self.mean.copy_(mean)
        self.directions.copy_(directions * largest.sign())  # eigh leaves the sign of a vector open


class Autoencoder(Fitted):
    """The code of an autoencoder: one dense layer with ReLU; a second one, which decodes, is used for fitting only.

    The form and its settings are those of Hur, Kim and Park, Quantum Machine Intelligence 4, 3 (2022), with a linear
    output in the place of a sigmoid, so that features need not lie between 0 and 1.
    """

    weight: Tensor
    bias: Tensor

    def __init__(self, features: int, step: AutoencoderStep) -> None:
        super().__init__(step.components, step.range)
        self.step = step
        self.register_buffer("weight", torch.zeros(step.components, features))
        self.register_buffer("bias", torch.zeros(step.components))

    def code(self, features: Tensor) -> Tensor:
        """Return the activations of the middle layer."""
        return torch.relu(nn.functional.linear(features, self.weight, self.bias))

    def fit_code(self, features: Tensor, seed: int) -> None:
        """Train encoder and decoder; weights and order of the inputs are drawn from `seed` alone."""
        components, size = self.weight.shape
        with torch.random.fork_rng(devices=[]), torch.enable_grad():
            torch.manual_seed(seed)
            encoder, decoder = nn.Linear(size, components), nn.Linear(components, size)
            network = nn.Sequential(encoder, nn.ReLU(), decoder).to(features)
            optimizer = torch.optim.Adam(network.parameters(), lr=self.step.lr)
            for _ in range(self.step.epochs):
                for rows in torch.randperm(len(features)).split(self.step.batch_size):
                    optimizer.zero_grad()
                    nn.functional.mse_loss(network(features[rows]), features[rows]).backward()
                    optimizer.step()
        self.weight.copy_(encoder.weight)
        self.bias.copy_(encoder.bias)
