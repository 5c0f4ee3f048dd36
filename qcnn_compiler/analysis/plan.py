"""The plan: what a circuit holds and costs, known before anything is computed."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

from qcnn_compiler.analysis.audit import Audit, Inert, audit
from qcnn_compiler.analysis.memory import Use, largest_batch, part_size, sizes, step_bytes
from qcnn_compiler.analysis.work import Work, circuit_depth, count_work
from qcnn_compiler.backends.choice import engine_name, kernel_obstacle
from qcnn_compiler.gates.expression import WeightRef, leaves
from qcnn_compiler.ir.circuit import Circuit, Layer, Weight
from qcnn_compiler.ir.text import circuit_id, op_name, readout_text
from qcnn_compiler.passes import fuse_for, run_passes
from qcnn_compiler.passes.cost import KERNEL, MACHINES


@dataclass(frozen=True)
class LayerPlan:
    """One layer: `edges` and `active_*` are absolute wires, `parameters` those that its gates read."""

    kind: str
    name: str
    template: str
    edges: tuple[tuple[int, ...], ...]
    active_before: tuple[int, ...]
    active_after: tuple[int, ...]
    tensors: tuple[Weight, ...]
    parameters: int
    gates: int


@dataclass(frozen=True)
class Engine:
    """What runs the circuit on a CPU, "kernel" or "torch": wires and matrices left after the passes, and why."""

    name: str
    wires: int
    matrices: int
    reason: str


@dataclass(frozen=True)
class Memory:
    """What a training step of `batch` samples takes in single precision, in bytes, torch itself left out.

    Within `max_bytes`, where these are given, `samples_at_once` are run at a time, in `bytes_at_once`; 0 of them where
    one alone would take that.
    """

    batch: int
    bytes: int
    max_bytes: int | None = None
    samples_at_once: int | None = None
    bytes_at_once: int | None = None


@dataclass(frozen=True)
class Plan:
    """A circuit in numbers.

    Attributes:
        embedding: how features enter, in words; `embedding_tensors` are those that its gates read.
        gates: applications by name, controls included, most frequent first.
        depth: longest chain of gates that must follow each other, embedding of amplitudes left out.
        before: work of a training step, one matrix for each gate as the spec has them.
        after: work of the same step with what the passes leave.
    """

    name: str
    circuit_id: str
    wires: int
    data_wires: int
    features: int
    outputs: int
    embedding: str
    embedding_tensors: tuple[Weight, ...]
    readout: str
    layers: tuple[LayerPlan, ...]
    tensors: tuple[Weight, ...]
    audit: Audit
    gates: dict[str, int]
    multi_wire_gates: int
    depth: int
    memory: Memory
    engine: Engine
    before: Work
    after: Work

    @property
    def ancillas(self) -> int:
        """Return the number of wires that hold no data."""
        return self.wires - self.data_wires

    def to_json(self) -> dict[str, Any]:
        """Return the plan as values that JSON can hold, keys in a fixed order."""
        audit_json = {**self.audit.counts} | {
            "shared_parameters": list(map(str, self.audit.shared)),
            "unused_parameters": list(map(str, self.audit.unused)),
            "inert_parameters": list(map(_inert_json, self.audit.inert)),
            "blind_features": list(self.audit.blind),
        }
        totals = {
            "wires": self.wires,
            "data_wires": self.data_wires,
            "ancillas": self.ancillas,
            "features": self.features,
            "outputs": self.outputs,
            "parameters": len(self.audit.declared),
            "gates": sum(self.gates.values()),
            "multi_wire_gates": self.multi_wire_gates,
            "depth": self.depth,
        }
        return {
            "name": self.name,
            "circuit_id": self.circuit_id,
            "totals": totals,
            "embedding": self.embedding,
            "embedding_tensors": [asdict(tensor) for tensor in self.embedding_tensors],
            "readout": self.readout,
            "layers": [asdict(layer) for layer in self.layers],
            "tensors": [asdict(tensor) for tensor in self.tensors],
            "audit": audit_json,
            "gates": self.gates,
            "memory": asdict(self.memory),
            "engine": asdict(self.engine),
            "step": {"batch": self.memory.batch, "before": asdict(self.before), "after": asdict(self.after)},
        }


def _inert_json(entry: Inert) -> dict[str, Any]:
    places = zip(entry.places, entry.causes, entry.reasons, strict=True)
    found = [asdict(place) | {"cause": cause, "reason": reason} for place, cause, reason in places]
    return {"parameter": str(entry.parameter), "places": found}


def plan(circuit: Circuit, batch: int = 32, max_memory: int | None = None) -> Plan:
    """Return what `circuit` holds and what a training step costs.

    Args:
        batch: samples of one training step.
        max_memory: bytes that a step may take.
    """
    compiled = run_passes(circuit)
    machine = MACHINES[engine_name(compiled)]
    blocks = compiled if machine is KERNEL else fuse_for(compiled, machine)
    names = Counter(map(op_name, circuit.flat_ops))
    return Plan(
        name=circuit.name,
        circuit_id=circuit_id(circuit),
        wires=circuit.wires,
        data_wires=circuit.data_wires,
        features=circuit.features,
        outputs=circuit.num_outputs,
        embedding=_embedding(circuit),
        embedding_tensors=_embedding_tensors(circuit),
        readout=readout_text(circuit.readout),
        layers=tuple(_layer_plan(circuit, i, layer) for i, layer in enumerate(circuit.layers)),
        tensors=circuit.weights,
        audit=audit(circuit),
        gates=dict(sorted(names.items(), key=lambda item: (-item[1], item[0]))),
        multi_wire_gates=sum(len(op.all_wires) > 1 for op in circuit.flat_ops),
        depth=circuit_depth(circuit.flat_ops),
        memory=_memory(compiled, batch, max_memory),
        engine=_engine(circuit, blocks),
        before=count_work(circuit, machine, batch),
        after=count_work(blocks, machine, batch),
    )


def _embedding(circuit: Circuit) -> str:
    start = circuit.initial
    if start:
        is_filled = start.kind == "amplitude" and not start.blocks and start.features < 1 << circuit.data_wires
        image = f" {start.side} x {start.side} pixels" if start.side else ""
        return f"{circuit.embedding or start.kind}{f',{image} filled up with {start.pad:g}' if is_filled else ''}"
    if circuit.embedding:
        return circuit.embedding
    gates = dict.fromkeys(op_name(op) for op in circuit.flat_ops if op.layer < 0)
    if gates:
        return f"{' '.join(gates)} angles"
    return "features in gates" if circuit.features else "none"


def _embedding_tensors(circuit: Circuit) -> tuple[Weight, ...]:
    angles = (angle for op in circuit.flat_ops if op.layer < 0 for angle in op.params)
    read = {leaf.tensor for angle in angles for leaf in leaves(angle) if isinstance(leaf, WeightRef)}
    return tuple(weight for weight in circuit.weights if weight.name in read)


def _layer_plan(circuit: Circuit, index: int, layer: Layer) -> LayerPlan:
    ops = [op for op in circuit.flat_ops if op.layer == index]
    read = {leaf for op in ops for angle in op.params for leaf in leaves(angle) if isinstance(leaf, WeightRef)}
    return LayerPlan(
        kind=layer.kind,
        name=layer.name,
        template=layer.template,
        edges=layer.edges,
        active_before=layer.active_before,
        active_after=layer.active_after,
        tensors=tuple(w for w in circuit.weights if w.name in layer.tensors),
        parameters=len(read),
        gates=len(ops),
    )


def _memory(compiled: Circuit, batch: int, limit: int | None) -> Memory:
    """Return what the engine that runs on this machine's CPU takes."""
    use = Use("torch" if kernel_obstacle(compiled) else "kernel", threads=os.cpu_count() or 1)
    size = sizes(compiled, use.engine)
    if limit is None:
        return Memory(batch, step_bytes(size, batch, use))
    at_once = part_size(batch, largest_batch(size, limit, use))
    return Memory(batch, step_bytes(size, batch, use), limit, at_once, step_bytes(size, at_once or 1, use))


def _engine(circuit: Circuit, compiled: Circuit) -> Engine:
    gone = circuit.wires - compiled.wires
    saved = f" after eliminating {count(gone, 'wire')}" if gone else ""
    size = f"{count(compiled.wires, 'wire')}{saved}, {count(len(compiled.ops), 'matrix', 'matrices')}"
    obstacle = kernel_obstacle(compiled)
    why = f"the compiled kernel cannot run it, since {obstacle}" if obstacle else "compiled, on a CPU; torch elsewhere"
    return Engine(engine_name(compiled), compiled.wires, len(compiled.ops), f"{why}: {size}")


def count(number: int, noun: str, plural: str | None = None) -> str:
    """Return the number with its noun."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
