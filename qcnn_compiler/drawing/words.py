"""What pictures say in words."""

from __future__ import annotations

from qcnn_compiler.drawing.shapes import shortened
from qcnn_compiler.gates.expression import WeightRef, leaves
from qcnn_compiler.ir.circuit import Circuit, Diagonal, Expval, Layer, parts_of
from qcnn_compiler.ir.text import op_name

MAX_TENSORS = 2  # that are named under a layer


def count(number: int, noun: str) -> str:
    """Return the number with its noun."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def facts(circuit: Circuit) -> str:
    """Return the sizes of a circuit on one line."""
    extra = circuit.wires - circuit.data_wires
    wires = count(circuit.wires, "wire") + (f" ({circuit.data_wires} data, {count(extra, 'ancilla')})" if extra else "")
    sizes = (
        count(circuit.num_parameters, "parameter"),
        count(circuit.features, "feature"),
        count(circuit.num_outputs, "output"),
    )
    return " · ".join((wires, *sizes))


def layers_of(circuit: Circuit) -> tuple[Layer, ...]:
    """Return the layers; a circuit that was built without any is one block of gates."""
    if circuit.layers or not circuit.flat_ops:
        return circuit.layers
    everything = tuple(range(circuit.wires))
    return (Layer("gates", "gates", "", (everything,), everything, everything, tuple(circuit.weight_shapes)),)


def dropped(layer: Layer) -> tuple[int, ...]:
    """Return the wires that are not active after a layer any more."""
    return tuple(w for w in layer.active_before if w not in layer.active_after and layer.kind != "ancilla_map")


def restored(layer: Layer) -> tuple[int, ...]:
    """Return the wires that an unpool makes active again."""
    return tuple(w for w in layer.active_after if w not in layer.active_before and layer.kind == "unpool")


def embedding_words(circuit: Circuit) -> tuple[str, ...]:
    """Return how features enter, line by line; nothing where no embedding comes before the layers."""
    if circuit.initial:
        words = (circuit.embedding or circuit.initial.kind).split(", ")
        return (*words, count(circuit.initial.features, "feature"))
    if circuit.embedding:
        return (*circuit.embedding.split(", "), count(circuit.features, "feature"))
    gates = dict.fromkeys(op_name(op) for op in circuit.flat_ops if op.layer < 0)
    return (f"{' '.join(gates)} angles", count(circuit.features, "feature")) if gates and circuit.layers else ()


def readout_words(circuit: Circuit) -> tuple[str, ...]:
    """Return what is measured, line by line."""
    named = {Expval: "expectations", Diagonal: "of measured bits"}
    kinds = dict.fromkeys(named.get(type(part), "probabilities") for part in parts_of(circuit.readout))
    return (*kinds, count(circuit.num_outputs, "output"))


def tensor_words(circuit: Circuit, layer: Layer, letters: int) -> tuple[str, ...]:
    """Return the layer's weight tensors with their shapes, and how many parameters its gates read."""
    shapes = circuit.weight_shapes
    names = [f"{shortened(name, letters - 10)} {_shape(shapes[name])}" for name in layer.tensors if name in shapes]
    more = [f"and {len(names) - MAX_TENSORS} more"] if len(names) > MAX_TENSORS else []
    read = parameters_read(circuit, layer)
    return (*names[:MAX_TENSORS], *more, *((count(read, "parameter"),) if read else ()))


def _shape(shape: tuple[int, ...]) -> str:
    return f"({', '.join(map(str, shape))})"


def parameters_read(circuit: Circuit, layer: Layer) -> int:
    """Return how many different weights the gates of a layer read."""
    numbers = {i for i, other in enumerate(circuit.layers) if other is layer}
    ops = [op for op in circuit.flat_ops if op.layer in numbers or not circuit.layers]
    return len({leaf for op in ops for angle in op.params for leaf in leaves(angle) if isinstance(leaf, WeightRef)})
