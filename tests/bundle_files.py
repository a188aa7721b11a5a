"""Small bundles that the tests share: one kernel made by hand, one winner, objects that look like ELF and are none."""

from __future__ import annotations

import functools
import hashlib
import json
import warnings
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from kerneljit.backends.form import CallForm
from kerneljit.backends.llvm.compiler import generate, machine_of
from kerneljit.ir.text import print_formula
from kerneljit.plan.factor import factor
from kerneljit.plan.layout import Layout
from kerneljit.store.bundle_code import generation
from kerneljit.store.bundle_format import Manifest, manifest_data
from kerneljit.store.bundle_reader import DEFLATED, STORED, BundleReader, BytesSource
from kerneljit.store.bundle_writer import Code, Content, Entry, Origin, Signer, bundle_bytes, entry_of, zip_of
from kerneljit.store.bundles import Bundle
from kerneljit.store.code import CodeRecord
from kerneljit.store.errors import BundleWarning
from kerneljit.store.generation import GENERATION
from kerneljit.store.identity import GENERATOR
from kerneljit.store.trust import PrivateKey
from kerneljit.version import VERSION
from tests.store_records import AVX2, DATE, DOT, SCHEDULE, dot, shape, winner

KEY = PrivateKey(1, "tests", "11" * 32, DATE)
OTHER_KEY = PrivateKey(1, "others", "22" * 32, DATE)
ORIGIN = Origin(GENERATOR, generation(), {"kerneljit": "0"}, {"cpu": "imagined"})
PATH = Path("small.kjb")
LAYOUT = Layout((("a", 1), ("b", 1)), (("i", "many"), ("j", "many"), ("k", "many")))


def elf(machine: int = 62, rest: bytes = b"code") -> bytes:
    """Bytes that begin as an object for a machine does."""
    return b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x01\x00" + machine.to_bytes(2, "little") + rest


@functools.cache
def form() -> CallForm:
    """How code of the kernel is called; the code itself nobody calls here."""
    plan = factor(dot(), machine_of(AVX2))
    return generate(plan, SCHEDULE, LAYOUT, AVX2).form


def code(m: int = 1000, data: bytes | None = None, **changes: Any) -> Code:
    """Code for so many rows; its object can be any bytes."""
    data = elf(rest=f"code for {m}".encode()) if data is None else data
    target = changes.get("target", AVX2.identity)
    digest = hashlib.sha256(data).hexdigest()
    made_by = (GENERATION, VERSION)
    record = CodeRecord(DOT, target, shape(m), LAYOUT, SCHEDULE, form(), True, *made_by, digest, len(data))
    return replace(Code(target, shape(m), LAYOUT, record.to_data(), data), **changes)


def content(**changes: Any) -> Content:
    made = Content(DOT, "dot", print_formula(dot()), None, (winner(),), (code(), code(4)))
    return replace(made, **changes)


def small_bundle(signer: Signer | None = KEY.sign, *contents: Content, **origin: Any) -> bytes:
    return bundle_bytes(PATH, contents or (content(),), replace(ORIGIN, **origin), signer)


def reader_of(data: bytes) -> BundleReader:
    return BundleReader(BytesSource(PATH, data))


def opened(path: Path, *, unsigned: bool = False) -> Bundle:
    """A bundle without the warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", BundleWarning)
        return Bundle(path, "unsigned" if unsigned else None)


def with_manifest(data: bytes, **changes: Any) -> bytes:
    """The same bundle, unsigned, with another manifest: what someone can make who knows the format."""
    return _with_first(data, json.dumps(_manifest(data) | changes).encode())


def with_kernel(data: bytes, **changes: Any) -> bytes:
    """The same with another entry of the manifest's only kernel."""
    manifest = _manifest(data)
    manifest["kernels"] = [manifest["kernels"][0] | changes]
    return _with_first(data, json.dumps(manifest).encode())


def with_index(data: bytes, **changes: Any) -> bytes:
    """The same with another index of the only kernel, whose place and hash the manifest has; the object stay."""
    return with_index_bytes(data, json.dumps(index_of(data) | changes).encode())


def with_index_bytes(data: bytes, index: bytes) -> bytes:
    """The same with any bytes as the index."""
    import hashlib

    reader = reader_of(data)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(index) + packer.flush()
    listed = reader.manifest.all_listed[0].index
    header = entry_of(f"kernels/{DOT}.json", packed, index, DEFLATED).header
    start = listed.offset - len(header)
    member = {
        "offset": listed.offset,
        "compressed": len(packed),
        "size": len(index),
        "sha256": hashlib.sha256(index).hexdigest(),
    }
    manifest = _manifest(data)
    manifest["kernels"] = [manifest["kernels"][0] | {"index": member}]
    before = data[reader.base : reader.base + start]
    first = entry_of("manifest.json", *[json.dumps(manifest).encode()] * 2, STORED)
    return first.header + first.data + before + header + packed


def index_of(data: bytes) -> dict[str, Any]:
    """The index of the only kernel."""
    reader = reader_of(data)
    found: dict[str, Any] = json.loads(reader.content(reader.manifest.all_listed[0].index, "index"))
    return found


def _manifest(data: bytes) -> dict[str, Any]:
    manifest: Manifest = reader_of(data).manifest
    return manifest_data(manifest)


def _with_first(data: bytes, manifest: bytes) -> bytes:
    """The body of a bundle after another manifest; without directory, which the runtime never looks at."""
    first = entry_of("manifest.json", manifest, manifest, STORED)
    return first.header + first.data + data[reader_of(data).base :]


def zip_with(*members: tuple[str, bytes]) -> bytes:
    """A zip of stored members, of any names."""
    entries: list[Entry] = [entry_of(name, data, data, STORED) for name, data in members]
    return zip_of(entries)


def everything(bundle: Bundle) -> dict[str, Any]:
    """All that a bundle gives to whoever uses it."""
    found: dict[str, Any] = {}
    for identity in bundle.kernels:
        loaded = [bundle.load(row) for row in bundle.codes(identity)]
        found[identity] = bundle.winners(identity), bundle.codes(identity), loaded
    return found
