"""Circuits as elementary steps: constant matrices and one-angle rotations, controls in front.

`U3(theta, phi, delta)` becomes three steps, so that each angle has one generator.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.gates.expression import Expression, Feature, Name, WeightRef, bind, evaluate, leaves, parse
from qcnn_compiler.gates.matrix import gate_matrix
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Circuit, Op

Array = NDArray[np.complex128]


@dataclass(frozen=True)
class Step:
    """`row(angle)` on the last wires of `wires`, if the first `controls` wires are all |1>.

    Attributes:
        op: number of the operation in `Circuit.flat_ops`.
        parameter: the name that the gate's row has for this angle, empty for constants.
        number: of the step itself.
    """

    row: str
    wires: tuple[int, ...]
    controls: int
    angle: Expression | None
    op: int
    parameter: str = ""
    number: int = -1

    @property
    def all_wires(self) -> tuple[int, ...]:
        """Return the controls and targets."""
        return self.wires

    @cached_property
    def weights(self) -> frozenset[WeightRef]:
        """Return the weights that the angle reads."""
        found = leaves(self.angle) if self.angle is not None else ()
        return frozenset(leaf for leaf in found if isinstance(leaf, WeightRef))


def elementary_steps(circuit: Circuit) -> tuple[Step, ...]:
    """Return the steps of a circuit in order, numbered.

    A measured wire is afterwards only a condition, so measuring is deferred: conditions
    are controls and `measure` is no step.
    """
    expanded = (step for number, op in enumerate(circuit.flat_ops) for step in _op_steps(op, number))
    return tuple(replace(step, number=i) for i, step in enumerate(expanded))


def _op_steps(op: Op, number: int) -> Iterator[Step]:
    if op.gate != "measure":
        yield from _expand(op.gate, op.params, op.wires, (*op.conditions, *op.controls), number, GATES[op.gate].params)


def _expand(
    gate: str,
    angles: Sequence[Expression],
    wires: tuple[int, ...],
    controls: tuple[int, ...],
    op: int,
    names: Sequence[str],
) -> Iterator[Step]:
    row = GATES[gate]
    if not row.sequence:
        angle = angles[0] if angles else None
        yield Step(gate, (*controls, *wires), len(controls), angle, op, names[0] if names else "")
        return
    bound = dict(zip(row.params, angles, strict=True))
    for inner, arguments, positions in _sequence(gate):
        inner_names = [n.name for a in arguments for n in leaves(a) if isinstance(n, Name)]
        inner_angles = [bind(a, bound) for a in arguments]
        yield from _expand(inner, inner_angles, tuple(wires[p] for p in positions), controls, op, inner_names)


@cache
def _sequence(gate: str) -> tuple[tuple[str, tuple[Expression, ...], tuple[int, ...]], ...]:
    return tuple((name, tuple(map(parse, angles)), wires) for name, angles, wires in GATES[gate].sequence)


@dataclass(frozen=True)
class Point:
    """Generic values of weights and features; `spare` is an angle of last resort."""

    weights: dict[str, NDArray[np.float64]]
    features: NDArray[np.float64]
    spare: float

    def angle(self, step: Step) -> float:
        """Return a finite angle in radians; outside a function's domain the spare one stands for it."""
        assert step.angle is not None
        with np.errstate(all="ignore"):
            value = float(evaluate(step.angle, self.weights, self.features, np))
        return value if np.isfinite(value) else self.spare


def generic_point(circuit: Circuit, seed: int) -> Point:
    """Return a random point: operators that commute there commute everywhere, almost surely."""
    rng = np.random.default_rng(seed)
    weights = {w.name: rng.uniform(0.5, 2.5, w.size) for w in circuit.weights}
    found = (leaf for op in circuit.flat_ops for angle in op.params for leaf in leaves(angle))
    read = (leaf.index + 1 for leaf in found if isinstance(leaf, Feature))
    features = rng.uniform(0.5, 2.5, max(read, default=1))  # amplitudes, a power of two of them, are not looked at
    return Point(weights, features, float(rng.uniform(0.5, 2.5)))


def target_matrix(step: Step, point: Point) -> Array:
    """Return the unitary on the wires behind the controls."""
    return gate_matrix(step.row, [] if step.angle is None else [point.angle(step)])


def generator(step: Step) -> Array:
    """Return -i (dU/dt) U^dagger with controls, a Hermitian matrix; it is the same at every angle."""
    return _generator(step.row, step.controls)


@cache
def _generator(row: str, controls: int) -> Array:
    rotation = GATES[row].rotation
    assert rotation is not None, f"{row} has an angle but no rotation"
    k0, k1, k2 = (np.array(k, dtype=complex) for k in (rotation.k0, rotation.k1, rotation.k2))
    inner = -1j * rotation.frequency * k2 @ (k0 + k1).conj().T  # at angle 0
    total = np.zeros((len(inner) << controls,) * 2, dtype=complex)
    total[-len(inner) :, -len(inner) :] = inner
    total.setflags(write=False)
    return total
