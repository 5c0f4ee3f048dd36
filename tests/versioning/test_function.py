"""Whether models are the same function whatever of their text changed, classical parts included."""

from __future__ import annotations

import pytest

from qcnn_compiler.document import parse_document
from qcnn_compiler.pipeline import spec_in
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.versioning.compare import diff
from qcnn_compiler.versioning.levels import Level
from tests.versioning.test_compare import survives


def read(text: str) -> Spec:
    return spec_in(parse_document(text, "given.yaml"))


BARE = """\
qcnn: 1
name: bare
wires: 4
embedding: {kind: amplitude}
layers: []
readout: {kind: expval, wires: [0, 1, 2, 3]}
"""
ONE = BARE.replace("[]", "[{kind: conv, template: su4, wiring: ring}]") + "input: {image_size: 4}\n"
STEP = "frontend: {kind: patches, size: 4}"
SAME = {
    "another order of amplitudes and of outputs": (
        BARE,
        BARE.replace("amplitude", "amplitude, order: column").replace("[0, 1, 2, 3]", "[2, 3, 0, 1]"),
    ),
    "a step in the file or in every branch": (
        f"{ONE}{STEP}\nbranches: {{a: {{}}, b: {{}}}}\n",
        f"{ONE}branches: {{a: {{{STEP}}}, b: {{{STEP}}}}}\n",
    ),
    "other names of branches without weights": (
        f"{BARE}branches: {{a: {{}}, b: {{}}}}\n",
        f"{BARE}branches: {{c: {{}}, d: {{}}}}\n",
    ),
    "a branch alone or none, without weights": (BARE, f"{BARE}branches: {{a: {{}}}}\n"),
    "an image of another shape": (ONE, ONE.replace("image_size: 4", "image_size: [2, 8]")),
}


@pytest.mark.parametrize("texts", SAME.values(), ids=list(SAME))
def test_models_that_are_the_same_function_keep_their_weights_whatever_is_written(texts: tuple[str, str]) -> None:
    old, new = map(read, texts)
    for pair in ((old, new), (new, old)):
        found = diff(*pair)
        assert Level.COSMETIC < found.level <= Level.WEIGHTS_COMPATIBLE, list(map(str, found.changes))
        assert survives(*pair)


TANH = ONE + "frontend: {kind: linear, features: 16, activation: tanh}\n"
TURNED = BARE + "branches: {a: {}, b: {readout: {kind: expval, wires: [3, 2, 1, 0]}}}\n"
OTHER = {
    "another activation": (TANH, TANH.replace("tanh", "sigmoid")),
    "another readout in one branch": (TURNED, TURNED.replace("3, 2", "2, 3")),
    "another order of branches": (TURNED, TURNED.replace("a: {}, b: {", "b: {").replace("}}}", "}}, a: {}}")),
}


@pytest.mark.parametrize("texts", OTHER.values(), ids=list(OTHER))
def test_models_of_another_function_do_not_keep_their_weights(texts: tuple[str, str]) -> None:
    old, new = map(read, texts)
    assert not diff(old, new).level.keeps_weights
    assert not survives(old, new)


def test_levels_compose_through_a_version_that_does_not_say_what_an_image_is() -> None:
    texts = (ONE, ONE.replace("image_size: 4", "image_size: [2, 8]"), ONE.replace("input: {image_size: 4}\n", ""))
    old, new, between = map(read, texts)
    assert {diff(*pair).level for pair in ((old, new), (old, between), (between, new))} == {Level.TRAINING}


def test_values_are_told_as_the_language_writes_them() -> None:
    old = read(BARE)
    new = read(BARE.replace("[0, 1, 2, 3]", "[1, 0]"))
    told = [str(change) for change in diff(old, new).changes]
    assert "readout: expval wires=[0, 1, 2, 3] -> expval wires=[1, 0]" in told
