"""The frame: where everything is that the kernel reads and writes, as one table of addresses.

The compiled kernel is a C function of this table, so that it can be called without the compiler that made it. A
row is the address and the lengths of the axes of one array; the order of the rows is that of `FIELDS`.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import prod
from typing import Any, TypeAlias

import torch
from numpy.typing import NDArray

INTEGER, DOUBLE, COMPLEX, REAL = "int64", "float64", "complex128", "real"  # the last one is the circuit's precision

#: Arrays by name: type of the entries, number of axes. A chunk is as many samples as fill a vector of lanes.
FIELDS: dict[str, tuple[str, int]] = {
    # the circuit: see `kernel_tables`
    "steps": (INTEGER, 2),
    "waves": (DOUBLE, 2),
    "entries": (INTEGER, 2),
    "parts": (COMPLEX, 2),
    "blocks": (INTEGER, 2),
    "nodes": (INTEGER, 2),
    "constants": (DOUBLE, 1),
    "bounds": (INTEGER, 1),
    "used": (INTEGER, 1),
    # where it is in memory: see `kernel_layout`
    "moves": (INTEGER, 2),
    "numbers": (INTEGER, 1),
    "places": (INTEGER, 1),
    "settings": (INTEGER, 1),  # samples in a chunk, features that are amplitudes, kind of readout, its keys
    "pad": (DOUBLE, 1),
    "row_keys": (INTEGER, 1),
    "lane_keys": (INTEGER, 1),
    "values": (DOUBLE, 2),
    "words": (INTEGER, 2),
    # inputs and results of one call
    "features": (REAL, 2),
    "weights": (REAL, 1),
    "state": (REAL, 2),  # (chunks, numbers of a chunk), at the end of the circuit
    "norms": (DOUBLE, 1),
    "outputs": (REAL, 2),
    "gradients": (REAL, 2),  # of the outputs
    "slopes": (COMPLEX, 2),  # (chunks, entries of the matrices that samples share)
    "found": (DOUBLE, 2),  # (chunks, nodes)
    "by_features": (REAL, 2),
    "by_weights": (REAL, 1),
    # memory of one thread
    "buffers": (REAL, 2),
    "matrices": (REAL, 1),  # every matrix of a chunk, then the gradient of one
    "shared": (DOUBLE, 1),  # value of each node
    "own": (DOUBLE, 2),  # (samples, nodes), empty where samples share all
    "own_slopes": (DOUBLE, 2),
    "products": (COMPLEX, 3),  # (factors + 1, d, d)
    "small": (COMPLEX, 2),  # two matrices
    "sums": (REAL, 1),
    "totals": (DOUBLE, 1),  # a complex row
    "lane_offsets": (INTEGER, 1),
}
COLUMNS = 4  # of a row: address, then up to three lengths
PLACES = {name: i for i, name in enumerate(FIELDS)}
ALIGNMENT = 64  # bytes
FORWARD, BACKWARD, FINISH = range(3)  # tasks of the kernel

Table: TypeAlias = "array[int]"  # row after row; filling it takes microseconds, which numpy's indices would double
#: `(address of the table, task, first chunk, last chunk) -> whether every sample was usable`
Kernel = Callable[[int, int, int, int], bool]
Values = torch.Tensor | NDArray[Any]


def filled(table: Table, arrays: Mapping[str, Values]) -> Table:
    """Return a copy of the table with the rows of `arrays`, which whoever calls keeps alive."""
    table = table[:]
    for name, values in arrays.items():
        first = COLUMNS * PLACES[name]
        table[first] = values.data_ptr() if isinstance(values, torch.Tensor) else values.ctypes.data
        for axis, length in enumerate(values.shape, first + 1):
            table[axis] = length
    return table


def address(table: Table) -> int:
    """Return where a table begins in memory."""
    return table.buffer_info()[0]


@dataclass(frozen=True)
class Memory:
    """Where the arrays of one thread are in one piece of memory."""

    offsets: tuple[tuple[int, int], ...]  # (place in the table, bytes)
    size: int

    def put(self, table: Table) -> tuple[Table, torch.Tensor]:
        """Return a copy of the table with the addresses in new memory, and that memory, which must be kept alive."""
        memory = torch.empty(self.size, dtype=torch.uint8)
        table, start = table[:], memory.data_ptr()
        for place, offset in self.offsets:
            table[place] = start + offset
        return table, memory


def plan_memory(table: Table, shapes: Mapping[str, tuple[int, ...]], real_bytes: int) -> tuple[Table, Memory]:
    """Return a copy of the table with the lengths of arrays, whose real numbers take `real_bytes`, and their memory."""
    sizes = {INTEGER: 8, DOUBLE: 8, COMPLEX: 16, REAL: real_bytes}
    table, offsets, end = table[:], [], 0
    for name, shape in shapes.items():
        first = COLUMNS * PLACES[name]
        offsets.append((first, end))
        end += -(-prod(shape) * sizes[FIELDS[name][0]] // ALIGNMENT) * ALIGNMENT
        for axis, length in enumerate(shape, first + 1):
            table[axis] = length
    return table, Memory(tuple(offsets), end)


EMPTY: Table = array("q", bytes(8 * COLUMNS * len(FIELDS)))
