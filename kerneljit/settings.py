"""The environment, read here and nowhere else.

In: `KERNELJIT_*` variables. Out: checked values, read anew at every call, so that changing a variable
works at any time and importing costs nothing. A bad value raises `SettingError`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

TARGET_LEVELS: Final = ("sse2", "sse4", "avx", "avx2", "avx512", "avx512ice", "avx512spr", "amx")
"""What `KERNELJIT_TARGET` accepts; `backends.target` says what the levels contain."""

STAGES: Final = ("formula", "ir", "plan", "schedule", "llvm", "asm", "report")
"""What `KERNELJIT_DUMP` accepts, in the order in which a compile goes through them."""

Threads = int | Literal["all"]
"""A number of threads; 0 and "all" are as many as there are CPUs."""

MOST_THREADS: Final = 1024
"""More than that is a mistake."""

_THREAD_VARIABLES: Final = (
    "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "BLIS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS",
)  # fmt: skip


class SettingError(ValueError):
    """An environment variable holds something that cannot be used."""

    def __init__(self, variable: str, value: str | None, accepted: str) -> None:
        self.variable = variable
        self.value = value
        self.accepted = accepted
        found = "is not set" if value is None else f"is {value!r}"
        super().__init__(f"{variable} {found}; it may be {accepted}")


def target() -> str | None:
    """`KERNELJIT_TARGET`: the level that caps what is compiled for, or None for the whole host."""
    value = os.environ.get("KERNELJIT_TARGET", "")
    level = value.strip().lower()
    if not level:
        return None
    if level not in TARGET_LEVELS:
        raise SettingError("KERNELJIT_TARGET", value, f"one of {', '.join(TARGET_LEVELS)}")
    return level


def target_variable() -> tuple[object, object, object] | None:
    """What native code looks at to see whether `KERNELJIT_TARGET` has changed: the object that `os.environ` is, the
    dict inside it, and the key there. None where the interpreter keeps its environment in another way.

    A lookup in that dict is what `target` comes down to. Asking C's `getenv` instead would differ from Python's own
    view after `os.putenv`, and where a test has replaced `os.environ`.
    """
    environ = os.environ
    variables, encode = getattr(environ, "_data", None), getattr(environ, "encodekey", None)
    return (environ, variables, encode("KERNELJIT_TARGET")) if type(variables) is dict and callable(encode) else None


def threads() -> Threads:
    """`KERNELJIT_THREADS`: how many threads a call uses that does not say; 1 where it is not set."""
    value = os.environ.get("KERNELJIT_THREADS", "")
    text = value.strip().lower()
    if text in ("", "all"):
        return "all" if text else 1
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MOST_THREADS)) and int(text) <= MOST_THREADS):
        accepted = f'a whole number up to {MOST_THREADS}, or "all" (or 0) for as many as there are CPUs'
        raise SettingError("KERNELJIT_THREADS", value, accepted)
    return int(text)


def dump() -> frozenset[str]:
    """`KERNELJIT_DUMP`: the stages that every compile writes to `dump_directory()`."""
    value = os.environ.get("KERNELJIT_DUMP", "")
    names = {name.strip().lower() for name in value.split(",")} - {""}
    if not names <= {*STAGES, "all"}:
        accepted = f"any of {', '.join(STAGES)}, separated by commas, or all"
        raise SettingError("KERNELJIT_DUMP", value, accepted)
    return frozenset(STAGES) if "all" in names else frozenset(names)


def dump_directory() -> Path:
    """`KERNELJIT_DUMP_DIR`: where dumped stages go; a folder that need not exist yet."""
    return _directory("KERNELJIT_DUMP_DIR") or Path("kerneljit-dump").absolute()


def home() -> Path:
    """`KERNELJIT_HOME`: where this host's results are kept; a folder that need not exist yet."""
    return _directory("KERNELJIT_HOME") or _user_cache()


def keys_folder() -> Path:
    """Where this user's keys are, and the list of those that are trusted: in `KERNELJIT_HOME`, else where the operating
    system keeps what users have set up.
    """
    own = _directory("KERNELJIT_HOME")
    return (own if own is not None else _user_configuration()) / "keys"


def bundles() -> tuple[Path, ...]:
    """`KERNELJIT_BUNDLES`: bundles to use in every program, signed ones only; as in `PATH`, the first comes first."""
    value = os.environ.get("KERNELJIT_BUNDLES", "")
    try:
        return tuple(Path(part).expanduser().absolute() for part in value.split(os.pathsep) if part.strip())
    except (OSError, RuntimeError, ValueError):
        raise SettingError("KERNELJIT_BUNDLES", value, f"files, separated by {os.pathsep!r}") from None


def tuned() -> bool:
    """`KERNELJIT_TUNED`: whether calls use schedules that tuning has found; `off` leaves them to the cost model."""
    return _is_on("KERNELJIT_TUNED")


def census() -> bool:
    """`KERNELJIT_CENSUS`: whether it is counted which kernels are called, and with which sizes."""
    return _is_on("KERNELJIT_CENSUS")


def kept_code() -> bool:
    """`KERNELJIT_CODE`: whether machine code is kept for later processes, and that of earlier ones used."""
    return _is_on("KERNELJIT_CODE")


def environment_with_one_thread() -> dict[str, str]:
    """The environment for a process whose NumPy computes with one thread, whichever library is below it."""
    return {**os.environ, **dict.fromkeys(_THREAD_VARIABLES, "1")}


def _is_on(variable: str) -> bool:
    value = os.environ.get(variable, "")
    text = value.strip().lower()
    if text not in ("", "on", "off"):
        raise SettingError(variable, value, "on or off")
    return text != "off"


def _directory(variable: str) -> Path | None:
    value = os.environ.get(variable, "")
    if not value.strip():
        return None
    accepted = "a folder, or a path where one can be made"
    try:
        path = Path(value).expanduser().absolute()
        usable = path.is_dir() or not path.exists()
    except (OSError, RuntimeError, ValueError):
        usable = False
    if not usable:
        raise SettingError(variable, value, accepted)
    return path


def _user_cache() -> Path:
    """Our folder in the user's cache folder, wherever the operating system wants that."""
    # The import stays here to keep it off the way of `import kerneljit`.
    from platformdirs import user_cache_path

    return _user_folder(lambda: user_cache_path("kerneljit", appauthor=False))


def _user_configuration() -> Path:
    """The same for what must outlive a cache."""
    from platformdirs import user_config_path

    return _user_folder(lambda: user_config_path("kerneljit", appauthor=False))


def _user_folder(find: Callable[[], Path]) -> Path:
    try:
        folder = find()
    except RuntimeError:
        folder = Path()
    if not folder.is_absolute():
        # A shared temporary folder would let other users plant machine code, so there is no guess.
        accepted = "a folder; it must be set, because this user has no home folder"
        raise SettingError("KERNELJIT_HOME", None, accepted)
    return folder
