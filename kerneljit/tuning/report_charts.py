"""The pictures of the report: the race and the roofline, as SVG that a style sheet colours.

In: one kernel of `report_data`. Out: `Markup`. Every mark says in words what it is, in its `title`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .markup import Child, Markup, element, joined
from .report_words import changes_in_words, gain_in_words, rate_in_words, share_in_words

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scale:
    """Values on a logarithmic scale between two places."""

    low: float
    high: float
    begin: float
    end: float

    def __call__(self, value: float) -> float:
        inside = min(max(value, self.low), self.high)
        share = math.log(inside / self.low) / math.log(self.high / self.low)
        return round(self.begin + share * (self.end - self.begin), 2)


def _text(x: float, y: float, words: Child, kind: str = "", anchor: str = "start") -> Markup:
    return element("text", words, x=x, y=y, class_=kind or None, text_anchor=anchor)


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> Markup:
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, class_=kind)


def _marked(words: str, *shapes: Markup, kind: str) -> Markup:
    return element("g", element("title", words), *shapes, class_=f"mark {kind}", data_tip=words, tabindex="0")


def _picture(width: int, height: int, label: str, *children: Child) -> Markup:
    drawing = element("svg", *children, view_box=f"0 0 {width} {height}", role="img", aria_label=label)
    return element("div", drawing, class_="picture", style=f"--least:{width * 2 // 3}px")


# ----------------------------------------------------------------------------- the race

_WIDTH, _HEIGHT = 960, 338
_LEFT, _TOP, _BOTTOM = 62, 54, 290
_RACE_END = 700
_LAST_BEGIN, _LAST_END = 752, 948
_TICKS = (0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0)
_SLOWEST_SHOWN = 1.5
_FAILED_AT = 32


def race_chart(kernel: Data) -> Markup:
    """Every trial in order, its time over the default's; on the right the last measurements."""
    trials, finalists = kernel["trials"], kernel["finalists"]
    ratios = [t["ratio"] for t in trials if t["ratio"] is not None]
    ratios += [ratio for finalist in finalists for ratio in _middle(finalist["ratios"])]
    low = min([0.97, *ratios]) * 0.97
    scale = Scale(low, max(1.06, min(_SLOWEST_SHOWN, max([1.0, *ratios]) * 1.03)), _BOTTOM, _TOP)
    step = (_RACE_END - _LEFT - 16) / max(1, len(trials))
    places = [_LEFT + 8 + step * (number + 0.5) for number in range(len(trials))]
    parts = [
        *_grid(scale, bool(finalists)),
        _failures_name(trials),
        _best_line(trials, places, scale),
        *(_trial(trial, place, scale) for trial, place in zip(trials, places, strict=True)),
        *_numbers(len(trials), places),
        *_finalists(finalists, scale),
    ]
    return _picture(_WIDTH, _HEIGHT, f"The race: {len(trials)} trials beside the default", *parts)


def _middle(ratios: Sequence[float]) -> list[float]:
    """Without what the machine did to single pairs."""
    ordered, cut = sorted(ratios), len(ratios) // 20
    return ordered[cut : len(ordered) - cut]


def _grid(scale: Scale, has_finalists: bool) -> list[Markup]:
    parts: list[Markup] = []
    ends = [(_LEFT, _RACE_END)] + ([(_LAST_BEGIN, _LAST_END)] if has_finalists else [])
    shown: list[float] = []
    for tick in sorted(_TICKS, key=lambda tick: abs(math.log(tick))):  # 1 first: others make room for it
        y = scale(tick)
        if not scale.low <= tick <= scale.high or any(abs(y - other) < 17 for other in shown):
            continue
        shown.append(y)
        parts += [_line(begin, y, end, y, "unit" if tick == 1 else "grid") for begin, end in ends]
        parts.append(_text(_LEFT - 8, y + 4, f"{tick:g}×", "tick", "end"))
    parts.append(_text(_LEFT, _HEIGHT - 8, "trials, in order", "axis"))
    parts.append(_text(_RACE_END, scale(1.0) - 6, "the default", "axis", "end"))
    parts.append(_text(4, 12, "time ÷ default’s; below 1× is faster", "axis"))
    if has_finalists:
        parts.append(_text(_LAST_BEGIN, _HEIGHT - 8, "measured again, interleaved", "axis"))
    return parts


def _failures_name(trials: Sequence[Data]) -> Markup | None:
    failed = any(trial["ratio"] is None for trial in trials)
    return _text(_LEFT - 8, _FAILED_AT + 4, "failed", "tick", "end") if failed else None


def _best_line(trials: Sequence[Data], places: Sequence[float], scale: Scale) -> Markup:
    steps: list[str] = []
    for trial, place in zip(trials, places, strict=True):
        if trial["best"] is not None:
            y = scale(trial["best"])
            steps.append(f"{'H' if steps else 'M'}{place:.1f} {'V' if steps else ''}{y}")
    return element("path", d=" ".join(steps), class_="best") if steps else Markup()


def _trial(trial: Data, x: float, scale: Scale) -> Markup:
    words = trial_in_words(trial)
    x = round(x, 1)
    if trial["ratio"] is None:
        r = 3.5
        cross = f"M{x - r} {_FAILED_AT - r}l{2 * r} {2 * r}m0 {-2 * r}l{-2 * r} {2 * r}"
        return _marked(words, element("path", d=cross), kind="failed")
    y = scale(trial["ratio"])
    if trial["ratio"] > scale.high:
        arrow = f"M{x - 4} {y + 6}L{x} {y - 1}L{x + 4} {y + 6}Z"
        return _marked(words, element("path", d=arrow), kind="slower")
    kinds = ("is_winner", "winner"), ("is_default", "default"), ("is_finalist", "finalist")
    kind = next((kind for key, kind in kinds if trial[key]), "known" if trial["is_known"] else trial["verdict"])
    radius = 6 if kind == "winner" else 4.5 if kind in ("default", "finalist") else 3.2
    return _marked(words, element("circle", cx=x, cy=y, r=radius), kind=str(kind))


def trial_in_words(trial: Data) -> str:
    """One trial as a sentence."""
    changes = changes_in_words(trial["changes"])
    head = f"Trial {trial['number']}: {changes}"
    if trial["ratio"] is None:
        return f"{head}. Failed ({trial['outcome']}): {trial['text']}"
    if trial["is_known"]:
        return f"{head}. The same code as one before it: {trial['ratio']:.3f} × the default’s time"
    pairs = f", {trial['pairs']} pairs" if trial["pairs"] else ""
    return f"{head}. {trial['ratio']:.3f} × the default’s time{pairs}"


def _numbers(count: int, places: Sequence[float]) -> list[Markup]:
    every = max(1, math.ceil(count / 12 / 5) * 5) if count > 12 else 1
    chosen = [n for n in range(1, count + 1) if n == 1 or n % every == 0]
    return [_text(round(places[n - 1], 1), _BOTTOM + 18, n, "tick", "middle") for n in chosen]


def _finalists(finalists: Sequence[Data], scale: Scale) -> list[Markup]:
    if not finalists:
        return []
    step = (_LAST_END - _LAST_BEGIN) / len(finalists)
    parts = []
    for number, finalist in enumerate(finalists):
        x = round(_LAST_BEGIN + step * (number + 0.5), 1)
        parts.append(_finalist(finalist, x, min(24.0, step * 0.5), scale))
        parts.append(_text(x, _BOTTOM + 18, f"#{finalist['trial'] or '?'}", "tick", "middle"))
    return parts


def _finalist(finalist: Data, x: float, width: float, scale: Scale) -> Markup:
    """A box for where the median lies, a line for the middle nine tenths of the pairs."""
    middle = _middle(finalist["ratios"])
    low, high = scale(finalist["least"]), scale(finalist["greatest"])
    half, median = width / 2, scale(finalist["ratio"])
    words = (
        f"Trial {finalist['trial']}: {changes_in_words(finalist['changes'])}. {finalist['ratio']:.3f} × the default’s "
        f"time in {len(finalist['ratios'])} pairs; the median lies between {finalist['least']:.3f} and "
        f"{finalist['greatest']:.3f}"
    )
    box = element("rect", x=x - half, y=high, width=width, height=max(1.5, round(low - high, 2)), rx=2)
    line = _line(x, scale(middle[0]), x, scale(middle[-1]), "whisker")
    mark = _line(x - half, median, x + half, median, "median")
    return _marked(words, line, box, mark, kind="winner" if finalist["is_winner"] else "finalist")


# ----------------------------------------------------------------------------- the roofline

_ROOF_WIDTH, _ROOF_HEIGHT = 560, 330
_ROOF_LEFT, _ROOF_RIGHT, _ROOF_TOP, _ROOF_BOTTOM = 78, 540, 26, 278
_DECADES = 1.2


def roofline_chart(kernel: Data) -> Markup:
    """Operations a second over operations for each byte: both roofs, and how near the two schedules come."""
    limit = kernel["limit"]
    flat, slope = limit["operations_a_second"], limit["bytes_a_second"]
    intensity, ridge = limit["operations"] / limit["bytes"], flat / slope
    reached = [kernel["default"]["operations_a_second"], kernel["winner"]["operations_a_second"]]
    spread = 10**_DECADES
    x = Scale(min(intensity, ridge) / spread, max(intensity, ridge) * spread, _ROOF_LEFT, _ROOF_RIGHT)
    y = Scale(min([*reached, x.low * slope]) / 2, max(flat, *reached) * 3, _ROOF_BOTTOM, _ROOF_TOP)
    roofs = f"M{x(x.low)} {y(slope * x.low)}L{x(ridge)} {y(flat)}L{x(x.high)} {y(flat)}"
    ground = f"{roofs}V{_ROOF_BOTTOM}H{x(x.low)}Z"
    parts = [
        *_powers(x, y),
        element("path", d=ground, class_="ground"),
        element("path", d=roofs, class_="roof"),
        _line(x(intensity), y(min(flat, slope * intensity)), x(intensity), _ROOF_BOTTOM, "unit"),
        _text(_ROOF_RIGHT, y(flat) - 8, f"arithmetic {rate_in_words(flat, 'op')}", "roof-name", "end"),
        _slope_name(x, y, limit, ridge),
        *_reached(kernel, x(intensity), y),
        _text(_ROOF_LEFT, _ROOF_HEIGHT - 8, "operations for each byte moved", "axis"),
        _text(4, 14, "operations a second", "axis"),
    ]
    return _picture(_ROOF_WIDTH, _ROOF_HEIGHT, "The roofline", *parts)


def _slope_name(x: Scale, y: Scale, limit: Data, ridge: float) -> Markup:
    """Under the slope, where the ground is."""
    at = math.sqrt(x.low * ridge)
    words = f"{limit['level']} {rate_in_words(limit['bytes_a_second'], 'B')}"
    return _text(x(at) + 14, y(limit["bytes_a_second"] * at) + 16, words, "roof-name")


def _powers(x: Scale, y: Scale) -> list[Markup]:
    parts = []
    for power in _powers_between(x):
        place = x(power)
        parts.append(_line(place, _ROOF_TOP, place, _ROOF_BOTTOM, "grid"))
        parts.append(_text(place, _ROOF_BOTTOM + 18, f"{power:g}", "tick", "middle"))
    for power in _powers_between(y):
        place = y(power)
        parts.append(_line(_ROOF_LEFT, place, _ROOF_RIGHT, place, "grid"))
        parts.append(_text(_ROOF_LEFT - 8, place + 4, rate_in_words(power, "op"), "tick", "end"))
    return parts


def _powers_between(scale: Scale) -> list[float]:
    first, last = math.ceil(math.log10(scale.low)), math.floor(math.log10(scale.high))
    return [10.0**power for power in range(first, last + 1)]


def _reached(kernel: Data, x: float, y: Scale) -> list[Markup]:
    winner, default = kernel["winner"], kernel["default"]
    places = y(winner["operations_a_second"]), y(default["operations_a_second"])
    marks = [_marked(f"The default: {_speed(default)}", element("circle", cx=x, cy=places[1], r=5), kind="default")]
    if not winner["is_default"]:
        marks.append(
            _marked(f"The winner: {_speed(winner)}", element("circle", cx=x, cy=places[0], r=6), kind="winner")
        )
    # The names stand below the roof, on the side with more room, and never on one another.
    side, anchor = (-12, "end") if x > (_ROOF_LEFT + _ROOF_RIGHT) / 2 else (12, "start")
    own = f"default {share_in_words(default['share'])}"
    if winner["is_default"]:
        return [*marks, _text(x + side, places[1] + 18, own, "tick", anchor)]
    words = f"winner {share_in_words(winner['share'])}, {gain_in_words(winner['gain'])}"
    lower = _text(x + side, max(places[1] + 4, places[0] + 36), own, "tick", anchor)
    return [*marks, lower, _text(x + side, places[0] + 18, words, "winner-name", anchor)]


def _speed(one: Data) -> str:
    return f"{rate_in_words(one['operations_a_second'], 'op')}, {share_in_words(one['share'])} of the limit"


def bar(share: float, kind: str = "") -> Markup:
    """A bar in a cell, whole at 1."""
    width = f"width:{100 * min(max(share, 0.0), 1.0):.1f}%"
    return element("span", element("span", style=width), class_=f"bar {kind}".strip(), aria_hidden="true")


def legend() -> Markup:
    """What the marks of the race mean."""
    names = (
        ("winner", "winner"), ("finalist", "measured again"), ("faster", "faster or alike"), ("slower", "slower"),
        ("known", "same code as before"), ("failed", "failed"),
    )  # fmt: skip
    items = [
        element("li", element("span", class_=f"swatch {kind}", aria_hidden="true"), words) for kind, words in names
    ]
    return element("ul", joined(*items), class_="legend")
