"""`KERNELJIT_DUMP`: the stages of every compilation, written to a folder."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from kerneljit import settings

from .inspection import STAGES, stage_text

if TYPE_CHECKING:
    from .call import Compilation, Executable

_numbers = itertools.count(1)
_ENDINGS = {"llvm": "ll", "asm": "s"}


def dump_stages(executable: Executable, compilation: Compilation) -> None:
    """Write what `KERNELJIT_DUMP` asks for; nothing where it asks for nothing."""
    wanted = settings.dump()
    if not wanted:
        return
    folder = settings.dump_directory()
    folder.mkdir(parents=True, exist_ok=True)
    number = next(_numbers)
    for stage in STAGES:
        if stage in wanted:
            name = f"{number:04d}-{executable.formula.name}-{compilation.target.level}.{stage}"
            path = folder / f"{name}.{_ENDINGS.get(stage, 'txt')}"
            path.write_text(stage_text(executable, compilation, stage), encoding="utf-8")
