from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from leadership_desktop.charts.titles import NAMES, chart
from leadership_desktop.ui import chart_file, files
from leadership_desktop.ui.chart import ChartView
from leadership_desktop.ui.chart_view import Canvas
from leadership_desktop.ui.progress.page import ProgressPage
from tests.ui.keys import CTRL, press


def view_of(page: ProgressPage, name: str) -> ChartView:
    return page.charts.by_name[name].chart


def canvas_of(page: ProgressPage, name: str) -> Canvas:
    return view_of(page, name).canvas


def cells(model: QAbstractItemModel) -> list[list[str]]:
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def point_at(canvas: Canvas, place: QPoint) -> None:
    """Move the pointer; sent straight, since a tooltip may lie on top by now."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(canvas.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(canvas, event)


def test_pointing_at_a_mark_tells_its_figures(page: ProgressPage) -> None:
    for name in NAMES:
        canvas = canvas_of(page, name)
        told: list[str] = []
        canvas.pointed.connect(told.append)
        for mark in canvas.marks[:: max(1, len(canvas.marks) // 7)]:
            point_at(canvas, canvas.box_of(mark).center())

            assert told[-1] == mark.words
            assert QToolTip.isVisible()


def test_pointing_beside_every_mark_tells_nothing(page: ProgressPage) -> None:
    canvas = canvas_of(page, "momentum")

    assert canvas.mark_at(QPoint(2, 2)) is None


def test_a_mark_lies_where_its_shape_is_painted(page: ProgressPage) -> None:
    for name in NAMES:
        canvas = canvas_of(page, name)
        for mark in canvas.marks:
            box = canvas.box_of(mark)

            assert canvas.rect().contains(box)
            # One's own rating and others' of a block tell the same, and may touch.
            found = canvas.mark_at(box.center())
            assert found is not None
            assert found.words == mark.words


def test_arrows_go_from_week_to_week_and_say_the_figures(page: ProgressPage) -> None:
    canvas = canvas_of(page, "momentum")
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    told: list[str] = []
    canvas.pointed.connect(told.append)
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_Left,
        Qt.Key.Key_End,
    ):
        press(key)
    words = [mark.words for mark in canvas.marks]

    assert told == [words[-1], words[-2], words[-1], words[0], words[0], words[-1]]
    spoken = QAccessible.queryAccessibleInterface(canvas)
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name) == "Momentum"
    assert spoken.text(QAccessible.Text.Description) == words[-1]


def test_in_the_calendar_arrows_go_by_day_and_by_week(page: ProgressPage) -> None:
    canvas = canvas_of(page, "calendar")
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    words = [mark.words for mark in canvas.marks]
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Up)
    assert canvas.accessibleDescription() == words[-2]

    press(Qt.Key.Key_Left)
    assert canvas.accessibleDescription() == words[-9]

    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Right)
    assert canvas.accessibleDescription() == words[-1]


def test_keys_with_alt_are_left_to_the_window(page: ProgressPage) -> None:
    canvas = canvas_of(page, "momentum")
    canvas.setFocus()
    period = page.period
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert page.period != period
    assert canvas.accessibleDescription() == ""


def test_tab_goes_from_chart_to_chart_through_their_buttons(page: ProgressPage) -> None:
    cards = page.charts.by_name
    expected = [
        w for name in NAMES for w in (cards[name].table, cards[name].chart.canvas)
    ]
    page.figures.why.setFocus()
    found = []
    for _ in expected:
        press(Qt.Key.Key_Tab)
        found.append(QApplication.focusWidget())

    assert found == expected


@pytest.mark.parametrize("name", NAMES)
def test_the_table_has_the_figures_of_the_chart(page: ProgressPage, name: str) -> None:
    card = page.charts.by_name[name]
    assert page.view is not None
    _, table = chart(name, page.view)
    card.table.setFocus()
    press(Qt.Key.Key_Space)
    shown = card.chart.table
    model = shown.model()

    assert card.chart.stack.currentWidget() is shown
    assert cells(model) == [[" ".join(c.split()) for c in row] for row in table.rows]
    assert [
        model.headerData(
            n, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        )
        for n in range(model.columnCount())
    ] == list(table.columns)

    press(Qt.Key.Key_Space)
    assert card.chart.stack.currentWidget() is card.chart.canvas


def test_the_table_follows_the_period(page: ProgressPage) -> None:
    card = page.charts.by_name["calendar"]
    card.show_as_table(True)
    before = cells(card.chart.table.model())
    page.go_previous()

    assert card.chart.is_table
    assert cells(card.chart.table.model()) != before
    assert card.table.text() == "Chart"


def test_the_theme_changes_the_charts_at_once(page: ProgressPage) -> None:
    canvas = canvas_of(page, "goals")
    light = canvas.grab().toImage().pixelColor(2, 2)
    page.services.theme.choose("dark")
    dark = canvas.grab().toImage().pixelColor(2, 2)

    assert light == QColor("#FFFFFF")
    assert dark == QColor("#1A212A")
    page.services.theme.choose("light")


def test_a_chart_is_laid_out_for_its_new_size(page: ProgressPage, qtbot: QtBot) -> None:
    canvas = canvas_of(page, "streaks")
    before = len(canvas.marks)
    window = page.window()
    window.resize(1280, 1400)
    qtbot.waitUntil(lambda: len(canvas.marks) > before)

    size = canvas.chart.get_size_inches() * canvas.chart.dpi / canvas.device_pixel_ratio
    assert (round(size[0]), round(size[1])) == (canvas.width(), canvas.height())


def test_charts_are_as_fine_as_the_screen(page: ProgressPage) -> None:
    canvas = canvas_of(page, "momentum")
    ratio = canvas.devicePixelRatioF()
    width, height = canvas.get_width_height(physical=True)

    assert (width, height) == (canvas.width() * ratio, canvas.height() * ratio)


def test_the_wheel_scrolls_the_page_and_not_the_chart(page: ProgressPage) -> None:
    canvas = canvas_of(page, "momentum")
    event = QWheelEvent(
        QPointF(20, 20),
        QPointF(20, 20),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.accept()
    canvas.wheelEvent(event)

    assert not event.isAccepted()


def test_ctrl_s_saves_the_chart_that_has_the_focus(
    page: ProgressPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    titles: list[str] = []

    def choose(_parent: object, title: str) -> Path:
        titles.append(title)
        return tmp_path / "streaks.svg"

    monkeypatch.setattr(chart_file, "ask_where", choose)
    canvas_of(page, "streaks").setFocus()
    press(Qt.Key.Key_S, CTRL)

    assert titles == ["Streaks · November 2026"]
    assert b"<svg" in (tmp_path / "streaks.svg").read_bytes()
    assert "streaks.svg" in page.services.notices.label.text()


def test_a_saved_chart_says_which_goal_or_action_it_is_about(
    page: ProgressPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles: list[str] = []
    monkeypatch.setattr(
        chart_file, "ask_where", lambda _parent, title: titles.append(title)
    )
    for number in range(1, page.scopes.count()):
        page.scopes.setCurrentIndex(number)
        page.scopes.activated.emit(number)
        page.save_chart("momentum")

    assert "Momentum · November 2026 · Walk before work" in titles
    assert "Momentum · November 2026 · Energy for home" in titles


def test_each_chart_saves_as_each_kind(page: ProgressPage, tmp_path: Path) -> None:
    for name in NAMES:
        for ending in ("png", "svg", "pdf", "csv"):
            path = tmp_path / f"{name}.{ending}"
            view_of(page, name).save(path, "A title", page.services.notices)

            assert path.stat().st_size > 100


def test_a_folder_that_cannot_be_written_is_told_calmly(
    page: ProgressPage, tmp_path: Path
) -> None:
    path = tmp_path / "gone" / "chart.png"
    view_of(page, "momentum").save(path, "A title", page.services.notices)

    assert "can’t be written" in page.services.notices.label.text()
    assert not path.parent.exists()


def test_another_ending_is_told_calmly(page: ProgressPage, tmp_path: Path) -> None:
    view_of(page, "momentum").save(tmp_path / "a.gif", "x", page.services.notices)

    assert ".png, .svg, .pdf or .csv" in page.services.notices.label.text()
    assert not list(tmp_path.glob("*.gif"))


def test_a_title_becomes_a_name_that_every_system_takes() -> None:
    assert chart_file.file_name("Streaks · November 2026") == "Streaks November 2026"
    assert chart_file.file_name('a/b\\c:d*e?"<>|') == "a b c d e"
    assert chart_file.file_name("···") == "chart"
    assert [files.ending_of(kind) for kind in chart_file.KINDS] == [
        "png",
        "svg",
        "pdf",
        "csv",
    ]
