"""Says what the emitted machine code does, so that nobody has to read it.

In: assembly text and the target it was made for. Out: a `Report`: instructions counted in all and in the
innermost loops, one by one, and warnings about what makes such a loop slow. Counts are of instructions as
written: per pass through a loop's text, not per second; what they would take is for a clock to say.
This room knows neither the formula nor the schedule. Three words in the IR's block names speak to it: blocks
named `cold` are no inner loops, those named `pack` rearrange data, element by element if need be, and those
named `edge` run for what does not fill a tile or a vector. All blocks of such a region should be named so,
since LLVM drops the empty ones and their names with them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Final

from kerneljit.backends.target import Target

from .assembly import Block, Function, Instruction, Loop, find_loops, innermost, parse
from .mnemonics import Facts, Kind, Reader

COLD: Final = "cold"
PACK: Final = "pack"
EDGE: Final = "edge"

# A few single-lane moves are how lanes are reduced or broadcast; more in a loop are a gather in disguise.
_LANE_MOVES_WORTH_A_NOTE: Final = 4
_MNEMONICS_SHOWN: Final = 8


@dataclass(frozen=True)
class Counts:
    """How many instructions of each sort; one instruction can be of several."""

    instructions: int = 0
    vector: int = 0
    tile: int = 0
    scalar_float: int = 0
    scalar_moves: int = 0
    lane_moves: int = 0
    scalar_integer: int = 0
    fused: int = 0
    dot_products: int = 0
    multiply_adds: int = 0
    loads: int = 0
    vector_loads: int = 0
    stores: int = 0
    gathers: int = 0
    scatters: int = 0
    spills: int = 0
    kept: int = 0
    calls: int = 0
    divisions: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(**{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(Counts)})

    @property
    def loads_per_fused(self) -> float | None:
        """Vector loads for every FMA or dot product; None where there are none."""
        products = self.fused + self.dot_products
        return self.vector_loads / products if products else None


_TITLES: Final = {
    "instructions": "instructions",
    "vector": "vector",
    "tile": "tile (AMX)",
    "scalar_float": "scalar float",
    "scalar_moves": "scalar float moves",
    "lane_moves": "single-lane moves",
    "scalar_integer": "scalar integer",
    "fused": "fused multiply-adds",
    "dot_products": "dot products",
    "multiply_adds": "elements multiplied and added",
    "loads": "loads",
    "vector_loads": "loads for vectors",
    "stores": "stores",
    "gathers": "gathers",
    "scatters": "scatters",
    "spills": "vector spills and reloads",
    "kept": "reloads of what stays the same",
    "calls": "calls",
    "divisions": "integer divisions",
}
# Shown even where there are none: that there are none is what one wants to know.
_ALWAYS_SHOWN: Final = frozenset(
    {"instructions", "vector", "scalar_float", "fused", "loads", "stores", "gathers", "scatters", "spills",
     "calls", "divisions"}
)  # fmt: skip


@dataclass(frozen=True)
class ReportWarning:
    """Something that makes code slow; `strict` if generated code should never have it."""

    kind: str
    text: str
    source_line: int | None
    strict: bool

    def render(self, source_lines: Mapping[int, str] | None = None, file: str = "") -> str:
        """The warning with its place and, if the source is given, the line that it is about."""
        line = self.source_line
        place = f"{file}:{line}" if file else f"line {line}"
        if line is None:
            place = file or "(no line)"
        text = f"{place}: {'' if self.strict else 'note: '}{self.text}"
        quoted = _quoted((line,) if line is not None else (), source_lines)
        return "\n".join([text, *(f"  {number:>4} | {code}" for number, code in quoted)])


@dataclass(frozen=True)
class LoopReport:
    """One innermost loop: what one pass through it holds."""

    function: str
    name: str
    depth: int
    lines: tuple[int, ...]
    counts: Counts
    width: int
    mnemonics: tuple[tuple[str, int], ...]
    is_packing: bool
    is_edge: bool = False

    @property
    def is_main(self) -> bool:
        """Whether it is where the time should go: neither packing nor what is left over at an edge."""
        return not self.is_packing and not self.is_edge

    def _head(self) -> str:
        where = f"line {_ranges(self.lines)}" if self.lines else "no source line"
        return f"{self.function}: loop {self.name or '(unnamed)'}, depth {self.depth}, {where}"

    def render_briefly(self) -> str:
        """One line of text."""
        role = "rearranges data" if self.is_packing else "edge"
        width = f" of up to {self.width} bits" if self.width else ""
        spilled = f", {self.counts.spills} spills and reloads" if self.counts.spills else ""
        return f"{self._head()}, {role}: {self.counts.instructions} instructions{width}{spilled}"

    def render(self) -> list[str]:
        """A few lines of text."""
        counts = self.counts
        mix = [
            f"{number} {title}"
            for number, title in (
                (counts.vector, "vector"),
                (counts.tile, "tile"),
                (counts.scalar_float, "scalar float"),
                (counts.scalar_moves, "scalar moves"),
                (counts.lane_moves, "single-lane"),
                (counts.scalar_integer, "scalar integer"),
            )
            if number
        ]
        lines = [self._head()]
        width = f"; vectors of {self.width} bits" if self.width else ""
        lines.append(f"  {counts.instructions} instructions a pass ({', '.join(mix)}){width}")
        per = counts.loads_per_fused
        if per is not None:
            elements = f", {counts.multiply_adds} elements" if counts.multiply_adds else ""
            lines.append(f"  {counts.fused + counts.dot_products} multiply-adds{elements}; {per:.2f} loads for each")
        if counts.spills or counts.kept:
            lines.append(f"  {counts.spills} spills and reloads, {counts.kept} reloads of what stays the same")
        shown = self.mnemonics[:_MNEMONICS_SHOWN]
        lines.append("  " + ", ".join(f"{number} {mnemonic}" for mnemonic, number in shown))
        return lines


@dataclass(frozen=True)
class Report:
    """What a piece of machine code does: `total` counts all of it, `inner` what is in `loops`."""

    target: Target
    total: Counts
    inner: Counts
    width: int
    callees: tuple[tuple[str, int], ...]
    mnemonics: tuple[tuple[str, int], ...]
    loops: tuple[LoopReport, ...]
    warnings: tuple[ReportWarning, ...]

    @property
    def strict_warnings(self) -> tuple[ReportWarning, ...]:
        """Those that generated code should never give."""
        return tuple(warning for warning in self.warnings if warning.strict)

    def render(self, source_lines: Mapping[int, str] | None = None, file: str = "") -> str:
        """The report as text; with the lines of the kernel's source, warnings quote them."""
        widest = f"registers of up to {self.width} bits" if self.width else "no vector registers"
        parts = [f"machine code for {self.target.name}: {widest}", "", *self._table()]
        if self.callees:
            parts += ["", "calls: " + ", ".join(f"{name} ({number})" for name, number in self.callees)]
        parts += self._loops(source_lines)
        parts += ["", "warnings:" if self.warnings else "no warnings"]
        for warning in self.warnings:
            parts += ["  " + line for line in warning.render(source_lines, file).splitlines()]
        return "\n".join(parts) + "\n"

    def _loops(self, source_lines: Mapping[int, str] | None) -> list[str]:
        """First the loops that matter, in full, then the others in a line each."""
        parts = ["", "innermost loops:" if self.loops else "no loops"]
        for loop in (loop for loop in self.loops if loop.is_main):
            parts += ["  " + line for line in loop.render()]
            parts += [f"    {number:>4} | {text}" for number, text in _quoted(loop.lines, source_lines)]
        others = [f"  {loop.render_briefly()}" for loop in self.loops if not loop.is_main]
        return [*parts, "", "loops at edges, and those that rearrange data:", *others] if others else parts

    def _table(self) -> list[str]:
        rows = [f"{'':32}{'in all':>10}{'innermost loops':>18}"]
        for name, title in _TITLES.items():
            everywhere, inside = getattr(self.total, name), getattr(self.inner, name)
            if everywhere or name in _ALWAYS_SHOWN:
                rows.append(f"{title:32}{everywhere:>10}{inside:>18}")
        return rows


def analyse(assembly: str, target: Target) -> Report:
    """Count what is in the assembly, and warn of what should not be."""
    functions = parse(assembly, target.architecture)
    defined = frozenset(function.name for function in functions)
    tallies = [_FunctionTally(function, target, defined) for function in functions]
    loops = tuple(loop for tally in tallies for loop in tally.loops)
    callees = Counter(name for tally in tallies for name in tally.callees)
    mnemonics: Counter[str] = Counter()
    for loop in loops:
        mnemonics.update(dict(loop.mnemonics))
    return Report(
        target=target,
        total=sum((tally.counts for tally in tallies), Counts()),
        inner=sum((loop.counts for loop in loops), Counts()),
        width=max((tally.width for tally in tallies), default=0),
        callees=tuple(callees.most_common()),
        mnemonics=tuple(mnemonics.most_common()),
        loops=loops,
        warnings=tuple(warning for tally in tallies for warning in tally.warnings),
    )


# ---------------------------------------------------------------------- counting

_Known = list[tuple[Instruction, Facts]]


class _FunctionTally:
    """What one function adds to the report."""

    def __init__(self, function: Function, target: Target, defined: frozenset[str]) -> None:
        reader = Reader(function, target.architecture)
        known = {
            id(instruction): reader.facts(instruction)
            for block in function.blocks
            for instruction in block.instructions
        }
        everything = [(i, known[id(i)]) for i in function.instructions()]
        counts = _count(everything)
        self.width = max((facts.width for _, facts in everything), default=0)
        self.callees = [facts.callee for _, facts in everything if facts.callee]
        self.warnings = _anywhere(function, everything)
        self.loops: list[LoopReport] = []
        hot = () if function.is_cold else find_loops(function, _is_hot)
        for loop in innermost(hot):
            inside = [(i, known[id(i)]) for i in loop.instructions()]
            reported = _loop_report(function, loop, inside)
            self.loops.append(reported)
            self.warnings += _in_loop(reported, inside, defined)
        kept = sum(loop.counts.kept for loop in self.loops)
        self.counts = replace(counts, spills=counts.spills - kept, kept=kept)


def _is_hot(block: Block) -> bool:
    return not block.has_name_with(COLD)


def _count(instructions: _Known) -> Counts:
    kinds = Counter(facts.kind for _, facts in instructions)
    every = [facts for _, facts in instructions]
    return Counts(
        instructions=len(every),
        vector=kinds[Kind.VECTOR],
        tile=kinds[Kind.TILE],
        scalar_float=kinds[Kind.SCALAR_FLOAT],
        scalar_moves=kinds[Kind.SCALAR_MOVE],
        lane_moves=kinds[Kind.LANE_MOVE],
        scalar_integer=kinds[Kind.SCALAR_INTEGER],
        fused=sum(facts.is_fused for facts in every),
        dot_products=sum(facts.is_dot for facts in every),
        multiply_adds=sum(facts.multiply_adds for facts in every),
        loads=sum(facts.loads for facts in every),
        vector_loads=sum(facts.loads and facts.touches_vectors for facts in every),
        stores=sum(facts.stores for facts in every),
        gathers=sum(facts.is_gather for facts in every),
        scatters=sum(facts.is_scatter for facts in every),
        spills=sum(facts.is_spill for facts in every),
        calls=kinds[Kind.CALL],
        divisions=sum(facts.is_division for facts in every),
    )


def _kept(inside: _Known) -> set[int]:
    """Reloads in a loop that never writes their place on the stack: constants, most of them, and no detour."""
    places = [(i, facts, [o for o in i.operands if "(" in o]) for i, facts in inside if facts.is_spill]
    written = {place for _, facts, at in places if facts.stores for place in at}
    return {id(i) for i, facts, at in places if at and not facts.stores and not written.intersection(at)}


def _loop_report(function: Function, loop: Loop, inside: _Known) -> LoopReport:
    lines = {i.source_line for i, _ in inside if i.source_line is not None}
    counts, kept = _count(inside), len(_kept(inside))
    around = (*loop.blocks, *loop.outer_headers)
    return LoopReport(
        function=function.name,
        name=loop.header.name or loop.header.label,
        depth=loop.depth,
        lines=tuple(sorted(lines)),
        counts=replace(counts, spills=counts.spills - kept, kept=kept),
        width=max((facts.width for _, facts in inside), default=0),
        mnemonics=tuple(Counter(i.mnemonic for i, _ in inside).most_common()),
        is_packing=any(block.has_name_with(PACK) for block in around),
        is_edge=any(EDGE in block.name.split(".") for block in (loop.header, *loop.outer_headers)),
    )


# ---------------------------------------------------------------------- warnings


def _grouped(instructions: Iterable[Instruction]) -> list[tuple[int | None, str]]:
    """Source lines with what stands there: `3 vgatherdps`."""
    counted = Counter((i.source_line, i.mnemonic) for i in instructions)
    return [(line, f"{number} {mnemonic}") for (line, mnemonic), number in counted.items()]


def _anywhere(function: Function, everything: _Known) -> list[ReportWarning]:
    found = []
    for kind, chosen in (
        ("gather", [i for i, facts in everything if facts.is_gather]),
        ("scatter", [i for i, facts in everything if facts.is_scatter]),
    ):
        for line, what in _grouped(chosen):
            text = f"{what} in {function.name}: a {kind} handles one element at a time, slower than it looks"
            found.append(ReportWarning(kind, text, line, strict=True))
    return found


def _in_loop(loop: LoopReport, inside: _Known, defined: frozenset[str]) -> list[ReportWarning]:
    where = f"innermost loop {loop.name or '(unnamed)'} of {loop.function}"
    found = [
        ReportWarning("division", f"{what} in the {where}: an integer division takes 10 to 40 cycles", line, True)
        for line, what in _grouped(i for i, facts in inside if facts.is_division)
    ]
    for instruction, facts in inside:
        if facts.callee is not None:
            external = facts.callee not in defined
            text = f"call of {'the library function ' if external else ''}{facts.callee} in the {where}"
            found.append(ReportWarning("call", text, instruction.source_line, strict=external))
    kept = _kept(inside)
    spilled = [i for i, facts in inside if facts.is_spill and id(i) not in kept]
    if spilled:
        text = f"{len(spilled)} vector spills and reloads in the {where}: more values are live than registers"
        found.append(ReportWarning("spill", text, _commonest_line(spilled), strict=False))
    if not loop.is_packing:
        found += _one_by_one(loop, inside, where)
    return found


def _one_by_one(loop: LoopReport, inside: _Known, where: str) -> list[ReportWarning]:
    found = []
    counts = loop.counts
    if counts.scalar_float > counts.vector:
        scalar = [i for i, facts in inside if facts.kind is Kind.SCALAR_FLOAT]
        text = f"the {where} computes one element at a time: {counts.scalar_float} scalar float instructions"
        found.append(ReportWarning("scalar", text, _commonest_line(scalar), strict=False))
    elif counts.lane_moves >= _LANE_MOVES_WORTH_A_NOTE:
        moves = [i for i, facts in inside if facts.kind is Kind.LANE_MOVE]
        text = f"{counts.lane_moves} single-lane moves in the {where}: a gather in disguise"
        found.append(ReportWarning("lanes", text, _commonest_line(moves), strict=False))
    return found


def _commonest_line(instructions: list[Instruction]) -> int | None:
    lines = Counter(i.source_line for i in instructions if i.source_line is not None)
    return lines.most_common(1)[0][0] if lines else None


# ---------------------------------------------------------------------- text


def _quoted(lines: Iterable[int], source_lines: Mapping[int, str] | None) -> list[tuple[int, str]]:
    if source_lines is None:
        return []
    return [(line, source_lines[line].strip()) for line in lines if line in source_lines]


def _ranges(lines: tuple[int, ...]) -> str:
    """Sorted numbers in short: `3-5, 8`."""
    parts: list[list[int]] = []
    for line in lines:
        if parts and line == parts[-1][1] + 1:
            parts[-1][1] = line
        else:
            parts.append([line, line])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)
