"""Quantum convolutional neural networks as YAML files: validated, counted, compiled, trained.

Importing this package imports neither torch nor PennyLane; the names that need them load
them when first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qcnn_compiler.analysis.audit import audit as audit
    from qcnn_compiler.analysis.plan import plan as plan
    from qcnn_compiler.backends.qnode import to_qnode as to_qnode
    from qcnn_compiler.diagnostics import SpecError as SpecError
    from qcnn_compiler.diagnostics import UserError as UserError
    from qcnn_compiler.drawing import draw as draw
    from qcnn_compiler.ir.text import circuit_id as circuit_id
    from qcnn_compiler.layer import QCNNLayer as QCNNLayer
    from qcnn_compiler.model import build_model as build_model
    from qcnn_compiler.pipeline import compile_branches as compile_branches
    from qcnn_compiler.pipeline import compile_spec as compile_spec
    from qcnn_compiler.pipeline import load_evaluation as load_evaluation
    from qcnn_compiler.pipeline import load_spec as load_spec
    from qcnn_compiler.pipeline import load_training as load_training
    from qcnn_compiler.spec.noise import Noise as Noise
    from qcnn_compiler.versioning.compare import diff as diff

#: Public names and the module that holds each.
_HOME = {
    "Noise": "spec.noise",
    "QCNNLayer": "layer",
    "SpecError": "diagnostics",
    "UserError": "diagnostics",
    "audit": "analysis.audit",
    "build_model": "model",
    "circuit_id": "ir.text",
    "compile_branches": "pipeline",
    "compile_spec": "pipeline",
    "diff": "versioning.compare",
    "draw": "drawing",
    "load_evaluation": "pipeline",
    "load_spec": "pipeline",
    "load_training": "pipeline",
    "plan": "analysis.plan",
    "to_qnode": "backends.qnode",
}

__all__ = sorted(_HOME)  # the table is the list


def __getattr__(name: str) -> Any:
    """Return a public name, importing its module on first use."""
    if name not in _HOME:
        raise AttributeError(f"module `qcnn_compiler` has no attribute `{name}`")
    return getattr(import_module(f"qcnn_compiler.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOME])
