"""The peers as engines: rows only, so that nothing of theirs is imported here."""

from __future__ import annotations

from circuits import HERE

from qcnn_compiler.timing.job import Engine

COMPILE_S = 300.0  # a just-in-time compiler needs minutes for the AWS circuit


def peer_engines(python: str) -> tuple[Engine, ...]:
    """Return the engines of all peers, run by an interpreter whose environment may hold them."""
    return (
        Engine(
            "TensorCircuit-NG, JAX jit",
            "peers.tensorcircuit_ng:build",
            packages=("tensorcircuit-ng", "jax"),
            compile_s=COMPILE_S,
            python=python,
            path=(HERE,),
        ),
        Engine(
            "DeepQuantum",
            "peers.deep_quantum:build",
            packages=("deepquantum", "torch"),
            python=python,
            path=(HERE,),
        ),
        Engine(
            "torchquantum",
            "peers.torch_quantum:build",
            packages=("torchquantum-ng", "torchquantum", "torch"),
            python=python,
            path=(HERE,),
        ),
    )
