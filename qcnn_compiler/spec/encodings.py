"""What each embedding becomes: an initial state, or gates that read features.

An embedding is a model in `embedding.py` and a row of `STATES` or `GATES` here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import combinations, pairwise
from math import isqrt
from typing import Any

from qcnn_compiler.gates.statement import parse_statement
from qcnn_compiler.ir.circuit import Amplitude
from qcnn_compiler.spec.embedding import (
    AmplitudeEmbedding,
    AngleEmbedding,
    Embedding,
    FrqiEmbedding,
    HybridDirectEmbedding,
    ZZFeatureMap,
)
from qcnn_compiler.spec.layouts import LAYOUTS, Groups
from qcnn_compiler.spec.templates import Template

# --- states ------------------------------------------------------------------------------


def _amplitude(embedding: AmplitudeEmbedding, n: int) -> Amplitude:
    wires, order = ordered_wires(embedding.order, tuple(range(n)))
    features = embedding.features or int(2**n)
    is_corner = embedding.order != "row_major" and features < 2**n  # of a larger image
    return Amplitude(wires, features, float(embedding.pad), order=order, side=isqrt(features) if is_corner else 0)


def _hybrid_direct(embedding: HybridDirectEmbedding, n: int) -> Amplitude:
    groups = groups_of(embedding.layout, embedding.block, n) or ()
    blocks = tuple(map(len, groups))
    return Amplitude(sum(groups, ()), sum(int(2**size) for size in blocks), blocks=blocks)


def _frqi(embedding: FrqiEmbedding, n: int) -> Amplitude:
    wires, order = ordered_wires(embedding.order, tuple(range(1, n)))
    return Amplitude((0, *wires), int(2 ** (n - 1)), order=order, kind="frqi")


def ordered_wires(order: str, wires: tuple[int, ...]) -> tuple[tuple[int, ...], str]:
    """Return the wires of the row's bits, then the column's, of each pixel, and the order that is left to apply.

    All orders but Hilbert's are permutations of the bits of the pixel's number, hence of wires.
    """
    k = len(wires) // 2
    match order:
        case "column":
            return wires[k:] + wires[:k], "row_major"
        case "quadrant":
            return (*wires[:1], *wires[2 : k + 1], *wires[1:2], *wires[k + 1 :]), "row_major"
        case "address":
            return wires[::2] + wires[1::2], "row_major"
    return wires, order


#: The initial state of n wires.
STATES: dict[str, Callable[[Any, int], Amplitude]] = {
    "amplitude": _amplitude,
    "hybrid_direct": _hybrid_direct,
    "frqi": _frqi,
}


def initial_state(embedding: Embedding, n: int) -> Amplitude | None:
    """Return the state in which n wires start, or None where they start in |0>."""
    state = STATES.get(embedding.kind)
    return state(embedding, n) if state else None


# --- gates -------------------------------------------------------------------------------


def _angle(embedding: AngleEmbedding, n: int) -> Iterator[str]:
    axes = embedding.rotation if isinstance(embedding.rotation, tuple) else (embedding.rotation,)
    for number, axis in enumerate(axes):
        for wire in range(n):
            feature = wire * len(axes) + number if embedding.by_wire else number * n + wire
            yield f"R{axis}(x[{feature}]) {wire}"


def _compact(_: Embedding, n: int) -> Iterator[str]:
    return _angle(AngleEmbedding(kind="angle", rotation=("X", "Y")), n)


def _z_feature_map(_: Embedding, n: int) -> Iterator[str]:
    yield from (f"H {wire}" for wire in range(n))
    yield from (f"PhaseShift(2*x[{wire}]) {wire}" for wire in range(n))


def _zz_feature_map(embedding: ZZFeatureMap, n: int) -> Iterator[str]:
    yield from _z_feature_map(embedding, n)
    for i, j in combinations(range(n), 2) if embedding.pairs == "all" else pairwise(range(n)):
        yield from (f"CNOT {i} {j}", f"PhaseShift(2*(pi - x[{i}])*(pi - x[{j}])) {j}", f"CNOT {i} {j}")


def _iqp(_: Embedding, n: int) -> Iterator[str]:
    yield from (f"H {wire}" for wire in range(n))
    yield from (f"RZ(x[{wire}]) {wire}" for wire in range(n))
    yield from (f"IsingZZ(x[{i}]*x[{j}]) {i} {j}" for i, j in combinations(range(n), 2))


def _basis(_: Embedding, n: int) -> Iterator[str]:
    return (f"RX(pi*x[{wire}]) {wire}" for wire in range(n))


#: The statements on positions 0 .. n-1, of one repeat where a model has repeats.
GATES: dict[str, Callable[[Any, int], Iterator[str]]] = {
    "angle": _angle,
    "compact": _compact,
    "z_feature_map": _z_feature_map,
    "zz_feature_map": _zz_feature_map,
    "iqp": _iqp,
    "basis": _basis,
}


@lru_cache(maxsize=64)
def gates_of(embedding: Embedding, n: int) -> Template:
    """Return the gates of an embedding of the table as one template on n wires."""
    statements = tuple(map(parse_statement, GATES[embedding.kind](embedding, n)))
    repeats = getattr(embedding, "repeats", 1)
    return Template(embedding.kind, tuple(map(str, range(n))), statements * repeats)


def groups_of(layout: str | Groups, block: int, n: int) -> Groups | None:
    """Return the wires of each block, from the beginning; None where n wires do not fall into such blocks."""
    if not isinstance(layout, str):
        return tuple(tuple(wire % n for wire in group) for group in layout)
    if n % (2 * block if layout == "crossed" else block) or (layout == "crossed" and block % 2):
        return None
    return LAYOUTS[layout](n, block)


def embedding_words(embedding: Embedding) -> str:
    """Return the kind of an embedding and the options given that are words or whole numbers, for plan and pictures.

    Empty for none, and for angles, which their gates tell best.
    """
    if embedding.kind in ("none", "angle"):
        return ""
    options = embedding.model_dump(exclude={"kind", "features", "pad", "by_wire", "weights"}, exclude_defaults=True)
    given = [f"{name} {value}".replace("_", " ") for name, value in options.items() if isinstance(value, str | int)]
    return ", ".join([embedding.kind.replace("_", " "), *given])
