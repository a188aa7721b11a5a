"""A kernel's definition: its source, read once; its typed formula, made for each choice of types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kerneljit.errors import SeveralMistakes, SourceMistake
from kerneljit.ir.dtype import DType
from kerneljit.ir.formula import Formula

from .parse import Parser
from .scope import Outside
from .signature import Signature, read_signature
from .source import FunctionSource, read_function


class Definition:
    """What the user wrote. Mistakes show at once, all together, not at the first call."""

    def __init__(self, function: Callable[..., Any], caller: Mapping[str, Any]) -> None:
        self.source: FunctionSource = read_function(function, caller)
        self._outside = Outside()
        self._formulas: dict[tuple[DType, ...], Formula] = {}
        mistakes: list[SourceMistake] = []
        self.signature: Signature = read_signature(self.source, mistakes)
        if mistakes:
            parser = self._parser(self.signature.example_types())
            parser.formula()
            raise _gathered(self.source, mistakes + parser.mistakes)
        self.example = self.formula(self.signature.example_types())

    @property
    def name(self) -> str:
        return self.source.name

    def formula(self, types: Mapping[str, DType]) -> Formula:
        """The formula with its generic types made concrete."""
        key = tuple(types[name] for name in self.signature.generics)
        formula = self._formulas.get(key)
        if formula is None:
            parser = self._parser(types)
            formula = parser.formula()
            if formula is None:
                raise _gathered(self.source, parser.mistakes)
            self._formulas[key] = formula
        return formula

    def _parser(self, types: Mapping[str, DType]) -> Parser:
        return Parser(self.source, self.signature, types, self._outside)


def _gathered(source: FunctionSource, mistakes: list[SourceMistake]) -> SourceMistake | SeveralMistakes:
    """All mistakes in source order, each once; those in helpers from other files come last."""
    assert mistakes, "a kernel without a formula has a mistake that says why"
    unique = list({str(mistake): mistake for mistake in mistakes}.values())

    def place(mistake: SourceMistake) -> tuple[bool, str, int, int]:
        span = mistake.span
        assert span is not None
        return span.file != source.file, span.file, span.line, span.column

    unique.sort(key=place)
    return unique[0] if len(unique) == 1 else SeveralMistakes(source.name, unique)
