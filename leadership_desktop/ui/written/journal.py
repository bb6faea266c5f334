"""A reflection of one's own: the three questions of an honest mirror, or free words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.reflections import Reflection, ReflectionKind
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.identity import new_id
from leadership_desktop.text import reflections as words
from leadership_desktop.text.kinds import kind_name
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice, Segments, TextArea

THREE = ("where_am_i_now", "where_to_go", "what_holds_back")
OWN = (ReflectionKind.JOURNAL, ReflectionKind.SELF_REFLECTION)
"""The kinds that are written here; reviews are gone on with on their page."""


@dataclass(frozen=True, slots=True)
class Tie:
    """What a reflection is about: an action, a goal, or neither."""

    action_id: str | None = None
    goal_id: str | None = None

    @property
    def nearest(self) -> Tie:
        """The action where there is one: it tells of its goal, too."""
        return self if self.action_id is None else Tie(action_id=self.action_id)


class JournalDialog(EditorDialog):
    """Saving it is one step."""

    def __init__(
        self,
        services: Services,
        parent: QWidget,
        reflection: Reflection | None = None,
        *,
        action_id: str | None = None,
        goal_id: str | None = None,
    ) -> None:
        """Write about `action_id` or `goal_id`, or go on with a reflection."""
        super().__init__(translate("journal", "A reflection"), parent)
        self.resize(600, min(680, max(520, parent.window().height() - 40)))
        self._services = services
        self._reflection = reflection
        self.kind = Segments([(kind, words.kind_name(kind)) for kind in OWN])
        kind = ReflectionKind.JOURNAL if reflection is None else reflection.kind
        self.kind.choose(kind)
        self.add_field("kind", translate("journal", "What do you write?"), self.kind)
        # A kind that has answers stays what it is.
        self.fields["kind"].setVisible(reflection is None)
        said = {} if reflection is None else reflection.said()
        self.areas: dict[str, TextArea] = {}
        for code in (words.ENTRY, *THREE):
            area = TextArea(lines=8 if code == words.ENTRY else 4)
            area.setPlainText(said.get(code, ""))
            self.areas[code] = area
            self.add_field(code, words.question(code), area)
        if reflection is not None:
            action_id, goal_id = reflection.action_id, reflection.goal_id
        self.about = Choice()
        self.about.offer(self._things(), Tie(action_id, goal_id).nearest)
        self.add_field("goal_id", translate("journal", "About what?"), self.about)
        self.form.addStretch(1)
        self.kind.changed.connect(self._follow)
        self._follow()
        self._first().setFocus()

    def _things(self) -> list[tuple[object, str]]:
        """Return what it can be about: the goals, newest first, and the actions."""
        with self._services.workspace.reading() as tx:
            goals, actions = tx.goals.all(), tx.actions.all()
        goals.sort(key=lambda goal: goal.quarter, reverse=True)
        actions.sort(key=lambda action: action.archived_on is not None)
        nothing = translate("journal", "No goal or action in particular")
        found: list[tuple[object, str]] = [(Tie(), nothing)]
        found += [
            (Tie(goal_id=one.id), f"{kind_name(one)}: {one_line(one.title, 80)}")
            for one in goals
        ]
        found += [
            (Tie(action_id=one.id), f"{kind_name(one)}: {one_line(one.title, 80)}")
            for one in actions
        ]
        return found

    def _codes(self) -> tuple[str, ...]:
        is_free = self.kind.value() is ReflectionKind.JOURNAL
        return (words.ENTRY,) if is_free else THREE

    def _first(self) -> TextArea:
        return self.areas[self._codes()[0]]

    def _follow(self) -> None:
        for code in self.areas:
            self.fields[code].setVisible(code in self._codes())

    def commit(self) -> bool:
        """Keep what is written."""
        codes, kind, about = self._codes(), self.kind.value(), self.about.value()
        tie = about if isinstance(about, Tie) else Tie()
        before = self._reflection or Reflection(
            id=new_id(),
            kind=kind if isinstance(kind, ReflectionKind) else ReflectionKind.JOURNAL,
            on=self._services.workspace.today(),
        )
        typed = {code: self.areas[code].toPlainText().strip() for code in codes}
        kept = replace(
            before.saying(typed), goal_id=tie.goal_id, action_id=tie.action_id
        )
        if not kept.answers:
            raise RuleError(Rule.REQUIRED, codes[0])
        return self.carry_out(self._services, KeepReflection(kept), tell=True)
