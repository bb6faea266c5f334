"""Everything that was looked back on, newest first; a few letters find it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.services.matching import folded
from leadership_desktop.services.queries.reviews import earlier_reviews
from leadership_desktop.services.queries.written import excerpt
from leadership_desktop.text import reflections as words
from leadership_desktop.text.explaining import Section
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.explain import ExplainDialog
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import ShortText


class WrittenDialog(ListDialog):
    """The letters go to the field, Enter reads what is chosen."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services.theme,
            parent,
            name=translate("reviews", "What you looked back on, newest first"),
            choose=translate("reviews", "Read"),
        )
        self._window = parent.window()
        self.setWindowTitle(translate("reviews", "Earlier reviews"))
        self._all = earlier_reviews(services.workspace)
        self.field = ShortText(placeholder=translate("reviews", "Words you remember"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.textChanged.connect(self._find)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, self.field)
        self.choose.clicked.connect(self._read)
        self.list.itemDoubleClicked.connect(lambda _: self._read())
        self._find("")
        self.field.setFocus()

    def _find(self, text: str) -> None:
        wanted = folded(text)
        shown: list[tuple[str, str, object]] = []
        for one in self._all:
            said = " ".join(answer.text for answer in one.answers)
            if all(word in folded(said) for word in wanted.split()):
                shown.append((words.title(one), excerpt(said, wanted), one))
        focused = self.field.hasFocus()
        self.show_items(shown)
        if focused:
            self.field.setFocus()
        self.sentence.setText(
            translate("reviews", "%n found", len(shown))
            if self._all
            else translate("reviews", "Nothing was looked back on yet.")
        )

    def _read(self) -> None:
        chosen = self.chosen
        if isinstance(chosen, Reflection):
            read(chosen, self._window)


def read(reflection: Reflection, window: QWidget) -> None:
    """Show a reflection, whole."""
    ExplainDialog(
        words.title(reflection),
        [
            Section(words.question(answer.question), answer.text)
            for answer in reflection.answers
        ],
        window,
        name=words.kind_name(reflection.kind),
    ).open()
