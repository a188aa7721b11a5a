"""`kerneljit tune` as people use it: what is found is kept, shown and used; what cannot work is told in a sentence."""

from __future__ import annotations

import json
from dataclasses import replace
from io import StringIO
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console
from rich.live import Live

import kerneljit as kj
from kerneljit import f32
from kerneljit.cli import tune_display
from kerneljit.cli.main import main
from kerneljit.runtime.choice import current_target
from kerneljit.runtime.host import host
from kerneljit.store.advice import advisor
from kerneljit.store.database import Database
from kerneljit.store.hosts import HostFacts
from kerneljit.store.identity import GENERATOR, kernel_identity
from kerneljit.store.shape import Shape
from kerneljit.tuning.limits import limit_of
from kerneljit.tuning.session import Session, tune_problem
from kerneljit.tuning.tune import Progress

from .tuning_cases import problem_of, small_space

pytest.importorskip("optuna")

FEW = ["--seconds", "60", "--trials", "3"]
SPACE = small_space()
M, N, K = kj.dims("M N K")


@kj.kernel
def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path / "home"))
    advisor().refresh()


def complaint(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["tune", *words]) == 2
    return capsys.readouterr().err


def test_what_is_found_is_kept_and_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written = tmp_path / "found.json"
    words = ["gallery:matmul", "--shape", "M=40,N=50,K=30", *FEW, "--json", str(written)]
    assert main(["tune", *words]) == 0
    assert "matmul K=30 M=40 N=50" in capsys.readouterr().out
    with Database.open(read_only=True) as database:
        (winner,) = database.winners(host().fingerprint, GENERATOR)
        trials = database.trials(host().fingerprint, winner.kernel)
    assert (winner.name, winner.shape.shape_class, winner.gain >= 1) == ("matmul", "K=30 M=32 N=64", True)
    assert len(trials) == 3
    assert json.loads(written.read_text())
    assert main(["cache", "list"]) == 0
    assert "matmul" in capsys.readouterr().out


def test_a_lower_target_is_tuned(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["gallery:cosine", "--shape", "M=20,N=30,K=10", *FEW, "--target", "sse2"]
    assert main(["tune", *words]) == 0
    with Database.open(read_only=True) as database:
        (winner,) = database.winners(host().fingerprint, GENERATOR)
    assert winner.level == "sse2"


def test_without_a_kernel_what_was_run_is_tuned(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tune"]) == 0
    assert "nothing to tune" in capsys.readouterr().out
    formula = product.definition.example
    identity, shape = kernel_identity(formula, None), Shape((("M", 40), ("N", 50), ("K", 20)), (("a", 1), ("b", 1)))
    with Database.open() as database:
        database.add_host(HostFacts.of(host()))
        database.add_kernel(identity, formula, None)
        database.count_calls(host().fingerprint, [(identity, current_target().identity, shape, 1000, 5.0)])
    assert main(["tune", *FEW]) == 0
    assert "product K=20 M=40 N=50" in capsys.readouterr().out
    assert main(["tune", *FEW]) == 0
    assert "nothing to tune" in capsys.readouterr().out
    assert main(["tune", "--again", *FEW]) == 0
    assert "product K=20 M=40 N=50" in capsys.readouterr().out


def test_a_kernel_tunes_itself_with_its_own_arrays() -> None:
    chance = np.random.default_rng(0)
    a, b = chance.random((33, 20), np.float32), chance.random((20, 41), np.float32).T  # `b` lies the other way round
    found = product.tune(a, b, seconds=2, trials=3)
    assert found.session.problem.shape.contiguous == (("a", 1), ("b", 0))
    assert found.gain >= 1
    assert "product K=20 M=33 N=41" in str(found)
    assert np.allclose(product(a, b), a @ b.T, atol=1e-4)


def test_what_cannot_work_is_told_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert "say how large N, K will be" in complaint(capsys, "gallery:matmul", "--shape", "M=10")
    assert "no dim 'X'" in complaint(capsys, "gallery:matmul", "--shape", "X=10")
    assert "a size is a whole number" in complaint(capsys, "gallery:matmul", "--shape", "M=0,N=1,K=1")
    assert "write it as in" in complaint(capsys, "gallery:matmul", "--shape", "M")
    assert "brings its own" in complaint(capsys, "gallery:matmul", "--gallery")
    assert "are for a kernel" in complaint(capsys, "--shape", "M=10")
    assert "no generic type 'real'" in complaint(capsys, "gallery:matmul", "--types", "real=f64")
    assert "real is one of f64, f32, f16, bf16" in complaint(capsys, "gallery:matmul_real", "--types", "real=f63")
    assert "from 1 on" in complaint(capsys, "gallery:matmul", "--shape", "M=9,N=9,K=9", "--seconds", "0")
    assert "--threads none" in complaint(capsys, "gallery:matmul", "--shape", "M=9,N=9,K=9", "--threads", "none")


def test_an_unknown_way_to_autotune_is_refused() -> None:
    with pytest.raises(ValueError, match="background"):
        kj.kernel(autotune="always")(product.function)  # type: ignore[call-overload]


def test_kernels_without_axes_are_tuned(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tune", "gallery:dot", "--shape", "K=500", *FEW]) == 0
    assert "dot K=500" in capsys.readouterr().out


def test_the_live_line_shows_the_share_of_the_machines_limit() -> None:
    def shown(share: float | None) -> str:
        console = Console(file=StringIO(), width=200)
        with Live(console=console, auto_refresh=False) as live:
            display = tune_display._LiveDisplay(console, live, 1)
            display.begin("cosine")
            display.progress(Progress(7, 1.25, 2e-3, 3.0, "rows 4", "searching", share))
            console.print(live.renderable)
        assert isinstance(console.file, StringIO)
        return console.file.getvalue()

    assert "2 ms a call, 83% of the machine's limit" in shown(0.834)
    assert "limit" not in shown(None)
    assert not tune_display.PlainDisplay.shows_limit


def test_the_limit_is_measured_where_somebody_looks_at_it() -> None:
    seen: list[Progress] = []
    problem = problem_of()
    session = tune_problem(problem, seconds=1.0, trials=3, database=None, watch=seen.append, knows_limit=True)
    assert seen
    assert all(progress.share is not None and progress.share > 0 for progress in seen)
    assert seen[-1].share == pytest.approx(limit_of(session.measured).seconds / seen[-1].best_seconds)


def test_what_has_not_been_compared_with_what_calls_use_replaces_nothing() -> None:
    """A search may end at any moment; what is kept by then must not be slower than what was there before."""
    problem = problem_of()
    identity = kernel_identity(problem.formula, problem.contract)

    def tuned(trials: int) -> Session:
        with Database.open() as database:
            return tune_problem(problem, seconds=8.0, trials=trials, database=database)

    assert tuned(1).not_kept == "it ended before anything was compared"
    assert [winner for layer, winner in advisor().winners(identity) if layer == "host"] == []
    first = tuned(3)
    assert first.not_kept is None
    known = {trial.schedule for trial in first.tuned.trials}
    other = next(schedule for schedule in map(SPACE.schedule, SPACE.every()) if schedule not in known)
    faster = replace(first.winner, schedule=other, gain=1.5)
    with Database.open() as database:
        database.put_winner(host().fingerprint, faster)
    advisor().refresh()
    assert tuned(1).not_kept is not None
    assert [winner.gain for layer, winner in advisor().winners(identity) if layer == "host"] == [1.5]
    again = tuned(2)
    assert again.not_kept is None
    assert faster.schedule in {trial.schedule for trial in again.tuned.trials}
