"""Whether two circuits are the same function of the same tensors."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from qcnn_compiler.ir.circuit import Amplitude, Circuit, Op
from qcnn_compiler.ir.text import circuit_text, op_text
from qcnn_compiler.passes import run_passes

BUDGET = 1 << 25  # amplitudes that are worked on, in all: about half a second
TOLERANCE = 1e-9  # outputs are sums of products of numbers up to 1, in double precision
#: Samples, size of weights and features, and seed. One sample tells most pairs apart; all of them decide for equality.
PROBES = ((1, 0.9, 1), (2, 4.0, 2), (1, 0.5, 3))


class Verdict(Enum):
    """What is known about two circuits."""

    IDENTICAL = "the same operations"
    EQUIVALENT = "the same function"
    DIFFERENT = "another function"
    UNPROVEN = "too large to tell"


def compare_circuits(old: Circuit, new: Circuit) -> Verdict:
    """Return whether `new` computes what `old` does from the same tensors.

    Equality is decided by the text of both circuits after the exact passes of the compiler, gates on disjoint wires in
    one order; else by their outputs at random weights and inputs. Analytic functions that agree there are equal with
    probability one, up to rounding.
    """
    if circuit_text(old) == circuit_text(new):
        return Verdict.IDENTICAL
    if not _fit(old, new):
        return Verdict.DIFFERENT
    first, second = _reduced(old), _reduced(new)
    if circuit_text(first) == circuit_text(second):
        return Verdict.EQUIVALENT
    if first.initial != second.initial:
        return Verdict.DIFFERENT
    return _probed(first, second)


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


def _probed(old: Circuit, new: Circuit) -> Verdict:
    work = sum((len(c.flat_ops) + c.num_outputs) << c.wires for c in (old, new))
    if work * sum(samples for samples, _, _ in PROBES) > BUDGET:
        return Verdict.UNPROVEN
    import numpy as np  # most comparisons do without

    from qcnn_compiler.versioning.statevector import random_outputs

    seen = False
    for samples, size, seed in PROBES:
        first, second = (random_outputs(circuit, samples, size, seed) for circuit in (old, new))
        if not np.allclose(first, second, rtol=0, atol=TOLERANCE, equal_nan=True):
            return Verdict.DIFFERENT
        seen |= bool(np.isfinite(first).any(axis=0).all())
    return Verdict.EQUIVALENT if seen else Verdict.UNPROVEN
