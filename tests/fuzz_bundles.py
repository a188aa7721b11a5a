"""Bundles, trust lists, records and objects from a fuzzer that watches which code they reach; needs the extra `fuzz`.

    python -m tests.fuzz_bundles --seconds 60

What it makes up is a file, or a manifest, an index or a signature inside a file that is sound otherwise, since no
fuzzer guesses a checksum. Whatever it is: nothing raises, all that is delivered is what its hash says, and what no
trusted key has signed runs no code. Or it changes fields of an object or of its record (`fuzz_code`), which are
refused, or taken without a byte written beside the memory that is theirs. An input that shows otherwise is left in
the folder that the first line names.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import os
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

# In tests this is imported for its judges alone: the code that other tests run is not to be watched.
atheris: Any = None
if __name__ == "__main__":
    with contextlib.suppress(ImportError):
        import atheris

_STORE: Final = ("bundle_format", "bundle_reader", "bundle_verify", "bundles", "code", "record", "rows", "shape",
                 "trust", "winner")  # fmt: skip
_WATCHED: Final = ["kerneljit.backends.form", "kerneljit.runtime.bound", "kerneljit.runtime.elf",
                   *(f"kerneljit.store.{name}" for name in _STORE)]  # fmt: skip

watched = contextlib.nullcontext() if atheris is None else atheris.instrument_imports(include=_WATCHED)
with watched, contextlib.redirect_stderr(io.StringIO()):  # it tells of every module
    from kerneljit.store.bundle_reader import STORED
    from kerneljit.store.bundle_verify import verify_bytes
    from kerneljit.store.bundle_writer import entry_of
    from kerneljit.store.bundles import Bundle
    from kerneljit.store.errors import BadKey
    from kerneljit.store.trust import TRUST_LIST, Keys
    from tests import fuzz_code
    from tests.bundle_files import KEY, PATH, index_of, reader_of, small_bundle, with_index_bytes

LONGEST: Final = 8192


class Resource:
    """A file in memory, as packages have them."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def is_file(self) -> bool:
        return True

    def open(self, _mode: str) -> Any:
        return io.BytesIO(self._data)

    def __str__(self) -> str:
        return str(PATH)


SIGNED: Final = small_bundle()
UNSIGNED: Final = small_bundle(None)
MANIFEST: Final = reader_of(SIGNED).manifest_bytes


def _stored(name: str, data: bytes) -> bytes:
    entry = entry_of(name, data, data, STORED)
    return entry.header + entry.data


def with_manifest(text: bytes) -> bytes:
    """A file with any text as its manifest, and the signature of another one."""
    signature = reader_of(SIGNED).signature_bytes
    assert signature is not None
    return _stored("manifest.json", text) + _stored("manifest.sig", signature) + SIGNED[reader_of(SIGNED).base :]


def with_signature(text: bytes) -> bytes:
    """A sound file with any text as its signature."""
    return _stored("manifest.json", MANIFEST) + _stored("manifest.sig", text) + SIGNED[reader_of(SIGNED).base :]


def with_index(text: bytes) -> bytes:
    """An unsigned file with any text as the index of its kernel."""
    return with_index_bytes(UNSIGNED, text)


def _file(file: bytes, *, has_own_index: bool = False) -> None:
    """All that can be done with a file; what must hold of it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for trust in (None, "unsigned"):
            _use(Bundle(Resource(file), trust), trust)  # type: ignore[arg-type]
    problems = verify_bytes(PATH, file)
    if not problems and not has_own_index:  # nobody guesses another manifest whose hashes are right
        assert reader_of(file).manifest.kernels == reader_of(SIGNED).manifest.kernels


def _use(bundle: Bundle, trust: str | None) -> None:
    repr(bundle)
    assert bundle.state != "signed" or (bundle.manifest is not None and bundle.reader is not None)
    if bundle.state == "signed":
        assert bundle.reader is not None
        assert bundle.reader.manifest_bytes == MANIFEST
    assert bundle.runs_code == (bundle.state == "signed" or (trust == "unsigned" and bundle.state == "unsigned"))
    for identity, name in bundle.kernels.items():
        name.encode()
        for winner in bundle.winners(identity):
            winner.name.encode()
        for row in bundle.codes(identity):
            assert bundle.runs_code
            loaded = bundle.load(row)
            if loaded is not None:
                assert hashlib.sha256(loaded[1]).hexdigest() == row.object.sha256
    for problem in (bundle.problem, *bundle.problems):
        (problem or "").encode()


def _trust_list(text: bytes) -> None:
    keys = Keys()
    path = keys.folder / "fuzzed" / TRUST_LIST
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.write_bytes(text)
    path.chmod(0o600)
    with contextlib.suppress(BadKey):
        for key in Keys(path.parent).trusted():
            key.line.encode()


KINDS: Final[tuple[Callable[[bytes], object], ...]] = (
    _file,
    lambda text: _file(with_manifest(text)),
    lambda text: _file(with_index(text), has_own_index=True),
    lambda text: _file(with_signature(text)),
    _trust_list,
    fuzz_code.load,
    fuzz_code.use,
    lambda edits: fuzz_code.load(fuzz_code.edited_object(edits)),
    lambda edits: fuzz_code.use(fuzz_code.edited_record(edits)),
)
"""What an input is, by its first byte."""


def exercise(data: bytes) -> None:
    """Do with an input all that can be done with one of its kind."""
    if data:
        KINDS[data[0] % len(KINDS)](data[1:])


def seeds() -> Iterator[bytes]:
    """Inputs to begin with: what is sound, of each kind."""
    import json

    texts = [MANIFEST, json.dumps(index_of(UNSIGNED)).encode(), reader_of(SIGNED).signature_bytes or b""]
    texts += [(Keys().folder / TRUST_LIST).read_bytes(), fuzz_code.sound_object(), fuzz_code.sound_record().encode()]
    no_change = bytes(fuzz_code.EDIT - 1)
    for kind, content in enumerate((SIGNED, *texts, no_change, no_change)):
        yield bytes([kind]) + content
    yield b"\x00" + UNSIGNED


def main() -> None:
    """Fuzz until the time is over, or something is found."""
    parser = argparse.ArgumentParser(description="Bundles from a coverage-guided fuzzer.")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--runs", type=int, default=-1, help="end after so many inputs")
    parser.add_argument("--seed", type=int, default=0, help="0: another one each time")
    arguments = parser.parse_args()
    if atheris is None:
        print("The fuzzer of bundles needs atheris: pip install 'kerneljit[fuzz]'")
        return
    folder = Path(tempfile.mkdtemp(prefix="kerneljit-fuzz-"))
    os.environ["KERNELJIT_HOME"] = str(folder)
    Keys().trust(KEY.public.line)
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(seeds()):
        (corpus / str(number)).write_bytes(seed)
    bounds = [f"-max_total_time={arguments.seconds}", f"-runs={arguments.runs}", f"-max_len={LONGEST}"]
    # All is kept, since the program ends inside the fuzzer; it is small.
    files = [f"-artifact_prefix={folder}/", f"-seed={arguments.seed}", str(corpus)]
    print(f"What is found will be in {folder}", flush=True)
    atheris.Setup([sys.argv[0], *bounds, "-print_final_stats=1", *files], exercise)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
