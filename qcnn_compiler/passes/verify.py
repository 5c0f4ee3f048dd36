"""Invariants of a circuit, one function each: what every pass may rely on and must keep."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qcnn_compiler.gates.expression import Feature, Name, WeightRef, leaves
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Diagonal, Expval, Op, Part, PauliTerm, parts_of
from qcnn_compiler.ir.text import op_text


class InvalidCircuit(Exception):
    """A circuit that breaks an invariant: a bug of the step that made it, not a mistake of the user."""


def verify(circuit: Circuit) -> Circuit:
    """Return the circuit itself.

    Raises:
        InvalidCircuit: listing every invariant that it breaks.
    """
    found = [message for check in CHECKS for message in check(circuit)]
    if found:
        raise InvalidCircuit("\n".join(found))
    return circuit


def _gates_are_known(circuit: Circuit) -> Iterator[str]:
    for op in circuit.flat_ops:
        if op.gate != "measure" and (op.gate not in GATES or GATES[op.gate].base):
            yield f"`{op.gate}` is not an uncontrolled gate of the table"


def _wires_are_valid(circuit: Circuit) -> Iterator[str]:
    start = circuit.initial.wires if circuit.initial else ()
    named = [("initial state", start), ("readout", circuit.readout_wires)]
    named += [(f"`{op.gate}`", op.all_wires) for op in circuit.ops if isinstance(op, Op)]
    named += [("block", op.wires) for op in circuit.ops if not isinstance(op, Op)]
    named += [(f"`{op.gate}`", op.all_wires) for op in circuit.flat_ops]
    for what, wires in named:
        if not all(0 <= wire < circuit.wires for wire in wires):
            yield f"{what} is on wires {wires}, of {circuit.wires}"
        if len(set(wires)) != len(wires):
            yield f"{what} is on wires {wires}, which repeat"


def _arities_are_right(circuit: Circuit) -> Iterator[str]:
    for op in circuit.flat_ops:
        row = GATES.get(op.gate)
        if row and len(op.wires) != row.wires:
            yield f"`{op_text(op)}` needs {row.wires} wires"
        if row and len(op.params) != len(row.params):
            yield f"`{op_text(op)}` needs {len(row.params)} angles"
        if op.gate == "measure" and (len(op.wires) != 1 or op.params or op.controls or op.conditions):
            yield f"`{op_text(op)}` is not a plain measurement of one wire"


def _blocks_hold_their_ops(circuit: Circuit) -> Iterator[str]:
    for op in circuit.ops:
        if not isinstance(op, Op) and set(op.wires) != {wire for inner in op.ops for wire in inner.all_wires}:
            yield f"a block on {op.wires} does not span its operations"


def _angles_are_bound(circuit: Circuit) -> Iterator[str]:
    sizes = {weight.name: weight.size for weight in circuit.weights}
    for op in circuit.flat_ops:
        for leaf in (leaf for param in op.params for leaf in leaves(param)):
            match leaf:
                case Name(name):
                    yield f"`{name}` in `{op_text(op)}` is not bound to a weight"
                case WeightRef(tensor, index) if not 0 <= index < sizes.get(tensor, 0):
                    yield f"`{tensor}[{index}]` in `{op_text(op)}` is no entry of a weight tensor"
                case Feature(index) if not 0 <= index < circuit.features:
                    yield f"`x[{index}]` in `{op_text(op)}` is not one of {circuit.features} features"


def _weights_have_one_name(circuit: Circuit) -> Iterator[str]:
    names = [weight.name for weight in circuit.weights]
    yield from (f"weight `{name}` is declared twice" for name in sorted({n for n in names if names.count(n) > 1}))


def _measured_wires_only_decide(circuit: Circuit) -> Iterator[str]:
    measured: set[int] = set()
    for op in circuit.flat_ops:
        if not measured.isdisjoint((*op.wires, *op.controls)):
            yield f"`{op_text(op)}` acts on a wire that has been measured"
        if not measured.issuperset(op.conditions):
            yield f"`{op_text(op)}` depends on a wire that has not been measured"
        if op.gate == "measure":
            measured.update(op.wires)
    words = [term.word for part in parts_of(circuit.readout) if isinstance(part, Expval) for term in part.terms]
    letters = (letter for word in words for letter in word)
    yield from (f"{p} is read on measured wire {wire}" for p, wire in letters if wire in measured and p != "Z")


def _readout_is_complete(circuit: Circuit) -> Iterator[str]:
    parts = parts_of(circuit.readout)
    if not parts:
        yield "nothing is read"
    yield from (message for part in parts for message in _part_is_complete(part))


def _part_is_complete(part: Part) -> Iterator[str]:
    match part:
        case Expval(terms):
            yield from (message for term in terms for message in _term_is_a_word(term))
        case Diagonal(wires, rows):
            yield from (f"a row has {len(row)} entries" for row in rows if len(row) != 1 << len(wires))
    if not isinstance(part, Expval) and len(set(part.wires)) != len(part.wires):
        yield f"probabilities are read on wires {part.wires}, which repeat"


def _term_is_a_word(term: PauliTerm) -> Iterator[str]:
    wires = [wire for _, wire in term.word]
    if term.sign not in (1, -1) or not term.word or len(set(wires)) != len(wires):
        yield f"{term} is not a signed Pauli word"
    yield from (f"`{pauli}` is not a Pauli matrix" for pauli, _ in term.word if pauli not in ("X", "Y", "Z"))


def _amplitudes_fit(circuit: Circuit) -> Iterator[str]:
    start = circuit.initial
    if start and not _fit(start):
        yield f"{start.features} amplitudes do not fit on {len(start.wires)} wires"
    if start and start.features > circuit.features:
        yield f"{start.features} amplitudes, but only {circuit.features} features"


def _fit(start: Amplitude) -> bool:
    if start.blocks:
        return sum(start.blocks) == len(start.wires) and start.features == sum(1 << block for block in start.blocks)
    index_wires = len(start.wires) - (start.kind == "frqi")  # whose basis states number the features
    if start.side:
        is_image = start.kind == "amplitude" and index_wires % 2 == 0
        return is_image and start.side**2 == start.features < 1 << index_wires
    if start.order == "hilbert" and index_wires % 2:
        return False
    is_filled_up = start.order == "row_major" and start.kind == "amplitude"
    return 0 < start.features <= 1 << index_wires and (is_filled_up or start.features == 1 << index_wires)


CHECKS: tuple[Callable[[Circuit], Iterator[str]], ...] = (
    _gates_are_known,
    _wires_are_valid,
    _arities_are_right,
    _blocks_hold_their_ops,
    _angles_are_bound,
    _weights_have_one_name,
    _measured_wires_only_decide,
    _readout_is_complete,
    _amplitudes_fit,
)
