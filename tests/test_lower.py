"""From specs written in a line or two to circuits: wires, weights and operations."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import torch

import qcnn_compiler as qc
from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.ir.circuit import Circuit, Expval, Op, Probs
from qcnn_compiler.ir.text import circuit_id, op_text
from qcnn_compiler.limits import Limits

HEAD = "qcnn: 1\nname: small\n"


def circuit(tmp_path: Path, text: str, **limits: int) -> Circuit:
    file = tmp_path / "small.yaml"
    defaults = {"wires": "wires: 4", "embedding": "embedding: {kind: amplitude}", "readout": "readout: {kind: probs}"}
    missing = "\n".join(line for key, line in defaults.items() if not re.search(f"^{key}:", text, re.MULTILINE))
    file.write_text(f"{HEAD}{missing}\n{text}\n", encoding="utf-8")
    return qc.compile_spec(qc.load_spec(file, Limits(**limits)))


def lines(found: Circuit) -> list[str]:
    return [op_text(op) for op in found.ops if isinstance(op, Op)]


def test_positions_count_the_active_wires_and_negative_ones_from_the_end(tmp_path: Path) -> None:
    found = circuit(
        tmp_path,
        "layers: [{kind: pool, keep: [3, 1, 0]},"
        " {kind: conv, template: cnot_pool, wiring: {edges: [[0, -1], [1, 2]]}}]",
    )
    assert found.layers[0].active_after == (3, 1, 0)
    assert lines(found) == ["CNOT 3 0", "CNOT 1 0"]
    assert found.readout == Probs((3, 1, 0))


def test_shared_weights_are_one_set_and_per_edge_weights_one_row_per_edge(tmp_path: Path) -> None:
    text = "layers: [{kind: conv, template: ttn, wiring: chain, weights: %s}]"
    shared = circuit(tmp_path, text % "shared")
    assert shared.weight_shapes == {"conv1": (2,)}
    assert lines(shared)[3] == "RY(conv1[0]) 1"
    per_edge = circuit(tmp_path, text % "per_edge")
    assert per_edge.weight_shapes == {"conv1": (3, 2)}
    assert lines(per_edge)[3] == "RY(conv1[2]) 1"


def test_tied_layers_read_one_tensor_and_named_layers_their_own(tmp_path: Path) -> None:
    found = circuit(
        tmp_path,
        "layers: [{kind: conv, template: ttn, weights: {tie: k}}, {kind: conv, template: ttn, name: own},"
        " {kind: conv, template: u9, weights: {tie: k}}]",
    )
    assert found.weight_shapes == {"k": (2,), "own": (2,)}
    assert found.num_parameters == 4


def test_explicit_names_may_be_slices_of_a_declared_tensor_or_whole_tensors(tmp_path: Path) -> None:
    found = circuit(
        tmp_path,
        "tensors: {p: 9}\nlayers: [{kind: conv, template: ttn, wiring: chain, weights: ['p[0:2]', 'p[1:3]', left]}]",
    )
    assert found.weight_shapes == {"p": (9,), "left": (2,)}
    assert [line for line in lines(found) if line.startswith("RY")] == [
        "RY(p[0]) 0", "RY(p[1]) 1", "RY(p[1]) 1", "RY(p[2]) 2", "RY(left[0]) 2", "RY(left[1]) 3",
    ]  # fmt: skip


def test_repeat_unrolls_with_new_weights_each_time(tmp_path: Path) -> None:
    found = circuit(tmp_path, "layers: [{repeat: 3, layers: [{kind: conv, template: ttn}]}]")
    assert list(found.weight_shapes) == ["conv1", "conv2", "conv3"]


@pytest.mark.parametrize("wires", [2, 3, 5, 8, 11])
def test_until_wires_reaches_its_goal_at_every_size(tmp_path: Path, wires: int) -> None:
    body = "{kind: conv, template: ttn, wiring: ring}, {kind: pool, template: crz_crx, keep: left}"
    found = circuit(tmp_path, f"wires: {wires}\nlayers: [{{until_wires: 1, layers: [{body}]}}]")
    assert len(found.layers[-1].active_after) == 1


def test_reverse_and_dedupe_change_edges(tmp_path: Path) -> None:
    wiring = "{edges: [[0, 1], [1, 0], [2, 3]], reverse: true, dedupe: true}"
    text = f"layers: [{{kind: conv, template: cnot_pool, wiring: {wiring}}}]"
    assert circuit(tmp_path, text).layers[0].edges == ((1, 0), (3, 2))


def test_gates_layers_act_on_positions_and_count_their_parameters(tmp_path: Path) -> None:
    found = circuit(
        tmp_path,
        "layers: [{kind: pool, keep: odd},"
        " {kind: gates, gates: [RY(2*b) -1, CRX(b + a) 0 1, measure 0 -> m, if m: X 1]},"
        " {kind: pool, keep: [1]}]",
    )
    assert found.weight_shapes == {"gates1": (2,)}
    assert lines(found) == ["RY(2 * gates1[0]) 3", "CRX(gates1[0] + gates1[1]) 1 3", "measure 1", "if 1: X 3"]


def test_a_condition_needs_no_quotes_in_yaml(tmp_path: Path) -> None:
    body = "templates:\n  t:\n    wires: [a, b]\n    gates:\n      - measure a -> m\n      - if m: X b\n"
    layers = "layers: [{kind: pool, template: t, wiring: pairs, keep: odd}]"
    assert lines(circuit(tmp_path, body + layers))[:2] == ["measure 0", "if 0: X 1"]


@pytest.mark.parametrize("kept", [1, 2, 3])
def test_one_hot_flips_exactly_the_ancilla_of_each_basis_state(tmp_path: Path, kept: int) -> None:
    text = f"wires: {kept}\nancilla_map: {{kind: one_hot}}\nreadout: {{kind: expval, observable: -Z, wires: ancilla}}"
    found = circuit(tmp_path, text)
    assert isinstance(found.readout, Expval)
    assert found.wires == kept + 2**kept
    layer = qc.QCNNLayer(found, dtype=torch.float64)
    outputs = layer(torch.eye(2**kept, dtype=torch.float64)).numpy()
    # ancilla j is for the state that has kept wire i (0: most significant) in |0> where bit i of j is 1
    states = [sum((1 - (j >> i & 1)) << (kept - 1 - i) for i in range(kept)) for j in range(2**kept)]
    expected = -np.ones((2**kept, 2**kept))
    expected[states, range(2**kept)] = 1
    np.testing.assert_allclose(outputs, expected, atol=1e-15)


def test_an_edge_may_join_three_wires(tmp_path: Path) -> None:
    template = "templates: {t: {wires: [a, b, c], gates: [Toffoli a b c, RX(t) c]}}"
    layer = "{kind: conv, template: t, wiring: {cycle: {arity: 3, boundary: periodic}}}"
    found = circuit(tmp_path, f"{template}\nlayers: [{layer}]")
    assert found.layers[0].edges == ((0, 1, 2), (1, 2, 3), (2, 3, 0), (3, 0, 1))


def test_features_are_counted_where_gates_read_them(tmp_path: Path) -> None:
    text = "embedding: {kind: none}\nlayers: [{kind: gates, gates: ['RX(x[6]) 0', 'RY(t*x[2]) 1']}]"
    assert circuit(tmp_path, text).features == 7


def test_operations_remember_their_line(tmp_path: Path) -> None:
    found = circuit(tmp_path, "layers:\n  - kind: conv\n    template: ttn")
    spans = {op.span.line for op in found.ops if isinstance(op, Op) and op.span}
    assert spans == {7}


def test_identity_ignores_comments_order_and_form_but_not_the_circuit(tmp_path: Path) -> None:
    first = circuit(tmp_path, "layers: [{kind: conv, template: ttn, wiring: chain}]  # a comment")
    same = circuit(tmp_path, "layers: [{wiring: [chain], template: ttn, kind: conv, weights: shared}]")
    other = circuit(tmp_path, "layers: [{kind: conv, template: ttn, wiring: ring}]")
    assert circuit_id(first) == circuit_id(same) != circuit_id(other)


def test_a_limit_can_be_lifted(tmp_path: Path) -> None:
    text = "wires: 26\nlayers: [{kind: pool, keep: [0, 1]}]"
    with pytest.raises(SpecError, match="--limit wires=NUMBER"):
        circuit(tmp_path, text)
    assert circuit(tmp_path, text, wires=26).wires == 26
