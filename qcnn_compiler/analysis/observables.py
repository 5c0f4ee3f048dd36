"""What is measured, as a test: does an operator commute with every output?"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from qcnn_compiler.analysis.operators import Bundle, Mask, conjugated, vanishes
from qcnn_compiler.gates.table import pauli_word
from qcnn_compiler.ir.circuit import Diagonal, Expval, Part, PauliTerm, Probs, Readout, parts_of


def live_terms(readout: Expval, collapsed: Collection[int]) -> tuple[PauliTerm, ...]:
    """Return the terms that are not zero for every input: X and Y average out on wires measured midway."""
    return tuple(t for t in readout.terms if all(p in "IZ" or w not in collapsed for p, w in t.word))


def bases(readout: Readout, collapsed: Collection[int]) -> dict[int, str]:
    """Return the measured wires with the letters of what is measured there, such as `Z` or `XZ`."""
    found: dict[int, set[str]] = {}
    for part in parts_of(readout):
        words = [t.word for t in live_terms(part, collapsed)] if isinstance(part, Expval) else []
        letters = [letter for word in words for letter in word]
        for pauli, wire in letters if isinstance(part, Expval) else [("Z", wire) for wire in part.wires]:
            found.setdefault(wire, set()).add(pauli)
    return {wire: "".join(sorted(letters)) for wire, letters in sorted(found.items()) if letters != {"I"}}


def commutes_with_outputs(bundle: Bundle, readout: Readout, collapsed: Collection[int]) -> Mask:
    """Return, member by member, whether it commutes with every measured observable."""
    tests = [test for part in parts_of(readout) for test in _tests(bundle, part, collapsed)]
    keeps: Mask = np.logical_and.reduce([np.ones(len(bundle.members), dtype=bool), *tests])
    return keeps


def _tests(bundle: Bundle, part: Part, collapsed: Collection[int]) -> list[Mask]:
    if isinstance(part, Expval):
        return [_keeps_term(bundle, term) for term in live_terms(part, collapsed)]
    return [_keeps_bits(bundle, part)]


def _keeps_bits(bundle: Bundle, part: Probs | Diagonal) -> Mask:
    inside = tuple(w for w in part.wires if w in bundle.wires)
    classes = _classes(part, inside)[_restricted(bundle.wires, inside)]
    return vanishes(bundle.stack * (classes[:, None] != classes[None, :]))


def _keeps_term(bundle: Bundle, term: PauliTerm) -> Mask:
    word = [(pauli, wire) for pauli, wire in term.word if wire in bundle.wires]
    matrix = np.array(pauli_word("".join(pauli for pauli, _ in word)))
    return vanishes(conjugated(bundle, matrix, [wire for _, wire in word]) - bundle.stack)


def _restricted(wires: tuple[int, ...], inside: tuple[int, ...]) -> NDArray[np.int64]:
    """Return, for every basis state of `wires`, the number of the basis state of `inside` that it holds."""
    states = np.arange(1 << len(wires))
    total = np.zeros_like(states)
    for wire in inside:
        total = 2 * total + (states >> (len(wires) - 1 - wires.index(wire)) & 1)
    return total


def _classes(readout: Probs | Diagonal, inside: tuple[int, ...]) -> NDArray[np.int64]:
    """Return a number per basis state of `inside`: equal where no output tells the two states apart."""
    if isinstance(readout, Probs):
        return np.arange(1 << len(inside))
    n = len(readout.wires)
    axes = [1 + readout.wires.index(w) for w in inside]
    rows = np.array(readout.rows).reshape(-1, *(2,) * n)
    values = np.moveaxis(rows, axes, range(len(axes))).reshape(1 << len(inside), -1)
    return np.asarray(np.unique(values, axis=0, return_inverse=True)[1]).reshape(-1)
