"""Circuits built by hand, so that tests of later stages need no spec."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qcnn_compiler.gates.expression import Expression, WeightRef, bind
from qcnn_compiler.gates.statement import GateStatement, parse_statement
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Expval, Layer, Op, PauliTerm, Readout, Weight

SU4 = (
    "U3(p0, p1, p2) a", "U3(p3, p4, p5) b", "CNOT a b", "RY(p6) a", "RZ(p7) b", "CNOT b a",
    "RY(p8) a", "CNOT a b", "U3(p9, p10, p11) a", "U3(p12, p13, p14) b",
)  # fmt: skip
CRZ_CRX = ("CRZ(p0) a b", "X a", "CRX(p1) a b")

AWS_CONV = (((0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (0, 7)), ((1, 3), (3, 5), (5, 7), (1, 7)))
AWS_POOL = (((0, 1), (2, 3), (4, 5), (6, 7), (0, 7)), ((1, 3), (5, 7), (1, 7)))
AWS_ACTIVE = ((0, 1, 2, 3, 4, 5, 6, 7), (1, 3, 5, 7), (3, 7))


def z(*wires: int) -> Expval:
    """Return the readout of Z on every wire."""
    return Expval(tuple(PauliTerm(1, (("Z", w),)) for w in wires))


def statement_op(text: str, names: dict[str, Expression], wire: dict[str, int], layer: int, edge: int) -> Op:
    """Return the operation that a statement of a template means on one edge."""
    statement = parse_statement(text)
    assert isinstance(statement, GateStatement), text
    row, wires = statement.gate, tuple(wire[w] for w in statement.wires)
    params = tuple(bind(p, names) for p in statement.params)
    return Op(row.base or row.name, wires[row.controls :], params, wires[: row.controls], layer=layer, edge=edge)


def applied(
    template: Sequence[str], edges: Sequence[tuple[int, int]], tensor: str, firsts: Sequence[int], layer: int
) -> Iterator[Op]:
    """Yield a template on every edge; edge e reads `tensor` from index `firsts[e]` on."""
    for number, (edge, first) in enumerate(zip(edges, firsts, strict=True)):
        names: dict[str, Expression] = {f"p{i}": WeightRef(tensor, first + i) for i in range(15)}
        for text in template:
            yield statement_op(text, names, {"a": edge[0], "b": edge[1]}, layer, number)


def one_hot(kept: tuple[int, int], extra: Sequence[int], layer: int) -> Iterator[Op]:
    """Yield the four Toffolis of the published circuit with the X gates between them."""
    flips: tuple[tuple[int, ...], ...] = ((), (kept[0],), kept, (kept[0],))
    for number, (ancilla, flipped) in enumerate(zip(extra, flips, strict=True)):
        yield from (Op("X", (w,), layer=layer, edge=number) for w in flipped)
        yield Op("X", (ancilla,), controls=kept, layer=layer, edge=number)


def _aws(weights: tuple[Weight, ...], reads: Sequence[tuple[str, Sequence[int]]], name: str) -> Circuit:
    ops: list[Op] = []
    layers: list[Layer] = []
    for level in (0, 1):
        for kind, template, edges in (("conv", SU4, AWS_CONV[level]), ("pool", CRZ_CRX, AWS_POOL[level])):
            tensor, firsts = reads[len(layers)]
            ops += applied(template, edges, tensor, firsts, len(layers))
            after = AWS_ACTIVE[level + (kind == "pool")]
            words = {"conv": "su4", "pool": "crz_crx"}
            layers.append(Layer(kind, f"{kind}{level + 1}", words[kind], edges, AWS_ACTIVE[level], after, (tensor,)))
    extra = (8, 9, 10, 11)
    layers.append(Layer("ancilla_map", "ancilla_map", "one_hot", tuple((3, 7, a) for a in extra), (3, 7), extra))
    ops += one_hot((3, 7), extra, 4)
    start = Amplitude(AWS_ACTIVE[0], 256)
    return Circuit(12, 8, 256, weights, tuple(ops), z(*extra), start, tuple(layers), name)


def aws() -> Circuit:
    """Return the four-class circuit of the AWS blog post, as wired: 196 parameters."""
    shapes = {"conv1": (8, 15), "pool1": (5, 2), "conv2": (4, 15), "pool2": (3, 2)}
    reads = [(name, [e * size for e in range(edges)]) for name, (edges, size) in shapes.items()]
    return _aws(tuple(Weight(n, s) for n, s in shapes.items()), reads, "aws-multiclass")


def aws_published() -> Circuit:
    """Return the same circuit reading one vector of 357 entries as the published code does."""
    starts = ([15 * e for e in range(8)], [120, 124, 128, 132, 134], [130 + 15 * e for e in range(4)], [190, 194, 196])
    return _aws((Weight("params", (357,)),), [("params", s) for s in starts], "aws-multiclass-published")


def single(ops: Sequence[Op], weights: dict[str, int], readout: Readout, wires: int, features: int = 0) -> Circuit:
    """Return a circuit without layers that starts in |0...0>."""
    tensors = tuple(Weight(name, (size,)) for name, size in weights.items())
    return Circuit(wires, wires, features, tensors, tuple(ops), readout)
