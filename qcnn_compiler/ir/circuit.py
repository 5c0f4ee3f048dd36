"""The circuit: what a spec is lowered to and what passes, executor, QNode and drawings read.

A circuit is a frozen value: named weight tensors, an ordered tuple of operations on
absolute wires, and a readout. Wires `0 .. data_wires-1` hold data, the rest are ancillas,
all starting in |0>. Wire 0 is the most significant bit of a basis state, as in PennyLane.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import prod

from qcnn_compiler.diagnostics import Span
from qcnn_compiler.gates.expression import Expression


@dataclass(frozen=True)
class Weight:
    """A named tensor of trainable angles, in radians."""

    name: str
    shape: tuple[int, ...]

    @property
    def size(self) -> int:
        """Return the number of entries."""
        return prod(self.shape)


@dataclass(frozen=True)
class Op:
    """One gate application.

    Attributes:
        gate: name of an uncontrolled row of `gates.table.GATES`, or `"measure"`.
        wires: target wires, in the gate's own order.
        params: angles in radians, over `WeightRef` and `Feature` leaves.
        controls: wires that must all be |1> for the gate to act.
        conditions: measured wires whose outcomes must all be 1 for the gate to act.
        layer: index into `Circuit.layers`, -1 for the embedding.
        edge: index of the application within its layer.
        span: where in the file it was written.
    """

    gate: str
    wires: tuple[int, ...]
    params: tuple[Expression, ...] = ()
    controls: tuple[int, ...] = ()
    conditions: tuple[int, ...] = ()
    layer: int = field(default=-1, compare=False)
    edge: int = field(default=0, compare=False)
    span: Span | None = field(default=None, compare=False)

    @property
    def all_wires(self) -> tuple[int, ...]:
        """Return conditions, controls and targets: every wire the operation touches."""
        return (*self.conditions, *self.controls, *self.wires)


@dataclass(frozen=True)
class Block:
    """Operations that the executor applies as one matrix; `wires` is their union, ascending."""

    wires: tuple[int, ...]
    ops: tuple[Op, ...]

    @property
    def all_wires(self) -> tuple[int, ...]:
        """Return the wires of the block."""
        return self.wires


@dataclass(frozen=True)
class Amplitude:
    """Initial state on `wires` whose amplitudes, in basis-state order, are made from the first features.

    Attributes:
        features: how many of the features are read. Of kind `amplitude` they are divided by their norm.
        pad: what fewer than `2**len(wires)` features are filled up with before that.
        blocks: sizes of consecutive groups of `wires`, each with features and a norm of its own; () for one group.
        order: `row_major`, or `hilbert`: the features are a square image, and amplitude i is the i-th pixel of
            the curve.
        side: where not 0, the features are a square image of so many pixels a side in the top left corner of one with
            a pixel for each amplitude, numbered row by row or along the curve; all its other pixels are `pad`.
        kind: `amplitude`, or `frqi`: the first wire holds cos(x/2) |0> + sin(x/2) |1> for feature number i, in radians,
            where the others are in basis state i, all of them equally likely.
    """

    wires: tuple[int, ...]
    features: int
    pad: float = 0.0
    blocks: tuple[int, ...] = ()
    order: str = "row_major"
    side: int = 0
    kind: str = "amplitude"

    @property
    def is_plain(self) -> bool:
        """Return whether the amplitudes are the features themselves, filled up and normalised."""
        return not self.blocks and self.order == "row_major" and not self.side and self.kind == "amplitude"


@dataclass(frozen=True)
class PauliTerm:
    """One output: `sign` times the expectation of a Pauli word such as (("Z", 3),)."""

    sign: int
    word: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Expval:
    """One output per term, each in [-1, 1]."""

    terms: tuple[PauliTerm, ...]


@dataclass(frozen=True)
class Probs:
    """Probabilities of the basis states of `wires`: `2**len(wires)` outputs, first wire most significant."""

    wires: tuple[int, ...]


@dataclass(frozen=True)
class Diagonal:
    """`rows @ probabilities(wires)`: outputs that are functions of measured bits.

    `rows` has one row per output, each with `2**len(wires)` entries.
    """

    wires: tuple[int, ...]
    rows: tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class Concat:
    """The outputs of several readouts of one state, one after another."""

    parts: tuple[Expval | Probs | Diagonal, ...]


Part = Expval | Probs | Diagonal
Readout = Part | Concat


def parts_of(readout: Readout) -> tuple[Part, ...]:
    """Return the readouts whose outputs follow each other: several of a `Concat`, else one."""
    return readout.parts if isinstance(readout, Concat) else (readout,)


def count_outputs(part: Part) -> int:
    """Return how many outputs one readout has."""
    match part:
        case Expval(terms):
            return len(terms)
        case Probs(wires):
            return 1 << len(wires)
        case Diagonal(_, rows):
            return len(rows)


def wires_of(readout: Readout) -> tuple[int, ...]:
    """Return the wires that a readout looks at, each once, in order of first mention."""
    found: dict[int, None] = {}
    for part in parts_of(readout):
        wires = [w for term in part.terms for _, w in term.word] if isinstance(part, Expval) else part.wires
        found |= dict.fromkeys(wires)
    return tuple(found)


@dataclass(frozen=True)
class Layer:
    """What one layer of the spec became; `edges` and `active_*` are absolute wires."""

    kind: str
    name: str
    template: str
    edges: tuple[tuple[int, ...], ...]
    active_before: tuple[int, ...]
    active_after: tuple[int, ...]
    tensors: tuple[str, ...] = ()
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Circuit:
    """A lowered architecture. See the module for wire order and initial state.

    Attributes:
        features: length of one input vector.
        initial: amplitude embedding of the inputs, or None where gates read the features.
        embedding: what the spec calls the way in which features enter.
    """

    wires: int
    data_wires: int
    features: int
    weights: tuple[Weight, ...]
    ops: tuple[Op | Block, ...]
    readout: Readout
    initial: Amplitude | None = None
    layers: tuple[Layer, ...] = ()
    name: str = field(default="circuit", compare=False)
    embedding: str = field(default="", compare=False)

    @property
    def weight_shapes(self) -> dict[str, tuple[int, ...]]:
        """Return the shape of every weight tensor by name, in order of first use."""
        return {w.name: w.shape for w in self.weights}

    @property
    def num_parameters(self) -> int:
        """Return how many numbers the weight tensors hold."""
        return sum(w.size for w in self.weights)

    @property
    def num_outputs(self) -> int:
        """Return the length of one output vector."""
        return sum(map(count_outputs, parts_of(self.readout)))

    @property
    def readout_wires(self) -> tuple[int, ...]:
        """Return the wires that the readout looks at, each once, in order of first mention."""
        return wires_of(self.readout)

    @property
    def flat_ops(self) -> tuple[Op, ...]:
        """Return the operations one by one, blocks opened."""
        return tuple(inner for op in self.ops for inner in (op.ops if isinstance(op, Block) else (op,)))
