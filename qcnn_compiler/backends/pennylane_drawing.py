"""PennyLane's own drawings of a circuit, for whoever reads them better than ours."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pennylane as qml

from qcnn_compiler.backends.qnode import to_qnode
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.spec.noise import Noise

DPI = 100
MAX_PIXELS = 30_000  # a side; Matplotlib refuses 2**16, and viewers much smaller pictures
FORMATS = ("text", "svg", "png")


def draw_with_pennylane(circuit: Circuit, fmt: str = "text", noise: Noise | None = None) -> str | bytes:
    """Return what `qml.draw` (`text`) or `qml.draw_mpl` (`svg`, `png`) makes of the QNode; text, or bytes for pictures.

    Raises:
        UserError: if there is no such format.
    """
    if fmt not in FORMATS:
        raise UserError(f"`fmt` must be one of {', '.join(FORMATS)}, but is `{fmt}`.")
    node = to_qnode(circuit, interface="auto", noise=noise)
    inputs, weights = _example(circuit)
    if fmt != "text":
        return _picture(qml.draw_mpl(node, decimals=None), fmt, inputs, weights)
    text: str = qml.draw(node, decimals=None, show_matrices=False)(inputs, **weights)
    return text


def _example(circuit: Circuit) -> tuple[Any, dict[str, Any]]:
    """Return features and weights: the drawing does not show them, but PennyLane runs the QNode to see its gates."""
    return np.ones(circuit.features), {name: np.zeros(shape) for name, shape in circuit.weight_shapes.items()}


def _picture(draw: Any, fmt: str, inputs: Any, weights: dict[str, Any]) -> bytes:
    import matplotlib.pyplot as plt

    plt.switch_backend("Agg")  # a file is wanted, also where a screen is
    figure, _ = draw(inputs, **weights)
    file = io.BytesIO()
    figure.savefig(file, format=fmt, dpi=min(DPI, MAX_PIXELS / max(figure.get_size_inches())))
    plt.close(figure)
    return file.getvalue()
