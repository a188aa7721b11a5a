"""What is kept is read back as it was, or refused with its place named; a kernel's identity is its content."""

from __future__ import annotations

import dataclasses
import importlib.util
import itertools
import json
import math
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kerneljit.gallery.cases import CASES
from kerneljit.ir.text import parse_formula, print_formula
from kerneljit.kernel import Kernel
from kerneljit.plan.contract import Contract
from kerneljit.plan.default_schedule import default_schedule
from kerneljit.plan.layout import natural_layout
from kerneljit.plan.schedule import Schedule, StageSchedule, Together, illegal
from kerneljit.runtime.choice import current_target
from kerneljit.store.identity import kernel_identity
from kerneljit.store.record import read
from kerneljit.store.schedules import BadRecord, schedule_data, schedule_from_data
from kerneljit.store.shape import Shape, distance, rounded
from kerneljit.store.winner import Trial, Winner
from tests.store_records import DOT, HOST, SCHEDULE, dot, shape, trial, winner

# ------------------------------------------------------------------ schedules

NAMES = st.from_regex(r"[a-z][a-z_0-9]{0,9}", fullmatch=True)
NUMBERS = st.integers(0, 1 << 40)
BY_TYPE = {"int": NUMBERS, "bool": st.booleans(), "str": NAMES, "str | None": st.none() | NAMES}


def instances(kind: Any) -> st.SearchStrategy[Any]:
    """Instances of a dataclass with any values that its fields may have."""
    return st.builds(kind, **{field.name: BY_TYPE[field.type] for field in dataclasses.fields(kind)})


SCHEDULES = st.builds(
    Schedule, st.lists(instances(StageSchedule), max_size=3).map(tuple), st.none() | instances(Together)
)


def through_json(data: Any) -> Any:
    return json.loads(json.dumps(data))


@given(SCHEDULES)
def test_any_schedule_is_read_back(schedule: Schedule) -> None:
    assert schedule_from_data(through_json(schedule_data(schedule))) == schedule


def test_every_default_schedule_is_read_back() -> None:
    target = current_target()
    for case in CASES.values():
        executable = case.kernel._example_executable()
        plan = executable.plan(target)
        schedule = default_schedule(plan, natural_layout(executable.formula), plan.machine)
        assert schedule_from_data(through_json(schedule_data(schedule))) == schedule


def test_keys_that_are_missing_have_the_defaults() -> None:
    least = {"stages": [{"vector_axis": None, "lanes": 1, "rows": 1, "columns": 1}]}
    assert schedule_from_data(least) == Schedule((StageSchedule(None, 1, 1, 1),))


STAGE = schedule_data(SCHEDULE)["stages"][0]
HUGE = (1 << 40) + 1


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (None, "schedule: "),
        ([], "schedule: "),
        ({}, "schedule: expected the key stages"),
        ({"stages": {}}, "schedule.stages: "),
        ({"stages": [], "tricks": 1}, "schedule: expected none but the keys stages, together, task_work"),
        ({"stages": [], "together": {"axis": "i"}}, "schedule.together: expected the key bytes"),
        ({"stages": [], "together": {"axis": "i", "bytes": -1}}, "schedule.together.bytes: "),
        ({"stages": [], "together": 3}, "schedule.together: "),
        ({"stages": [STAGE, {**STAGE, "lanes": "8"}]}, "schedule.stages[1].lanes: "),
        ({"stages": [{**STAGE, "lanes": True}]}, "schedule.stages[0].lanes: "),
        ({"stages": [{**STAGE, "lanes": 8.0}]}, "schedule.stages[0].lanes: "),
        ({"stages": [{**STAGE, "lanes": -1}]}, "schedule.stages[0].lanes: "),
        ({"stages": [{**STAGE, "lanes": HUGE}]}, "schedule.stages[0].lanes: "),
        ({"stages": [{**STAGE, "lanes": None}]}, "schedule.stages[0].lanes: "),
        ({"stages": [{**STAGE, "copy_rows": 1}]}, "schedule.stages[0].copy_rows: "),
        ({"stages": [{**STAGE, "vector_axis": ""}]}, "schedule.stages[0].vector_axis: "),
        ({"stages": [{**STAGE, "vector_axis": "a" * 65}]}, "schedule.stages[0].vector_axis: "),
        ({"stages": [{**STAGE, "vector_axis": "j\n"}]}, "schedule.stages[0].vector_axis: "),
        ({"stages": [{**STAGE, "vector_axis": "../j"}]}, "schedule.stages[0].vector_axis: "),
        ({"stages": [{**STAGE, "vector_axis": 1}]}, "schedule.stages[0].vector_axis: "),
        ({"stages": [STAGE] * 20_000}, "schedule.stages: "),
    ],
)
def test_a_bad_schedule_is_refused_with_its_place(data: object, place: str) -> None:
    with pytest.raises(BadRecord) as caught:
        schedule_from_data(data)
    assert str(caught.value).startswith(place)
    assert len(str(caught.value)) < 400


# -------------------------------------------------------------- other records


def test_records_are_read_back() -> None:
    for record in (winner(), trial(), shape(), HOST):
        assert type(record).from_data(through_json(record.to_data())) == record
    assert hash(winner()) == hash(winner(provenance={}))


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"kernel": "dot"}, "winner.kernel"),
        ({"kernel": DOT.upper()}, "winner.kernel"),
        ({"name": "dot\x1b[31m"}, "winner.name"),
        ({"name": "d" * 201}, "winner.name"),
        ({"target": "x86_64"}, "winner.target"),
        ({"target": "x86_64/avx512/avx"}, "winner.level"),
        ({"level": "avx3", "target": "x86_64/avx3/avx"}, "winner.level"),
        ({"shape": 1}, "winner.shape"),
        ({"shape": {**shape().to_data(), "sizes": {"M": -1}}}, "winner.shape.sizes.M"),
        ({"shape": {**shape().to_data(), "sizes": {"M N": 1}}}, "a key of winner.shape.sizes"),
        ({"shape": {**shape().to_data(), "contiguous": {"a": "1"}}}, "winner.shape.contiguous.a"),
        ({"shape": {**shape().to_data(), "threads": 0}}, "winner.shape.threads"),
        ({"schedule": {"stages": [{}]}}, "winner.schedule.stages[0]"),
        ({"gain": 0}, "winner.gain"),
        ({"gain": math.nan}, "winner.gain"),
        ({"gain": math.inf}, "winner.gain"),
        ({"gain": True}, "winner.gain"),
        ({"pairs": 1.5}, "winner.pairs"),
        ({"provenance": {"date": None}}, "winner.provenance.date"),
        ({"provenance": {"": 1}}, "a key of winner.provenance"),
        ({"provenance": {f"fact{number}": 1 for number in range(65)}}, "winner.provenance"),
        ({"generator": "1"}, "winner.generator"),
        ({"speed": 1}, "winner"),
    ],
)
def test_a_bad_winner_is_refused_with_its_place(change: dict[str, object], place: str) -> None:
    with pytest.raises(BadRecord) as caught:
        Winner.from_data({**winner().to_data(), **change})
    assert caught.value.place == place


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"outcome": 1}, "trial.outcome"),
        ({"samples": [1.0, -1.0]}, "trial.samples[1]"),
        ({"samples": [1e400]}, "trial.samples[0]"),
        ({"date": "yesterday"}, "trial.date"),
    ],
)
def test_a_bad_trial_is_refused_with_its_place(change: dict[str, object], place: str) -> None:
    with pytest.raises(BadRecord) as caught:
        Trial.from_data({**trial().to_data(), **change})
    assert caught.value.place == place


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def places(data: Any) -> list[tuple[Any, Any]]:
    """Every container of some data with every key or position in it."""
    found = []
    if isinstance(data, dict | list):
        for key, item in data.items() if isinstance(data, dict) else enumerate(data):
            found += [(data, key), *places(item)]
    return found


@given(st.data(), JSON)
def test_whatever_stands_anywhere_is_read_or_refused(chosen: st.DataObject, anything: Any) -> None:
    data = through_json(winner().to_data())
    container, key = chosen.draw(st.sampled_from(places(data)))
    container[key] = anything
    try:
        read_back = Winner.from_data(data)
    except BadRecord as problem:
        assert len(str(problem)) < 4000
    else:
        assert Winner.from_data(through_json(read_back.to_data())) == read_back


EXTREMES = (0, 1, 2, 3, 31, 32, 33, 64, 4096, (1 << 31) - 1, 1 << 31, 1 << 32, 1 << 40)
PLANNED = ("matmul", "cosine", "softmax", "tanimoto", "rolling_deviation")


def test_the_judge_of_schedules_has_an_answer_for_whatever_can_be_read() -> None:
    chance = random.Random(4)
    target, legal = current_target(), 0
    for name in PLANNED:
        executable = CASES[name].kernel._example_executable()
        plan = executable.plan(target)
        good = default_schedule(plan, natural_layout(executable.formula), plan.machine)
        for _ in range(200):
            data = schedule_data(good)
            stage = chance.choice(data["stages"])
            key = chance.choice([key for key in stage if type(stage[key]) is int])
            stage[key] = chance.choice(EXTREMES)
            if chance.random() < 0.2:
                data["together"] = {"axis": chance.choice("ijk"), "bytes": chance.choice(EXTREMES)}
            legal += illegal(plan, schedule_from_data(data), plan.machine) is None
    assert 100 < legal < 900


def test_numbers_keep_their_kind() -> None:
    provenance = Winner.from_data(winner().to_data()).provenance
    assert [type(value) for value in provenance.values()] == [str, str, float, int]


def test_what_has_no_rules_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError, match="no values of the type"):
        read(bytes, b"", "bytes")


# --------------------------------------------------------------------- shapes


def test_a_class_rounds_to_powers_of_two_and_keeps_small_sizes() -> None:
    assert shape().shape_class == "K=256 M=1024 N=131072"
    assert [rounded(size) for size in (0, 1, 7, 31, 32, 33, 45, 46, 90, 91, 92)] == [
        0, 1, 7, 31, 32, 32, 32, 64, 64, 128, 128,
    ]  # fmt: skip


@given(st.integers(33, 1 << 40))
def test_rounding_is_geometric(size: int) -> None:
    power = rounded(size)
    assert power & (power - 1) == 0
    assert power * power <= 2 * size * size <= 4 * power * power


def test_shapes_do_not_depend_on_the_order_of_names() -> None:
    turned = Shape((("N", 2), ("M", 1)), (("b", None), ("a", 0)))
    assert turned == Shape((("M", 1), ("N", 2)), (("a", 0), ("b", None)))
    assert turned.key == "M=1 N=2|a:0,b:-|1"


def test_a_distance_counts_doublings() -> None:
    assert distance(shape(), shape()) == 0
    assert distance(shape(m=1000, k=256), shape(m=4000, k=128)) == 3
    assert distance(shape(threads=1), shape(threads=4)) == 2
    assert distance(shape(m=0), shape(m=1)) == 1
    assert distance(shape(m=0), shape(m=0)) == 0


def test_shapes_of_other_dims_or_layouts_are_not_comparable() -> None:
    assert distance(shape(), dataclasses.replace(shape(), sizes=(("M", 1), ("N", 1)))) is None
    assert distance(shape(), dataclasses.replace(shape(), contiguous=(("a", 0), ("b", 1)))) is None


# ------------------------------------------------------------------- identity

SOURCE = """
import kerneljit as kj
from kerneljit import f32
N = kj.dim("N")
SCALE = 2.0

@kj.function
def helper(x: f32) -> f32:
    return x * SCALE + 1.0

def unrelated():
    return 1

@kj.kernel
def scaled(i: N, x: f32[N]) -> f32:
    return helper(x[i]) * x[i]
"""
NUMBERS_OF_FILES = itertools.count()


def kernel_of(source: str, folder: Path, name: str = "scaled") -> Kernel:
    """Through a file of its own, because kernels read their source."""
    path = folder / f"kernels_{next(NUMBERS_OF_FILES)}.py"
    path.write_text(source, encoding="utf-8")
    specification = importlib.util.spec_from_file_location(path.stem, path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    found: Kernel = getattr(module, name)
    return found


def identity_of(source: str, folder: Path, name: str = "scaled") -> str:
    executable = kernel_of(source, folder, name)._example_executable()
    return kernel_identity(executable.formula, executable.contract)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("+ 1.0", "+ 1.5"),
        ("SCALE = 2.0", "SCALE = 3.0"),
        ("helper(x[i]) * x[i]", "helper(x[i])"),
        ("x: f32[N]) -> f32", "x: kj.f64[N]) -> kj.f64"),
        ("@kj.kernel", "@kj.kernel(tolerance=1e-3)"),
        ("@kj.kernel", "@kj.kernel(elementwise_tolerance=1e-3)"),
    ],
)
def test_what_changes_the_content_is_another_kernel(tmp_path: Path, before: str, after: str) -> None:
    changed = SOURCE.replace(before, after)
    if "f64" in after:
        changed = changed.replace("x: f32) -> f32", "x: kj.f64) -> kj.f64")
    assert changed != SOURCE
    assert identity_of(changed, tmp_path) != identity_of(SOURCE, tmp_path)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("return 1\n", "return 2\n"),
        ("SCALE = 2.0", "# a comment\n\n\nSCALE = 2.0  # another"),
        ("return helper(x[i]) * x[i]", '"""A docstring."""\n    return (helper(x[i])\n            * x[i])'),
        ("@kj.kernel", "@kj.kernel(strict=True)"),
        ("helper", "assistant"),
    ],
)
def test_what_leaves_the_content_alone_is_the_same_kernel(tmp_path: Path, before: str, after: str) -> None:
    changed = SOURCE.replace(before, after)
    assert changed != SOURCE
    assert identity_of(changed, tmp_path) == identity_of(SOURCE, tmp_path)


def test_a_kernel_is_not_its_name(tmp_path: Path) -> None:
    renamed = SOURCE.replace("def scaled", "def another")
    assert identity_of(renamed, tmp_path, "another") == identity_of(SOURCE, tmp_path)
    assert kernel_identity(dot("one"), None) == kernel_identity(dot("two"), None)


def test_the_two_tolerances_are_not_the_same() -> None:
    contracts = [None, Contract(rows=1e-3), Contract(elements=1e-3), Contract(1e-3, 1e-3), Contract(rows=2e-3)]
    assert len({kernel_identity(dot(), contract) for contract in contracts}) == len(contracts)


def test_the_gallery_has_the_identity_of_its_text() -> None:
    """What the database keeps of a kernel is enough to know it again."""
    for case in CASES.values():
        formula = case.kernel._example_executable().formula
        assert kernel_identity(parse_formula(print_formula(formula)), None) == kernel_identity(formula, None)
