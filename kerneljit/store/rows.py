"""Rows of the database as records, every column judged.

In: a row as SQLite gives it; its columns may hold anything. Out: the record that it stands for, or `BadRecord`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from kerneljit.errors import WrongTolerance
from kerneljit.ir.formula import Formula
from kerneljit.ir.text import FormulaTextError, parse_formula
from kerneljit.ir.verify import verify
from kerneljit.plan.contract import Contract, contract_of

from .errors import BadRecord
from .hosts import HostFacts
from .identity import kernel_identity
from .record import data_of, read, to_data
from .winner import Calls, Trial, Winner

LONGEST: Final = 1 << 20
"""Characters of a record."""

Row = tuple[Any, ...]
T = TypeVar("T")


@dataclass(frozen=True)
class KnownKernel:
    """A kernel that can be compiled again without its source."""

    identity: str
    formula: Formula
    contract: Contract | None


def check(kind: type[Any], value: Any) -> None:
    """Refuse at once what could not be read back."""
    place = kind.__name__.lower()
    if read(kind, to_data(value), place) != value:
        raise BadRecord(place, "a record that is read back as it was written", value)


def contract_data(contract: Contract | None) -> Any:
    """A contract's two numbers."""
    return None if contract is None else {"elements": contract.elements, "rows": contract.rows}


def host_of(row: Row) -> HostFacts:
    """A host, which is the one that its row names."""
    facts = HostFacts.from_data(data_of(row[1], "facts", LONGEST), "facts")
    if facts.fingerprint != row[0]:
        raise BadRecord("facts.fingerprint", f"{row[0]}, as in its row", facts.fingerprint)
    return facts


def kernel_of(row: Row) -> KnownKernel:
    """A kernel whose formula is sound and has the identity of its row."""
    identity, text, tolerances = row
    if not isinstance(text, str):
        raise BadRecord("formula", "text", text)
    try:
        formula = parse_formula(text)
    except FormulaTextError as error:
        raise BadRecord("formula", f"a formula ({error})", text) from None
    problems = verify(formula)
    if problems:
        raise BadRecord("formula", f"a sound formula ({problems[0]})", text)
    contract = _contract_of(data_of(tolerances, "contract", LONGEST))
    if kernel_identity(formula, contract) != identity:
        raise BadRecord("identity", "that of its formula and contract", identity)
    return KnownKernel(identity, formula, contract)


def _contract_of(data: object) -> Contract | None:
    if data is None:
        return None
    contract = read(Contract, data, "contract")
    try:
        return contract_of("contract", contract.rows, contract.elements)
    except WrongTolerance:
        raise BadRecord("contract", "tolerances that can be kept", data) from None


def winner_of(row: Row) -> Winner:
    """A winner, which is the one that its row names."""
    *key, record = row
    winner = Winner.from_data(data_of(record, "winner", LONGEST))
    return _of_its_row(winner, winner.key, tuple(key))


def trial_of(row: Row) -> Trial:
    """A trial, which is the one that its row names."""
    *key, record = row
    trial = Trial.from_data(data_of(record, "trial", LONGEST))
    return _of_its_row(trial, trial.key, tuple(key))


def _of_its_row(value: T, own: tuple[str, ...], row: Row) -> T:
    if own != row:
        raise BadRecord("kernel, target and shape", " ".join(own), " ".join(map(str, row)))
    return value


def calls_of(row: Row) -> Calls:
    """Calls with an example of their shape."""
    kernel, target, key, example, calls, seconds = row
    shape = data_of(example, "example", LONGEST)
    data = {"kernel": kernel, "target": target, "shape": shape, "calls": calls, "seconds": seconds}
    found = Calls.from_data(data)
    return _of_its_row(found, found.key, (kernel, target, key))


def object_of(row: Row) -> bytes:
    """Bytes that are those that were put there."""
    data, digest = row
    if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != digest:
        raise BadRecord("bytes", f"bytes of SHA-256 {digest}", None)
    return data
