"""Every file of the gallery and its model by hand."""

from __future__ import annotations

from tests.gallery import (
    aws,
    best,
    demonstration,
    encodings,
    equivariant,
    hierarqcal,
    hur,
    hybrid,
    language,
    multiclass,
    packages,
    patterns,
    qiskit,
    tfq,
)

MODULES = (
    aws, best, demonstration, encodings, equivariant, hierarqcal, hur, hybrid, language, multiclass, packages, patterns,
    qiskit, tfq,
)  # fmt: skip

#: Folder and name of a file in `specs/` to what it computes.
ORIGINALS = {name: original for module in MODULES for name, original in module.ORIGINALS.items()}
