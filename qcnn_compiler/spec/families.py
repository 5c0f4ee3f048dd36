"""Templates that are generated for as many wires as an edge has: what a fixed list of statements cannot say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from qcnn_compiler.gates.statement import parse_statement
from qcnn_compiler.spec.templates import Template


@dataclass(frozen=True)
class Family:
    """Templates of one name: `lines` yields the statements over given wires."""

    source: str
    max_wires: int
    lines: Callable[[Sequence[str]], Iterator[str]]


def pauli_words(length: int) -> tuple[str, ...]:
    """Return the `4**length - 1` Pauli words but the identity, each differing from the last in one letter.

    The order is that of the modular Gray code with digits I, X, Y, Z, as in PennyLane's `ArbitraryUnitary`.
    """
    return tuple(_gray_word(number, length) for number in range(1, 4**length))


def _gray_word(number: int, length: int) -> str:
    """Return the Gray codeword of a number: each digit less the next more significant one, modulo 4."""
    digits = [number >> 2 * i & 3 for i in range(length + 1)]
    return "".join("IXYZ"[(low - high) % 4] for low, high in pairwise(digits))


def _arbitrary_unitary(wires: Sequence[str]) -> Iterator[str]:
    for number, word in enumerate(pauli_words(len(wires))):
        letters = [(letter, wire) for letter, wire in zip(word, wires, strict=True) if letter != "I"]
        yield from _pauli_rotation(f"t{number}", "".join(p for p, _ in letters), [wire for _, wire in letters])


def _pauli_rotation(angle: str, word: str, wires: Sequence[str]) -> Iterator[str]:
    """Yield exp(-i t/2 P): each letter turned into Z, the parity collected on the last wire, and all undone."""
    if len(word) == 1 or word in ("XX", "YY", "ZZ"):
        yield f"{'R' if len(word) == 1 else 'Ising'}{word}({angle}) {' '.join(wires)}"
        return
    turned = [(letter, wire) for letter, wire in zip(word, wires, strict=True) if letter != "Z"]
    ladder = [f"CNOT {one} {other}" for one, other in pairwise(wires)]
    yield from (f"H {wire}" if letter == "X" else f"RX(pi/2) {wire}" for letter, wire in turned)
    yield from (*ladder, f"RZ({angle}) {wires[-1]}", *ladder[::-1])
    yield from (f"H {wire}" if letter == "X" else f"RX(-pi/2) {wire}" for letter, wire in turned)


def _ring(wires: Sequence[str]) -> Iterator[str]:
    """Yield a CNOT from each wire to the next, and from the last to the first where there are more than two."""
    yield from (f"CNOT {one} {other}" for one, other in pairwise(wires))
    if len(wires) > 2:
        yield f"CNOT {wires[-1]} {wires[0]}"


def _basic_entangler(wires: Sequence[str]) -> Iterator[str]:
    yield from (f"RX(t{i}) {wire}" for i, wire in enumerate(wires))
    yield from _ring(wires)


def _strongly_entangling(wires: Sequence[str]) -> Iterator[str]:
    yield from (f"Rot(t{3 * i}, t{3 * i + 1}, t{3 * i + 2}) {wire}" for i, wire in enumerate(wires))
    yield from _ring(wires)
    if len(wires) == 2:
        yield f"CNOT {wires[1]} {wires[0]}"


#: Generated templates by name. `arbitrary_unitary` ends at 5 wires, where it has 1,023 parameters.
FAMILIES: dict[str, Family] = {
    "arbitrary_unitary": Family("SU(2^k) by its Pauli words, as PennyLane's ArbitraryUnitary", 5, _arbitrary_unitary),
    "basic_entangler": Family("one of PennyLane's BasicEntanglerLayers", 32, _basic_entangler),
    "strongly_entangling": Family(
        "one of PennyLane's StronglyEntanglingLayers, range 1; after Schuld et al. 2020", 32, _strongly_entangling
    ),
}


@cache
def generated(name: str, wires: int) -> Template:
    """Return the template `name` of `FAMILIES` for a number of wires."""
    names = tuple(f"w{i}" for i in range(wires))
    family = FAMILIES[name]
    return Template(name, names, tuple(map(parse_statement, family.lines(names))), family.source)
