"""Absorption of the classical tail: what only permutes basis states at the end is read out, not computed.

Toffoli decoding onto ancillas, binary copies and parities become rows over the wires they
are computed from, exactly; the ancillas then have no operation left. Words of Z and
probabilities that are read together become rows too, whatever the tail.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from qcnn_compiler.gates.table import GATES, Matrix
from qcnn_compiler.ir.circuit import (
    Block,
    Circuit,
    Concat,
    Diagonal,
    Expval,
    Op,
    Part,
    PauliTerm,
    Probs,
    Readout,
    parts_of,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Bits = dict[int, NDArray[np.int64]]

MAX_BITS = 12  # wires that rows may be over
MAX_ENTRIES = 1 << 18  # numbers that all rows may hold together


def absorb_classical_tail(circuit: Circuit) -> Circuit:
    """Return the circuit with its last permutations and phases moved into the readout.

    Wires that are read in X or Y keep theirs. Where the others cannot be moved, because a word is no longer one
    of Pauli matrices or a table would be too large, those that no output depends on are still dropped.
    """
    rotated = rotated_wires(circuit)
    kept, tail = split_tail(circuit.ops, rotated)
    needed, moves = _relevant(tail, circuit.readout_wires)
    if not moves and not isinstance(circuit.readout, Concat):
        return circuit if not tail else replace(circuit, ops=kept)
    bits = varying_wires(circuit, kept, needed)
    over = bits or (min(needed),)  # a table is over one wire at least
    readout: Readout | None = None
    if not rotated and len(over) <= MAX_BITS and circuit.num_outputs << len(over) <= MAX_ENTRIES:
        readout = _tabulated(circuit, moves, needed, over)
    elif isinstance(circuit.readout, Expval):
        readout = conjugated_words(circuit.readout, moves, bits)
    if readout is not None:
        return replace(circuit, ops=kept, readout=readout)
    return circuit if len(moves) == len(tail) else replace(circuit, ops=(*kept, *moves))


def rotated_wires(circuit: Circuit) -> set[int]:
    """Return the wires that are read in X or Y."""
    words = (term.word for part in parts_of(circuit.readout) if isinstance(part, Expval) for term in part.terms)
    return {wire for word in words for pauli, wire in word if pauli != "Z"}


def mixture_left(circuit: Circuit) -> str | None:
    """Return why the readout is still of several kinds after absorption, or None if it is of one."""
    if not isinstance(circuit.readout, Concat):
        return None
    if rotated_wires(circuit):
        return "it reads probabilities beside words of X or Y"
    return "its readouts together are too large for one table"


def split_tail(ops: Sequence[Op | Block], rotated: set[int]) -> tuple[tuple[Op | Block, ...], list[Op]]:
    """Return the operations that stay and those that can be moved to the end and absorbed."""
    blocked = set(rotated)
    kept: list[Op | Block] = []
    tail: list[Op] = []
    for op in reversed(ops):
        if isinstance(op, Op) and blocked.isdisjoint(op.all_wires) and permutation(op.gate) is not None:
            tail.append(op)
        else:
            blocked.update(op.all_wires)
            kept.append(op)
    return tuple(reversed(kept)), tail[::-1]


@cache
def permutation(gate: str) -> tuple[int, ...] | None:
    """Return where the gate sends each basis state, up to phases; None if it makes superpositions.

    A gate with angles counts only if it is diagonal at every angle: it moves no basis state.
    """
    row = GATES.get(gate)
    if row is None:
        return None
    if row.matrix is not None:
        return _monomial(row.matrix)
    parts = (row.rotation.k0, row.rotation.k1, row.rotation.k2) if row.rotation else ()
    inner = [(name, len(wires)) for name, _, wires in row.sequence]
    diagonal = all(map(_diagonal, parts)) and all(permutation(name) == _identity(wires) for name, wires in inner)
    return _identity(row.wires) if diagonal else None


def _identity(wires: int) -> tuple[int, ...]:
    return tuple(range(1 << wires))


def _diagonal(matrix: Matrix) -> bool:
    return all(i == j or not value for i, row in enumerate(matrix) for j, value in enumerate(row))


def _monomial(matrix: Matrix) -> tuple[int, ...] | None:
    columns = [[i for i, value in enumerate(column) if value] for column in zip(*matrix, strict=True)]
    return tuple(column[0] for column in columns) if all(len(column) == 1 for column in columns) else None


def _relevant(tail: Sequence[Op], wires: Sequence[int]) -> tuple[set[int], list[Op]]:
    """Return the wires whose earlier bits decide those of `wires`, and the operations that move them."""
    needed = set(wires)
    moves: list[Op] = []
    for op in reversed(tail):
        if permutation(op.gate) == _identity(len(op.wires)) or needed.isdisjoint(op.wires):
            continue
        needed.update(op.all_wires)
        moves.append(op)
    return needed, moves[::-1]


def varying_wires(circuit: Circuit, kept: Sequence[Op | Block], needed: set[int]) -> tuple[int, ...]:
    """Return the needed wires that something has acted on; the others are still |0>."""
    start = circuit.initial.wires if circuit.initial else ()
    return tuple(sorted(needed & {*start}.union(*(op.all_wires for op in kept))))


def _tabulated(circuit: Circuit, moves: Sequence[Op], needed: set[int], wires: tuple[int, ...]) -> Diagonal:
    """Return the readout over `wires` before the moves that equals the circuit's own after them."""
    import numpy as np

    states = np.arange(1 << len(wires))
    bits = dict.fromkeys(needed, np.zeros_like(states)) | unpack(states, wires)
    for op in moves:
        bits = moved_bits(bits, op)
    rows = np.vstack([rows_of(part, bits) for part in parts_of(circuit.readout)])
    for i in reversed(range(len(wires))):
        split = rows.reshape(len(rows), 1 << i, 2, -1)
        if len(wires) > 1 and (split[:, :, 0] == split[:, :, 1]).all():
            rows, wires = split[:, :, 0].reshape(len(rows), -1), wires[:i] + wires[i + 1 :]
    return Diagonal(wires, tuple(tuple(float(v) for v in row) for row in rows))


def unpack(states: NDArray[np.int64], wires: Sequence[int]) -> Bits:
    """Return the bit of each wire in each state, the first wire most significant."""
    return {wire: states >> (len(wires) - 1 - i) & 1 for i, wire in enumerate(wires)}


def pack(bits: Bits, wires: Sequence[int]) -> NDArray[np.int64]:
    """Return each state of `wires` as a number, the first wire most significant."""
    return sum((bits[wire] << (len(wires) - 1 - i) for i, wire in enumerate(wires)), start=0 * bits[wires[0]])


def moved_bits(bits: Bits, op: Op) -> Bits:
    """Return the bit of each wire in each state after a permutation."""
    import numpy as np

    deciding = [bits[wire] == 1 for wire in (*op.conditions, *op.controls)]
    enabled = np.all(deciding, axis=0) if deciding else True
    moved = np.array(permutation(op.gate))[pack(bits, op.wires)]
    new = unpack(moved, op.wires)
    return bits | {wire: np.where(enabled, new[wire], bits[wire]) for wire in op.wires}


def rows_of(part: Part, bits: Bits) -> NDArray[np.float64]:
    """Return the value of each output, `(outputs, states)`, from the bits of each state."""
    import numpy as np

    match part:
        case Expval(terms):
            signs = [[1 - 2 * bits[wire] for _, wire in term.word] for term in terms]
            return np.array([term.sign * np.prod(s, axis=0) for term, s in zip(terms, signs, strict=True)], dtype=float)
        case Probs(wires):
            return np.eye(1 << len(wires))[:, pack(bits, wires)]
        case Diagonal(wires, rows):
            return np.array(rows)[:, pack(bits, wires)]


# --- words ---------------------------------------------------------------------------------

Parity = tuple[frozenset[int], bool]  # of the bits of some wires, and whether it is flipped


def conjugated_words(readout: Expval, moves: Sequence[Op], varying: Sequence[int]) -> Expval | None:
    """Return the readout before the moves that equals `readout` after them, if it is one of Pauli words.

    It is where every move takes bits to parities of bits: flips, CNOT, SWAP. Wires not in `varying` are |0>.
    """
    wires = {wire for term in readout.terms for _, wire in term.word}.union(*(op.all_wires for op in moves))
    bits: dict[int, Parity] = {wire: (frozenset({wire} & {*varying}), False) for wire in wires}
    for op in moves:
        controls, moved = (*op.conditions, *op.controls), permutation(op.gate)
        if moved == (1, 0) and len(controls) <= 1:
            bits[op.wires[0]] = _sum([bits[op.wires[0]], bits[controls[0]] if controls else (frozenset(), True)])
        elif moved == (0, 2, 1, 3) and not controls:
            first, second = op.wires
            bits |= {first: bits[second], second: bits[first]}
        else:
            return None
    terms = tuple(_word(term, bits) for term in readout.terms)
    return Expval(terms) if all(term.word for term in terms) else None


def _sum(parities: Sequence[Parity]) -> Parity:
    wires, flipped = frozenset[int](), False
    for more, flip in parities:
        wires, flipped = wires ^ more, flipped ^ flip
    return wires, flipped


def _word(term: PauliTerm, bits: dict[int, Parity]) -> PauliTerm:
    wires, flipped = _sum([bits[wire] for pauli, wire in term.word if pauli == "Z"])
    rotated = tuple(letter for letter in term.word if letter[0] != "Z")
    return PauliTerm(-term.sign if flipped else term.sign, rotated + tuple(("Z", wire) for wire in sorted(wires)))
