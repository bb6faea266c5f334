from __future__ import annotations

import subprocess
import sys
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.actions import Action, TimesPerWeek
from leadership_desktop.domain.calendar import Month, Quarter, Year
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.queries.progress import Scope, progress_view
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import numbers
from leadership_desktop.ui.progress.page import ProgressPage
from tests.conftest import NOW, TODAY
from tests.ui.conftest import NewWindow
from tests.ui.keys import press
from tests.ui.progress.conftest import progress_page, wait_for_charts

ALT = Qt.KeyboardModifier.AltModifier


def shown_figures(page: ProgressPage) -> list[str]:
    return [figure.figure.text() for figure in page.figures.all]


def test_it_opens_on_this_month_with_its_figures(page: ProgressPage) -> None:
    view = progress_view(page.services.workspace, Month(2026, 11))
    figures = view.figures

    assert page.header.title.text() == "November"
    assert page.header.subtitle.text() == "1 – 30 November 2026"
    assert shown_figures(page) == [
        numbers.percent(view.momentum),
        numbers.percent(figures.execution),
        f"{figures.strong_weeks} of {figures.weeks}",
        f"{view.longest_running} weeks",
        str(figures.check_ins),
        "Tuesday" if figures.strongest_day is None else shown_figures(page)[-1],
    ]


def test_the_change_of_momentum_is_the_difference_of_what_was_shown(
    page: ProgressPage,
) -> None:
    view = page.view
    assert view is not None
    assert view.momentum_change is not None
    before = numbers.points(view.momentum - view.momentum_change)
    change = numbers.points(view.momentum) - before
    sign = "▲" if change > 0 else "▼"

    assert (
        page.figures.momentum.caption.text()
        == f"momentum {sign} {abs(change)} this month"
    )


def test_every_chart_is_drawn(page: ProgressPage) -> None:
    for card in page.charts.by_name.values():
        assert not card.chart.is_empty
        assert card.chart.stack.currentWidget() is card.chart.canvas


def test_an_empty_program_says_what_each_chart_will_be(
    empty_page: ProgressPage,
) -> None:
    for card in empty_page.charts.by_name.values():
        assert card.chart.is_empty
        assert card.chart.stack.currentWidget() is card.chart.empty
        assert len(card.chart.empty.text()) > 20
        assert not card.table.isVisible()
    assert not empty_page.save.isEnabled()
    assert shown_figures(empty_page)[:4] == ["–", "–", "–", "–"]


def test_one_week_of_one_action_is_enough_for_charts(
    workspace: Workspace, new_window: NewWindow, qtbot: QtBot
) -> None:
    action = Action(
        id="walk", title="Walk", cadence=TimesPerWeek(1), starts_on=date(2026, 11, 16)
    )
    workspace.execute(AddAction(action))
    workspace.execute(CheckOff("walk", TODAY, NOW))
    window = new_window()
    page = progress_page(window)
    wait_for_charts(qtbot, page)
    cards = page.charts.by_name

    assert cards["goals"].isHidden()
    assert cards["growth"].isHidden()
    for name in ("momentum", "streaks", "calendar"):
        assert not cards[name].chart.is_empty
    assert shown_figures(page)[1] == "100%"
    assert shown_figures(page)[3] == "1 week"


def test_how_one_sees_oneself_stands_beside_it_as_it_was_then(
    page: ProgressPage, qtbot: QtBot
) -> None:
    card = page.charts.by_name["growth"]
    assert card.isVisible()
    assert page.view is not None
    now = page.view.growth

    page.period = Month(2026, 8)
    page.refresh()
    then = page.view.growth
    assert 0 < len(then.assessments) < len(now.assessments)
    assert then.assessments[-1].on <= date(2026, 9, 7)

    # It is about oneself, and about no goal alone.
    goal_id = page.view.goals[0].goal_id
    page.scope = Scope(goal_id=goal_id)
    page.refresh()
    assert not card.isVisible()
    page.scope = Scope()
    page.refresh()
    assert card.isVisible()


def test_keys_go_through_the_periods_and_back_to_today(page: ProgressPage) -> None:
    press(Qt.Key.Key_Left, ALT)
    assert page.period == Month(2026, 10)
    assert page.header.title.text() == "October"

    press(Qt.Key.Key_Left, ALT)
    press(Qt.Key.Key_Right, ALT)
    assert page.period == Month(2026, 10)

    press(Qt.Key.Key_Home, ALT)
    assert page.period == Month(2026, 11)


def test_there_is_no_going_beyond_today(page: ProgressPage) -> None:
    press(Qt.Key.Key_Right, ALT)

    assert page.period == Month(2026, 11)
    assert not page.later.isEnabled()


def test_a_month_of_another_year_says_its_year(page: ProgressPage) -> None:
    for _ in range(11):
        page.go_previous()

    assert page.header.title.text() == "December 2025"


def test_the_length_of_the_period_is_chosen_by_keyboard(page: ProgressPage) -> None:
    page.kinds.setFocus()
    periods = []
    for _ in range(3):
        press(Qt.Key.Key_Down)
        periods.append(page.period)

    assert periods == [Quarter(2026, 4), Year(2026), None]
    assert page.header.title.text() == "All time"
    assert not page.earlier.isEnabled()


def test_one_goal_or_one_action_is_chosen_by_keyboard(page: ProgressPage) -> None:
    page.scopes.setFocus()
    press(Qt.Key.Key_Down)
    of_goal = page.scope
    press(Qt.Key.Key_End)
    of_action = page.scope

    assert of_goal.goal_id is not None
    assert of_action.action_id is not None
    assert page.view is not None
    assert page.view == progress_view(page.services.workspace, page.period, of_action)


def test_a_goal_gives_its_colour_to_the_momentum(page: ProgressPage) -> None:
    workspace = page.services.workspace
    with workspace.reading() as tx:
        goal = tx.goals.all()[0]
    page.scopes.chosen.emit(Scope(goal_id=goal.id))

    assert page.view is not None
    assert page.view.colour is goal.colour
    assert [share.goal_id for share in page.view.goals] in ([goal.id], [])


def test_a_check_in_elsewhere_shows_at_once(page: ProgressPage) -> None:
    workspace = page.services.workspace
    before = page.figures.check_ins.figure.text()
    action = workspace.figures.actions()[0]
    done = workspace.figures.day_counts(TODAY, TODAY, [action.id])
    assert not done
    workspace.execute(CheckOff(action.id, TODAY, NOW))

    assert int(page.figures.check_ins.figure.text()) == int(before) + 1


def test_only_the_charts_that_look_different_are_drawn_again(
    page: ProgressPage,
) -> None:
    canvases = {n: card.chart.canvas for n, card in page.charts.by_name.items()}
    before = {name: canvas.marks for name, canvas in canvases.items()}
    page.refresh()
    QApplication.processEvents()

    for name, canvas in canvases.items():
        assert canvas.marks is before[name]


def test_the_page_narrows_without_scrolling_sideways(
    page: ProgressPage, qtbot: QtBot
) -> None:
    window = page.window()
    cards = page.charts.by_name
    for width, height in ((1280, 820), (960, 640), (1280, 820), (1900, 1200)):
        window.resize(width, height)
        qtbot.wait(30)
        beside = cards["goals"].y() == cards["momentum"].y()

        assert window.width() == width
        assert page.charts.width() <= page.width()
        assert beside is (width > 960)
        # No row that is empty by now keeps any room.
        lowest = max(card.geometry().bottom() for card in cards.values())
        assert lowest + 1 == page.charts.height()


def test_all_charts_are_seen_at_once_at_the_usual_size(page: ProgressPage) -> None:
    last = page.charts.by_name["calendar"]

    assert last.visibleRegion().boundingRect().height() == last.height()


def test_dutch_has_a_word_for_everything(
    example: Workspace, new_window: NewWindow, qtbot: QtBot
) -> None:
    window = new_window()
    progress_page(window)
    example.execute(ChangeSetting(SettingKey.LANGUAGE, "nl"))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Voortgang"))
    page = progress_page(window)
    wait_for_charts(qtbot, page)
    words = {label.text() for label in page.findChildren(QLabel)}

    assert "je sterkste dag" in words
    assert not words & {"check-ins", "your strongest day", "longest running streak"}
    assert "momentum" in page.figures.momentum.caption.text()


def test_it_is_matplotlib_that_is_warmed_up_and_nothing_before() -> None:
    code = (
        "import sys\n"
        "import leadership_desktop.app, leadership_desktop.ui.progress.page\n"
        "assert 'matplotlib' not in sys.modules and 'numpy' not in sys.modules\n"
        "from leadership_desktop.ui.warming import load_charts\n"
        "load_charts()\n"
        "assert 'matplotlib.backends.backend_qtagg' in sys.modules\n"
    )

    run = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr


def test_the_first_week_needs_no_scrolling(
    workspace: Workspace, new_window: NewWindow, qtbot: QtBot
) -> None:
    action = Action(
        id="a", title="Walk", cadence=TimesPerWeek(3), starts_on=date(2026, 11, 16)
    )
    workspace.execute(AddAction(action))
    workspace.execute(CheckOff("a", date(2026, 11, 16), NOW))
    window = new_window()
    window.resize(1280, 820)
    page = progress_page(window)
    wait_for_charts(qtbot, page)
    charts = page.charts

    assert charts.by_name["streaks"].chart.is_empty
    assert not charts.by_name["calendar"].chart.is_empty
    assert page.figures.check_ins.caption.text() == "check-in"
    room = charts.parentWidget()
    assert room is not None
    qtbot.waitUntil(lambda: charts.height() <= room.height())
