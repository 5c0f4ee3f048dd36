"""Carrying generators through a circuit: neighbouring steps as one stage, stage after stage."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from qcnn_compiler.analysis.elementary import Array, Point, Step, generator, target_matrix
from qcnn_compiler.analysis.operators import Bundle, conjugated, is_diagonal, merged, on_wires, trimmed, vanishes
from qcnn_compiler.gates.matrix import controlled
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes.fuse import MAX_WIRES, joint_wires, neighbours

CAP = 4  # wires that an operator may spread to: 5 takes 2.5 times as long and finds 3 % more, in no shipped spec


@dataclass(frozen=True)
class Stage:
    """A unitary and the generators that arise in it, carried to its end.

    Attributes:
        controls: leading entries of `wires` that are controls of all of it and not part of `unitary`.
    """

    wires: tuple[int, ...]
    controls: int
    unitary: Array
    entering: tuple[Bundle, ...]

    def is_diagonal(self, wires: Collection[int]) -> bool:
        """Return whether it changes the bit of none of the wires."""
        targets = self.wires[self.controls :]
        return is_diagonal(self.unitary[None], targets, wires)

    def on(self, controls: Sequence[int]) -> tuple[tuple[int, ...], Array]:
        """Return wires and unitary with only those of the controls that are named."""
        return (*controls, *self.wires[self.controls :]), controlled(self.unitary, len(controls))


def carried(
    circuit: Circuit, steps: Sequence[Step], asked: Sequence[Step], point: Point, backward: bool = False
) -> list[Bundle]:
    """Return the generators of `asked` after all later `steps`, without those that spread too far.

    Backward, the order is reversed and every unitary is inverted.
    """
    if not asked:
        return []
    ops = circuit.flat_ops
    groups = neighbours(steps, [(ops[step.op].layer, ops[step.op].edge) for step in steps], MAX_WIRES)
    if backward:
        groups = [group[::-1] for group in groups[::-1]]
    wanted = {step.number for step in asked}
    alive: list[Bundle] = []
    for group in groups:
        wires = joint_wires(group)
        met = any(not set(wires).isdisjoint(bundle.wires) for bundle in alive)
        if met or not wanted.isdisjoint(step.number for step in group):  # no other stage changes anything
            stage = _stage(group, wanted, point, backward)
            passed = [after for bundle in alive for after in _passed(bundle, stage)]
            alive = merged([*passed, *stage.entering])
    return alive


def _stage(group: Sequence[Step], wanted: Collection[int], point: Point, backward: bool) -> Stage:
    wires = joint_wires(group)
    if len(wires) > MAX_WIRES:
        return _lone_stage(group[0], wanted, point, backward)
    total = np.eye(1 << len(wires), dtype=complex)
    arising = Bundle(wires, np.zeros((0, *total.shape), dtype=complex), ())
    for step in group:
        unitary = _unitary(step, wires, point, backward)
        total = unitary @ total
        arising = replace(arising, stack=unitary @ arising.stack @ unitary.conj().T)
        if step.number in wanted:
            # A step's own unitary leaves its generator as it is.
            own = Bundle(wires, on_wires(generator(step)[None], step.wires, wires), (step,))
            arising = merged([arising, own])[0]
    return Stage(wires, 0, total, tuple(trimmed(arising, wires)) if arising.members else ())


def _lone_stage(step: Step, wanted: Collection[int], point: Point, backward: bool) -> Stage:
    fits = step.number in wanted and len(step.wires) <= CAP
    own = Bundle(step.wires, generator(step)[None], (step,)).extended(()) if fits else None
    entering = tuple(trimmed(own, step.wires)) if own else ()
    return Stage(step.wires, step.controls, _target(step, point, backward), entering)


def _unitary(step: Step, wires: tuple[int, ...], point: Point, backward: bool) -> Array:
    own = controlled(_target(step, point, backward), step.controls)
    unitary: Array = on_wires(own[None], step.wires, wires)[0]
    return unitary


def _target(step: Step, point: Point, backward: bool) -> Array:
    matrix = target_matrix(step, point)
    if backward:
        matrix = matrix.conj().T
    return matrix


def _passed(bundle: Bundle, stage: Stage) -> Iterator[Bundle]:
    """Yield the bundle after one stage: unchanged members, changed members on their new wires.

    On a wire that the stage does not act on, an operator that was not the identity stays so.
    """
    shared = set(bundle.wires).intersection(stage.wires)
    if not shared or (stage.is_diagonal(shared) and is_diagonal(bundle.stack, bundle.wires, shared)):
        yield bundle
        return
    controls = stage.wires[: stage.controls]
    # On a control wire that the operator does not touch, commuting does not depend on the control.
    wires, unitary = stage.on([w for w in controls if w in bundle.wires])
    wide = bundle.extended(wires)
    after = conjugated(wide, unitary, wires)
    same = vanishes(after - wide.stack)
    if same.any():
        yield bundle.select(same)
    if same.all() or len({*bundle.wires, *stage.wires}) > CAP:
        return
    if len(wires) == len(stage.wires):
        yield from trimmed(Bundle(wide.wires, after, wide.members).select(~same), stage.wires)
        return
    moving = bundle.select(~same).extended(stage.wires)
    wires, unitary = stage.on(controls)
    yield from trimmed(Bundle(moving.wires, conjugated(moving, unitary, wires), moving.members), stage.wires)
