"""A runner that feeds recorded timings: searches are tested, compared and repeated without a clock.

In: for each schedule what one call took when it was recorded, or how it failed; a seed. Out: what a real runner gives,
with noise of a known size. Time is what the recorded calls would have taken, so budgets mean the same.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from kerneljit.plan.schedule import Schedule
from kerneljit.store.schedules import schedule_data, schedule_from_data

from .outcome import Failed, Failure, Pair, Ready
from .stopwatch import SAMPLE_SECONDS

_PREPARING_SECONDS = 0.04
_MOST_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Recording:
    """What was measured of one problem, the default schedule among it."""

    default: Schedule
    seconds: Mapping[Schedule, float]
    failures: Mapping[Schedule, Failed]

    def write(self, path: Path) -> None:
        """Keep it as JSON."""
        entries: list[dict[str, Any]] = [
            {"schedule": schedule_data(schedule), "seconds": seconds} for schedule, seconds in self.seconds.items()
        ]
        entries += [
            {"schedule": schedule_data(schedule), "failed": failed.kind, "text": failed.text}
            for schedule, failed in self.failures.items()
        ]
        data = {"default": schedule_data(self.default), "entries": entries}
        path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


class BadRecording(ValueError):
    """A file is no recording."""


def read_recording(path: Path) -> Recording:
    """A recording out of a file, every entry judged."""
    raw = path.read_bytes()
    if len(raw) > _MOST_BYTES:
        raise BadRecording(f"{path} is larger than any recording")
    seconds: dict[Schedule, float] = {}
    failures: dict[Schedule, Failed] = {}
    try:
        data = json.loads(raw)
        for number, entry in enumerate(data["entries"]):
            schedule = schedule_from_data(entry["schedule"])
            if "failed" in entry:
                failures[schedule] = Failed(_failure(entry["failed"]), str(entry["text"]))
            else:
                seconds[schedule] = _positive(entry["seconds"], number)
        default = schedule_from_data(data["default"])
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        raise BadRecording(f"{path} is no recording: {problem}") from None
    if default not in seconds:
        raise BadRecording(f"{path} has no time for the default")
    return Recording(default, seconds, failures)


def _failure(kind: object) -> Failure:
    for known in get_args(Failure):
        if kind == known:
            failure: Failure = known
            return failure
    raise ValueError(f"{kind!r} is no failure")


def _positive(value: object, number: int) -> float:
    if type(value) not in (int, float) or not isinstance(value, int | float) or not 0 < value < math.inf:
        raise ValueError(f"entry {number} took {value!r} seconds")
    return float(value)


class ReplayRunner:
    """Answers from a recording; the same questions get the same answers."""

    def __init__(self, recording: Recording, seed: int = 0, noise: float = 0.01) -> None:
        self.recording, self.noise = recording, noise
        self._chance = random.Random(seed)
        self._now = 0.0
        self._schedules: list[Schedule] = []

    def now(self) -> float:
        return self._now

    def prepare(self, schedule: Schedule | None) -> Ready | Failed:
        self._now += _PREPARING_SECONDS
        chosen = self.recording.default if schedule is None else schedule
        failed = self.recording.failures.get(chosen)
        if failed is not None:
            return failed
        seconds = self.recording.seconds.get(chosen)
        if seconds is None:
            return Failed("unknown", "this schedule was not recorded")
        if chosen not in self._schedules:
            self._schedules.append(chosen)
        handle = self._schedules.index(chosen)
        return Ready(handle, f"{handle:032x}", seconds)

    def pairs(self, candidate: Ready, rival: Ready, count: int) -> Sequence[Pair]:
        pairs = [(self._sample(candidate), self._sample(rival)) for _ in range(count)]
        self._now += count * (max(candidate.seconds, SAMPLE_SECONDS) + max(rival.seconds, SAMPLE_SECONDS))
        return pairs

    def looks_ahead(self) -> bool:
        return False  # a recording has nothing to compile

    def ahead(self, schedule: Schedule) -> None:
        pass

    def _sample(self, ready: Ready) -> float:
        return ready.seconds * math.exp(self._chance.gauss(0.0, self.noise))
