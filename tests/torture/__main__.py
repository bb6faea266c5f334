"""`python -m tests.torture [SHARE]`: 10,000 kills and 1,000 power cuts by default.

SHARE makes them fewer: 0.01 is a hundredth. Each kind of life has its part of the kills;
the commands that are killed at each of their writes make up the last tenth and more.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.torture.kills import survive_kills
from tests.torture.lives import in_the_window, on_the_command_line
from tests.torture.power import survive_cuts
from tests.torture.steps import Life, live
from tests.torture.writes import COMMANDS, survive_each_write

KILLS, CUTS, AT_ONCE = 10_000, 1_000, 100
LIVES: dict[str, tuple[Life, float, float]] = {
    "the window": (in_the_window, 0.04, 1.6),
    "the command line": (on_the_command_line, 0.1, 1.2),
    "what both are made of": (live, 0.75, 0.12),
}
"""The lives, with their part of the kills, and the seconds that each has at the most."""


def main() -> int:
    """Torture; print a line a kind. An exception is a defect."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind, (life, part, longest) in LIVES.items():
            kills = max(1, round(KILLS * part * share))
            middle = _in_parts(
                kills,
                lambda count, seed, life=life, longest=longest: survive_kills(  # type: ignore[misc]
                    folder / "kills", count, seed, life=life, longest=longest
                ),
            )
            print(f"{kind}: {kills} kills survived, {middle} in the middle", flush=True)
        for one in COMMANDS:
            most = None if share >= 1 else 2
            kills = survive_each_write(folder / "writes", one, most)
            print(f"{one}, at its writes: {kills} kills survived", flush=True)
        cuts = max(1, round(CUTS * share))
        _in_parts(cuts, lambda count, seed: _cut(folder / "cuts", count, seed))
        print(f"{cuts} power cuts survived", flush=True)
    return 0


def _in_parts(count: int, torture: Callable[[int, int], int]) -> int:
    return sum(
        torture(min(AT_ONCE, count - seed), seed) for seed in range(0, count, AT_ONCE)
    )


def _cut(folder: Path, count: int, seed: int) -> int:
    survive_cuts(folder, count, seed)
    return count


if __name__ == "__main__":
    sys.exit(main())
