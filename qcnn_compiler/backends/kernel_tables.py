"""Tables: a circuit as arrays of numbers, which the compiled kernel interprets.

The kernel is compiled once for all circuits, never for one; everything here happens when a layer is built.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.backends.executor_steps import Step, block_steps
from qcnn_compiler.gates.expression import Binary, Call, Expression, Feature, Number, WeightRef, leaves
from qcnn_compiler.ir.circuit import Block, Circuit
from qcnn_compiler.passes.fuse import reads_features

Integers = NDArray[np.int64]

ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, SIN, COS, TAN, SQRT, EXP, ARCCOS, ARCSIN, ARCTAN = range(13)
BINARY = {"+": ADD, "-": SUBTRACT, "*": MULTIPLY, "/": DIVIDE, "**": POWER}
CALLS = dict(
    zip(
        ("sin", "cos", "tan", "sqrt", "exp", "arccos", "arcsin", "arctan"),
        (SIN, COS, TAN, SQRT, EXP, ARCCOS, ARCSIN, ARCTAN),
        strict=True,
    )
)


@dataclass(frozen=True)
class Nodes:
    """Expressions as a list of values, each computed from earlier ones.

    First all weights, then what weights decide (`table` rows up to `bounds[1]`), then the features in use, then
    what differs from sample to sample. Numbers are set once, in `constants`.
    """

    table: Integers  # (nodes, 3): operation, left, right
    constants: NDArray[np.float64]
    bounds: Integers  # weights, end of what they decide, end of the features in use, all
    features: Integers  # which features are in use
    places: dict[Expression, int]


def build_nodes(circuit: Circuit, atoms: Sequence[Expression]) -> Nodes:
    """Return the nodes of every expression in `atoms`."""
    weights: list[Expression] = [WeightRef(weight.name, i) for weight in circuit.weights for i in range(weight.size)]
    found = list(dict.fromkeys(part for atom in atoms for part in _parts(atom) if not isinstance(part, WeightRef)))
    per_sample = [any(isinstance(leaf, Feature) for leaf in leaves(part)) for part in found]
    shared = [part for part, own in zip(found, per_sample, strict=True) if not own]
    numbers = [part for part in shared if isinstance(part, Number)]
    shared = [part for part in shared if not isinstance(part, Number)]
    features = [part for part in found if isinstance(part, Feature)]
    derived = [p for p, own in zip(found, per_sample, strict=True) if own and not isinstance(p, Feature)]
    order = [*weights, *numbers, *shared, *features, *derived]
    places = {part: i for i, part in enumerate(order)}
    first = len(weights) + len(numbers)
    return Nodes(
        table=np.array([_row(part, places) for part in order], dtype=np.int64).reshape(-1, 3),
        constants=np.array([part.value if isinstance(part, Number) else 0.0 for part in order], dtype=float),
        bounds=np.array([len(weights), first, first + len(shared), len(order) - len(derived), len(order)]),
        features=np.array([part.index for part in features], dtype=np.int64),
        places=places,
    )


def _parts(expression: Expression) -> list[Expression]:
    """Return the expression and all inside it, each after what it is made of."""
    match expression:
        case Binary(_, left, right):
            return [*_parts(left), *_parts(right), expression]
        case Call(_, argument):
            return [*_parts(argument), expression]
    return [expression]


def _row(part: Expression, places: dict[Expression, int]) -> tuple[int, int, int]:
    match part:
        case Binary(op, left, right):
            return BINARY[op], places[left], places[right]
        case Call(function, argument):
            return CALLS[function], places[argument], 0
    return -1, 0, 0


@dataclass(frozen=True)
class Gates:
    """The blocks of a circuit: their factors, the entries of these, and the expressions of their angles.

    `arrays` are, for the functions of `kernel_gates`: steps `(steps + 1, 2)` of node and first entry, waves
    `(steps, 2)` of scale and offset, entries `(entries, 2)` of row and column, parts `(entries, 3)`, blocks
    `(blocks, 5)` of first step, last step, dimension, place of the matrix among all, and whether it differs by sample;
    and those of `Nodes`.
    """

    wires: tuple[tuple[int, ...], ...]
    arrays: dict[str, Any]
    shared_entries: int  # numbers that the matrices of all blocks that samples share hold
    own_entries: int  # those of all others, for one sample

    @property
    def dimension(self) -> int:
        """Return the size of the largest matrix."""
        return max((1 << len(wires) for wires in self.wires), default=0)

    @property
    def factors(self) -> int:
        """Return how many factors a block has at most."""
        blocks = self.arrays["blocks"]
        return int((blocks[:, 1] - blocks[:, 0]).max(initial=0))

    @property
    def has_own_nodes(self) -> bool:
        """Return whether some expression differs from sample to sample."""
        return bool(len(self.arrays["nodes"]) > self.arrays["bounds"][2])


def build_gates(circuit: Circuit) -> Gates:
    """Return the tables of a fused circuit with at least two wires."""
    blocks = [_padded(block, circuit.wires) for block in circuit.ops if isinstance(block, Block)]
    factors = [block_steps(block, block.wires) for block in blocks]
    flat = [step for steps in factors for step in steps]
    nodes = build_nodes(circuit, [step.atom for step in flat if not step.is_constant])
    arrays = {"nodes": nodes.table, "constants": nodes.constants, "bounds": nodes.bounds, "used": nodes.features}
    rows, ends, first = [], [0, 0], 0
    for block, count in zip(blocks, map(len, factors), strict=True):
        per_sample, d = int(any(map(reads_features, block.ops))), 1 << len(block.wires)
        rows.append((first, first + count, d, ends[per_sample], per_sample))
        ends[per_sample] += d * d
        first += count
    table = np.array(rows, dtype=np.int64).reshape(-1, 5)
    table[:, 3] += ends[0] * table[:, 4]
    return Gates(tuple(block.wires for block in blocks), {**arrays, **_factors(flat, nodes), "blocks": table}, *ends)


def _padded(block: Block, wires: int) -> Block:
    """Return the block on at least two wires."""
    if len(block.wires) > 1:
        return block
    (wire,) = block.wires
    return replace(block, wires=tuple(sorted((wire, (wire + 1) % wires))))


def _factors(flat: Sequence[Step], nodes: Nodes) -> dict[str, Any]:
    steps: list[tuple[int, int]] = []
    entries: list[tuple[int, int]] = []
    parts: list[list[complex]] = []
    for step in flat:
        steps.append((-1 if step.is_constant else nodes.places[step.atom], len(entries)))
        for row, column in np.argwhere(np.any(step.parts, axis=0)):
            entries.append((row, column))
            parts.append([part[row, column] for part in step.parts])
    return {
        "steps": np.array([*steps, (-1, len(entries))], dtype=np.int64),
        "waves": np.array([(step.scale, step.offset) for step in flat], dtype=float).reshape(-1, 2),
        "entries": np.array(entries, dtype=np.int64).reshape(-1, 2),
        "parts": np.array(parts, dtype=complex).reshape(-1, 3),
    }
