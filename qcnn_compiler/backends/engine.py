"""Engines: the two ways to run a circuit batched, and which one takes it."""

from __future__ import annotations

from importlib.util import find_spec

import torch

from qcnn_compiler.backends.executor import Executor, build_executor
from qcnn_compiler.backends.kernel import KernelExecutor, build_kernel
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Circuit

ENGINES = ("auto", "kernel", "torch")
MAX_BLOCK_WIRES = 6  # of one operation with its controls; a larger matrix is torch's kind of work


def choose_engine(
    circuit: Circuit, dtype: torch.dtype, device: torch.device, engine: str = "auto"
) -> Executor | KernelExecutor:
    """Return the engine of a circuit: the compiled kernel where it can run, else the portable torch executor.

    Args:
        dtype: of the state, `torch.complex64` or `torch.complex128`.
        device: where weights and features will be.
        engine: "auto", or "kernel" or "torch" for that one and no other.

    Raises:
        UserError: if there is no such engine, or the kernel is asked for and cannot run.
    """
    if engine_name(circuit, device, engine) == "kernel":
        return build_kernel(circuit, dtype)
    return build_executor(circuit, dtype, device)


def engine_name(circuit: Circuit, device: torch.device, engine: str = "auto") -> str:
    """Return "kernel" or "torch", whichever runs the circuit on a device.

    Raises:
        UserError: if there is no such engine, or the kernel is asked for and cannot run.
    """
    if engine not in ENGINES:
        raise UserError(f"`engine` must be one of {', '.join(ENGINES)}, but is `{engine}`.")
    obstacle = None if engine == "torch" else kernel_obstacle(circuit, device)
    if engine == "kernel" and obstacle:
        raise UserError(f"The kernel cannot run this circuit: {obstacle}; use `engine='torch'`.")
    return "torch" if engine == "torch" or obstacle else "kernel"


def kernel_obstacle(circuit: Circuit, device: torch.device) -> str | None:
    """Return why the kernel cannot run a circuit, or None if it can."""
    if device.type != "cpu":
        return f"it runs on the CPU, and the parameters are on {device}"
    if find_spec("llvmlite") is None:
        return "llvmlite is not installed"
    widest = max((len(op.all_wires) for op in circuit.flat_ops), default=0)
    if widest > MAX_BLOCK_WIRES:
        return f"an operation acts on {widest} wires, more than {MAX_BLOCK_WIRES}"
    return None
