from __future__ import annotations

from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from leadership_desktop.ui.widgets.fields import WIDEST_LIST, Choice

LONG = "Be seen as the one who knows about sustainable packaging in every team"


def shown(choice: Choice) -> str:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    return str(option.currentText)


def test_a_choice_that_does_not_fit_ends_in_dots_and_is_whole_in_its_list(
    qtbot: QtBot,
) -> None:
    choice = Choice("About")
    qtbot.addWidget(choice)
    choice.offer([(1, LONG), (2, "All")], 1)
    choice.resize(200, 32)
    choice.show()

    assert shown(choice).endswith("…")
    assert choice.currentText() == LONG
    choice.choose(2)
    assert shown(choice) == "All"
    choice.showPopup()
    assert 200 < choice.view().width() <= WIDEST_LIST
    choice.hidePopup()
