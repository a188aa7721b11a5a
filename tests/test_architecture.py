"""The house: imports point one way, every room says what it is for, and no file grows out of hand."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "kerneljit"

FOUNDATION = {"digest", "errors", "settings", "values", "version"}
LINE = ("ir", "plan", "backends", "runtime", "store", "building", "tuning", "kernel", "gallery", "cli")
"""Each may import from those before it, and from the foundation."""

FACE = "kerneljit"
"""`kerneljit/__init__.py`: the public names, for users and for the gallery, which is written as theirs would be."""

MAY_IMPORT = {
    **{room: {*FOUNDATION, *LINE[:place]} for place, room in enumerate(LINE)},
    **dict.fromkeys(FOUNDATION, FOUNDATION),
    "language": {*FOUNDATION, "ir"},
    "__main__": {"cli"},
    FACE: {*FOUNDATION, "language", "runtime", "store", "kernel"},
}
MAY_IMPORT["kernel"] |= {"language"}
MAY_IMPORT["gallery"] |= {"language", FACE}
MAY_IMPORT["cli"] |= {"language", FACE}

FOREIGN = {
    "llvmlite": {"backends", "runtime", "cli"},
    "numba": {"backends", "interop"},
    "cpuinfo": {"runtime"},
    "cryptography": {"store"},
    "optuna": {"tuning"},
    "scipy": {"interop"},
    "pickle": set(),
    "torch": set(),
}
"""Which rooms may import what is heavy, optional, or (pickle) executes what it reads."""

LONGEST = 500
LONGER = {
    "gallery/kernels.py": "one short kernel after the other, none of which knows another",
}


@dataclass(frozen=True)
class Import:
    """One imported name, and where."""

    file: Path
    line: int
    name: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line} imports {self.name}"


def imports(tree: ast.AST, file: Path) -> Iterator[Import]:
    """Every import of a file, those inside functions too, with relative names made absolute."""
    package = ("kerneljit", *file.parent.parts)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(file, node.lineno, alias.name)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*above, *([node.module] if node.module else [])))
            for alias in node.names:
                yield Import(file, node.lineno, f"{module}.{alias.name}")


def room_of_file(file: Path) -> str:
    return FACE if file.name == "__init__.py" and len(file.parts) == 1 else file.parts[0].removesuffix(".py")


def room_of_import(name: str) -> str | None:
    """The room that a name is imported from; None for what is not ours."""
    package, _, rest = name.partition(".")
    if package != "kerneljit":
        return None
    room = rest.partition(".")[0]
    return room if room in MAY_IMPORT else FACE


def upward(found: Import) -> bool:
    here, there = room_of_file(found.file), room_of_import(found.name)
    return there is not None and there != here and there not in MAY_IMPORT[here]


FILES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))
ALL_IMPORTS = [
    found for file in FILES for found in imports(ast.parse((PACKAGE / file).read_text(encoding="utf-8")), file)
]


def test_every_file_is_in_a_known_room() -> None:
    assert {room_of_file(file) for file in FILES} <= set(MAY_IMPORT)


def test_no_import_points_upward() -> None:
    assert not [str(found) for found in ALL_IMPORTS if upward(found)]


@pytest.mark.parametrize(
    ("file", "statement", "is_upward"),
    [
        ("ir/node.py", "from kerneljit.language import parse", True),
        ("ir/node.py", "from .dtype import DType", False),
        ("ir/node.py", "from ..plan import factor", True),
        ("ir/node.py", "def later():\n    import kerneljit.backends.llvm.builder", True),
        ("runtime/call.py", "from kerneljit.language.types import f32", True),
        ("runtime/call.py", "import kerneljit.cli.info", True),
        ("runtime/call.py", "from kerneljit import cli", True),
        ("runtime/call.py", "from kerneljit import settings", False),
        ("runtime/call.py", "import kerneljit", True),
        ("runtime/call.py", "from kerneljit.backends.llvm import compiler", False),
        ("backends/llvm/x86/amx.py", "from .... import runtime", True),
        ("backends/llvm/x86/amx.py", "from ..rows import Row", False),
        ("errors/base.py", "from kerneljit.ir import node", True),
        ("kernel.py", "from kerneljit.language.parse import parse", False),
        ("kernel.py", "from kerneljit.gallery import CASES", True),
        ("gallery/kernels.py", "import kerneljit as kj", False),
        ("cli/main.py", "from . import info\nimport os", False),
    ],
)
def test_the_judge_of_imports_knows_up_from_down(file: str, statement: str, is_upward: bool) -> None:
    found = imports(ast.parse(statement), Path(file))
    assert any(map(upward, found)) == is_upward


def test_nothing_imports_the_commands() -> None:
    assert not [
        str(found)
        for found in ALL_IMPORTS
        if room_of_import(found.name) == "cli" and room_of_file(found.file) not in ("cli", "__main__")
    ]


def test_what_is_heavy_or_optional_is_imported_in_its_own_rooms_only() -> None:
    assert not [
        str(found)
        for found in ALL_IMPORTS
        if room_of_file(found.file) not in FOREIGN.get(found.name.partition(".")[0], {room_of_file(found.file)})
    ]


def test_the_environment_is_read_in_one_place() -> None:
    readers = {
        str(file)
        for file in FILES
        for node in ast.walk(ast.parse((PACKAGE / file).read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("environ", "environb", "getenv", "getenvb")
    }
    assert readers == {"settings.py"}


@pytest.mark.parametrize("folder", [str(file.parent) for file in FILES if file.name == "__init__.py"])
def test_every_room_says_what_it_is_for(folder: str) -> None:
    text = ast.get_docstring(ast.parse((PACKAGE / folder / "__init__.py").read_text(encoding="utf-8")))
    assert text
    if folder != ".":
        said = " ".join(text.split())
        assert "In: " in said
        assert "ut: " in said
        assert any(limit in said for limit in ("must not", "Nothing", "knows neither"))


@pytest.mark.parametrize("file", [str(file) for file in FILES if file.name != "__init__.py"])
def test_every_module_says_what_it_is(file: str) -> None:
    assert ast.get_docstring(ast.parse((PACKAGE / file).read_text(encoding="utf-8")))


def test_no_file_is_too_long_to_read() -> None:
    lengths = {str(file): len((PACKAGE / file).read_text(encoding="utf-8").splitlines()) for file in FILES}
    assert {file: length for file, length in lengths.items() if length > LONGEST and file not in LONGER} == {}
    assert [file for file in LONGER if lengths[file] <= LONGEST] == []
