"""Random sizes, values and memory layouts for the arguments of a formula.

In: a formula and a seed. Out: sizes of its dims, and for each parameter a value made from a `Recipe`, which
names its values and its layout, so that a reproduction can say in words what was passed.
"""

from __future__ import annotations

import ctypes
import math
import mmap
import sys
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any

import numpy as np

from kerneljit.ir.dtype import DType, integer_range, to_numpy
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.plan.layout import formula_axes

Array = np.ndarray[Any, Any]

POOL = (0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 13, 15, 16, 17, 19, 23, 29, 31, 32, 33, 37, 47, 61, 63, 64, 65, 97, 127, 129,
        191, 257)  # fmt: skip
EDGES = (7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 129, 257)
VOLUMES = (60, 700, 4000, 12000, 40000)
"""How many steps the loops of one formula take in all; the interpreter pays for each."""
LARGEST_ARRAY = 40_000


def formula_sizes(formula: Formula, random: Random) -> dict[str, int] | None:
    """Sizes with which the loops stay short; None where no array could have such a shape."""
    dims = list(formula.dims)
    random.shuffle(dims)
    budget = random.choice(VOLUMES)
    sizes = {dim: _size(random, first=number == 0) for number, dim in enumerate(dims)}
    if "R" in sizes:
        sizes["R"] = random.choice((1, 2, 7, 40))
    while _volume(formula, sizes) > budget or _largest_array(formula, sizes) > LARGEST_ARRAY:
        # what was drawn first may stay long, so that whole blocks of vectors and their edges are met
        if not dims:
            return None
        largest = max(reversed(dims), key=lambda dim: sizes[dim] if dim != dims[0] else sizes[dim] / 16)
        if sizes[largest] <= 1:
            return None
        sizes[largest] = random.choice([size for size in POOL[1:] if size < sizes[largest]][-6:])
    smallest = min((extent.evaluate(sizes) for p in formula.arrays for extent in p.axes), default=0)
    return sizes if smallest >= 0 else None


def neighbours(formula: Formula, sizes: Mapping[str, int], random: Random) -> dict[str, int] | None:
    """Other sizes of the same classes, for which the same machine code serves; None where there are none."""
    others = dict(sizes)
    for dim, size in sizes.items():
        if dim != "R" and size > 9:
            others[dim] = random.choice([other for other in POOL if 9 < other <= max(10, size + 2)] or [size])
        elif 2 <= size <= 8:
            others[dim] = random.choice([other for other in (2, 3, 5, 7, 8) if other <= size + 1])
    return others if others != sizes and _volume(formula, others) <= max(VOLUMES) else None


def _size(random: Random, *, first: bool) -> int:
    if random.random() < 0.03:
        return 0
    return random.choice(EDGES if first else POOL[1:])


def _volume(formula: Formula, sizes: Mapping[str, int]) -> int:
    return math.prod(max(1, axis.extent.evaluate(sizes)) for axis in formula_axes(formula))


def _largest_array(formula: Formula, sizes: Mapping[str, int]) -> int:
    return max((math.prod(max(0, e.evaluate(sizes)) for e in p.axes) for p in formula.arrays), default=0)


# ------------------------------------------------------------------------------------------- recipes


@dataclass(frozen=True)
class Recipe:
    """How one argument is made: kind of values, kind of layout, and the seed of both."""

    values: str
    layout: str
    seed: int
    rows: Extent | None = None  # the array holds row numbers below this

    def __str__(self) -> str:
        return f"{self.values} values, {self.layout}, seed {self.seed}"


def draw_recipes(formula: Formula, rows: Mapping[str, Extent], random: Random, seed: int) -> dict[str, Recipe]:
    """A recipe for every parameter, and one called `out` for the output."""
    tame = random.random() < 0.5
    plain = random.random() < 0.3
    recipes: dict[str, Recipe] = {}
    for parameter in formula.parameters:
        values = "moderate" if tame else random.choices(*zip(*_VALUE_WEIGHTS, strict=True))[0]
        if parameter.name in rows:
            values = "rows"
        layout = "C" if plain or not parameter.is_array else random.choices(*zip(*_LAYOUT_WEIGHTS, strict=True))[0]
        own_seed = zlib.crc32(f"{seed} {parameter.name}".encode())
        recipes[parameter.name] = Recipe(values, layout, own_seed, rows.get(parameter.name))
    recipes["out"] = Recipe("garbage", random.choices(*zip(*_OUTPUT_WEIGHTS, strict=True))[0], seed)
    return recipes


_VALUE_WEIGHTS = (("moderate", 6), ("small", 4), ("special", 2), ("extreme", 1), ("tiny", 1))
_LAYOUT_WEIGHTS = (
    ("C", 8), ("F", 3), ("permuted", 2), ("stepped", 2), ("negative", 2), ("repeated", 1), ("misaligned", 1),
    ("read-only", 1), ("walled", 3), ("inside", 2),
)  # fmt: skip
_OUTPUT_WEIGHTS = (("none", 10), ("C", 1), ("F", 1), ("stepped", 1), ("negative", 1), ("inside", 2),
                   ("walled", 2))  # fmt: skip


def plainer(recipe: Recipe) -> Recipe:
    """The same values in C order."""
    return replace(recipe, layout="C" if recipe.values != "garbage" else "none")


def make_argument(parameter: Parameter, recipe: Recipe, sizes: Mapping[str, int]) -> Any:
    """The value of one parameter."""
    generator = np.random.default_rng(recipe.seed)
    shape = tuple(extent.evaluate(sizes) for extent in parameter.shape or ())
    if recipe.rows is not None:
        limit = recipe.rows.evaluate(sizes)
        drawn = generator.integers(0, min(limit, 1 << parameter.dtype.width - 1), shape)
    else:
        drawn = _VALUES[recipe.values](generator, shape, parameter.dtype)
    with np.errstate(all="ignore"):
        values = np.asarray(drawn).astype(to_numpy(parameter.dtype))
    if not parameter.is_array:
        return values[()]
    laid_out = _LAYOUTS[recipe.layout](np.ascontiguousarray(values).reshape(shape), generator)
    assert laid_out.dtype == values.dtype and laid_out.shape == shape
    return laid_out


def make_output(dtype: DType, shape: tuple[int, ...], recipe: Recipe) -> tuple[Array, Array] | None:
    """An array to write, full of garbage, and the memory that it lies in; None where none is passed."""
    if recipe.layout == "none":
        return None
    generator = np.random.default_rng(recipe.seed)
    garbage = generator.integers(0, 256, math.prod(shape) * dtype.bytes, np.uint8)
    if dtype.is_bool:
        garbage &= 1
    out = _LAYOUTS[recipe.layout](garbage.view(to_numpy(dtype)).reshape(shape), generator)
    memory = out
    while isinstance(memory.base, np.ndarray) and recipe.layout != "walled":  # a wall cannot be read
        memory = memory.base
    return out, memory


# ------------------------------------------------------------------------------------------- values


def _moderate(generator: np.random.Generator, shape: tuple[int, ...], dtype: DType) -> Array:
    if dtype.is_float:
        return generator.standard_normal(shape)
    if dtype.is_bool:
        return generator.random(shape) < 0.5
    if dtype.is_bits:
        return _whole(generator, shape, dtype)
    low, high = integer_range(dtype)
    return generator.integers(max(low, -20), min(high, 100), shape)


def _small(generator: np.random.Generator, shape: tuple[int, ...], dtype: DType) -> Array:
    low = -2 if dtype.is_float or dtype.is_signed else 0
    return generator.integers(low, 3, shape) % (2 if dtype.is_bool else 8 if low == 0 else 1 << 30)


def _whole(generator: np.random.Generator, shape: tuple[int, ...], dtype: DType) -> Array:
    numbers = to_numpy(dtype)
    if dtype.is_bool:
        return generator.random(shape) < 0.5
    limits = np.iinfo(numbers)
    return generator.integers(limits.min, limits.max, shape, numbers, endpoint=True)


def _special(generator: np.random.Generator, shape: tuple[int, ...], dtype: DType) -> Array:
    """Mostly plain numbers, with zeros of both signs, infinities and NaN among them."""
    plain = np.asarray(_moderate(generator, shape, dtype))
    if dtype.is_float:
        choices = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0])
    elif dtype.is_bool:
        return plain
    else:
        low, high = integer_range(dtype)
        choices = np.array([low, high, 0, 1, high - 1], to_numpy(dtype))
        plain = plain.astype(to_numpy(dtype))
    return np.where(generator.random(shape) < 0.15, generator.choice(choices, shape), plain)


def _extreme(generator: np.random.Generator, shape: tuple[int, ...], dtype: DType) -> Array:
    """Magnitudes from one end of the type to the other."""
    if not dtype.is_float:
        return _whole(generator, shape, dtype)
    reach = {"f64": 300, "f16": 4}.get(dtype.name, 37)
    return generator.standard_normal(shape) * 10.0 ** generator.integers(-reach, reach, shape)


def _tiny(generator: np.random.Generator, shape: tuple[int, ...], dtype: DType) -> Array:
    """Denormals, and what is next to them."""
    if not dtype.is_float:
        return _small(generator, shape, dtype)
    least = {"f64": 2.0**-1050, "f16": 2.0**-18}.get(dtype.name, 2.0**-135)
    return generator.standard_normal(shape) * least


_VALUES: dict[str, Callable[[np.random.Generator, tuple[int, ...], DType], Any]] = {
    "moderate": _moderate,
    "small": _small,
    "special": _special,
    "extreme": _extreme,
    "tiny": _tiny,
}


# ------------------------------------------------------------------------------------------- layouts


def _permuted(array: Array, generator: np.random.Generator) -> Array:
    if not array.ndim:
        return array
    order = generator.permutation(array.ndim)
    return np.ascontiguousarray(array.transpose(order)).transpose(np.argsort(order))


def _stepped(array: Array, generator: np.random.Generator) -> Array:
    """Every other element along some axes of a larger array, or every third."""
    steps = generator.integers(1, 4, array.ndim)
    whole = _filled(tuple(int(n * s + 1) for n, s in zip(array.shape, steps, strict=True)), array.dtype, generator)
    view = whole[(*(slice(0, int(n * s), int(s)) for n, s in zip(array.shape, steps, strict=True)), ...)]
    view[...] = array
    return view


def _negative(array: Array, generator: np.random.Generator) -> Array:
    """Backwards along some axes."""
    flips = tuple(slice(None, None, -1 if generator.random() < 0.7 else 1) for _ in array.shape)
    view = np.empty_like(array)[(*flips, ...)]
    view[...] = array
    return view


def _repeated(array: Array, generator: np.random.Generator) -> Array:
    """One element along some axis, with a stride of zero."""
    if not array.ndim or not array.size:
        return array
    axis = int(generator.integers(array.ndim))
    return np.broadcast_to(np.take(array, [0], axis), array.shape)


def _misaligned(array: Array, generator: np.random.Generator) -> Array:
    memory = np.full(array.nbytes + 16, 0xA5, np.uint8)
    offset = int(generator.choice([1, 3, array.itemsize, array.itemsize + 1]))
    view = memory[offset : offset + array.nbytes].view(array.dtype).reshape(array.shape)
    view[...] = array
    return view


def _read_only(array: Array, generator: np.random.Generator) -> Array:
    array.flags.writeable = False
    return array


def _inside(array: Array, generator: np.random.Generator) -> Array:
    """A part of a larger array, whose rows are longer."""
    margins = generator.integers(0, 4, (array.ndim, 2))
    shape = tuple(int(n + a + b) for n, (a, b) in zip(array.shape, margins, strict=True))
    whole = _filled(shape, array.dtype, generator)
    view = whole[(*(slice(int(a), int(a) + n) for n, (a, _) in zip(array.shape, margins, strict=True)), ...)]
    view[...] = array
    return view


def _filled(shape: tuple[int, ...], dtype: np.dtype[Any], generator: np.random.Generator) -> Array:
    """Garbage around an array: NaN where it is read as a float, anything else otherwise."""
    return (
        np.full(math.prod(shape) * dtype.itemsize, 0x01 if dtype == np.bool_ else 0xFF, np.uint8)
        .view(dtype)
        .reshape(shape)
    )


def _walled(array: Array, generator: np.random.Generator) -> Array:
    """Right before a page that nobody may touch, or right behind one: a step outside ends the process."""
    if not sys.platform.startswith("linux"):
        return array
    pages = -(-max(1, array.nbytes) // mmap.PAGESIZE)
    memory = mmap.mmap(-1, (pages + 2) * mmap.PAGESIZE)
    whole = np.frombuffer(memory, np.uint8)
    at_end = generator.random() < 0.7
    start = (pages + 1) * mmap.PAGESIZE - array.nbytes if at_end else mmap.PAGESIZE
    view = whole[start : start + array.nbytes].view(array.dtype).reshape(array.shape)
    view[...] = array
    for page in (0, pages + 1):
        _forbid(whole.ctypes.data + page * mmap.PAGESIZE)
    return view


_protect = ctypes.CDLL(None, use_errno=True).mprotect if sys.platform.startswith("linux") else None


def _forbid(address: int) -> None:
    assert _protect is not None
    failed = _protect(ctypes.c_void_p(address), ctypes.c_size_t(mmap.PAGESIZE), 0)
    assert not failed, "mprotect"


_LAYOUTS: dict[str, Callable[[Array, np.random.Generator], Array]] = {
    "C": lambda array, generator: array,
    "F": lambda array, generator: np.asfortranarray(array).reshape(array.shape, order="F"),
    "permuted": _permuted,
    "stepped": _stepped,
    "negative": _negative,
    "repeated": _repeated,
    "misaligned": _misaligned,
    "read-only": _read_only,
    "inside": _inside,
    "walled": _walled,
}

INPUT_LAYOUTS = tuple(_LAYOUTS)


def laid_out(array: Array, layout: str, seed: int) -> Array:
    """An array with the values of another, lying in memory in some other way (`repeated` repeats some)."""
    return _LAYOUTS[layout](np.ascontiguousarray(array).reshape(array.shape), np.random.default_rng(seed))
