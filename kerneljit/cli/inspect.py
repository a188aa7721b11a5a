"""`kerneljit inspect`: a stage of a kernel's compilation as text.

In: where the kernel stands, as `FILE.py:kernel`, `package.module:kernel` or `gallery:kernel`. Out: the
stage, compiled for this host or for a lower level.
"""

from __future__ import annotations

import argparse
import difflib
import importlib
import importlib.util
import sys
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType

from kerneljit import settings
from kerneljit.errors import KernelError
from kerneljit.kernel import Kernel
from kerneljit.runtime.choice import target

from .complaint import Complaint

_GALLERY = "gallery"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "kernel", metavar="PLACE:KERNEL", help="FILE.py:kernel, package.module:kernel or gallery:kernel"
    )
    parser.add_argument("--stage", choices=settings.STAGES, default="report", help="what to show (default: report)")
    parser.add_argument(
        "--target", metavar="LEVEL", help=f"compile for a lower level: {', '.join(settings.TARGET_LEVELS)}"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the stage."""
    kernel = find_kernel(arguments.kernel)
    with target(arguments.target) if arguments.target else nullcontext():
        print(kernel.inspect(arguments.stage).rstrip("\n"))
    return 0


def find_kernel(text: str) -> Kernel:
    """The kernel that `PLACE:KERNEL` names."""
    place, colon, name = text.rpartition(":")
    if not colon:
        place, name = text, ""
    module = _module(place)
    kernels = {key: value for key, value in vars(module).items() if isinstance(value, Kernel)}
    if name not in kernels:
        raise Complaint(_no_such_kernel(place, name, list(kernels)))
    return kernels[name]


def _no_such_kernel(place: str, name: str, kernels: list[str]) -> str:
    problem = f"{place} has no kernel called {name!r}" if name else f"say which kernel of {place} you mean"
    if not kernels:
        return f"{problem}; it has no kernels at all"
    near = difflib.get_close_matches(name, kernels, n=3)
    listed = ", ".join(near or kernels)
    return f"{problem}; {'near to that are' if near else 'it has'}: {listed}"


def _module(place: str) -> ModuleType:
    if place == _GALLERY:
        return importlib.import_module("kerneljit.gallery.kernels")
    try:
        return _module_of_file(Path(place)) if place.endswith(".py") else _module_by_name(place)
    except (Complaint, KernelError):
        raise
    except (Exception, SystemExit) as error:
        # The file is somebody's program and may fail in any way; what counts is that it did, and why.
        raise Complaint(f"{place} cannot be imported: {type(error).__name__}: {error}") from error


def _module_of_file(path: Path) -> ModuleType:
    if not path.is_file():
        raise Complaint(f"there is no file {path}")
    # Its neighbours are importable to it, as they are when Python runs it.
    sys.path.insert(0, str(path.resolve().parent))
    specification = importlib.util.spec_from_file_location(path.stem, path)
    if specification is None or specification.loader is None:
        raise Complaint(f"{path} is not a Python file")
    module = importlib.util.module_from_spec(specification)
    sys.modules[path.stem] = module
    specification.loader.exec_module(module)
    return module


def _module_by_name(name: str) -> ModuleType:
    sys.path.insert(0, "")
    if not name or name.startswith(".") or not _exists(name):
        raise Complaint(f"there is no module {name!r}; a file is named with its .py, the gallery by `gallery`")
    return importlib.import_module(name)


def _exists(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False
