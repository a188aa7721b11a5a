"""The versions of what results depend on: for reports, and beside everything that is kept."""

from __future__ import annotations

import importlib.metadata
import platform

from llvmlite.binding import llvm_version_info


def versions() -> dict[str, str]:
    """Versions by name, in the order in which they are shown."""
    return {
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "llvmlite": _installed("llvmlite"),
        "LLVM": ".".join(map(str, llvm_version_info)),
        "NumPy": _installed("numpy"),
        "kerneljit": _installed("kerneljit"),
    }


def _installed(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"
