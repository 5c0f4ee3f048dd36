"""The text form of a circuit: debugger, golden file, diff and identity at once.

    circuit 1: 12 wires, 8 data, 256 features
    weight conv1 (8, 15)
    initial amplitude [0 1 2 3 4 5 6 7] features=256 pad=0
    U3(conv1[0], conv1[1], conv1[2]) 0
    CNOT 0 1
    readout expval +Z8 +Z9 +Z10 +Z11

The text is complete: equal texts mean equal circuits. It holds no spans, layers or comments.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256

from qcnn_compiler.gates.expression import show
from qcnn_compiler.gates.table import named
from qcnn_compiler.ir.circuit import Amplitude, Block, Circuit, Concat, Diagonal, Expval, Op, PauliTerm, Probs, Readout

FORMAT = 1


def circuit_text(circuit: Circuit) -> str:
    """Return the deterministic text form, one line per weight and operation."""
    return "\n".join(_lines(circuit)) + "\n"


def circuit_id(circuit: Circuit) -> str:
    """Return the identity of a circuit: the first 16 hexadecimal digits of the SHA-256 of its text."""
    return sha256(circuit_text(circuit).encode()).hexdigest()[:16]


def model_id(circuits: Mapping[str, Circuit]) -> str:
    """Return the identity of the circuits of a model: that of the only one, or one of names and texts of branches."""
    if len(circuits) == 1 and "circuit" in circuits:
        return circuit_id(circuits["circuit"])
    text = "".join(f"branch {name}\n{circuit_text(circuit)}" for name, circuit in circuits.items())
    return sha256(text.encode()).hexdigest()[:16]


def _lines(circuit: Circuit) -> Iterator[str]:
    yield f"circuit {FORMAT}: {circuit.wires} wires, {circuit.data_wires} data, {circuit.features} features"
    for weight in circuit.weights:
        yield f"weight {weight.name} {weight.shape}"
    if circuit.initial:
        yield _initial_text(circuit.initial)
    for op in circuit.ops:
        if isinstance(op, Block):
            yield f"block {_wires(op.wires)}"
            yield from (f"  {op_text(inner)}" for inner in op.ops)
        else:
            yield op_text(op)
    yield f"readout {readout_text(circuit.readout)}"


def _initial_text(start: Amplitude) -> str:
    blocks = f" blocks={'+'.join(map(str, start.blocks))}" if start.blocks else ""
    order = f" order={start.order}" if start.order != "row_major" else ""
    side = f" side={start.side}" if start.side else ""
    size = f"features={start.features} pad={start.pad!r}"
    return f"initial {start.kind} [{_wires(start.wires)}] {size}{blocks}{order}{side}"


def op_text(op: Op) -> str:
    """Return one operation as the language would write it, on absolute wires."""
    condition = f"if {_wires(op.conditions)}: " if op.conditions else ""
    params = f"({', '.join(show(p) for p in op.params)})" if op.params else ""
    return f"{condition}{op_name(op)}{params} {_wires((*op.controls, *op.wires))}"


def op_name(op: Op) -> str:
    """Return the name of the gate with its controls: `CRX`, `Toffoli`, `C3.X` where no row has it."""
    row = named(op.gate, len(op.controls))
    return row.name if row else f"C{len(op.controls)}.{op.gate}" if op.controls else op.gate


def readout_text(readout: Readout) -> str:
    """Return the readout on one line."""
    match readout:
        case Concat(parts):
            return " and ".join(map(readout_text, parts))
        case Expval(terms):
            return "expval " + " ".join(term_text(t) for t in terms)
        case Probs(wires):
            return f"probs {_wires(wires)}"
        case Diagonal(wires, rows):
            return f"diagonal {_wires(wires)}: " + "; ".join(" ".join(f"{v:g}" for v in row) for row in rows)


def term_text(term: PauliTerm) -> str:
    """Return one observable, as `+Z3` or `-X0X1`."""
    return ("-" if term.sign < 0 else "+") + "".join(f"{pauli}{wire}" for pauli, wire in term.word)


def _wires(wires: tuple[int, ...]) -> str:
    return " ".join(map(str, wires))
