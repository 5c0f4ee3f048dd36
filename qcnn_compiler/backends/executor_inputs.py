"""Inputs: features checked, and the state that they start in."""

from __future__ import annotations

from math import sqrt

import torch
from torch import Tensor

from qcnn_compiler.backends.norms import no_direction
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Amplitude, Circuit
from qcnn_compiler.ir.pixels import features_of


def check_features(circuit: Circuit, features: Tensor) -> None:
    """Check `(batch, features)` inputs.

    Raises:
        UserError: if the number of features is wrong, or a sample holds NaN or infinity.
    """
    if features.ndim != 2 or features.shape[1] != circuit.features:
        found = features.shape[-1] if features.ndim else 0
        raise UserError(f"A sample must have {circuit.features} features, but has {found}.")
    if not _between(features, -torch.inf, torch.inf):
        sample = _first(~features.isfinite().all(1))
        raise UserError(f"Features must be finite, but sample {sample} holds NaN or infinity.")


def amplitudes(start: Amplitude, features: Tensor) -> Tensor:
    """Return the real amplitudes `(batch, 2**wires)` that features `(batch, n)` stand for, as `Amplitude` says.

    Raises:
        UserError: if a sample, or a block of one, has no direction, because all of it is zero.
    """
    if start.is_plain:
        return _normalised(start, features)
    used = features[:, : start.features]
    if start.order == "hilbert" or start.side:
        used = torch.nn.functional.pad(used, (0, 1), value=start.pad)[:, list(features_of(start))]
    if start.kind == "frqi":
        return torch.cat([torch.cos(used / 2), torch.sin(used / 2)], dim=1) / sqrt(start.features)
    if not start.blocks:
        return _normalised(Amplitude(start.wires, used.shape[1]), used)
    state = used.new_ones(len(used), 1)
    for size, block in zip(start.blocks, used.split([1 << size for size in start.blocks], dim=1), strict=True):
        factor = _normalised(Amplitude(start.wires[:size], 1 << size), block)
        state = (state[:, :, None] * factor[:, None]).flatten(1)
    return state


def _normalised(start: Amplitude, features: Tensor) -> Tensor:
    """Return the first features filled up and divided by their norm."""
    missing = (1 << len(start.wires)) - start.features
    used = features[:, : start.features]
    filled = torch.nn.functional.pad(used, (0, missing), value=start.pad) if missing else used
    norms = torch.linalg.vector_norm(filled, dim=1, keepdim=True)
    if not _between(norms, 0, torch.inf):
        sample = _first(((norms == 0) | norms.isinf())[:, 0])
        raise no_direction(norms[sample].item(), sample)
    normalised: Tensor = filled / norms
    return normalised


def initial_state(circuit: Circuit, features: Tensor, dtype: torch.dtype) -> Tensor:
    """Return the state `(2**wires, batch)`, its axes in the order of `initial_axes`."""
    batch = len(features)
    if circuit.initial is None:
        return torch.nn.functional.pad(features.new_ones(1, batch), (0, 0, 0, (1 << circuit.wires) - 1)).to(dtype)
    state = amplitudes(circuit.initial, features).to(dtype).T
    others = circuit.wires - len(circuit.initial.wires)
    if others:
        state = torch.nn.functional.pad(state[:, None], (0, 0, 0, (1 << others) - 1))
    return state.reshape(1 << circuit.wires, batch)


def initial_axes(circuit: Circuit) -> tuple[int, ...]:
    """Return the wire of each axis of the initial state."""
    first = circuit.initial.wires if circuit.initial else ()
    return (*first, *(wire for wire in range(circuit.wires) if wire not in first))


def _between(values: Tensor, low: float, high: float) -> bool:
    """Return whether all values lie strictly between the bounds; NaN does not."""
    if not values.numel():
        return True
    least, most = values.aminmax()
    return low < least.item() and most.item() < high


def _first(flags: Tensor) -> int:
    return int(flags.nonzero()[0, 0])
