"""Whether two circuits are the same function of the same tensors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from qcnn_compiler.ir.circuit import Amplitude, Circuit, Op
from qcnn_compiler.ir.text import circuit_text, op_text
from qcnn_compiler.passes import run_passes

BUDGET = 1 << 26  # amplitudes that are worked on, in all: less than half a second
KNOWN = 1e-6  # errors of outputs that still tell something
APART = 1e3  # a ratio of errors by which angles of two circuits are not the same numbers, spelled otherwise
#: Samples, size of weights and features, and seed. One sample tells most pairs apart; all of them decide for equality.
PROBES = ((1, 0.9, 1), (2, 30.0, 2), (2, 1e3, 3), (1, 1e-3, 4), (1, 0.5, 5))


class Verdict(Enum):
    """What is known about two circuits."""

    IDENTICAL = "the same operations"
    EQUIVALENT = "the same function"
    DIFFERENT = "another function"
    UNPROVEN = "too large, or with angles too steep, to tell"


Comparison = Callable[[Circuit, Circuit], Verdict]


def remembered() -> Comparison:
    """Return `compare_circuits` as a function that answers for the same two objects only once."""
    known: dict[tuple[int, int], tuple[Circuit, Circuit, Verdict]] = {}  # the circuits, so that no other has their id

    def compare(old: Circuit, new: Circuit) -> Verdict:
        pair = id(old), id(new)
        if pair not in known:
            known[pair] = old, new, compare_circuits(old, new)
        return known[pair][2]

    return compare


def compare_circuits(old: Circuit, new: Circuit) -> Verdict:
    """Return whether `new` computes what `old` does from the same tensors.

    Equality is decided by the text of both circuits after the exact passes of the compiler, gates on disjoint wires in
    one order; else by the operators of the templates that changed, or by the outputs, at random weights and inputs of
    several sizes, where they must not differ by more than rounding explains. Functions can be equal there and nowhere
    else: what differs by less than rounding, or only far from all draws, is not seen.
    """
    if circuit_text(old) == circuit_text(new):
        return Verdict.IDENTICAL
    if not _fit(old, new):
        return Verdict.DIFFERENT
    first, second = _reduced(old), _reduced(new)
    if circuit_text(first) == circuit_text(second):
        return Verdict.EQUIVALENT
    from qcnn_compiler.versioning.blocks import same_blocks  # numpy: most comparisons do without

    if same_blocks(old, new):
        return Verdict.EQUIVALENT
    return _probed(first, second) if _is_small(first, second) else Verdict.UNPROVEN


def _fit(old: Circuit, new: Circuit) -> bool:
    sizes = [(c.features, c.num_outputs, sorted(c.weight_shapes.items())) for c in (old, new)]
    return sizes[0] == sizes[1]


def _reduced(circuit: Circuit) -> Circuit:
    """Return the circuit after the passes that need no cost model, in an order that says nothing."""
    compiled = run_passes(circuit, "compact_wires")
    weights = tuple(sorted(compiled.weights, key=lambda weight: weight.name))
    return replace(
        compiled, ops=_ordered(compiled.flat_ops), weights=weights, initial=_start(compiled.initial), data_wires=0
    )


def _start(initial: Amplitude | None) -> Amplitude | None:
    """Return the initial state without a value of `pad` that fills nothing."""
    full = initial is not None and initial.features == 1 << len(initial.wires)
    return replace(initial, pad=0.0) if initial is not None and full else initial


def _ordered(ops: tuple[Op, ...]) -> tuple[Op, ...]:
    """Return the operations step by step, each as early as its wires allow, in alphabetical order within a step."""
    reached: dict[int, int] = {}
    steps = []
    for op in ops:
        step = 1 + max(reached.get(wire, 0) for wire in op.all_wires)
        reached |= dict.fromkeys(op.all_wires, step)
        steps.append((step, op_text(op)))
    order = sorted(range(len(ops)), key=steps.__getitem__)
    return tuple(ops[i] for i in order)


def _is_small(old: Circuit, new: Circuit) -> bool:
    work = sum((len(c.flat_ops) + c.num_outputs) << c.wires for c in (old, new))
    return work * sum(samples for samples, _, _ in PROBES) <= BUDGET


def _probed(old: Circuit, new: Circuit) -> Verdict:
    import numpy as np

    from qcnn_compiler.versioning.statevector import random_outputs

    seen, hidden = np.zeros(old.num_outputs, dtype=bool), False
    for samples, size, seed in PROBES:
        (first, error), (second, other) = (random_outputs(circuit, samples, size, seed) for circuit in (old, new))
        known = np.maximum(error, other) < KNOWN
        finite = np.isfinite(first)
        if (finite != np.isfinite(second)).any():
            return Verdict.DIFFERENT
        apart = abs(first - second) > (error + other)[:, None]
        if (apart & finite)[known].any():
            return Verdict.DIFFERENT
        hidden |= bool((~known & (np.maximum(error, other) > APART * np.minimum(error, other))).any())
        seen |= finite[known].any(axis=0)
    return Verdict.EQUIVALENT if seen.all() and not hidden else Verdict.UNPROVEN
