from __future__ import annotations

from dataclasses import replace

import pytest

from qcnn_compiler.analysis.audit import audit
from qcnn_compiler.gates.expression import WeightRef
from qcnn_compiler.ir.circuit import Layer, Op, Probs
from qcnn_compiler.passes import run_passes
from tests.circuits import SU4, applied, aws, aws_published, single, z

AWS_INERT = {
    "conv1[2, 10]": "phi of U3 on 2",
    "conv1[4, 10]": "phi of U3 on 4",
    "conv1[6, 10]": "phi of U3 on 6",
    "conv1[7, 10]": "phi of U3 on 0",
    "conv2[2, 10]": "phi of U3 on 5",
    "conv2[3, 10]": "phi of U3 on 1",
    "pool2[0, 0]": "theta of CRZ on 1 3",
    "pool2[2, 0]": "theta of CRZ on 1 7",
}


def test_the_published_aws_vector_has_192_of_357_parameters_in_use_and_4_shared_by_accident() -> None:
    found = audit(aws_published())
    assert found.counts == {"declared": 357, "used": 192, "shared": 4, "unused": 165, "inert": 8}
    assert [str(p) for p in found.shared] == ["params[132]", "params[133]", "params[134]", "params[135]"]
    assert [e.parameter.index[0] for e in found.inert] == [40, 70, 100, 115, 170, 185, 190, 196]


def test_the_aws_circuit_has_eight_inert_parameters_each_with_its_place_and_reason() -> None:
    found = audit(aws())
    assert found.counts == {"declared": 196, "used": 196, "shared": 0, "unused": 0, "inert": 8}
    assert {str(e.parameter): str(e.places[0]) for e in found.inert} == AWS_INERT
    assert found.inert[-1].reasons == ("passes every later gate; wires 1 and 7 unmeasured",)
    assert [e.places[0].layer for e in found.inert] == ["conv1"] * 4 + ["conv2"] * 2 + ["pool2"] * 2


def test_passes_change_no_count() -> None:
    circuit = aws()
    assert audit(run_passes(circuit)).counts == audit(circuit).counts


def test_one_kernel_on_all_edges_of_a_layer_is_not_shared() -> None:
    ops = applied(SU4, ((0, 1), (1, 2), (2, 0)), "kernel", [0, 0, 0], 0)
    assert audit(single(list(ops), {"kernel": 15}, z(0), 3)).shared == ()


def test_two_layers_tied_to_one_kernel_share_all_of_it() -> None:
    ops = [*applied(SU4, ((0, 1),), "kernel", [0], 0), *applied(SU4, ((1, 2),), "kernel", [0], 1)]
    assert len(audit(single(ops, {"kernel": 15}, z(2), 3)).shared) == 15


def test_edges_of_a_layer_whose_parameters_overlap_in_part_share_the_overlap() -> None:
    ops = applied(SU4, ((0, 1), (1, 2)), "row", [0, 13], 0)
    assert [p.index for p in audit(single(list(ops), {"row": 28}, z(2), 3)).shared] == [(13,), (14,)]


@pytest.mark.parametrize(("shape", "last"), [((6,), (5,)), ((2, 3), (1, 2)), ((3, 1, 2), (2, 0, 1))])
def test_parameters_are_named_by_one_number_per_axis(shape: tuple[int, ...], last: tuple[int, ...]) -> None:
    circuit = single([], {"w": 6}, z(0), 1)
    circuit = replace(circuit, weights=(replace(circuit.weights[0], shape=shape),))
    found = audit(circuit)
    assert found.declared[-1].index == last
    assert found.unused == found.declared
    assert found.used == ()


def test_a_parameter_is_inert_only_if_all_its_readings_are() -> None:
    w = WeightRef("w", 0)
    once = single([Op("RX", (1,), (w,))], {"w": 1}, Probs((0,)), 2)
    twice = single([Op("RX", (1,), (w,)), Op("RX", (0,), (w,))], {"w": 1}, Probs((0,)), 2)
    assert len(audit(once).inert) == 1
    assert audit(twice).inert == ()


def test_gates_before_the_first_layer_are_placed_in_the_embedding() -> None:
    layer = Layer("conv", "conv1", "t", ((1,),), (0, 1), (0, 1), ("w",))
    ops = [Op("RX", (1,), (WeightRef("w", 0),)), Op("RX", (1,), (WeightRef("w", 1),), layer=0)]
    circuit = replace(single(ops, {"w": 2}, z(0), 2), layers=(layer,))
    assert [entry.places[0].layer for entry in audit(circuit).inert] == ["embedding", "conv1"]
