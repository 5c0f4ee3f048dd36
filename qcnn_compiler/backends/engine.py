"""Engines: the two ways to run a circuit batched."""

from __future__ import annotations

import torch

from qcnn_compiler.backends.choice import engine_name
from qcnn_compiler.backends.executor import Executor, build_executor
from qcnn_compiler.backends.kernel import KernelExecutor
from qcnn_compiler.backends.prepared import PreparedKernel, build_prepared
from qcnn_compiler.ir.circuit import Circuit

Engine = Executor | KernelExecutor | PreparedKernel


def choose_engine(circuit: Circuit, dtype: torch.dtype, device: torch.device, engine: str = "auto") -> Engine:
    """Return the engine of a circuit: the compiled kernel where it can run, else the portable torch executor.

    Args:
        dtype: of the state, `torch.complex64` or `torch.complex128`.
        device: where weights and features will be.
        engine: "auto", or "kernel" or "torch" for that one and no other.

    Raises:
        UserError: if there is no such engine, or the kernel is asked for and cannot run.
    """
    if engine_name(circuit, str(device), engine) == "kernel":
        return build_prepared(circuit, dtype)
    return build_executor(circuit, dtype, device)
