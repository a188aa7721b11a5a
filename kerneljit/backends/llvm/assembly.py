"""Reads assembly text: functions, their basic blocks, their loops.

In: what `TargetMachine.emit_assembly` gives, x86-64 in AT&T syntax or, as far as its blocks go, another
architecture. Out: `Function`s of `Block`s of `Instruction`s, each instruction with its source line, and the
nest of loops that the jumps make. IR names of blocks are there only if the machine was asked to be verbose
(`set_asm_verbosity(True)`): LLVM writes them as comments.
This room knows how assembly is laid out, not what its instructions do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from kerneljit.backends.target import X86


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction; `comment` is what LLVM says beside it, such as `32-byte Spill`."""

    mnemonic: str
    operands: tuple[str, ...] = ()
    source_line: int | None = None
    comment: str = ""

    def __str__(self) -> str:
        return f"{self.mnemonic} {', '.join(self.operands)}".rstrip()


@dataclass(frozen=True, slots=True)
class Block:
    """Instructions that run one after the other; `name` is the block's name in the IR, or empty."""

    label: str
    name: str
    instructions: tuple[Instruction, ...]

    def has_name_with(self, word: str) -> bool:
        """Whether the IR name says that the block belongs to something called `word`.

        What follows after such a region is labelled `word.end` and belongs to its surroundings.
        """
        return word in self.name and "end" not in self.name.split(".")


@dataclass(frozen=True)
class Function:
    """One function; `is_cold` if LLVM put it among those that are unlikely to run."""

    name: str
    blocks: tuple[Block, ...]
    is_cold: bool = False
    is_verbose: bool = False

    def instructions(self) -> list[Instruction]:
        return [instruction for block in self.blocks for instruction in block.instructions]


@dataclass(frozen=True)
class Loop:
    """Blocks that jumps lead around, in the order of the text, and the loops inside."""

    header: Block
    blocks: tuple[Block, ...]
    depth: int
    inner: tuple[Loop, ...]
    outer_headers: tuple[Block, ...] = ()

    @property
    def is_innermost(self) -> bool:
        return not self.inner

    def instructions(self) -> list[Instruction]:
        return [instruction for block in self.blocks for instruction in block.instructions]


# ---------------------------------------------------------------------- parsing

_COMMENT: Final = {X86: re.compile("#"), "aarch64": re.compile(r"//|;"), "arm": re.compile("@")}
_OTHER_COMMENT: Final = re.compile("#")
_LABEL: Final = re.compile(r'("[^"]+"|[\w.$@?]+):')
_FALLTHROUGH_BLOCK: Final = re.compile(r"\s*%bb\.\d+:")
_IR_NAME: Final = re.compile(r"%(\S+)\s*$")
_BOOKKEEPING_LABEL: Final = re.compile(r"\.?L(?:tmp|func_|cfi|debug|cu_|info|line|exception|str)")
_LOCAL_LABEL: Final = re.compile(r"\.?L[A-Z]")
_PREFIXES: Final = frozenset({"lock", "rep", "repe", "repne", "repz", "repnz", "notrack", "data16"})
_ENCODING: Final = re.compile(r"\{(?:vex|vex2|vex3|evex|disp8|disp32|nf|rex2?)\}\s*")
_BRACKETS: Final = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}

_ALWAYS_JUMPS: Final = frozenset({"jmp", "jmpq", "b", "j", "br"})
_LEAVES: Final = frozenset({"ret", "retq", "retl", "ud2", "hlt", "brk", "blr", "udf", "ebreak", "trap"})


@dataclass
class _Draft:
    """A function in the reading."""

    name: str
    is_cold: bool
    blocks: list[Block] = field(default_factory=list)
    label: str = ""
    block_name: str = "entry"
    instructions: list[Instruction] = field(default_factory=list)
    is_verbose: bool = False

    def start_block(self, label: str, name: str) -> None:
        # Two labels at one place are kept as an empty block, so that jumps to either find it.
        if self.instructions or self.label:
            self.blocks.append(Block(self.label, self.block_name, tuple(self.instructions)))
            self.instructions = []
        self.label, self.block_name = label, name

    def close(self) -> Function:
        self.start_block("", "")
        return Function(self.name, tuple(self.blocks), self.is_cold, self.is_verbose)


def parse(assembly: str, architecture: str = X86) -> tuple[Function, ...]:
    """Every function in the text that has instructions."""
    comment_mark = _COMMENT.get(architecture, _OTHER_COMMENT)
    functions: list[Function] = []
    draft: _Draft | None = None
    in_code, is_cold = True, False
    line_number: int | None = None
    for line in assembly.splitlines():
        marked = comment_mark.search(line)
        code, comment = (line[: marked.start()], line[marked.end() :]) if marked else (line, "")
        code = code.rstrip()
        if not code:
            if draft is not None and in_code and _FALLTHROUGH_BLOCK.match(comment):
                draft.is_verbose = True
                draft.start_block("", _ir_name(comment.partition(":")[2]))
            continue
        if not code[0].isspace():
            label = _LABEL.match(code)
            if label is None or not in_code or _BOOKKEEPING_LABEL.match(label[1]):
                continue
            if _LOCAL_LABEL.match(label[1]):
                if draft is not None:
                    draft.is_verbose = draft.is_verbose or bool(comment)
                    draft.start_block(label[1], _ir_name(comment))
                continue
            if draft is not None:
                functions.append(draft.close())
            draft = _Draft(label[1].strip('"'), is_cold)
            line_number = None
            continue
        code = code.strip()
        if code.startswith("."):
            directive, _, rest = code.partition("\t") if "\t" in code else code.partition(" ")
            if directive == ".loc":
                line_number = int(rest.split()[1]) or None
            elif directive in (".section", ".text", ".data", ".bss"):
                in_code, is_cold = "text" in code, "unlikely" in code
            elif directive in (".previous", ".popsection"):
                in_code = True
            continue
        if draft is not None and in_code:
            instruction = _instruction(code, line_number, comment.strip())
            draft.instructions.append(instruction)
            if _ends_block(instruction):
                draft.start_block("", "")
    if draft is not None:
        functions.append(draft.close())
    return tuple(function for function in functions if function.instructions())


def _ir_name(comment: str) -> str:
    found = _IR_NAME.search(comment)
    return found[1].strip('"') if found else ""


def _instruction(code: str, source_line: int | None, comment: str) -> Instruction:
    code = _ENCODING.sub("", code) if code.startswith("{") else code
    mnemonic, rest = _first_word(code)
    while mnemonic in _PREFIXES and rest:
        mnemonic, rest = _first_word(rest)
    return Instruction(mnemonic, _split_operands(rest), source_line, comment)


def _first_word(code: str) -> tuple[str, str]:
    words = code.replace(";", " ", 1).split(None, 1) if ";" in code else code.split(None, 1)
    return words[0], words[1] if len(words) > 1 else ""


def _split_operands(text: str) -> tuple[str, ...]:
    if "," not in text:
        return (text,) if text else ()
    if "(" not in text and "[" not in text and "{" not in text:
        return tuple(part.strip() for part in text.split(","))
    operands, depth, start = [], 0, 0
    for position, character in enumerate(text):
        if character == "," and depth == 0:
            operands.append(text[start:position].strip())
            start = position + 1
        else:
            depth += _BRACKETS.get(character, 0)
    return (*operands, text[start:].strip())


# ---------------------------------------------------------------------- control flow


def jump_target(instruction: Instruction) -> str | None:
    """The local label that the instruction may jump to; None if it is no jump inside a function."""
    if not instruction.operands or instruction.mnemonic.startswith("adr"):
        return None
    last = instruction.operands[-1]
    return last if _LOCAL_LABEL.match(last) and "(" not in last and "@" not in last else None


def _never_falls_through(instruction: Instruction) -> bool:
    return instruction.mnemonic in _ALWAYS_JUMPS or instruction.mnemonic in _LEAVES


def _ends_block(instruction: Instruction) -> bool:
    return _never_falls_through(instruction) or jump_target(instruction) is not None


def _successors(blocks: Sequence[Block]) -> list[list[int]]:
    by_label = {block.label: number for number, block in enumerate(blocks) if block.label}
    edges: list[list[int]] = []
    for number, block in enumerate(blocks):
        last = block.instructions[-1] if block.instructions else None
        following = []
        target = jump_target(last) if last is not None else None
        if target in by_label:
            following.append(by_label[target])
        if (last is None or not _never_falls_through(last)) and number + 1 < len(blocks):
            following.append(number + 1)
        edges.append(following)
    return edges


def _reachable(edges: Sequence[Sequence[int]], allowed: set[int]) -> set[int]:
    seen, waiting = set(), [0] if 0 in allowed else []
    while waiting:
        number = waiting.pop()
        if number not in seen:
            seen.add(number)
            waiting.extend(following for following in edges[number] if following in allowed)
    return seen


def find_loops(function: Function, keep: Callable[[Block], bool] = lambda block: True) -> tuple[Loop, ...]:
    """The outermost loops, in the order of the text, with those inside them.

    Blocks for which `keep` is false do not exist, and neither does what only they lead to. Loops are the
    strongly connected parts of the graph, and inside each again without the edges back to its header:
    the order in which LLVM lays blocks out does not matter. Jumps through a table are not followed.
    """
    blocks = function.blocks
    edges = _successors(blocks)
    alive = _reachable(edges, {number for number, block in enumerate(blocks) if keep(block)})
    return _loops_among(blocks, edges, alive, None, ())


def innermost(loops: Iterable[Loop]) -> list[Loop]:
    """The loops, among these and all inside them, that hold no other."""
    found: list[Loop] = []
    for loop in loops:
        found.extend(innermost(loop.inner) if loop.inner else [loop])
    return found


def _loops_among(
    blocks: Sequence[Block],
    edges: Sequence[Sequence[int]],
    members: set[int],
    header: int | None,
    outer: tuple[Block, ...],
) -> tuple[Loop, ...]:
    inside = {
        number: [following for following in edges[number] if following in members and following != header]
        for number in members
    }
    loops = []
    for part in _cycles(inside):
        entered = {following for number in members - part for following in inside[number] if following in part}
        first = min(entered or part)
        inner = _loops_among(blocks, edges, part, first, (*outer, blocks[first]))
        own = tuple(blocks[number] for number in sorted(part))
        loops.append((min(part), Loop(blocks[first], own, len(outer) + 1, inner, outer)))
    return tuple(loop for _, loop in sorted(loops, key=lambda pair: pair[0]))


def _cycles(graph: dict[int, list[int]]) -> list[set[int]]:
    """Strongly connected parts that hold a cycle: Tarjan's algorithm, with a stack of its own."""
    order: dict[int, int] = {}
    lowest: dict[int, int] = {}
    path: list[int] = []
    on_path: set[int] = set()
    parts: list[set[int]] = []
    for root, following_root in graph.items():
        if root in order:
            continue
        calls = [(root, iter(following_root))]
        order[root] = lowest[root] = len(order)
        path.append(root)
        on_path.add(root)
        while calls:
            number, rest = calls[-1]
            for following in rest:
                if following not in order:
                    order[following] = lowest[following] = len(order)
                    path.append(following)
                    on_path.add(following)
                    calls.append((following, iter(graph[following])))
                    break
                if following in on_path:
                    lowest[number] = min(lowest[number], order[following])
            else:
                calls.pop()
                if calls:
                    lowest[calls[-1][0]] = min(lowest[calls[-1][0]], lowest[number])
                if lowest[number] == order[number]:
                    part = set(path[path.index(number) :])
                    del path[-len(part) :]
                    on_path -= part
                    if len(part) > 1 or number in graph[number]:
                        parts.append(part)
    return parts
