"""Sets up a checkout: virtual environment, pinned packages, and Qt's system libraries.

Needs nothing but Python 3.11 or newer. Says what it does, and is quick when there is
nothing to do.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
STAMP = VENV / "set-up"
OLDEST = (3, 11)
NEWEST_TRIED = 13

# What Qt loads at run time and a bare Debian or Ubuntu lacks, by its library's name.
QT_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xinerama": "libxcb-xinerama0",
    "xcb-xkb": "libxcb-xkb1",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "glib-2.0": "libglib2.0-0",
}
# For tests and pictures: a screen without a monitor, a recorder of what reaches the disk,
# and fonts that hold what people write.
TEST_PROGRAMS = {"Xvfb": "xvfb", "strace": "strace"}
TEST_FONTS = {
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
    "/usr/share/fonts/opentype/inter/Inter-Regular.otf": "fonts-inter",
}


def main() -> int:
    """Set up what is missing; return the exit status."""
    if sys.version_info < OLDEST:
        return _with_newer_python()
    for_tests = "--for-tests" in sys.argv[1:]
    if not _install_system_packages(for_tests=for_tests):
        return 1
    stamp = _stamp()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == stamp:
        _compile()
        return 0
    print("── Setting up .venv (once; some minutes with a slow connection)", flush=True)
    if not (VENV / "bin" / "python").exists():
        print("   making the virtual environment", flush=True)
        venv.create(VENV, with_pip=True, clear=VENV.exists())
    print("   installing the pinned packages", flush=True)
    subprocess.run(
        [
            str(VENV / "bin" / "python"),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--constraint",
            str(ROOT / "packaging" / "constraints.txt"),
            "--editable",
            f"{ROOT}[dev]",
        ],
        check=True,
        cwd=ROOT,
    )
    _compile()
    STAMP.write_text(stamp, encoding="utf-8")
    print("   done", flush=True)
    return 0


def _with_newer_python() -> int:
    """Run again with a Python that is new enough, where there is one."""
    for minor in range(NEWEST_TRIED, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            return subprocess.run([found, *sys.argv], check=False).returncode
    print("Python 3.11 or newer is needed. Install it, then run this again.")
    return 1


def _compile() -> None:
    """Compile what changed: a start from source takes a third longer."""
    package = ROOT / "leadership_desktop"
    command = [str(VENV / "bin" / "python"), "-m", "compileall", "-q", str(package)]
    subprocess.run(command, check=False)


def _stamp() -> str:
    """Return what the environment depends on: another stamp means to install again."""
    parts = [(ROOT / name).read_bytes() for name in ("pyproject.toml",)]
    parts.append((ROOT / "packaging" / "constraints.txt").read_bytes())
    parts += [sys.version.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _install_system_packages(*, for_tests: bool) -> bool:
    """Install what Qt needs, or name the command to type; return whether to go on."""
    if not sys.platform.startswith("linux") or not shutil.which("apt-get"):
        return True
    missing = [
        package
        for library, package in QT_LIBRARIES.items()
        if ctypes.util.find_library(library) is None
    ]
    if for_tests:
        missing += [p for name, p in TEST_PROGRAMS.items() if not shutil.which(name)]
        missing += [p for f, p in TEST_FONTS.items() if not Path(f).exists()]
    if not missing:
        return True
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    may = os.geteuid() == 0
    prefix = []
    if not may and shutil.which("sudo"):
        may = subprocess.run(["sudo", "-n", "true"], check=False).returncode == 0
        prefix = ["sudo", "-n"]
    if not may:
        print("Qt needs some libraries of the system. Please type this once:")
        print(f"    sudo {' '.join(install)}")
        return False
    print(f"── Installing system packages: {' '.join(missing)}", flush=True)
    quiet = subprocess.DEVNULL
    update = [*prefix, "apt-get", "update", "-qq"]
    subprocess.run(update, check=False, stdout=quiet)
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *install]
    status = subprocess.run(command, check=False, stdout=quiet).returncode
    if status:
        print("That did not work. Please type this, then run make again:")
        print(f"    sudo {' '.join(install)}")
    return status == 0


if __name__ == "__main__":
    sys.exit(main())
