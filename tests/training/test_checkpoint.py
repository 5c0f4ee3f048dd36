from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file
from torch import Tensor, nn

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.checkpoint import (
    check_identity,
    flatten,
    load_weights,
    read_checkpoint,
    unflatten,
    write_checkpoint,
)

DTYPES = (torch.float32, torch.float64, torch.complex64, torch.complex128, torch.int64, torch.uint8, torch.bool)


@st.composite
def tensors(draw: st.DrawFn) -> Tensor:
    shape = draw(st.lists(st.integers(0, 3), max_size=3))
    generator = torch.Generator().manual_seed(draw(st.integers(0, 2**31)))
    return (torch.randn(shape, generator=generator, dtype=torch.float64) * 3).to(draw(st.sampled_from(DTYPES)))


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts | tensors()


def nests(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    lists = st.lists(inner, max_size=3)
    return lists | lists.map(tuple) | st.dictionaries(st.integers() | texts, inner, max_size=3)


states = st.recursive(leaves, nests, max_leaves=12)


def same(one: Any, other: Any) -> bool:
    """Equal in value and in type, all the way down."""
    if type(one) is not type(other):
        return False
    if isinstance(one, Tensor):
        return one.dtype == other.dtype and torch.equal(one, other)
    if isinstance(one, dict):
        return [*one] == [*other] and all(same(one[key], other[key]) for key in one)
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


@settings(max_examples=150, deadline=None)
@given(state=st.dictionaries(st.text("abc/'0"), states, max_size=4))
def test_any_nested_state_comes_back_from_a_file_bit_for_bit(
    state: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "state.safetensors"
    write_checkpoint(path, {"epoch": 1}, state)
    assert same(read_checkpoint(path).state, state)


def test_keys_that_are_written_alike_stay_apart() -> None:
    state = {0: torch.tensor(1), "0": torch.tensor(2)}
    assert same(unflatten(*flatten(state)), state)


@pytest.mark.parametrize("value", [object(), {1.5: 1}, {True: 1}, {"a": [{1, 2}]}])
def test_a_state_that_cannot_be_stored_exactly_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=r"must be"):
        flatten(value)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "last.safetensors"
    write_checkpoint(path, {"identity": {"circuit_id": "abc"}}, {"model": nn.Linear(3, 2).state_dict()})
    return path


def test_a_checkpoint_cut_anywhere_is_refused(written: Path) -> None:
    whole = written.read_bytes()
    for length in range(0, len(whole), 7):
        written.write_bytes(whole[:length])
        with pytest.raises(UserError, match=r"must be a complete file of this program"):
            read_checkpoint(written)


@pytest.mark.parametrize("garbage", [b"\0" * 100, b"not a checkpoint", b"\xff" * 64, b"PK\3\4" + b"\0" * 40])
def test_a_file_that_is_no_checkpoint_is_refused(garbage: bytes, tmp_path: Path) -> None:
    path = tmp_path / "last.safetensors"
    path.write_bytes(garbage)
    with pytest.raises(UserError, match=r"must be a complete file of this program"):
        read_checkpoint(path)


@pytest.mark.parametrize(
    "metadata",
    [
        {"format": "1"},
        {"format": "1", "header": "{", "state": "{}"},
        {"format": "1", "header": "{}", "state": '{"tensor": "absent"}'},
        {"format": "1", "header": "{}", "state": '{"list": 3}'},
        {"format": "1", "header": "{}", "state": '{"unknown": []}'},
        {"format": "1", "header": "{}", "state": '{"list": [' * 5000 + "]}" * 5000},
        {"format": "1", "header": "{}", "state": '{"complex": "weight"}'},
        *(
            {"format": "1", "header": header, "state": "{}"}
            for header in ("[]", '{"identity": [1]}', '{"settings": null}', '{"epoch": "x"}')
        ),
    ],
)
def test_a_foreign_safetensors_file_is_refused(metadata: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "last.safetensors"
    save_file({"weight": torch.zeros(3)}, path, metadata)
    with pytest.raises(UserError, match=r"must be a complete file of this program"):
        read_checkpoint(path)


def test_a_checkpoint_that_would_fill_the_memory_is_refused_unread(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qcnn_compiler.backends.bounded.available_memory", lambda: 200)
    with pytest.raises(UserError, match=r"must fit into 100 B, half of what is free on the machine, but .* has \d+ B"):
        read_checkpoint(written)


def test_a_checkpoint_of_a_later_format_names_both_formats(tmp_path: Path) -> None:
    save_file({"weight": torch.zeros(2)}, tmp_path / "last.safetensors", {"format": "2"})
    with pytest.raises(UserError, match=r"must have format 1, but .* has 2"):
        read_checkpoint(tmp_path / "last.safetensors")


def test_a_missing_checkpoint_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"there is none at .*absent"):
        read_checkpoint(tmp_path / "absent.safetensors")


def test_a_checkpoint_of_another_architecture_names_both_ids(written: Path) -> None:
    with pytest.raises(UserError, match=r"circuit_id xyz, but .* belongs to abc"):
        check_identity(read_checkpoint(written), {"circuit_id": "xyz"})


def test_weights_of_another_shape_are_refused(written: Path) -> None:
    with pytest.raises(UserError, match=r"must hold the model's weights"):
        load_weights(nn.Linear(4, 2), read_checkpoint(written))
