"""Judges the arguments of a call against the declared types, and makes generic types concrete."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from kerneljit.errors import (
    GenericConflict,
    NotAnArrayArgument,
    WrongByteOrder,
    WrongElementType,
    WrongNumberOfArguments,
)
from kerneljit.ir.dtype import DType, to_numpy

from .signature import DeclaredParameter, Signature


def concrete_types(kernel: str, signature: Signature, arguments: Sequence[Any]) -> dict[str, DType]:
    """What each generic type of the signature is in this call; wrong arguments are errors."""
    parameters = signature.parameters
    if len(arguments) != len(parameters):
        names = ", ".join(parameter.name for parameter in parameters)
        raise WrongNumberOfArguments(kernel=kernel, expected=len(parameters), names=names, found=len(arguments))
    types: dict[str, DType] = {}
    for parameter, argument in zip(parameters, arguments, strict=True):
        if parameter.shape is None:
            continue
        found = _array_type(kernel, parameter, argument)
        known = types.setdefault(parameter.element.name, found)
        if known != found:
            raise GenericConflict(
                name=parameter.name, kernel=kernel, found=found, generic=parameter.element.name, other=known
            )
    for parameter in parameters:
        if parameter.shape is None and parameter.element.is_generic:
            types.setdefault(parameter.element.name, parameter.element.example)
    return types


def _array_type(kernel: str, parameter: DeclaredParameter, argument: Any) -> DType:
    example = to_numpy(parameter.element.example)
    if not isinstance(argument, np.ndarray):
        raise NotAnArrayArgument(
            name=parameter.name, kernel=kernel, expected=parameter.element.name,
            found=type(argument).__name__, numpy_dtype=example.name,
        )  # fmt: skip
    found = parameter.element.from_numpy(argument.dtype)
    if found is not None:
        return found
    if not argument.dtype.isnative:
        native = parameter.element.from_numpy(argument.dtype.newbyteorder("="))
        if native is not None:
            raise WrongByteOrder(name=parameter.name, kernel=kernel, found=argument.dtype)
    expected = parameter.element.name
    if parameter.element.is_generic:
        expected += f" (one of {', '.join(to_numpy(d).name for d in parameter.element.candidates)})"
    raise WrongElementType(
        name=parameter.name, kernel=kernel, found=argument.dtype, expected=expected, numpy_dtype=example.name
    )
