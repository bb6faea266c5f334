"""`python -m tests.torture [KILLS] [CUTS]`: 10,000 kills and 1,000 power cuts by default."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.torture.kills import survive_kills
from tests.torture.power import survive_cuts

KILLS, CUTS, AT_ONCE = 10_000, 1_000, 100


def main() -> int:
    """Torture; print how far it is. An exception is a defect."""
    given = [int(text) for text in sys.argv[1:3]]
    kills, cuts = given or (KILLS, CUTS)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        middle = 0
        for seed in range(0, kills, AT_ONCE):
            middle += survive_kills(folder / "kills", min(AT_ONCE, kills - seed), seed)
            print(f"\r{min(seed + AT_ONCE, kills)} kills survived", end="", flush=True)
        print(f", {middle} of them in the middle of the work")
        for seed in range(0, cuts, AT_ONCE):
            survive_cuts(folder / "cuts", min(AT_ONCE, cuts - seed), seed)
            print(
                f"\r{min(seed + AT_ONCE, cuts)} power cuts survived", end="", flush=True
            )
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
