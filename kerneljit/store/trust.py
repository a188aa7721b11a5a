"""Whose machine code this user runs: keys, the list of those that are trusted, and signatures.

In: the user's folder of keys; a manifest and what its signature says. Out: signatures, or whether one is by a trusted
key. Keys are Ed25519, by `cryptography`, which is imported only where a signature is made or looked at for the first
time: that a manifest was found to be signed by a key is remembered in a folder that only this user can write to.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from kerneljit import settings
from kerneljit.digest import sha256
from kerneljit.values import value

from .bundle_format import SCHEMA as SIGNATURE_SCHEMA
from .bundle_format import Signature, key_id
from .errors import BadKey, BadRecord, NoPublicKey
from .owned import why_not_ours
from .record import Date, Hash, Text, Whole, data_of, read, text_of, to_data

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SCHEMA: Final = 1
TRUST_LIST: Final = "trusted.json"
PRIVATE: Final = ".private.json"
VERIFIED: Final = "verified"
MOST_KEYS: Final = 1000
_MOST_BYTES: Final = 1 << 20
_MOST_REMEMBERED: Final = 1000
_KIND: Final = "kerneljit-ed25519"
_CONTEXT: Final = b"kerneljit bundle 1\n"
"""Before what is signed, so that a signature of anything else is none of a bundle."""
PUBLIC_CURE: Final = f"give a line of {_KIND} and 64 hex digits, as `kerneljit key new` shows it, or a file of it"

KeyName = Annotated[str, Text(r"[A-Za-z0-9][\w.@+-]*", 64, "a name of letters, digits and .@+-_")]
_Hex32 = Annotated[str, Text(r"[0-9a-f]{64}", 64, "64 hex digits")]
_PUBLIC_LINE: Final = rf"{_KIND} ([0-9a-f]{{64}})(?: ([A-Za-z0-9][\w.@+-]{{0,63}}))?"


@value
class PublicKey:
    """A key that others may know, and how this user calls it."""

    name: KeyName
    id: Hash
    public: _Hex32
    date: Date
    """When it was made or trusted here."""

    @property
    def line(self) -> str:
        """What is handed to those who are to trust it."""
        return f"{_KIND} {self.public} {self.name}"


@value
class PrivateKey:
    """A key to sign with."""

    schema: Annotated[int, Whole(SCHEMA, SCHEMA)]
    name: KeyName
    private: _Hex32
    date: Date

    def __repr__(self) -> str:
        return f"PrivateKey({self.name!r})"  # the secret is not for logs

    @property
    def public(self) -> PublicKey:
        raw = _private(self.private).public_key().public_bytes_raw().hex()
        return PublicKey(self.name, key_id(raw), raw, self.date)

    def sign(self, manifest: bytes) -> Signature:
        """What goes into the bundle beside the manifest."""
        public = self.public
        signature = _private(self.private).sign(_CONTEXT + manifest).hex()
        return Signature(SIGNATURE_SCHEMA, public.id, public.public, signature)


@value
class _TrustList:
    schema: Annotated[int, Whole(SCHEMA, SCHEMA)]
    keys: tuple[PublicKey, ...]


class Keys:
    """The keys of a user: a folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder if folder is not None else settings.keys_folder()

    # keys to sign with

    def new(self, name: str) -> PrivateKey:
        """Make a key; raises `BadKey` where there is one of that name."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        path = self._private_path(name)
        key = PrivateKey(SCHEMA, name, Ed25519PrivateKey.generate().private_bytes_raw().hex(), _now())
        self._make_folder()
        try:
            # The mode is given at birth: there is no moment at which others could read it.
            opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            raise BadKey(path, "there is a key of that name", "choose another name") from None
        except OSError as error:
            raise _unusable(path, error) from error
        try:
            with os.fdopen(opened, "w", encoding="utf-8") as file:
                file.write(f"{text_of(to_data(key))}\n")
        except OSError as error:
            path.unlink(missing_ok=True)
            raise _unusable(path, error) from error
        return key

    def private(self, name: str) -> PrivateKey:
        """The key of a name; raises `BadKey` where there is none, or where others could know it."""
        path = self._private_path(name)
        cure = f"make one: kerneljit key new {name}"
        text = self._read(path, secret=True)
        if text is None:
            raise BadKey(path, "there is no such key", cure)
        try:
            return read(PrivateKey, data_of(text, path.name, _MOST_BYTES), path.name)
        except BadRecord as problem:
            raise BadKey(path, str(problem), cure) from None

    def own(self) -> list[str]:
        """The names of the keys to sign with."""
        if not self.folder.is_dir():
            return []
        return sorted(path.name.removesuffix(PRIVATE) for path in self.folder.glob(f"*{PRIVATE}"))

    # keys to trust

    def trusted(self) -> tuple[PublicKey, ...]:
        """The keys whose machine code runs; raises `BadKey` where others could have written the list."""
        path = self.folder / TRUST_LIST
        text = self._read(path)
        if text is None:
            return ()
        try:
            found = read(_TrustList, data_of(text, TRUST_LIST, _MOST_BYTES), TRUST_LIST)
            for number, key in enumerate(found.keys):
                if key.id != key_id(key.public):
                    raise BadRecord(f"{TRUST_LIST}.keys[{number}].id", key_id(key.public), key.id)
        except BadRecord as problem:
            raise BadKey(path, str(problem), "correct it, or move it away and trust your keys again") from None
        return found.keys

    def trust(self, line: str, name: str | None = None) -> PublicKey:
        """Add a key, as `PublicKey.line` shows it."""
        match = _match(line)
        if match is None:
            raise NoPublicKey(line.strip(), "this is no public key", PUBLIC_CURE)
        called = name or match[2] or key_id(match[1])
        key = PublicKey(_named(self.folder, called), key_id(match[1]), match[1], _now())
        before = self.trusted()
        # A name that is another's id would let `forget` take the wrong one.
        taken = next((other for other in before if other.public != key.public and _share_a_name(other, key)), None)
        if taken is not None:
            raise BadKey(
                self.folder / TRUST_LIST,
                f"another key is trusted as {taken.name} ({taken.id})",
                f"give this one another name, or `kerneljit key forget {taken.name}` first",
            )
        self._write_list([*(other for other in before if other.public != key.public), key])
        return key

    def forget(self, name: str) -> PublicKey:
        """Trust a key no longer, by its name or its id."""
        before = self.trusted()
        for key in before:
            if name in (key.name, key.id):
                self._write_list([other for other in before if other is not key])
                return key
        raise BadKey(self.folder / TRUST_LIST, f"no key called {name} is trusted", "see `kerneljit key list`")

    def signer(self, manifest: bytes, signature: Signature) -> PublicKey | None:
        """The trusted key that signed a manifest; None where the signature is by no trusted key.

        Raises `BadKey` where it claims to be by one and is not.
        """
        key = next((key for key in self.trusted() if key.public == signature.public), None)
        if key is None or self._is_remembered(manifest, signature):
            return key
        if not is_signed(manifest, signature):
            problem = f"it is not by the key {key.name}, as it claims"
            raise BadKey(Path("manifest.sig"), problem, "do not use what it signs; tell who gave it to you")
        self._remember(manifest, signature)
        return key

    # what was found once

    def _is_remembered(self, manifest: bytes, signature: Signature) -> bool:
        path = self.folder / VERIFIED / _memory(manifest, signature)
        try:
            return why_not_ours(path.parent) is None and why_not_ours(path) is None
        except OSError:
            return False

    def _remember(self, manifest: bytes, signature: Signature) -> None:
        """So that the next process needs no cryptography; where that cannot be written, it does."""
        folder = self.folder / VERIFIED
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            known = list(folder.iterdir())
            for path in known if len(known) >= _MOST_REMEMBERED else ():
                path.unlink(missing_ok=True)
            (folder / _memory(manifest, signature)).touch(mode=0o600)
        except OSError:
            pass

    # files

    def _private_path(self, name: str) -> Path:
        return self.folder / f"{_named(self.folder, name)}{PRIVATE}"

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise _unusable(self.folder, error) from error

    def _read(self, path: Path, *, secret: bool = False) -> bytes | None:
        """The text of a file that nobody else could have written; None where there is none."""
        try:
            for place in (self.folder, path):
                problem = why_not_ours(place, secret=secret and place is path)
                if problem is not None:
                    mode = "700" if place is self.folder else "600"
                    raise BadKey(place, problem, f"if you know what is in it, chown and chmod {mode} it")
            with path.open("rb") as file:
                return file.read(_MOST_BYTES)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise _unusable(path, error) from error

    def _write_list(self, keys: Sequence[PublicKey]) -> None:
        import json

        path = self.folder / TRUST_LIST
        if len(keys) > MOST_KEYS:
            raise BadKey(path, f"more than {MOST_KEYS} keys", "forget some: kerneljit key forget NAME")
        self._make_folder()
        text = json.dumps(to_data(_TrustList(SCHEMA, tuple(keys))), indent=1, sort_keys=True)
        draft = path.with_name(f".{path.name}-{os.getpid()}")
        try:
            draft.touch(mode=0o600)
            draft.write_text(f"{text}\n", encoding="utf-8")
            os.replace(draft, path)
        except OSError as error:
            raise _unusable(path, error) from error
        finally:
            draft.unlink(missing_ok=True)


def is_public_line(text: str) -> bool:
    """Whether a text is a key, as `PublicKey.line` shows it."""
    return _match(text) is not None


def _match(line: str) -> re.Match[str] | None:
    return re.fullmatch(_PUBLIC_LINE, line.strip())


def is_signed(manifest: bytes, signature: Signature) -> bool:
    """Whether a signature is by the key that it names, whoever's that is."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signature.public))
        public.verify(bytes.fromhex(signature.signature), _CONTEXT + manifest)
    except (InvalidSignature, ValueError):
        return False
    return True


def _share_a_name(one: PublicKey, other: PublicKey) -> bool:
    return not {one.name, one.id}.isdisjoint((other.name, other.id))


def _memory(manifest: bytes, signature: Signature) -> str:
    """Names one manifest under one signature."""
    return sha256(sha256(manifest).digest() + text_of(to_data(signature)).encode()).hexdigest()


def _private(text: str) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(text))


def _named(folder: Path, name: str) -> str:
    try:
        return read(KeyName, name, "name")
    except BadRecord as problem:
        raise BadKey(folder, str(problem), "choose another name") from None


def _unusable(path: Path, error: OSError) -> BadKey:
    return BadKey(path, error.strerror or str(error), "set KERNELJIT_HOME to a folder that is yours")


def _now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
