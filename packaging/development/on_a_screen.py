"""Runs a command on a screen: the one that is there, or an Xvfb of our own."""

from __future__ import annotations

import os
import subprocess
import sys


def main(command: list[str]) -> int:
    """Run `command`; return its exit status."""
    if os.environ.get("DISPLAY") or not sys.platform.startswith("linux"):
        return subprocess.run(command, check=False).returncode
    read_end, write_end = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "2600x1720x24"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        environment = {**os.environ, "DISPLAY": f":{number}"}
        return subprocess.run(command, check=False, env=environment).returncode
    finally:
        screen.terminate()
        screen.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
