"""Identities are the same for the same architecture, however and wherever it is written, and for no other."""

from __future__ import annotations

import copy
import json
import os
import random
import subprocess
import sys
from collections import Counter
from itertools import permutations
from pathlib import Path
from typing import Any

import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import qcnn_compiler as qc
from qcnn_compiler.ir.text import model_id
from qcnn_compiler.reference import flow
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.spec.model import Spec
from tests.spec_strategies import specs
from tests.versioning.mutations import EDITS, checked
from tests.versioning.test_compare import build, survives

ROOT = Path(__file__).parents[2]
#: As they were when this was written: they must be the same on every machine, Python and later version.
KNOWN = {
    "aws/multiclass": ("55153cc8bad19d44", "5639f5f381981b9c"),
    "hur/su4": ("21da8262229a1072", "31bfd39822bb15fc"),
    "patterns/measured_pool": ("6fabbb6194edc913", None),
}


#: Layers for `tensors` whose names are not used in their order.
SLICED = [
    {"kind": "conv", "template": "crz", "wiring": {"edges": [[0, 1], [2, 3]]}, "weights": ["zeta", "zeta"]},
    {"kind": "conv", "template": "so4", "wiring": {"edges": [[1, 2]]}, "weights": ["alpha[0:6]"]},
]


def shuffled(value: Any, choice: random.Random) -> Any:
    """Return a value with the keys of all mappings in another order, except branches: outputs are joined in theirs."""
    if isinstance(value, list):
        return [shuffled(item, choice) for item in value]
    if not isinstance(value, dict):
        return value
    keys = choice.sample(list(value), len(value))
    items = {key: shuffled(value[key], choice) for key in keys}
    return (
        items | {"branches": {key: items["branches"][key] for key in value["branches"]}}
        if "branches" in items
        else items
    )


def written_out(value: Any) -> Any:
    """Return a value without what cannot be written: lists and mappings that are empty by default."""
    if isinstance(value, list):
        return [written_out(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: written_out(item) for key, item in value.items() if item not in ([], {})}


def as_yaml(value: dict[str, Any]) -> str:
    return "# a comment\n" + "".join(f"{key}: {flow(item)}   # and another\n\n" for key, item in value.items())


@st.composite
def models(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a spec with tensors declared by hand, in most cases with branches that have their own, and a head."""
    raw = draw(specs())
    raw |= {"tensors": {"zeta": 1, "alpha": 6}, "layers": [*SLICED, *raw["layers"]]}
    if draw(st.integers(0, 3)):
        own = {"tensors": {"alpha": 6, "zeta": 1, "middle": 2}, "layers": SLICED}
        raw |= {"branches": {"right": own, "left": {"readout": {"kind": "probs", "wires": [0]}}}}
    return raw | {"head": draw(st.sampled_from([{"kind": "linear", "outputs": 2, "bias": True}, {"kind": "softmax"}]))}


def drawn_weights(spec: Spec) -> list[tuple[str, list[float]]]:
    """Return the first weights of a model, in the order of its state."""
    return [(name, tensor.flatten().tolist()) for name, tensor in build(spec, 1).state_dict().items()]


def ids(spec: Spec) -> tuple[str, str]:
    return spec_id(spec), model_id(qc.compile_branches(spec))


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(specs(), st.integers(0, 99))
def test_order_comments_format_and_written_defaults_make_no_difference(
    tmp_path_factory: Any, raw: dict[str, Any], seed: int
) -> None:
    folder = tmp_path_factory.getbasetemp()
    if not checked(raw):
        return
    expected = ids(Spec.model_validate(raw))
    whole = Spec.model_validate(raw).model_dump(mode="json", exclude_none=True)
    whole = written_out(whole)
    texts = {
        "a.json": json.dumps(shuffled(raw, random.Random(seed))),
        "b.yaml": as_yaml(shuffled(raw, random.Random(seed + 1))),
        "c.yaml": as_yaml(shuffled(whole, random.Random(seed + 2))),
        "d.json": json.dumps(raw | {"name": "n", "description": "d"}, indent=4, ensure_ascii=True),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
        assert ids(qc.load_spec(folder / name)) == expected, text


def test_no_order_of_keys_changes_ids_or_first_weights() -> None:
    seen: Counter[bool] = Counter()

    @settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
    @given(models(), st.integers(0, 99))
    def check(raw: dict[str, Any], seed: int) -> None:
        spec = checked(raw)
        if spec:
            other = Spec.model_validate(shuffled(raw, random.Random(seed)))
            seen["branches" in raw] += 1
            assert ids(other) == ids(spec)
            assert drawn_weights(other) == drawn_weights(spec)

    check()
    assert seen.keys() == {True, False}, seen


def test_tensors_are_drawn_by_name_in_whatever_order_they_are_declared() -> None:
    raw = {"qcnn": 1, "name": "n", "wires": 4, "embedding": {"kind": "angle"}, "layers": SLICED}
    raw["readout"] = {"kind": "expval"}
    specs = [Spec.model_validate(raw | {"tensors": dict(pairs)}) for pairs in permutations([("zeta", 1), ("alpha", 6)])]
    assert len({ids(spec) for spec in specs}) == 1
    assert [[name for name, _ in drawn_weights(spec)] for spec in specs] == [["layer.alpha", "layer.zeta"]] * 2
    assert drawn_weights(specs[0]) == drawn_weights(specs[1])


def test_the_order_of_branches_is_that_of_the_outputs_and_part_of_both_ids() -> None:
    raw = {"qcnn": 1, "name": "n", "wires": 4, "embedding": {"kind": "amplitude"}, "layers": []}
    branches = [(name, {"readout": {"kind": "expval", "wires": [wire]}}) for wire, name in enumerate("ab")]
    raw["readout"] = {"kind": "expval"}
    first, second = (Spec.model_validate(raw | {"branches": dict(order)}) for order in (branches, branches[::-1]))
    features = 1.0 + torch.arange(16, dtype=torch.float64).reshape(1, 16)
    outputs = [build(spec, 1)(features) for spec in (first, second)]
    assert torch.equal(outputs[0], outputs[1].flip(1))
    assert not torch.allclose(*outputs)
    assert not set(ids(first)) & set(ids(second))


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(specs(), st.sampled_from(EDITS), st.integers(0, 2**16))
def test_equal_ids_are_equal_models_and_other_outputs_other_ids(raw: dict[str, Any], edit: Any, seed: int) -> None:
    other = copy.deepcopy(raw)
    edit(other, random.Random(seed))
    old, new = checked(raw), checked(other)
    if not old or not new:
        return
    same_head = old.head == new.head
    if ids(old)[0] == ids(new)[0]:
        assert ids(old)[1] == ids(new)[1]
        assert survives(old, new)
    if ids(old)[1] == ids(new)[1] and same_head:
        assert survives(old, new)
    if not survives(old, new):
        assert ids(old)[0] != ids(new)[0]
        assert not same_head or ids(old)[1] != ids(new)[1]


def test_ids_are_those_of_every_machine_and_process() -> None:
    code = (
        "import qcnn_compiler as qc; from qcnn_compiler.spec.identity import spec_id; import sys\n"
        "for name in sys.argv[1:]:\n"
        "    spec = qc.load_spec(f'specs/{name}.yaml'); print(spec_id(spec), qc.circuit_id(qc.compile_spec(spec)))\n"
    )
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code, *KNOWN],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        for line, (spec, circuit) in zip(done.stdout.splitlines(), KNOWN.values(), strict=True):
            assert line.split()[0] == spec
            assert circuit in (None, line.split()[1])
