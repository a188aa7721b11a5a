"""Documents tell the truth: their Python runs, their errors are word for word, their commands and links exist.

The Python of one document runs as one program. A block ```python raises=SomeMistake must raise that, and the
```text block after it must be what it says.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from kerneljit import errors, settings
from kerneljit.cli.main import parser

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "tuning_db" / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(?P<language>\w*) ?(?P<rest>.*)\n(?P<text>(?:.*\n)*?)^```$", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)[^)]*\)")
TARGETS = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@dataclass(frozen=True)
class Block:
    """One fenced block, and the line of the document where it begins."""

    line: int
    language: str
    rest: str
    text: str


def blocks(document: Path) -> list[Block]:
    text = document.read_text(encoding="utf-8")
    found = []
    for match in FENCE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        found.append(Block(line, match["language"], match["rest"], match["text"]))
    assert len(found) * 2 == len(re.findall("^```", text, re.MULTILINE)), "a fence is not closed"
    return found


def run(block: Block, namespace: dict[str, Any], folder: Path) -> None:
    """Through a file of its own, because kernels read their source."""
    path = folder / str(block.line) / "kernels.py"
    path.parent.mkdir()
    path.write_text(block.text, encoding="utf-8")
    exec(compile(block.text, str(path), "exec"), namespace)


def message(error: Exception, folder: Path) -> str:
    """What a user would see, with the file's name shortened to one that a document may show."""
    return re.sub(rf"{re.escape(str(folder))}/\d+/", "", str(error))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_python_of_a_document_runs(document: Path, tmp_path: Path) -> None:
    namespace: dict[str, Any] = {"__name__": "document"}
    found = blocks(document)
    for block, following in zip_longest(found, found[1:]):
        if block.language != "python":
            continue
        if not block.rest:
            run(block, namespace, tmp_path)
            continue
        mistake = getattr(errors, block.rest.removeprefix("raises="))
        with pytest.raises(mistake) as caught:
            run(block, namespace, tmp_path)
        assert following is not None
        assert following.language == "text"
        assert message(caught.value, tmp_path) == following.text.rstrip("\n"), f"line {block.line}"


def complaint(line: str) -> str:
    """What is wrong with a shell command; empty if nothing is."""
    words = shlex.split(line, comments=True)
    while words and "=" in words[0]:
        variable = words.pop(0).partition("=")[0]
        if f'"{variable}"' not in (ROOT / "kerneljit" / "settings.py").read_text(encoding="utf-8"):
            return f"{variable} is not a setting"
    match words:
        case []:
            return ""
        case ["make", *targets]:
            unknown = {target for target in targets if "=" not in target} - TARGETS
            return f"there is nothing to make {unknown}" if unknown else ""
        case ["kerneljit", *rest]:
            try:
                parser().parse_args(rest)
            except SystemExit:
                return f"kerneljit does not take {rest}"
            return ""
        case ["python", program]:
            return "" if (ROOT / program).is_file() else f"there is no {program}"
        case ["cc" | "./example" | "./program", *_]:
            return ""  # test_building_programs runs them
        case ["pip", "install", "." | ".[tune]" | ".[tune-shared]"]:
            return ""
    return f"nothing is known of {words[0]}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_commands_of_a_document_exist(document: Path) -> None:
    lines = [line for block in blocks(document) if block.language == "sh" for line in block.text.splitlines()]
    assert not list(filter(None, map(complaint, lines)))


@pytest.mark.parametrize(
    "line", ["make tea", "kerneljit brew", "python nowhere.py", "KERNELJIT_TEA=1 kerneljit info", "curl example.org"]
)
def test_a_command_that_does_not_exist_is_found(line: str) -> None:
    assert complaint(line)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    links = LINK.findall(document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_readme_names_every_command_that_there_is() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for words in ("make demo", "make test", "kerneljit info", "kerneljit inspect", "kerneljit doctor"):
        assert words in text
    assert all(level in text for level in settings.TARGET_LEVELS)
