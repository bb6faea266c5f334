"""What the palette finds, and what each of it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.calendar import Quarter, Week
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.matching import distance, folded
from leadership_desktop.services.queries.written import (
    Written,
    WrittenIndex,
    excerpt,
    titles,
)
from leadership_desktop.text import dates
from leadership_desktop.text import settings as setting_words
from leadership_desktop.text import written as words_of
from leadership_desktop.text.kinds import kind_name
from leadership_desktop.text.periods import period_meant
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.going import (
    show_action,
    show_goal,
    show_quarter,
    show_week,
)
from leadership_desktop.ui.pages import SHORTCUTS
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.settings.page import SettingsPage
from leadership_desktop.ui.written.opening import open_written

MOST = 40
"""How many are shown: who sees more types another letter."""


PAGES = set(SHORTCUTS.values())


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found."""

    title: str
    detail: str
    open: Callable[[], object]
    check_off: Callable[[], object] | None = None
    marks: tuple[tuple[int, int], ...] = ()
    """Where in the title stands what was typed, of a text that somebody wrote."""


class Entries:
    """All that there is just now; made when the palette opens."""

    def __init__(
        self, services: Services, actions: list[QAction], window: QWidget
    ) -> None:
        self._services = services
        self._window = window
        self.written: WrittenIndex | None = None
        """None until it is read."""
        with services.workspace.reading() as tx:
            goals = tx.goals.all()
            self._titles = titles(tx)
        able = [one for one in actions if one.isEnabled()]
        pages = [one for one in able if one.shortcut().toString() in PAGES]
        found = [
            *(self._of_command(one, translate("palette", "page")) for one in pages),
            *(self._of_action(one) for one in _actions(services)),
            *(self._of_goal(goal) for goal in goals),
            *(
                self._of_command(one, translate("palette", "command"))
                for one in able
                if one not in pages
            ),
            *(self._of_setting(key) for key in _settings()),
        ]
        self._known = [(folded(entry.title), entry) for entry in found]

    def find(self, text: str) -> list[Entry]:
        """Return what a text means, the nearest first."""
        wanted = folded(text)
        near = []
        for place, (title, entry) in enumerate(self._known):
            far = distance(wanted, title)
            if far is not None:
                near.append((far, place, entry))
        near.sort(key=lambda one: one[:2])
        found = [*self._periods(text), *(entry for _, _, entry in near)][:MOST]
        if self.written is not None and len(wanted) > 1:
            found += (self._of_written(one, wanted) for one in self.written.find(text))
        return found

    def _of_command(self, action: QAction, kind: str) -> Entry:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Entry(
            action.text().replace("&", "").removesuffix("…"),
            f"{kind} · {keys}" if keys else kind,
            action.trigger,
        )

    def _of_action(self, action: Action) -> Entry:
        goal = self._titles.get(action.goal_id or "")
        kind = kind_name(action)
        return Entry(
            action.title,
            f"{kind} · {goal}" if goal else kind,
            partial(show_action, self._services, action),
            partial(self._check_off, action) if action.archived_on is None else None,
        )

    def _of_goal(self, goal: Goal) -> Entry:
        detail = f"{kind_name(goal)} · {dates.period_title(goal.quarter)}"
        return Entry(goal.title, detail, partial(show_goal, self._services, goal))

    def _of_setting(self, key: SettingKey) -> Entry:
        detail = translate("palette", "setting")
        return Entry(setting_words.name(key), detail, partial(self._open_setting, key))

    def _of_written(self, written: Written, wanted: str) -> Entry:
        some = excerpt(written.text, wanted)
        return Entry(
            some.text,
            words_of.place(written, self._titles),
            partial(open_written, self._services, written, self._window),
            marks=some.marks,
        )

    def _periods(self, text: str) -> Iterator[Entry]:
        workspace = self._services.workspace
        match period_meant(text, workspace.calendar, workspace.today()):
            case Week() as week:
                yield Entry(
                    dates.week_title(week, workspace.calendar),
                    dates.span(week.first, week.last),
                    partial(show_week, self._services, week),
                )
            case Quarter() as quarter:
                first, last = workspace.calendar.span(quarter)
                yield Entry(
                    dates.period_title(quarter),
                    dates.span(first, last),
                    partial(show_quarter, self._services, quarter),
                )

    def _open_setting(self, key: SettingKey) -> None:
        page = self._services.go_to("settings")
        if isinstance(page, SettingsPage):
            page.choices[key].setFocus()

    def _check_off(self, action: Action) -> None:
        workspace = self._services.workspace
        today = workspace.today()
        amount = workspace.figures.as_of(action.id, today).amount
        if amount is not None and amount.of_a_tick is None:
            show_action(self._services, action)  # how much has to be typed there
            return
        of_a_tick = None if amount is None else amount.of_a_tick
        self._services.execute(CheckOff(action.id, today, workspace.now(), of_a_tick))


def _actions(services: Services) -> list[Action]:
    """Return the actions, those that are in use first."""
    found = services.workspace.figures.actions()
    return sorted(found, key=lambda action: action.archived_on is not None)


def _settings() -> list[SettingKey]:
    hidden = {SettingKey.DEMONSTRATION, SettingKey.LOCK_AFTER}
    return [key for key in SettingKey if key not in hidden]
