"""Pictures as PNG, painted by matplotlib."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from qcnn_compiler.drawing.shapes import Box, Disc, Label, Line, Picture, Polygon, Shape

if TYPE_CHECKING:
    from matplotlib.axes import Axes

DPI = 144
SCALE = 2  # image pixels to one pixel of the picture
POINT = SCALE * 72 / DPI  # points to one pixel of the picture


def render_png(picture: Picture) -> bytes:
    """Return the picture as a PNG image, two image pixels to a pixel of the picture."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(picture.width * SCALE / DPI, picture.height * SCALE / DPI), dpi=DPI, facecolor="#ffffff")
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, picture.width), ylim=(picture.height, 0))
    axes.set_axis_off()
    for order, shape in enumerate(picture.shapes):
        _paint(axes, shape, order)
    buffer = BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None})
    return buffer.getvalue()


def _paint(axes: Axes, shape: Shape, order: int) -> None:
    from matplotlib import patches

    match shape:
        case Box(x, y, width, height, fill, stroke, radius):
            style = f"round,pad=0,rounding_size={radius}" if radius else "square,pad=0"
            box = patches.FancyBboxPatch(
                (x, y), width, height, boxstyle=style, fc=fill, ec=stroke, lw=POINT, zorder=order
            )
            axes.add_patch(box)
        case Line(x1, y1, x2, y2, color, width, dashed):
            dashes = (0, (3, 3)) if dashed else "solid"
            axes.plot((x1, x2), (y1, y2), c=color, lw=width * POINT, ls=dashes, zorder=order, solid_capstyle="butt")
        case Disc(x, y, radius, fill, stroke):
            axes.add_patch(patches.Circle((x, y), radius, fc=fill, ec=stroke, lw=POINT, zorder=order))
        case Polygon(points, fill):
            axes.add_patch(patches.Polygon(points, fc=fill, ec="none", zorder=order))
        case Label():
            _write(axes, shape, order)


def _write(axes: Axes, label: Label, order: int) -> None:
    side = {"start": "left", "middle": "center", "end": "right"}[label.anchor]
    text = axes.text(label.x, label.baseline, label.text, color=label.color, ha=side, va="baseline", zorder=order)
    text.set_fontsize(label.size * POINT)
    text.set_fontfamily("DejaVu Sans")
    text.set_fontweight("bold" if label.bold else "normal")
    text.set_parse_math(False)  # names are from strangers
