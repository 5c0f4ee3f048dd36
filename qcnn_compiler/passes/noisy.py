"""What of a noisy circuit need not be simulated: a smaller circuit and noise with the same outputs.

Noise acts on the gates as they are written, so no gate may be folded, merged or cancelled before it is put in. Two
steps stay exact. What lies outside the light cone of the readout goes with its noise, since errors on wires that
nobody looks at are not seen. And a last stretch of permutations and phases, such as the decoding onto ancillas, is
classical: so are its errors, which take probabilities of basis states to probabilities. It becomes rows over the
wires that it reads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qcnn_compiler.ir.circuit import Circuit, Diagonal, Op, Probs, parts_of
from qcnn_compiler.passes.compact import compact_wires
from qcnn_compiler.passes.light_cone import keep_light_cone
from qcnn_compiler.passes.readout import moved_bits, pack, rotated_wires, rows_of, split_tail, unpack, varying_wires
from qcnn_compiler.spec.noise import Channels, Noise

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Rows = NDArray[np.float64]

MAX_BITS = 16  # wires that a classical tail may act on
MAX_ENTRIES = 1 << 20  # numbers that its rows may hold together
COPIES = 16  # density matrices alive at the peak of `default.mixed`; 10 to 15.6 were measured for 6 to 11 wires
ENTRY_BYTES = 16  # of a density matrix, complex128


def channels_of(op: Op, noise: Noise) -> Channels:
    """Return what acts on every wire of a gate after it; a condition is a classical bit and does not count."""
    wires = len(op.controls) + len(op.wires)
    return (noise.one_wire, noise.two_wire)[wires - 1] if wires < 3 else noise.many_wire


def misread_wires(circuit: Circuit, noise: Noise) -> tuple[int, ...]:
    """Return the wires whose bits are read wrongly at the end, ascending.

    Those that the circuit has measured before are bits already; their error is `Noise.measure`.
    """
    measured = {op.wires[0] for op in circuit.flat_ops if op.gate == "measure"}
    return tuple(sorted({*circuit.readout_wires} - measured)) if noise.readout else ()


def count_errors(circuit: Circuit, noise: Noise) -> dict[str, int]:
    """Return on how many wires each error acts over all gates, by name, those of probability 0 left out."""
    found: Counter[str] = Counter()
    for op in circuit.flat_ops:
        if op.gate == "measure":
            found["measure"] += noise.measure > 0
            continue
        wires = len(op.controls) + len(op.wires)
        found.update({name: wires for name, value in channels_of(op, noise).model_dump().items() if value})
    found["readout"] = len(misread_wires(circuit, noise))
    return {name: number for name, number in found.items() if number}


def density_bytes(circuit: Circuit) -> int:
    """Return the memory that PennyLane's mixed-state simulator needs for one sample of the circuit as it is."""
    return COPIES * ENTRY_BYTES << 2 * circuit.wires


def reduce_noisy(circuit: Circuit, noise: Noise) -> tuple[Circuit, Noise]:
    """Return a circuit and noise that together have the outputs of those given, on as few wires as that takes."""
    circuit = keep_light_cone(circuit)
    rotated = rotated_wires(circuit)
    kept, tail = split_tail(circuit.flat_ops, rotated)
    wires = tuple(sorted({*circuit.readout_wires}.union(*(op.all_wires for op in tail))))
    if not tail or rotated or len(wires) > MAX_BITS or circuit.num_outputs << len(wires) > MAX_ENTRIES:
        return compact_wires(circuit), noise
    readout = _noisy_rows(circuit, tail, wires, noise)
    varying = varying_wires(circuit, kept, set(wires)) or wires[:1]
    shorter = replace(circuit, ops=kept, readout=_over(varying, readout, wires))
    return compact_wires(keep_light_cone(shorter)), noise.model_copy(update={"readout": 0.0})


def reduce_sampled(circuit: Circuit, noise: Noise) -> tuple[Circuit, Noise]:
    """Return what `reduce_noisy` does for shots: where a tail goes, its table has the probability of every reading.

    The readings are those of `circuit.readout_wires`, the first most significant. Where a tail would go but the table
    of its readings is too large, it stays; so it does behind a readout that is a table itself.
    """
    if not rotated_wires(circuit) and not isinstance(circuit.readout, Diagonal):
        reduced, left = reduce_noisy(replace(circuit, readout=Probs(circuit.readout_wires)), noise)
        if isinstance(reduced.readout, Diagonal):
            return reduced, left
    return compact_wires(keep_light_cone(circuit)), noise


def _noisy_rows(circuit: Circuit, tail: Sequence[Op], wires: Sequence[int], noise: Noise) -> Rows:
    """Return the value of each output, `(outputs, states)`, by the basis state of `wires` before the tail."""
    import numpy as np

    bits = unpack(np.arange(1 << len(wires)), wires)
    rows = np.vstack([rows_of(part, bits) for part in parts_of(circuit.readout)])
    for wire in misread_wires(circuit, noise):
        rows = _before(rows, _flip(noise.readout), wires.index(wire))
    for op in reversed(tail):
        error = _bit_error(channels_of(op, noise))
        for wire in (*op.controls, *op.wires):
            rows = _before(rows, error, wires.index(wire))
        rows = rows[:, pack(moved_bits(bits, op), wires)]
    return rows


def _flip(probability: float) -> Rows:
    """Return the matrix to the bit after from the bit before an error: entry (after, before)."""
    import numpy as np

    return np.array([[1 - probability, probability], [probability, 1 - probability]])


def _bit_error(channels: Channels) -> Rows:
    """Return what the channels do to the probabilities of |0> and |1>, entry (after, before)."""
    import numpy as np

    decay = channels.amplitude_damping
    error: Rows = np.array([[1, decay], [0, 1 - decay]]) @ _flip(channels.depolarizing / 2)
    return error


def _before(rows: Rows, error: Rows, position: int) -> Rows:
    """Return the values by the bits before an error of one of them, from those by the bits after it."""
    import numpy as np

    split = rows.reshape(len(rows), 1 << position, 2, -1)
    before: Rows = np.einsum("oabc,bd->oadc", split, error).reshape(rows.shape)
    return before


def _over(varying: Sequence[int], rows: Rows, wires: Sequence[int]) -> Diagonal:
    """Return the readout over the wires that something has acted on; the others are still |0>."""
    picked = rows.reshape(-1, *(2,) * len(wires))[:, *(slice(None) if w in varying else 0 for w in wires)]
    return Diagonal(tuple(varying), tuple(tuple(map(float, row)) for row in picked.reshape(len(rows), -1)))
