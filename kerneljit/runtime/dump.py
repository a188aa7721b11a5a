"""`KERNELJIT_DUMP`: the stages of every compilation, written to a folder."""

from __future__ import annotations

import itertools

from kerneljit import settings

from .compilation import Compilation

_numbers = itertools.count(1)
_ENDINGS = {"llvm": "ll", "asm": "s"}


def dump_stages(compilation: Compilation) -> None:
    """Write what `KERNELJIT_DUMP` asks for; nothing where it asks for nothing."""
    wanted = settings.dump()
    if not wanted:
        return
    folder = settings.dump_directory()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or "no such place"
        raise settings.SettingError(
            "KERNELJIT_DUMP_DIR", str(folder), f"a folder that can be written ({reason.lower()})"
        ) from None
    number = next(_numbers)
    for stage in settings.STAGES:
        if stage in wanted:
            name = f"{number:04d}-{compilation.plan.formula.name}-{compilation.target.level}.{stage}"
            path = folder / f"{name}.{_ENDINGS.get(stage, 'txt')}"
            path.write_text(compilation.text(stage), encoding="utf-8")
