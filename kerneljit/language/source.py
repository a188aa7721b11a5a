"""From a live Python function to its syntax tree, its text, and the names it can see."""

from __future__ import annotations

import ast
import inspect
import itertools
import linecache
import sys
import threading
from collections.abc import Callable, Mapping
from types import CodeType
from typing import Any

from kerneljit.errors import NoSource, NotAFunction, SourceMistake, Span
from kerneljit.values import value

_LONGEST_QUOTE = 60


@value
class FunctionSource:
    """A function's tree and text, with everything needed to point into it."""

    function: Callable[..., Any]
    tree: ast.FunctionDef
    file: str
    lines: list[str]
    first_line: int
    first_tree_line: int  # the number that the tree gives to the first of `lines`
    namespace: Mapping[str, Any]  # what the body can see
    surroundings: Mapping[str, Any]  # what the annotations can see

    @property
    def name(self) -> str:
        return self.tree.name

    @property
    def numbered_lines(self) -> dict[int, str]:
        """The function's lines by their number in the file."""
        return {self.first_line + offset: line for offset, line in enumerate(self.lines)}

    @property
    def arguments(self) -> list[ast.arg]:
        """The positional parameters."""
        return self.tree.args.posonlyargs + self.tree.args.args

    @property
    def head(self) -> ast.AST:
        """`def name`, as something that has a place."""
        return _stretch(self.tree, f"def {self.tree.name}")

    def span(self, node: ast.AST) -> Span:
        """The place of a syntax node in the file; byte columns become character columns."""
        line = int(getattr(node, "lineno", self.first_tree_line))
        column = int(getattr(node, "col_offset", 0))
        end_line = int(getattr(node, "end_lineno", line))
        end_column = int(getattr(node, "end_col_offset", column))
        offset = self.first_line - self.first_tree_line
        return Span(
            self.file,
            line + offset,
            self._characters(line, column),
            end_line + offset,
            self._characters(end_line, end_column),
        )

    def _characters(self, tree_line: int, byte_offset: int) -> int:
        text = self.lines[tree_line - self.first_tree_line].encode()
        return len(text[:byte_offset].decode(errors="ignore"))

    def text(self, node: ast.AST) -> str:
        """The source of a syntax node as the user wrote it; one that goes over several lines is put on one."""
        span = self.span(node)
        if span.line == span.end_line:
            text = self.lines[span.line - self.first_line][span.column : span.end_column]
        else:
            text = ast.unparse(node).split("\n", 1)[0]
        return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 3] + "..."

    def mistake(self, kind: type[SourceMistake], node: ast.AST, **facts: object) -> SourceMistake:
        """A mistake of a kind at a syntax node, ready to be raised or collected."""
        span = self.span(node)
        return kind(span, self.lines[span.line - self.first_line], **facts)


_PARSING = threading.Lock()
"""CPython 3.11 counts the depth of trees wrongly when several threads parse at once."""


def read_function(function: Any, caller: Mapping[str, Any]) -> FunctionSource:
    """The source of a function; `caller` are the local names where it was decorated."""
    _refuse_what_is_no_function(function)
    name = function.__qualname__
    try:
        with _PARSING:
            found = _parsed_by_line(function.__code__, function.__globals__) or _parsed_by_inspect(function)
    except (OSError, TypeError, ValueError, SyntaxError, IndexError) as error:
        raise NoSource(None, name=name) from error
    tree, lines, first_line = found
    indented = lines[0][:1].isspace()
    if indented and isinstance(tree, ast.If):
        tree = tree.body[0]
    if not isinstance(tree, ast.FunctionDef):
        raise NoSource(None, name=name)  # from Python 3.13 on, what exec() makes below `python -c` has the text of that
    code = function.__code__
    arguments = [argument.arg for argument in (*tree.args.posonlyargs, *tree.args.args)]
    compiled = code.co_varnames[: code.co_argcount]
    same = len(arguments) == len(compiled) and all(map(str.endswith, compiled, arguments))  # `__x` may be mangled
    if tree.name != code.co_name or not same:
        raise NoSource(None, name=name)  # the file has other text by now than what was imported
    namespace, surroundings = _namespace(function), _surroundings(function, caller)
    return FunctionSource(function, tree, code.co_filename, lines, first_line, 1 + indented, namespace, surroundings)


_Parsed = tuple[ast.AST, list[str], int]
"""A statement, the lines that it was parsed from, and the number of the first of them in their file."""

_MOST_ENDS = 8


def _parsed_by_line(code: CodeType, module: dict[str, Any]) -> _Parsed | None:
    """A function whose lines are where its code says, which most are; None of others.

    A block can end only before a line that stands no further right than its head. Not every such line ends it: of
    those in brackets and in long strings, what comes before them cannot be parsed. `inspect` looks for the end
    token by token, and has to compile the patterns of tokens for that, which takes longer than to parse a kernel.
    """
    linecache.checkcache(code.co_filename)
    lines = [line.rstrip("\r\n") for line in linecache.getlines(code.co_filename, module)[code.co_firstlineno - 1 :]]
    if not lines or not lines[0].lstrip().startswith(("def ", "@")):
        return None
    margin = _indentation(lines[0])
    ends = (
        number
        for number, line in enumerate(lines)
        if number and line.strip() and _indentation(line) <= margin and not line.lstrip().startswith("#")
    )
    for end in itertools.islice(itertools.chain(ends, [len(lines)]), _MOST_ENDS):
        try:
            tree = _parsed(lines[:end])
        except SyntaxError:
            continue
        last = int(getattr(tree, "end_lineno", end + margin)) - (margin > 0)
        return tree, lines[:last], code.co_firstlineno
    return None


def _parsed_by_inspect(function: Any) -> _Parsed:
    """Any function whose text is to be had; raises what `inspect` and `ast` do where it is not."""
    found, first_line = inspect.getsourcelines(function)
    lines = [line.rstrip("\r\n") for line in found]
    return _parsed(lines), lines, first_line


def _parsed(lines: list[str]) -> ast.AST:
    """The first statement of a text, below an `if` where the text is indented.

    The `if` gives it a tree without any change of its columns; removing the indentation would fail where a comment or
    a continued line stands further left.
    """
    return ast.parse("\n".join(["if True:", *lines] if lines[0][:1].isspace() else lines) + "\n").body[0]


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip())


def _refuse_what_is_no_function(function: Any) -> None:
    if not inspect.isfunction(function) or function.__name__ == "<lambda>":
        raise NotAFunction(None, what=_describe(function))
    flags = function.__code__.co_flags
    if flags & (inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR):
        raise NotAFunction(None, what=f"the coroutine `{function.__name__}`")
    if flags & inspect.CO_GENERATOR:
        raise NotAFunction(None, what=f"the generator function `{function.__name__}`")
    if hasattr(function, "__wrapped__"):
        raise NotAFunction(None, what=f"what another decorator made of `{function.__name__}`")


def _describe(thing: Any) -> str:
    if inspect.isclass(thing):
        return f"the class `{thing.__name__}`"
    if inspect.isfunction(thing):
        return "a lambda"
    return f"an object of type `{type(thing).__name__}`"


def _namespace(function: Any) -> dict[str, Any]:
    """Builtins, then globals, then the closure: the innermost wins. A copy: constants are kept by value."""
    names: dict[str, Any] = dict(vars(sys.modules["builtins"]))
    names.update(function.__globals__)
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        try:
            names[name] = cell.cell_contents
        except ValueError:  # an empty cell: assigned only after the decoration
            names.pop(name, None)
    return names


def _surroundings(function: Any, caller: Mapping[str, Any]) -> dict[str, Any]:
    """As `_namespace`, with the locals of the enclosing function or class between globals and closure.

    They matter for names that occur in annotations alone: with postponed annotations those are in no
    closure cell. A body never sees the names of the class it stands in, so it does not get them.
    """
    names = _namespace(function)
    closure = {name: names[name] for name in function.__code__.co_freevars if name in names}
    return {**names, **caller, **closure}


def _stretch(place: ast.AST, text: str) -> ast.AST:
    """The first `text` of a syntax node, as something that has a place."""
    head = ast.Name(text)
    head.lineno = head.end_lineno = getattr(place, "lineno", 1)
    head.col_offset = getattr(place, "col_offset", 0)
    head.end_col_offset = head.col_offset + len(text.encode())
    return head


_KEYWORDS = {
    ast.FunctionDef: "def", ast.AsyncFunctionDef: "async def", ast.ClassDef: "class", ast.If: "if",
    ast.For: "for", ast.AsyncFor: "async for", ast.While: "while", ast.With: "with", ast.AsyncWith: "async with",
    ast.Try: "try", ast.TryStar: "try", ast.Match: "match",
}  # fmt: skip


def keyword_of(statement: ast.stmt) -> ast.AST:
    """The keyword of a compound statement, so that the caret does not run over its body; others whole."""
    keyword = _KEYWORDS.get(type(statement))
    return statement if keyword is None else _stretch(statement, keyword)
