"""Embeddings on wires: the template and the blocks of one made of gates, and what is wrong with any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from math import isqrt
from typing import get_args

from qcnn_compiler.document import Path
from qcnn_compiler.spec.embedding import (
    AmplitudeEmbedding,
    Embedding,
    FrqiEmbedding,
    HybridAngleEmbedding,
    HybridDirectEmbedding,
    Layout,
    NoEmbedding,
    TemplateEmbedding,
)
from qcnn_compiler.spec.encodings import STATES, gates_of, groups_of
from qcnn_compiler.spec.layouts import LAYOUTS, Groups
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.templates import Template, embedding_library, library
from qcnn_compiler.spec.wording import count, either

OWN = "write one of your own under `templates`, with `x[0]`, `x[1]`, ... in its angles"
Upload = tuple[Template | None, Groups]
HYBRID_ANGLE_BLOCKS: tuple[int, ...] = get_args(HybridAngleEmbedding.model_fields["block"].annotation)


def state_problems(embedding: Embedding, n: int) -> Iterator[Problem]:
    """Yield what keeps n wires from starting in the state of an embedding."""
    path: Path = ("embedding",)
    match embedding:
        case HybridDirectEmbedding(layout=layout, block=block):
            yield from layout_problems(layout, block, n, path, sizes=range(1, n + 1))
        case FrqiEmbedding() if n < 2:
            message = "`frqi` needs at least 2 wires, one for the colour and one for the position, but there is 1"
            yield Problem("QC0357", path, message, "use more wires")
        case AmplitudeEmbedding(order=order) | FrqiEmbedding(order=order) if order != "row_major":
            yield from _order_problems(embedding, order, n, path)


def _order_problems(embedding: AmplitudeEmbedding | FrqiEmbedding, order: str, n: int, path: Path) -> Iterator[Problem]:
    index_wires = n - isinstance(embedding, FrqiEmbedding)
    pixels = (isinstance(embedding, AmplitudeEmbedding) and embedding.features) or 2**index_wires
    if index_wires % 2:
        held = f"{count(n, 'wire')} hold{'s' * (n == 1)} {2**index_wires:,}"
        message = f"`{order}` is an order of square images of 4**k pixels, but {held}"
        fitting = either(str(n + more) for more in (-1, 1) if index_wires + more > 0)
        yield Problem("QC0353", (*path, "order"), message, f"take {fitting} wires, or `order: row_major`")
    elif pixels <= 2**index_wires and isqrt(pixels) ** 2 != pixels:
        message = f"`{order}` is an order of square images, but {pixels:,} features are no square"
        sizes = " or ".join(f"{side**2:,}" for side in (isqrt(pixels), isqrt(pixels) + 1) if side**2 <= 2**index_wires)
        yield Problem("QC0353", (*path, "order"), message, f"take {sizes} features, or `order: row_major`")


def layout_problems(
    layout: Layout, block: int, n: int, path: Path, size: int | None = None, sizes: Sequence[int] = ()
) -> Iterator[Problem]:
    """Yield what keeps n wires from falling into blocks of `block`, or of `size` where they are written out.

    Args:
        sizes: what `block` may be instead.
    """
    if isinstance(layout, str):
        if groups_of(layout, block, n) is None:
            yield _no_blocks(layout, block, n, path, sizes)
        return
    for number, group in enumerate(layout):
        here = (*path, "layout", number)
        outside = next((wire for wire in group if not -n <= wire < n), None)
        if outside is not None:
            message = f"there is no position {outside}: {n} wires are active here"
            yield Problem("QC0320", here, message, f"positions go from 0 to {n - 1}, or from -{n} to -1 from the end")
        if size is not None and len(group) != size:
            message = f"a block of {count(size, 'wire')} is needed, but {list(group)} has {len(group)}"
            yield Problem("QC0323", here, message, f"name {count(size, 'wire')} in every block")
    wires = [wire % n for wire in chain.from_iterable(layout) if -n <= wire < n]
    if len(set(wires)) != len(wires):
        yield Problem("QC0354", (*path, "layout"), "a wire is in two blocks", "name each wire once")


def _no_blocks(layout: str, block: int, n: int, path: Path, sizes: Sequence[int]) -> Problem:
    needed = 2 * block if layout == "crossed" else block
    message = f"`{layout}` blocks of {block} need a multiple of {needed} wires, but there are {n}"
    if layout == "crossed" and block % 2:
        message = f"`crossed` cuts blocks into halves, but blocks of {block} have none"
    words = [f"`{word}`" for word in LAYOUTS if groups_of(word, block, n)]
    fitting = [str(other) for other in sizes if groups_of(layout, other, n)]
    choices = [f"the layout {either(words)}"] if words else []
    choices += [f"blocks of {either(fitting)}"] if fitting else []
    hint = f"take {' or '.join(choices) or f'a multiple of {needed} wires'}, or write the blocks as lists"
    return Problem("QC0354", path, message, hint)


def upload(
    embedding: Embedding, path: Path, n: int, templates: Mapping[str, Template | None], problems: list[Problem]
) -> Upload:
    """Return the template of an embedding made of gates and the positions of each block, or note why there is none.

    Args:
        templates: those of the file, None where one is wrong.
    """
    if embedding.kind in STATES or isinstance(embedding, NoEmbedding):
        problems.append(_cannot_repeat(embedding, path))
        return None, ()
    if not isinstance(embedding, HybridAngleEmbedding | TemplateEmbedding):
        return gates_of(embedding, n), (tuple(range(n)),)
    template = _template(embedding, path, templates, problems)
    if template is None:
        return None, ()
    size = len(template.wires)
    sizes = HYBRID_ANGLE_BLOCKS if isinstance(embedding, HybridAngleEmbedding) else ()
    found = tuple(layout_problems(embedding.layout, size, n, path, size, sizes))
    problems += found
    groups = None if found else groups_of(embedding.layout, size, n)
    return (template, groups) if groups else (None, ())


def _cannot_repeat(embedding: Embedding, path: Path) -> Problem:
    if isinstance(embedding, NoEmbedding):
        return Problem("QC0355", path, "a layer that embeds nothing has no use", "choose an embedding, or remove it")
    message = f"`{embedding.kind}` prepares the state in which wires start, and cannot be done again on wires in use"
    return Problem("QC0355", path, message, "re-upload by gates, with `kind: angle` or a template, for example")


def _template(
    embedding: HybridAngleEmbedding | TemplateEmbedding,
    path: Path,
    templates: Mapping[str, Template | None],
    problems: list[Problem],
) -> Template | None:
    if isinstance(embedding, HybridAngleEmbedding):
        return embedding_library()[f"hybrid_angle_{embedding.block}"]
    name, here = embedding.template, (*path, "template")
    tables = (templates, embedding_library(), library())
    known = next((table for table in tables if name in table), None)
    if known is None:
        problems.append(Problem.unknown("QC0302", here, "template", name, _readers(tables), OWN))
        return None
    template = known[name]
    if template is not None and template.features == 0:
        message = f"`{name}` reads no feature, so it embeds nothing"
        hint = "use `x[0]`, `x[1]`, ... in its angles" if name in templates else OWN
        problems.append(Problem("QC0356", here, message, hint, _readers(tables)))
        return None
    return template


def _readers(tables: Iterable[Mapping[str, Template | None]]) -> tuple[str, ...]:
    """Return the names of templates that read features."""
    known = [(name, table[name]) for table in tables for name in table]
    return tuple(name for name, template in known if template and template.features)
