"""Weights of one model as the first weights of another: the plan of `versioning.transfer`, carried out and checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import torch
from torch import Tensor, nn

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.checkpoint import Saved, load_weights, read_checkpoint
from qcnn_compiler.versioning.transfer import NETWORK, Transfer
from qcnn_compiler.versioning.transfer_report import Comparison

State = dict[str, Tensor]
HINT = "`qcnn transfer RUN SPEC` writes one for a changed architecture."
SAMPLES = 32
AMPLITUDES = 1 << 22  # of all samples of the comparison: 64 MB


def warm_state(plan: Transfer, old: Mapping[str, Tensor], fresh: Mapping[str, Tensor]) -> State:
    """Return first weights of the new model; those of circuits in double precision, so that nothing is lost.

    Args:
        old: state of the old model.
        fresh: state of the new one, as training would begin without the old one.
    """
    state = {name: tensor for name, tensor in fresh.items() if name not in plan.unfitted}
    numbers = {name: tensor.double().flatten().tolist() for name, tensor in old.items() if tensor.is_floating_point()}
    for name, matches in plan.matches.items():
        values = fresh[name].double().flatten().tolist()
        for i, match in enumerate(matches):
            if match.source is not None:
                values[i] = numbers[match.source.tensor][match.source.index]
            elif match.angle is not None:
                values[i] = match.angle
        state[name] = torch.tensor(values, dtype=torch.float64).reshape(fresh[name].shape)
    return state | {new: old[name] for new, name in _copies(plan, old)}


def _copies(plan: Transfer, old: Mapping[str, Tensor]) -> Iterator[tuple[str, str]]:
    """Yield new and old name of what is copied, tensor by tensor."""
    for new, name in plan.copies.items():
        before, backbone, _ = name.partition(NETWORK)
        if not backbone:
            yield new, name
            continue
        inside = before + NETWORK
        yield from (
            (new.partition(NETWORK)[0] + NETWORK + tensor.removeprefix(inside), tensor)
            for tensor in old
            if tensor.startswith(inside)
        )


def compare_models(old: nn.Module, new: nn.Module, features: int, wires: int) -> Comparison:
    """Return how far the outputs of two models of as many features are apart, in double precision.

    Args:
        wires: of their largest circuit.
    """
    samples = max(2, min(SAMPLES, AMPLITUDES >> wires))
    inputs = 0.1 + 0.9 * torch.rand(samples, features, dtype=torch.float64, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        first, second = (model.double().eval()(inputs) for model in (old, new))
    return Comparison("", samples, float((first - second).abs().max()), float(first.abs().max()))


@dataclass(frozen=True, eq=False)
class Start:
    """A file of first weights: its content, what it holds, and a hash of that."""

    content: bytes
    saved: Saved
    digest: str


def read_start(path: Path) -> Start:
    """Return a file that `qcnn transfer` wrote, or a checkpoint of a run.

    Raises:
        UserError: the file is missing, damaged or foreign.
    """
    if not path.is_file():
        raise UserError(f"First weights must be in a file, but there is none at {path}. {HINT}")
    saved = read_checkpoint(path)
    try:
        return Start(path.read_bytes(), saved, _digest(saved.state["model"]))
    except (OSError, KeyError, TypeError, AttributeError) as error:
        raise UserError(f"First weights must be a file with the weights of a model, but {path} is not.") from error


def load_start(model: nn.Module, saved: Saved, identity: Mapping[str, str]) -> None:
    """Put first weights into a model; what the file lacks, because a training fits it, stays as it is.

    Raises:
        UserError: they are of another architecture.
    """
    stored = saved.header["identity"]
    for name, expected in identity.items():
        if stored.get(name) != expected:
            raise UserError(
                f"First weights must be of the architecture's {name} {expected}, but {saved.path} is of "
                f"{stored.get(name)}. {HINT}"
            )
    load_weights(model, replace(saved, state={"model": model.state_dict() | saved.state["model"]}))


def _digest(state: Mapping[str, Tensor]) -> str:
    """Return the first 16 hexadecimal digits of the SHA-256 of all tensors, by name."""
    digest = sha256()
    for name, tensor in sorted(state.items()):
        digest.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}\n".encode())
        digest.update(tensor.contiguous().numpy().tobytes())
    return digest.hexdigest()[:16]
