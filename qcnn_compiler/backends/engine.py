"""Engines: the two ways to run a circuit batched, and which one takes it."""

from __future__ import annotations

import torch

from qcnn_compiler.analysis.memory import kernel_obstacle
from qcnn_compiler.backends.executor import Executor, build_executor
from qcnn_compiler.backends.kernel import KernelExecutor, build_kernel
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Circuit

ENGINES = ("auto", "kernel", "torch")


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
    obstacle = None if engine == "torch" else kernel_obstacle(circuit, str(device))
    if engine == "kernel" and obstacle:
        raise UserError(f"The kernel cannot run this circuit: {obstacle}; use `engine='torch'`.")
    return "torch" if engine == "torch" or obstacle else "kernel"
