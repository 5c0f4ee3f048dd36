"""Checkpoints: all tensors of a training in one safetensors file, everything else as JSON in its metadata.

Reading one executes nothing: there is no pickle in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from qcnn_compiler.backends.bounded import default_limit
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import write_atomically
from qcnn_compiler.sizes import size_text

FORMAT = 1
HEADER: dict[str, type] = {"identity": dict, "settings": dict, "epoch": int}


@dataclass(frozen=True, eq=False)
class Saved:
    """A checkpoint that was read: `header` tells what it belongs to, `state` is the tree that was saved."""

    path: Path
    header: dict[str, Any]
    state: dict[str, Any]


def flatten(tree: Any) -> tuple[dict[str, Tensor], Any]:
    """Return the tensors of a nested state by name, and a JSON value that says where in the state they belong.

    The state may nest dicts (keys int or str), lists and tuples of tensors, numbers, strings, booleans and None.

    Raises:
        TypeError: it holds anything else.
    """
    tensors: dict[str, Tensor] = {}
    return tensors, _encode(tree, ("state",), tensors)


def unflatten(tensors: Mapping[str, Tensor], node: Any) -> Any:
    """Return the nested state that `flatten` took apart, equal bit for bit."""
    if not isinstance(node, dict):
        return node
    ((kind, value),) = node.items()
    return _DECODERS[kind](tensors, value)


def write_checkpoint(path: Path, header: Mapping[str, Any], state: Mapping[str, Any]) -> None:
    """Replace the checkpoint at `path` as a whole.

    Raises:
        UserError: the file cannot be written; the earlier checkpoint is then intact.
    """
    tensors, skeleton = flatten(dict(state))
    metadata = {"format": str(FORMAT), "header": json.dumps(dict(header)), "state": json.dumps(skeleton)}
    write_atomically(path, save(tensors, metadata))


def read_checkpoint(path: Path) -> Saved:
    """Return a checkpoint, its tensors on the CPU.

    Raises:
        UserError: the file is missing, damaged, foreign, of another format, or larger than the memory allows.
    """
    try:
        _check_size(path)
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            _check_format(path, metadata)
            tensors = {name: file.get_tensor(name).clone() for name in file.keys()}  # noqa: SIM118 (not a dict)
        state = unflatten(tensors, json.loads(metadata["state"]))
        return Saved(path, _header(json.loads(metadata["header"])), state)
    except FileNotFoundError:
        raise UserError(f"Checkpoint must exist, but there is none at {path}. Train the run first.") from None
    except (OSError, SafetensorError, ValueError, KeyError, TypeError, AttributeError, RuntimeError) as error:
        raise UserError(f"Checkpoint must be a complete file of this program, but {path} is not ({error}).") from error


def check_identity(saved: Saved, identity: Mapping[str, str]) -> None:
    """Refuse a checkpoint of another architecture.

    Raises:
        UserError: an id differs; both are named.
    """
    stored = saved.header["identity"]
    for name, expected in identity.items():
        if stored.get(name) != expected:
            raise UserError(
                f"Checkpoint must belong to the model's {name} {expected}, but {saved.path} belongs to "
                f"{stored.get(name)}. Use the spec that is kept in its run directory."
            )


def load_weights(model: nn.Module, saved: Saved) -> None:
    """Put the weights of a checkpoint into a model of the same architecture.

    Raises:
        UserError: names or shapes of the weights differ.
    """
    try:
        model.load_state_dict(saved.state["model"])
    except (RuntimeError, KeyError, TypeError, AttributeError) as error:
        raise UserError(f"Checkpoint must hold the model's weights, but {saved.path} does not ({error}).") from error


def _check_size(path: Path) -> None:
    """Refuse a file that would fill the memory: one of a few blocks on the disk can hold billions of zeros."""
    most, where = default_limit(torch.device("cpu"))
    size = path.stat().st_size
    if size > most:
        raise UserError(f"Checkpoint must fit into {size_text(most)}, {where}, but {path} has {size_text(size)}.")


def _header(value: Any) -> dict[str, Any]:
    """Return a header with all that is asked of one, empty where it does not say it.

    Raises:
        TypeError: it is of another kind.
    """
    if not isinstance(value, dict):
        raise TypeError("its header is no mapping")
    header = {name: kind() for name, kind in HEADER.items()} | value
    for name, kind in HEADER.items():
        if not isinstance(header[name], kind):
            raise TypeError(f"`{name}` of its header is {header[name]!r:.50}")
    return header


def _check_format(path: Path, metadata: Mapping[str, str]) -> None:
    found = metadata.get("format")
    if found != str(FORMAT):
        raise UserError(f"Checkpoint must have format {FORMAT}, but {path} has {found}. Use the version that wrote it.")


def _encode(tree: Any, path: tuple[str, ...], tensors: dict[str, Tensor]) -> Any:
    if tree is None or isinstance(tree, (bool, int, float, str)):
        return tree
    if isinstance(tree, Tensor):
        return _encode_tensor(tree, "/".join(path), tensors)
    if isinstance(tree, Mapping):
        return {"dict": [[_key(key), _encode(item, (*path, str(key)), tensors)] for key, item in tree.items()]}
    if isinstance(tree, (list, tuple)):
        kind = "list" if isinstance(tree, list) else "tuple"
        return {kind: [_encode(item, (*path, str(index)), tensors) for index, item in enumerate(tree)]}
    raise TypeError(f"{'/'.join(path)} must be a tensor, number, string, dict, list or tuple, but is {type(tree)}")


def _encode_tensor(tensor: Tensor, name: str, tensors: dict[str, Tensor]) -> dict[str, str]:
    while name in tensors:  # the keys 0 and "0" of one dict have the same path
        name += "'"
    stored = tensor.detach().resolve_conj()
    tensors[name] = (torch.view_as_real(stored) if stored.is_complex() else stored).cpu().contiguous().clone()
    return {"complex" if tensor.is_complex() else "tensor": name}


def _key(key: object) -> int | str:
    if isinstance(key, (int, str)) and not isinstance(key, bool):
        return key
    raise TypeError(f"A key of the state must be int or str, but is {key!r}")


_DECODERS: dict[str, Callable[[Mapping[str, Tensor], Any], Any]] = {
    "tensor": lambda tensors, name: tensors[name],
    "complex": lambda tensors, name: torch.view_as_complex(tensors[name]),
    "dict": lambda tensors, items: {key: unflatten(tensors, item) for key, item in items},
    "list": lambda tensors, items: [unflatten(tensors, item) for item in items],
    "tuple": lambda tensors, items: tuple(unflatten(tensors, item) for item in items),
}
