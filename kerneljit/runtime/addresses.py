"""Where an array's first element lies. In: an array; out: its address, several times faster than `array.ctypes`.

It is read from the C structure that NumPy's array interface documents, not from NumPy's own objects.
"""

from __future__ import annotations

import ctypes
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
_address_at = ctypes.c_size_t.from_address
# A prototype of our own: the types of `ctypes.pythonapi`'s functions are shared by the whole process.
_pointer_in = ctypes.PYFUNCTYPE(ctypes.c_size_t, ctypes.py_object, ctypes.c_char_p)(
    ("PyCapsule_GetPointer", ctypes.pythonapi)
)


def address_of(array: np.ndarray[Any, Any]) -> int:
    """The address of the array's first element."""
    capsule = array.__array_struct__
    return _address_at(_pointer_in(capsule, None) + _DATA).value
