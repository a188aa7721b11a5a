"""A module of LLVM IR in the making: functions, declarations, and the metadata that leads back to source lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kerneljit.backends.target import Target

if TYPE_CHECKING:
    from .builder import Type


class Module:
    """A module in the making: declarations, functions, debug locations."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self.functions: list[str] = []
        self.declarations: dict[str, str] = {}
        self.metadata: list[str] = []
        self.has_lines = False
        self._nontemporal: str | None = None

    def declare(self, name: str, result: Type | None, arguments: Sequence[Type], attributes: str = "") -> None:
        """Make an external function or intrinsic known; asking twice is fine."""
        returned = "void" if result is None else str(result)
        self.declarations.setdefault(name, f"declare {returned} @{name}({', '.join(map(str, arguments))}) {attributes}")

    def add_metadata(self, text: str) -> str:
        self.metadata.append(text)
        return f"!{len(self.metadata) - 1}"

    @property
    def nontemporal(self) -> str:
        """The metadata of stores past the caches."""
        if self._nontemporal is None:
            self._nontemporal = self.add_metadata("!{i32 1}")
        return self._nontemporal

    def text(self) -> str:
        """The whole module."""
        lines = [f'target triple = "{self.target.triple}"', ""]
        lines += [*self.functions, *self.declarations.values(), ""]
        if self.has_lines:
            lines += ["!llvm.module.flags = !{!0, !1}", "!llvm.dbg.cu = !{!2}"]
        if self.metadata:
            lines += [f"!{number} = {text}" for number, text in enumerate(self.metadata)]
        return "\n".join(lines) + "\n"


class DebugLines:
    """Source lines for one module, so that assembly can be traced to the formula."""

    def __init__(self, module: Module, file: str) -> None:
        self.module = module
        self.file = file
        module.has_lines = True
        add = module.add_metadata
        add('!{i32 2, !"Dwarf Version", i32 4}')
        add('!{i32 2, !"Debug Info Version", i32 3}')
        add("distinct !DICompileUnit(language: DW_LANG_C, file: !3, emissionKind: LineTablesOnly)")
        add(f'!DIFile(filename: "{_escape(file)}", directory: "")')
        self.subroutine = add("!DISubroutineType(types: !{})")
        self.locations: dict[tuple[str, int], str] = {}

    def subprogram(self, name: str, line: int) -> str:
        return self.module.add_metadata(
            f'distinct !DISubprogram(name: "{name}", scope: !3, file: !3, line: {line}, '
            f"type: {self.subroutine}, spFlags: DISPFlagDefinition, unit: !2)"
        )

    def location(self, scope: str, line: int) -> str:
        key = (scope, line)
        if key not in self.locations:
            self.locations[key] = self.module.add_metadata(f"!DILocation(line: {line}, scope: {scope})")
        return self.locations[key]


def _escape(text: str) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c in "/._-<> ") else "_" for c in text)


def symbol(name: str) -> str:
    """A name as LLVM and assemblers take it: letters beyond ASCII by their code points."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "._") else f"_u{ord(c):x}" for c in name)
