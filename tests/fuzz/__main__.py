"""`python -m tests.fuzz [KIND …] --seconds 600`: attempts with one seed after the other for as long as one likes.

Each fault is printed with its seed, which makes it again: `python -m tests.fuzz KIND --first SEED --attempts 1`.
"""

import argparse
import sys
import time
import traceback
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from itertools import count

from tests.fuzz.kinds import KINDS, attempts_of


def main() -> int:
    """Try each kind for its share of the time; 1 where a fault was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"one or more of {', '.join(KINDS)}; all of them by default")
    parser.add_argument("--seconds", type=float, default=60, help="for each kind (60)")
    parser.add_argument("--first", type=int, default=1_000_000, help="the first seed; those of the tests are below a million")
    parser.add_argument("--attempts", type=int, help="stop after so many seeds, whatever the time")
    parser.add_argument("--workers", type=int, default=2, help="processes at a time (2)")
    chosen = parser.parse_args()
    unknown = set(chosen.kinds) - set(KINDS)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    faults = [_try(kind, chosen) for kind in chosen.kinds or KINDS]
    return 1 if any(faults) else 0


def _try(kind: str, chosen: argparse.Namespace) -> int:
    """Attempts of one kind; how many of them found a fault."""
    started = time.monotonic()
    tried = faults = 0
    seeds = iter(range(chosen.first, chosen.first + chosen.attempts)) if chosen.attempts else count(chosen.first)
    with ProcessPoolExecutor(chosen.workers) as pool:
        waiting: set[Future[tuple[int, str]]] = set()
        while True:
            while len(waiting) < 2 * chosen.workers and time.monotonic() - started < chosen.seconds:
                seed = next(seeds, None)
                if seed is None:
                    break
                waiting.add(pool.submit(_attempt, kind, seed))
            if not waiting:
                break
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for future in done:
                cases, fault = future.result()
                tried += cases
                faults += bool(fault)
                if fault:
                    print(fault, flush=True)
    print(f"{kind}: {tried} cases, {time.monotonic() - started:.0f} s, {faults} attempts with a fault", flush=True)
    return faults


def _attempt(kind: str, seed: int) -> tuple[int, str]:
    """How many cases one seed gave, and the fault that ended it."""
    try:
        return attempts_of(kind)(seed), ""
    except KeyboardInterrupt:
        raise
    except BaseException:
        return 0, f"{kind}, seed {seed}:\n{traceback.format_exc(limit=-6)}"


sys.exit(main())
