"""Where a function's text ends: found by its lines, it is what `inspect` finds token by token."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kerneljit.language import source

TEXTS = {
    "alone": "def found(x):\n    return x",
    "on one line": "def found(x): return x\nafter = 1\n",
    "before another": "def found(x):\n    return x\n\n\ndef other():\n    return 2\n",
    "decorated": "keep = lambda f: f\n@keep\n@(\n  keep\n)\ndef found(\n    x,\n):\n    return x\nafter = 1\n",
    "a long head": "def found(\n    x,\n    *,\n    y=(\n1\n),\n) -> int:\n    return x\nafter = 1\n",
    "a comment further left": "def found(x):\n    y = x\n# why\n    return y\n# after\nafter = 1\n",
    "a text further left": 'def found(x):\n    """One.\n\nTwo\n# three\n"""\n    return x\nafter = 1\n',
    "a continued line": "def found(x):\n    return x + \\\n1\nafter = 1\n",
    "brackets further left": "def found(x):\n    return (\nx\n+ 1\n)\nafter = 1\n",
    "indented": "if True:\n    def found(x):\n# left\n        return x\n\n    after = 1\n",
    "in a class": "class Inside:\n  @staticmethod\n  def found(\n    x\n  ):\n    return x\nfound = Inside.found\n",
    "with tabs": "if True:\n\tdef found(x):\n\t\treturn x\n\tafter = 1\n",
    "at the end, with blank lines": "def found(x):\n    return x\n\n\n\n",
    "behind a page break": "before = 1\n\x0c\ndef found(x):\n    return x\nafter = 1\n",
    "two at once": "def found(x):\n    y = x; return y\nafter = 1; more = 2\n",
}


def function_of(text: str, folder: Path) -> Callable[..., Any]:
    file = folder / "module.py"
    file.write_text(text, encoding="utf-8")
    specification = importlib.util.spec_from_file_location("module", file)
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    function: Callable[..., Any] = module.found
    return getattr(function, "__wrapped__", function)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_the_text_of_a_function_is_what_inspect_finds(text: str, tmp_path: Path) -> None:
    function: Any = function_of(text, tmp_path)
    quick, slow = source._parsed_by_line(function.__code__, {}), source._parsed_by_inspect(function)
    assert quick is not None
    assert ast.dump(quick[0], include_attributes=True) == ast.dump(slow[0], include_attributes=True)
    while slow[1][-1].strip().startswith("#") or not slow[1][-1].strip():
        slow[1].pop()
    assert quick[1:] == slow[1:]


def test_what_does_not_begin_where_its_code_says_is_left_to_inspect(tmp_path: Path) -> None:
    function: Any = function_of("def found(x):\n    return x\n", tmp_path)
    (tmp_path / "module.py").write_text("before = 1\n\ndef found(x):\n    return x\n", encoding="utf-8")
    assert source._parsed_by_line(function.__code__, {}) is None


def test_a_head_of_many_lines_further_left_is_left_to_inspect(tmp_path: Path) -> None:
    arguments = "".join(f"x{number},\n" for number in range(20))
    function: Any = function_of(f"def found(\n{arguments}):\n    return x0\n", tmp_path)
    assert source._parsed_by_line(function.__code__, {}) is None
    assert isinstance(source._parsed_by_inspect(function)[0], ast.FunctionDef)
