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


# --- wires that come back, templates of layers -------------------------------------------------


def test_an_unpool_restores_the_wires_before_the_latest_pool_that_is_not_answered(tmp_path: Path) -> None:
    drop, back = "{kind: pool, drop: right}", "{kind: unpool}"
    found = circuit(tmp_path, f"wires: 8\nlayers: [{drop}, {drop}, {back}, {drop}, {back}, {back}]")
    active = [layer.active_after for layer in found.layers]
    assert active == [(0, 1, 2, 3), (0, 1), (0, 1, 2, 3), (0, 1), (0, 1, 2, 3), tuple(range(8))]
    assert found.readout == Probs(tuple(range(8)))


def test_a_pattern_restores_wires_of_the_register_in_its_order(tmp_path: Path) -> None:
    layers = "{kind: pool, keep: [5, 4]}, {kind: unpool, restore: '1*1'}, {kind: unpool, restore: [-2, 1]}"
    found = circuit(tmp_path, f"wires: 6\nlayers: [{layers}]")
    assert [layer.active_after for layer in found.layers] == [(5, 4), (0, 4, 5), (0, 1, 4, 5)]


def test_a_dropped_wire_that_comes_back_is_in_the_state_that_it_was_left_in(tmp_path: Path) -> None:
    gates = "{kind: gates, gates: [RY(a) -1, CNOT -1 0]}"
    whole = circuit(tmp_path, f"layers: [{gates}, {gates}]")
    split = circuit(tmp_path, f"layers: [{gates}, {{kind: pool, keep: left}}, {{kind: unpool}}, {gates}]")
    assert circuit_id(split) == circuit_id(whole)


SU4_ON_FOUR = "{kind: conv, template: su4, wiring: ring, weights: per_edge}, {kind: pool, template: crz_crx, keep: odd}"


def test_a_template_of_layers_is_the_layers_with_all_their_angles_in_one_tensor(tmp_path: Path) -> None:
    layers = f"{SU4_ON_FOUR}, {{kind: conv, template: so4, wiring: pairs}}"
    flat = circuit(tmp_path, f"layers: [{layers}]\nreadout: {{kind: probs, wires: [0]}}")
    use = "{kind: conv, template: block, wiring: {edges: [[0, 1, 2, 3]]}}, {kind: pool, keep: odd}"
    block = f"templates: {{block: {{wires: 4, layers: [{layers}]}}}}"
    nested = circuit(tmp_path, f"{block}\nlayers: [{use}]\nreadout: {{kind: probs, wires: [0]}}")
    assert flat.weight_shapes == {"conv1": (4, 15), "pool1": (2,), "conv2": (6,)}
    assert nested.weight_shapes == {"conv1": (68,)}
    first = {"conv1": 0, "pool1": 60, "conv2": 62}
    renamed = [re.sub(r"(\w+)\[(\d+)\]", lambda m: f"conv1[{first[m[1]] + int(m[2])}]", line) for line in lines(flat)]
    assert lines(nested) == renamed


@pytest.mark.parametrize(("weights", "shape"), [("shared", (3,)), ("per_edge", (2, 3))])
def test_templates_of_layers_stand_inside_one_another_and_are_shared_as_written(
    tmp_path: Path, weights: str, shape: tuple[int, ...]
) -> None:
    text = (
        "templates:\n"
        "  outer: {wires: [p, q], layers: [{kind: conv, template: third, wiring: {edges: [[0]]}},"
        " {kind: conv, template: inner, wiring: {edges: [[1, 0]]}},"
        " {kind: conv, template: inner, wiring: {edges: [[0, 1]]}, weights: {tie: k}},"
        " {kind: conv, template: inner, wiring: {edges: [[1, 0]]}, weights: {tie: k}}]}\n"
        "  inner: {wires: [a, b], layers: [{kind: gates, gates: [CRX(t) 0 1]}, {repeat: 2, layers: "
        "[{kind: conv, template: cnot_pool, wiring: chain}]}]}\n"
        "  third: {wires: [a], gates: [RX(t) a]}\n"
        f"layers: [{{kind: conv, template: outer, wiring: pairs, weights: {weights}}}]"
    )
    found = circuit(tmp_path, text)
    assert found.weight_shapes == {"conv1": shape}
    rows = [0, 0] if weights == "shared" else [0, 3]
    expected = []
    for row, (p, q) in zip(rows, [(0, 1), (2, 3)], strict=True):
        pairs = [(1, q, p), (2, p, q), (2, q, p)]
        expected += [f"RX(conv1[{row}]) {p}"]
        for angle, a, b in pairs:
            expected += [f"CRX(conv1[{row + angle}]) {a} {b}", f"CNOT {a} {b}", f"CNOT {a} {b}"]
    assert lines(found) == expected


def test_a_template_of_layers_may_measure_and_each_condition_reads_its_own_bit(tmp_path: Path) -> None:
    text = (
        "templates:\n"
        "  one: {wires: [a, b], gates: [measure a -> m, 'if m: X b']}\n"
        "  two: {wires: 4, layers: [{kind: pool, template: one, wiring: pairs, keep: odd}]}\n"
        "layers: [{kind: pool, template: two, wiring: {edges: [[3, 2, 1, 0]]}, keep: even}]"
    )
    assert lines(circuit(tmp_path, text)) == ["measure 3", "if 3: X 2", "measure 1", "if 1: X 0"]
    with pytest.raises(SpecError, match="QC0325"):
        circuit(tmp_path, text.replace("keep: even", "keep: odd"))
