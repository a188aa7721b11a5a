"""A real browser without a window, spoken to over pipes: what a page becomes, what it asks for, what it complains of.

In: a file with a page. Out: a `Page`, whose scripts have run, with every request and every complaint. The DevTools
protocol goes through two pipes that Chromium inherits, so neither a port nor a library is needed.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_OPTIONS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-pipe",
)  # fmt: skip
_PATIENCE = 60.0
_COMPLAINTS = ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")


def chromium() -> str | None:
    """The browser, or None where it is not installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


class BrowserProblem(RuntimeError):
    """The browser has gone, or does not do what it was told."""


@dataclass
class Page:
    """One page in a tab of its own."""

    browser: Browser
    session: str
    requests: list[str] = field(default_factory=list)
    """Addresses that the page has asked for, its own first."""
    complaints: list[Any] = field(default_factory=list)
    """Everything that came to the console, and every exception."""

    def tell(self, method: str, **parameters: Any) -> Any:
        """One command of the protocol, and its answer."""
        return self.browser.ask(method, parameters, self.session)

    def value(self, expression: str) -> Any:
        """What a piece of JavaScript gives, as data."""
        answer = self.tell("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise BrowserProblem(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def open(self, path: Path) -> None:
        """Go to a file, and wait until everything there has been loaded."""
        self.tell("Page.navigate", url=path.as_uri())
        self.browser.wait_for("Page.loadEventFired", self.session)


class Browser:
    """One process."""

    def __init__(self, program: str, profile: Path) -> None:
        self._from_us, write = os.pipe()
        read, self._from_it = os.pipe()
        # Chromium reads commands from 3 and writes answers to 4; a shell puts our pipes there.
        words = (program, *_OPTIONS, f"--user-data-dir={profile}", "about:blank")
        command = ["bash", "-c", f'exec "$@" 3<&{self._from_us} 4>&{self._from_it}', "bash", *words]
        self._errors = (profile / "errors.txt").open("wb")
        self.process = subprocess.Popen(
            command, pass_fds=(self._from_us, self._from_it), stdout=self._errors, stderr=self._errors
        )
        os.close(self._from_us)
        os.close(self._from_it)
        self._write, self._read = write, read
        self._rest = b""
        self._number = 0
        self._events: list[Any] = []
        self._pages: dict[str, Page] = {}

    def page(self) -> Page:
        """A new tab that reports what happens in it."""
        target = self.ask("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self.ask("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        page = self._pages[session] = Page(self, session)
        for domain in ("Page", "Runtime", "Log", "Network"):
            page.tell(f"{domain}.enable")
        return page

    def ask(self, method: str, parameters: Any, session: str | None = None) -> Any:
        """Send a command and wait for its answer."""
        self._number += 1
        question = {"id": self._number, "method": method, "params": parameters}
        if session is not None:
            question["sessionId"] = session
        os.write(self._write, json.dumps(question).encode() + b"\0")
        while True:
            message = self._message()
            if message.get("id") == self._number:
                if "error" in message:
                    raise BrowserProblem(f"{method}: {message['error']}")
                return message["result"]
            self._note(message)

    def wait_for(self, event: str, session: str) -> None:
        """Go on when a page tells of an event."""
        while not any(known["method"] == event and known.get("sessionId") == session for known in self._events):
            self._note(self._message())
        self._events = [known for known in self._events if known["method"] != event]

    def _note(self, message: Any) -> None:
        self._events.append(message)
        page = self._pages.get(message.get("sessionId", ""))
        if page is None:
            return
        if message["method"] == "Network.requestWillBeSent":
            page.requests.append(message["params"]["request"]["url"])
        elif message["method"] in _COMPLAINTS:
            page.complaints.append(message["params"])

    def _message(self) -> Any:
        deadline = time.monotonic() + _PATIENCE
        while b"\0" not in self._rest:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self._read], [], [], left)[0]:
                raise BrowserProblem("no answer")
            read = os.read(self._read, 1 << 20)
            if not read:
                raise BrowserProblem(f"the browser has gone: {Path(self._errors.name).read_text(errors='replace')}")
            self._rest += read
        line, _, self._rest = self._rest.partition(b"\0")
        return json.loads(line)

    def close(self) -> None:
        """End it."""
        try:
            self.ask("Browser.close", {})
            self.process.wait(_PATIENCE)
        except (BrowserProblem, OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        os.close(self._write)
        os.close(self._read)
        self._errors.close()


@contextmanager
def browser(profile: Path) -> Iterator[Browser]:
    """A browser with an empty profile in a folder."""
    program = chromium()
    assert program is not None, "tests that need it say so by their mark"
    running = Browser(program, profile)
    try:
        yield running
    finally:
        running.close()
