"""Libraries for C, compiled and called: by programs that the system's C compiler makes, and through ctypes.

In: formulas, sizes, arrays. Out: results. The interpreter and kernels judge them, in the tests.
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from kerneljit.building.files import library_files
from kerneljit.building.interface import Argument
from kerneljit.building.library import Library
from kerneljit.ir.dtype import to_numpy

WARNINGS = ("-Wall", "-Wextra", "-Werror", "-pedantic")
Array = np.ndarray[Any, Any]


def c_compiler() -> str | None:
    """The system's C compiler."""
    return shutil.which("cc")


def cpp_compiler() -> str | None:
    """The system's C++ compiler."""
    return shutil.which("c++")


def emulator() -> str | None:
    """What runs programs as another CPU would."""
    return shutil.which("qemu-x86_64")


def written(library: Library, folder: Path) -> Path:
    """The folder, with the library's files in it."""
    folder.mkdir(exist_ok=True)
    for name, data in library_files(library).items():
        (folder / name).write_bytes(data)
    return folder


def compiled(folder: Path, words: Sequence[str], compiler: str = "cc") -> None:
    """Run a compiler in a folder; what it says is what fails."""
    done = subprocess.run([compiler, *words], cwd=folder, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr


def output_of(program: Path, *before: str) -> list[str]:
    """The lines that a program prints."""
    done = subprocess.run([*before, str(program)], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, f"{done.returncode}: {done.stdout}{done.stderr}"
    return done.stdout.splitlines()


class Called:
    """A library in this process, all of it in one shared object."""

    def __init__(self, library: Library, folder: Path) -> None:
        self.interface = library.interface
        name = self.interface.name
        written(library, folder)
        whole = ["-Wl,--whole-archive", f"lib{name}.a", "-Wl,--no-whole-archive"]
        compiled(folder, ["-shared", "-Wl,-z,defs", "-o", f"lib{name}.so", *whole])
        loaded = self._loaded = ctypes.CDLL(str(folder / f"lib{name}.so"))
        self._simple, self._strided = loaded[name], loaded[f"{name}_strided"]
        self._scratch, self._target = loaded[f"{name}_scratch_bytes"], loaded[f"{name}_target"]
        self._scratch.restype, self._target.restype = ctypes.c_size_t, ctypes.c_char_p

    def shows(self, name: str) -> bool:
        """Whether programs can see a function of the shared object."""
        return hasattr(self._loaded, name)

    @property
    def target(self) -> str | None:
        found = self._target()
        return None if found is None else found.decode()

    def scratch_bytes(self, sizes: Mapping[str, int]) -> int:
        found: int = self._scratch(*self._sizes(sizes))
        return found

    def output(self, sizes: Mapping[str, int]) -> Array:
        """An output filled with what no kernel leaves there."""
        output = self.interface.output
        result = np.empty([extent.evaluate(sizes) for extent in output.axes], to_numpy(output.dtype))
        result.view(np.uint8 if result.ndim else result.dtype)[...] = 0xA5 if result.ndim else 0
        return result

    def simple(self, sizes: Mapping[str, int], inputs: Mapping[str, Any], out: Array) -> int:
        """The result code of the function for C-contiguous arrays."""
        code: int = self._simple(*self._sizes(sizes), *self._arguments(inputs, out, strided=False))
        return code

    def strided(
        self, sizes: Mapping[str, int], inputs: Mapping[str, Any], out: Array, scratch: int = 0, size: int = 0
    ) -> int:
        """The result code of the function for any arrays."""
        given = self._arguments(inputs, out, strided=True)
        code: int = self._strided(*self._sizes(sizes), *given, ctypes.c_void_p(scratch), ctypes.c_size_t(size))
        return code

    def _sizes(self, sizes: Mapping[str, int]) -> list[Any]:
        return [ctypes.c_int64(sizes[dim]) for dim, _ in self.interface.dims]

    def _arguments(self, inputs: Mapping[str, Any], out: Array, *, strided: bool) -> list[Any]:
        found: list[Any] = []
        for argument in (*self.interface.arguments, self.interface.output):
            value = out if argument is self.interface.output else inputs[argument.name]
            found.append(ctypes.c_void_p(value.ctypes.data) if argument.is_array else _scalar(argument, value))
            if strided and argument.shape:
                found.append((ctypes.c_int64 * value.ndim)(*value.strides))
        return found


def _scalar(argument: Argument, value: Any) -> Any:
    dtype = argument.dtype
    raw = np.asarray(value, to_numpy(dtype))
    if dtype.is_float and dtype.width >= 32:
        return (ctypes.c_double if dtype.width == 64 else ctypes.c_float)(float(raw))
    bits = int.from_bytes(raw.tobytes(), "little")
    kinds = {1: ctypes.c_uint8, 2: ctypes.c_uint16, 4: ctypes.c_uint32, 8: ctypes.c_uint64}
    return kinds[dtype.bytes](bits)
