"""A library in memory: what it keeps goes through JSON, as what is kept on disk does.

In: code of one process' executables. Out: the same to others, read back field by field.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from kerneljit.backends.form import CallForm, problem_of
from kerneljit.ir.formula import Formula
from kerneljit.plan.schedule import Schedule
from kerneljit.runtime.library import Code, Request
from kerneljit.store.record import read, text_of, to_data


@dataclass
class Shelf:
    """`runtime.library.Library`."""

    formula: Formula
    kept: dict[Request, tuple[str, str, bytes, bool]] = field(default_factory=dict)
    found: int = 0

    def find(self, request: Request, /) -> Code | None:
        if request not in self.kept:
            return None
        self.found += 1
        form_text, schedule_text, code, is_clean = self.kept[request]
        form = read(CallForm, json.loads(form_text), "form")
        assert problem_of(form, self.formula) is None
        return Code(form, code, read(Schedule, json.loads(schedule_text), "schedule"), is_clean)

    @contextmanager
    def making(self, request: Request, /) -> Iterator[Code | None]:
        yield self.find(request)

    def keep(self, request: Request, code: Code, /) -> None:
        texts = text_of(to_data(code.form)), text_of(to_data(code.schedule))
        self.kept[request] = (*texts, code.object, code.is_clean)
