"""A picture as a value: shapes in order of painting, in pixels from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass

#: Advance widths of DejaVu Sans for the characters from space to `~`, in hundredths of the size.
_WIDTHS = (
    "32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 "
    "100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61 69 39 34 39 84 50 "
    "50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 34 64 84 "
)
WIDTH = {chr(32 + i): int(width) / 100 for i, width in enumerate(_WIDTHS.split())}
BOLD = 1.13
Extent = tuple[float, float, float, float]


@dataclass(frozen=True)
class Box:
    """A rectangle with rounded corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    stroke: str = "none"
    radius: float = 0

    @property
    def extent(self) -> Extent:
        """Return left, top, right, bottom."""
        return (self.x, self.y, self.x + self.width, self.y + self.height)


@dataclass(frozen=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    color: str
    width: float = 1
    dashed: bool = False


@dataclass(frozen=True)
class Disc:
    """A circle around (x, y)."""

    x: float
    y: float
    radius: float
    fill: str
    stroke: str = "none"


@dataclass(frozen=True)
class Polygon:
    """A filled polygon."""

    points: tuple[tuple[float, float], ...]
    fill: str


@dataclass(frozen=True)
class Label:
    """One line of text whose middle is at height y; `anchor` is `start`, `middle` or `end`."""

    x: float
    y: float
    text: str
    size: float
    color: str
    anchor: str = "middle"
    bold: bool = False

    @property
    def extent(self) -> Extent:
        """Return left, top, right, bottom of the letters."""
        width = text_width(self.text, self.size, self.bold)
        left = self.x - {"start": 0, "middle": 0.5, "end": 1}[self.anchor] * width
        return (left, self.y - 0.55 * self.size, left + width, self.y + 0.55 * self.size)

    @property
    def baseline(self) -> float:
        """Return the height of the line that the letters stand on."""
        return self.y + 0.36 * self.size


Shape = Box | Line | Disc | Polygon | Label


@dataclass(frozen=True)
class Picture:
    """Shapes, the first one at the back."""

    width: float
    height: float
    title: str
    shapes: tuple[Shape, ...]


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Return the width of a line of text in pixels."""
    return size * sum(WIDTH.get(letter, 1.0) for letter in text) * (BOLD if bold else 1)


def shortened(text: str, letters: int) -> str:
    """Return at most so many letters, what cannot be printed replaced, the end cut off with dots."""
    printable = "".join(letter if letter.isprintable() else "?" for letter in text)
    return printable if len(printable) <= letters else printable[: letters - 1] + "…"
