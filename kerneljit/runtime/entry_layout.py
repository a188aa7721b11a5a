"""Where C code finds what it needs inside Python's and NumPy's objects: measured in this process, never assumed.

In: nothing but the running interpreter. Out: offsets, and the addresses of functions; or None where anything looks
different from what the native entry is written for, and then calls go through Python for ever.
"""

from __future__ import annotations

import ctypes
import importlib
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np

from kerneljit.values import value

from .entry_type import has_one_lock

PYTHON_FUNCTIONS = (
    "PyBytes_AsString", "PyContextVar_Get", "PyDict_GetItemWithError", "PyErr_Clear", "PyErr_NoMemory",
    "PyErr_Occurred", "PyEval_RestoreThread", "PyEval_SaveThread", "PyLong_AsLongLongAndOverflow", "PyMem_RawFree",
    "PyMem_RawMalloc", "PyObject_Vectorcall", "PyTuple_GetItem", "PyTuple_Size", "Py_DecRef", "Py_IncRef",
)  # fmt: skip
"""What the entry calls of CPython: all in the stable ABI or documented since 3.9."""

_ABI_OF_NUMPY_2 = 0x2000000
_VERSION, _ARRAY_TYPE, _RETURN, _NEW_FROM_DESCR = 0, 2, 76, 94
"""Places in NumPy's table of C functions; that they stay the same is what its ABI version promises."""

CONTIGUOUS, ALIGNED, WRITEABLE, WARNS = 0x1, 0x100, 0x400, 0x80000000
"""Flags of arrays. An array that warns when it is written is not for us to write silently."""


@value
class Layout:
    """Offsets in bytes, and addresses."""

    type: int
    payload: int
    data: int
    axes: int
    shape: int
    strides: int
    descr: int
    flags: int
    functions: dict[str, int]


def find_layout() -> Layout | None:
    """The layout of this process' objects, if it is one that the entry can use."""
    if not has_one_lock():
        return None
    if ctypes.sizeof(ctypes.c_void_p) != 8 or sys.byteorder != "little":
        return None
    try:
        functions = {name: _address(getattr(ctypes.pythonapi, name)) for name in PYTHON_FUNCTIONS}
        table = _numpy_table()
    except (AttributeError, ImportError, ValueError):
        return None
    if not _numpy_is_as_expected(table):
        return None
    functions["PyArray_NewFromDescr"] = word(table + 8 * _NEW_FROM_DESCR)
    functions["PyArray_Return"] = word(table + 8 * _RETURN)
    head = object.__basicsize__
    layout = Layout(head - 8, head, head, head + 8, head + 16, head + 24, head + 40, head + 48, functions)
    return layout if _agrees(layout) and _makes_arrays(functions) else None


def word(address: int) -> int:
    """The 64 bits at an address."""
    return ctypes.c_size_t.from_address(address).value


def _address(function: Any) -> int:
    found = ctypes.cast(function, ctypes.c_void_p).value
    if not found:
        raise ValueError("a function without an address")
    return found


def _numpy_table() -> int:
    capsule = importlib.import_module("numpy._core._multiarray_umath")._ARRAY_API
    pointer = ctypes.PYFUNCTYPE(ctypes.c_size_t, ctypes.py_object, ctypes.c_char_p)(
        ("PyCapsule_GetPointer", ctypes.pythonapi)
    )
    return int(pointer(capsule, None))


def _numpy_is_as_expected(table: int) -> bool:
    if word(table + 8 * _ARRAY_TYPE) != id(np.ndarray):
        return False
    return bool(ctypes.CFUNCTYPE(ctypes.c_uint)(word(table + 8 * _VERSION))() == _ABI_OF_NUMPY_2)


def _agrees(layout: Layout) -> bool:
    """Whether objects of every kind say of themselves what the memory at the offsets says."""
    arrays: list[np.ndarray[Any, Any]] = [
        np.zeros((), np.float64),
        np.zeros((2, 3, 5), np.int16)[::-1, :, 1::2],
        np.zeros(9, np.uint8)[1:].view(np.float32),
        np.zeros((0, 4), np.float32),
        np.frombuffer(b"12345678", np.int64),
        np.zeros((3, 4), ">f8").T,
    ]
    scalars = [1.5, -2.25, np.float64(3.125)]
    return (
        all(_array_agrees(layout, array) for array in arrays)
        and all(ctypes.c_double.from_address(id(x) + layout.payload).value == x for x in scalars)
        and ctypes.c_float.from_address(id(single := np.float32(1.75)) + layout.payload).value == single
        and all(word(id(x) + layout.type) == id(type(x)) for x in (*arrays, *scalars, 7, True, None))
    )


def _array_agrees(layout: Layout, array: np.ndarray[Any, Any]) -> bool:
    at = id(array)
    axes = ctypes.c_int.from_address(at + layout.axes).value
    return (
        axes == array.ndim
        and word(at + layout.data) == array.ctypes.data
        and word(at + layout.descr) == id(array.dtype)
        and ctypes.c_int.from_address(at + layout.flags).value == array.flags.num
        and _words(word(at + layout.shape), axes) == array.shape
        and _words(word(at + layout.strides), axes) == array.strides
    )


def _words(address: int, count: int) -> Sequence[int]:
    return tuple((ctypes.c_ssize_t * count).from_address(address)) if count else ()


def _makes_arrays(functions: dict[str, int]) -> bool:
    """Whether NumPy's functions, called in the way of the entry, make an array and a scalar."""
    new = ctypes.PYFUNCTYPE(
        ctypes.py_object, ctypes.py_object, ctypes.py_object, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p,
        ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p,
    )(functions["PyArray_NewFromDescr"])  # fmt: skip
    keep = ctypes.PYFUNCTYPE(None, ctypes.py_object)(("Py_IncRef", ctypes.pythonapi))
    returned = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.py_object)(functions["PyArray_Return"])
    dtype, shape = np.dtype(np.int32), (ctypes.c_ssize_t * 2)(2, 3)
    keep(dtype)  # the function takes a reference over
    array = new(np.ndarray, dtype, 2, ctypes.addressof(shape), None, None, 0, None)
    if type(array) is not np.ndarray or (array.shape, array.dtype) != ((2, 3), dtype):
        return False
    scalar = np.array(7, np.int32)
    keep(scalar)
    return array.flags.carray and array.flags.owndata and type(returned(scalar)) is np.int32
