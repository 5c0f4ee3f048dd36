"""Embeddings of the spec language: how features enter, before the layers or between them.

What each becomes, a state or gates, stands in `encodings.py`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from qcnn_compiler.spec.base import Edge, Identifier, List, Model, is_default
from qcnn_compiler.spec.shape import Shape
from qcnn_compiler.spec.sharing import Weights

# --- states ----------------------------------------------------------------------------

#: Which pixel of a square image of side 2**k a basis state stands for. Features are pixels row by row; r and c are the
#: k bits of row and column, the most significant first, on wires 0 .. 2k-1:
#:     row_major  r r r c c c      the first half of the wires addresses the row, the second half the column
#:     column     c c c r r r      column by column
#:     quadrant   r c r r c c      the four quadrants one after another, each row by row
#:     address    r c r c r c      each pair of wires addresses a quadrant of the one before (Z-order)
#:     hilbert                     along the Hilbert curve, from the top left corner to the top right one
Order = Literal["row_major", "column", "quadrant", "address", "hilbert"]


class AmplitudeEmbedding(Model):
    """Features become the amplitudes of the data wires, divided by their Euclidean norm."""

    kind: Literal["amplitude"]
    features: Annotated[int, Field(ge=1)] | None = None
    """Length of one input vector; by default `2**wires`. Fewer are filled up with `pad`."""
    pad: Annotated[float, Field(ge=-1e6, le=1e6)] = 0.0
    """Value of the amplitudes, before normalising, for which there is no feature."""
    order: Annotated[Order, Field(exclude_if=is_default("row_major"))] = "row_major"
    """Which pixel of a square image, given row by row, each basis state stands for: `row_major` (the first half of the
    wires addresses the row, the second half the column), `column` (the other way round), `quadrant` (the four quadrants
    one after another, each row by row), `address` (each pair of wires addresses a quadrant of the one before: Z-order),
    or `hilbert` (along the Hilbert curve from top left to top right). On 2k wires the image has `2**k` pixels a side.
    Fewer features are a smaller one in its top left corner, the rest is `pad`; for `row_major` they just come first."""


Groups = Annotated[List[Edge], Field(min_length=1, max_length=1000)]
#: How n wires fall into n/k blocks of k wires. Of eight wires, blocks of two and of four are
#:     consecutive  01|23|45|67   0123|4567
#:     strided      04|15|26|37   0246|1357   as far apart as can be
#:     outside_in   07|16|25|34   0167|2345   from both ends to the middle
#:     crossed      02|13|46|57   0347|1256   the outer halves of two neighbouring blocks, then the inner ones
Layout = Annotated[
    Annotated[Literal["consecutive", "strided", "outside_in", "crossed"], Tag("word")]
    | Annotated[Groups, Tag("groups")],
    Discriminator(Shape(text="word", items="groups")),
]


class HybridDirectEmbedding(Model):
    """Blocks of k wires, each with `2**k` features as amplitudes, divided by a norm of their own (HDE)."""

    kind: Literal["hybrid_direct"]
    block: Annotated[int, Field(ge=1, le=32)] = 4
    """Wires of one block, where `layout` is a word."""
    layout: Layout = "consecutive"
    """Which wires are a block: `consecutive` (01|23 of four), `strided` (02|13: far apart), `outside_in` (03|12),
    `crossed` (the outer halves of two neighbouring blocks, then the inner ones), or a list of lists of wires."""


class FrqiEmbedding(Model):
    """Wire 0 has the colour, the others the position of the pixels of an image, all equally likely (FRQI).

    Where the others are in basis state i, wire 0 is cos(x[i]/2) |0> + sin(x[i]/2) |1>: pixels from 0 to pi go from |0>
    to |1>. There are `2**(wires - 1)` features.
    """

    kind: Literal["frqi"]
    order: Order = "row_major"
    """Which pixel of a square image each basis state of the position stands for, as for `amplitude`."""


# --- gates -----------------------------------------------------------------------------

Axis = Literal["X", "Y", "Z"]
Repeats = Annotated[int, Field(ge=1, le=1000)]


class AngleEmbedding(Model):
    """Feature i rotates wire i by as many radians; several axes take as many features per wire."""

    kind: Literal["angle"]
    rotation: Annotated[
        Annotated[Axis, Tag("word")] | Annotated[List[Axis], Tag("axes"), Field(min_length=1, max_length=100)],
        Discriminator(Shape(text="word", items="axes")),
    ] = "X"
    """Axis of the rotation, or a list of axes: every wire about the first one, then every wire about the next."""
    by_wire: Annotated[bool, Field(exclude_if=is_default(False))] = False
    """With several axes, whether the first features are those of wire 0, rather than those of the first axis."""


class CompactEmbedding(Model):
    """RX of wire i by feature i, then RY of wire i by feature n+i, on n wires: `angle` with `rotation: [X, Y]`."""

    kind: Literal["compact"]


class HybridAngleEmbedding(Model):
    """Blocks of 2 or 4 wires, prepared by 3 or 15 angles in the place of amplitudes (HAE)."""

    kind: Literal["hybrid_angle"]
    block: Literal[2, 4] = 4
    """Wires of one block."""
    layout: Layout = "consecutive"
    """Which wires are a block: `consecutive` (01|23 of four), `strided` (02|13: far apart), `outside_in` (03|12),
    `crossed` (the outer halves of two neighbouring blocks, then the inner ones), or a list of lists of wires."""


class ZFeatureMap(Model):
    """On each wire H, then the phase 2 x[i], repeated: Qiskit's feature map of the same name."""

    kind: Literal["z_feature_map"]
    repeats: Repeats = 2
    """How often."""


class ZZFeatureMap(Model):
    """A Z feature map and, between wires i and j, the phase 2 (pi - x[i]) (pi - x[j]), repeated, as in Qiskit."""

    kind: Literal["zz_feature_map"]
    repeats: Repeats = 2
    """How often."""
    pairs: Literal["all", "chain"] = "all"
    """Which wires are entangled: every two, or neighbours."""


class IqpEmbedding(Model):
    """On each wire H and RZ(x[i]), then IsingZZ(x[i] x[j]) on every two wires, repeated."""

    kind: Literal["iqp"]
    repeats: Repeats = 1
    """How often."""


class BasisEmbedding(Model):
    """Features 0 and 1 become basis states: RX(pi x[i]) on wire i, so that values between turn it part of the way."""

    kind: Literal["basis"]


class TemplateEmbedding(Model):
    """A template of one's own over features x[i], on one block of wires after another.

    The template's x[0], x[1], ... are the next features in each block.
    """

    kind: Literal["template"]
    template: Identifier
    """Name of a template, which reads features `x[i]` and may have trainable angles too."""
    layout: Layout = "consecutive"
    """Which wires are a block: `consecutive` (01|23 of four), `strided` (02|13: far apart), `outside_in` (03|12),
    `crossed` (the outer halves of two neighbouring blocks, then the inner ones), or a list of lists of wires."""
    weights: Weights = "shared"
    """`shared`: one set of angles for all blocks; `per_edge`: one per block; `{tie: name}`; or one name per block."""


class NoEmbedding(Model):
    """Data wires start in |0>; features enter through `x[i]` in gates or through layers of kind `embed`."""

    kind: Literal["none"]


StateEmbedding = AmplitudeEmbedding | HybridDirectEmbedding | FrqiEmbedding
GateEmbedding = (
    AngleEmbedding
    | CompactEmbedding
    | HybridAngleEmbedding
    | ZFeatureMap
    | ZZFeatureMap
    | IqpEmbedding
    | BasisEmbedding
    | TemplateEmbedding
)
Embedding = Annotated[StateEmbedding | GateEmbedding | NoEmbedding, Field(discriminator="kind")]


class EmbedLayer(Model):
    """Features enter again, by gates on the active wires: data re-uploading."""

    kind: Literal["embed"]
    embedding: Embedding
    """How; wires and blocks of it are positions among the active wires. A state cannot be prepared again."""
    first: Annotated[int, Field(ge=0, le=2**20 - 1)] = 0
    """Index of the feature that is its x[0]."""
    name: Identifier | None = None
    """Name of the weight tensor of a template with trainable angles; by default the kind and a number, as `embed1`."""
