"""The report as one page: readable without network and without scripts, by day and by night.

In: `report_data`. Out: the page's text. Whatever comes from a user goes through `markup`, and the page's own policy
forbids scripts but the one that is here, and every request.
"""

from __future__ import annotations

import base64
import hashlib
import math
from collections.abc import Iterable, Sequence
from importlib.resources import files
from statistics import median
from typing import Any

from .markup import Child, Markup, element, embedded, joined
from .report_charts import bar, legend, race_chart, roofline_chart
from .report_words import (
    bytes_in_words,
    changes_in_words,
    gain_in_words,
    number_in_words,
    rate_in_words,
    seconds_in_words,
    share_in_words,
    sizes_in_words,
)

Data = dict[str, Any]

_CLEAR_GAIN = 1.03


def page(data: Data) -> str:
    """The whole page."""
    kernels = data["kernels"]
    sections = [_kernel(number, kernel) for number, kernel in enumerate(kernels, 1)]
    body = element("body", _head(data), element("main", _overview(kernels), *sections, _notes(data)), *_scripts(data))
    return f"<!doctype html>\n{element('html', _header(), body, lang='en')}\n"


def _asset(name: str) -> Markup:
    return Markup((files(__package__) / "page" / name).read_text(encoding="utf-8"))


def _header() -> Markup:
    digest = base64.b64encode(hashlib.sha256(_asset("report.js").encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{digest}'"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", "kerneljit: tuning report"),
        element("link", rel="icon", href="data:,"),
        element("style", _asset("report.css")),
    )


def _scripts(data: Data) -> Sequence[Markup]:
    return element("script", embedded(data), type="application/json", id="data"), element("script", _asset("report.js"))


# ----------------------------------------------------------------------------- the top


def _head(data: Data) -> Markup:
    host, versions = data["host"], data["versions"]
    caches = ", ".join(
        f"{name} {bytes_in_words(host[key])}"
        for name, key in (("L1", "l1d_bytes"), ("L2", "l2_bytes"), ("L3", "l3_bytes"))
        if host[key]
    )
    known = ", ".join(f"{name} {version}" for name, version in versions.items() if version)
    virtual = ", virtual machine" if host["hypervisor"] else ""
    facts = [
        ("Processor", f"{host['brand'] or host['llvm_name']} ({host['llvm_name']}{virtual}), {host['cpus']} CPUs"),
        ("Level", host["level"]),
        ("Caches", caches),
        ("Versions", known),
        ("Written", data["made"].replace("T", " ").replace("Z", " UTC")),
    ]
    return element("header", element("h1", "Tuning report"), _facts(facts))


def _facts(pairs: Iterable[tuple[str, Child]]) -> Markup:
    items = [element("div", element("dt", name), element("dd", value)) for name, value in pairs if value]
    return element("dl", *items, class_="facts")


def _overview(kernels: Sequence[Data]) -> Markup:
    if not kernels:
        return element("section", element("p", "Nothing was tuned."), id="overview")
    gains = [kernel["winner"]["gain"] for kernel in kernels]
    mean = math.exp(sum(map(math.log, gains)) / len(gains))
    faster = sum(gain >= _CLEAR_GAIN for gain in gains)
    tiles = (
        (len(kernels), "tuned"),
        (faster, f"faster by {_CLEAR_GAIN - 1:.0%} or more"),
        (gain_in_words(mean), "geometric mean of the gains"),
        (share_in_words(median(kernel["winner"]["share"] for kernel in kernels)), "of the machine’s limit, the median"),
    )
    numbers = [element("div", element("strong", value), element("span", words)) for value, words in tiles]
    heads = ("Kernel", "Shape", "Default", "Best", "Gain", "95% interval", "Of the limit", "Bound by", "Trials")
    rows = [_overview_row(number, kernel) for number, kernel in enumerate(kernels, 1)]
    table = _table(heads, rows, kind="overview sortable", figures={2, 3, 4, 5, 6, 8})
    return element("section", element("h2", "Overview"), element("div", *numbers, class_="tiles"), table, id="overview")


def _overview_row(number: int, kernel: Data) -> Sequence[Child]:
    winner, default = kernel["winner"], kernel["default"]
    link = element("a", kernel["name"], href=f"#kernel-{number}")
    return (
        _cell(link, kernel["name"]),
        _cell(joined(_shape_words(kernel["shape"]), _smaller(kernel)), kernel["limit"]["operations"]),
        _cell(seconds_in_words(default["seconds"]), default["seconds"]),
        _cell(seconds_in_words(winner["seconds"]), winner["seconds"]),
        _cell(element("b", gain_in_words(winner["gain"])), winner["gain"]),
        _cell(_interval_words(winner), winner["least_gain"]),
        _cell(_share(winner), winner["share"]),
        _cell(kernel["limit"]["bound"], kernel["limit"]["bound"]),
        _cell(len(kernel["trials"]), len(kernel["trials"])),
    )


def _smaller(kernel: Data) -> Markup | None:
    """The sizes at which it was measured, where these are others: times are of such calls."""
    asked, measured = kernel["shape"]["sizes"], kernel["measured_at"]
    others = {name: size for name, size in measured.items() if asked[name] != size}
    return element("small", f" measured at {sizes_in_words(others)}") if others else None


def _share(one: Data) -> Markup:
    is_over = one["share"] > 1
    words = element(
        "span", share_in_words(one["share"]), class_="bad" if is_over else None, title=one["share_note"] or None
    )
    return joined(bar(one["share"]), " ", words)


def _interval_words(one: Data) -> str:
    if one["least_gain"] == one["greatest_gain"]:
        return "–"
    return f"{one['least_gain']:.3f}–{one['greatest_gain']:.3f}"


def _shape_words(shape: Data) -> str:
    threads = f", {shape['threads']} threads" if shape["threads"] > 1 else ""
    return sizes_in_words(shape["sizes"]) + threads


# ----------------------------------------------------------------------------- tables


def _cell(shown: Child, value: Child = None) -> tuple[Child, Child]:
    return shown, value


def _table(
    heads: Sequence[str],
    rows: Iterable[Sequence[Any]],
    *,
    kind: str = "",
    figures: frozenset[int] | set[int] = frozenset(),
) -> Markup:
    """A table of cells with the values to sort them by; columns of figures are aligned to the right."""

    def align(column: int) -> str | None:
        return "figure" if column in figures else None

    head = element("tr", *(element("th", h, scope="col", class_=align(n)) for n, h in enumerate(heads)))
    body = [
        element(
            "tr", *(element("td", shown, data_value=value, class_=align(n)) for n, (shown, value) in enumerate(row))
        )
        for row in rows
    ]
    table = element("table", element("thead", head), element("tbody", *body), class_=kind or None)
    return element("div", table, class_="scrolled")


# ----------------------------------------------------------------------------- one kernel


def _kernel(number: int, kernel: Data) -> Markup:
    return element(
        "section",
        element("h2", kernel["name"], " ", element("small", _shape_words(kernel["shape"]), _smaller(kernel))),
        element("pre", element("code", kernel["formula"]), class_="formula"),
        _verdict(kernel),
        *(element("p", words, class_="warning") for words in _warnings(kernel)),
        _race(kernel),
        element("div", _importances(kernel), _roofline(kernel), class_="pair"),
        _shapes(kernel),
        _details(kernel),
        id=f"kernel-{number}",
        class_="kernel",
    )


def _verdict(kernel: Data) -> Markup:
    winner, default = kernel["winner"], kernel["default"]
    trials = f"{len(kernel['trials'])} trials in {seconds_in_words(kernel['took'])}"
    limit = (
        f"It reaches {share_in_words(winner['share'])} of what this machine could do at best, "
        f"where {kernel['limit']['bound']} is the limit."
    )
    if winner["is_default"]:
        words = (
            f"Nothing was surely faster than the default, {seconds_in_words(default['seconds'])}, in {trials}. {limit}"
        )
        return element("p", words, class_="verdict")
    head = element("strong", f"{gain_in_words(winner['gain'])} as fast as the default")
    words = (
        f": {seconds_in_words(winner['seconds'])} instead of {seconds_in_words(default['seconds'])}. "
        f"With 95% confidence the gain lies between {winner['least_gain']:.3f} and {winner['greatest_gain']:.3f}, "
        f"from {winner['pairs']} interleaved pairs after {trials}. {limit}"
    )
    changes = [
        element("li", f"{one['words']}: ", element("s", one["from"]), " → ", element("b", one["to"]))
        for one in winner["changes"]
    ]
    return joined(
        element("p", head, words, class_="verdict"),
        element("p", "The winner differs from the default in:", class_="lead"),
        element("ul", *changes, class_="changes"),
    )


def _warnings(kernel: Data) -> list[str]:
    found = []
    if kernel["is_unstable"]:
        found.append(f"The machine was unstable: the same code differed from itself by {kernel['noise']:.1%}.")
    if kernel["was_interrupted"]:
        found.append("The search was interrupted: what had been found until then was measured and kept.")
    if kernel["not_kept"]:
        found.append(f"Nothing was stored: {kernel['not_kept']}.")
    if kernel["bundle"]:
        found.append(f"Such calls are answered by a bundle before this: {kernel['bundle']}.")
    found += [one["share_note"].capitalize() + "." for one in (kernel["winner"],) if one["share_note"]]
    return found


def _race(kernel: Data) -> Markup:
    words = "Each mark is one candidate, measured against the best so far; the line is the best so far."
    caption = element("figcaption", words)
    return element("figure", element("h3", "The race"), race_chart(kernel), legend(), caption, class_="race")


def _importances(kernel: Data) -> Markup:
    found = kernel["importances"]
    if not found:
        text = element("p", "Too few candidates were tried to tell which choices matter.", class_="none")
        return element("figure", element("h3", "What mattered"), text, class_="importances")
    most = max(one["importance"] for one in found) or 1.0
    rows = [
        element(
            "li",
            element("span", one["words"], class_="name"),
            bar(one["importance"] / most),
            element("span", share_in_words(one["importance"]), class_="figure"),
        )
        for one in found
    ]
    caption = element(
        "figcaption", "The most that each choice changed the time, of two candidates that differ in nothing else."
    )
    return element(
        "figure", element("h3", "What mattered"), element("ol", *rows, class_="bars"), caption, class_="importances"
    )


def _roofline(kernel: Data) -> Markup:
    limit = kernel["limit"]
    if not limit["operations"]:
        words = (
            f"Nothing is computed here. {bytes_in_words(limit['bytes'])} are moved at {_speed(kernel['winner'])}, "
            f"where this machine could move {rate_in_words(limit['bytes_a_second'], 'B')} ({limit['level']})."
        )
        return element("figure", element("h3", "The roofline"), element("p", words, class_="none"), class_="roofline")
    words = (
        f"{number_in_words(limit['operations'])} operations and {bytes_in_words(limit['bytes'])} take at least "
        f"{seconds_in_words(limit['seconds'])} here; both roofs were measured on this machine."
    )
    return element(
        "figure", element("h3", "The roofline"), roofline_chart(kernel), element("figcaption", words), class_="roofline"
    )


def _speed(one: Data) -> str:
    """In operations, or in bytes where nothing is computed."""
    operations = one["operations_a_second"]
    return rate_in_words(operations, "op") if operations else rate_in_words(one["bytes_a_second"], "B")


def _shapes(kernel: Data) -> Markup:
    shapes = kernel["shapes"]
    if len(shapes) < 2:
        return Markup()
    rows = [
        (
            _cell(
                element("b", _shape_words(one["shape"])) if one["is_this"] else _shape_words(one["shape"]),
                one["operations"],
            ),
            _cell(_speed(one), one["operations_a_second"] or one["bytes_a_second"]),
            _cell(gain_in_words(one["gain"]), one["gain"]),
            _cell(_interval_words(one), one["least_gain"]),
            _cell(_share(one), one["share"]),
            _cell(one["bound"], one["bound"]),
            _cell(one["date"][:10], one["date"]),
        )
        for one in shapes
    ]
    heads = ("Shape", "Speed", "Gain", "95% interval", "Of the limit", "Bound by", "Tuned")
    table = _table(heads, rows, kind="sortable", figures={1, 2, 3, 4})
    return element("figure", element("h3", "Speed by shape"), table, class_="shapes")


# ----------------------------------------------------------------------------- details


def _details(kernel: Data) -> Markup:
    return joined(
        _folded("All trials", _trials_table(kernel["trials"])),
        _folded("The limit, and what it is made of", _limit_table(kernel)),
        _folded("How it was measured", _conditions(kernel)),
    )


def _folded(title: str, *inside: Child) -> Markup:
    return element("details", element("summary", title), *inside)


def _trials_table(trials: Sequence[Data]) -> Markup:
    rows = [
        (
            _cell(trial["number"], trial["number"]),
            _cell("–" if trial["ratio"] is None else f"{trial['ratio']:.3f}", trial["ratio"] or math.inf),
            _cell(trial["pairs"], trial["pairs"]),
            _cell(_outcome(trial), trial["outcome"]),
            _cell(changes_in_words(trial["changes"]), len(trial["changes"])),
        )
        for trial in trials
    ]
    heads = ("Trial", "Time ÷ default’s", "Pairs", "Outcome", "Otherwise than the default")
    return _table(heads, rows, kind="trials sortable", figures={0, 1, 2})


def _outcome(trial: Data) -> Child:
    if trial["ratio"] is None:
        return joined(element("b", trial["outcome"], class_="bad"), f": {trial['text']}")
    words = [word for key, word in (("is_winner", "the winner"), ("is_default", "the default")) if trial[key]]
    return ", ".join(words) or (
        "the same code as before" if trial["is_known"] else trial["verdict"] or trial["outcome"]
    )


def _limit_table(kernel: Data) -> Markup:
    rows = [
        (
            _cell(one["what"], one["what"]),
            _cell(f"{number_in_words(one['amount'])} {one['unit']}", one["amount"]),
            _cell(f"{number_in_words(one['rate'])} a second", one["rate"]),
            _cell(seconds_in_words(one["seconds"]), one["seconds"]),
        )
        for one in kernel["limit"]["ceilings"]
    ]
    words = (
        "Kinds of instructions may overlap, so the slowest of them is the limit of arithmetic. Every input is read and "
        "the output written once, where they lie. Loads into registers, copies, edges and calls are left out."
    )
    table = _table(("What", "At least", "At best", "Takes"), rows, kind="sortable", figures={1, 2, 3})
    return joined(element("p", words, class_="lead"), table)


def _conditions(kernel: Data) -> Markup:
    return _facts(
        [
            ("Target", kernel["target"].replace(",", ", ")),
            ("Measured at", sizes_in_words(kernel["measured_at"])),
            ("Contiguous axes", ", ".join(f"{name} {axis}" for name, axis in kernel["shape"]["contiguous"].items())),
            ("Caches", kernel["caches"]),
            ("Same code against itself", f"± {kernel['noise']:.2%}, half of the time"),
            ("Choices, illegal ones counted", f"{kernel['choices']:,}"),
            ("Took", seconds_in_words(kernel["took"])),
            ("Date", kernel["date"]),
            ("Identity", kernel["identity"]),
        ]
    )


def _notes(data: Data) -> Markup:
    words = (
        "Gains are medians of pairs: candidate and default, one right after the other, so that both see the same "
        "processor. The data of this page is inside it, as JSON in the element with the id “data”."
    )
    return element("footer", element("p", words), element("p", f"kerneljit {data['versions'].get('kerneljit', '')}"))
