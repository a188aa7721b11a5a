"""Whole kernels on tile registers: compiled as for a processor that has them, run on the model of those.

In: a kernel's formula. Out: something to call, which also says whether the model saw any fault.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from kerneljit.backends.llvm.compiler import object_code
from kerneljit.backends.target import Target
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime import choice, compilation
from kerneljit.runtime.call import Executable
from kerneljit.runtime.compilation import Compilation
from kerneljit.runtime.jit import Loaded, load_object
from tests.tile_model import STATE, State, tile_target, with_model

Array = np.ndarray[Any, Any]


@dataclass
class TileHost:
    """This host as if it had tile registers."""

    target: Target = field(default_factory=tile_target)
    loaded: list[Loaded] = field(default_factory=list)

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """From now on everything is compiled for the target, and put together with the model."""
        monkeypatch.setattr(choice, "FORCED", _Always(self.target))
        monkeypatch.setattr(compilation, "object_code", self._object_code)
        monkeypatch.setattr(compilation, "load_object", self._load)

    def _object_code(self, text: str, target: Target) -> bytes:
        return object_code(with_model(text, target), target)

    def _load(self, code: bytes, names: Sequence[str]) -> Loaded:
        found = load_object(code, [*names, STATE])
        self.loaded.append(found)
        stages = object.__new__(Loaded)
        stages.addresses, stages.functions = found.addresses[:-1], found.functions[:-1]
        return stages

    def states(self) -> list[State]:
        """What the model saw, for everything that was compiled."""
        found = []
        for loaded in self.loaded:
            seen = (ctypes.c_int32 * 2)()
            loaded.functions[-1](ctypes.addressof(seen))
            found.append(State(seen[0], bool(seen[1])))
        return found

    def run(
        self, executable: Executable, *arrays: Any, dims: Mapping[str, int] | None = None, out: Array | None = None
    ) -> Array:
        """The result, when no fault was seen and all tile registers were given back."""
        before = len(self.loaded)
        result: Array = executable(arrays, dims or {}, out)
        assert len(self.loaded) > before or executable._compilations, "nothing was compiled here"
        assert set(self.states()) <= {State(fault=0, configured=False)}
        return result


class _Always:
    """A target for every context."""

    def __init__(self, target: Target) -> None:
        self.target = target

    def get(self) -> Target:
        return self.target


def schedule_of(executable: Executable) -> Schedule:
    """The schedule of the latest compilation."""
    last: Compilation = list(executable._compilations.values())[-1]
    return last.schedule


def uses_tiles(executable: Executable) -> bool:
    """Whether the last stage of the latest compilation runs on tile registers."""
    return schedule_of(executable).stages[-1].tiles
