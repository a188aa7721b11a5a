"""Writes what the gallery's kernels become into `tests/golden/`: `python -m tests.refresh_golden`, or `make golden`.

In: the gallery. Out: per kernel its formula, IR, plan and schedules, and for some kernels the LLVM IR, so that
a change in code generation shows in review. Nothing in these texts depends on the machine, on paths or on the
version of Python. Review the difference before keeping it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from kerneljit.backends.target import cross_target
from kerneljit.ir.text import print_formula
from kerneljit.plan.layout import natural_layout
from kerneljit.runtime.compilation import formula_text
from kerneljit.store.record import text_of, to_data
from tests.gallery_code import CASES, executable_of

FOLDER = Path(__file__).parent / "golden"
GENERATION_FILE = Path(__file__).parents[1] / "kerneljit" / "store" / "generation.py"
COMMAND = "make golden"
SCHEDULED_FOR = ("avx2", "avx512ice")
GENERATED_FOR = "avx2"
# One of each kind: dots with statistics, bits, bytes, halves, guarded and strided windows, indirect rows,
# two passes over rows, columns, booleans.
GENERATED = (
    "causal_sum", "cosine", "has_missing", "indirect_dot", "matmul_f16", "matmul_i8", "matmul_tn",
    "max_pool", "outer", "softmax", "tanimoto",
)  # fmt: skip


def stages_of(name: str) -> str:
    """The stages before code generation, as one text."""
    executable = executable_of(name, file="")
    layout = natural_layout(executable.formula)
    parts = {
        "formula": formula_text(executable.formula),
        "ir": print_formula(executable.formula),
        "plan": executable.plan(cross_target(GENERATED_FOR)).text(),
    }
    for level in SCHEDULED_FOR:
        compilation = executable.compilation(layout, cross_target(level))
        parts[f"schedule for {level}"] = compilation.schedule.text(compilation.plan)
    return "\n".join(f"# {title}\n{text.rstrip()}\n" for title, text in parts.items())


def code_of(name: str) -> str:
    """The LLVM IR without what depends on the operating system."""
    executable = executable_of(name, file="")
    target = cross_target(GENERATED_FOR)
    text = executable.compilation(natural_layout(executable.formula), target).text("llvm")
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("target triple"))


def texts() -> dict[str, str]:
    """Every golden text by its file's name."""
    stages = {f"{name}.txt": stages_of(name) for name in CASES}
    return stages | {f"{name}.{GENERATED_FOR}.ll": code_of(name) for name in GENERATED}


def form_of(name: str) -> str:
    """What calls need of the code, which is made for them beside it."""
    executable = executable_of(name, file="")
    compilation = executable.compilation(natural_layout(executable.formula), cross_target(GENERATED_FOR))
    return text_of(to_data(compilation.generated.form))


def generation_of(golden: Mapping[str, str]) -> str:
    """The name of the code generator that makes these texts, and forms like these."""
    forms = {f"{name}.form": form_of(name) for name in GENERATED}
    text = text_of(dict(golden) | forms)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def generation_text(generation: str) -> str:
    """The file in which the package has the name."""
    return f'''"""Which code generator this is: a digest of what the gallery becomes. `{COMMAND}` writes this file.

Kept code of another one is never used.
"""

from typing import Final

GENERATION: Final = "{generation}"
'''


def main() -> None:
    """Refresh every golden text, and remove those of kernels that are gone."""
    FOLDER.mkdir(exist_ok=True)
    wanted = texts()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
    for file in FOLDER.iterdir():
        if file.name not in wanted:
            file.unlink()
    GENERATION_FILE.write_text(generation_text(generation_of(wanted)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
