"""Choice of the engine: which one runs a circuit, and why, told without importing either."""

from __future__ import annotations

from importlib.util import find_spec

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.passes.readout import mixture_left

ENGINES = ("auto", "kernel", "torch")
MAX_BLOCK_WIRES = 6  # of one operation with its controls; a larger matrix is torch's kind of work


def engine_name(circuit: Circuit, device: str = "cpu", engine: str = "auto") -> str:
    """Return "kernel" or "torch", whichever runs the circuit on a device that torch would call so.

    Raises:
        UserError: if there is no such engine, or the kernel is asked for and cannot run.
    """
    if engine not in ENGINES:
        raise UserError(f"`engine` must be one of {', '.join(ENGINES)}, but is `{engine}`.")
    obstacle = None if engine == "torch" else kernel_obstacle(circuit, device)
    if engine == "kernel" and obstacle:
        raise UserError(f"The kernel cannot run this circuit: {obstacle}; use `engine='torch'`.")
    return "torch" if engine == "torch" or obstacle else "kernel"


def kernel_obstacle(circuit: Circuit, device: str = "cpu") -> str | None:
    """Return why the kernel cannot run a circuit, or None if it can."""
    if device.partition(":")[0] != "cpu":
        return f"it runs on the CPU, and the parameters are on {device}"
    if find_spec("llvmlite") is None:
        return "llvmlite is not installed"
    widest = max((len(op.all_wires) for op in circuit.flat_ops), default=0)
    if widest > MAX_BLOCK_WIRES:
        return f"an operation acts on {widest} wires, more than {MAX_BLOCK_WIRES}"
    return mixture_left(circuit)
