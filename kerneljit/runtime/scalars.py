"""The scalars of a call. In: what was given for a scalar parameter; out: a NumPy scalar of its type, or an error."""

from __future__ import annotations

import math
import operator
from collections.abc import Mapping
from typing import Any

import numpy as np

from kerneljit.errors import ScalarOutOfRange, WrongScalar, described
from kerneljit.ir.dtype import BF16, F16, F32, F64, DType, integer_range, is_bfloat16, to_numpy
from kerneljit.ir.formula import Parameter

_GREATEST: Mapping[DType, float] = {
    F64: float(np.finfo(np.float64).max),
    F32: float(np.finfo(np.float32).max),
    F16: float(np.finfo(np.float16).max),
    BF16: 2.0**127 * (2 - 2.0**-7),
}
_FLOATS = (float, int, np.floating, np.integer)


def converted_scalar(kernel: str, parameter: Parameter, value: Any) -> Any:
    """The value in the parameter's type; whatever is no number of its kind, or does not fit, is an error."""
    dtype = parameter.dtype
    if isinstance(value, np.ndarray) and value.ndim == 0:
        value = value[()]
    if dtype.is_bool:
        is_right = isinstance(value, bool | np.bool_)
    elif isinstance(value, bool | np.bool_):
        is_right = False
    else:
        is_right = isinstance(value, _FLOATS if dtype.is_float else int | np.integer)
        is_right = is_right or (dtype.is_float and is_bfloat16(value))
    if not is_right:
        raise WrongScalar(
            name=parameter.name, kernel=kernel, expected=dtype, found=_found(value), advice=_advice(dtype)
        )
    if dtype.is_float:
        return _converted_float(kernel, parameter, value)
    if not dtype.is_bool:
        low, high = integer_range(dtype)
        if not low <= operator.index(value) <= high:
            raise _out_of_range(kernel, parameter, value, low, high)
    return to_numpy(dtype).type(value)


def _converted_float(kernel: str, parameter: Parameter, value: Any) -> Any:
    """Rounded to the type; a finite number must not become infinite unasked."""
    numpy = to_numpy(parameter.dtype)
    try:
        with np.errstate(all="ignore"):
            result = numpy.type(value)
        if not math.isinf(result) or bool(np.isinf(value)):
            return result
    except (OverflowError, TypeError):  # integers that no float, or not even an array, can hold
        pass
    greatest = _GREATEST[parameter.dtype]
    raise _out_of_range(kernel, parameter, value, -greatest, greatest)


def _out_of_range(kernel: str, parameter: Parameter, value: Any, low: float, high: float) -> ScalarOutOfRange:
    return ScalarOutOfRange(
        name=parameter.name, kernel=kernel, found=shortened(value), expected=parameter.dtype, low=low, high=high
    )


def _found(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    number = isinstance(value, int | float | complex | np.number | np.bool_) or is_bfloat16(value)
    return shortened(value) if number else described(value)


def shortened(value: Any) -> str:
    """A number as Python writes it, but for whole ones that would fill the screen."""
    if isinstance(value, int) and value.bit_length() > 128:
        return f"a whole number of {value.bit_length()} bits"
    return str(value) if isinstance(value, np.generic) else repr(value)


def _advice(dtype: DType) -> str:
    if dtype.is_bool:
        return "True or False"
    return "a number" if dtype.is_float else f"a whole number that fits {dtype}"
