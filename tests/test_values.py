"""Frozen records: what `dataclass(frozen=True, slots=True)` promises, promised by `value` too."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pytest

from kerneljit.values import value


@value
class Place:
    """A value."""

    name: str
    line: int = 1
    notes: dict[str, int] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Standard:
    """The same by the standard library."""

    name: str
    line: int = 1
    notes: dict[str, int] = field(default_factory=dict, compare=False, repr=False)


@value(slots=False)
class Wide:
    """A value with room for what it computes once."""

    name: str
    line: int = 1
    notes: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def shout(self) -> str:
        return self.name.upper()


@value
class Empty:
    """Nothing."""


@value
class Judged:
    """A value that judges itself and has an equality of its own."""

    number: int

    def __post_init__(self) -> None:
        if self.number < 0:
            raise ValueError("negative")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Judged) and self.number % 10 == other.number % 10


@pytest.mark.parametrize("kind", [Place, Wide, Standard])
def test_values_are_as_by_the_standard_library(kind: Any) -> None:
    first, second = kind("a", 2), kind(line=2, name="a", notes={"x": 1})
    assert first == second and hash(first) == hash(second) and first is not second
    assert first != kind("a", 3) and first != ("a", 2) and first != (Standard, Place)[kind is Standard]("a", 2)
    assert repr(kind("a")) == f"{kind.__name__}(name='a', line=1)"
    assert kind("a").notes == {} and kind("a").notes is not kind("a").notes
    assert [one.name for one in dataclasses.fields(kind)] == ["name", "line", "notes"]
    assert dataclasses.asdict(second) == {"name": "a", "line": 2, "notes": {"x": 1}}
    changed = dataclasses.replace(second, line=7)
    assert (changed.name, changed.line, changed.notes) == ("a", 7, {"x": 1})
    assert hasattr(first, "__dict__") == (kind is Wide)
    match first:
        case kind(name, line):
            assert (name, line) == ("a", 2)
    for wrong in (lambda: kind(), lambda: kind("a", 1, {}, 2), lambda: kind("a", size=3)):
        with pytest.raises(TypeError):
            wrong()


@pytest.mark.parametrize("kind", [Place, Wide, Standard])
def test_values_never_change(kind: Any) -> None:
    one = kind("a")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'line'"):
        one.line = 3
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'line'"):
        del one.line
    with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):  # the second is a slip of Python 3.11
        one.other = 3
    assert one.line == 1


@pytest.mark.parametrize("kind", [Place, Wide, Standard])
def test_values_are_copied_and_pickled(kind: Any) -> None:
    one = kind("a", 2, {"x": 1})
    for again in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert again == one and again.notes == {"x": 1}


def test_a_value_without_slots_keeps_what_it_computed() -> None:
    one = Wide("a")
    assert one.shout is one.shout == "A"
    assert one == Wide("a") and pickle.loads(pickle.dumps(one)).shout == "A"


def test_methods_are_written_when_they_are_first_called() -> None:
    @value
    class Late:
        number: int

    waiting = Late.__init__, Late.__eq__, Late.__hash__
    first = Late(1)
    assert Late.__init__ is not waiting[0] and (Late.__eq__, Late.__hash__) == waiting[1:]
    assert first == Late(1) and hash(first) == hash(Late(1))
    assert Late.__eq__ is not waiting[1] and Late.__hash__ is not waiting[2]
    assert Late.__init__.__qualname__ == f"{Late.__qualname__}.__init__"


def test_what_a_class_has_of_its_own_stays() -> None:
    assert Judged(13) == Judged(3) != Judged(4)
    with pytest.raises(ValueError, match="negative"):
        Judged(-1)
    assert Empty() == Empty() and hash(Empty()) == hash(Empty()) and repr(Empty()) == "Empty()"


def test_a_value_with_one_field_is_not_the_field() -> None:
    @value
    class One:
        number: int

    assert One(3) == One(3) != One(4)
    assert One(3) != 3
    assert len({One(3), One(3), One(4)}) == 2


def test_what_only_a_dataclass_can_have_is_refused() -> None:
    with pytest.raises(TypeError, match="only a dataclass"):

        @value
        class Wrong:
            number: int = field(init=False, default=3)

    with pytest.raises(TypeError, match="only a dataclass"):

        @value
        class Unhashed:
            numbers: dict[str, int] = field(hash=False)
