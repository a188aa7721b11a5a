"""Our SHA-256 is everybody's."""

from __future__ import annotations

import hashlib

import pytest

from kerneljit.digest import sha256


@pytest.mark.parametrize("length", [0, 1, 55, 56, 63, 64, 65, 127, 128, 1000, 1 << 17])
def test_digests_are_those_of_the_standard_library(length: int) -> None:
    data = bytes(number * 31 % 251 for number in range(length))
    assert sha256(data).hexdigest() == hashlib.sha256(data).hexdigest()
    assert sha256(data).digest() == hashlib.sha256(data).digest()
