"""Whose machine code runs: keys, the trust list, signatures; and bundles in use by programs."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import kerneljit as kj
from kerneljit.store import trust
from kerneljit.store.advice import Advisor
from kerneljit.store.bundle_code import generation
from kerneljit.store.bundle_verify import verify_bytes
from kerneljit.store.bundles import Bundle, forget_bundles, use_bundle, used_bundles
from kerneljit.store.errors import BadKey, BundleWarning, UnusableBundle
from kerneljit.store.trust import Keys, is_signed
from tests.bundle_files import KEY, OTHER_KEY, code, content, everything, opened, small_bundle, with_index
from tests.store_records import DOT, MACHINE, dot, winner

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("KERNELJIT_HOME", str(folder))
    monkeypatch.setenv("KERNELJIT_TUNED", "on")
    monkeypatch.delenv("KERNELJIT_BUNDLES", raising=False)
    forget_bundles()
    yield folder
    forget_bundles()


@pytest.fixture
def keys(home: Path) -> Keys:
    return Keys()


def written(path: Path, data: bytes | None = None) -> Path:
    path.write_bytes(data if data is not None else small_bundle())
    return path


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    return written(tmp_path / "signed.kjb")


# --------------------------------------------------------------------- keys


def test_a_key_is_for_its_owner_alone(keys: Keys) -> None:
    made = keys.new("team")
    path = keys.folder / "team.private.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(keys.folder.stat().st_mode) == 0o700
    assert keys.private("team") == made
    assert made.private not in repr(made)
    assert keys.own() == ["team"]
    with pytest.raises(BadKey, match="there is a key of that name"):
        keys.new("team")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602])
def test_a_key_that_others_can_read_or_write_is_refused(keys: Keys, mode: int) -> None:
    keys.new("team")
    path = keys.folder / "team.private.json"
    path.chmod(mode)
    with pytest.raises(BadKey, match="other users can"):
        keys.private("team")


@pytest.mark.parametrize("name", ["", "../team", "a/b", ".hidden", "a\nb", "x" * 65])
def test_the_name_of_a_key_is_no_path(keys: Keys, name: str) -> None:
    with pytest.raises(BadKey, match="a name of letters"):
        keys.new(name)
    assert not keys.folder.exists()


def test_keys_are_trusted_and_forgotten(keys: Keys) -> None:
    line = KEY.public.line
    assert keys.trusted() == ()
    trusted = keys.trust(f"{line}\n")
    assert (trusted.name, trusted.public) == ("tests", KEY.public.public)
    assert keys.trust(line, "again").name == "again"
    assert [key.name for key in keys.trusted()] == ["again"]
    keys.trust(OTHER_KEY.public.line)
    assert keys.forget(KEY.public.id).name == "again"
    assert [key.name for key in keys.trusted()] == ["others"]
    with pytest.raises(BadKey, match="no key called again is trusted"):
        keys.forget("again")


def test_two_keys_do_not_share_a_name(keys: Keys) -> None:
    keys.trust(KEY.public.line)
    with pytest.raises(BadKey, match="another key is trusted as tests"):
        keys.trust(OTHER_KEY.public.line, "tests")


@pytest.mark.parametrize("first", [True, False])
def test_the_name_of_a_key_is_no_other_key_s_id(keys: Keys, first: bool) -> None:
    lines = [(KEY.public.line, None), (OTHER_KEY.public.line, KEY.public.id)]
    one, other = lines if first else reversed(lines)
    keys.trust(*one)
    with pytest.raises(BadKey, match="another key is trusted as"):
        keys.trust(*other)
    assert keys.trust(OTHER_KEY.public.line, OTHER_KEY.public.id).name == OTHER_KEY.public.id


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
def test_a_key_that_cannot_be_written_is_none(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open
    with monkeypatch.context() as patched:
        patched.setattr(os, "open", lambda *words: real(*words) and real("/dev/full", os.O_WRONLY))
        with pytest.raises(BadKey, match="No space left"):
            keys.new("team")
    assert keys.own() == []
    keys.new("team")


@pytest.mark.parametrize("line", ["", "ssh-ed25519 AAAA", f"kerneljit-ed25519 {'0' * 63}", "x" * 10_000])
def test_what_is_no_public_key_is_refused(keys: Keys, line: str) -> None:
    with pytest.raises(BadKey, match=r"^'.*': this is no public key"):
        keys.trust(line)


@pytest.mark.parametrize("where", ["file", "folder"])
def test_a_trust_list_that_others_can_write_to_is_nobody_s(keys: Keys, signed: Path, where: str) -> None:
    keys.trust(KEY.public.line)
    assert opened(signed).state == "signed"
    (keys.folder if where == "folder" else keys.folder / "trusted.json").chmod(0o777)
    with pytest.raises(BadKey, match="other users can write to it"):
        keys.trusted()
    bundle = opened(signed)
    assert bundle.state == "records"
    assert "other users can write to it" in str(bundle.problem)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_a_trust_list_of_another_user_is_not_ours(keys: Keys, signed: Path) -> None:
    keys.trust(KEY.public.line)
    os.chown(keys.folder / "trusted.json", 12345, 12345)
    with pytest.raises(BadKey, match="belongs to another user"):
        keys.trusted()
    assert opened(signed).state == "records"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give links away")
@pytest.mark.parametrize("what", ["home", "home/keys", "home/keys/trusted.json", "through another"])
def test_another_user_does_not_choose_among_our_files(
    keys: Keys, signed: Path, tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A list that is this user's, such as one in a download, is no trust list because somebody points there."""
    keys.trust(KEY.public.line)
    place = tmp_path / ("home" if what == "through another" else what)
    place.rename(tmp_path / "download")
    place.symlink_to("download" if place.parent == tmp_path else tmp_path / "download")
    assert opened(signed).state == "signed"
    link = place
    if what == "through another":
        link = tmp_path / "link"
        link.symlink_to(place)
        monkeypatch.setenv("KERNELJIT_HOME", str(link))
    os.chown(place, 12345, 12345, follow_symlinks=False)
    bundle = opened(signed)
    assert bundle.state == "records"
    assert f"another user has laid the link {place}" in str(bundle.problem)


@pytest.mark.parametrize("text", ["", "[]", '{"schema": 2, "keys": []}', '{"schema": 1, "keys": [{}]}', "[" * 100_000])
def test_a_damaged_trust_list_trusts_nobody(keys: Keys, signed: Path, text: str) -> None:
    keys.trust(KEY.public.line)
    (keys.folder / "trusted.json").write_text(text, encoding="utf-8")
    assert opened(signed).state == "records"


# --------------------------------------------------------------------- signatures


def test_a_bundle_is_worth_what_its_signature_is(keys: Keys, signed: Path, tmp_path: Path) -> None:
    stranger = opened(signed)
    assert (stranger.state, stranger.signer) == ("records", None)
    assert f'kerneljit key trust "{KEY.public.line.rpartition(" ")[0]}"' in str(stranger.problem)
    keys.trust(KEY.public.line)
    bundle = opened(signed)
    assert (bundle.state, bundle.signer, bundle.problem) == ("signed", "tests", None)
    assert [len(part) for part in everything(bundle)[DOT]] == [1, 2, 2]
    assert opened(written(tmp_path / "other.kjb", small_bundle(OTHER_KEY.sign))).state == "records"
    keys.forget("tests")
    assert opened(signed).state == "records"


def test_without_trust_there_are_winners_and_no_code(signed: Path) -> None:
    bundle = opened(signed)
    assert bundle.winners(DOT) == (winner(),)
    assert bundle.codes(DOT) == ()
    trusted = opened(signed, unsigned=True)
    (row, _) = trusted.codes(DOT)
    assert trusted.load(row) is not None
    assert bundle.load(row) is None


def test_a_signature_of_something_else_is_none(keys: Keys, tmp_path: Path) -> None:
    keys.trust(KEY.public.line)
    forged = replace(KEY.sign(b"another manifest"))
    assert not is_signed(b"this manifest", forged)
    path = written(tmp_path / "forged.kjb", small_bundle(lambda manifest: forged))
    bundle = opened(path)
    assert bundle.state == "records"
    assert "it is not by the key tests, as it claims" in str(bundle.problem)
    assert list(keys.folder.glob("verified/*")) == []


def test_a_signature_does_not_bear_the_id_of_another_key(keys: Keys, tmp_path: Path) -> None:
    keys.trust(KEY.public.line)
    forged = small_bundle(lambda manifest: replace(OTHER_KEY.sign(manifest), key=KEY.public.id))
    bundle = opened(written(tmp_path / "forged.kjb", forged))
    assert bundle.state == "records"
    assert "kerneljit key trust" not in str(bundle.problem)
    assert f"expected {OTHER_KEY.public.id}" in str(bundle.problem)
    assert any("manifest.sig.key" in problem for problem in verify_bytes(bundle.path, forged))


def test_any_byte_of_a_signed_bundle_changed_runs_no_other_code(keys: Keys, tmp_path: Path) -> None:
    keys.trust(KEY.public.line)
    data = bytearray(small_bundle())
    path = written(tmp_path / "signed.kjb", bytes(data))
    before = everything(opened(path))
    states = set()
    # Without trust in play every byte is changed in the tests of files; here the first ones matter most.
    for place in [*range(900), *range(900, len(data), 9)]:
        data[place] ^= 0x20
        path.write_bytes(data)
        bundle = opened(path)
        states.add(bundle.state)
        if bundle.state == "signed":
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", BundleWarning)
                winners, rows, loaded = everything(bundle)[DOT]
            assert winners in (before[DOT][0], ())
            assert rows in (before[DOT][1], ())
            assert all(each in (None, code_then) for each, code_then in zip(loaded, before[DOT][2], strict=False))
        data[place] ^= 0x20
    assert states == {"signed", "records", "unusable"}


def test_what_was_verified_once_needs_no_cryptography(keys: Keys, signed: Path, tmp_path: Path) -> None:
    keys.trust(KEY.public.line)
    program = (
        "import sys; from pathlib import Path; from kerneljit.store.bundles import Bundle; "
        f"print(Bundle(Path({str(signed)!r})).state, 'cryptography' in sys.modules)"
    )

    def run() -> str:
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
        return done.stdout.strip()

    assert run() == "signed True"
    assert run() == "signed False"
    (memory,) = keys.folder.glob("verified/*")
    memory.chmod(0o666)
    assert run() == "signed True"
    memory.chmod(0o600)
    written(signed, small_bundle(KEY.sign, content(codes=(code(),))))
    assert run() == "signed True"
    keys.forget("tests")
    assert run() == "records False"


def test_memories_do_not_pile_up(keys: Keys, signed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trust, "_MOST_REMEMBERED", 3)
    keys.trust(KEY.public.line)
    for m in range(6):
        assert opened(written(signed, small_bundle(KEY.sign, content(codes=(code(m + 1),))))).state == "signed"
    assert len(list(keys.folder.glob("verified/*"))) <= 3


def test_a_folder_that_cannot_be_written_to_is_no_trouble(
    keys: Keys, signed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.trust(KEY.public.line)
    (keys.folder / "verified").write_text("in the way", encoding="utf-8")
    assert opened(signed).state == "signed"


# --------------------------------------------------------------------- what it is good for


def test_records_alone_need_nobody_s_trust(tmp_path: Path) -> None:
    bundle = opened(written(tmp_path / "records.kjb", small_bundle(None, content(codes=()))))
    assert (bundle.state, bundle.problem) == ("records", None)
    assert bundle.winners(DOT) == (winner(),)


def test_another_version_s_code_is_left_and_its_schedules_used(tmp_path: Path) -> None:
    path = written(tmp_path / "old.kjb", small_bundle(None, generation="kerneljit 0.0.0"))
    bundle = opened(path)
    assert bundle.state == "records"
    taken = opened(path, unsigned=True)
    assert taken.state == "records"
    assert "another version of kerneljit made its machine code" in str(taken.problem)


def test_code_for_a_system_that_calls_functions_in_another_way_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = {}
    for system in ("linux", "freebsd14", "darwin", "win32"):
        with monkeypatch.context() as patch:
            patch.setattr("sys.platform", system)
            made[system] = generation()
    assert made["linux"] == made["freebsd14"]
    assert len(set(made.values())) == 3
    for system in ("darwin", "win32"):
        path = written(tmp_path / f"{system}.kjb", small_bundle(None, generation=made[system]))
        taken = opened(path, unsigned=True)
        assert taken.state == "records"
        assert "or one on another system" in str(taken.problem)


def test_another_version_s_everything_is_left(tmp_path: Path) -> None:
    path = written(tmp_path / "old.kjb", small_bundle(None, generation="kerneljit 0.0.0", generator=0))
    bundle = opened(path, unsigned=True)
    assert (bundle.state, bundle.kernels, bundle.winners(DOT)) == ("unusable", {}, ())
    assert "made by kerneljit 0, whose code and schedules are others" in str(bundle.problem)


def test_a_bad_index_is_told_once_and_costs_its_kernel_alone(tmp_path: Path) -> None:
    data = small_bundle(None)
    bundle = opened(written(tmp_path / "bad.kjb", with_index(data, winners=[{}])), unsigned=True)
    with pytest.warns(BundleWarning, match=r"winners\[0\]"):
        assert bundle.winners(DOT) == ()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert bundle.winners(DOT) == ()
        assert len(bundle.codes(DOT)) == 2
    assert len(bundle.problems) == 1


def test_winners_of_a_bundle_come_before_the_host_s(signed: Path, tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", BundleWarning)
        use_bundle(signed)
    empty = tmp_path / "nothing"
    empty.mkdir()
    advisor = Advisor(tmp_path / "none.sqlite3", MACHINE, empty)
    assert advisor.winners(DOT) == [("bundle", winner())]


# --------------------------------------------------------------------- programs


def test_a_program_uses_a_bundle(keys: Keys, signed: Path) -> None:
    keys.trust(KEY.public.line)
    bundle = kj.use_bundle(str(signed))
    assert (bundle.state, bundle.problem) == ("signed", None)
    assert bundle.kernels == {DOT: dot().name}
    assert used_bundles() == (bundle,)


def test_a_program_goes_on_without_a_bundle(tmp_path: Path) -> None:
    with pytest.warns(BundleWarning, match="it is not there"):
        bundle = kj.use_bundle(tmp_path / "nowhere.kjb")
    assert (bundle.state, bundle.kernels, bundle.winners(DOT), bundle.codes(DOT)) == ("unusable", {}, (), ())
    with pytest.raises(UnusableBundle, match="it is not there"):
        kj.use_bundle(tmp_path / "nowhere.kjb", required=True)


def test_a_required_bundle_must_be_trusted(keys: Keys, signed: Path) -> None:
    with pytest.raises(UnusableBundle, match="you do not trust the key"):
        kj.use_bundle(signed, required=True)
    assert used_bundles() == ()
    assert kj.use_bundle(signed, trust="unsigned", required=True).state == "unsigned"
    keys.trust(KEY.public.line)
    assert kj.use_bundle(signed, required=True).state == "signed"


def test_trust_is_a_word(signed: Path) -> None:
    with pytest.raises(ValueError, match='"unsigned" or None'):
        kj.use_bundle(signed, trust="anyone")  # type: ignore[arg-type]


def test_a_resource_of_a_package_is_used(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "package.zip", "w") as archive:
        archive.writestr("package/small.kjb", small_bundle(None))
    bundle = kj.use_bundle(zipfile.Path(tmp_path / "package.zip", "package/small.kjb"), trust="unsigned")
    assert len(bundle.codes(DOT)) == 2


def test_the_environment_s_bundles_come_first_and_must_be_signed(
    keys: Keys, signed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.trust(KEY.public.line)
    unsigned = written(tmp_path / "unsigned.kjb", small_bundle(None))
    own = kj.use_bundle(signed)
    forget_bundles()
    monkeypatch.setenv("KERNELJIT_BUNDLES", os.pathsep.join([str(unsigned), str(signed), str(tmp_path / "no.kjb")]))
    own = kj.use_bundle(signed)
    with pytest.warns(BundleWarning) as told:
        found = used_bundles()
    assert [bundle.state for bundle in found] == ["records", "signed", "unusable", "signed"]
    assert found[-1] is own
    assert [str(each.message).partition(":")[0] for each in told] == ["KERNELJIT_BUNDLES"] * 2
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert used_bundles() == found


def test_threads_that_race_to_the_environment_s_bundles_see_the_same(
    keys: Keys, signed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.trust(KEY.public.line)
    monkeypatch.setenv("KERNELJIT_BUNDLES", str(signed))
    seen: list[tuple[Bundle, ...]] = []
    threads = [threading.Thread(target=lambda: seen.append(used_bundles())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 8
    assert len({id(bundle) for found in seen for bundle in found}) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_uses_its_parent_s_bundles(keys: Keys, signed: Path) -> None:
    program = f"""
import os, sys
from kerneljit.store import bundles
bundle = bundles.use_bundle({str(signed)!r}, "unsigned")
bundles._used.lock.acquire()  # as if another thread were inside
child = os.fork()
if not child:
    (row, _) = bundles.used_bundles()[0].codes({DOT!r})
    bundles.use_bundle({str(signed)!r}, "unsigned")
    os._exit(0 if bundle.load(row) is not None and len(bundles.used_bundles()) == 2 else 1)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, timeout=60)


def test_nothing_is_imported_for_bundles_that_nobody_uses() -> None:
    program = "import sys, kerneljit; print(sorted(n for n in sys.modules if 'bundle' in n or 'trust' in n))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"
