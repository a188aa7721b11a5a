"""A kernel's signature: which parameters are output axes, arrays and scalars, and of what type."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from kerneljit.errors import (
    BadAnnotation,
    BadResultType,
    IndexAfterArray,
    MissingAnnotation,
    MissingResultType,
    SourceMistake,
    Span,
    UnknownName,
    UnsupportedParameter,
)
from kerneljit.ir.dtype import DType
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Parameter
from kerneljit.ir.node import Axis
from kerneljit.values import value

from .dims import Dim, DimExpression
from .hints import similar
from .source import FunctionSource
from .types import ArrayType, ElementType, f32


@value
class DeclaredParameter:
    """A parameter as annotated: its element type may still be generic."""

    name: str
    element: ElementType
    shape: tuple[Extent, ...] | None
    span: Span

    def with_type(self, dtype: DType) -> Parameter:
        return Parameter(self.name, dtype, self.shape, self.span)


@value
class Signature:
    """The output's axes, the parameters, and the declared result; what is wrong in it is named."""

    axes: tuple[Axis, ...]
    parameters: tuple[DeclaredParameter, ...]
    result: ElementType
    wrong_names: frozenset[str] = frozenset()
    wrong_result: bool = False

    @property
    def generics(self) -> tuple[str, ...]:
        """The generic types among the parameters, each once."""
        return tuple(dict.fromkeys(p.element.name for p in self.parameters if p.element.is_generic))

    def candidates(self, generic: str) -> tuple[DType, ...]:
        """The types that a generic one may become."""
        return next(p.element.candidates for p in self.parameters if p.element.name == generic)

    def example_types(self) -> dict[str, DType]:
        """Types that stand for the generic ones while only the source is judged."""
        return {p.element.name: p.element.example for p in self.parameters if p.element.is_generic}


def read_signature(source: FunctionSource, mistakes: list[SourceMistake]) -> Signature:
    """The signature as far as it is right, so that the body can be judged too; all mistakes are collected."""
    mistakes += unusual_parameters(source)
    arguments = source.tree.args
    variable = [argument for argument in (arguments.vararg, arguments.kwarg) if argument is not None]
    wrong = {argument.arg for argument in (*arguments.kwonlyargs, *variable)}
    axes: list[Axis] = []
    parameters: list[DeclaredParameter] = []
    for argument in source.arguments:
        if argument.annotation is None:
            advice = _missing_annotation_advice(argument.arg)
            mistakes.append(source.mistake(MissingAnnotation, argument, name=argument.arg, advice=advice))
            wrong.add(argument.arg)
            continue
        value = _evaluate(source, argument.arg, argument.annotation, mistakes)
        if isinstance(value, DimExpression):
            if parameters:
                mistakes.append(source.mistake(IndexAfterArray, argument, name=argument.arg))
            axes.append(Axis(argument.arg, value.extent))
        elif isinstance(value, ArrayType):
            parameters.append(DeclaredParameter(argument.arg, value.element, value.shape, source.span(argument)))
        elif isinstance(value, ElementType):
            parameters.append(DeclaredParameter(argument.arg, value, None, source.span(argument)))
        else:
            wrong.add(argument.arg)
            if value is not _FAILED:
                mistakes.append(_bad_annotation(source, argument.annotation, value))
    result = _result_type(source, mistakes, {p.element.name for p in parameters}, bool(wrong))
    return Signature(tuple(axes), tuple(parameters), result or f32, frozenset(wrong), result is None)


def _bad_annotation(source: FunctionSource, annotation: ast.expr, value: object = None) -> SourceMistake:
    """`value` is what the annotation stands for, where it stands for anything."""
    text = source.text(annotation)
    advice = "use a dim (`M`), an element type (`f32`), or an element type with its shape (`f32[M, K]`)"
    if isinstance(value, tuple) and len(value) == 1 and isinstance(value[0], Dim):
        advice = f'`kj.dims` makes a tuple of dims, here of one: write `{text} = kj.dim("{value[0].name}")`'
    return source.mistake(BadAnnotation, annotation, text=text, advice=advice)


def _missing_annotation_advice(name: str) -> str:
    if name in ("self", "cls"):
        return f"a kernel belongs to no object: leave `{name}` away, or define the kernel outside the class"
    return f"write a dim for an output axis (`{name}: M`), or an element type (`{name}: f32[M, K]`, `{name}: f32`)"


def unusual_parameters(source: FunctionSource) -> list[SourceMistake]:
    """A mistake for every parameter that is not plainly positional."""
    arguments = source.tree.args
    unusual = [(argument, "is keyword-only") for argument in arguments.kwonlyargs]
    unusual += [(a, "takes any number of values") for a in (arguments.vararg, arguments.kwarg) if a is not None]
    first_default = len(source.arguments) - len(arguments.defaults)
    unusual += [(argument, "has a default") for argument in source.arguments[first_default:]]
    return [source.mistake(UnsupportedParameter, a, name=a.arg, what=what) for a, what in unusual]


def _result_type(
    source: FunctionSource, mistakes: list[SourceMistake], declared: set[str], some_are_wrong: bool
) -> ElementType | None:
    annotation = source.tree.returns
    if annotation is None:
        mistakes.append(source.mistake(MissingResultType, source.head))
        return None
    value = _evaluate(source, "return", annotation, mistakes)
    if value is _FAILED:
        return None
    advice = "annotate the element type alone, such as `-> f32`; the output's shape comes from the index parameters"
    if isinstance(value, ElementType):
        if value.name == "bits":
            advice = "annotate an unsigned type, such as `-> u64`"
        elif not value.is_generic or value.name in declared:
            return value
        elif some_are_wrong:  # perhaps one of those was to declare it
            return None
        else:
            advice = f"give a parameter the type `{value}`, which decides what it is, or annotate a concrete type"
    mistakes.append(source.mistake(BadResultType, annotation, text=source.text(annotation), advice=advice))
    return None


_FAILED = object()


def _evaluate(source: FunctionSource, name: str, annotation: ast.expr, mistakes: list[SourceMistake]) -> Any:
    """The object that an annotation stands for; postponed ones are evaluated here."""
    live = _live_annotations(source).get(name)
    if live is not None and not isinstance(live, str):
        return live
    expression = annotation
    if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        try:
            expression = ast.parse(expression.value, mode="eval").body
        except SyntaxError:
            mistakes.append(_bad_annotation(source, annotation))
            return _FAILED
    names = source.surroundings
    try:
        code = compile(ast.Expression(expression), source.file, "eval")
        return eval(code, {"__builtins__": {}}, dict(names))
    except NameError as error:
        unknown = [n for n in ast.walk(expression) if isinstance(n, ast.Name) and n.id == error.name]
        place = unknown[0] if unknown and expression is annotation else annotation
        name = error.name or source.text(annotation)
        hint = similar(name, (n for n in names if not n.startswith("_")))
        mistakes.append(source.mistake(UnknownName, place, name=name, hint=hint))
    except Exception:  # noqa: BLE001  whatever a wrong annotation raises, such as f32[1.5]
        mistakes.append(_bad_annotation(source, annotation))
    return _FAILED


def _live_annotations(source: FunctionSource) -> Mapping[str, Any]:
    """The annotations as Python evaluated them, where it did."""
    try:
        return source.function.__annotations__
    except Exception:  # noqa: BLE001  Python 3.14 evaluates on access, and a wrong annotation raises anything
        return {}
