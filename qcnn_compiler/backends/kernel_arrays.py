"""Arrays in the kernel: what stands at an address of the frame, as an array of a known type."""

from __future__ import annotations

from typing import Any

from numba import types
from numba.extending import intrinsic
from numba.np.arrayobj import populate_array

from qcnn_compiler.backends.kernel_vectors import INDEX


def array_at(entry: types.Type, axes: int) -> Any:
    """Return the function `(table, place) -> array` for the row of a frame that begins at `place`.

    An intrinsic and no `carray`, so that the kernel holds no code that counts references to memory.
    """
    array = types.Array(entry, axes, "C")

    @intrinsic
    def read(typing_context, table, place):  # type: ignore[no-untyped-def]  # noqa: ARG001  numba asks for these
        return array(table, types.int64), _emitter(array)

    return read


def _emitter(array: types.Array) -> Any:
    def emit(context: Any, builder: Any, _signature: Any, values: Any) -> Any:
        first = builder.gep(values[0], [values[1]])
        address, *shape = (builder.load(builder.gep(first, [INDEX(i)])) for i in range(1 + array.ndim))
        kind = context.get_data_type(array.dtype)
        itemsize = INDEX(context.get_abi_sizeof(kind))
        strides = [itemsize]
        for length in reversed(shape[1:]):
            strides.insert(0, builder.mul(strides[0], length))
        result = context.make_array(array)(context, builder)
        data = builder.inttoptr(address, kind.as_pointer())
        populate_array(result, data=data, shape=shape, strides=strides, itemsize=itemsize, meminfo=None)
        return result._getvalue()

    return emit
