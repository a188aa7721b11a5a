"""Where an array's first element lies. In: an array; out: its address, several times faster than `array.ctypes`.

It is read from NumPy's own structure where that is seen to begin as its ABI has it, else from the C structure that the
array interface documents.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

import numpy as np


class _ArrayInterface(ctypes.Structure):
    """`PyArrayInterface`, what the capsule `__array_struct__` points to."""

    _fields_ = (
        ("two", ctypes.c_int),
        ("axes", ctypes.c_int),
        ("kind", ctypes.c_char),
        ("item_bytes", ctypes.c_int),
        ("flags", ctypes.c_int),
        ("shape", ctypes.c_void_p),
        ("strides", ctypes.c_void_p),
        ("data", ctypes.c_size_t),
    )


_DATA = _ArrayInterface.data.offset
_IN_THE_OBJECT = object.__basicsize__
_address_at = ctypes.c_size_t.from_address
# A prototype of our own: the types of `ctypes.pythonapi`'s functions are shared by the whole process.
_pointer_in = ctypes.PYFUNCTYPE(ctypes.c_size_t, ctypes.py_object, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", ctypes.pythonapi)
)


def _by_interface(array: np.ndarray[Any, Any]) -> int:
    capsule = array.__array_struct__
    return _address_at(_pointer_in(capsule, None) + _DATA).value


def _by_object(array: np.ndarray[Any, Any]) -> int:
    return _address_at(id(array) + _IN_THE_OBJECT).value


def _fastest() -> Callable[[np.ndarray[Any, Any]], int]:
    if sys.implementation.name != "cpython":
        return _by_interface
    memory = np.zeros(9, np.int32)
    examples: list[np.ndarray[Any, Any]] = [memory, memory[::-2], memory[4:].view(np.int8), np.zeros(())]
    agrees = all(_by_object(array) == _by_interface(array) for array in examples)
    return _by_object if agrees else _by_interface


address_of: Callable[[np.ndarray[Any, Any]], int] = _fastest()
"""The address of the array's first element."""
