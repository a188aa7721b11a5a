"""Writes what kerneljit says about every file in `tests/mistakes/` beside it: `python -m tests.refresh_mistakes`.

In: `NAME.py`, a module with a mistake. Out: `NAME.txt`, the whole text, without the folder of the file.
Review the difference before keeping it.
"""

from __future__ import annotations

from pathlib import Path

from kerneljit.errors import KernelError

FOLDER = Path(__file__).parent / "mistakes"


def message_of(file: Path) -> str:
    """The text of the error that a module raises."""
    try:
        exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), {"__name__": file.stem})
    except KernelError as error:
        return str(error).replace(f"{file.parent}/", "").replace(f"{file.parent}\\", "") + "\n"
    raise AssertionError(f"{file.name} has no mistake that kerneljit sees")


def main() -> None:
    """Refresh every golden text."""
    for file in sorted(FOLDER.glob("*.py")):
        file.with_suffix(".txt").write_text(message_of(file), encoding="utf-8")
    for text in FOLDER.glob("*.txt"):
        if not text.with_suffix(".py").exists():
            text.unlink()


if __name__ == "__main__":
    main()
