"""The kernel as a C function: from the LLVM code in this package to machine code for the CPU that it runs on.

`kernel_build` made that code from `kernel_run` when the sources were last changed; here LLVM only optimises it, in
about a second, and the result is kept in the user's cache directory. Neither a compiler nor numba is needed.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
from contextlib import suppress
from functools import cache
from importlib.resources import files
from pathlib import Path

import llvmlite.binding as llvm

from qcnn_compiler.backends.kernel_frame import Kernel
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import write_atomically

DIGEST = 32  # bytes
CACHE = "QCNN_CACHE_DIR"  # environment variable that names another cache directory

_SIGNATURE = ctypes.CFUNCTYPE(
    ctypes.c_int32,  # status, always 0: the code raises nothing
    ctypes.c_void_p,  # where the result goes
    ctypes.c_void_p,  # where an exception would go
    ctypes.c_void_p,
    ctypes.c_int64,
    ctypes.c_int64,
    ctypes.c_int64,
)
_engines: list[llvm.ExecutionEngine] = []  # own the machine code


@cache
def load_kernel(real: str) -> Kernel:
    """Return the kernel for "float32" or "float64", from the cache or compiled now.

    The call releases the interpreter's lock, so that threads run side by side.
    """
    target = _target()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), target)
    engine.add_object_file(llvm.ObjectFileRef.from_data(_object_code(real, target)))
    engine.finalize_object()
    _engines.append(engine)
    function = _SIGNATURE(engine.get_function_address("kernel"))

    def kernel(table: int, task: int, first: int, last: int) -> bool:
        fine, exception = ctypes.c_uint8(), ctypes.c_void_p()
        function(ctypes.addressof(fine), ctypes.addressof(exception), table, task, first, last)
        return bool(fine.value)

    return kernel


def _target() -> llvm.TargetMachine:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    features = llvm.get_host_cpu_features().flatten()
    target = llvm.Target.from_default_triple()
    return target.create_target_machine(cpu=llvm.get_host_cpu_name(), features=features, opt=3, jit=True)


def _object_code(real: str, target: llvm.TargetMachine) -> bytes:
    source = source_file(real).read_bytes()
    cpu = (llvm.llvm_version_info, target.triple, llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten())
    key = hashlib.sha256(source + repr(cpu).encode()).hexdigest()[:32]
    path = cache_directory() / f"kernel-{real}-{key}.o"
    with suppress(OSError):
        kept = path.read_bytes()
        if kept[:DIGEST] == _digest(kept[DIGEST:]):
            return kept[DIGEST:]
    code = optimised(source.decode(), target)
    with suppress(OSError, UserError):  # there is no directory that a cache can be written to
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(path, _digest(code) + code)
    return code


def _digest(code: bytes) -> bytes:
    """Return what stands before machine code on the disk, so that a damaged file is not run."""
    return hashlib.sha256(code).digest()


def optimised(source: str, target: llvm.TargetMachine) -> bytes:
    """Return the machine code of LLVM code."""
    module = llvm.parse_assembly(source)
    module.triple, module.data_layout = target.triple, str(target.target_data)
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization = options.slp_vectorization = True
    builder = llvm.create_pass_builder(target, options)
    builder.getModulePassManager().run(module, builder)
    code: bytes = target.emit_object(module)
    return code


def source_file(real: str) -> Path:
    """Return the file of LLVM code for a precision."""
    return Path(str(files("qcnn_compiler.backends"))) / f"kernel_{real}.ll"


def cache_directory() -> Path:
    """Return where machine code is kept."""
    if CACHE in os.environ:
        return Path(os.environ[CACHE])
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "qcnn_compiler"
