"""Vectors: the innermost loops of the kernel, written as LLVM vector instructions.

A row of the state is one amplitude of a few samples: a vector of real parts, then one of imaginary
parts, 64 bytes each. numba's own vectoriser cannot see that rows never overlap and would check it
again on every row, so these few loops say it themselves. The machine's own vectors may be shorter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from qcnn_compiler.backends.kernel_layout import VECTOR_BYTES

INDEX = ir.IntType(64)


class Rows:
    """Emits loads, stores and products of rows at element offsets of one flat array type."""

    def __init__(self, context: Any, builder: Any, array: Any) -> None:
        self.context, self.builder, self.array = context, builder, array
        self.lanes = VECTOR_BYTES * 8 // array.dtype.bitwidth
        self.vector = ir.VectorType(context.get_value_type(array.dtype), self.lanes)
        function = ir.FunctionType(self.vector, [self.vector] * 3)
        name = f"llvm.fmuladd.v{self.lanes}f{array.dtype.bitwidth}"
        self.fmuladd = cgutils.get_or_insert_function(builder.module, function, name)

    def data(self, value: Any) -> Any:
        """Return the pointer to the first element."""
        return self.context.make_array(self.array)(self.context, self.builder, value).data

    def _place(self, data: Any, offset: Any, part: int) -> Any:
        offset = self.builder.add(offset, INDEX(part * self.lanes))
        return self.builder.bitcast(self.builder.gep(data, [offset]), self.vector.as_pointer())

    def load(self, data: Any, offset: Any) -> tuple[Any, Any]:
        """Return the real and the imaginary vector at an offset."""
        places = (self._place(data, offset, part) for part in (0, 1))
        real, imaginary = (self.builder.load(p, align=self.array.dtype.bitwidth // 8) for p in places)
        return real, imaginary

    def store(self, row: tuple[Any, Any], data: Any, offset: Any) -> None:
        """Store a real and an imaginary vector at an offset."""
        for part, vector in enumerate(row):
            self.builder.store(vector, self._place(data, offset, part), align=self.array.dtype.bitwidth // 8)

    def fma(self, a: Any, b: Any, total: Any) -> Any:
        """Return `a * b + total`."""
        return self.builder.call(self.fmuladd, [a, b, total])

    def add_product(self, a: tuple[Any, Any], b: tuple[Any, Any], total: tuple[Any, Any]) -> tuple[Any, Any]:
        """Return the complex `a * b + total`."""
        minus = self.builder.fneg(a[1])
        real = self.fma(minus, b[1], self.fma(a[0], b[0], total[0]))
        return real, self.fma(a[1], b[0], self.fma(a[0], b[1], total[1]))

    def add_product_conj(self, a: tuple[Any, Any], b: tuple[Any, Any], total: tuple[Any, Any]) -> tuple[Any, Any]:
        """Return the complex `a * conj(b) + total`."""
        minus = self.builder.fneg(a[0])
        real = self.fma(a[1], b[1], self.fma(a[0], b[0], total[0]))
        return real, self.fma(minus, b[1], self.fma(a[1], b[0], total[1]))

    @property
    def zero(self) -> tuple[Any, Any]:
        """Return a row of zeros."""
        return ir.Constant(self.vector, None), ir.Constant(self.vector, None)

    def scaled(self, index: Any) -> Any:
        """Return the element offset of a row or matrix entry, given its number."""
        return self.builder.mul(index, INDEX(2 * self.lanes))


def _group_offsets(rows: Rows, group: Any, low: Any, high: Any, strides: tuple[Any, Any]) -> list[Any]:
    """Return the offsets of the four rows of a group: its number with zero bits put in at `low` < `high`."""
    builder, index = rows.builder, group
    for bit in (low, high):
        below = builder.sub(builder.shl(INDEX(1), bit), INDEX(1))
        index = builder.or_(builder.shl(builder.and_(index, builder.not_(below)), INDEX(1)), builder.and_(index, below))
    first = rows.scaled(index)
    a, b = (rows.scaled(stride) for stride in strides)
    second = builder.add(first, a)
    return [first, builder.add(first, b), second, builder.add(second, b)]


def _range(builder: Any, first: Any, last: Any) -> Any:
    return cgutils.for_range_slice(builder, first, last, INDEX(1))


def _declared(codegen: Callable[..., None], arrays: int, indices: int) -> Callable[..., Any]:
    """Return the intrinsic of `codegen`, which takes flat arrays of one type, then integers."""

    def typing(context: Any, *arguments: Any) -> Any:
        first = arguments[0]
        signature = types.void(*[first] * arrays, *[types.int64] * indices)

        def emit(context: Any, builder: Any, signature: Any, values: Any) -> Any:
            rows = Rows(context, builder, first)
            codegen(rows, *(rows.data(value) for value in values[:arrays]), *values[arrays:])
            return context.get_dummy_value()

        return signature, emit

    return typing


def _transform(
    rows: Rows, state: Any, matrix: Any, start: Any, first: Any, last: Any, low: Any, high: Any, a: Any, b: Any
) -> None:
    with _range(rows.builder, first, last) as (group, _):
        offsets = _group_offsets(rows, group, low, high, (a, b))
        columns = [rows.load(state, offset) for offset in offsets]
        results = []
        for i in range(4):
            total = rows.zero
            for j, column in enumerate(columns):
                entry = rows.load(matrix, rows.builder.add(start, rows.scaled(INDEX(4 * i + j))))
                total = rows.add_product(entry, column, total)
            results.append(total)
        for result, offset in zip(results, offsets, strict=True):
            rows.store(result, state, offset)


def _outer(
    rows: Rows,
    slopes: Any,
    state: Any,
    out: Any,
    start: Any,
    first: Any,
    last: Any,
    low: Any,
    high: Any,
    a: Any,
    b: Any,
) -> None:
    builder = rows.builder
    for half in (0, 2):  # eight sums at a time stay in registers
        entries = [
            (i, j, builder.add(start, rows.scaled(INDEX(4 * i + j)))) for i in (half, half + 1) for j in range(4)
        ]
        sums = [[cgutils.alloca_once_value(builder, v) for v in rows.load(out, place)] for _, _, place in entries]
        with _range(builder, first, last) as (group, _):
            offsets = _group_offsets(rows, group, low, high, (a, b))
            lefts = {i: rows.load(slopes, offsets[i]) for i in (half, half + 1)}
            rights = [rows.load(state, offset) for offset in offsets]
            for (i, j, _), places in zip(entries, sums, strict=True):
                real, imaginary = (builder.load(place) for place in places)
                total = rows.add_product_conj(lefts[i], rights[j], (real, imaginary))
                for value, place in zip(total, places, strict=True):
                    builder.store(value, place)
        for (_, _, place), values in zip(entries, sums, strict=True):
            real, imaginary = (builder.load(value) for value in values)
            rows.store((real, imaginary), out, place)


def _add_product(rows: Rows, out: Any, a: Any, b: Any, at_out: Any, at_a: Any, at_b: Any) -> None:
    total = rows.add_product(rows.load(a, at_a), rows.load(b, at_b), rows.load(out, at_out))
    rows.store(total, out, at_out)


def _add_product_conj(rows: Rows, out: Any, a: Any, b: Any, at_out: Any, at_a: Any, at_b: Any) -> None:
    total = rows.add_product_conj(rows.load(a, at_a), rows.load(b, at_b), rows.load(out, at_out))
    rows.store(total, out, at_out)


@intrinsic
def transform(typing_context, state, matrix, start, first, last, low, high, a, b):  # type: ignore[no-untyped-def]
    """Multiply groups `first` to `last` of four rows of the state by the 4 x 4 matrix at `start`, in place."""
    return _declared(_transform, 2, 7)(typing_context, state)


@intrinsic
def outer(typing_context, slopes, state, out, start, first, last, low, high, a, b):  # type: ignore[no-untyped-def]
    """Add to the 4 x 4 matrix at `start` of `out` the sum of `slopes x conj(state)` over groups of four rows."""
    return _declared(_outer, 3, 7)(typing_context, slopes)


@intrinsic
def add_product(typing_context, out, a, b, at_out, at_a, at_b):  # type: ignore[no-untyped-def]
    """Add `a * b` to `out`, each one complex row at its offset."""
    return _declared(_add_product, 3, 3)(typing_context, out)


@intrinsic
def add_product_conj(typing_context, out, a, b, at_out, at_a, at_b):  # type: ignore[no-untyped-def]
    """Add `a * conj(b)` to `out`, each one complex row at its offset."""
    return _declared(_add_product_conj, 3, 3)(typing_context, out)
