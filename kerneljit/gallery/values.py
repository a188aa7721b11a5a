"""Realistic values for one parameter of a gallery kernel.

In: a `Draw`, which is a random generator with the shape and dtype wanted. Out: values that fit them; the
caller converts and lays them out. Nothing here may know a kernel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from .oracles import Array


@dataclass(frozen=True)
class Draw:
    """What is known when one parameter is filled."""

    generator: np.random.Generator
    sizes: Mapping[str, int]
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    word: np.dtype[Any]


Fill = Callable[[Draw], Any]


def normal(draw: Draw) -> Array:
    return draw.generator.standard_normal(draw.shape)


def sparse(draw: Draw) -> Array:
    """Half of it zeros, as counts and abundances have, so that 0/0 is met."""
    return normal(draw) * (draw.generator.random(draw.shape) < 0.5)


def amounts(draw: Draw) -> Array:
    """Not negative, some zero, and the first row nothing but zeros."""
    amounts = np.abs(sparse(draw))
    amounts[:1] = 0.0
    return amounts


def positive(draw: Draw) -> Array:
    return draw.generator.uniform(0.5, 2.0, draw.shape)


def probabilities(draw: Draw) -> Array:
    """Rows that add up to one, with zeros among them."""
    weights = draw.generator.exponential(size=draw.shape) * (draw.generator.random(draw.shape) < 0.8)
    weights[:, :1] += 0.1
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


def places(draw: Draw) -> Array:
    """Points spread evenly over the globe."""
    latitude = np.arcsin(draw.generator.uniform(-1.0, 1.0, draw.shape[0]))
    return np.stack([latitude, draw.generator.uniform(-np.pi, np.pi, draw.shape[0])], axis=1)


def inverse_covariance(draw: Draw) -> Array:
    """Symmetric, and far enough from singular."""
    factor = normal(draw)
    return np.asarray(factor @ factor.T / len(factor) + np.eye(len(factor)))


def row_numbers(draw: Draw) -> Array:
    return draw.generator.integers(0, draw.sizes["R"], draw.shape)


def whole(draw: Draw) -> Array:
    """Every value of the integer type, equally often."""
    limits = np.iinfo(draw.dtype)
    return draw.generator.integers(limits.min, limits.max, draw.shape, draw.dtype, endpoint=True)


def moderate(draw: Draw) -> Array:
    """Integers that fit every type."""
    return draw.generator.integers(0 if draw.dtype.kind == "u" else -10, 10, draw.shape, endpoint=True)


def words(draw: Draw) -> Array:
    """Random words; the first row is empty, so that empty unions are met."""
    words = whole(draw)
    words[:1] = 0
    return words


def thin_words(draw: Draw) -> Array:
    """Words with few bits, that others may well contain."""
    return np.asarray(whole(draw) & whole(draw) & whole(draw) & whole(draw))


def thick_words(draw: Draw) -> Array:
    return np.asarray(whole(draw) | whole(draw) | whole(draw) | whole(draw))


def repeats(draw: Draw) -> Array:
    """Few enough rows that some are the same but for a small difference."""
    return draw.generator.integers(0, 2, draw.shape) + draw.generator.uniform(0.0, 0.1, draw.shape)


def ties(draw: Draw) -> Array:
    return draw.generator.integers(0, 10, draw.shape)


def chance(draw: Draw) -> Array:
    """Booleans; the first row has none set."""
    chosen = draw.generator.random(draw.shape) < 0.5
    chosen[:1] = False
    return chosen


def holes(draw: Draw) -> Array:
    return np.where(draw.generator.random(draw.shape) < 0.05, np.nan, normal(draw))


def level_scale(draw: Draw) -> Array:
    """Brings most products of random bytes into the range of a byte, and clamps some."""
    return np.asarray(positive(draw) / (80.0 * np.sqrt(draw.sizes["K"])))


def bit_length(draw: Draw) -> int:
    return draw.sizes["W"] * draw.word.itemsize * 8


def always(value: float) -> Fill:
    """A scalar that is the same every time."""
    return lambda draw: value
