"""`python -m tests.pathological [NAME …]`: what each text of the corpus takes, the slowest first."""

import argparse
import sys

from tests.pathological.corpus import CORPUS
from tests.pathological.work import SECONDS, Measured, measure


def main() -> int:
    """Measure and print; 1 where a text went wrong or took too long."""
    parser = argparse.ArgumentParser(prog="python -m tests.pathological")
    parser.add_argument("names", nargs="*", metavar="NAME", help="parts of names; everything by default")
    parser.add_argument("--seconds", type=float, default=SECONDS, help=f"at most for each ({SECONDS})")
    chosen = parser.parse_args()
    found: dict[str, Measured] = {}
    lines: list[str] = []
    for name, make in CORPUS.items():
        if not chosen.names or any(part in name for part in chosen.names):
            found[name] = measure(make(), chosen.seconds)
            lines.append(_line(name, found[name]))
            sys.stderr.write(lines[-1])
    sys.stdout.write("seconds   MB  slowest step            name: errors\n" + "".join(sorted(lines, reverse=True)))
    return 1 if any(one.fault for one in found.values()) else 0


def _line(name: str, one: Measured) -> str:
    step = max(one.steps, key=lambda key: one.steps[key], default="none")
    slowest = f"{step} {one.steps.get(step, 0):.2f}"
    return f"{one.seconds:7.2f} {one.megabytes:4.0f}  {slowest:22} {name}: {', '.join(one.codes) or 'clean'} {one.fault}\n"


if __name__ == "__main__":
    raise SystemExit(main())
