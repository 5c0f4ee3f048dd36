"""Steps: the factors of a block's matrix, each `k0 + cos(t) k1 + sin(t) k2` in one angle t.

Everything here happens once, when an executor is built, in numpy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.gates.expression import Binary, Expression, Number, bind, parse
from qcnn_compiler.gates.matrix import Array, controlled, embed
from qcnn_compiler.gates.table import GATES, Matrix
from qcnn_compiler.ir.circuit import Block, Op

ZERO = Number(0.0)
Parts = tuple[Array, Array, Array]


@dataclass(frozen=True)
class Step:
    """One factor on the wires of its block: `parts` are k0, k1, k2; t = scale * atom + offset."""

    parts: Parts
    atom: Expression = ZERO
    scale: float = 1.0
    offset: float = 0.0

    @property
    def is_constant(self) -> bool:
        """Return whether the factor has no angle."""
        return not self.parts[1].any() and not self.parts[2].any()


def block_steps(block: Block, wires: Sequence[int]) -> list[Step]:
    """Return the factors of the block's matrix on `wires`, first one first, constants folded into them."""
    steps: list[Step] = []
    for step in (step for op in block.ops for step in _op_steps(op, wires)):
        if steps and (step.is_constant or steps[-1].is_constant):
            steps.append(_product(step, steps.pop()))
        else:
            steps.append(step)
    return steps


def affine(expression: Expression) -> tuple[Expression, float, float]:
    """Return `(atom, scale, offset)` whose `scale * atom + offset` is the expression."""
    match expression:
        case Binary("+", inner, Number(value)) | Binary("+", Number(value), inner):
            atom, scale, offset = affine(inner)
            return atom, scale, offset + value
        case Binary("-", inner, Number(value)):
            atom, scale, offset = affine(inner)
            return atom, scale, offset - value
        case Binary("-", Number(value), inner):
            atom, scale, offset = affine(inner)
            return atom, -scale, value - offset
        case Binary("*", inner, Number(value)) | Binary("*", Number(value), inner):
            atom, scale, offset = affine(inner)
            return atom, value * scale, value * offset
        case Binary("/", inner, Number(value)):
            atom, scale, offset = affine(inner)
            return atom, scale / value, offset / value
    return expression, 1.0, 0.0


def _product(later: Step, earlier: Step) -> Step:
    """Return the two as one factor; at most one of them has an angle."""
    if later.is_constant:
        k0, k1, k2 = (later.parts[0] @ part for part in earlier.parts)
        return Step((k0, k1, k2), earlier.atom, earlier.scale, earlier.offset)
    k0, k1, k2 = (part @ earlier.parts[0] for part in later.parts)
    return Step((k0, k1, k2), later.atom, later.scale, later.offset)


def _op_steps(op: Op, wires: Sequence[int]) -> Iterator[Step]:
    controls = (*op.conditions, *op.controls)
    for gate, params, targets in _primitives(op.gate, op.params, op.wires):
        positions = [wires.index(wire) for wire in (*controls, *targets)]
        step = _gate_step(gate, params)
        k0, k1, k2 = (_controlled(part, len(controls), i) for i, part in enumerate(step.parts))
        parts = (embed(k0, positions, len(wires)), embed(k1, positions, len(wires)), embed(k2, positions, len(wires)))
        yield Step(parts, step.atom, step.scale, step.offset)


def _controlled(part: Array, controls: int, index: int) -> Array:
    """Return a part under controls: where they fail, k0 is the identity and the others vanish."""
    total = controlled(part, controls)
    return total if index == 0 else total - controlled(np.zeros_like(part), controls)


def _primitives(
    gate: str, params: Sequence[Expression], wires: tuple[int, ...]
) -> Iterator[tuple[str, Sequence[Expression], tuple[int, ...]]]:
    """Yield the gate, or the gates that its row is a sequence of."""
    row = GATES[gate]
    if not row.sequence:
        yield gate, params, wires
    names = dict(zip(row.params, params, strict=True))
    for name, arguments, positions in row.sequence:
        bound = [bind(parse(argument), names) for argument in arguments]
        yield from _primitives(name, bound, tuple(wires[p] for p in positions))


def _gate_step(gate: str, params: Sequence[Expression]) -> Step:
    row = GATES[gate]
    if row.rotation is None:
        assert row.matrix is not None, f"{gate} is neither constant, rotation nor sequence"
        return Step(_parts(_array(row.matrix)))
    k0, k1, k2 = (_array(part) for part in (row.rotation.k0, row.rotation.k1, row.rotation.k2))
    atom, scale, offset = affine(params[0])
    frequency = row.rotation.frequency
    if isinstance(atom, Number):
        angle = frequency * (scale * atom.value + offset)
        return Step(_parts(k0 + np.cos(angle) * k1 + np.sin(angle) * k2))
    return Step((k0, k1, k2), atom, frequency * scale, frequency * offset)


def _parts(matrix: Array) -> Parts:
    return matrix, np.zeros_like(matrix), np.zeros_like(matrix)


def _array(matrix: Matrix) -> Array:
    return np.array(matrix, dtype=complex)


def identity_step(dimension: int) -> Step:
    """Return the factor that does nothing, which fills blocks up to a common length."""
    return Step(_parts(np.eye(dimension, dtype=complex)))


def chain_order(length: int) -> NDArray[np.int64]:
    """Return where each of `length` factors, a power of two, goes so that halves pair neighbours.

    `chain` multiplies the first half by the second again and again, so the factors lie in bit-reversed order.
    """
    order = np.zeros(1, dtype=np.int64)
    while len(order) < length:
        order = np.concatenate([2 * order, 2 * order + 1])
    return order
