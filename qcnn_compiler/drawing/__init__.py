"""Drawing: a circuit as a picture, its layers as blocks or every gate; text, SVG or PNG."""

from __future__ import annotations

from collections.abc import Callable

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.drawing.architecture import architecture
from qcnn_compiler.drawing.gates import gate_view
from qcnn_compiler.drawing.png import render_png
from qcnn_compiler.drawing.shapes import Picture
from qcnn_compiler.drawing.svg import render_svg
from qcnn_compiler.drawing.text import ASCII, UNICODE, architecture_text, gates_text
from qcnn_compiler.ir.circuit import Circuit

PICTURES: dict[str, Callable[[Circuit], Picture]] = {"architecture": architecture, "gates": gate_view}
RENDERERS: dict[str, Callable[[Picture], str | bytes]] = {"svg": render_svg, "png": render_png}
TEXTS = {"architecture": architecture_text, "gates": gates_text}
ALPHABETS = {"text": UNICODE, "ascii": ASCII}


def draw(circuit: Circuit, view: str = "architecture", fmt: str = "text") -> str | bytes:
    """Return a drawing: bytes for `png`, text for the other formats.

    Args:
        view: `architecture` (layers as blocks) or `gates` (every gate).
        fmt: `text`, `ascii`, `svg` or `png`.

    Raises:
        UserError: if there is no such view or format.
    """
    if view not in PICTURES:
        raise UserError(f"`view` must be one of {', '.join(PICTURES)}, but is `{view}`.")
    if fmt in ALPHABETS:
        return TEXTS[view](circuit, ALPHABETS[fmt])
    if fmt not in RENDERERS:
        raise UserError(f"`fmt` must be one of {', '.join([*ALPHABETS, *RENDERERS])}, but is `{fmt}`.")
    return RENDERERS[fmt](PICTURES[view](circuit))
