"""Pictures as SVG text, the same text for the same picture."""

from __future__ import annotations

from xml.sax.saxutils import escape

from qcnn_compiler.drawing.shapes import Box, Disc, Label, Line, Picture, Polygon, Shape

FONT = "DejaVu Sans, Verdana, Geneva, sans-serif"


def render_svg(picture: Picture) -> str:
    """Return the picture as an SVG document; every text is escaped."""
    size = f'width="{_n(picture.width)}" height="{_n(picture.height)}"'
    box = f'viewBox="0 0 {_n(picture.width)} {_n(picture.height)}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} font-family="{FONT}" role="img">'
    ground = '<rect width="100%" height="100%" fill="#ffffff"/>'
    body = map(_element, picture.shapes)
    return "\n".join([head, f"<title>{_text(picture.title)}</title>", ground, *body, "</svg>"]) + "\n"


def _element(shape: Shape) -> str:
    match shape:
        case Box(x, y, width, height, fill, stroke, radius):
            place = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" rx="{_n(radius)}"'
            return f'<rect {place} fill="{fill}" stroke="{stroke}"/>'
        case Line(x1, y1, x2, y2, color, width, dashed):
            place = f'x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}"'
            dashes = ' stroke-dasharray="3 3"' if dashed else ""
            return f'<line {place} stroke="{color}" stroke-width="{_n(width)}"{dashes}/>'
        case Disc(x, y, radius, fill, stroke):
            return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{fill}" stroke="{stroke}"/>'
        case Polygon(points, fill):
            return f'<polygon points="{" ".join(f"{_n(x)},{_n(y)}" for x, y in points)}" fill="{fill}"/>'
        case Label():
            return _label(shape)


def _label(label: Label) -> str:
    style = f'font-size="{_n(label.size)}" fill="{label.color}" text-anchor="{label.anchor}"'
    weight = ' font-weight="bold"' if label.bold else ""
    return f'<text x="{_n(label.x)}" y="{_n(label.baseline)}" {style}{weight}>{_text(label.text)}</text>'


def _text(text: str) -> str:
    """Return text that XML can hold: control characters, which it cannot, replaced."""
    return escape("".join(letter if letter.isprintable() else "?" for letter in text))


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
