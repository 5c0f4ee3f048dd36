from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from qcnn_compiler.gates.expression import Feature, WeightRef
from qcnn_compiler.ir.circuit import Block, Circuit, Op
from qcnn_compiler.passes import fuse_for, run_passes
from qcnn_compiler.passes.cost import KERNEL, MACHINES, TORCH, Machine, Model
from qcnn_compiler.passes.fuse import fuse_blocks
from qcnn_compiler.passes.merge import merge_one_wire
from tests.circuits import aws, single, z
from tests.strategies import circuits

EACH_MACHINE = pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
#: An engine for which any application of a matrix is dear.
SLOW_CALLS = replace(KERNEL, call_s=1.0)


def turn(wire: int, layer: int = 0, edge: int = 0) -> Op:
    return Op("RY", (wire,), (WeightRef("w", 0),), layer=layer, edge=edge)


def reading(wire: int) -> Op:
    return Op("RX", (wire,), (Feature(0),))


def joined(a: int, b: int, layer: int = 0, edge: int = 0) -> Op:
    return Op("X", (b,), (), (a,), layer=layer, edge=edge)


def small(ops, wires: int = 4) -> Circuit:
    return single(ops, {"w": 1}, z(0), wires, features=1)


def block(*ops: Op) -> Block:
    return Block(tuple(sorted({wire for op in ops for wire in op.all_wires})), ops)


def test_one_wire_gates_join_the_gate_of_their_edge_before_or_after_them():
    ops = (turn(0), turn(1), joined(0, 1), turn(1), turn(1, edge=1), turn(2, edge=1), joined(1, 2, edge=1))
    assert merge_one_wire(small(ops)).ops == (block(*ops[:4]), block(*ops[4:]))


def test_one_wire_gates_without_a_gate_of_their_edge_join_one_of_another_layer():
    ops = (joined(0, 1), turn(1, layer=1), turn(2, layer=1), joined(2, 3, layer=2))
    assert merge_one_wire(small(ops)).ops == (block(*ops[:2]), block(*ops[2:]))


def test_one_wire_gates_do_not_join_gates_that_read_features():
    ops = (reading(0), turn(0), joined(0, 1))
    assert merge_one_wire(small(ops)).ops == (ops[0], block(*ops[1:]))


def test_a_circuit_with_nothing_to_merge_is_returned_itself():
    circuit = small((joined(0, 1), joined(1, 2)))
    assert merge_one_wire(circuit) is circuit


def test_the_kernel_gets_one_block_for_a_pair_across_layers_and_none_on_three_wires():
    ops = (joined(0, 1), joined(1, 0, layer=1), joined(0, 1, layer=2), joined(1, 2, layer=3), joined(2, 3, layer=4))
    blocks = fuse_blocks(small(ops)).ops
    assert blocks == (block(*ops[:3]), block(ops[3]), block(ops[4]))


def test_torch_gets_one_block_on_four_wires():
    ops = (joined(0, 1), joined(1, 2, edge=1), joined(2, 3, edge=2))
    assert fuse_blocks(small(ops), TORCH).ops == (block(*ops),)


def test_a_pair_is_put_into_a_larger_gate_on_its_wires():
    ops = (Op("X", (0,), (), (1, 2)), joined(0, 1))
    assert fuse_blocks(small(ops)).ops == (block(*ops),)


def test_gates_that_read_features_share_blocks_with_others_only_where_a_matrix_for_each_sample_is_cheaper():
    ops = (reading(0), joined(0, 1))
    assert fuse_blocks(small(ops)).ops == (block(ops[0]), block(ops[1]))
    assert fuse_blocks(small(ops), SLOW_CALLS).ops == (block(*ops),)
    assert fuse_blocks(small(ops, wires=14)).ops == (block(*ops),)  # applying costs more than building


def test_blocks_grow_where_the_state_of_a_batch_no_longer_fits_into_the_cache():
    ops = [joined(w, (w + 1) % 12, edge=w) for w in range(12)]
    slow_memory = replace(TORCH, bandwidths=(25e9, 1e9))
    sizes = [max(len(b.all_wires) for b in fuse_blocks(small(ops, 12), slow_memory, n).ops) for n in (16, 1024)]
    assert sizes == [4, 5]


@pytest.mark.parametrize("step", [merge_one_wire, fuse_blocks])
def test_a_circuit_with_measurements_is_left_alone(step):
    circuit = small((turn(0), joined(0, 1), Op("measure", (0,)), Op("X", (1,), (), (), (0,))))
    assert step(circuit) is circuit


@EACH_MACHINE
@given(circuit=circuits())
@settings(max_examples=40, deadline=None, derandomize=True)
def test_fusing_for_an_engine_keeps_every_gate_and_is_done_after_one_run(machine: Machine, circuit: Circuit) -> None:
    passed = run_passes(circuit)
    fused = fuse_for(passed, machine)
    assert fuse_blocks(fused, machine) is fused
    assert sorted(map(str, fused.flat_ops)) == sorted(map(str, passed.flat_ops))
    assert {len(b.wires) for b in fused.ops if isinstance(b, Block)} <= {*range(1, machine.max_wires + 1)}


def test_the_aws_circuit_becomes_twenty_pairs_for_the_kernel_and_five_blocks_of_four_wires_for_torch():
    passed = run_passes(aws())
    assert [len(b.all_wires) for b in passed.ops] == [2] * 20
    assert [len(b.all_wires) for b in fuse_for(passed, TORCH).ops] == [4] * 5


@EACH_MACHINE
@pytest.mark.parametrize("per_sample", [False, True])
def test_estimates_grow_with_wires_batch_factors_and_state(machine: Machine, per_sample: bool) -> None:
    base = Model(machine, 8, 32).seconds(4, per_sample, 4)
    assert base > 0
    assert Model(machine, 8, 32).seconds(5, per_sample, 4) > base
    assert Model(machine, 8, 32).seconds(4, per_sample, 5) > base
    assert Model(machine, 8, 64).seconds(4, per_sample, 4) > base
    assert Model(machine, 9, 32).seconds(4, per_sample, 4) > base


def test_arithmetic_and_bytes_are_those_of_dense_products_with_the_state():
    model = Model(KERNEL, 3, 5)
    forward = 5 * (8 // 4) * 4 * 4 * 8  # samples, groups of amplitudes, rows, columns, operations of a complex product
    assert model.apply_flops(2) == 4 * forward  # and three such products backward
    assert model.apply_bytes() == 7 * 5 * 8 * 8
    assert model.build_flops(2, True, 3) == 5 * model.build_flops(2, False, 3)
