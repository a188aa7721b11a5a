"""The report in a real browser: it shows the right numbers, complains of nothing, asks the network for nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kerneljit.tuning.report import report_data, write_report
from kerneljit.tuning.report_words import gain_in_words, seconds_in_words
from kerneljit.tuning.session import Session
from tests.browser import Browser, Page, browser
from tests.report_sessions import made_session

pytestmark = pytest.mark.system_program("Chromium")

NASTY = "<script>window.hacked = 1</script>\"'><img src=x onerror='window.hacked = 1'>"


@cache
def made() -> tuple[Session, ...]:
    return (
        made_session("cosine", {"M": 300, "N": 500, "K": 64}, gain=1.25, seconds=1e-3),
        made_session("cosine", {"M": 30, "N": 50, "K": 16}, gain=1.04, seconds=1e-5, trials=9),
        made_session("softmax", {"M": 200, "N": 300}, gain=1.0, seconds=2e-4, not_kept=NASTY),
        made_session("manhattan", {"M": 300, "N": 500, "K": 64}, gain=1.5, called=NASTY),
        made_session("transpose", {"M": 300, "N": 200}, gain=1.1),
        made_session("transpose", {"M": 30, "N": 20}, gain=1.1, trials=3),
    )


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    write_report(path, made())
    return path


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.fixture(scope="module")
def page(running: Browser, report: Path) -> Page:
    """The page, opened; tests that follow may sort its tables."""
    found = running.page()
    found.open(report)
    return found


def texts(page: Page, selector: str) -> list[str]:
    found: list[str] = page.value(f"Array.from(document.querySelectorAll({json.dumps(selector)}), e => e.textContent)")
    return found


def test_it_complains_of_nothing_and_asks_for_nothing(page: Page, report: Path) -> None:
    assert page.value("document.readyState") == "complete"
    assert page.complaints == []
    assert [address for address in page.requests if not address.startswith("data:")] == [report.as_uri()]


def test_every_kernel_has_its_section_with_all_its_parts(page: Page) -> None:
    assert len(texts(page, "section.kernel")) == len(made())
    for number, session in enumerate(made(), 1):
        heads = texts(page, f"#kernel-{number} h3")
        expected = ["The race", "What mattered", "The roofline"]
        assert heads == ([*expected, "Speed by shape"] if session.winner.name in ("cosine", "transpose") else expected)
        assert len(texts(page, f"#kernel-{number} .race .picture g.mark")) == (
            len(session.tuned.trials) + len(session.tuned.finalists)
        )
        assert len(texts(page, f"#kernel-{number} table.trials tbody tr")) == len(session.tuned.trials)
        assert len(texts(page, f"#kernel-{number} .bars li")) == len(session.tuned.importances)


def test_the_numbers_are_those_of_the_sessions(page: Page) -> None:
    rows: list[list[str]] = page.value(
        "Array.from(document.querySelectorAll('#overview tbody tr'), r => Array.from(r.cells, c => c.textContent))"
    )
    assert [row[0] for row in rows] == [session.winner.name for session in made()]
    for row, session in zip(rows, made(), strict=True):
        assert row[3] == seconds_in_words(session.tuned.seconds)
        assert row[4] == gain_in_words(session.tuned.gain)
        assert row[8] == str(len(session.tuned.trials))
    data: Any = json.loads(page.value("document.getElementById('data').textContent"))
    again = report_data(made())
    assert {**data, "made": ""} == json.loads(json.dumps({**again, "made": ""}))


def test_marks_lie_inside_their_pictures(page: Page) -> None:
    outside = page.value(
        """Array.from(document.querySelectorAll('svg')).flatMap(svg => {
            const box = svg.getBoundingClientRect();
            return Array.from(svg.querySelectorAll('circle, rect, path, text'))
                .map(shape => [shape.outerHTML, shape.getBoundingClientRect()])
                .filter(([, one]) => one.left < box.left - 2 || one.right > box.right + 2
                    || one.top < box.top - 2 || one.bottom > box.bottom + 2)
                .map(([text]) => text);
        })"""
    )
    assert outside == []


def test_what_users_wrote_is_text_and_nothing_else(page: Page) -> None:
    assert page.value("window.hacked") is None
    assert page.value("document.querySelectorAll('main script, main img').length") == 0
    assert NASTY in texts(page, "#kernel-4 h2")[0]
    assert NASTY in texts(page, "#kernel-3 .warning")[0].replace("Nothing was stored: ", "")


def test_a_click_sorts_a_table_and_another_turns_it_round(page: Page) -> None:
    def gains() -> list[str]:
        return texts(page, "#overview tbody td:nth-child(5)")

    click = "document.querySelectorAll('#overview th button')[4].click()"
    page.value(click)
    assert gains() == sorted(gains(), key=lambda text: float(text.rstrip("×")))
    assert page.value("document.querySelectorAll('#overview th')[4].ariaSort") == "ascending"
    first = gains()
    page.value(click)
    assert gains() == first[::-1]


def test_the_pointer_shows_what_a_mark_means(page: Page) -> None:
    page.value("document.querySelector('#kernel-1 .race .winner').dispatchEvent(new PointerEvent('pointermove'))")
    shown = texts(page, "#tip:not([hidden])")
    assert len(shown) == 1
    assert shown[0].startswith("Trial ")
    page.value("document.querySelector('#kernel-1 .race .winner').dispatchEvent(new PointerEvent('pointerleave'))")
    assert texts(page, "#tip:not([hidden])") == []


def test_without_scripts_everything_is_there(running: Browser, report: Path) -> None:
    quiet = running.page()
    quiet.tell("Emulation.setScriptExecutionDisabled", value=True)
    quiet.open(report)
    root = quiet.tell("DOM.getDocument", depth=-1)["root"]["nodeId"]
    rows = quiet.tell("DOM.querySelectorAll", nodeId=root, selector="#overview tbody tr")["nodeIds"]
    titles = quiet.tell("DOM.querySelectorAll", nodeId=root, selector=".race g.mark > title")["nodeIds"]
    assert len(rows) == len(made())
    assert len(titles) == sum(len(s.tuned.trials) + len(s.tuned.finalists) for s in made())
    assert quiet.complaints == []


@pytest.mark.parametrize(("scheme", "is_dark"), [("light", False), ("dark", True)])
def test_it_is_as_bright_as_the_reader_likes(page: Page, scheme: str, is_dark: bool) -> None:
    page.tell("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    paper, ink = (
        page.value(f"getComputedStyle(document.body).{what}.match(/\\d+/g).slice(0, 3).map(Number)")
        for what in ("backgroundColor", "color")
    )
    assert (sum(paper) < sum(ink)) is is_dark


@pytest.mark.parametrize("width", [360, 1400])
def test_it_never_has_to_be_scrolled_sideways(page: Page, width: int) -> None:
    page.tell("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
    assert page.value("document.documentElement.scrollWidth") <= width
