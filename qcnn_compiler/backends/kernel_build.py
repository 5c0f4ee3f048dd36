"""Generate the LLVM code that the package ships, from the Python sources of the kernel, by numba.

    python -m qcnn_compiler.backends.kernel_build [--check]

The code is for no CPU in particular: `kernel_load` optimises it where it runs. With `--check`, nothing is written
and the exit code is 1 if the files are not what the sources say.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator

PRECISIONS = ("float32", "float64")
#: Read by numba when it is imported: no instruction that only this machine has, and what LLVM does better knowing
#: the machine is left to it.
PLAIN = {
    "NUMBA_OPT": "1",
    "NUMBA_CPU_NAME": "generic",
    "NUMBA_CPU_FEATURES": "",
    "NUMBA_LOOP_VECTORIZE": "0",
    "NUMBA_SLP_VECTORIZE": "0",
}


def generate(real: str) -> str:
    """Return the LLVM code of the kernel for a precision, alike on every machine."""
    assert "numba" not in sys.modules or PLAIN.items() <= os.environ.items(), "numba was imported with other settings"
    os.environ |= PLAIN
    import llvmlite.binding as llvm

    from qcnn_compiler.backends.kernel_run import compile_kernel

    (code,) = compile_kernel(real).inspect_llvm().values()
    module = llvm.parse_assembly(code)
    for function in module.functions:
        if not function.is_declaration and function.linkage is not llvm.Linkage.external:
            function.linkage = llvm.Linkage.internal
    for variable in module.global_variables:
        variable.linkage = llvm.Linkage.internal  # numba's, which nothing reads
    _drop_unused(module)
    return _renamed(str(module))


def _drop_unused(module: object) -> None:
    import llvmlite.binding as llvm

    target = llvm.Target.from_default_triple().create_target_machine()
    builder = llvm.create_pass_builder(target, llvm.create_pipeline_tuning_options(speed_level=1))
    passes = llvm.create_new_module_pass_manager()
    passes.add_global_dead_code_eliminate_pass()
    passes.run(module, builder)


def _renamed(code: str) -> str:
    """Return the code with short names of functions, and without the lines that name a machine."""
    lines = [line for line in code.splitlines() if not line.startswith(("; ModuleID", "source_filename", "target "))]
    code = "\n".join(lines).strip() + "\n"
    code = re.sub(r'!"_ZN[^"]*"', '!"scope"', code)  # labels, in which numba writes its own settings
    names = dict.fromkeys(re.findall(r'@"?(_ZN[\w.]+)"?', code))
    for number, name in enumerate(names):
        last = list(_words(name))[-1]
        code = code.replace(name, "kernel" if last == "kernel" else f"{last}.{number}")
    code = _numbered(code, r"_ZN\w+", "inlined")  # labels of blocks
    return _numbered(code, r"B\d+v\d+(?!\d)", "version")  # numba counts what it compiled in the whole process


def _numbered(code: str, pattern: str, word: str) -> str:
    """Return the code with what matches numbered in order of appearance."""
    numbers = {name: str(i) for i, name in enumerate(dict.fromkeys(re.findall(pattern, code)))}
    return re.sub(pattern, lambda match: word + numbers[match.group()], code)


def _words(mangled: str) -> Iterator[str]:
    """Yield the parts of a mangled name, each written after its length."""
    rest = mangled.removeprefix("_ZN")
    while match := re.match(r"\d+", rest):
        start, length = match.end(), int(match.group())
        yield rest[start : start + length]
        rest = rest[start + length :]


def main() -> int:
    """Return the exit code, after writing the files or comparing them."""
    from qcnn_compiler.backends.kernel_load import source_file

    stale = []
    for real in PRECISIONS:
        path, code = source_file(real), generate(real)
        if not path.exists() or path.read_text(encoding="utf-8") != code:
            stale.append(path.name)
            if "--check" not in sys.argv:
                path.write_text(code, encoding="utf-8")
    if stale and "--check" in sys.argv:
        print(f"{', '.join(stale)}: not what the sources say; run python -m {__spec__.name}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
