"""A tuner as a process: `python -m tests.shared_tuner URL TRIALS SECONDS`; it prints what it found as JSON."""

from __future__ import annotations

import json
import sys
import time

from kerneljit.errors import KernelError
from kerneljit.store.schedules import schedule_data
from kerneljit.tuning.session import Session, tune_problem
from kerneljit.tuning.storage import open_storage

from .tuning_cases import problem_of

SIZES = {"M": 24, "N": 24, "K": 24}


def found(session: Session) -> dict[str, object]:
    """What tests ask of a session."""
    tuned, shared = session.tuned, session.shared
    assert shared is not None
    return {
        "tried": [schedule_data(trial.schedule) for trial in tuned.trials if trial.point != tuned.space.default],
        "finalists": [schedule_data(tuned.space.schedule(finalist.point)) for finalist in tuned.finalists],
        "winner": None if tuned.winner is None else schedule_data(tuned.schedule),
        "gain": tuned.gain,
        "tuners": shared.tuners,
        "heard": shared.heard,
        "ignored": shared.ignored,
        "trouble": shared.trouble,
        "provenance": dict(session.winner.provenance),
        "ended": time.time(),
    }


def main(url: str, trials: str, seconds: str) -> int:
    """Tune; 2 and a sentence where tuners cannot meet there."""
    try:
        storage = open_storage(url)
        session = tune_problem(
            problem_of(sizes=SIZES), seconds=float(seconds), database=None, trials=int(trials), storage=storage
        )
    except KernelError as error:
        print(error, file=sys.stderr)
        return 2
    storage.close()
    print(json.dumps(found(session)))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
