"""Dataclasses and named tuples as JSON data, and back with every value judged.

In: such a record, or data that anyone may have written. Out: dicts, lists, text and numbers, or the dataclass. The
fields of the class drive it: a field that is added tomorrow is written and judged without a word here. A type says
what a value may be; `Annotated[str, Text(...)]` and its like say it more narrowly, as do a plain range of whole
numbers and a plain pattern of text, for rooms that must not know this one. Unknown keys are refused; missing ones take
the class's default where it has one.

    >>> from kerneljit.plan.choices import Together
    >>> read(Together, {"axis": "i", "bytes": 4096}, "together")
    Together(axis='i', bytes=4096)
"""

from __future__ import annotations

import dataclasses
import functools
import json
import re
import types
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final, Literal, TypeGuard, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from kerneljit.ir.extent import Extent, parse_extent
from kerneljit.values import value

from .errors import BadRecord

MOST_ITEMS: Final = 10_000
"""Of a list or a mapping."""

T = TypeVar("T")
Reader = Callable[[object, str], Any]


@value
class Text:
    """Text that matches a pattern wholly."""

    pattern: str
    longest: int
    meaning: str

    def __call__(self, data: object, place: str) -> str:
        if not self.fits(data):
            raise BadRecord(place, f"{self.meaning} of at most {self.longest} characters", data)
        return data

    def fits(self, data: object) -> TypeGuard[str]:
        """Whether that is such a text."""
        if type(data) is not str or len(data) > self.longest:
            return False
        return _compiled(self.pattern).fullmatch(data) is not None


@value
class Whole:
    """A whole number between bounds."""

    least: int = 0
    most: int = 1 << 40

    def __call__(self, data: object, place: str) -> int:
        if type(data) is not int or not self.least <= data <= self.most:
            raise BadRecord(place, f"a whole number from {self.least} to {self.most}", data)
        return data


@value
class Number:
    """A finite number between bounds."""

    least: float = -1e300
    most: float = 1e300

    def __call__(self, data: object, place: str) -> float:
        if type(data) not in (int, float) or not isinstance(data, int | float) or not self.least <= data <= self.most:
            raise BadRecord(place, f"a number from {self.least} to {self.most}", data)
        return float(data)


_compiled: Final = functools.cache(re.compile)

IDENTIFIER: Final = Text(r"[^\W\d][\w.]*", 64, "a name")
# Nor half characters, which no file takes, nor marks that show what follows in another order.
_UNPRINTABLE: Final = r"\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
PRINTABLE: Final = Text(rf"[^{_UNPRINTABLE}]*", 200, "a line of printable text")
DATE: Final = Text(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", 20, "a date such as 2026-01-31T12:00:00Z")
HASH: Final = Text(r"[0-9a-f]{16,64}", 64, "hex digits")
_EXTENT: Final = Text(r"[\w+*-][\w+* -]*", 400, "the size of an axis")
_GREATEST_FACTOR: Final = 1 << 40
_LONGEST_NAME: Final = 200


Identifier = Annotated[str, IDENTIFIER]
Line = Annotated[str, PRINTABLE]
Date = Annotated[str, DATE]
Hash = Annotated[str, HASH]


def to_data(value: object) -> Any:
    """A value as JSON data; what is a dataclass is written with all its fields."""
    own = getattr(value, "to_data", None)
    if own is not None:
        return own()
    if isinstance(value, Extent):
        return str(value)
    if dataclasses.is_dataclass(value) or hasattr(value, "_fields"):
        return fields_to_data(value)
    if isinstance(value, tuple):
        return [to_data(item) for item in value]
    if isinstance(value, Mapping):
        return {key: to_data(item) for key, item in value.items()}
    return value


def fields_to_data(value: Any) -> dict[str, Any]:
    """A record as a dict, whatever else it may say of itself."""
    return {name: to_data(getattr(value, name)) for name in _defaults(cast(Any, type(value)))}


def read(kind: type[T], data: object, place: str) -> T:
    """The value that data stands for; `BadRecord` names the place of what is wrong."""
    reader: Reader = _reader(cast(Any, kind))
    value: T = reader(data, place)
    return value


def read_fields(kind: type[T], data: object, place: str) -> T:
    """A dataclass from a dict, whatever else the class may say of itself."""
    reader: Reader = _fields_reader(cast(Any, kind))
    value: T = reader(data, place)
    return value


def text_of(data: object) -> str:
    """Data as one line of JSON, the same for the same data."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), allow_nan=False)


def data_of(text: object, place: str, longest: int) -> object:
    """The data of a JSON text of bounded length."""
    if not isinstance(text, str | bytes) or len(text) > longest:
        raise BadRecord(place, f"JSON of at most {longest} characters", text)
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise BadRecord(place, "JSON", text) from None


@functools.cache
def _reader(kind: Any) -> Reader:
    """What reads values of a type."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _judge(arguments[1])
    if origin is Literal:
        return functools.partial(_read_choice, arguments)
    if origin in (Union, types.UnionType):
        return functools.partial(_read_union, arguments)
    if origin is tuple:
        return _tuple_reader(arguments)
    if origin in (Mapping, dict):
        return functools.partial(_read_mapping, _reader(arguments[0]), _reader(arguments[1]))
    own: Reader | None = getattr(kind, "from_data", None)
    return own if own is not None else _fields_reader(kind)


def _judge(bound: Any) -> Reader:
    """What an annotation says of a value."""
    if isinstance(bound, range):
        return Whole(bound.start, bound.stop - 1)
    if isinstance(bound, str):
        return Text(bound, _LONGEST_NAME, "a name")
    judge: Reader = bound
    return judge


def _read_extent(data: object, place: str) -> Extent:
    """A size in dims, as it is written; the numbers in it bounded."""
    text = _EXTENT(data, place)
    try:
        extent = parse_extent(text)
    except ValueError:
        raise BadRecord(place, _EXTENT.meaning, data) from None
    factors = [extent.constant, *(factor for _, factor in extent.terms)]
    if str(extent) != text or any(abs(factor) > _GREATEST_FACTOR for factor in factors):
        raise BadRecord(place, f"{_EXTENT.meaning}, with numbers up to {_GREATEST_FACTOR}", data)
    return extent


def _read_bool(data: object, place: str) -> bool:
    if type(data) is not bool:
        raise BadRecord(place, "true or false", data)
    return data


def _read_none(data: object, place: str) -> None:
    if data is not None:
        raise BadRecord(place, "null", data)


def _read_choice(choices: tuple[Any, ...], data: object, place: str) -> Any:
    for choice in choices:
        if type(data) is type(choice) and data == choice:
            return choice
    raise BadRecord(place, f"one of {', '.join(map(repr, choices))}", data)


def _read_union(options: tuple[Any, ...], data: object, place: str) -> Any:
    if data is None and type(None) in options:
        return None
    others = [option for option in options if option is not type(None)]
    for option in others[:-1]:
        try:
            return _reader(option)(data, place)
        except BadRecord:
            continue
    return _reader(others[-1])(data, place)


def _tuple_reader(arguments: tuple[Any, ...]) -> Reader:
    if arguments[-1:] == (Ellipsis,):
        return functools.partial(_read_items, _reader(arguments[0]))
    return functools.partial(_read_each, [_reader(argument) for argument in arguments])


def _read_items(reader: Reader, data: object, place: str) -> tuple[Any, ...]:
    if type(data) is not list or len(data) > MOST_ITEMS:
        raise BadRecord(place, f"a list of at most {MOST_ITEMS}", data)
    return tuple(reader(item, f"{place}[{number}]") for number, item in enumerate(data))


def _read_each(readers: list[Reader], data: object, place: str) -> tuple[Any, ...]:
    if type(data) is not list or len(data) != len(readers):
        raise BadRecord(place, f"a list of {len(readers)}", data)
    pairs = enumerate(zip(readers, data, strict=True))
    return tuple(reader(item, f"{place}[{number}]") for number, (reader, item) in pairs)


def _read_mapping(key_reader: Reader, reader: Reader, data: object, place: str) -> dict[Any, Any]:
    if type(data) is not dict or len(data) > MOST_ITEMS:
        raise BadRecord(place, f"at most {MOST_ITEMS} keys with values", data)
    return {key_reader(key, f"a key of {place}"): reader(item, f"{place}.{key}") for key, item in data.items()}


_PLAIN: Final[dict[Any, Reader]] = {
    int: Whole(),
    float: Number(),
    str: IDENTIFIER,
    bool: _read_bool,
    type(None): _read_none,
    Extent: _read_extent,
}


@functools.cache
def _defaults(kind: Any) -> dict[str, bool]:
    """The fields of a record, and whether each has a default."""
    named: tuple[str, ...] | None = getattr(kind, "_fields", None)
    if named is not None:
        return {name: name in kind._field_defaults for name in named}
    missing = dataclasses.MISSING
    return {f.name: f.default is not missing or f.default_factory is not missing for f in dataclasses.fields(kind)}


@functools.cache
def _fields_reader(kind: Any) -> Reader:
    if not isinstance(kind, type) or not (dataclasses.is_dataclass(kind) or hasattr(kind, "_fields")):
        raise TypeError(f"records have no values of the type {kind}")
    hints, defaults = get_type_hints(kind, include_extras=True), _defaults(kind)
    fields = {name: _reader(hints[name]) for name in defaults}
    required = tuple(name for name, has_default in defaults.items() if not has_default)
    return functools.partial(_read_fields, kind, fields, required)


def _read_fields(
    kind: type[Any], fields: dict[str, Reader], required: tuple[str, ...], data: object, place: str
) -> Any:
    if type(data) is not dict:
        raise BadRecord(place, "keys with values", data)
    for key in data:
        if key not in fields:
            raise BadRecord(place, f"none but the keys {', '.join(fields)}", key)
    for name in required:
        if name not in data:
            raise BadRecord(place, f"the key {name}", ", ".join(map(str, data)))
    return kind(**{name: fields[name](item, f"{place}.{name}") for name, item in data.items()})
