"""Interpreter, LLVM backend and numba backend agree on random formulas and on the gallery.

The seeds are fixed: the same cases every time. `make fuzz` goes on from there with others.
"""

from __future__ import annotations

import functools
from collections import Counter
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kerneljit.gallery.cases import CASES as GALLERY
from kerneljit.ir.dtype import ALL, F32, FLOATS, INTEGERS, DType, to_numpy
from kerneljit.ir.extent import Extent
from kerneljit.ir.formula import Formula, Parameter
from kerneljit.ir.indices import access, dependencies
from kerneljit.ir.interpret import interpret
from kerneljit.ir.node import Axis, Node, Op, axis_value, binary, constant, rebuild
from kerneljit.ir.rounding import Bounded, bounded, judge
from kerneljit.ir.verify import assert_valid
from kerneljit.runtime.binding import Binder
from kerneljit.runtime.call import Executable
from kerneljit.runtime.choice import target

from .differential import run as command
from .differential.arrays import INPUT_LAYOUTS, laid_out
from .differential.cases import Case, make_case
from .differential.compare import Mismatch, Runner, Tally, check, host_levels, reference, runners
from .differential.session import NUMBA, run_case, run_cases, total
from .differential.shrink import shrink

CHUNKS = 20
SEEDS_OF_A_CHUNK = 60
GENERATED = 2000
NUMBA_EVERY = 25
FEWEST_JUDGED = 0.9


@functools.cache
def known_runners() -> dict[str, Runner]:
    return runners()


# ------------------------------------------------------------------------------------ random formulas


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_generated_formulas(chunk: int) -> None:
    """In all at least 2,000 comparisons of each kind with compiled code, at every level that this host runs."""
    first = chunk * SEEDS_OF_A_CHUNK
    tallies = run_cases(range(first, first + SEEDS_OF_A_CHUNK), known_runners(), numba_every=NUMBA_EVERY)
    by_llvm = sum(tallies[level].comparisons for level in host_levels())
    assert by_llvm >= 2000 / CHUNKS
    assert all(tallies[level].comparisons >= SEEDS_OF_A_CHUNK // len(host_levels()) for level in host_levels())
    assert tallies[NUMBA].comparisons >= SEEDS_OF_A_CHUNK // NUMBA_EVERY
    everything = total(tallies)
    assert everything.share > FEWEST_JUDGED and everything.float_share > FEWEST_JUDGED, str(everything)
    assert everything.refused < 0.1 * everything.comparisons, str(everything)


def test_cases_are_the_same_every_time() -> None:
    assert [make_case(seed).text() for seed in range(20)] == [make_case(seed).text() for seed in range(20)]


def test_generator_reaches_everything() -> None:
    """Every operation, type, rank, kind of access, layout and special size is met many times."""
    met: Counter[Any] = Counter()
    texts = set()
    for seed in range(GENERATED):
        case = make_case(seed)
        assert_valid(case.formula)
        texts.add(case.text())
        met.update(_features(case))
    assert len(texts) > 0.99 * GENERATED
    wanted = [*Op, *ALL, *((f"result {dtype}") for dtype in (*FLOATS, *INTEGERS))]
    wanted += [f"rank {rank}" for rank in range(5)] + [
        f"size {size}" for size in (0, 1, 2, 16, 17, 33, 63, 64, 65, 129)
    ]
    wanted += [f"layout {name}" for name in INPUT_LAYOUTS]
    wanted += [
        "indirect",
        "diagonal",
        "reversed",
        "scaled",
        "window",
        "statistic",
        "nested",
        "no array",
        "out",
    ]
    wanted += [f"reduction {kind}" for kind in ("sum", "min", "max", "any", "all")]
    assert {feature: met[feature] for feature in wanted if met[feature] < 8} == {}


def _features(case: Case) -> set[Any]:
    formula = case.formula
    found: set[Any] = {f"rank {len(formula.axes)}", f"result {formula.result}"}
    found |= {f"size {size}" for size in case.keywords().values()}
    found |= {f"layout {case.recipes[p.name].layout}" for p in formula.arrays}
    found |= {"no array"} if not formula.arrays else set()
    lengths = [axis.extent.evaluate(case.sizes) for axis in formula.axes]
    found |= (
        {"blocks of rows and lanes"} if lengths and lengths[-1] > 64 and max(lengths[:-1], default=0) > 8 else set()
    )
    found |= {"out"} if case.recipes["out"].layout != "none" else set()
    for node in formula.root.walk():
        found |= {node.op, node.dtype}
        if node.op is Op.REDUCE:
            found.add(f"reduction {node.reduction.kind}")
            found |= {"statistic"} if not dependencies(node) >= set(formula.axes) else set()
            found |= {"nested"} if any(inner.op is Op.REDUCE for inner in node.sources[0].walk()) else set()
        elif node.op is Op.LOAD:
            forms = access(node)
            axes = [axis for form in forms for axis in form.affine.axes]
            found |= {"diagonal"} if len(set(axes)) < len(axes) else set()
            found |= {"indirect"} if any(form.indirect for form in forms) else set()
            found |= {"window"} if any(len(form.affine.axes) > 1 for form in forms) else set()
            factors = {factor for form in forms for _, factor in form.affine.terms}
            found |= {"reversed"} if -1 in factors else set()
            found |= {"scaled"} if factors & {2, 3} else set()
    return found


# ------------------------------------------------------------------------------------ the check itself


def _changed(formula: Formula, old: Op, new: Op) -> Formula:
    def change(node: Node) -> Node:
        return Node(new, node.dtype, node.sources) if node.op is old else node

    return Formula(formula.name, formula.axes, formula.parameters, rebuild(formula.root, change), formula.result)


def _mistaken(old: Op, new: Op) -> Runner:
    def run(case: Case, values: dict[str, Any], out: Any) -> Any:
        return interpret(_changed(case.formula, old, new), values, case.sizes)

    return run


@pytest.mark.parametrize(("old", "new"), [(Op.ADD, Op.SUB), (Op.MIN, Op.MAX), (Op.LT, Op.LE), (Op.ROUND, Op.FLOOR)])
def test_a_wrong_operation_is_noticed_and_made_small(old: Op, new: Op) -> None:
    run = _mistaken(old, new)
    for seed in range(2000):
        case = make_case(seed)
        if not any(node.op is old for node in case.formula.root.walk()):
            continue
        expected = reference(case)
        if expected is None:
            continue
        try:
            check(case, expected, "mistaken", run)
        except Mismatch as mismatch:
            small = shrink(mismatch, run).case
            break
    else:
        pytest.fail("no formula in which it mattered")
    operations = [node for node in small.formula.root.walk() if node.op is old]
    assert len(operations) == 1
    assert len(list(small.formula.root.walk())) <= 8
    assert max(small.keywords().values(), default=0) <= 4


def _right(case: Case, values: dict[str, Any], out: Any) -> Any:
    result = interpret(case.formula, values, case.sizes)
    if out is None:
        return result
    out[...] = result
    return out


def _spilling(case: Case, values: dict[str, Any], out: Any) -> Any:
    _right(case, values, out)
    memory = out
    while isinstance(memory.base, np.ndarray):
        memory = memory.base
    memory.view(np.uint8).reshape(-1)[-1] ^= 0x55
    return out


def _damaging(case: Case, values: dict[str, Any], out: Any) -> Any:
    result = _right(case, values, out)
    for value in values.values():
        if isinstance(value, np.ndarray) and value.flags.writeable and value.size:
            value.reshape(-1)[0] = value.reshape(-1)[0] + value.dtype.type(1)
    return result


def test_what_is_written_around_the_output_is_noticed() -> None:
    cases = (make_case(seed) for seed in range(2000))
    case = next(c for c in cases if c.recipes["out"].layout == "inside" and len(c.formula.axes) == 2 and reference(c))
    expected = reference(case)
    assert expected is not None
    check(case, expected, "right", _right)
    with pytest.raises(Mismatch, match="memory around `out`"):
        check(case, expected, "spilling", _spilling)


def test_a_changed_argument_is_noticed() -> None:
    plain = (make_case(seed) for seed in range(2000))
    case = next(c for c in plain if c.formula.arrays and {r.layout for r in c.recipes.values()} == {"C", "none"})
    expected = reference(case)
    assert expected is not None
    with pytest.raises(Mismatch, match="was changed"):
        check(case, expected, "damaging", _damaging)


def test_an_exception_is_a_mismatch() -> None:
    def failing(case: Case, values: dict[str, Any], out: Any) -> Any:
        raise ZeroDivisionError("planted")

    with pytest.raises(Mismatch, match="ZeroDivisionError: planted"):
        run_case(make_case(3), ["failing"], {"failing": failing}, {"failing": Tally()})


def test_one_case_can_be_repeated(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--case", "3"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("kernel drawn(")
    assert all(f"{name}: right" in printed for name in (*host_levels(), NUMBA))


# ------------------------------------------------------------------------------------ what it has found


def _bound(root: Node, *parameters: Parameter, **values: Any) -> Bounded:
    formula = Formula("found", (Axis("i", Extent.of("N")),), parameters, root, root.dtype)
    return bounded(formula, {n: np.asarray(v, np.float32) for n, v in values.items()}, {"N": 3})


def _vectors(names: str) -> tuple[list[Node], list[Parameter]]:
    index = axis_value(Axis("i", Extent.of("N")))
    parameters = [Parameter(name, F32, (Extent.of("N"),)) for name in names]
    return [Node(Op.LOAD, F32, (index,), p.name) for p in parameters], parameters


def test_which_of_two_zeros_is_greater_is_open() -> None:
    """So the sign of what is divided by it is, too; a zero that was only read is certain."""
    (x, y), parameters = _vectors("xy")
    values: dict[str, Any] = {"x": [0.0, 1.0, 0.0], "y": [-0.0, -0.0, -1.0]}
    one = constant(1, F32)
    greater = _bound(binary(Op.DIV, one, binary(Op.MAX, x, y)), *parameters, **values)
    assert greater.error.tolist() == [np.inf, 0.0, np.inf]
    assert _bound(binary(Op.DIV, one, y), *parameters, **values).error.tolist() == [0.0, 0.0, 0.0]


def test_a_negative_base_with_an_uncertain_exponent_is_not_judged() -> None:
    """A whole exponent may be an even, an odd or no whole number, for all that is known of it."""
    (x, y), parameters = _vectors("xy")
    power = binary(Op.POW, x, Node(Op.EXP, F32, (y,)))
    found = _bound(power, *parameters, x=[-2.0, -2.0, 2.0], y=[12.0, 1.5, 1.5])
    assert np.isinf(found.error[:2]).all() and np.isfinite(found.error[2])


@pytest.mark.parametrize("level", host_levels())
@pytest.mark.parametrize("dtype", [d for d in INTEGERS if d.kind == "unsigned"], ids=str)
def test_the_least_of_a_converted_float_and_zero(level: str, dtype: DType) -> None:
    """LLVM 22 ends the process over this, unless the conversion is hidden from it."""
    (x,), parameters = _vectors("x")
    root = binary(Op.MIN, constant(0, dtype), Node(Op.CAST, dtype, (x,)))
    formula = Formula("found", (Axis("i", Extent.of("N")),), tuple(parameters), root, dtype)
    with target(level):
        result = Executable(formula)((np.array([3.5, -1.0, np.nan], np.float32),), {})
    assert result.tolist() == [0, 0, 0]


# ------------------------------------------------------------------------------------ the gallery

GALLERY_SIZES = (1, 2, 3, 4, 5, 7, 8, 9, 13, 15, 16, 17, 31, 33)
LONG_SIZES = (47, 63, 64, 65, 129)
MOST_STEPS = 20_000


@st.composite
def gallery_sizes(draw: Any, name: str) -> dict[str, int]:
    """Sizes of which at most one is long, so that the interpreter can keep up."""
    dims = list(GALLERY[name].sizes)
    sizes = {dim: draw(st.sampled_from(GALLERY_SIZES)) for dim in dims}
    if dims and draw(st.booleans()):
        sizes[draw(st.sampled_from(dims))] = draw(st.sampled_from(LONG_SIZES))
    while np.prod(list(sizes.values())) > MOST_STEPS:
        largest = max(sizes, key=lambda dim: sizes[dim])
        sizes[largest] //= 2
    return sizes


@pytest.mark.parametrize("name", GALLERY)
@settings(derandomize=True, database=None, deadline=None, max_examples=6, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_gallery(name: str, data: st.DataObject) -> None:
    """Every kernel of the gallery on sizes, element types and layouts that hypothesis draws."""
    case = GALLERY[name]
    # products of 16-bit numbers overflow the accumulator at a length of 2, and such calls are refused
    sizes = data.draw(gallery_sizes(name), "sizes")
    seed = data.draw(st.integers(0, 1 << 20), "seed")
    generator = np.random.default_rng(seed)
    inputs = case.inputs(
        generator,
        sizes,
        word=to_numpy(data.draw(st.sampled_from([d for d in ALL if d.is_bits]), "word")),
        real=to_numpy(data.draw(st.sampled_from(FLOATS), "real")),
        integer=to_numpy(data.draw(st.sampled_from([d for d in INTEGERS if d.width != 16]), "integer")),
    )
    for parameter, value in inputs.items():
        if isinstance(value, np.ndarray):
            layout = data.draw(st.sampled_from(INPUT_LAYOUTS), f"layout of {parameter}")
            inputs[parameter] = laid_out(value, layout, seed)
    arguments, keywords = tuple(inputs.values()), case.keywords(sizes)
    formula = case.kernel._executable(arguments).formula
    binding = Binder(formula).bind(arguments, keywords)
    expected = bounded(formula, binding.values, binding.sizes)
    level = data.draw(st.sampled_from(host_levels()), "level")
    with target(level):
        assert judge(np.asarray(case.kernel(*arguments, **keywords)), expected) is None
    if seed % 4 == 0:
        from kerneljit.backends import numba

        assert judge(numba.compile(formula)(binding.values, binding.sizes), expected) is None
