"""Identities are the same for the same architecture, however and wherever it is written, and for no other."""

from __future__ import annotations

import copy
import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import qcnn_compiler as qc
from qcnn_compiler.ir.text import model_id
from qcnn_compiler.reference import flow
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.spec.model import Spec
from tests.spec_strategies import specs
from tests.versioning.mutations import EDITS, checked
from tests.versioning.test_compare import survives

ROOT = Path(__file__).parents[2]
#: As they were when this was written: they must be the same on every machine, Python and later version.
KNOWN = {
    "aws/multiclass": ("55153cc8bad19d44", "5639f5f381981b9c"),
    "hur/su4": ("21da8262229a1072", "31bfd39822bb15fc"),
    "patterns/measured_pool": ("6fabbb6194edc913", None),
}


def shuffled(value: Any, choice: random.Random) -> Any:
    """Return a value with the keys of all mappings in another order, except those whose order counts."""
    if isinstance(value, list):
        return [shuffled(item, choice) for item in value]
    if not isinstance(value, dict):
        return value
    keys = choice.sample(list(value), len(value))
    return {key: shuffled(value[key], choice) for key in keys}


def written_out(value: Any) -> Any:
    """Return a value without what cannot be written: lists and mappings that are empty by default."""
    if isinstance(value, list):
        return [written_out(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: written_out(item) for key, item in value.items() if item not in ([], {})}


def as_yaml(value: dict[str, Any]) -> str:
    return "# a comment\n" + "".join(f"{key}: {flow(item)}   # and another\n\n" for key, item in value.items())


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
