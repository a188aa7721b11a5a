"""Judges the arguments of a call against the declared types, and makes generic types concrete."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any

import numpy as np

from kerneljit.errors import (
    GenericConflict,
    MaskedArgument,
    NotAnArrayArgument,
    WrongByteOrder,
    WrongElementType,
    WrongNumberOfArguments,
    WrongRank,
    described,
)
from kerneljit.ir.dtype import DType, from_numpy, to_numpy

from .signature import DeclaredParameter, Signature
from .types import ArrayType, ElementType

_admitted: dict[str, dict[np.dtype[Any], DType]] = {}
"""By the name of an element type: what each NumPy dtype is that it has admitted. A call looks here first."""


def concrete_types(kernel: str, signature: Signature, arguments: Sequence[Any]) -> dict[str, DType]:
    """What each generic type of the signature is in this call; wrong arguments are errors."""
    parameters = signature.parameters
    if len(arguments) != len(parameters):
        names = ", ".join(parameter.name for parameter in parameters)
        raise WrongNumberOfArguments(kernel=kernel, expected=len(parameters), names=names, found=len(arguments))
    types: dict[str, DType] = {}
    has_generic_scalars = False
    for parameter, argument in zip(parameters, arguments, strict=True):
        element = parameter.element
        if parameter.shape is None:
            has_generic_scalars |= element.is_generic
            continue
        found = _plain_type(element, argument.dtype) if type(argument) is np.ndarray else None
        if found is None:
            found = _judged_type(kernel, parameter, argument)
        if types.setdefault(element.name, found) is not found:
            raise _conflict(kernel, signature, parameter, arguments, found)
    if has_generic_scalars:
        for parameter in parameters:
            if parameter.shape is None and parameter.element.is_generic:
                types.setdefault(parameter.element.name, parameter.element.example)
    return types


def judge_array(kernel: str, parameter: DeclaredParameter, array: Any) -> None:
    """Judge one array alone: its element type and how many axes it has."""
    _judged_type(kernel, parameter, array)
    shape = parameter.shape or ()
    if array.ndim != len(shape):
        text = f"[{', '.join(map(str, shape))}]"
        raise WrongRank(name=parameter.name, kernel=kernel, found=array.ndim, expected=len(shape), shape=text)


def call_signature(signature: Signature) -> inspect.Signature:
    """What a call of the kernel takes, for `help` and editors: the index parameters are not among it."""
    kind = inspect.Parameter
    parameters = [
        kind(
            p.name + "_" * (p.name in ("out", "threads", "schedule", "dims")),
            kind.POSITIONAL_ONLY,
            annotation=p.element if p.shape is None else ArrayType(p.element, p.shape),
        )
        for p in signature.parameters
    ]
    parameters.append(kind("out", kind.KEYWORD_ONLY, default=None))
    parameters.append(kind("threads", kind.KEYWORD_ONLY, default=None))
    parameters.append(kind("schedule", kind.KEYWORD_ONLY, default=None))
    parameters.append(kind("dims", kind.VAR_KEYWORD, annotation=int))
    return inspect.Signature(parameters, return_annotation=signature.result)


def _plain_type(element: ElementType, dtype: np.dtype[Any]) -> DType | None:
    """What an element type makes of the dtype of an ordinary array; None where it does not admit it."""
    admitted = _admitted.setdefault(element.name, {})
    found = admitted.get(dtype)
    if found is None:
        found = element.from_numpy(dtype)
        if found is not None:
            admitted[dtype] = found
    return found


def _judged_type(kernel: str, parameter: DeclaredParameter, argument: Any) -> DType:
    """The type of an array that is of a subclass, or the error that says what is wrong with an argument."""
    element, name = parameter.element, parameter.name
    example = to_numpy(element.example)
    if not isinstance(argument, np.ndarray):
        raise NotAnArrayArgument(
            name=name, kernel=kernel, expected=element.name, found=described(argument), numpy_dtype=example.name
        )
    if isinstance(argument, np.ma.MaskedArray):
        advice = f"fill it with {name}.filled(...), or give the kernel {name}.data and {name}.mask as two arguments"
        raise MaskedArgument(what=f"argument `{name}`", kernel=kernel, advice=advice)
    found = element.from_numpy(argument.dtype)
    if found is not None:
        return found
    if not argument.dtype.isnative and element.from_numpy(argument.dtype.newbyteorder("=")) is not None:
        raise WrongByteOrder(name=name, kernel=kernel, found=argument.dtype)
    expected = element.name
    if element.is_generic:
        expected += f" (one of {', '.join(to_numpy(d).name for d in element.candidates)})"
    advice = _conversion_advice(name, argument.dtype, element)
    raise WrongElementType(name=name, kernel=kernel, found=argument.dtype, expected=expected, advice=advice)


def _conversion_advice(name: str, found: np.dtype[Any], element: ElementType) -> str:
    wanted = to_numpy(element.example).name
    if element.name == "bits":
        if found.kind == "b":
            return f"pack it with numpy.packbits({name}, axis=-1)"
        if found.kind == "i":
            return f"look at its words without a sign: {name}.view('uint{8 * found.itemsize}')"
    if found.kind == "c":
        return f"kernels know no complex numbers: pass {name}.real and {name}.imag as two arguments"
    if found.names is not None:
        return f"pass one of its fields: {name}[{found.names[0]!r}]"
    conversion = f"convert it with {name}.astype({wanted!r})"
    if not found.isnative:
        return conversion
    known = from_numpy(found)
    if known is None:
        return f"{conversion}; kernels have no element type for {found}"
    return f"{conversion}, or declare `{name}` as {known}"


def _conflict(
    kernel: str, signature: Signature, parameter: DeclaredParameter, arguments: Sequence[Any], found: DType
) -> GenericConflict:
    """Two arguments of one generic type that are of two concrete types: the first of them, and this one."""
    generic = parameter.element
    for other, argument in zip(signature.parameters, arguments, strict=True):
        if other.shape is not None and other.element.name == generic.name:
            known = generic.from_numpy(argument.dtype)
            break
    return GenericConflict(
        name=parameter.name, kernel=kernel, found=found, generic=generic.name, other=known, other_name=other.name
    )
