"""What runs in processes of their own. Each prints one number last: milliseconds or MiB.

Programs and floors are alike: same Python, same platform of Qt, timed from their first
line to the first paint.
"""

from __future__ import annotations

_WINDOW = """
import sys, time
began = time.perf_counter()
from datetime import date
from pathlib import Path
import gc
gc.disable()  # as the command line does before it opens the window
from leadership_desktop.app import open_folder, open_window
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QEvent, QObject
application = QApplication(["bench"])
key = None
if len(sys.argv) > 3:
    from leadership_desktop.services import passphrase
    key = passphrase.key_of(Path(sys.argv[1]) / "leadership.db", sys.argv[3])
opened = open_folder(Path(sys.argv[1]), date.fromisoformat(sys.argv[2]), key)
window = open_window(application, opened, "en")
window.resize(1280, 820)
"""

_UNTIL_PAINTED = """
class Paint(QObject):
    painted = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.painted = True
        return False
def until_painted(widget):
    seen = Paint()
    widget.installEventFilter(seen)
    while not seen.painted:
        application.processEvents()
    widget.removeEventFilter(seen)
"""

START = (
    _WINDOW
    + _UNTIL_PAINTED
    + """
window.show()
until_painted(window.page.grid.viewport())
elapsed = (time.perf_counter() - began) * 1000
heavy = {"matplotlib", "numpy", "alembic"} & set(sys.modules)
assert not heavy, heavy
print(elapsed)
"""
)

BARE_START = (
    """
import sys, time
began = time.perf_counter()
import sqlalchemy.orm
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QEvent, QObject
application = QApplication(["bench"])
window = QMainWindow()
window.resize(1280, 820)
"""
    + _UNTIL_PAINTED
    + """
window.show()
until_painted(window)
print((time.perf_counter() - began) * 1000)
"""
)

TICK = (
    _WINDOW
    + _UNTIL_PAINTED
    + """
import statistics
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
window.show()
grid = window.page.grid
until_painted(grid.viewport())
row = next(n for n, line in enumerate(window.page.model.lines)
           if line.row is not None and line.row.action.amount is None)
column = next(c for c in range(1, 8) if window.page.model.cell(
    window.page.model.index(row, c)).day == date.fromisoformat(sys.argv[2]))
grid.setCurrentIndex(window.page.model.index(row, column))
grid.setFocus()
if key is not None:
    from leadership_desktop.ui.safety.lock import Lock
    Lock(window)
QTest.qWait(100)
found = []
for _ in range(40):
    start = time.perf_counter()
    QTest.keyClick(grid, Qt.Key.Key_Space)
    until_painted(grid.viewport())
    found.append((time.perf_counter() - start) * 1000)
    QTest.qWait(5)
print(statistics.median(found))
"""
)

_SHOW_PROGRESS = (
    _WINDOW
    + _UNTIL_PAINTED
    + """
window.show()
until_painted(window.page.grid.viewport())
"""
)

PROGRESS_FIRST = (
    _SHOW_PROGRESS
    + """
start = time.perf_counter()
page = window.go_to("progress")
until_painted(page.charts.by_name["momentum"].chart.canvas)
print((time.perf_counter() - start) * 1000)
"""
)

PROGRESS_LATER = (
    _SHOW_PROGRESS
    + """
import statistics
page = window.go_to("progress")
until_painted(page.charts.by_name["momentum"].chart.canvas)
found = []
for _ in range(5):
    window.go_to("week")
    until_painted(window.page.grid.viewport())
    start = time.perf_counter()
    window.go_to("progress")
    until_painted(page.charts.by_name["momentum"].chart.canvas)
    found.append((time.perf_counter() - start) * 1000)
print(statistics.median(found))
"""
)

SAME_ARTISTS = (
    """
import sys, time
from datetime import date
from pathlib import Path
from leadership_desktop.opening import open_folder
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from PySide6.QtCore import QEvent, QObject
application = QApplication(["bench"])
from leadership_desktop.services.queries.progress import progress_view
workspace = open_folder(Path(sys.argv[1]), date.fromisoformat(sys.argv[2])).workspace
view = progress_view(workspace, workspace.calendar.month_on(workspace.today()))
"""
    + _UNTIL_PAINTED
    + """
window = QMainWindow()
window.resize(1280, 820)
window.show()
until_painted(window)
start = time.perf_counter()
from leadership_desktop.charts.drawing import prepare_matplotlib
prepare_matplotlib()
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from leadership_desktop.charts import drawing, titles
inside = QWidget()
layout = QVBoxLayout(inside)
canvases = []
for name in titles.NAMES:
    figure = Figure(figsize=(9, 2), dpi=96)
    draw, _ = titles.chart(name, view)
    with drawing.people_write_anything():
        draw(figure, drawing.LIGHT_STYLE)
    canvases.append(FigureCanvasQTAgg(figure))
    layout.addWidget(canvases[-1])
window.setCentralWidget(inside)
until_painted(canvases[0])
print((time.perf_counter() - start) * 1000)
"""
)

_PEAK = """
import resource
QTest.qWait(600)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""

MEMORY_WITH_CHARTS = (
    _SHOW_PROGRESS
    + """
from PySide6.QtTest import QTest
page = window.go_to("progress")
until_painted(page.charts.by_name["momentum"].chart.canvas)
"""
    + _PEAK
)

MEMORY_BARE = (
    """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtTest import QTest
application = QApplication(["bench"])
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
window = QMainWindow()
window.resize(1280, 820)
figure = Figure()
figure.add_subplot().plot([1, 2, 3])
window.setCentralWidget(FigureCanvasQTAgg(figure))
window.show()
QTest.qWait(200)
"""
    + _PEAK
)

_BACKUP = (
    _WINDOW
    + _UNTIL_PAINTED
    + """
from functools import partial
from pathlib import Path
from leadership_desktop.storage import backup
window.show()
until_painted(window.page.grid.viewport())
database = opened.workspace.database
answers = []
took, longest = [], []
for number in range(5):
    target = Path(sys.argv[1]) / "backups" / f"{number}.db"
    start = before = time.perf_counter()
    gap = 0
    window.background.run(
        partial(backup.make, database.path, database.key, target),
        then=answers.append, failed=answers.append)
    while len(answers) == number:
        application.processEvents()
        time.sleep(0.001)
        now = time.perf_counter()
        gap, before = max(gap, now - before), now
    took.append((now - start) * 1000)
    longest.append(gap * 1000)
    target.unlink()
assert answers == [None] * 5, answers
"""
)

BACKUP = _BACKUP + "print(min(took))"
WAIT_FOR_BACKUP = _BACKUP + "import statistics; print(statistics.median(longest))"
