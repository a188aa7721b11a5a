"""What all tests share: a home of their own, and what happens where a system program is missing."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests import postgresql
from tests.assembly_check import gnu_assembler
from tests.browser import chromium
from tests.c_library import c_compiler, cpp_compiler, emulator

SYSTEM_PROGRAMS = {
    "GNU as": gnu_assembler,
    "Chromium": chromium,
    "PostgreSQL": postgresql.programs,
    "a C compiler": c_compiler,
    "a C++ compiler": cpp_compiler,
    "qemu-x86_64": emulator,
}
"""What finds each program that a test may need: None where it is not installed."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "system_program(name): skipped where that program is not installed")


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker in item.iter_markers("system_program"):
        (name,) = marker.args
        if SYSTEM_PROGRAMS[name]() is None:
            reason = f"needs the system program {name}"
            if os.environ.get("KERNELJIT_REQUIRE_SYSTEM_PROGRAMS") == "1":
                pytest.fail(f"{reason}, and here it is required", pytrace=False)
            pytest.skip(reason)


@pytest.fixture(scope="session", autouse=True)
def home_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Tests neither read nor write what the user's own kernels have left behind."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KERNELJIT_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setenv("KERNELJIT_CENSUS", "off")
        patch.setenv("KERNELJIT_CODE", "off")  # tests look at what is compiled, and change what compiles
        patch.setenv("KERNELJIT_TUNED", "off")  # what ships for this host would be what tests see of the cost model
        yield
