"""Arithmetic on the lanes of one float type, written as formulas are: a number stands for a constant.

In: values and Python numbers. Out: values. What is here is exact or correctly rounded; approximations are
built from it by the functions' own files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..builder import Builder, Predicate, Type, Value

Operand = Value | float
LONG_POLYNOMIAL = 9


@dataclass(frozen=True, slots=True)
class FloatFormat:
    """The shape of an IEEE format."""

    mantissa: int
    bias: int

    @property
    def one_bits(self) -> int:
        """1.0 as an integer."""
        return self.bias << self.mantissa

    @property
    def sign_bit(self) -> int:
        """The sign bit, as the signed integer that LLVM prints."""
        return -1 << (self.exponent_bits + self.mantissa)

    @property
    def exponent_bits(self) -> int:
        return (self.bias + 1).bit_length()

    @property
    def round_magic(self) -> float:
        """Adding this rounds a small number to an integer, which then stands in the low bits."""
        return 1.5 * 2.0**self.mantissa


_FORMATS = {"float": FloatFormat(23, 127), "double": FloatFormat(52, 1023)}


class Lanes:
    """A builder together with the one float type that a function's body works in."""

    def __init__(self, builder: Builder, type_: Type) -> None:
        self.builder = builder
        self.type = type_
        self.format = _FORMATS[type_.element]

    @property
    def is_double(self) -> bool:
        return self.type.element == "double"

    def as_double(self) -> Lanes:
        """The same lanes as doubles."""
        return Lanes(self.builder, self.type.with_element("double"))

    # ------------------------------------------------------------------ floats

    def number(self, operand: Operand) -> Value:
        return operand if isinstance(operand, Value) else self.builder.constant(self.type, operand)

    def add(self, left: Operand, right: Operand) -> Value:
        return self.builder.fadd(self.number(left), self.number(right))

    def subtract(self, left: Operand, right: Operand) -> Value:
        return self.builder.fsub(self.number(left), self.number(right))

    def multiply(self, left: Operand, right: Operand) -> Value:
        return self.builder.fmul(self.number(left), self.number(right))

    def divide(self, left: Operand, right: Operand) -> Value:
        return self.builder.fdiv(self.number(left), self.number(right))

    def multiply_add(self, left: Operand, right: Operand, addend: Operand) -> Value:
        """`left * right + addend`, rounded once or twice."""
        return self.builder.multiply_add(self.number(left), self.number(right), self.number(addend))

    def negate(self, value: Value) -> Value:
        return self.builder.fneg(value)

    def absolute(self, value: Value) -> Value:
        return self.builder.unary_intrinsic("fabs", value)

    def copy_sign(self, magnitude: Value, sign: Value) -> Value:
        name = f"llvm.copysign.{self.type.mangled}"
        return self.builder.intrinsic(name, self.type, [magnitude, sign])

    def compare(self, predicate: Predicate, left: Operand, right: Operand) -> Value:
        return self.builder.compare(predicate, self.number(left), self.number(right))

    def select(self, condition: Value, yes: Operand, no: Operand) -> Value:
        return self.builder.select(condition, self.number(yes), self.number(no))

    def at_most(self, value: Value, limit: float) -> Value:
        """The lesser of both; NaN stays NaN."""
        return self.select(self.compare("ogt", value, limit), limit, value)

    def at_least(self, value: Value, limit: float) -> Value:
        """The greater of both; NaN stays NaN."""
        return self.select(self.compare("olt", value, limit), limit, value)

    def polynomial(self, x: Value, coefficients: Sequence[float]) -> Value:
        """`sum(coefficients[k] * x**k)`.

        Long ones as two interleaved chains in x*x, since one chain of dependent steps would be all latency.
        """
        if len(coefficients) < LONG_POLYNOMIAL:
            return self._horner(x, coefficients)
        square = self.multiply(x, x)
        return self.multiply_add(self._horner(square, coefficients[1::2]), x, self._horner(square, coefficients[0::2]))

    def _horner(self, x: Value, coefficients: Sequence[float]) -> Value:
        *lower, highest = coefficients
        total = self.number(highest)
        for coefficient in reversed(lower):
            total = self.multiply_add(total, x, coefficient)
        return total

    # ------------------------------------------------------------------ error-free sums and products

    def fast_two_sum(self, large: Value, small: Value) -> tuple[Value, Value]:
        """The rounded sum and its exact error, where `large` is zero or not the smaller one."""
        total = self.add(large, small)
        return total, self.subtract(small, self.subtract(total, large))

    def two_sum(self, left: Value, right: Value) -> tuple[Value, Value]:
        """The rounded sum and its exact error (Knuth)."""
        total = self.add(left, right)
        right_part = self.subtract(total, left)
        left_part = self.subtract(total, right_part)
        return total, self.add(self.subtract(left, left_part), self.subtract(right, right_part))

    def two_product(self, left: Operand, right: Operand) -> tuple[Value, Value]:
        """The rounded product and its exact error: by FMA, or by Veltkamp's splitting (Dekker)."""
        left, right = self.number(left), self.number(right)
        product = self.multiply(left, right)
        if self.builder.target.has("fma"):
            return product, self.builder.fused_multiply_add(left, right, self.negate(product))
        left_high, left_low = self._halves(left)
        right_high, right_low = self._halves(right)
        error = self.subtract(self.multiply(left_high, right_high), product)
        error = self.add(error, self.multiply(left_high, right_low))
        error = self.add(error, self.multiply(left_low, right_high))
        return product, self.add(error, self.multiply(left_low, right_low))

    def _halves(self, value: Value) -> tuple[Value, Value]:
        """A sum of two numbers with half the mantissa each."""
        scaled = self.multiply(value, 2.0 ** ((self.format.mantissa + 2) // 2) + 1.0)
        high = self.subtract(scaled, self.subtract(scaled, value))
        return high, self.subtract(value, high)

    # ------------------------------------------------------------------ bits

    def integer(self, value: int) -> Value:
        """A constant of the integer type of the same shape."""
        return self.builder.constant(self.type.as_integer, value)

    def bits(self, value: Value) -> Value:
        return self.builder.bitcast(value, self.type.as_integer.element)

    def from_bits(self, value: Value) -> Value:
        return self.builder.bitcast(value, self.type.element)

    def flip_sign(self, value: Value, sign: Value) -> Value:
        """The sign flipped where the integer `sign` has its top bit; its other bits are zero."""
        return self.from_bits(self.builder.bit_xor(self.bits(value), sign))

    def without_low_bits(self, value: Value, count: int) -> Value:
        """The mantissa cut off, so that products with a short constant are exact."""
        return self.from_bits(self.builder.bit_and(self.bits(value), self.integer(-1 << count)))

    # ------------------------------------------------------------------ powers of two

    def nearest_integer(self, x: Value, factor: float) -> tuple[Value, Value]:
        """`x * factor` rounded to an integer, as a float and in the low bits of an integer.

        Adding a large number instead of converting: SSE2 cannot convert doubles to 64-bit integers, and a
        conversion of NaN would be poison.
        """
        magic = self.format.round_magic
        shifted = self.multiply_add(x, factor, magic)
        return self.subtract(shifted, magic), self.bits(shifted)

    def times_power_of_two(self, value: Value, exponent_bits: Value) -> Value:
        """`value * 2**n` with n in the low bits, for n such that 2**n and the result are normal."""
        return self.multiply(value, self.power_of_two(exponent_bits))

    def power_of_two(self, exponent_bits: Value) -> Value:
        """`2**n` with n in the low bits, for n such that it is normal."""
        whole = self.builder.shift_left(exponent_bits, self.integer(self.format.mantissa))
        return self.from_bits(self.builder.add(whole, self.integer(self.format.one_bits)))

    def scale(self, value: Value, exponent_bits: Value) -> Value:
        """`value * 2**n` with n in the low bits, for n up to twice the exponent range.

        In two steps, so that overflow and gradual underflow come from the last multiplication. The lower
        half of n loses its odd bit under the mask; whatever stood above n is shifted out.
        """
        build, mantissa, one = self.builder, self.format.mantissa, self.integer(self.format.one_bits)
        half = build.bit_and(build.shift_left(exponent_bits, self.integer(mantissa - 1)), self.integer(-1 << mantissa))
        rest = build.sub(build.shift_left(exponent_bits, self.integer(mantissa)), half)
        first = self.from_bits(build.add(half, one))
        second = self.from_bits(build.add(rest, one))
        return self.multiply(self.multiply(value, first), second)
