"""Layout: which wires number rows and which lanes, where each move acts, and how outputs are read.

A layout is made for a number of lane wires: none where there are samples enough to fill a vector.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from qcnn_compiler.backends.kernel_tables import Gates, Integers
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Diagonal, Expval, PauliTerm, Probs

VECTOR_BYTES = 64
PAIR, MATRIX, PERMUTE = range(3)  # kinds of moves: a 4 x 4 matrix, a larger one, other wires as lanes
VALUES, PROBABILITIES, WORDS = range(3)  # kinds of readout
WORD_ROWS = 3  # complex rows that reading a Pauli word needs
MAX_BITS = 12  # wires over which words of Z are read from probabilities together


@dataclass(frozen=True)
class Axes:
    """The wires of a chunk's state, most significant first: those that number rows, then those that number lanes."""

    rows: tuple[int, ...]
    lanes: tuple[int, ...]
    vector: int  # lanes in a vector

    @property
    def samples(self) -> int:
        """Return how many samples a chunk holds."""
        return self.vector >> len(self.lanes)

    def row_bit(self, wire: int) -> int:
        """Return the bit of a wire in the number of a row."""
        return len(self.rows) - 1 - self.rows.index(wire)

    def offset(self, wire: int) -> int:
        """Return how far apart the amplitudes are that differ in a wire."""
        if wire in self.rows:
            return 2 * self.vector << self.row_bit(wire)
        return self.samples << (len(self.lanes) - 1 - self.lanes.index(wire))


@dataclass(frozen=True)
class Layout:
    """The tables of a number of lane wires: moves `(moves, 6)` and the numbers they point to, inputs, outputs.

    A move is its kind, then for PAIR: block, low and high bit, strides of both wires in rows; for MATRIX: block,
    first of its offsets, bits of its wires; for PERMUTE: first of the offsets, wires, first of those that undo it,
    row wires, lane wires.
    """

    rows: int
    samples: int
    keys: int  # basis states that the readout tells apart
    permutes: bool
    arrays: dict[str, Any]


def build_layout(circuit: Circuit, gates: Gates, lane_wires: int, vector: int) -> Layout:
    """Return the layout with `lane_wires` wires as lanes, of `vector` lanes in all."""
    start = axes = _with_lanes(tuple(range(circuit.wires)), _rested(gates.wires, circuit.wires, lane_wires), vector)
    moves: list[tuple[int, ...]] = []
    numbers: list[int] = []
    for block, wires in enumerate(gates.wires):
        if not set(wires).isdisjoint(axes.lanes):
            rested = _rested(gates.wires[block:], circuit.wires, lane_wires)
            old, axes, count = axes, _with_lanes(axes.rows + axes.lanes, rested, vector), circuit.wires
            moves.append((PERMUTE, len(numbers), count, len(numbers) + count, len(axes.rows), lane_wires))
            numbers += [old.offset(wire) for wire in axes.rows + axes.lanes]
            numbers += [axes.offset(wire) for wire in old.rows + old.lanes]
        if len(wires) == 2:
            bits = [axes.row_bit(wire) for wire in wires]
            moves.append((PAIR, block, min(bits), max(bits), 1 << bits[0], 1 << bits[1]))
        else:
            moves.append((MATRIX, block, len(numbers), sum(1 << axes.row_bit(wire) for wire in wires), 0, 0))
            numbers += _sums([axes.offset(wire) for wire in wires])
    used, pad = amplitude_settings(circuit.initial)
    kind, keys, read = build_readout(circuit, axes)
    places = _sums([start.offset(w) for w in circuit.initial.wires] if circuit.initial else [])
    return Layout(
        rows=1 << len(start.rows),
        samples=start.samples,
        keys=keys,
        permutes=any(move[0] == PERMUTE for move in moves),
        arrays={
            "moves": np.array(moves, dtype=np.int64).reshape(-1, 6),
            "numbers": np.array(numbers, dtype=np.int64),
            "places": np.array(places),  # offset of each amplitude that features fill
            "settings": np.array([start.samples, used, kind, keys]),
            "pad": np.array([pad]),
            **read,
        },
    )


def _sums(offsets: Sequence[int]) -> list[int]:
    """Return the offset of every basis state, given those of its bits, most significant first."""
    sums = [0]
    for offset in offsets:
        sums = [total + step for total in sums for step in (0, offset)]
    return sums


def _rested(blocks: Sequence[tuple[int, ...]], wires: int, count: int) -> tuple[int, ...]:
    """Return the wires that none of `blocks` acts on for longest, ascending."""
    first = [next((i for i, block in enumerate(blocks) if wire in block), len(blocks)) for wire in range(wires)]
    return tuple(sorted(sorted(range(wires), key=lambda wire: -first[wire])[:count]))


def _with_lanes(order: tuple[int, ...], lanes: tuple[int, ...], vector: int) -> Axes:
    return Axes(tuple(wire for wire in order if wire not in lanes), lanes, vector)


def build_readout(circuit: Circuit, axes: Axes) -> tuple[int, int, dict[str, Any]]:
    """Return kind, number of keys, and key of each row, key of each lane, value of each output and key, Pauli words.

    A key is the basis state of the readout's wires. A word is `(row flips, lane flips, row signs, lane signs,
    letters Y, sign)`, the first four as bits.
    """
    wires = circuit.readout_wires
    match circuit.readout:
        case Probs():
            return PROBABILITIES, 1 << len(wires), _by_keys(wires, axes, np.zeros((0, 0)))
        case Diagonal(_, rows):
            return VALUES, 1 << len(wires), _by_keys(wires, axes, np.array(rows, dtype=float))
        case Expval(terms):
            if len(wires) <= MAX_BITS and all(pauli == "Z" for term in terms for pauli, _ in term.word):
                signs = np.array([_signs(term, wires) for term in terms])
                return VALUES, 1 << len(wires), _by_keys(wires, axes, signs)
            words = np.array([_word(term, axes) for term in terms], dtype=np.int64)
            return WORDS, 0, {**_by_keys((), axes, np.zeros((0, 0))), "words": words}
    raise AssertionError(circuit.readout)


def _by_keys(wires: Sequence[int], axes: Axes, values: Any) -> dict[str, Any]:
    row_keys, lane_keys = _keys(wires, axes)
    words = np.zeros((0, 6), dtype=np.int64)
    return {"row_keys": row_keys, "lane_keys": lane_keys, "values": values, "words": words}


def _keys(wires: Sequence[int], axes: Axes) -> tuple[Integers, Integers]:
    rows, lanes = np.arange(1 << len(axes.rows)), np.arange(axes.vector) // axes.samples
    row_keys, lane_keys = np.zeros_like(rows), np.zeros_like(lanes)
    for i, wire in enumerate(reversed(wires)):
        if wire in axes.rows:
            row_keys |= (rows >> axes.row_bit(wire) & 1) << i
        else:
            lane_keys |= (lanes >> (len(axes.lanes) - 1 - axes.lanes.index(wire)) & 1) << i
    return row_keys, lane_keys


def _signs(term: PauliTerm, wires: Sequence[int]) -> Any:
    """Return the eigenvalue of a word of Z for each basis state of `wires`."""
    chosen = {wire for _, wire in term.word}
    states = np.arange(1 << len(wires))
    odd = sum((states >> (len(wires) - 1 - i) & 1 for i, wire in enumerate(wires) if wire in chosen), start=0 * states)
    return term.sign * (1.0 - 2.0 * (odd & 1))


def _word(term: PauliTerm, axes: Axes) -> tuple[int, ...]:
    row_bits = {wire: 1 << axes.row_bit(wire) for wire in axes.rows}
    lane_bits = {wire: 1 << (len(axes.lanes) - 1 - i) for i, wire in enumerate(axes.lanes)}
    return (
        *(sum(bits.get(w, 0) for p, w in term.word if p != "Z") for bits in (row_bits, lane_bits)),
        *(sum(bits.get(w, 0) for p, w in term.word if p != "X") for bits in (row_bits, lane_bits)),
        sum(p == "Y" for p, _ in term.word) % 4,
        term.sign,
    )


def amplitude_settings(initial: Amplitude | None) -> tuple[int, float]:
    """Return how many features become amplitudes, and the value of all others; |0...0> is one amplitude of 1."""
    return (initial.features, float(initial.pad)) if initial else (0, 1.0)
