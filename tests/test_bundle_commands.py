"""`kerneljit cache` with bundles, and `kerneljit key`: from a kernel in a file to a trusted bundle on another host."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kerneljit.backends.target import LEVELS
from kerneljit.cli import main
from kerneljit.runtime.host import host
from kerneljit.store.advice import advisor
from kerneljit.store.bundle_reader import BundleReader, FileSource
from kerneljit.store.bundles import forget_bundles
from kerneljit.store.database import Database
from kerneljit.store.export import NEEDLESS, target_for, usual_levels
from kerneljit.store.hosts import HostFacts
from kerneljit.store.origin import from_elsewhere, origin_of
from kerneljit.store.trust import Keys
from kerneljit.store.winner import MOST_PROVENANCE, Winner
from tests.bundle_files import KEY, OTHER_KEY, small_bundle
from tests.store_records import DATE, DOT, dot, winner

Run = Callable[..., tuple[int, str, str]]
ROOT = Path(__file__).parents[1]

SOURCE = """
import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def product(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K) - 0.25


@kj.kernel
def same(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    return sum(a[i, k] * b[j, k] for k in K) - 0.25


@kj.kernel
def scaled(i: N, x: f32[N], by: f32) -> f32:
    return x[i] * by
"""


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: str) -> tuple[int, str, str]:
        status = main.main(words)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("KERNELJIT_HOME", str(folder))
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.setattr("kerneljit.store.advice.shipped_winners", lambda *_: [])
    forget_bundles()
    advisor().refresh()
    return folder


PRODUCT = ("--kernels", "app.py:product", "--shapes", "M=100,N=100,K=100")


def test_from_a_kernel_to_a_trusted_bundle(command: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    status, out, _ = command("key", "new", "team")
    assert status == 0
    assert "whoever can read it there can sign as you" in out
    trusting = out.splitlines()[-1].strip().removeprefix("kerneljit key trust ").strip('"')
    status, out, err = command("cache", "export", "app.kjb", *PRODUCT, "--targets", "sse4,avx2", "--key", "team")
    assert (status, err) == (0, "")
    size = (tmp_path / "app.kjb").stat().st_size
    assert out == (
        f"app.kjb: 1 kernel, 0 winners, 2 objects for avx2, sse4; {size:,} bytes.\n"
        "avx2: by the cost model\n"
        "sse4: by the cost model\n"
        "To tune it: kerneljit tune app.py:product --shape K=100,M=100,N=100 --target avx2 (likewise sse4)\n"
        f'Its machine code runs where its key is trusted: kerneljit key trust "{trusting}"\n'
    )
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path / "elsewhere"))
    status, out, _ = command("cache", "verify", "app.kjb")
    assert status == 0
    assert out.startswith("app.kjb: all of it is as it was made; you do not trust the key")
    status, out, _ = command("key", "trust", trusting)
    assert (status, out.partition(" (")[0]) == (0, "Machine code that team")
    status, out, _ = command("cache", "verify", "app.kjb")
    assert out == "app.kjb: all of it is as it was made; signed by team, whom you trust: its machine code runs here.\n"
    assert [line.split()[0] for line in command("key", "list")[1].splitlines()[1:]] == ["trusted"]
    assert command("key", "forget", "team")[0] == 0
    assert json.loads(command("cache", "verify", "app.kjb", "--json")[1])["state"] == "records"


def test_exports_are_reproducible(command: Run, tmp_path: Path) -> None:
    for name in ("one.kjb", "two.kjb"):
        words = [sys.executable, "-m", "kerneljit", "cache", "export", name, *PRODUCT, "--targets", "sse4"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": str(len(name) + name.count("o"))}
        subprocess.run(words, check=True, capture_output=True, env=environment, cwd=tmp_path)
    assert (tmp_path / "one.kjb").read_bytes() == (tmp_path / "two.kjb").read_bytes()


def test_a_file_called_like_a_key_is_not_taken_for_it(command: Run, tmp_path: Path) -> None:
    (tmp_path / KEY.public.line).write_text(OTHER_KEY.public.line, encoding="utf-8")
    status, out, _ = command("key", "trust", KEY.public.line)
    assert status == 0
    assert KEY.public.id in out
    assert [key.public for key in Keys().trusted()] == [KEY.public.public]


def test_what_was_given_for_a_key_is_to_blame(command: Run, tmp_path: Path) -> None:
    (tmp_path / "other.pub").write_text("ssh-ed25519 AAAA", encoding="utf-8")
    shown = "kerneljit-ed25519 and 64 hex digits, as `kerneljit key new` shows it"
    cure = f"\n  cure: give a line of {shown}, or a file of it\n"
    for given, problem in (
        ("nothere.pub", "there is no such file, and it is no line of a key"),
        (f"kerneljit-ed25519 {'0' * 63}", "there is no such file, and it is no line of a key"),
        ("other.pub", "there is no public key in that file"),
    ):
        assert command("key", "trust", given) == (2, "", f"kerneljit: {given!r}: {problem}{cure}")


@pytest.mark.parametrize("path", ["", ".", "/", ".."])
def test_a_folder_is_no_place_for_a_bundle(command: Run, path: str) -> None:
    status, out, err = command("cache", "export", path, *PRODUCT, "--records-only")
    assert (status, out) == (2, "")
    assert "it is a folder" in err


def test_an_unsigned_bundle_says_what_others_will_do(command: Run) -> None:
    _, out, _ = command("cache", "export", "app.kjb", *PRODUCT, "--targets", "sse4")
    assert 'kj.use_bundle(..., trust="unsigned")' in out
    _, out, _ = command("cache", "export", "app.kjb", "--kernels", "app.py:product", "--records-only")
    assert "need nobody's trust" in out
    assert command("cache", "verify", "app.kjb")[1].endswith("records alone: its schedules are used, compiled here.\n")


def test_code_for_hosts_that_are_not_here(command: Run, tmp_path: Path) -> None:
    command("cache", "export", "app.kjb", *PRODUCT, "--targets", ",".join(LEVELS))
    reader = BundleReader(FileSource(tmp_path / "app.kjb"))
    (listed,) = reader.manifest.all_listed
    index = reader.index(listed.identity)
    assert index is not None
    assert {row.level for row in index.codes} == set(LEVELS)
    assert not any(row.features & NEEDLESS for row in index.codes)
    assert all(reader.code(row)[1].startswith(b"\x7fELF") for row in index.codes)
    assert command("cache", "verify", "app.kjb")[0] == 0


def test_usual_targets_begin_with_this_host_s(command: Run) -> None:
    levels = usual_levels(host())
    assert levels[0] == host().reached_level
    assert target_for(levels[0], host()).features == frozenset(host().features) - NEEDLESS or levels[0] not in LEVELS
    _, out, _ = command("cache", "export", "app.kjb", "--kernels", "app.py:scaled", "--shapes", "N=64")
    assert f"{len(levels)} objects for {', '.join(levels)};" in out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ((), "has neither tuned nor called a kernel"),
        (("--shapes", "M=1"), "--shapes and --types are for kernels"),
        (("--kernels", "app.py:product"), "has not called product: say for which calls"),
        (("--kernels", "app.py:product", "--shapes", "Q=1"), "no kernel has a dim 'Q'"),
        (("--kernels", "app.py:product", "--shapes", "M=1"), "say how large N, K will be"),
        (("--kernels", "app.py:nothing"), "no kernel called 'nothing'"),
        ((*PRODUCT, "--targets", "avx3"), "avx3"),
        ((*PRODUCT, "--targets", ","), "name levels"),
        ((*PRODUCT, "--key", "nobody"), "there is no such key"),
        (("--gallery", "--kernels", "app.py:product"), "--gallery brings its own"),
    ],
)
def test_words_that_cannot_work_are_a_sentence(
    command: Run, tmp_path: Path, words: tuple[str, ...], complaint: str
) -> None:
    status, out, err = command("cache", "export", "app.kjb", *words)
    assert (status, out) == (2, "")
    assert complaint in err
    assert not (tmp_path / "app.kjb").exists()


def test_several_kernels_share_the_words_of_shapes(command: Run) -> None:
    words = ("--kernels", "app.py:product", "app.py:scaled", "--shapes", "M=100,N=100,K=100", "M=1,N=2,K=3")
    command("cache", "export", "app.kjb", *words, "--targets", "sse4")
    status, out, _ = command("cache", "list", "app.kjb")
    assert status == 0
    assert [line.split()[:4] for line in out.splitlines()[-2:]] == [
        ["product", "0", "2", "sse4"],
        ["scaled", "0", "2", "sse4"],
    ]


def test_kernels_that_are_the_same_share_their_code(command: Run) -> None:
    words = ("--kernels", "app.py:product", "app.py:same", "--shapes", "M=100,N=100,K=100", "--targets", "sse4")
    assert command("cache", "export", "app.kjb", *words)[1].startswith(
        "app.kjb: 1 kernel, 0 winners, 1 object for sse4"
    )


def test_a_bundle_is_listed_for_machines(command: Run) -> None:
    command("cache", "export", "app.kjb", *PRODUCT, "--targets", "sse4")
    data = json.loads(command("cache", "list", "app.kjb", "--json")[1])
    assert (data["state"], data["signer"], len(data["kernels"])) == ("records", None, 1)
    assert data["kernels"][0]["codes"][0]["target"].startswith("x86_64/sse4/")
    assert set(data["versions"]) == {"kerneljit", "llvmlite", "LLVM"}


@pytest.mark.parametrize("verb", ["verify", "import"])
def test_a_damaged_bundle_is_told(command: Run, tmp_path: Path, verb: str) -> None:
    (tmp_path / "bad.kjb").write_bytes(small_bundle()[:-1])
    status, out, err = command("cache", verb, "bad.kjb")
    assert status == (1 if verb == "verify" else 2)
    assert "more in it than what the manifest names" in out + err
    for path, reason in (("nowhere.kjb", "not there"), (".", "no plain file"), ("a" * 300, "name too long")):
        status, _, err = command("cache", verb, path)
        assert status == 2
        assert err.startswith(f"kerneljit: {path}: the file: ")
        assert reason in err


# --------------------------------------------------------------------- what this host knows


def tune(level: str, gain: float = 1.5) -> Winner:
    """A winner in the database of this host, as if it had been tuned."""
    machine = host()
    facts = {"date": DATE, "host": "Brand 9000"}
    found = winner(target=_own_target(level), level=level, gain=gain, provenance=facts)
    with Database.open() as database:
        database.add_host(HostFacts.of(machine))
        database.add_kernel(DOT, dot(), None)
        database.put_winner(machine.fingerprint, found)
    advisor().refresh()
    return found


def _own_target(level: str) -> str:
    from kerneljit.runtime.host import target_of

    return target_of(host(), level).identity


@pytest.mark.skipif("avx2" not in LEVELS[: LEVELS.index(host().reached_level) + 1], reason="needs AVX2")
def test_winners_go_from_host_to_host(command: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tune("avx2")
    _, out, _ = command("cache", "export", "won.kjb", "--targets", "avx2")
    assert "1 kernel, 1 winner, 1 object for avx2" in out
    assert out.splitlines()[1] == "avx2: by tuned schedules"
    monkeypatch.setenv("KERNELJIT_HOME", str(tmp_path / "elsewhere"))
    status, out, err = command("cache", "import", "won.kjb")
    assert (status, err) == (0, "")
    assert out == f"{tmp_path}/elsewhere/kerneljit.sqlite3: 1 winner of 1 kernel from won.kjb\n"
    with Database.open(read_only=True) as database:
        ((_, taken),) = database.all_winners()
    assert (taken.key, taken.schedule) == (made.key, made.schedule)
    origin = "from won.kjb, found on Brand 9000"
    assert command("cache", "list")[1].splitlines()[-1].endswith(f"  {made.provenance['date']} {origin}")
    (tmp_path / "won.kjb").rename(tmp_path / "again.kjb")
    left = f"1 not taken: this host has one for such calls, {origin}; --replace takes this one instead\n"
    assert command("cache", "import", "again.kjb")[1].endswith(left)
    assert "1 winner of 1 kernel " in command("cache", "import", "again.kjb", "--replace")[1]
    assert "from again.kjb, found on" in command("cache", "list")[1]
    tune("avx2")
    assert "again.kjb" not in command("cache", "list")[1]
    left = "1 not taken: this host has tuned that itself; --replace takes this one instead\n"
    assert command("cache", "import", "again.kjb")[1].endswith(left)


def test_the_mark_of_a_bundle_finds_room_and_is_ours_alone() -> None:
    facts = {f"fact{number}": number for number in range(MOST_PROVENANCE)}
    full = from_elsewhere(winner(provenance=facts), "app.kjb")
    assert Winner.from_data(full.to_data()) == full
    assert origin_of(full) == "from app.kjb"
    assert origin_of(from_elsewhere(full, "\x1b[2Jnext.kjb")) == "from [2Jnext.kjb"
    assert len(from_elsewhere(full, "next.kjb").provenance) == MOST_PROVENANCE
    assert origin_of(winner()) is None


def test_winners_of_other_hosts_are_left(command: Run, tmp_path: Path) -> None:
    (tmp_path / "other.kjb").write_bytes(small_bundle(None))
    _, out, _ = command("cache", "import", "other.kjb")
    taken = "avx2" in LEVELS[: LEVELS.index(host().reached_level) + 1]
    assert out.partition(": ")[2].startswith(str(int(taken)))


def test_which_layer_answers_is_explained(command: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("cache", "explain", "app.py:product", "--shape", "M=100,N=100,K=100", "--target", "sse4")
    status, out, _ = command(*words)
    assert status == 0
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert lines[1:] == [
        "call argument only a call can give one: kernel(..., schedule=s)",
        "code kept on this host KERNELJIT_CODE=off leaves it aside",
        "winners of bundles there is none of this kernel",
        "winners of this host there is none of this kernel",
        "shipped winners there is none of this kernel",
        "-> cost model it has a schedule for every call",
    ]
    command("key", "new", "team")
    command("cache", "export", "app.kjb", *PRODUCT, "--targets", "sse4", "--key", "team")
    monkeypatch.setenv("KERNELJIT_BUNDLES", os.pathsep.join(["app.kjb", "nowhere.kjb"]))
    forget_bundles()
    lines = [" ".join(line.split()) for line in command(*words)[1].splitlines()]
    assert lines[2].startswith("code of app.kjb you do not trust the key")
    assert lines[3].startswith("code of nowhere.kjb the file: it is not there")
    assert lines[-1].startswith("-> cost model")


def test_reasons_are_told_for_machines_too(command: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    line = command("key", "new", "team")[1].splitlines()[-1].strip().partition('"')[2].rstrip('"')
    command("key", "trust", line)
    command("cache", "export", "app.kjb", *PRODUCT, "--targets", "sse4", "--key", "team")
    monkeypatch.setenv("KERNELJIT_BUNDLES", "app.kjb")
    monkeypatch.setenv("KERNELJIT_CODE", "on")

    def first(*words: str) -> dict[str, object]:
        forget_bundles()
        data = json.loads(command("cache", "explain", "app.py:product", *words, "--json")[1])
        layer: dict[str, object] = data["layers"][1]
        return layer

    found = first("--shape", "M=100,N=100,K=100", "--target", "sse4")
    assert (found["layer"], found["answers"]) == ("code of app.kjb", True)
    assert first("--shape", "M=110,N=90,K=100", "--target", "sse4")["answers"] is True
    lower = first("--shape", "M=100,N=100,K=100", "--target", "sse2")
    assert (lower["answers"], lower["text"]) == (False, "this target lacks popcnt, sse3, sse4.1, sse4.2, ssse3")
    assert first("--shape", "M=100,N=100,K=2", "--target", "sse4")["text"] == "axes are of other classes"
    far = first("--shape", "M=100000,N=100000,K=100", "--target", "sse4")
    assert far["text"] == "its shape is 19.9 doublings away"
