"""The engines that need nothing but this package: ours, and PennyLane's own TorchLayer on its devices."""

from __future__ import annotations

from qcnn_compiler.timing.job import Engine

COMPILE_S = 60.0  # more than the kernel needs to be optimised for the CPU on a busy machine
_BUILDERS = "qcnn_compiler.timing.builders"

KERNEL = Engine(
    "kernel",
    f"{_BUILDERS}:ours",
    {"engine": "kernel"},
    packages=("torch", "llvmlite"),
    compile_s=COMPILE_S,
    advice="what `qcnn train` and `QCNNLayer` take by themselves on a CPU",
)
TORCH = Engine(
    "torch", f"{_BUILDERS}:ours", {"engine": "torch"}, ("torch",), advice='`QCNNLayer(circuit, engine="torch")`'
)
DEFAULT_QUBIT = Engine(
    "default.qubit backprop",
    f"{_BUILDERS}:pennylane",
    {"device": "default.qubit", "method": "backprop"},
    packages=("torch", "pennylane"),
    advice="`qcnn train --engine default.qubit`",
)
LIGHTNING = Engine(
    "lightning.qubit adjoint",
    f"{_BUILDERS}:pennylane",
    {"device": "lightning.qubit", "method": "adjoint"},
    packages=("torch", "pennylane", "pennylane-lightning"),
    advice="`qcnn train --engine lightning.qubit`",
)
TORCH_GPU = Engine(
    "torch on CUDA",
    f"{_BUILDERS}:ours",
    {"engine": "torch", "place": "cuda"},
    packages=("torch",),
    advice='`QCNNLayer(circuit).to("cuda")`',
)
DEFAULT_QUBIT_GPU = Engine(
    "default.qubit backprop on CUDA",
    f"{_BUILDERS}:pennylane",
    {"device": "default.qubit", "method": "backprop", "place": "cuda"},
    packages=("torch", "pennylane"),
)
#: What every other engine is compared with: the QNode in double precision.
REFERENCE = Engine(
    "QNode",
    f"{_BUILDERS}:pennylane",
    {"device": "default.qubit", "method": "backprop", "dtype": "float64"},
    packages=("pennylane",),
)
CPU_ENGINES = (KERNEL, TORCH, DEFAULT_QUBIT, LIGHTNING)
GPU_ENGINES = (TORCH_GPU, DEFAULT_QUBIT_GPU)
