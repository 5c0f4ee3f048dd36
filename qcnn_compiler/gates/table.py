"""The gate table: one row per gate; executor, QNode, audit, drawing and docs derive from it.

A row is one of
    a constant     a matrix without parameters;
    a rotation     U(t) = k0 + cos(f t) k1 + sin(f t) k2, one parameter t in radians;
    a sequence     a few other gates, first one first, over the row's own parameters;
    a control      another row with control wires in front.
Names, wire order (controls first) and signs are PennyLane's, except that X is short for PauliX and so on.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

Matrix = tuple[tuple[complex, ...], ...]

_PAULI: dict[str, Matrix] = {
    "I": ((1, 0), (0, 1)),
    "X": ((0, 1), (1, 0)),
    "Y": ((0, -1j), (1j, 0)),
    "Z": ((1, 0), (0, -1)),
}


def kron(a: Matrix, b: Matrix) -> Matrix:
    """Return the tensor product, `a` on the more significant wire."""
    return tuple(tuple(x * y for x in row_a for y in row_b) for row_a in a for row_b in b)


def scaled(factor: complex, a: Matrix) -> Matrix:
    """Return `factor * a`."""
    return tuple(tuple(factor * x for x in row) for row in a)


@dataclass(frozen=True)
class Rotation:
    """U(t) = k0 + cos(frequency t) k1 + sin(frequency t) k2."""

    k0: Matrix
    k1: Matrix
    k2: Matrix
    frequency: float


@dataclass(frozen=True)
class Gate:
    """One row. `wires` counts controls too; `pennylane` is the class of that name."""

    name: str
    wires: int
    pennylane: str
    params: tuple[str, ...] = ()
    matrix: Matrix | None = None
    rotation: Rotation | None = None
    sequence: tuple[tuple[str, tuple[str, ...], tuple[int, ...]], ...] = ()
    base: str | None = None
    aliases: tuple[str, ...] = ()

    @property
    def controls(self) -> int:
        """Return the number of control wires, which come first."""
        return self.wires - GATES[self.base].wires if self.base else 0


def pauli_word(word: str) -> Matrix:
    """Return the matrix of a Pauli word, first letter on the first wire."""
    matrix: Matrix = ((1,),)
    for letter in word:
        matrix = kron(matrix, _PAULI[letter])
    return matrix


def _constant(name: str, matrix: Matrix, pennylane: str, *aliases: str) -> Gate:
    return Gate(name, len(matrix).bit_length() - 1, pennylane, matrix=matrix, aliases=aliases)


def _pauli_rotation(name: str, word: str) -> Gate:
    """exp(-i t/2 P): the square of a Pauli word is the identity."""
    n = len(word)
    zero = scaled(0, pauli_word("I" * n))
    rotation = Rotation(zero, pauli_word("I" * n), scaled(-1j, pauli_word(word)), 0.5)
    return Gate(name, n, name, params=("theta",), rotation=rotation)


def _controlled(name: str, base: str, controls: int, pennylane: str, *aliases: str) -> Gate:
    row = _BASE[base]
    return Gate(name, row.wires + controls, pennylane, params=row.params, base=base, aliases=aliases)


_PHASE = Rotation(((1, 0), (0, 0)), ((0, 0), (0, 1)), ((0, 0), (0, 1j)), 1.0)  # diag(1, exp(i t))
_H = scaled(1 / sqrt(2), ((1, 1), (1, -1)))
_SX: Matrix = ((0.5 + 0.5j, 0.5 - 0.5j), (0.5 - 0.5j, 0.5 + 0.5j))
_SWAP: Matrix = ((1, 0, 0, 0), (0, 0, 1, 0), (0, 1, 0, 0), (0, 0, 0, 1))
_ISWAP: Matrix = ((1, 0, 0, 0), (0, 0, 1j, 0), (0, 1j, 0, 0), (0, 0, 0, 1))
_T = (1 + 1j) / sqrt(2)

_BASE: dict[str, Gate] = {
    row.name: row
    for row in (
        _constant("I", _PAULI["I"], "Identity", "Identity"),
        _constant("X", _PAULI["X"], "PauliX", "PauliX"),
        _constant("Y", _PAULI["Y"], "PauliY", "PauliY"),
        _constant("Z", _PAULI["Z"], "PauliZ", "PauliZ"),
        _constant("H", _H, "Hadamard", "Hadamard"),
        _constant("S", ((1, 0), (0, 1j)), "S"),
        _constant("Sdg", ((1, 0), (0, -1j)), "adjoint(S)"),
        _constant("T", ((1, 0), (0, _T)), "T"),
        _constant("Tdg", ((1, 0), (0, _T.conjugate())), "adjoint(T)"),
        _constant("SX", _SX, "SX"),
        _constant("SWAP", _SWAP, "SWAP"),
        _constant("ISWAP", _ISWAP, "ISWAP"),
        _pauli_rotation("RX", "X"),
        _pauli_rotation("RY", "Y"),
        _pauli_rotation("RZ", "Z"),
        _pauli_rotation("IsingXX", "XX"),
        _pauli_rotation("IsingYY", "YY"),
        _pauli_rotation("IsingZZ", "ZZ"),
        Gate("PhaseShift", 1, "PhaseShift", params=("phi",), rotation=_PHASE, aliases=("P", "U1")),
        # Rot(phi, theta, omega) = RZ(omega) RY(theta) RZ(phi)
        Gate(
            "Rot",
            1,
            "Rot",
            params=("phi", "theta", "omega"),
            sequence=(("RZ", ("phi",), (0,)), ("RY", ("theta",), (0,)), ("RZ", ("omega",), (0,))),
        ),
        # U2(phi, delta) = [[1, -exp(i delta)], [exp(i phi), exp(i (phi+delta))]] / sqrt(2)
        Gate(
            "U2",
            1,
            "U2",
            params=("phi", "delta"),
            sequence=(("PhaseShift", ("delta",), (0,)), ("RY", ("pi/2",), (0,)), ("PhaseShift", ("phi",), (0,))),
        ),
        # U3(theta, phi, delta) = diag(1, exp(i phi)) RY(theta) diag(1, exp(i delta))
        Gate(
            "U3",
            1,
            "U3",
            params=("theta", "phi", "delta"),
            sequence=(("PhaseShift", ("delta",), (0,)), ("RY", ("theta",), (0,)), ("PhaseShift", ("phi",), (0,))),
            aliases=("U",),
        ),
    )
}

#: Every gate by its own name: uncontrolled rows first, then their controlled forms.
GATES: dict[str, Gate] = _BASE | {
    row.name: row
    for row in (
        _controlled("CNOT", "X", 1, "CNOT", "CX"),
        _controlled("CY", "Y", 1, "CY"),
        _controlled("CZ", "Z", 1, "CZ"),
        _controlled("CH", "H", 1, "CH"),
        _controlled("CSWAP", "SWAP", 1, "CSWAP", "Fredkin"),
        _controlled("Toffoli", "X", 2, "Toffoli", "CCX", "CCNOT"),
        _controlled("CCZ", "Z", 2, "CCZ"),
        _controlled("CRX", "RX", 1, "CRX"),
        _controlled("CRY", "RY", 1, "CRY"),
        _controlled("CRZ", "RZ", 1, "CRZ"),
        _controlled("CRot", "Rot", 1, "CRot"),
        _controlled("ControlledPhaseShift", "PhaseShift", 1, "ControlledPhaseShift", "CPhase", "CP"),
    )
}

_NAMES = {name: row for row in GATES.values() for name in (row.name, *row.aliases)}
_CONTROLLED = {(row.base or row.name, row.controls): row for row in GATES.values()}


def find_gate(name: str) -> Gate | None:
    """Return the row called `name`, aliases included."""
    return _NAMES.get(name)


def gate_names() -> tuple[str, ...]:
    """Return every accepted name, for messages and documentation."""
    return tuple(_NAMES)


def named(base: str, controls: int) -> Gate | None:
    """Return the row that is `base` with `controls` control wires, if the table has one."""
    return _CONTROLLED.get((base, controls))
