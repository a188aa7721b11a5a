"""The whole text of every mistake: what is said about each file in `tests/mistakes/`, and how it is placed.

The golden texts lie beside the files; `python -m tests.refresh_mistakes` writes them anew.
"""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from kerneljit import errors
from tests.refresh_mistakes import FOLDER, message_of

FILES = sorted(FOLDER.glob("*.py"))


def source_mistakes() -> list[type[errors.SourceMistake]]:
    return errors.SourceMistake.__subclasses__()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_message(file: Path) -> None:
    assert message_of(file) == file.with_suffix(".txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", source_mistakes(), ids=lambda kind: kind.__name__)
def test_every_mistake_is_shown_by_a_file_of_its_name(kind: type[errors.SourceMistake]) -> None:
    file_name = re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()
    text = (FOLDER / f"{file_name}.txt").read_text(encoding="utf-8")
    assert re.search(rf"^(\S+: )?{kind.__name__}: ", text, re.MULTILINE)


def test_goldens_belong_to_files() -> None:
    assert {text.stem for text in FOLDER.glob("*.txt")} == {file.stem for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_carets_stand_under_the_columns_that_are_named(file: Path) -> None:
    """Checked against the file itself: the line, its number, and the column where the carets start."""
    lines = file.read_text(encoding="utf-8").split("\n")
    text = file.with_suffix(".txt").read_text(encoding="utf-8")
    for number, column, quoted, carets in re.findall(
        r"^\S+\.py:(\d+):(\d+): .*\n +\d+ \| (.*)\n +\| (.*)$", text, re.MULTILINE
    ):
        assert quoted == lines[int(number) - 1]
        before = carets.rstrip("^")
        wide = sum(1 for character in quoted[: int(column) - 1] if "\u1100" <= character <= "\uffdc")
        assert len(before) == int(column) - 1 + wide
        assert before.replace("\t", "").strip() == ""
        assert [c == "\t" for c in quoted[: int(column) - 1]] == [c == "\t" for c in before][: int(column) - 1] or wide


def test_no_message_names_a_folder() -> None:
    for text in FOLDER.glob("*.txt"):
        assert str(FOLDER) not in text.read_text(encoding="utf-8")


def test_several_mistakes_are_listed_in_source_order() -> None:
    text = (FOLDER / "several_mistakes.txt").read_text(encoding="utf-8")
    places = [(int(line), int(column)) for line, column in re.findall(r"^\S+\.py:(\d+):(\d+)", text, re.MULTILINE)]
    assert places == sorted(places)
    assert text.startswith(f"{len(places)} mistakes in kernel wrong")
    assert len(set(places)) == len(places)


HEADER = """
import kerneljit as kj
from kerneljit import f32
M, N, K = kj.dims("M N K")

@kj.kernel
def wrong(i: M, j: N, a: f32[M, K], x: f32[M]) -> f32:
"""

QUIET = {
    "names of an if statement": ("if i:\n    y = 1.0\nelse:\n    y = 2.0\nreturn y * x[i]", ["IfStatement"]),
    "names of a loop": ("for k in K:\n    y = a[i, k]\nreturn y + k", ["LoopStatement"]),
    "names of with": ("with x as y:\n    z = y\nreturn y + z", ["UnsupportedStatement"]),
    "names of try": ("try:\n    y = 1.0\nexcept ValueError as e:\n    y = e\nreturn y + e", ["UnsupportedStatement"]),
    "names of an import": ("import math\nreturn math.sqrt(x[i])", ["UnsupportedStatement"]),
    "names of a helper": ("def half(y):\n    return y / 2\nreturn half(x[i])", ["UnsupportedStatement"]),
    "names of unpacking": ("y, z = 1.0, 2.0\nreturn y + z", ["UnsupportedExpression"]),
    "a wrong local": ("y = unknown + 1.0\nz = y * 2.0\nreturn kj.sqrt(z) + z[i]", ["UnknownName"]),
    "a called wrong local": ("y = unknown\nreturn y(x[i]) + missing", ["UnknownName", "UnknownName"]),
    "a wrong loop": ("return sum(a[i, k] + x[k] for k in unknown)", ["UnknownName"]),
    "only the returns are in the ifs": ("if i:\n    return 1.0\nelse:\n    return 2.0", ["IfStatement"]),
    "two mistakes in one expression": ("return unknown * x[i, j]", ["UnknownName", "WrongIndexCount"]),
    "mistakes in arguments": ("return missing(x[i, j])", ["UnknownFunction", "WrongIndexCount"]),
    "mistakes in all indices": ("return a[i // 2, j / 2]", ["NonAffineIndex", "FloatIndex"]),
    "mistakes around a filter": (
        "return sum(unknown for k in K if missing) + sum(x[i] for k in Q if other)",
        ["UnknownName", "UnknownName", "UnknownName", "UnknownName"],
    ),
}


@pytest.mark.parametrize("name", QUIET)
def test_follow_up_mistakes_stay_silent(name: str, tmp_path: Path) -> None:
    body, expected = QUIET[name]
    file = tmp_path / "wrong.py"
    file.write_text(HEADER + textwrap.indent(body, "    ") + "\n", encoding="utf-8")
    text = message_of(file)
    assert re.findall(r"^wrong\.py:\d+:\d+: (\w+):", text, re.MULTILINE) == expected


def test_signature_and_body_are_judged_together(tmp_path: Path) -> None:
    file = tmp_path / "wrong.py"
    head = HEADER.replace("i: M, j: N,", "i: M, j,")
    file.write_text(head + "    return x[j] + unknown\n", encoding="utf-8")
    found = re.findall(r": (\w+): ", message_of(file))
    assert found == ["MissingAnnotation", "UnknownName"]


def test_several_mistakes_are_an_exception_with_each_of_them(tmp_path: Path) -> None:
    file = tmp_path / "wrong.py"
    file.write_text(HEADER + "    return x[j, i] + unknown\n", encoding="utf-8")
    with pytest.raises(errors.SeveralMistakes) as caught:
        exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), {})
    first, second = caught.value.mistakes
    assert isinstance(first, errors.WrongIndexCount)
    assert first.span is not None
    assert (first.span.line, first.span.column, first.span.end_column) == (8, 11, 18)
    assert isinstance(second, errors.UnknownName)
    assert second.facts == {"name": "unknown", "hint": ""}


def test_a_file_that_changed_since_its_import_has_no_source(tmp_path: Path) -> None:
    file = tmp_path / "changed.py"
    code = compile(HEADER + "    return x[i]\n", str(file), "exec")
    file.write_text((HEADER + "    return x[i]\n").replace("def wrong(i: M", "def other(i: M"), encoding="utf-8")
    with pytest.raises(errors.NoSource, match="start Python again"):
        exec(code, {})
