"""Circuits side by side: what a branch says, what it takes over, and what that is called."""

from __future__ import annotations

from pathlib import Path

import pytest

import qcnn_compiler as qc
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.text import circuit_id, circuit_text, model_id
from qcnn_compiler.model import Branches
from qcnn_compiler.pipeline import classical_of
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.reserved import RESERVED, RESERVED_BRANCHES

ROOT = Path(__file__).parents[2]
HEAD = """\
qcnn: 1
name: several
wires: 4
embedding: {kind: amplitude}
layers:
  - {kind: conv, template: su4, wiring: ring}
readout: {kind: expval}
"""
#: Identities before the language had frontends and branches.
EARLIER = {
    "aws/multiclass": "55153cc8bad19d44",
    "hur/su4": "21da8262229a1072",
    "patterns/measured_pool": "6fabbb6194edc913",
}


def load(folder: Path, more: str, head: str = HEAD) -> Spec:
    (folder / "spec.yaml").write_text(head + more, encoding="utf-8")
    return qc.load_spec(folder / "spec.yaml")


def test_specs_without_branches_keep_their_identity() -> None:
    assert {name: spec_id(qc.load_spec(ROOT / "specs" / f"{name}.yaml")) for name in EARLIER} == EARLIER


def test_the_only_circuit_is_called_circuit(tmp_path: Path) -> None:
    spec = load(tmp_path, "")
    circuits = qc.compile_branches(spec)
    assert circuits == {"circuit": qc.compile_spec(spec)}
    assert model_id(circuits) == circuit_id(qc.compile_spec(spec))


def test_a_branch_is_the_file_with_its_own_keys_in_place(tmp_path: Path) -> None:
    head = HEAD.replace("amplitude", "amplitude, features: 8")
    more = "branches:\n  b: {}\n  a: {wires: 3, readout: {kind: probs, wires: [0]}}\n"
    circuits = qc.compile_branches(load(tmp_path, more, head))
    alone = qc.compile_spec(load(tmp_path, "", head))
    replaced = head.replace("wires: 4", "wires: 3").replace("expval", "probs, wires: [0]")
    other = qc.compile_spec(load(tmp_path, "", replaced))
    assert list(circuits) == ["b", "a"]
    assert [circuit_text(circuit) for circuit in circuits.values()] == [circuit_text(alone), circuit_text(other)]
    assert [circuit.name for circuit in circuits.values()] == ["several.b", "several.a"]


def test_several_circuits_are_not_taken_for_one(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"`several` has branches: use `compile_branches`"):
        qc.compile_spec(load(tmp_path, "branches: {a: {}}\n"))


def test_a_layer_of_a_branch_knows_its_line(tmp_path: Path) -> None:
    more = "branches:\n  own:\n    layers:\n      - {kind: conv, template: so4, wiring: ring}\n  shared: {}\n"
    circuits = qc.compile_branches(load(tmp_path, more))
    lines = {name: circuit.layers[0].span.line for name, circuit in circuits.items() if circuit.layers[0].span}
    assert lines == {"own": 11, "shared": 6}


def test_identity_tells_names_order_and_contents_apart_but_not_what_is_said_twice(tmp_path: Path) -> None:
    texts = {
        "two": "{a: {}, b: {}}",
        "order": "{b: {}, a: {}}",
        "names": "{a: {}, c: {}}",
        "one": "{a: {}}",
        "contents": "{a: {}, b: {readout: {kind: probs}}}",
    }
    specs = {name: load(tmp_path, f"branches: {text}\n") for name, text in texts.items()}
    assert len({spec_id(spec) for spec in specs.values()}) == len(specs)
    assert len({model_id(qc.compile_branches(spec)) for spec in specs.values()}) == len(specs)
    again = load(tmp_path, "branches: {a: {wires: 4}, b: {embedding: {kind: amplitude}}}\n")
    assert spec_id(again) == spec_id(specs["two"])


def test_one_step_and_a_list_of_it_are_the_same(tmp_path: Path) -> None:
    more = "input: {image_size: 4}\nfrontend: "
    first = load(tmp_path, more + "{kind: linear, features: 16}\n")
    second = load(tmp_path, more + "[{kind: linear, features: 16}]\n")
    other = load(tmp_path, more + "[{kind: linear, features: 16, bias: false}]\n")
    assert spec_id(first) == spec_id(second) != spec_id(other)


def test_classical_parts_are_counted_apart_from_circuits(tmp_path: Path) -> None:
    more = (
        "input: {image_size: 6}\nfrontend: {kind: patches, size: 3}\n"
        "head: {kind: linear, outputs: 5}\n"
        "branches:\n  a: {frontend: {kind: linear, features: 16}}\n"
        "  b: {embedding: {kind: amplitude, features: 9}, readout: {kind: probs, wires: [0]}}\n"
    )
    spec = load(tmp_path, more)
    found = classical_of(spec, qc.compile_branches(spec))
    assert found.patches == {"a": 4, "b": 4}
    assert (found.features, found.joined, found.outputs) == (36, 4 * (4 + 2), 5)
    assert [(part.name, part.trained) for part in found.parts] == [
        ("frontend", 0), ("a.frontend", (9 + 1) * 16), ("head", (24 + 1) * 5),
    ]  # fmt: skip


def test_names_that_a_branch_cannot_have_are_those_of_the_module_that_holds_it() -> None:
    taken = {name for name in dir(Branches()) if not name.startswith("_")} | set(vars(Branches()))
    assert {name for name in taken if not name.startswith("_")} <= RESERVED | RESERVED_BRANCHES
    assert not RESERVED & RESERVED_BRANCHES
    for name in RESERVED_BRANCHES:
        assert name in taken
