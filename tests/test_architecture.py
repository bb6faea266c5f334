"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "leadership_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 520
"""Lines of a module; at about 300 it is time to think of a package."""
HEAVY = {"matplotlib", "numpy", "alembic", "leadership_desktop.charts"}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def calls(path: Path) -> Iterator[tuple[str, int]]:
    """Yield the name of everything a module calls, with its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Name):
                yield function.id, node.lineno
            elif isinstance(function, ast.Attribute):
                yield function.attr, node.lineno


def modules_after(code: str, folder: Path) -> set[str]:
    """Run `code` in a process of its own; return the modules it imported."""
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{code}\nimport json, sys; print(json.dumps([*sys.modules]))",
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "LEADERSHIP_DATA_DIR": str(folder),
            "LEADERSHIP_TODAY": "2026-11-19",
        },
    )
    return set(json.loads(run.stdout.splitlines()[-1]))


def callers_of(name: str) -> list[str]:
    """Return where `name` is called, to be read in a failure."""
    return [
        f"{name_of(path)}:{line}"
        for path in MODULES
        for called, line in calls(path)
        if called == name
    ]


def test_qts_own_translation_is_not_used() -> None:
    """`self.tr(f"…")` is extracted and never found; the terminal has no Qt."""
    assert not callers_of("tr")


def test_nobody_turns_the_event_loop_by_hand() -> None:
    """What it calls back into is whatever happens to wait."""
    assert not callers_of("processEvents")


def test_labels_show_text_as_text() -> None:
    """A bare QLabel would show `<b>` in a title as bold, and load pictures."""
    assert not callers_of("QLabel")


def test_modules_are_named_after_what_they_are_about() -> None:
    kinds_of_code = re.compile(
        r"_?(utils?|helpers?|common|misc|managers?|handlers?|base)"
    )
    named = {part for path in MODULES for part in name_of(path)[:-3].split("/")}

    assert not {name for name in named if kinds_of_code.fullmatch(name)}


def test_a_module_stays_short_enough_to_read() -> None:
    lines = {
        name_of(path): path.read_text(encoding="utf-8").count("\n") for path in MODULES
    }

    assert not {name: n for name, n in lines.items() if n > LONGEST}


def test_migrations_import_nothing_of_the_package() -> None:
    """A migration that reads today's tables breaks when they change tomorrow."""
    versions = PACKAGE / "storage" / "migrations" / "versions"
    for path in versions.glob("*.py"):
        assert "import leadership_desktop" not in path.read_text(encoding="utf-8")
        assert "from leadership_desktop" not in path.read_text(encoding="utf-8")


def test_the_window_opens_without_anything_heavy(tmp_path: Path) -> None:
    code = """
from datetime import date
from pathlib import Path
from leadership_desktop.app import open_window
from leadership_desktop.opening import open_folder
from PySide6.QtWidgets import QApplication
import os
application = QApplication([])
folder = Path(os.environ["LEADERSHIP_DATA_DIR"])
opened = open_folder(folder, date(2026, 11, 19))
window = open_window(application, opened, "nl")
window.show()
"""

    # The second start: the first one makes the file.
    for _ in range(2):
        modules = modules_after(code, tmp_path)

        assert "leadership_desktop.ui.week.page" in modules
        assert not HEAVY & modules


def test_sqlalchemy_comes_before_qt() -> None:
    """Qt's binding replaces `__import__`, which slows down every later import."""
    code = """
import sys
class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6":
            assert "sqlalchemy" in sys.modules
sys.meta_path.insert(0, Watch())
import leadership_desktop.app
"""

    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )

    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("command", [["week"], ["stats", "--json"], ["demo"]])
def test_a_command_in_the_terminal_imports_no_qt(
    tmp_path: Path, command: list[str]
) -> None:
    code = f"from leadership_desktop.cli import main; assert main({command!r}) == 0"

    modules = modules_after(code, tmp_path)

    assert not {"PySide6", "shiboken6"} & modules
    assert not {"matplotlib", "numpy"} & modules
