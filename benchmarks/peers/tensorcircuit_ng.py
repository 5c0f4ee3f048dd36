"""TensorCircuit-NG on JAX: the state of each sample, compiled for a batch by jit and vmap."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import tensorcircuit as tc

from peers.translate import Table, angles, first_states, output_matrix, translated
from qcnn_compiler.timing.job import Job, Work, draw_data

tc.set_backend("jax")
tc.set_dtype("complex64")


def plain(name: str) -> Callable[..., Any]:
    return lambda circuit, wires: getattr(circuit, name)(*wires)


def rotation(name: str) -> Callable[..., Any]:
    return lambda circuit, wires, theta: getattr(circuit, name)(*wires, theta=theta)


def u3(circuit: Any, wires: tuple[int, ...], theta: Any, phi: Any, delta: Any) -> None:
    circuit.u(*wires, theta=theta, phi=phi, lbd=delta)


CALLS: Table[Callable[..., Any]] = {
    **{(gate, 0): plain(gate.lower()) for gate in ("X", "Y", "Z", "H", "S", "T", "SWAP")},
    **{("X", 1): plain("cnot"), ("Y", 1): plain("cy"), ("Z", 1): plain("cz"), ("X", 2): plain("toffoli")},
    **{(gate, 0): rotation(gate.lower()) for gate in ("RX", "RY", "RZ")},
    **{(gate, 1): rotation(f"c{gate.lower()}") for gate in ("RX", "RY", "RZ")},
    **{(f"Ising{axes}", 0): rotation(f"r{axes.lower()}") for axes in ("XX", "YY", "ZZ")},
    ("U3", 0): u3,
}


def build(job: Job) -> Work:
    """Return the work of TensorCircuit-NG in the form that is its fastest for this: state, then probabilities."""
    circuit, data = job.circuit, draw_data(job)
    steps, matrix = translated(circuit, CALLS), jnp.asarray(output_matrix(circuit))
    states = jnp.asarray(first_states(circuit, data.features))
    labels = jnp.asarray(data.labels)
    weights = {name: jnp.asarray(values, jnp.float32).ravel() for name, values in data.weights.items()}

    def outputs(weights: Any, state: Any) -> Any:
        simulated = tc.Circuit(circuit.wires, inputs=state)
        for call, op in steps:
            call(simulated, (*op.controls, *op.wires), *angles(op, weights))
        return jnp.abs(simulated.state()) ** 2 @ matrix

    batched = jax.vmap(outputs, in_axes=(None, 0))

    def loss(weights: Any, states: Any, labels: Any) -> Any:
        chances = jax.nn.log_softmax(batched(weights, states))
        return -jnp.take_along_axis(chances, labels[:, None], axis=1).mean()

    slope, forward = jax.jit(jax.grad(loss)), jax.jit(batched)

    def train(count: int) -> list[Any]:
        found = jax.block_until_ready(slope(weights, states[:count], labels[:count]))
        return [found[name] for name in circuit.weight_shapes]

    return Work(train, lambda count: jax.block_until_ready(forward(weights, states[:count])))
