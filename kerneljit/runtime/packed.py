"""Packed operands: an array of our own, and what kernels have made of it for reading.

In: an array that is to be used many times. Out: what stands for it in calls. What it was copied to depends on the
instructions and tiles that a call uses, so each such *form* is made by the first call that needs it, and kept.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

import numpy as np

from .workspace import Buffer

_MOST_FORMS = 16
"""Calls of other targets, tiles or alignments of `out` need other forms; the oldest is given up for a new one."""


class Packed:
    """An operand of one kernel, laid out once: made by `kernel.pack(name=array)`, accepted wherever the array is.

    It does not change when the array does. Its memory is that of a contiguous copy, and of as many forms as calls
    have needed: usually one, of about the same size, and the statistics of its rows.

    >>> queries_of_database = tanimoto.pack(b=fingerprints)  # doctest: +SKIP
    >>> scores = tanimoto(queries, queries_of_database)  # doctest: +SKIP
    """

    __slots__ = ("__weakref__", "_array", "_forms", "_kernel", "_name", "_parameter")

    def __init__(self, kernel: object, kernel_name: str, parameter: str, array: np.ndarray[Any, Any]) -> None:
        self._kernel, self._name, self._parameter = kernel, kernel_name, parameter
        self._array = np.array(array, order="K", subok=False)
        self._array.flags.writeable = False
        self._forms: dict[Hashable, Buffer] = {}

    @property
    def shape(self) -> tuple[int, ...]:
        """The array's shape."""
        return self._array.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """The array's element type."""
        return self._array.dtype

    @property
    def nbytes(self) -> int:
        """All memory that it takes at this moment."""
        return self._array.nbytes + sum(buffer.size for buffer in list(self._forms.values()))

    @property
    def array(self) -> np.ndarray[Any, Any]:
        """The elements, read-only."""
        return self._array

    def belongs_to(self, kernel: object, parameter: str) -> bool:
        """Whether it was packed for that parameter of that kernel."""
        return self._kernel is kernel and self._parameter == parameter

    @property
    def origin(self) -> str:
        """What it was packed for, in words."""
        return f"`{self._parameter}` of {self._name}"

    def found(self, key: Hashable) -> Buffer | None:
        """A form that has been made."""
        return self._forms.get(key)

    def form(self, key: Hashable, size: int, make: Callable[[int], object]) -> Buffer:
        """Memory that `make` has filled, given its address; to be asked for by one thread at a time."""
        found = self._forms.get(key)
        if found is None:
            found = Buffer(size)
            make(found.address)
            if len(self._forms) >= _MOST_FORMS:
                del self._forms[next(iter(self._forms))]
            self._forms[key] = found  # not before it is filled: others look without asking
        return found

    def __repr__(self) -> str:
        return f"<packed {self.origin}: {self.dtype.name}{list(self.shape)}, {self.nbytes} bytes>"

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError("packed operands belong to this process: pickle the array, and pack it again")
