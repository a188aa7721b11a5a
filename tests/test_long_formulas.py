"""Formulas as programs write them: long sums, long chains, values used again and again."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

HEADER = """import kerneljit as kj
from kerneljit import f32, f64
N = kj.dim("N")
@kj.kernel
def f(i: N, x: f64[N]) -> f64:
"""


def module(folder: Path, body: str) -> ModuleType:
    """A module with one kernel of this body."""
    path = folder / "written.py"
    path.write_text(HEADER + body)
    spec = importlib.util.spec_from_file_location("written", path)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


VALUES = np.linspace(0.1, 1, 11)


@pytest.mark.parametrize("terms", [200, 1500])
def test_a_sum_of_many_terms_written_out_is_parsed_and_run(tmp_path: Path, terms: int) -> None:
    body = "    return " + " + ".join(f"x[i] * {number}.0" for number in range(terms)) + "\n"
    kernel = module(tmp_path, body).f
    expected = VALUES * sum(range(terms))
    np.testing.assert_allclose(kernel(VALUES), expected, rtol=1e-12)
    np.testing.assert_allclose(kernel.reference(VALUES), expected, rtol=1e-12)


def test_mistakes_far_apart_in_one_sum_are_all_told(tmp_path: Path) -> None:
    body = "    return " + " + ".join(["first"] + ["x[i]"] * 300 + ["second"]) + "\n"
    with pytest.raises(Exception, match=r"(?s)first.*second"):
        module(tmp_path, body)


def test_a_value_used_twice_in_each_of_many_steps_is_computed_once(tmp_path: Path) -> None:
    """Each step reads the last one twice, so that anything which went down every path would never end."""
    body = "    t = x[i]\n" + "    t = t * 3.5 * (1.0 - t)\n" * 60 + "    return t\n"
    kernel = module(tmp_path, body).f
    expected = VALUES
    for _ in range(60):
        expected = expected * 3.5 * (1 - expected)
    np.testing.assert_allclose(kernel(VALUES), expected, rtol=1e-6)


def test_the_same_with_a_reduction_and_columns(tmp_path: Path) -> None:
    """Pairs and copies are looked for in the body of a reduction, too."""
    source = """
@kj.kernel
def pairs(i: "M", j: N, a: f32["M", "K"], b: f32["K", N]) -> f32:
    return sum(step(a[i, k] * b[k, j]) for k in K)
"""
    text = HEADER.replace("def f(i: N, x: f64[N]) -> f64:\n", "def f(i: N, x: f64[N]) -> f64:\n    return x[i]\n")
    text += 'M, K = kj.dims("M K")\n@kj.function\ndef step(t):\n' + "    t = t + t * t\n" * 30 + "    return t\n"
    path = tmp_path / "pairs.py"
    path.write_text(text + source.replace('"M"', "M").replace('"K"', "K"))
    spec = importlib.util.spec_from_file_location("pairs", path)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    a, b = np.full((3, 5), 0.001, np.float32), np.full((5, 20), 0.01, np.float32)
    np.testing.assert_allclose(made.pairs(a, b), made.pairs.reference(a, b), rtol=1e-5)


def test_a_long_chain_is_compiled_and_run(tmp_path: Path) -> None:
    body = "    t = x[i]\n" + "".join(f"    t = t + x[i] * {number}.0\n" for number in range(1200)) + "    return t\n"
    kernel = module(tmp_path, body).f
    np.testing.assert_allclose(kernel(VALUES), VALUES * (1 + sum(range(1200))), rtol=1e-12)
