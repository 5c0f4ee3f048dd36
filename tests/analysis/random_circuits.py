"""Small random circuits, rich in gates that commute, with every kind of readout."""

from __future__ import annotations

from random import Random

from qcnn_compiler.gates.expression import Binary, Expression, Feature, Number, WeightRef
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import (
    Amplitude,
    Circuit,
    Concat,
    Diagonal,
    Expval,
    Op,
    Part,
    PauliTerm,
    Probs,
    Readout,
    Weight,
)

PLAIN = tuple(name for name, row in GATES.items() if row.base is None and name != "I")
DIAGONAL = ("RZ", "PhaseShift", "Z", "S", "IsingZZ")


def random_circuit(seed: int) -> Circuit:
    """Return a circuit of 2 to 4 wires and up to 12 gates; each weight is read once or twice."""
    random = Random(seed)
    wires = random.randint(2, 4)
    measured: set[int] = set()
    ops: list[Op] = []
    for _ in range(random.randint(2, 12)):
        ops.append(_gate(random, [w for w in range(wires) if w not in measured], sorted(measured)))
        if random.random() < 0.08 and len(measured) < wires - 1:
            wire = random.choice([w for w in range(wires) if w not in measured])
            measured.add(wire)
            ops.append(Op("measure", (wire,)))
    initial = Amplitude(tuple(range(wires - 1)), 1 << (wires - 1)) if random.random() < 0.5 else None
    features = initial.features if initial else 4
    return Circuit(wires, wires, features, (Weight("w", (8,)),), tuple(ops), _readout(random, wires, measured), initial)


def _gate(random: Random, free: list[int], measured: list[int]) -> Op:
    names = [n for n in (DIAGONAL if random.random() < 0.5 else PLAIN) if GATES[n].wires <= len(free)]
    row = GATES[random.choice(names)]
    chosen = random.sample(free, min(len(free), row.wires + random.choice((0, 0, 1, 1, 2))))
    targets, controls = chosen[: row.wires], chosen[row.wires :]
    conditions = random.sample(measured, 1) if measured and random.random() < 0.5 else []
    params = tuple(_angle(random) for _ in row.params)
    return Op(row.name, tuple(targets), params, tuple(controls), tuple(conditions))


def _angle(random: Random) -> Expression:
    weight = WeightRef("w", random.randrange(8))
    return random.choice(
        [weight, weight, Binary("*", Number(2.0), weight), Binary("+", weight, Feature(0)), Number(0.7)]
    )


def _readout(random: Random, wires: int, measured: set[int]) -> Readout:
    first = _part(random, wires, measured)
    return Concat((first, _part(random, wires, measured))) if random.random() < 0.25 else first


def _part(random: Random, wires: int, measured: set[int]) -> Part:
    chosen = tuple(random.sample(range(wires), random.randint(1, min(2, wires))))
    kind = random.choice(("expval", "probs", "diagonal"))
    if kind == "probs":
        return Probs(chosen)
    if kind == "diagonal":
        return Diagonal(
            chosen, tuple(tuple(random.choice((0.0, 1.0)) for _ in range(1 << len(chosen))) for _ in range(2))
        )
    letters = [(random.choice("XYZZZ") if w not in measured else "Z", w) for w in chosen]
    return Expval((PauliTerm(random.choice((1, -1)), tuple(letters)),))
