"""Random circuits for hypothesis: anything the IR can say, small enough for every engine."""

from __future__ import annotations

from dataclasses import replace
from math import pi

from hypothesis import strategies as st

from qcnn_compiler.gates.expression import Binary, Call, Expression, Feature, Number, WeightRef
from qcnn_compiler.gates.table import GATES
from qcnn_compiler.ir.circuit import Amplitude, Circuit, Concat, Expval, Op, PauliTerm, Probs, Weight

MAX_OPS = 14
FEATURES = 4
WEIGHTS = (Weight("first", (3,)), Weight("second", (2, 2)))
BASES = [row for row in GATES.values() if row.base is None]

#: Initial states of `FEATURES` features or fewer that are not plain amplitudes.
STARTS = (
    Amplitude((0,), 2, blocks=(1,)),
    Amplitude((0, 1), 4, blocks=(1, 1)),
    Amplitude((0, 1), 4, order="hilbert"),
    Amplitude((0, 1), 1, 0.25, side=1),
    Amplitude((0, 1, 2, 3), 4, 0.5, order="hilbert", side=2),
    Amplitude((0, 1), 2, kind="frqi"),
    Amplitude((0, 1, 2), 4, kind="frqi"),
    Amplitude((0, 1, 2), 4, order="hilbert", kind="frqi"),
)

constants = st.sampled_from([0.5, -1.0, 2.0, pi / 2, 3.0]).map(Number)
weights = st.sampled_from([WeightRef(weight.name, i) for weight in WEIGHTS for i in range(weight.size)])
features = st.integers(0, FEATURES - 1).map(Feature)
sums = st.builds(Binary, st.sampled_from(["+", "-", "*"]), weights, constants)
quotients = st.builds(Binary, st.just("/"), sums, constants)
products = st.builds(Binary, st.sampled_from(["*", "+"]), weights, weights)
calls = st.builds(Call, st.sampled_from(["sin", "cos", "arctan"]), sums) | st.builds(Call, st.just("exp"), weights)
reversed_sums = st.builds(Binary, st.sampled_from(["+", "-", "*"]), constants, weights)
of_weights = st.one_of(weights, sums, quotients, products, calls, reversed_sums, constants)
of_features = st.one_of(
    features, st.builds(Binary, st.sampled_from(["*", "+"]), features, st.one_of(weights, constants))
)
angles: st.SearchStrategy[Expression] = st.one_of(of_weights, of_weights, of_features)


@st.composite
def circuits(draw: st.DrawFn, measurements: bool = True) -> Circuit:
    """Draw a valid circuit on 1 to 5 wires."""
    wires = draw(st.integers(1, 5))
    ops: list[Op] = []
    measured: list[int] = []
    for _ in range(draw(st.integers(0, MAX_OPS))):
        free = [w for w in range(wires) if w not in measured]
        if measurements and len(free) > 1 and draw(st.integers(0, 6)) == 0:
            measured.append(draw(st.sampled_from(free)))
            ops.append(Op("measure", (measured[-1],)))
        else:
            ops.append(draw(_ops(free, measured)))
    return Circuit(
        wires=wires,
        data_wires=draw(st.integers(1, wires)),
        features=FEATURES,
        weights=WEIGHTS,
        ops=tuple(ops),
        readout=draw(_readouts(wires, measured)),
        initial=draw(st.none() | _amplitudes(wires)),
    )


@st.composite
def _ops(draw: st.DrawFn, free: list[int], measured: list[int]) -> Op:
    row = draw(st.sampled_from([row for row in BASES if row.wires <= len(free)]))
    order = draw(st.permutations(free))
    controls = draw(st.integers(0, min(2, len(free) - row.wires)))
    conditions = draw(st.lists(st.sampled_from(measured), unique=True, max_size=2)) if measured else []
    return Op(
        row.name,
        tuple(order[: row.wires]),
        tuple(draw(angles) for _ in row.params),
        tuple(order[row.wires : row.wires + controls]),
        tuple(conditions),
        layer=draw(st.integers(0, 1)),
    )


@st.composite
def _amplitudes(draw: st.DrawFn, wires: int) -> Amplitude:
    used = draw(st.integers(1, wires))
    order = tuple(draw(st.permutations(range(wires)))[:used])
    if draw(st.booleans()):
        fitting = [start for start in STARTS if len(start.wires) == used]
        return replace(draw(st.sampled_from(fitting)), wires=order) if fitting else Amplitude(order, 1, 0.25)
    count = draw(st.integers(1, min(FEATURES, 1 << used)))
    return Amplitude(order, count, draw(st.sampled_from([0.0, 0.5])))


def _readouts(wires: int, measured: list[int]) -> st.SearchStrategy[Expval | Probs | Concat]:
    some_wires = st.lists(st.sampled_from(range(wires)), unique=True, min_size=1)
    letters = {w: st.sampled_from("Z") if w in measured else st.sampled_from("XYZ") for w in range(wires)}
    words = some_wires.flatmap(lambda chosen: st.tuples(*(letters[w].map(lambda p, w=w: (p, w)) for w in chosen)))
    z_words = some_wires.map(lambda chosen: tuple(("Z", w) for w in chosen))
    terms = st.lists(st.builds(PauliTerm, st.sampled_from([1, -1]), words), min_size=1, max_size=3)
    z_terms = st.lists(st.builds(PauliTerm, st.sampled_from([1, -1]), z_words), min_size=1, max_size=3)
    single = [terms.map(tuple).map(Expval), z_terms.map(tuple).map(Expval), some_wires.map(tuple).map(Probs)]
    together = st.lists(st.one_of(*single), min_size=2, max_size=3).map(tuple).map(Concat)
    of_bits = st.lists(st.one_of(*single[1:]), min_size=2, max_size=3).map(tuple).map(Concat)
    return st.one_of(*single, together, of_bits)
