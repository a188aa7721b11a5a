"""Tuning in the background: every new shape once, without holding anybody up, and calls use what was found."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest

import kerneljit as kj
from kerneljit import f32
from kerneljit.runtime.host import host
from kerneljit.store.advice import advisor
from kerneljit.store.database import Database
from kerneljit.store.identity import GENERATOR
from kerneljit.tuning import background
from kerneljit.tuning.background import Background

pytest.importorskip("optuna")

M, N, K = kj.dims("M N K")
_PATIENCE = 120.0


@kj.kernel(autotune="background")
def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


@pytest.fixture
def tuner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Background:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path / "home"))
    advisor().refresh()
    found = Background(seconds=1.0, is_idle=lambda: True)
    monkeypatch.setattr(background, "_background", found)
    return found


def wait_for(tuner: Background) -> None:
    end = time.monotonic() + _PATIENCE
    while tuner.waiting and time.monotonic() < end:
        time.sleep(0.05)
    assert not tuner.waiting


def test_a_new_shape_is_tuned_once_while_calls_go_on(tuner: Background) -> None:
    chance = np.random.default_rng(0)
    a, b = chance.random((40, 30), np.float32), chance.random((50, 30), np.float32)
    expected = product(a, b)
    assert tuner.waiting == 1
    for _ in range(5):
        assert np.allclose(product(a, b), expected, rtol=1e-5)
    assert tuner.waiting <= 1  # the same shape is not asked for again
    wait_for(tuner)
    with Database.open(read_only=True) as database:
        (winner,) = database.winners(host().fingerprint, GENERATOR)
    assert winner.shape.sizes == (("K", 30), ("M", 40), ("N", 50))
    assert np.allclose(product(a, b), expected, rtol=1e-5)
    assert tuner.waiting == 0


def test_a_busy_machine_is_left_alone(monkeypatch: pytest.MonkeyPatch, tuner: Background) -> None:
    monkeypatch.setattr(background, "_PAUSE", 0.0)
    asked = threading.Event()

    def is_idle() -> bool:
        asked.set()
        return False

    tuner._is_idle = is_idle
    product(np.ones((9, 8), np.float32), np.ones((7, 8), np.float32))
    wait_for(tuner)
    assert asked.is_set()
    with Database.open(read_only=True) as database:
        assert database.state == "missing"
