"""Compaction: wires that nothing touches leave the circuit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from qcnn_compiler.ir.circuit import Amplitude, Block, Circuit, Concat, Expval, Op, Part, PauliTerm, Readout


def compact_wires(circuit: Circuit) -> Circuit:
    """Return the circuit on the wires that are touched, renumbered in their old order.

    `layers` speak of the old numbers and are dropped with them.
    """
    kept = _touched(circuit)
    if len(kept) == circuit.wires:
        return circuit
    new = {wire: i for i, wire in enumerate(kept)}
    return replace(
        circuit,
        wires=len(kept),
        data_wires=sum(wire < circuit.data_wires for wire in kept),
        ops=tuple(renumbered(op, new) for op in circuit.ops),
        readout=_readout(circuit.readout, new),
        initial=_initial(circuit.initial, new),
        layers=(),
    )


def _touched(circuit: Circuit) -> list[int]:
    start = circuit.initial.wires if circuit.initial else ()
    return sorted({*start, *circuit.readout_wires}.union(*(op.all_wires for op in circuit.ops)))


def _wires(wires: tuple[int, ...], new: Mapping[int, int]) -> tuple[int, ...]:
    return tuple(new[wire] for wire in wires)


def renumbered(op: Op | Block, new: Mapping[int, int]) -> Op | Block:
    """Return the operation with each wire replaced by its entry in `new`."""
    return renumbered_block(op, new) if isinstance(op, Block) else _op(op, new)


def renumbered_block(block: Block, new: Mapping[int, int]) -> Block:
    """Return the block with each wire replaced by its entry in `new`."""
    return Block(_wires(block.wires, new), tuple(_op(op, new) for op in block.ops))


def _op(op: Op, new: Mapping[int, int]) -> Op:
    wires, controls, conditions = (_wires(w, new) for w in (op.wires, op.controls, op.conditions))
    return replace(op, wires=wires, controls=controls, conditions=conditions)


def _initial(initial: Amplitude | None, new: Mapping[int, int]) -> Amplitude | None:
    return initial and replace(initial, wires=_wires(initial.wires, new))


def _readout(readout: Readout, new: Mapping[int, int]) -> Readout:
    if isinstance(readout, Concat):
        return Concat(tuple(_part(part, new) for part in readout.parts))
    return _part(readout, new)


def _part(part: Part, new: Mapping[int, int]) -> Part:
    if isinstance(part, Expval):
        return Expval(tuple(PauliTerm(t.sign, tuple((p, new[w]) for p, w in t.word)) for t in part.terms))
    return replace(part, wires=_wires(part.wires, new))
